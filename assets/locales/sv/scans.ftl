# Skannade sidor.

scan-file-refused = { $name }: { $why }
scan-page-refused = { $name }, sida { $page }: { $why }

## What was understood of a scanned page, and in the hint what to do with it

scan-reading-sheet = Underskriftssida
scan-reading-sheet-hint = Jämför sidan med originalet och foga den till avtalet.
scan-reading-duplicate = Redan fogad
scan-reading-duplicate-hint = Samma sida har fogats tidigare. Lägg detta exemplar åt sidan.
scan-reading-other-version = Sida ur en annan version
scan-reading-other-version-hint = Sidan hör till en annan version av avtalet. Be om underskriften på denna versions sida.
scan-reading-other-agreement = Sida ur ett annat avtal
scan-reading-other-agreement-hint = Sidan hör inte till detta avtal. För den till sitt eget avtal eller lägg den åt sidan.
scan-reading-body-page = Sida ur avtalstexten
scan-reading-body-page-hint = På sidan finns avtalets text och inga underskrifter. Lägg den åt sidan.
scan-reading-unknown-sheet = Okänd underskriftssida
scan-reading-unknown-sheet-hint = Koden anger en part eller ett exemplar som inte finns i denna version. Ta reda på var sidan kommer ifrån.
scan-reading-conflicting = Motstridiga koder
scan-reading-conflicting-hint = Sidans koder säger olika saker. Se på sidan och välj själv vart den hör.
scan-reading-foreign-code = Främmande kod
scan-reading-foreign-code-hint = Sidans kod har inte gjorts av detta program. Välj själv vart sidan hör eller lägg den åt sidan.
scan-reading-no-code = Koden kunde inte läsas
scan-reading-no-code-hint = Skanna sidan på nytt eller välj själv vart den hör.
scan-reading-blank = Tom sida
scan-reading-blank-hint = Sidan är tom, sannolikt en baksida. Inget behöver göras.

# What became of it.
scan-state-inbox = Väntar
scan-state-filed = Fogad
scan-state-set-aside = Lagd åt sidan

## The inbox

scan-title = Skannade sidor
scan-how = Läs in de skannade underskriftssidorna eller släpp filerna i fönstret: PDF, JPEG, PNG eller TIFF, i vilken ordning som helst. Sidorna känns igen på koden, och inget räknas innan du har sett sidan.
scan-read = Läs in skannade sidor…
scan-progress = Sidorna läses in
scan-refused =
    { $count ->
        [one] { $count } fil kunde inte läsas:
       *[other] { $count } filer kunde inte läsas:
    }
scan-none-waiting = Inga sidor väntar
scan-none-waiting-hint = När undertecknade papper återkommer, skanna dem och läs in sidorna här.
scan-waiting =
    { $count ->
        [one] { $count } sida väntar
       *[other] { $count } sidor väntar
    }
# $file is the name of a file, $page a page in it.
scan-from = { $file }, sida { $page }
# Read aloud of a button that is the picture of a page.
scan-look = Visa i stort format: { $page }
scan-no-picture = Bilden kunde inte visas.
# Follows what was understood of a page.
scan-of-version = (version { $number })
# $original names the original, $page the page of its sheet.
scan-place = { $original }, underskriftssida { $page }
scan-original = Vart sidan hör
scan-sheet-page = Underskriftssidans nummer
scan-belongs = Hör hit
scan-set-aside = Lägg åt sidan
scan-take-back = Ta tillbaka
scan-to-file =
    { $count ->
        [one] { $count } sida är redo att fogas till avtalet.
       *[other] { $count } sidor är redo att fogas till avtalet.
    }
scan-file =
    { $count ->
        [one] Foga { $count } sida till avtalet
       *[other] Foga { $count } sidor till avtalet
    }
scan-filed =
    { $count ->
        [one] { $count } sida fogad
       *[other] { $count } sidor fogade
    }
scan-blank =
    { $count ->
        [one] { $count } tom baksida
       *[other] { $count } tomma baksidor
    }
scan-aside =
    { $count ->
        [one] { $count } sida lagd åt sidan
       *[other] { $count } sidor lagda åt sidan
    }
