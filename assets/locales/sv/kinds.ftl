### The papers made of an agreement beside its text: their names, and what is printed in them.

## Names of the kinds: in the window, in file names and at the top of the pages

kind-name-agreement = Avtal
kind-name-publication-copy = Exemplar för publicering
kind-name-draft = Utkast för kommentarer
kind-name-signature-sheets = Underskriftssidor
kind-name-contact-appendix = Bilaga med kontaktuppgifter
kind-name-promises = Det här lovade vår organisation
kind-name-decision-proposal = Beslutsförslag
kind-name-status-page = Lägesöversikt
kind-name-sending-kit = Försändelse
kind-name-signed-record = Undertecknat avtal med bevisning
kind-name-comparison = Jämförelse av versioner

## In several papers

# Instead of a document for each party, when there is none yet; also on the status page.
kind-no-parties = Avtalet har inga parter ännu.

# Heading above the titles of those who sign.
kind-signatory-title = Undertecknare
kind-return-by = Returneras senast { $date }.

# $address is a name and an address on one line.
kind-return-address = Returadress: { $address }

## Publication copy

kind-publication-note = Detta är avtalets exemplar för publicering. Det innehåller varken kontaktpersonernas uppgifter eller underskrifter.

## Draft for comments

kind-draft-comments = Kommentarer
kind-draft-guide = Ange sida och rad för varje kommentar. Radnumren står i sidans vänstra kant. Skriv ändringsförslaget så att det kan tas in i texten som sådant.
kind-draft-return-by = Kommentarerna önskas senast { $date }.
kind-draft-organisation = Organisation
kind-draft-commenter = Kommentator
kind-draft-place = Sida och rad
kind-draft-comment = Kommentar eller ändringsförslag

## Signature sheets

# Beside the name of the party that signs, or the words for all of them.
kind-sheet = Underskriftssida
kind-sheet-all = alla parter

# Beside "3 (16)".
kind-original = Originalexemplar
kind-sheet-note = Underskrifterna på denna sida hör till det avtal som anges ovan.

## Contact appendix

kind-contacts-title = Kontaktpersoner
kind-contacts-checked = Uppgifterna kontrollerade
kind-contacts-note = Denna bilaga hålls aktuell utan att avtalet ändras. En part meddelar utan dröjsmål de övriga när kontaktpersonen byts.
kind-contact = Kontaktperson
kind-contact-job = Uppgiftsbeskrivning
kind-contact-reach = E-post och telefon
kind-contact-valid = Gäller
kind-contact-missing = Ingen kontaktperson har utsetts.

## What our organisation promised

kind-promises-title = Det här lovade vår organisation
kind-promises-note = Här har det som i avtalet gäller vår organisation samlats. Om texterna skiljer sig åt gäller avtalet.
kind-promises-none = I avtalet har vår organisation inga namngivna mål, uppgifter eller platser i samarbetsorgan.
kind-promises-goals = Mål
kind-promises-leads = Vår organisation leder
kind-promises-supports = Vår organisation stöder
kind-promises-tasks = Uppgifter
kind-promises-responsible = Vi ansvarar
kind-promises-carries-out = Vi genomför
kind-promises-takes-part = Vi deltar
kind-promises-is-informed = Vi informeras

# Heading of a column: other parties responsible for the same task.
kind-promises-also-responsible = Också ansvariga

# Heading of a column: other parties.
kind-promises-with = Övriga parter
kind-promises-seats = Platser i samarbetsorgan
kind-promises-seat = Plats

## Decision proposal

# Title of the paper; $title is the title of the agreement.
kind-proposal-matter = Godkännande av avtal: { $title }
kind-proposal-organisation = Organisation
kind-proposal-case-number = Avtalets diarienummer
kind-proposal-summary = Redogörelse för ärendet
kind-proposal-parties =
    { $count ->
        [one] Avtalet har en part: { $names }.
       *[other] Avtalet har { $count } parter: { $names }.
    }
kind-proposal-binding = Avtalet binder parterna när det har godkänts och undertecknats.
kind-proposal-intent = Avtalet är en avsiktsförklaring: det uttrycker parternas gemensamma vilja och är inte juridiskt bindande.
kind-proposal-undertaking = Vad organisationen förbinder sig till
kind-proposal-leads = Organisationen leder följande mål:
kind-proposal-responsible = Organisationen ansvarar för följande uppgifter:
kind-proposal-carries-out = Organisationen genomför följande uppgifter:
kind-proposal-seats = Organisationen har en plats i följande samarbetsorgan:
kind-proposal-takes-part =
    { $count ->
        [one] Organisationen deltar dessutom i en uppgift, som anges i bilaga 2.
       *[other] Organisationen deltar dessutom i { $count } uppgifter, som anges i bilaga 2.
    }
kind-proposal-nothing = I avtalet har organisationen inga namngivna uppgifter.
kind-proposal-proposal = Beslutsförslag

# $body is the name of the body that decides, in the nominative: "Kaupunginhallitus". Numbered points follow.
kind-proposal-decides = { $body } beslutar
kind-proposal-decided = Det beslutas
kind-proposal-approve = att godkänna avtalet enligt bilaga 1: { $title }
kind-proposal-signing = att utse den som undertecknar avtalet på organisationens vägnar

# $titles are titles in the nominative, in a list.
kind-proposal-signing-by = att befullmäktiga innehavaren av följande uppgift eller dennes ställföreträdare att underteckna avtalet: { $titles }
kind-proposal-corrections = att befullmäktiga undertecknaren att godkänna smärre och tekniska korrigeringar som inte ändrar avtalets sakinnehåll
kind-proposal-nominate = att utse sina representanter i de samarbetsorgan enligt avtalet där organisationen har en plats
kind-proposal-contact = att utse en kontaktperson och en ersättare för denna.
kind-proposal-inform = Delgivning

# $address is a name and an address on one line.
kind-proposal-extract = Protokollsutdraget sänds till mottagaren: { $address }
kind-proposal-extract-by = Protokollsutdraget önskas senast { $date }.

## Status page

kind-status-title = Avtalets läge
kind-status-blocking =
    { $count ->
        [0] Ingen anmärkning hindrar att avtalet låses.
        [one] En anmärkning hindrar att avtalet låses.
       *[other] { $count } anmärkningar hindrar att avtalet låses.
    }
kind-status-stages = Hur färdiga skedena är
kind-status-stage = Skede
kind-status-ready = Klart
kind-status-blocks = Hindrande anmärkningar
kind-status-others = Övriga anmärkningar
kind-status-ready-note = Klart: hur många av skedets punkter som är i ordning och hur många de är.
kind-status-status = Läge
kind-status-missing = Saknas

## Status page of a locked version

# Heading; $date is the day the page tells of.
kind-status-on = Läget { $date }

# Beside "9 / 16" parties.
kind-status-approved = Har godkänt
kind-status-signed = Har undertecknat, papperet har återkommit
kind-status-bound = Avtalet binder

# Headings of columns.
kind-status-decision = Beslut
kind-status-decided-on = Beslutat, §
kind-status-final = Laga kraft
kind-status-paper = Papper
kind-status-signed-on = Undertecknat
kind-status-in-force = I kraft
kind-status-next = Härnäst
kind-status-since = Väntat sedan

# Under the day since when something is waited for.
kind-status-reminded = påmind { $date }

## Signed record

# Heading above a scanned page; $parties is a list of names.
kind-record-sheet = { $parties }, sida { $page }

# Read aloud in place of the picture.
kind-record-sheet-described = Skannad underskriftssida { $page }. På den undertecknar: { $parties }.
kind-record-done = Beslut och underskrifter
kind-record-decisions = Beslut
kind-record-body = Organ
kind-record-condition = Villkor: { $condition }
kind-record-condition-met = Villkoret uppfylldes { $date }.
kind-record-condition-open = Villkoret har inte uppfyllts.

# Headings of columns: when the signed paper came back, and whether it was signed by hand.
kind-record-received = Återkommit
kind-record-method = Sätt
kind-record-in-force = Parter som avtalet binder { $date }
kind-record-not-verified = Sopu har inte kontrollerat underskriften.
# Of an electronic signature: what its file says of itself.
kind-record-signed-fields =
    { $count ->
        [one] { $count } underskriftsfält
       *[other] { $count } underskriftsfält
    }
kind-record-signed-of-version = Filen börjar med den låsta filen.
kind-record-signed-not-of-version = Filen börjar inte med den låsta filen.
kind-record-none = Inget har antecknats.
kind-record-log = Händelselogg
kind-record-log-entry = Sista anteckningen
kind-record-log-hash = Kontrollsumma

kind-record-log-note = Kontrollsumman har räknats av alla anteckningar i händelseloggen så som de var när detta dokument gjordes. Om en enda av dem ändras eller tas bort i efterhand stämmer kontrollsumman inte längre.

# What the second file of data is; PDF readers show it in their list of attachments.
kind-record-evidence = Beslut, underskrifter och uppgifter om de skannade sidorna

## Sending kit

# Subject of the cover letter; $title is the title of the agreement.
kind-letter-subject = Avtal för undertecknande: { $title }
kind-letter-opening = Vi ber er organisation behandla och underteckna avtalet ”{ $title }”. Försändelsens innehåll framgår av nästa sida.
kind-letter-steps = Gör så här
kind-letter-decide = För avtalet till beslut i er organisation. Ett färdigt beslutsförslag medföljer.

# $body is the name of the body that decides, in the nominative.
kind-letter-decide-by = För avtalet till beslut. Beslutsfattare: { $body }. Ett färdigt beslutsförslag medföljer.
kind-letter-sign = Underteckna varje originalexemplar när beslutet har fattats.

# $titles are titles in the nominative, in a list.
kind-letter-sign-by = Underteckna varje originalexemplar när beslutet har fattats. Undertecknare: { $titles }.
kind-letter-fill = Skriv ort och datum bredvid underskriften och namnförtydligande under den.
kind-letter-return = Returnera de undertecknade originalexemplaren och ett protokollsutdrag över beslutet.
kind-letter-contacts = Kontrollera bilagan med kontaktuppgifter och meddela ändringar.
kind-letter-questions = Mer information ger
kind-letter-closing = Med vänlig hälsning
kind-enclosures = Försändelsens innehåll
kind-enclosure = Handling
kind-enclosure-count = Antal
kind-enclosure-then = Åtgärd
kind-enclosure-original = Avtal, originalexemplar

# $range is "1–16 (16)".
kind-enclosure-originals = Avtal, originalexemplar { $range }
kind-enclosure-back = undertecknas och returneras
kind-enclosure-kept = stannar hos organisationen
kind-labels = Adressetiketter
kind-label-there = Mottagare
kind-label-back = Retur
kind-reminder = Påminnelse
kind-reminder-note = Kopiera texten till ett e-postmeddelande om papperen inte har återkommit i tid.
kind-reminder-subject = Ärende: Påminnelse om att returnera avtalet: { $title }
kind-reminder-greeting = Hej,
kind-reminder-text = vi har sänt avtalet ”{ $title }” för undertecknande men har ännu inte fått det tillbaka. Part: { $party }. Vi ber er returnera de undertecknade originalexemplaren och ett protokollsutdrag över beslutet.
kind-reminder-crossed = Om papperen redan är på väg är meddelandet överflödigt. Om beslutet ännu inte har fattats, berätta gärna när ärendet behandlas.
