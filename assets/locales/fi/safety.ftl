### Data safety: backups, the second place, checks, restoring, and what is shown when the data cannot be opened.

## The page

safety-title = Tietojen turva
safety-intro = Tallennetut tiedot säilyvät tällä koneella. Tällä sivulla näet, ovatko ne ehjiä ja mistä ne saa takaisin.
safety-summary-good = Kaikki on kunnossa.
safety-summary-attention = Jokin kaipaa huomiotasi. Tallennetut tiedot ovat tallessa.
safety-summary-damaged = Tiedoissa on vaurio. Sen kohdalla kerrotaan, mitä voit tehdä.
safety-in-example = Esimerkin tietoja ei varmuuskopioida. Palaa omiin tietoihisi, niin näet niiden turvan.
safety-back-up-now = Varmuuskopioi nyt
safety-backed-up = Varmuuskopio on tehty ja tarkistettu.
safety-check-now = Tarkista kaikki
safety-checking = Tarkistetaan kaikkea
safety-checked-good = Kaikki on tarkistettu, eikä vikaa löytynyt.
safety-checked-faults = Tarkistus löysi vikaa. Katso alta, mitä.
safety-state = Tila
safety-state-good = Kunnossa
safety-state-attention = Huomaa
safety-state-damaged = Vaurio
safety-state-note = Tiedoksi

## What is looked at

safety-topic-backup = Varmuuskopio
safety-topic-second-place = Toinen paikka
safety-topic-database = Tietokanta
safety-topic-locked-texts = Lukitut tekstit
safety-topic-log = Muutosloki
safety-topic-rows = Työtekstit
safety-topic-attachments = Säilytetyt tiedostot
safety-topic-closing = Ohjelman sulkeminen

## What was found. $when is a finished date and time.

safety-backup-none = Varmuuskopiota ei ole vielä tehty. Ohjelma tekee sellaisen, kun suljet ikkunan.
safety-backup-last =
    { $count ->
        [one] Viimeisin varmuuskopio: { $when }. Varmuuskopioita on { $count }.
       *[other] Viimeisin varmuuskopio: { $when }. Varmuuskopioita on { $count }.
    }
safety-backup-old = Tietoja on muutettu { $since }, eikä muutoksista ole vielä varmuuskopiota. Tee varmuuskopio nyt.
safety-backup-damaged = Varmuuskopio { $name } ei ole enää sellainen kuin se tehtiin. Tee uusi varmuuskopio.
safety-backup-failed = Varmuuskopiointi ei onnistunut. Voit jatkaa työtä, tallennetut tiedot ovat tallessa. { $why }
safety-second-none = Toista paikkaa ei ole valittu. Jos tämä tietokone katoaa tai rikkoutuu, tietoja ei ole muualla.
safety-second-never = Paikka on valittu, mutta sinne ei ole vielä viety varmuuskopiota: { $folder }
safety-second-good =
    { $count ->
        [one] Viety viimeksi { $when }. Paikassa on { $count } varmuuskopio: { $folder }
       *[other] Viety viimeksi { $when }. Paikassa on { $count } varmuuskopiota: { $folder }
    }
safety-second-away = Paikkaan ei nyt saada yhteyttä: { $folder } Viety viimeksi { $when }. Kytke muistitikku tai verkkoasema, kun se sopii.
safety-database-good = Tietokanta on ehjä.
safety-database-damaged = Tietokannassa on vaurio. Palauta uusin ehjä varmuuskopio.
safety-locked-good = Jokainen lukittu teksti vastaa tunnistettaan.
safety-locked-damaged = Lukittu teksti ei vastaa tunnistettaan tai puuttuu. Palauta uusin ehjä varmuuskopio.
safety-log-good =
    { $count ->
        [one] Lokissa on { $count } merkintä, ja se on ehjä. Tunniste: { $head }
       *[other] Lokissa on { $count } merkintää, ja niiden ketju on ehjä. Viimeisimmän tunniste: { $head }
    }
safety-log-empty = Lokissa ei ole vielä merkintöjä.
safety-log-broken = Lokin ketju katkeaa kohdassa { $place }. Jotakin on muutettu ohjelman ulkopuolella, tai levy on vaurioitunut.
safety-log-shorter = Lokista puuttuu merkintöjä, jotka siinä on ollut. Tietokannan tilalle on ehkä kopioitu vanhempi.
safety-rows-good = Työtekstit ovat samat kuin muutoslokissa.
safety-rows-damaged =
    { $count ->
        [one] { $count } kohta ei ole sellainen kuin se viimeksi kirjoitettiin. Palauta uusin ehjä varmuuskopio.
       *[other] { $count } kohtaa ei ole sellaisia kuin ne viimeksi kirjoitettiin. Palauta uusin ehjä varmuuskopio.
    }
safety-unchecked = Tarkistetaan, kun valitset Tarkista kaikki.
safety-attachments-none = Säilytettyjä tiedostoja ei ole.
safety-attachments-good =
    { $count ->
        [one] { $count } tiedosto, ja se on ehjä.
       *[other] { $count } tiedostoa, ja kaikki ovat ehjiä.
    }
safety-attachments-unchecked =
    { $count ->
        [one] { $count } tiedosto. Sisältö tarkistetaan, kun valitset Tarkista kaikki.
       *[other] { $count } tiedostoa. Sisältö tarkistetaan, kun valitset Tarkista kaikki.
    }
safety-attachments-damaged =
    { $count ->
        [one] { $count } tiedosto puuttuu tai on muuttunut. Hae se takaisin paikasta, jossa varmuuskopiot ovat.
       *[other] { $count } tiedostoa puuttuu tai on muuttunut. Hae ne takaisin paikasta, jossa varmuuskopiot ovat.
    }
safety-bring-back = Hae tiedostot varmuuskopiosta
safety-bring-dialog = Valitse paikka, jossa varmuuskopiot ovat
safety-brought-back =
    { $count ->
        [one] { $count } tiedosto on haettu takaisin ja tarkistettu.
       *[other] { $count } tiedostoa on haettu takaisin ja tarkistettu.
    }
safety-not-found =
    { $count ->
        [one] { $count } tiedostoa ei löytynyt ehjänä.
       *[other] { $count } tiedostoa ei löytynyt ehjinä.
    }
safety-closing-good = Ohjelma on aina suljettu loppuun asti.
safety-closing-earlier =
    { $count ->
        [one] Ohjelma on pysähtynyt kesken { $count } kerran. Tallennetut tiedot ovat säilyneet.
       *[other] Ohjelma on pysähtynyt kesken { $count } kertaa. Tallennetut tiedot ovat säilyneet.
    }
safety-closing-now = Ohjelma pysähtyi viimeksi kesken. Tallennetut tiedot ovat tallessa, ja tietokanta tarkistettiin avattaessa.
safety-closing-outside = Jokin muu ohjelma on muuttanut tietokantaa tai vaihtanut sen toiseen. Valitse Tarkista kaikki.
safety-file-damaged = Näitä säilytettyjä tiedostoja puuttuu tai on muuttunut: { $file }
safety-scan-damaged = Skannattu tiedosto puuttuu tai on muuttunut. Hae se varmuuskopiosta tai skannaa sivu uudelleen.

## The second place

safety-second-ask = Missä varmuuskopiot ovat turvassa, jos tietokone katoaa?
safety-second-why = Valitse muistitikku tai verkkoasema. Ohjelma vie sinne kopion itsestään aina, kun paikkaan saadaan yhteys. Voit valita paikan myöhemminkin kohdasta Tietojen turva.
safety-second-choose = Valitse paikka…
safety-second-change = Vaihda paikka…
safety-second-chosen = Toinen paikka on valittu: { $folder }
safety-second-dialog = Valitse paikka varmuuskopioille

## Restoring

safety-backups = Varmuuskopiot
safety-made = Tehty
safety-why = Syy
safety-where = Paikka
safety-size = Koko
safety-megabytes = { $size } Mt
safety-reason-daily = Päivittäinen
safety-reason-closing = Ikkuna suljettiin
safety-reason-asked = Pyydetty
safety-reason-before-restore = Ennen palautusta
safety-reason-before-upgrade = Ennen päivitystä
safety-place-own = Tämä tietokone
safety-place-second = Toinen paikka
safety-restore = Palauta
safety-restore-title = Palautetaanko varmuuskopio?
safety-restore-of = Palauta { $when }
safety-restore-what = Tiedot palaavat siihen, mitä ne olivat { $when }. Nykyisistä tiedoista tehdään ensin varmuuskopio, joten voit palata niihin.
safety-restored = Varmuuskopio on palautettu: { $when }.
safety-restored-aside = Vaurioituneet tiedot on säilytetty kansiossa { $folder }.
safety-restored-missing =
    { $count ->
        [one] { $count } säilytetty tiedosto puuttuu edelleen.
       *[other] { $count } säilytettyä tiedostoa puuttuu edelleen.
    }
safety-before-restore = Takaisin palautusta edeltäneisiin tietoihin

# What would be lost by restoring.
safety-lost-nothing = Mitään ei menetetä.
safety-lost =
    { $count ->
        [one] { $count } sen jälkeen tehty muutos jää pois.
       *[other] { $count } sen jälkeen tehtyä muutosta jää pois.
    }
safety-lost-unknown = Sen jälkeen tehdyt muutokset jäävät pois.

## When the data cannot be opened

recovery-title-damaged = Tiedoissa on vaurio
recovery-title-half-upgraded = Tietojen päivitys jäi kesken
recovery-title-in-use = Tiedot ovat auki muualla
recovery-title-taken-away = Tiedot on siirretty tai poistettu
recovery-title-full-disk = Levyllä ei ole tilaa
recovery-title-missing = Tietokanta puuttuu
recovery-title-other = Tietoja ei voi nyt avata
recovery-safe-damaged = Vaurioitunut tiedosto on säilytetty, eikä siihen kosketa. Varmuuskopiot ovat tallessa.
recovery-safe-half-upgraded = Tiedot ovat sellaisina kuin ne olivat ennen päivitystä, ja niistä on varmuuskopio.
recovery-safe-in-use = Mihinkään ei ole koskettu.
recovery-safe-taken-away = Viimeksi tallennettu on siellä, minne tiedot siirrettiin, ja varmuuskopioissa.
recovery-safe-full-disk = Aiemmin tallennetut tiedot ovat tallessa.
recovery-safe-missing = Varmuuskopiot ja säilytetyt tiedostot ovat tallessa.
recovery-safe-other = Mihinkään ei ole koskettu.
recovery-todo-damaged = Palauta uusin ehjä varmuuskopio. Sen jälkeen voit jatkaa työtä.
recovery-todo-half-upgraded = Yritä uudelleen. Jos se ei auta, kopioi vianmääritystiedot ja lähetä ne tukeen.
recovery-todo-in-use = Sulje toinen ikkuna tai ohjelma ja yritä uudelleen.
recovery-todo-taken-away = Siirrä kansio takaisin paikalleen ja yritä uudelleen, tai palauta varmuuskopio.
recovery-todo-full-disk = Vapauta levytilaa ja yritä uudelleen.
recovery-todo-missing = Palauta uusin ehjä varmuuskopio.
recovery-todo-other = Korjaa syy ja yritä uudelleen. Jos se ei auta, kopioi vianmääritystiedot ja lähetä ne tukeen.
recovery-newest = Uusin ehjä varmuuskopio: { $when }.
recovery-no-backup = Ehjää varmuuskopiota ei löydy tältä koneelta eikä toisesta paikasta. Jos sinulla on varmuuskopioita muualla, kytke muistitikku ja yritä uudelleen.
recovery-restore = Palauta uusin ehjä varmuuskopio
recovery-open-folder = Avaa kansio
