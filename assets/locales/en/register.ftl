### The register of organisations.

## Kinds of organisation

organisation-kind-municipality = municipality
organisation-kind-wellbeing-services-county = wellbeing services county
organisation-kind-joint-municipal-authority = joint municipal authority
organisation-kind-parish = parish
organisation-kind-parish-union = parish union
organisation-kind-other-religious-community = other religious community
organisation-kind-association = association
organisation-kind-foundation = foundation
organisation-kind-company = company
organisation-kind-school = school
organisation-kind-state-authority = state authority

## Fields

register-title = Organisations
register-name = Official name
register-kind = Kind of organisation
register-business-id = Business ID

# Chosen when an organisation has no Business ID or it is not to be stated.
register-business-id-missing = No Business ID, or it is not stated
register-street = Street address or PO box
register-postcode = Postcode
register-place = Post town
register-area = Area
register-source = Where the information came from
register-checked-on = Checked on
register-empty = There are no organisations in the register yet. Import a list from a file or paste the names.
