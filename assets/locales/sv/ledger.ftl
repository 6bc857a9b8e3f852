### The ledger of originals: where each paper is, who has signed it, and who keeps it.

## The list

ledger-column = Exemplar
# $number is the number of an original.
ledger-original = Originalexemplar { $number }
# $number is the number of a signature sheet, $name the party that signs it.
ledger-sheet-of = { $number } { $name }
# Numbers of signatures: done, and all.
ledger-of = { $done } / { $total }
# Heading of a column: who keeps the original, and where.
ledger-keeping = Förvaring
ledger-select-all = Välj alla originalexemplar
ledger-none-selected = Välj exemplar för att anteckna om flera på en gång.
ledger-selected =
    { $count ->
        [one] { $count } exemplar valt
       *[other] { $count } exemplar valda
    }
ledger-note-printed = Anteckna som utskrivna…
ledger-note-sent = Anteckna som skickade…
ledger-note-do = Anteckna

## One original

ledger-printed-on = Utskrivet
ledger-sent-on = Skickat
ledger-holder = Hos vem nu
ledger-kept-by = Vem förvarar
ledger-kept-where = Förvaringsplats
ledger-kept-for = Hur länge det förvaras
ledger-kept-for-note = Till exempel: varaktigt eller 10 år.
ledger-circulation = Cirkulationsordning
ledger-circulation-add = Lägg till en part i cirkulationen
ledger-circulation-note = Behövs bara om samma exemplar går från part till part.
# $name is a party.
ledger-earlier = Tidigare: { $name }
# $name is a party.
ledger-later = Senare: { $name }

## A signature

ledger-signatures = Underskrifter
ledger-state-open = Ännu inte undertecknat
ledger-state-under-way = Undertecknat, inte återkommit
# A date follows, where it is known.
ledger-state-received = Återkommit
# A scanned page with the signature is filed.
ledger-shown = skannat
ledger-authorised = fullmakt bifogad
ledger-signature-details = Datum, ort och sätt
ledger-date-on-paper = Datumet på papperet
ledger-date-on-paper-note = Lämna tomt om datumet inte går att läsa: då gäller dagen då papperet kom.
ledger-place = Ort
ledger-place-note = Som det står på papperet, till exempel: I S:t Michel.
ledger-signed-by = Vem som undertecknade
ledger-signed-by-note = Bara om det var någon annan än avtalet säger, till exempel en ställföreträdare.
ledger-method = Sätt

## A paper comes back

ledger-receive = Papperet har kommit…
# $number is the number of an original.
ledger-receive-title = Papperet har kommit: originalexemplar { $number }
ledger-receive-do = Anteckna som återkommet
ledger-received-on = Återkommit
ledger-whose = Vems underskrift som finns på papperet
ledger-correct = Rätta…
ledger-correct-title = Ta tillbaka anteckningen om att papperet kommit
ledger-correct-what = Underskriften gäller inte förrän papperet på nytt antecknas som återkommet. Motiveringen blir kvar i ändringshistoriken.
ledger-correct-reason = Varför anteckningen var fel
ledger-correct-do = Ta tillbaka anteckningen

## A signing event

ledger-event = Undertecknandetillfälle…
ledger-event-title = Undertecknandetillfälle
ledger-present = På plats och undertecknade
ledger-everybody = Alla
ledger-stayed = De undertecknade papperen stannade hos oss
ledger-stayed-note = Papperen antecknas samtidigt som återkomna.
ledger-event-do =
    { $count ->
        [one] Anteckna { $count } undertecknare
       *[other] Anteckna { $count } undertecknare
    }
