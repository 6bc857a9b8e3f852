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
register-source = Where the information came from
register-checked-on = Checked on
register-empty = There are no organisations in the register yet. Import a list from a file or paste the names.

## The list and an entry

register-empty-title = The register is empty
register-search = Search by name or Business ID
register-count =
    { $count ->
        [one] { $count } organisation in the register
       *[other] { $count } organisations in the register
    }
register-add = Add organisation
register-unnamed = Unnamed organisation
register-business-id-valid = The Business ID is well-formed
register-short-name = Short name
register-short-name-note = Used in tables and in the text.
register-represents = Whom it represents
register-names-note = One name a line.
register-activity = What it does for families
register-party-of = A party of these agreements:
register-update-parties = Take the changes into these agreements too
register-remove = Remove from the register
register-remove-note = The agreements keep the party as it is.

## A list that is taken in

list-title = Import or paste a list
list-choose-file = Choose a file…
list-file-note = An Excel or CSV table with a column for the name. Other columns (kind, Business ID, address, represents) are used where there are any.
list-paste-here = or paste the names here
list-paste-note = Names may be separated by commas, stand one a line, or be followed by Business ID and address on lines of their own. Nothing is added yet.
list-read = Read the list
list-reading = Reading the list…
list-stop-reading = Stop reading
list-rows = Rows of the list
list-row = Row
list-facts = Other facts
list-verdict = What was found
list-decision = What to do
list-new = new
list-matched = already in the register
list-doubtful = doubtful
list-count-new =
    { $count ->
        [one] { $count } new
       *[other] { $count } new
    }
list-count-matched =
    { $count ->
        [one] { $count } already in the register
       *[other] { $count } already in the register
    }
list-count-doubtful =
    { $count ->
        [one] { $count } doubtful
       *[other] { $count } doubtful
    }
list-undecided =
    { $count ->
        [one] { $count } doubtful row is left out unless you choose what to do with it.
       *[other] { $count } doubtful rows are left out unless you choose what to do with them.
    }
list-show = Show
list-show-all = all rows
list-show-doubtful = doubtful ones only
list-represents = Represents: { $names }

# The name field of one row, read aloud.
list-name-of = Name, row { $row }
list-decision-of = What to do with row { $row }: { $name }
list-choose = Choose…
list-do-add = Add as new
list-do-skip = Leave out
list-do-use = The same as in the register: { $name }

# $name is the whole name that the two rows make together.
list-do-join = Join with row { $row }: { $name }
list-joined-to = Joined to row { $row }: { $name }
list-as-parties = Add all as parties of the agreement, too
list-take-in =
    { $count ->
        [one] Take { $count } in
       *[other] Take all { $count } in
    }
