### The register of organisations.

## Kinds of organisation

organisation-kind-municipality = kunta
organisation-kind-wellbeing-services-county = hyvinvointialue
organisation-kind-joint-municipal-authority = kuntayhtymä
organisation-kind-parish = seurakunta
organisation-kind-parish-union = seurakuntayhtymä
organisation-kind-other-religious-community = muu uskonnollinen yhdyskunta
organisation-kind-association = yhdistys
organisation-kind-foundation = säätiö
organisation-kind-company = yritys
organisation-kind-school = oppilaitos
organisation-kind-state-authority = valtion viranomainen

## Fields

register-title = Toimijat
register-name = Virallinen nimi
register-kind = Organisaation laji
register-business-id = Y-tunnus

# Chosen when an organisation has no Business ID or it is not to be stated.
register-business-id-missing = Y-tunnusta ei ole tai sitä ei ilmoiteta
register-street = Katuosoite tai PL
register-postcode = Postinumero
register-place = Postitoimipaikka
register-area = Alue
register-source = Mistä tieto on saatu
register-checked-on = Tarkistettu
register-empty = Rekisterissä ei ole vielä toimijoita. Tuo luettelo tiedostosta tai liitä nimet.
