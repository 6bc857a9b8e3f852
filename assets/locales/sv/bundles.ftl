### Bundles: an agreement or everything as one file, and taking it in again.

## In the window

bundle-export-agreement = Spara avtalet som fil…
bundle-export-workspace = Överlämna till nästa sekreterare…
bundle-open = Öppna en Sopu-fil…
bundle-export-title = Avtalet som fil
bundle-handover-title = Överlämning till nästa sekreterare
bundle-export-about = I filen finns allt om det här avtalet: texten, kontaktpersonerna, besluten, underskrifterna, de låsta versionerna och bilagorna. En annan sekreterare kan öppna den i sitt Sopu, och innehållet kan läsas också utan Sopu.
bundle-handover-about = I filen finns allt: varje avtal, aktörerna, de låsta versionerna och bilagorna. Nästa sekreterare öppnar den i sitt Sopu och fortsätter där du slutade.
bundle-personal-data = Filen innehåller personuppgifter. Skicka den bara till den som den är avsedd för.
bundle-use-passphrase = Skydda filen med en lösenfras
bundle-passphrase = Lösenfras
bundle-passphrase-again = Lösenfrasen på nytt
bundle-passphrase-note = Minst 10 tecken. Berätta lösenfrasen för mottagaren på annat sätt än tillsammans med filen. En förlorad lösenfras kan inte återställas, och filen öppnas inte utan den.
bundle-passphrase-differs = Lösenfraserna är inte likadana.
bundle-save = Välj plats och spara
bundle-saving = Filen sätts ihop
bundle-show-in-folder = Visa i mappen
bundle-opened-title = Sopu-fil
bundle-locked = Filen är skyddad med en lösenfras.
bundle-unlock = Öppna
bundle-made = Gjord { $made }
bundle-holds = I filen
bundle-whole = Hela arbetsytan
bundle-count-new =
    { $count ->
        [one] { $count } ny
       *[other] { $count } nya
    }
bundle-count-changed =
    { $count ->
        [one] { $count } ändrad
       *[other] { $count } ändrade
    }
bundle-count-removed =
    { $count ->
        [one] { $count } borttagen
       *[other] { $count } borttagna
    }
bundle-count-conflicts =
    { $count ->
        [one] { $count } konflikt
       *[other] { $count } konflikter
    }
bundle-count-files =
    { $count ->
        [one] { $count } låst version eller fil
       *[other] { $count } låsta versioner eller filer
    }
bundle-conflicts-about = De här har ändrats både här och i filen. Välj för var och en vilken som ska gälla. Ingenting skrivs förrän allt är valt.
bundle-conflicts = Konflikter
bundle-changes = Ändringar
bundle-undecided =
    { $count ->
        [0] Allt är valt.
        [one] { $count } val återstår.
       *[other] { $count } val återstår.
    }
bundle-here = Här
bundle-there = I filen
bundle-not-here = Finns inte här
bundle-not-there = Finns inte i filen
bundle-hidden =
    { $count ->
        [one] och { $count } till
       *[other] och { $count } till
    }
bundle-nothing = Alla uppgifter i filen finns redan här. Ingenting gjordes.
bundle-take = Ta med
bundle-take-as-copy = Ta med som kopia
bundle-taken = Uppgifterna i filen togs med.
bundle-more-conflicts = Valen ledde till nya konflikter. Välj också bland dem. Ingenting har skrivits.
bundle-version-differs = Version { $number } av avtalet ”{ $title }” är låst här och i filen med olika texter. En låst version ändras inte, så avtalen kan inte slås ihop. Avtalet i filen kan tas med som kopia.
bundle-fate-new = ny
bundle-fate-changed = ändrad i filen
bundle-fate-removed = borttagen i filen
bundle-fate-conflict = ändrad i båda
bundle-which = Vilken ska gälla?
bundle-keep-ours = Den som finns här
bundle-keep-theirs = Den som finns i filen
bundle-keep-away = Förblir borttagen
bundle-keep-removed = Tas bort
bundle-changes-shown =
    { $count ->
        [one] Visa { $count } ändring
       *[other] Visa { $count } ändringar
    }
# $when is a day and time, $name who was at work.
bundle-changed-here = Senast ändrad här { $when }.
bundle-changed-here-by = Senast ändrad här { $when }, { $name }.
bundle-only-order = Bara platsen i listan är en annan.
bundle-more-fields =
    { $count ->
        [one] och { $count } uppgift till
       *[other] och { $count } uppgifter till
    }
bundle-workspace-name = Sopu – alla avtal

## Names of what differs, where nothing else names it

bundle-field = Uppgift
bundle-field-entry = Aktör i registret
bundle-field-carried-from = Beslutet överfört från
bundle-field-place = Plats i listan
bundle-field-reading = Vad som lästes på sidan
bundle-field-state = Vad som gjorts med sidan
bundle-field-trash = I papperskorgen

## What an item is, where it is no item of a text

bundle-item-agreement = Avtal
bundle-item-identity = Grunduppgifter
bundle-item-purpose = Syfte
bundle-item-terms = Villkor
bundle-item-trash = Papperskorg
bundle-item-votes = Poäng
bundle-item-decision = Beslut
bundle-item-original = Original
bundle-item-scan = Skannad sida
bundle-item-organisation = Aktör
bundle-item-other = Annan uppgift

## Headings of the lists in a bundle. Names, kinds and addresses are read again by the import of lists.

bundle-column-name = Organisation
bundle-column-name-swedish = Namn på svenska
bundle-column-short-name = Förkortning
bundle-column-kind = Typ
bundle-column-business-id = FO-nummer
bundle-column-address = Adress
bundle-column-postcode = Postnummer
bundle-column-place = Postort
bundle-column-status = Deltagande
bundle-column-party = Part
bundle-column-role = Uppgift
bundle-column-email = E-post
bundle-column-phone = Telefon
bundle-column-deputy = Ersättare
bundle-column-version = Version
bundle-column-body = Beslutsfattare
bundle-column-decided = Beslutat
bundle-column-section = Paragraf
bundle-column-result = Resultat
bundle-column-condition = Förbehåll

## README.txt in a bundle

bundle-readme-agreement = I den här filen finns ett avtal ur programmet Sopu med alla dess uppgifter:
bundle-readme-workspace = I den här filen finns sekreterarens hela arbetsyta ur programmet Sopu, alla avtal och aktörer:
bundle-readme-made = Gjord { $made }.
bundle-readme-files =
    Utan programmet: filen är en vanlig zip. PDF-filerna är avtalen så som de är låsta eller utkast, CSV-filerna öppnas i ett kalkylprogram och JSON-filerna är text.
    agreement/…/versions: låsta versioner. agreement/…/working-text: arbetstexten. register: aktörerna. attachments: skannade sidor och bilagor. manifest.json: en förteckning över allt med kontrollsummor.
bundle-readme-open = Med programmet: öppna filen i Sopu. Programmet kontrollerar den och visar först vad som är nytt. records.json är för programmet.
bundle-readme-persons = Filen innehåller personuppgifter. Förvara den omsorgsfullt och förstör den när den inte längre behövs. Apostrofen i början av en cell (till exempel framför tecknet +) hindrar kalkylprogrammet från att räkna ut cellen.
