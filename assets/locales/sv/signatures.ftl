### Who signs, how, and how many originals are made.

originals-one-each = Ett originalexemplar till var och en
originals-one-and-copies = Ett originalexemplar och kopior
originals-page-each = En underskriftssida per part, samlade i ett originalexemplar
signatures-countersigner = Kontrasignerare
signatures-originals = Antal originalexemplar

## The stage

signatures-parties = Vem som beslutar och vem som undertecknar
signatures-later = När texten är låst antecknas beslut, återkomna underskrifter och originalexemplar här. Det kommer senare.
# $ready and $total are numbers of parties.
signatures-progress = Undertecknare har utsetts: { $ready } / { $total } parter.
signatures-all-ready = Varje part har en undertecknare.
signatures-decides = Beslutar
# In place of the body that decides for a party, or of its signatories.
signatures-decides-missing = ännu inte avtalat
signatures-signs = Undertecknar
# $name is the name of a party.
signatures-to-party = Gå till partens uppgifter: { $name }
signatures-edit = Ändra
# Read aloud. $name is the name of a party.
signatures-edit-of = Ändra undertecknare: { $name }
signatures-name-kept = Namnet bevaras i bevisningen och skrivs bara ut på underskriftsarket.
signatures-no-parties = Ingen är ännu med
signatures-no-parties-hint = Lägg först till parterna. Här avtalas sedan vem som undertecknar för var och en.
signatures-go-to-parties = Gå till parterna

## Originals

originals-title = Originalexemplar
originals-practice = Hur originalexemplaren görs
originals-kept-by = Vem som förvarar vilket exemplar
originals-kept-by-note = Till exempel: välfärdsområdets registratorskontor förvarar originalexemplaret.
# Under the number of originals while it is empty.
originals-usual = Vanligen { $number }.
