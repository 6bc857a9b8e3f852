# Låsta versioner och deras filer.

version-name = Version { $number }

verdict-genuine = Äkta: filen är byte för byte densamma som den som förvaras i denna arbetsyta.
verdict-genuine-with-additions = Äkta, men något har lagts till efteråt, till exempel en elektronisk underskrift. Början är byte för byte densamma som den förvarade filen.
verdict-data-ok-layout-differs = Uppgifterna i filen motsvarar den låsta versionen, men sidorna är inte den förvarade filens sidor. Använd den förvarade filen.
verdict-altered = Filen har ändrats: den är inte den som denna arbetsyta har låst. Använd den inte.
verdict-unknown-version = Filen uppger sig vara en version som inte finns i denna arbetsyta. Be om arbetsytan av den som låste versionen.
verdict-draft = Utkast: filen är ingen låst version.
verdict-unreadable = Filen innehåller inget avtal, eller så kan det inte läsas.

## Locking

# $number is that of the version locking would make.
lock-title = Lås version { $number }
# A button that leads to the dialog of locking.
lock-open = Lås version { $number }…
lock-do = Lås version { $number }
lock-why = Texten låses innan parterna ombeds fatta beslut. Då beslutar alla om samma text: på sidorna trycks en identifierare och en kod, och den låsta versionen ändras inte längre. Därefter följs beslut, underskrifter och papper upp här.
lock-blocked =
    { $count ->
        [one] { $count } anmärkning hindrar låsningen
       *[other] { $count } anmärkningar hindrar låsningen
    }
lock-nothing-blocks = Inget hindrar låsningen.
lock-other =
    { $count ->
        [one] Dessutom finns { $count } annan anmärkning som inte hindrar låsningen.
       *[other] Dessutom finns { $count } andra anmärkningar som inte hindrar låsningen.
    }
lock-reason = Varför texten låses ändå
lock-reason-note = Motiveringen visas i versionens uppgifter och i ändringshistoriken.
lock-lapses =
    { $count ->
        [one] { $count } part tillfrågas på nytt
       *[other] { $count } parter tillfrågas på nytt
    }
# $number is that of the version before.
lock-lapses-note = Dessa beslut och underskrifter gäller version { $number }. De gäller inte den nya texten, om beslutet inte gav fullmakt för små korrigeringar.
lock-lapse-decision = beslut
lock-lapse-signatures =
    { $count ->
        [one] { $count } underskrift
       *[other] { $count } underskrifter
    }
lock-nothing-lapses = Inga beslut eller underskrifter behöver begäras på nytt.
lock-carry = Beslutet står fast
lock-carry-note = Beslutet gav fullmakt för små korrigeringar. Underskriften begärs ändå på den nya versionen.
lock-what = Samtidigt görs avtalet och underskriftssidorna på alla avtalets språk. Låsningen kan inte ångras: en ändring görs i nästa version.
# $number is that of the last version.
lock-nothing-changed = Texten är densamma som i version { $number }. Ingen ny version behövs.
lock-making = Texten låses och filerna görs
lock-done = Version { $number } är låst.

## A locked version

# $date is the day of locking.
version-locked = Version { $number }, låst { $date }
version-identifier = Identifierare
version-copy-identifier = Kopiera identifieraren
version-identifier-copied = Identifieraren är kopierad.
version-reason = Låst trots anmärkningarna: { $reason }
version-shown = Version som visas
version-files = Versionens filer
# $file names a document and its language.
version-save = Spara: { $file }
# $file names a document and its language.
version-print = Öppna för utskrift: { $file }
# The agreement with its signed pages and decisions in one file.
version-make-record = Sammanställ det undertecknade avtalet med bevis…
version-making-record = Det undertecknade avtalet sammanställs
version-record-made = Det undertecknade avtalet är sammanställt. Det finns bland versionens filer.
version-older = Du tittar på version { $number }. Den senaste låsta versionen är { $last }.
version-show-last = Visa version { $last }
version-changed = Texten under arbete skiljer sig från version { $number }. Här följs fortfarande den låsta versionen.
# $number is that of the version before.
version-compare = Jämför med version { $number }
version-changes = Visa ändringarna

## Editing while a version is locked

version-is-locked = Version { $number } är låst
# $number is the locked version, $next the one after it.
version-is-locked-what = Ändringen inleder texten till version { $next }. Version { $number } ändras inte, och dess beslut och underskrifter gäller tills version { $next } låses.
version-begin-next = Inled texten till version { $next }

## Another name on a signature sheet

sheet-name-title = Namnet på underskriftssidan ändras
# $party is a party; the names are those before and after.
sheet-name-change = { $party }: { $before } → { $after }
sheet-name-none = inget namn
# $number is the locked version.
sheet-name-remake = Underskriftssidan för version { $number } görs på nytt med detta namn. Versionen och dess identifierare ändras inte, och de sidor som redan gjorts bevaras. Skicka den nya sidan för underskrift i stället för den gamla.
sheet-name-signed = { $before } har redan undertecknat version { $number }. Underskriften och papperet bevaras som de är; rättelsen av namnet antecknas i ändringshistoriken med sin motivering.
sheet-name-reason = Varför namnet rättas
sheet-name-do = Byt namn
# $party is the party whose sheet was made anew.
version-sheet-of = { $file }: { $party }

## Checking a PDF

version-verify = Kontrollera PDF…
version-verify-title = Kontroll av PDF
version-verify-version = Version
version-verify-note = Identifieraren visar om det är samma text. Den visar inte vem som har gjort eller undertecknat filen.
