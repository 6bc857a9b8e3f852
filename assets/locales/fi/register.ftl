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
register-source = Mistä tieto on saatu
register-checked-on = Tarkistettu
register-empty = Rekisterissä ei ole vielä toimijoita. Tuo luettelo tiedostosta tai liitä nimet.

## The list and an entry

register-empty-title = Toimijarekisteri on tyhjä
register-search = Hae nimellä tai Y-tunnuksella
register-count =
    { $count ->
        [one] Rekisterissä on { $count } toimija
       *[other] Rekisterissä on { $count } toimijaa
    }
register-add = Lisää toimija
register-unnamed = Nimetön toimija
register-business-id-valid = Y-tunnus on muodoltaan oikein
register-short-name = Lyhyt nimi
register-short-name-note = Käytetään taulukoissa ja tekstissä.
register-represents = Keitä edustaa
register-names-note = Yksi nimi riville.
register-activity = Mitä tekee perheiden hyväksi
register-party-of = Osapuolena näissä sopimuksissa:
register-update-parties = Päivitä muutokset myös näihin sopimuksiin
register-remove = Poista rekisteristä
register-remove-note = Sopimuksissa osapuolen tiedot säilyvät.

## A list that is taken in

list-title = Tuo tai liitä luettelo
list-choose-file = Valitse tiedosto…
list-file-note = Excel- tai CSV-taulukko, jossa on sarake Nimi. Muut sarakkeet (laji, Y-tunnus, osoite, edustaa) otetaan mukaan, jos niitä on.
list-paste-here = tai liitä nimet tähän
list-paste-note = Nimet voivat olla pilkuin erotettuina, yksi rivillä tai nimi, Y-tunnus ja osoite allekkain. Mitään ei vielä lisätä.
list-read = Lue luettelo
list-reading = Luetteloa luetaan…
list-stop-reading = Keskeytä lukeminen
list-rows = Luettelon rivit
list-row = Rivi
list-facts = Muut tiedot
list-verdict = Mitä löytyi
list-decision = Mitä tehdään
list-new = uusi
list-matched = on jo rekisterissä
list-doubtful = epäselvä
list-count-new =
    { $count ->
        [one] { $count } uusi
       *[other] { $count } uutta
    }
list-count-matched =
    { $count ->
        [one] { $count } on jo rekisterissä
       *[other] { $count } on jo rekisterissä
    }
list-count-doubtful =
    { $count ->
        [one] { $count } epäselvä
       *[other] { $count } epäselvää
    }
list-undecided =
    { $count ->
        [one] { $count } epäselvä rivi jää pois, ellet valitse, mitä sille tehdään.
       *[other] { $count } epäselvää riviä jää pois, ellet valitse, mitä niille tehdään.
    }
list-show = Näytä
list-show-all = kaikki rivit
list-show-doubtful = vain epäselvät
list-represents = Edustaa: { $names }

# The name field of one row, read aloud.
list-name-of = Nimi, rivi { $row }
list-decision-of = Mitä tehdään riville { $row }: { $name }
list-choose = Valitse…
list-do-add = Lisätään uutena
list-do-skip = Jätetään pois
list-do-use = Sama kuin rekisterissä: { $name }

# $name is the whole name that the two rows make together.
list-do-join = Yhdistetään riviin { $row }: { $name }
list-joined-to = Yhdistetty riviin { $row }: { $name }
list-as-parties = Lisää kaikki myös sopimuksen osapuoliksi
list-take-in =
    { $count ->
        [one] Ota { $count } mukaan
       *[other] Ota kaikki { $count } mukaan
    }
