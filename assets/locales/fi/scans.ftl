# Skannatut sivut.

scan-file-refused = { $name }: { $why }
scan-page-refused = { $name }, sivu { $page }: { $why }

## What was understood of a scanned page, and in the hint what to do with it

scan-reading-sheet = Allekirjoitussivu
scan-reading-sheet-hint = Vertaa sivua alkuperäiseen ja liitä se.
scan-reading-duplicate = Jo liitetty
scan-reading-duplicate-hint = Sama sivu on liitetty aiemmin. Aseta tämä kappale sivuun.
scan-reading-other-version = Toisen version sivu
scan-reading-other-version-hint = Sivu kuuluu sopimuksen toiseen versioon. Pyydä allekirjoitus tämän version sivulle.
scan-reading-other-agreement = Toisen sopimuksen sivu
scan-reading-other-agreement-hint = Sivu ei kuulu tähän sopimukseen. Vie se omaan sopimukseensa tai aseta se sivuun.
scan-reading-body-page = Sopimustekstin sivu
scan-reading-body-page-hint = Sivulla on sopimuksen tekstiä eikä allekirjoituksia. Aseta se sivuun.
scan-reading-unknown-sheet = Tuntematon allekirjoitussivu
scan-reading-unknown-sheet-hint = Koodi nimeää osapuolen tai kappaleen, jota tässä versiossa ei ole. Selvitä, mistä sivu on peräisin.
scan-reading-conflicting = Ristiriitaiset koodit
scan-reading-conflicting-hint = Sivun koodit sanovat eri asioita. Katso sivua ja valitse itse, mihin se kuuluu.
scan-reading-foreign-code = Vieras koodi
scan-reading-foreign-code-hint = Sivun koodi ei ole tämän ohjelman tekemä. Valitse itse, mihin sivu kuuluu, tai aseta se sivuun.
scan-reading-no-code = Koodia ei voitu lukea
scan-reading-no-code-hint = Skannaa sivu uudelleen tai valitse itse, mihin se kuuluu.
scan-reading-blank = Tyhjä sivu
scan-reading-blank-hint = Sivu on tyhjä, luultavasti kääntöpuoli. Sille ei tarvitse tehdä mitään.

# What became of it.
scan-state-inbox = Odottaa
scan-state-filed = Liitetty
scan-state-set-aside = Asetettu sivuun

## The inbox

scan-title = Skannatut sivut
scan-how = Lue skannatut allekirjoitussivut tai pudota tiedostot ikkunaan: PDF, JPEG, PNG tai TIFF, missä järjestyksessä tahansa. Sivut tunnistetaan koodista, ja mitään ei lasketa mukaan ennen kuin olet katsonut sivun.
scan-read = Lue skannatut sivut…
scan-progress = Luetaan sivuja
scan-refused =
    { $count ->
        [one] { $count } tiedosto jäi lukematta:
       *[other] { $count } tiedostoa jäi lukematta:
    }
scan-none-waiting = Yhtään sivua ei odota
scan-none-waiting-hint = Kun allekirjoitettuja papereita palautuu, skannaa ne ja lue sivut tähän.
scan-waiting =
    { $count ->
        [one] { $count } sivu odottaa
       *[other] { $count } sivua odottaa
    }
# $file is the name of a file, $page a page in it.
scan-from = { $file }, sivu { $page }
# Read aloud of a button that is the picture of a page.
scan-look = Näytä suurena: { $page }
scan-no-picture = Kuvaa ei voitu näyttää.
# Follows what was understood of a page.
scan-of-version = (versio { $number })
# $original names the original, $page the page of its sheet.
scan-place = { $original }, allekirjoitussivu { $page }
scan-original = Mihin sivu kuuluu
scan-sheet-page = Allekirjoitussivun numero
scan-belongs = Kuuluu tähän
scan-set-aside = Siirrä sivuun
scan-take-back = Ota takaisin
scan-to-file =
    { $count ->
        [one] { $count } sivu on valmis liitettäväksi.
       *[other] { $count } sivua on valmiina liitettäväksi.
    }
scan-file =
    { $count ->
        [one] Liitä { $count } sivu
       *[other] Liitä { $count } sivua
    }
scan-filed =
    { $count ->
        [one] Liitetty { $count } sivu
       *[other] Liitetty { $count } sivua
    }
scan-blank =
    { $count ->
        [one] { $count } tyhjä kääntöpuoli
       *[other] { $count } tyhjää kääntöpuolta
    }
scan-aside =
    { $count ->
        [one] Sivuun siirretty { $count } sivu
       *[other] Sivuun siirretty { $count } sivua
    }
