### The register of organisations.

## Kinds of organisation

organisation-kind-municipality = kommun
organisation-kind-wellbeing-services-county = välfärdsområde
organisation-kind-joint-municipal-authority = samkommun
organisation-kind-parish = församling
organisation-kind-parish-union = kyrklig samfällighet
organisation-kind-other-religious-community = annat religionssamfund
organisation-kind-association = förening
organisation-kind-foundation = stiftelse
organisation-kind-company = företag
organisation-kind-school = läroanstalt
organisation-kind-state-authority = statlig myndighet

## Fields

register-title = Aktörer
register-name = Officiellt namn
register-kind = Typ av organisation
register-business-id = FO-nummer

# Chosen when an organisation has no Business ID or it is not to be stated.
register-business-id-missing = FO-nummer saknas eller uppges inte
register-street = Gatuadress eller PB
register-postcode = Postnummer
register-place = Postanstalt
register-area = Område
register-source = Uppgiftens källa
register-checked-on = Kontrollerad
register-empty = Det finns inga aktörer i registret ännu. Importera en lista från en fil eller klistra in namnen.
