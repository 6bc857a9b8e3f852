### Words of sopu-cli, the program without a window. Names of commands and options are never translated.

## What it is

cli-about = Ett samarbetsavtal mellan många parter, från den första listan till underskrifterna.

## The help

# Headings of the parts of the help.
cli-heading-usage = Användning:
cli-heading-commands = Kommandon:
cli-heading-arguments = Argument:
cli-heading-options = Alternativ:

# Stand for words to be typed, in capitals: sopu-cli [VALINNAT] KOMENTO.
cli-value-options = ALTERNATIV
cli-value-command = KOMMANDO
cli-value-folder = MAPP
cli-value-file = FIL
cli-value-id = KOD
cli-value-language = SPRÅK
cli-value-kind = SLAG
cli-value-format = FORMAT
cli-value-title = NAMN
cli-value-search = SÖKORD
cli-value-number = TAL
cli-value-party = PART
cli-value-text = TEXT
cli-value-date = DAG

## What the commands do

cli-sample-about = Fyll en tom mapp med ett modellavtal för 16 parter
cli-new-about = Börja ett nytt avtal med modellpunkter eller texten i ett tidigare avtal
cli-put-about = Ta in en avtalstext som JSON: som ny, eller i stället för texten med samma kod
cli-open-about = Öppna ett avtal ur en PDF-fil, eller ta med en Sopu-fil (.sopu) och slå ihop den
cli-agreements-about = Lista avtalen
cli-show-about = Visa avtalets text; med --json dess lagringsform
cli-check-about = Visa alla anmärkningar; slutkod 1 när någon hindrar låsning
cli-organisations-about = Lista aktörerna i registret
cli-import-about = Ta in en lista
cli-import-organisations-about = Ta in aktörer i registret från CSV, Excel eller text
cli-lock-about = Lås texten som en ny version innan beslut begärs
cli-versions-about = Lista de låsta versionerna
cli-verify-about = Tala om vad en PDF är: 0 äkta, 1 något annat, 2 inte läsbar
cli-signed-about = Berätta vad en elektroniskt undertecknad PDF säger om sina underskrifter; bevara den med --accept
cli-scan-about = Läs skannade sidor och tala om vad de är; foga dem till originalen med --accept
cli-pdf-about = Skriv ett dokument till en PDF-fil
cli-history-about = Visa vad som har gjorts; utan kod ändringarna i registret
cli-undo-about = Ångra den senaste ändringen; utan kod i registret

## What is given to the commands

cli-option-workspace = Mappen med uppgifterna; annars användarens egna uppgifter
cli-option-json = Svara med ett enda JSON-dokument, även om fel

# $values is a list of what may be given, such as fi, sv, en.
cli-option-ui-lang = Meddelandenas språk: { $values }
cli-option-help = Visa den här hjälpen
cli-option-version = Visa programmets version
cli-argument-id = Avtalets kod eller början av den
cli-argument-search = En del av namnet eller FO-numret
cli-argument-list = Listan; ”-” läser från standardinmatningen
cli-argument-json-file = Texten som JSON; ”-” läser från standardinmatningen
cli-argument-pdf = En PDF-fil sparad i Sopu eller en Sopu-fil; ”-” läser standard in
cli-option-as-copy = Gör ett eget avtal även om samma avtal redan finns här
cli-export-about = Spara ett avtal eller hela arbetsytan som en Sopu-fil
cli-argument-export = Sopu-filen som skrivs
cli-option-export-agreement = Bara det här avtalet, dess kod eller början av den; utan detta hela arbetsytan
cli-option-passphrase = Skydda filen med en lösenfras som frågas i terminalen
cli-option-passphrase-file = Lösenfrasen från den här filens första rad; ”-” läser standard in
cli-option-show = Visa bara vad filen skulle ge; ingenting skrivs
cli-option-take = Vid konflikt gäller: ours (här), theirs (i filen) eller en JSON-fil med ett val för var och en
cli-option-format = Listans format: { $values }
cli-option-as-parties = Lägg till aktörerna som parter i det här avtalet
cli-option-title = Avtalets namn
cli-option-agreement-kind = Avtalets slag: { $values }
cli-option-agreement-languages = Avtalets språk: { $values }
cli-option-from-text = Texten i ett tidigare avtal; rubrikerna blir avtalspunkter; ”-” läser från standardinmatningen

# $later are kinds that are not there yet.
cli-option-document-kind = Dokumentets slag: { $values }
cli-option-document-languages = Dokumentets språk: { $values }
cli-option-out = Filen som dokumentet skrivs till; mappen för flera dokument
cli-option-force = Ersätt en fil som redan finns
cli-option-locked-version = Den låsta versionens nummer; annars ett utkast
cli-option-party = Partens nummer eller id; all gör dokumentet för var och en
cli-option-bound = Alla parters dokument i en och samma fil
cli-option-return-by = Dagen då kommentarer eller papper senast ska returneras: 31.3.2027
cli-option-next-version = Inled texten till nästa version om avtalet har en låst version
cli-option-reason = Motivering om texten låses trots anmärkningar
cli-argument-verified = PDF som ska kontrolleras
cli-argument-signed = En PDF som har undertecknats elektroniskt i ett annat program
cli-option-signed-party = Parten vars underskrifter finns i filen: ordningsnummer eller id; kan upprepas
cli-option-keep = Bevara filen och anteckna underskrifterna som återkomna
cli-argument-scans = Skannade filer: PDF, JPEG, PNG eller TIFF
cli-option-accept = Foga underskriftssidorna till originalen; annars sparas ingenting
cli-option-signed-on = Datum på papperen: 22.2.2027
cli-option-written-as = Skrivs som: { $values }

## What is answered

cli-created = Skapat: { $title }
cli-replaced = Texten ersatt: { $title }
cli-opened = Öppnat ur PDF-filen: { $title }
cli-opened-as-copy = Öppnat som kopia ur PDF-filen: { $title }
cli-opened-unchanged = Samma avtal med samma text finns redan här, så inget gjordes: { $title }
cli-opened-restored = Samma avtal låg i papperskorgen och togs tillbaka: { $title }
cli-exported = Sparad: { $path }
cli-ask-passphrase = Lösenfras:
cli-ask-passphrase-again = Lösenfrasen på nytt:
cli-bundle-item = { $subject }: { $became }
cli-bundle-side = { $side }: { $text }
cli-bundle-key = Kod i filen med val: { $key }
cli-take-unknown = Valet --take är inte ours, theirs eller en fil med val.
cli-take-unknown-hint = Filen är JSON: konflikternas koder som nycklar, ”ours” eller ”theirs” som värden.
cli-passphrase-differs = Lösenfraserna är inte likadana. Ingenting sparades.
cli-passphrase-no-terminal = Lösenfrasen kan inte frågas, eftersom det inte finns någon terminal.
cli-passphrase-no-terminal-hint = Ge lösenfrasen i en fil: --passphrase-file.
cli-no-agreements = Inga avtal.
cli-party-count =
    { $count ->
        [one] { $count } part
       *[other] { $count } parter
    }
cli-no-findings = Inga anmärkningar.
cli-organisation-count =
    { $count ->
        [one] { $count } aktör
       *[other] { $count } aktörer
    }
cli-import-added =
    { $count ->
        [one] { $count } aktör lades till i registret.
       *[other] { $count } aktörer lades till i registret.
    }
cli-import-matched =
    { $count ->
        [one] { $count } aktör fanns redan i registret.
       *[other] { $count } aktörer fanns redan i registret.
    }
cli-import-doubtful =
    { $count ->
        [one] { $count } rad är oklar och togs inte in:
       *[other] { $count } rader är oklara och togs inte in:
    }

# $place is a finished import-place text, $name a name from the list, $notes are whole sentences.
cli-doubtful-row = { $place }: { $name }. { $notes }

# $names are names of organisations put together as a list.
cli-candidates = Kanske: { $names }.

# $pages is a finished text such as 21 sivua.
cli-written = Skrivet: { $path } ({ $pages })
cli-text-written = Skrivet: { $path }

# While several documents are made: the third of sixteen, and the name of its file.
cli-progress = { $done } / { $total }: { $name }
cli-locked = Låst: version { $number }
cli-identifier = Identifierare: { $identifier }
cli-version = Version { $number }
cli-no-versions = Det finns inga låsta versioner.
cli-kept-signatures =
    { $count ->
        [0] Ingenting bevarades.
        [one] { $count } underskrift antecknad som återkommen.
       *[other] { $count } underskrifter antecknade som återkomna.
    }
# $file is a PDF with signature fields among scanned files.
cli-signed-among-scans = { $file }: filen har undertecknats elektroniskt. Läs den med kommandot signed.
cli-filed =
    { $count ->
        [one] { $count } sida fogades till originalen.
       *[other] { $count } sidor fogades till originalen.
    }
cli-progress-count = { $done } / { $total }
cli-no-history = Inga ändringar har gjorts ännu.

## What is refused. A key that ends in -hint says what to do next.

cli-workspace-needed = Modellavtalet görs alltid i en egen mapp, inte bland användarens egna uppgifter.
cli-workspace-needed-hint = Ange en tom eller ny mapp: --workspace MAPP
cli-no-folder = Systemet berättar inte var användarens uppgifter finns.
cli-no-folder-hint = Ange mappen med uppgifterna: --workspace MAPP

# $kind is the code of a kind of document, such as signature-sheets.
cli-party-not-used = Dokumentet { $kind } är lika för alla parter: --party kan inte användas.
cli-party-needed = Dokumentet { $kind } görs för en part.
cli-party-needed-hint = Ange --party och partens nummer, eller --party all.

## How a command is given wrongly. Arguments stand as they are typed: --lang.

cli-usage-unknown-argument = Okänt alternativ eller för många argument: { $argument }
cli-usage-unknown-command = Okänt kommando: { $command }
cli-usage-missing-command = Kommandot saknas.

# $arguments are one or more arguments put together as a list.
cli-usage-missing-argument = Detta saknas: { $arguments }
cli-usage-missing-value = Värdet saknas: { $argument }
cli-usage-wrong-value = Värdet duger inte: { $argument } { $value }
cli-usage-repeated = Detta kan anges bara en gång: { $argument }
cli-usage-other = Kommandot kunde inte tolkas.
cli-usage-values-hint = Möjliga värden: { $values }
cli-usage-similar-hint = Menade du: { $similar }
cli-usage-number-hint = Ange ett heltal, till exempel 1.
cli-usage-date-hint = Ange dagen så här: 31.3.2027

# $command is a whole command such as sopu-cli pdf --help.
cli-usage-help-hint = Hjälp: { $command }

## Comparing two texts

cli-compare-about = Berättar vad som har ändrats från en version till en annan eller till arbetstexten
cli-argument-before = Numret på den tidigare versionen
cli-argument-after = Numret på den senare versionen; utan det jämförs med arbetstexten
cli-option-with = Numret på jämförelsens senare version; utan det jämförs med arbetstexten
cli-comparison-needs-version = Jämförelsen behöver numret på den tidigare versionen.
cli-comparison-needs-version-hint = Ange det med --version, till exempel --version 1.
cli-extract-about = Visa vilka uppgifter som finns om en person
cli-erase-about = Radera en persons uppgifter; detta kan inte ångras
cli-value-person = PERSON
cli-argument-person = Namnet exakt som det är skrivet, e-postadressen eller kontaktpersonens id
cli-option-erase-reason = Varför uppgifterna raderas; blir kvar i ändringshistoriken, alltså utan namn
cli-option-erase-yes = Bekräftar raderingen; utan detta raderas inget
cli-option-history-all = Visa ändringar i aktörsregistret och i alla avtal
cli-option-item = Bara ändringar av denna punkt
cli-option-history-words = Bara ändringar med detta namn eller ord
cli-option-history-kind = Bara ändringar av detta slag: parties, goals, division, terms, signatures, register, agreements, erasures
cli-option-offset = Så här många av de nyaste hoppas över
cli-option-limit = Högst så här många
cli-person-log =
    { $count ->
        [one] { $count } anteckning i ändringshistoriken innehåller uppgifter om personen.
       *[other] { $count } anteckningar i ändringshistoriken innehåller uppgifter om personen.
    }
cli-person-version = Den låsta versionen { $number } av avtalet { $id } bevaras så som den undertecknats.
cli-person-copies = I dessa kopior kan uppgifterna finnas kvar:
cli-backup-about = Gör en säkerhetskopia och kontrollera den
cli-option-to = För en kopia med de bevarade filerna också till den här mappen
cli-restore-about = Återställ en säkerhetskopia; de nuvarande uppgifterna säkerhetskopieras först
cli-argument-backup = Säkerhetskopia
cli-doctor-about = Kontrollera allt: 0 i ordning, 1 något att observera, 2 skada
cli-backup-missing =
    { $count ->
        [one] { $count } bevarad fil kunde inte föras med, eftersom den saknas eller har ändrats.
       *[other] { $count } bevarade filer kunde inte föras med, eftersom de saknas eller har ändrats.
    }
# $command is what to type.
cli-restore-back = Tillbaka kommer du så här: { $command }
