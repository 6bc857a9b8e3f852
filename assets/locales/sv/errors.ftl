### Errors: what happened. A key that ends in -hint says what to do next. $place is a finished import-place text.

## The workspace

error-workspace-in-use =
    { $known ->
        [person] Dessa uppgifter är redan öppna: { $who }, datorn { $host }, sedan { $date } kl. { $time }.
        [computer] Dessa uppgifter är redan öppna: datorn { $host }, sedan { $date } kl. { $time }.
       *[other] Dessa uppgifter är öppna i ett annat fönster eller program.
    }
error-workspace-in-use-hint = Stäng det andra fönstret och försök igen.
error-workspace-newer = Uppgifterna har sparats med en nyare version av programmet. De har inte ändrats.
error-workspace-newer-hint = Uppdatera programmet på den här datorn.
error-not-a-workspace = Mappen innehåller inte det här programmets uppgifter: { $path }. Inget har ändrats.
error-not-a-workspace-hint = Välj en annan mapp.
error-foreign-schema = Databasen innehåller något som det här programmet inte har gjort: { $name }. Det har inte ändrats.
error-foreign-schema-hint = Återställ en säkerhetskopia eller be it-stödet om hjälp.
error-database-missing = Mappen innehåller säkerhetskopior eller bilagor, men databasen saknas: { $path }
error-database-missing-hint = Återställ den senaste säkerhetskopian.
error-workspace-damaged = Filen är skadad. Den har bevarats som den är.
error-workspace-damaged-hint = Återställ den senaste hela säkerhetskopian.
error-not-a-backup = Filen är ingen säkerhetskopia: { $path }
error-not-a-backup-hint = Välj en fil vars namn börjar med sopu- och slutar på .db.
error-backup-damaged = Säkerhetskopian är inte hel: { $path } Ingenting ändrades.
error-backup-damaged-hint = Välj en annan säkerhetskopia.
error-upgrade-failed = Uppgifterna kunde inte uppdateras till den nya formen. De är som de var, och det finns en säkerhetskopia.
error-upgrade-failed-hint = Försök på nytt. Om det inte hjälper, skicka felsökningsuppgifterna till supporten.
error-workspace-taken-away = Mappen med uppgifterna har flyttats, bytts ut eller tagits bort: { $path } Ändringen sparades inte.
error-workspace-taken-away-hint = Flytta tillbaka mappen och försök på nytt.
error-folder-not-empty = Mappen { $path } innehåller andra filer, till exempel { $found }. Inget har ändrats.
error-folder-not-empty-hint = Välj en tom mapp.

## The computer

# Also said of what the program itself got wrong in its database.
error-needs-writing = Det förra sparandet blev avbrutet eller så hör uppgifterna till ett äldre Sopu, och det går inte att skriva på den här platsen: { $path }
error-needs-writing-hint = Kopiera hela mappen till en plats där det går att skriva och öppna den där.
error-disk-full = Disken är full. Den senaste ändringen sparades inte, de tidigare finns kvar.
error-disk-full-hint = Frigör utrymme och gör om ändringen.
error-no-access = Programmet har inte rättighet till den här platsen: { $path }
error-no-access-hint = Välj en annan mapp eller be it-stödet om rättigheter.
error-read-only = Det går inte att skriva på den här platsen: { $path }
error-read-only-hint = Välj en annan mapp eller ta bort skrivskyddet.
error-file-not-found = Filen eller mappen hittas inte: { $path }
error-file-exists = Det finns redan en fil med samma namn: { $path }
error-io = Det gick inte att läsa från eller skriva till disken.
error-io-hint = Kontrollera att disken är på plats och försök igen.
error-internal = Ett fel uppstod i programmet. Det som har sparats finns kvar.
error-internal-hint = Starta om programmet. Om felet upprepas, kopiera diagnosuppgifterna från hjälpen och skicka dem till supporten.

# When the window runs without the program behind it.
error-no-host = Fönstret får ingen kontakt med programmet. Stäng fönstret och starta Sopu på nytt.
error-database = Databasen godkände inte ändringen. Tidigare uppgifter finns kvar.
error-unreadable = En sparad uppgift kan inte läsas: { $what }. Den har bevarats som den är.
error-unreadable-hint = Återställ en säkerhetskopia eller skicka diagnosuppgifterna till supporten.
error-attachment-damaged = En bevarad fil saknas eller har ändrats. Övriga uppgifter är i säkerhet.
error-attachment-damaged-hint = Återställ en säkerhetskopia där filen är hel.
error-duplicate-id = Ett annat objekt har redan samma kod. Inget ändrades.
error-missing-reference = Punkten hänvisar till något som inte längre finns. Inget ändrades.

## What cannot be done

# A calm refusal, not a failure.
error-not-found = Detta finns inte längre. Det kan ha tagits bort någon annanstans.
error-no-such-agreement = Avtalet hittas inte: { $id }
error-ambiguous-id = Början passar flera: { $id }. Skriv en längre del av koden.
error-agreement-exists = Det här avtalet finns redan.
error-changed-elsewhere = Detta kan inte ångras eftersom samma uppgift har ändrats på annat håll efteråt. Inget ändrades.
error-version-locked = Version { $number } är låst. Redigeringen inleder texten till nästa version. Ingenting har ändrats än.
error-version-locked-hint = Se först vilka beslut och underskrifter som skulle förfalla och inled sedan nästa version.
error-lock-blocked =
    { $count ->
        [one] { $count } anmärkning hindrar låsningen. Ingenting låstes.
       *[other] { $count } anmärkningar hindrar låsningen. Ingenting låstes.
    }
error-lock-blocked-hint = Åtgärda anmärkningarna eller skriv varför texten låses ändå.
error-nothing-to-lock = Texten är densamma som i version { $number }. Ingen ny version gjordes.
error-no-such-version = Avtalet har ingen låst version { $number }.
error-no-such-version-hint = Se de låsta versionerna eller använd arbetstexten.
error-nothing-locked = Avtalet har ingen låst version som sidorna kunde fogas till. Ingenting togs emot.
error-nothing-locked-hint = Lås först texten.
error-signed-file-unsigned = Filen är den låsta versionen som sådan: den har inga underskrifter. Ingenting togs emot.
error-signed-file-unsigned-hint = Spara den undertecknade PDF-filen från det program där den undertecknades, och välj den.
error-signed-other-agreement = Filen hör till ett annat avtal: { $title }. Ingenting togs emot.
error-signed-other-agreement-hint = Öppna det avtalet och foga filen till det.
error-nobody-signed = Välj vems underskrifter som finns i filen. Ingenting togs emot.
error-name-on-sheet = Namnet är tryckt på underskriftssidan. Ingenting ändrades.
error-name-on-sheet-hint = Bekräfta ändringen, så görs sidan på nytt.
error-reason-missing = Anteckningen kan tas tillbaka bara med en motivering. Ingenting ändrades.
error-reason-missing-hint = Skriv kort varför anteckningen tas tillbaka.
error-nothing-to-undo = Det finns inget att ångra.
error-nothing-to-redo = Det finns inget att göra om.

# $what is the action that stands in the way, from the operations.
error-undo-barrier = Ångra stannar här: { $what }.
error-date-form = Datumet kunde inte tolkas. Skriv till exempel 22.2.2027.
error-date-no-such-day = Den dagen finns inte i kalendern.
error-business-id-form = Ett FO-nummer har sju siffror, ett bindestreck och en kontrollsiffra.
error-business-id-check-digit = FO-numrets kontrollsiffra stämmer inte. Kontrollera siffrorna.
error-business-id-no-such-number = Ett sådant FO-nummer kan inte finnas. Kontrollera siffrorna.

# Never stored, and never repeated in a message.
error-personal-identity-code = Texten innehåller en personbeteckning. Personbeteckningar sparas inte.

## A list or file that is refused as a whole

import-place = Rad { $row }, kolumn { $column }
import-place-row = Rad { $row }
import-nothing-taken = Filen importerades inte och inget ändrades.
error-import-file-too-large = Filen är för stor. Den största tillåtna storleken är { $expected } MB.
error-import-empty-file = Filen är tom.
error-import-empty-file-hint = Kontrollera att du valde rätt fil.
error-import-no-rows = Listan har rubriker men inga rader.
error-import-too-many-rows = Listan har fler än { $expected } rader.
error-import-too-many-rows-hint = Dela upp listan och importera en del i taget.
error-import-too-many-columns = { $place }: det finns fler än { $expected } celler.
error-import-too-many-columns-hint = Kontrollera vilket tecken som skiljer kolumnerna åt.
error-import-field-too-long = { $place }: texten är för lång.
error-import-field-too-long-hint = Förkorta texten eller kontrollera om ett citattecken saknas.
error-import-control-character = { $place }: texten innehåller styrtecknet { $value }.
error-import-control-character-hint = Skriv om texten i cellen och spara filen.
error-import-broken-text = { $place }: bokstäverna kan inte läsas.
error-import-broken-text-hint = Spara filen på nytt i formatet UTF-8.
error-import-not-text = Filen innehåller ingen text.
error-import-not-text-hint = Välj en CSV-, Excel- eller textfil.
error-import-other-file-kind = Filen är av ett annat slag: { $value }.
error-import-other-file-kind-hint = Välj en CSV-, Excel- eller textfil eller klistra in namnen som text.
error-import-unclosed-quote = { $place }: ett citattecken är inte avslutat.
error-import-unclosed-quote-hint = Lägg till citattecknet eller spara tabellen på nytt som CSV.
error-import-ragged-row = { $place }: antalet celler är { $value } men borde vara { $expected }.
error-import-ragged-row-hint = Kontrollera att texten inte har ett extra skiljetecken.
error-import-missing-column = { $place }: rubrikerna saknar en kolumn för namnet.
error-import-missing-column-hint = Ge kolumnen med namn rubriken Namn.
error-import-doubled-column = { $place }: kolumnen finns två gånger: { $value }.
error-import-doubled-column-hint = Ta bort den ena kolumnen eller ändra dess rubrik.
error-import-personal-identity-code = { $place }: cellen innehåller en personbeteckning. Personbeteckningar sparas inte.
error-import-personal-identity-code-hint = Ta bort personbeteckningarna ur filen och försök igen.
error-import-not-a-workbook = Filen är ingen Excel-arbetsbok, fast namnet slutar på .xlsx.
error-import-not-a-workbook-hint = Öppna filen i ett kalkylprogram och spara den på nytt.
error-import-old-workbook = Arbetsboken är i det gamla formatet .xls.
error-import-old-workbook-hint = Spara den i ett kalkylprogram som .xlsx.
error-import-encrypted-workbook = Arbetsboken är skyddad med lösenord.
error-import-encrypted-workbook-hint = Ta bort lösenordet i kalkylprogrammet och försök igen.
error-import-workbook-too-large = Arbetsboken är för stor när den packas upp.
error-import-workbook-too-large-hint = Kopiera listan till en ny, tom arbetsbok.
error-import-broken-workbook = Arbetsboken är trasig.
error-import-broken-workbook-hint = Öppna den i ett kalkylprogram och spara den på nytt.
error-import-not-a-pdf = Filen är ingen läsbar PDF.
error-import-encrypted-pdf = PDF-filen är skyddad med lösenord.
error-import-no-agreement-inside = Den här PDF-filen innehåller inget avtal från Sopu. Den är gjord med ett annat program, eller så är den en kopia för webben som inte har några uppgifter med sig.
error-import-no-agreement-inside-hint = Välj en PDF-fil som har sparats som avtal i Sopu.
error-import-damaged-agreement = Avtalet som följer med PDF-filen är skadat, så det öppnades inte. Inget ändrades.
error-import-damaged-agreement-hint = Be den som skickade filen att skicka den på nytt.
error-import-newer-agreement = Avtalet som följer med PDF-filen är sparat med en nyare Sopu (form { $value }). Inget ändrades.
error-import-newer-agreement-hint = Uppdatera Sopu och öppna filen på nytt.
error-import-no-such-page = Sidan { $value } finns inte. Antalet sidor är { $expected }.
error-import-page-too-large = Sidan kan inte visas i den här storleken.
error-import-page-not-drawn = Sidan kunde inte visas.
error-import-not-a-scan = Filen är varken en PDF eller en bild som Sopu kan läsa.
error-import-not-a-scan-hint = Välj en PDF-, JPEG-, PNG- eller TIFF-fil.
error-import-heic-picture = Bilden är i formatet HEIC, som Sopu inte läser.
error-import-heic-picture-hint = Spara bilden som JPEG eller skanna sidan till en PDF-fil.
error-import-too-many-pages = Filen har fler än { $expected } sidor.
error-import-too-many-pages-hint = Dela upp sidorna på flera filer och importera en fil i taget.
error-import-picture-too-large = Bilden är för stor för att läsas.
error-import-picture-too-large-hint = Skanna sidan på nytt med upplösningen 200–300 dpi.
error-import-broken-picture = Bilden är skadad, avbruten eller i ett format som Sopu inte läser.
error-import-broken-picture-hint = Spara eller skanna bilden på nytt.
error-import-broken-pdf = PDF-filen är skadad eller avbruten.
error-import-broken-pdf-hint = Be om filen på nytt eller skanna sidorna igen.

## What the window or the command line asked for

error-text-too-long = Texten är för lång. Den sparades inte och inget ändrades.
error-text-too-long-hint = Dela upp texten på flera ställen.
error-section-there = Den här punkten finns redan i avtalet.
error-no-dots-left =
    { $count ->
        [one] Parten har bara { $count } röst, och den är redan given.
       *[other] Parten har { $count } röster, och de är redan givna.
    }
error-no-dots-left-hint = Ta bort röster från ett annat mål.
error-reading-stopped = Filen kunde inte läsas. Den importerades inte och inget ändrades.
error-reading-stopped-hint = Spara filen på nytt med det program som den är gjord med, eller be avsändaren skicka den igen.
error-reading-too-large = Filen är för stor för att läsas: den kräver mer minne än en främmande fil får använda. Den importerades inte och inget ändrades.
error-reading-too-large-hint = Dela upp innehållet i mindre filer. Om filen ser liten ut kan den vara skadad eller gjord för att skada.
error-reading-too-long = Det tog över tio sekunder att läsa filen, så läsningen avbröts. Den importerades inte och inget ändrades.
error-reading-too-long-hint = Försök igen när datorn inte har annat tungt arbete, eller dela upp innehållet i mindre filer.
error-agreement-differs = Det här avtalet finns redan här, men med en annan text. Det ersattes inte. Skillnader: { $differences }
error-agreement-differs-hint = Om du vill ha båda öppnar du PDF-filen som kopia. På kommandoraden finns valet --as-copy.
error-workspace-not-empty = Modellavtalet kan bara göras i en tom mapp. Inget ändrades.
error-workspace-not-empty-hint = Välj en annan mapp.
error-no-parties = Avtalet har ännu inga parter som dokumentet kunde göras för.
error-no-parties-hint = Lägg först till parterna.
error-no-such-party = Avtalet har ingen part { $party }.
error-no-such-party-hint = Ange partens nummer i avtalets förteckning eller dess id.
error-no-viewer = Inget program för att visa PDF-filer hittades.
error-no-viewer-hint = Spara PDF-filen och öppna den någon annanstans.
error-no-file-manager = Mappen kunde inte öppnas, eftersom ingen filhanterare hittades.
error-no-file-manager-hint = Öppna mappen själv. Filerna är i behåll.
error-archive = Filen innehåller inte en avtalstext i rätt form: { $detail }. Inget ändrades.
error-request = Programmets delar förstod inte varandra. Det som är sparat finns kvar.
error-request-hint = Starta om programmet.
error-no-such-person = Det finns inga uppgifter om { $person }.
error-no-such-person-hint = Ange namnet exakt som det är skrivet, e-postadressen eller kontaktpersonens id.
error-erasure-not-confirmed = Inget raderades. Raderingen av en persons uppgifter kan inte ångras.
error-erasure-not-confirmed-hint = Se först med kommandot extract vilka uppgifter som finns. Radera sedan med valet --yes.
error-reason-names-person = Motiveringen innehåller namnet på personen vars uppgifter raderas.
error-reason-names-person-hint = Motiveringen blir kvar i ändringshistoriken. Skriv den utan namn.

## Bundles

error-import-not-a-bundle = Filen är ingen Sopu-fil.
error-import-not-a-bundle-hint = Välj en fil vars namn slutar på .sopu.
error-import-damaged-bundle = Sopu-filen är skadad, så inget togs ur den. Ingenting ändrades här.
error-import-damaged-bundle-hint = Be om filen på nytt.
error-import-bundle-name = Sopu-filen har en del vars namn inte är tillåtet. Filen öppnades inte, och ingenting ändrades.
error-import-bundle-name-hint = Programmet gör inte sådana filer. Fråga avsändaren varifrån filen kommer.
error-import-bundle-too-large = Sopu-filen är för stor eller skulle bli för stor när den packas upp. Den största storleken är 100 MB.
error-import-bundle-too-large-hint = Spara avtalen ett och ett, eller flytta en säkerhetskopia.
error-import-newer-bundle = Sopu-filen har sparats av ett nyare Sopu (form { $value }). Ingenting ändrades.
error-import-newer-bundle-hint = Uppdatera Sopu och öppna filen på nytt.
error-import-passphrase-needed = Filen är skyddad med en lösenfras.
error-import-passphrase-needed-hint = På kommandoraden frågas lösenfrasen i terminalen eller läses med valet --passphrase-file.
error-import-wrong-passphrase = Lösenfrasen är inte rätt.
error-import-wrong-passphrase-hint = Kontrollera stora och små bokstäver och fråga filens avsändare om lösenfrasen.
error-import-passphrase-too-costly = Filens lösenfras skulle kräva mer beräkning än filer gjorda med Sopu, så den prövades inte.
error-bundle-rows = Uppgifterna i Sopu-filen är inte sådana som Sopu sparar. Inget togs med.
error-bundle-rows-hint = Be om filen på nytt.
error-bundle-newer = Sopu-filen har sparats av ett nyare Sopu. Ingenting ändrades.
error-bundle-newer-hint = Uppdatera Sopu och öppna filen på nytt.
error-bundle-undecided =
    { $count ->
        [one] En punkt har ändrats både här och i filen. Inget togs med.
       *[other] { $count } punkter har ändrats både här och i filen. Inget togs med.
    }
error-bundle-undecided-hint = Bestäm för var och en vilken som ska gälla. På kommandoraden finns valet --take.
error-bundle-version = Texten i version { $number } är en annan här. Inget togs med.
error-bundle-version-hint = Ta med avtalet i filen som kopia.
error-bundle-version-differs = Version { $number } av avtalet ”{ $title }” är låst här och i filen med olika texter. Inget togs med.
error-bundle-version-differs-hint = Ta med avtalet i filen som kopia. På kommandoraden finns valet --as-copy.
error-passphrase-too-short = Lösenfrasen är för kort. Den måste ha minst 10 tecken.
