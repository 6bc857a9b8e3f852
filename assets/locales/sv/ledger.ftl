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
ledger-signature-details = Datum, ort och sätt
ledger-date-on-paper = Datumet på papperet
ledger-date-on-paper-note = Lämna tomt om datumet inte går att läsa: då gäller dagen då papperet kom.
ledger-place = Ort
ledger-place-note = Som det står på papperet, till exempel: I S:t Michel.
ledger-signed-by = Vem som undertecknade
ledger-signed-by-note = Bara om det var någon annan än avtalet säger, till exempel en ställföreträdare.
ledger-method = Sätt

## A signature made electronically, and the right to sign

# Name of the file that shows a signature, when it is opened.
ledger-signed-file = Undertecknad fil
ledger-signed-choose = Elektroniskt undertecknad PDF…
ledger-signed-title = Elektroniskt undertecknad PDF
ledger-signed-not-verified = Sopu har inte kontrollerat underskrifterna. Här står det som filen själv säger.
ledger-signed-of-version = Filen börjar byte för byte med en fil som har bevarats av version { $number }. Underskrifterna antecknas för version { $number }.
ledger-signed-not-of-version = Filen börjar inte med en fil av den låsta versionen. Kontrollera att den innehåller texten i version { $number } innan du fogar den till avtalet.
ledger-signed-no-fields = Filen har inga underskriftsfält: den säger inte själv vem som har undertecknat.
# $signer is the name that stands in the file.
ledger-signed-field = Underskriftsfält: { $signer } – Sopu har inte kontrollerat underskriften
ledger-signed-field-on = Underskriftsfält: { $signer }, { $date } – Sopu har inte kontrollerat underskriften
ledger-signed-signer-unknown = inget namn nämns
ledger-signed-not-whole = Underskriften täcker inte hela filen: något har lagts till efter den, till exempel en annan underskrift.
ledger-signed-whose = Vems underskrifter som finns i filen
ledger-signed-whose-note = De vars namn står i ett underskriftsfält är förvalda. Kontrollera valet.
ledger-signed-nobody = Alla underskrifter har redan återkommit.
ledger-signed-day = Dag för underskriften
ledger-signed-day-note = Gäller dem vars dag filen inte anger. Om fältet är tomt gäller ankomstdagen i stället.
# $date is the day that the file says.
ledger-signed-said-day = { $date } enligt underskriftsfältet
ledger-signed-do =
    { $count ->
        [one] Foga { $count } underskrift till avtalet
       *[other] Foga { $count } underskrifter till avtalet
    }
ledger-signed-open = Öppna filen: { $name }
ledger-file-missing = Den bevarade filen saknas. Återställ en säkerhetskopia som har den.
ledger-authorisation = Fullmakt
ledger-authorisation-none = Ingen fullmakt har fogats till underskriften.
ledger-authorisation-attach = Foga fullmakt…
ledger-authorisation-open = Öppna fullmakten: { $name }
ledger-authorisation-remove = Ta bort fullmakten…
ledger-authorisation-remove-title = Ta bort fullmakten
ledger-authorisation-remove-what = Fullmakten visas inte längre vid underskriften. Filen bevaras, och motiveringen står kvar i ändringshistoriken.
ledger-authorisation-remove-reason = Varför fullmakten tas bort
ledger-authorisation-remove-do = Ta bort fullmakten

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
