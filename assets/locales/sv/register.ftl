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
register-source = Uppgiftens källa
register-checked-on = Kontrollerad
register-empty = Det finns inga aktörer i registret ännu. Importera en lista från en fil eller klistra in namnen.

## The list and an entry

register-empty-title = Aktörsregistret är tomt
register-search = Sök med namn eller FO-nummer
register-count =
    { $count ->
        [one] { $count } aktör i registret
       *[other] { $count } aktörer i registret
    }
register-add = Lägg till aktör
register-unnamed = Aktör utan namn
register-business-id-valid = FO-numret är rätt till formen
register-short-name = Kort namn
register-short-name-note = Används i tabeller och i texten.
register-represents = Vilka den representerar
register-names-note = Ett namn per rad.
register-activity = Vad den gör för familjer
register-party-of = Part i dessa avtal:
register-update-parties = Uppdatera ändringarna även i dessa avtal
register-remove = Ta bort ur registret
register-remove-note = I avtalen bevaras partens uppgifter.

## A list that is taken in

list-title = Importera eller klistra in en lista
list-choose-file = Välj en fil…
list-file-note = En Excel- eller CSV-tabell med kolumnen Namn. Övriga kolumner (typ, FO-nummer, adress, representerar) tas med om de finns.
list-paste-here = eller klistra in namnen här
list-paste-note = Namnen kan vara åtskilda med komma, ett per rad, eller namn, FO-nummer och adress under varandra. Ingenting läggs till ännu.
list-read = Läs listan
list-reading = Listan läses in…
list-stop-reading = Avbryt inläsningen
list-rows = Listans rader
list-row = Rad
list-facts = Övriga uppgifter
list-verdict = Vad som hittades
list-decision = Vad som görs
list-new = ny
list-matched = finns redan i registret
list-doubtful = oklar
list-count-new =
    { $count ->
        [one] { $count } ny
       *[other] { $count } nya
    }
list-count-matched =
    { $count ->
        [one] { $count } finns redan i registret
       *[other] { $count } finns redan i registret
    }
list-count-doubtful =
    { $count ->
        [one] { $count } oklar
       *[other] { $count } oklara
    }
list-undecided =
    { $count ->
        [one] { $count } oklar rad lämnas bort om du inte väljer vad som ska göras med den.
       *[other] { $count } oklara rader lämnas bort om du inte väljer vad som ska göras med dem.
    }
list-show = Visa
list-show-all = alla rader
list-show-doubtful = bara oklara
list-represents = Representerar: { $names }

# The name field of one row, read aloud.
list-name-of = Namn, rad { $row }
list-decision-of = Vad görs med rad { $row }: { $name }
list-choose = Välj…
list-do-add = Läggs till som ny
list-do-skip = Lämnas bort
list-do-use = Samma som i registret: { $name }

# $name is the whole name that the two rows make together.
list-do-join = Slås ihop med rad { $row }: { $name }
list-joined-to = Sammanslagen med rad { $row }: { $name }
list-as-parties = Lägg också till alla som parter i avtalet
list-take-in =
    { $count ->
        [one] Ta med { $count }
       *[other] Ta med alla { $count }
    }
