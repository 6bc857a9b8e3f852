### Bundles: an agreement or everything as one file, and taking it in again.

## In the window

bundle-export-agreement = Tallenna sopimus tiedostoksi…
bundle-export-workspace = Luovuta seuraavalle sihteerille…
bundle-open = Avaa Sopu-tiedosto…
bundle-export-title = Sopimus tiedostoksi
bundle-handover-title = Luovutus seuraavalle sihteerille
bundle-export-about = Tiedostoon tulee kaikki tästä sopimuksesta: teksti, yhteyshenkilöt, päätökset, allekirjoitukset, lukitut versiot ja liitteet. Toinen sihteeri voi avata sen omassa Sopussaan, ja sen sisällön voi lukea myös ilman Sopua.
bundle-handover-about = Tiedostoon tulee kaikki: jokainen sopimus, toimijat, lukitut versiot ja liitteet. Seuraava sihteeri avaa sen omassa Sopussaan ja jatkaa siitä, mihin jäit.
bundle-personal-data = Tiedostossa on henkilötietoja. Lähetä se vain sille, jolle se kuuluu.
bundle-use-passphrase = Suojaa tiedosto salalauseella
bundle-passphrase = Salalause
bundle-passphrase-again = Salalause uudelleen
bundle-passphrase-note = Vähintään 10 merkkiä. Kerro salalause vastaanottajalle muuten kuin tiedoston mukana. Kadonnutta salalausetta ei voi palauttaa, eikä tiedosto aukea ilman sitä.
bundle-passphrase-differs = Salalauseet eivät ole samat.
bundle-save = Valitse paikka ja tallenna
bundle-saving = Tiedostoa kootaan
bundle-show-in-folder = Näytä kansiossa
bundle-opened-title = Sopu-tiedosto
bundle-locked = Tiedosto on suojattu salalauseella.
bundle-unlock = Avaa
bundle-made = Tehty { $made }
bundle-holds = Tiedostossa
bundle-whole = Koko työtila
bundle-count-new =
    { $count ->
        [one] { $count } uusi
       *[other] { $count } uutta
    }
bundle-count-changed =
    { $count ->
        [one] { $count } muuttunut
       *[other] { $count } muuttunutta
    }
bundle-count-removed =
    { $count ->
        [one] { $count } poistettu
       *[other] { $count } poistettua
    }
bundle-count-conflicts =
    { $count ->
        [one] { $count } ristiriita
       *[other] { $count } ristiriitaa
    }
bundle-count-files =
    { $count ->
        [one] { $count } lukittu versio tai tiedosto
       *[other] { $count } lukittua versiota tai tiedostoa
    }
bundle-conflicts-about = Näitä on muutettu sekä täällä että tiedostossa. Valitse jokaisesta, kumpi jää voimaan. Mitään ei kirjoiteta ennen kuin kaikki on valittu.
bundle-conflicts = Ristiriidat
bundle-changes = Muutokset
bundle-undecided =
    { $count ->
        [0] Kaikki on valittu.
        [one] { $count } valitsematta.
       *[other] { $count } valitsematta.
    }
bundle-here = Täällä
bundle-there = Tiedostossa
bundle-not-here = Ei ole täällä
bundle-not-there = Ei ole tiedostossa
bundle-hidden =
    { $count ->
        [one] ja { $count } muu
       *[other] ja { $count } muuta
    }
bundle-nothing = Kaikki tiedoston tiedot ovat jo täällä. Mitään ei tehty.
bundle-take = Ota mukaan
bundle-take-as-copy = Ota mukaan kopiona
bundle-taken = Tiedoston tiedot otettiin mukaan.
bundle-more-conflicts = Valinnat johtivat uusiin ristiriitoihin. Valitse vielä näistä. Mitään ei ole kirjoitettu.
bundle-version-differs = Sopimuksen ”{ $title }” versio { $number } on lukittu täällä ja tiedostossa eri tekstein. Lukittu versio ei muutu, joten sopimuksia ei voi yhdistää. Tiedoston sopimuksen voi ottaa mukaan kopiona.
bundle-fate-new = uusi
bundle-fate-changed = muuttunut tiedostossa
bundle-fate-removed = poistettu tiedostossa
bundle-fate-conflict = muutettu molemmissa
bundle-which = Kumpi jää voimaan?
bundle-keep-ours = Täällä oleva
bundle-keep-theirs = Tiedostossa oleva
bundle-keep-away = Jätetään poistetuksi
bundle-keep-removed = Poistetaan
bundle-changes-shown =
    { $count ->
        [one] Näytä { $count } muutos
       *[other] Näytä { $count } muutosta
    }
# $when is a day and time, $name who was at work.
bundle-changed-here = Muutettu täällä viimeksi { $when }.
bundle-changed-here-by = Muutettu täällä viimeksi { $when }, { $name }.
bundle-only-order = Vain paikka luettelossa on eri.
bundle-more-fields =
    { $count ->
        [one] ja { $count } tieto lisää
       *[other] ja { $count } tietoa lisää
    }
bundle-workspace-name = Sopu – kaikki sopimukset

## Names of what differs, where nothing else names it

bundle-field = Tieto
bundle-field-entry = Toimija rekisterissä
bundle-field-carried-from = Päätös siirretty versiosta
bundle-field-place = Paikka luettelossa
bundle-field-reading = Mitä sivusta luettiin
bundle-field-state = Mitä sivulle on tehty
bundle-field-trash = Roskakorissa

## What an item is, where it is no item of a text

bundle-item-agreement = Sopimus
bundle-item-identity = Perustiedot
bundle-item-purpose = Tarkoitus
bundle-item-terms = Ehdot
bundle-item-trash = Roskakori
bundle-item-votes = Pisteet
bundle-item-decision = Päätös
bundle-item-original = Alkuperäiskappale
bundle-item-scan = Skannattu sivu
bundle-item-organisation = Toimija
bundle-item-other = Muu tieto

## Headings of the lists in a bundle. Names, kinds and addresses are read again by the import of lists.

bundle-column-name = Nimi
bundle-column-name-swedish = Nimi ruotsiksi
bundle-column-short-name = Lyhenne
bundle-column-kind = Laji
bundle-column-business-id = Y-tunnus
bundle-column-address = Osoite
bundle-column-postcode = Postinumero
bundle-column-place = Postitoimipaikka
bundle-column-status = Mukanaolo
bundle-column-party = Osapuoli
bundle-column-role = Tehtävä
bundle-column-email = Sähköposti
bundle-column-phone = Puhelin
bundle-column-deputy = Varahenkilö
bundle-column-version = Versio
bundle-column-body = Päättäjä
bundle-column-decided = Päätetty
bundle-column-section = Pykälä
bundle-column-result = Tulos
bundle-column-condition = Ehto

## README.txt in a bundle

bundle-readme-agreement = Tässä tiedostossa on yksi sopimus Sopu-ohjelmasta kaikkine tietoineen:
bundle-readme-workspace = Tässä tiedostossa on sihteerin koko työtila Sopu-ohjelmasta, kaikki sopimukset ja toimijat:
bundle-readme-made = Tehty { $made }.
bundle-readme-files =
    Ilman ohjelmaa: tiedosto on tavallinen zip. PDF-tiedostot ovat sopimukset sellaisina kuin ne on lukittu tai luonnosteltu, CSV-tiedostot aukeavat taulukko-ohjelmaan, JSON-tiedostot ovat tekstiä.
    agreement/…/versions: lukitut versiot. agreement/…/working-text: työteksti. register: toimijat. attachments: skannatut sivut ja liitteet. manifest.json: luettelo kaikesta tarkistussummineen.
bundle-readme-open = Ohjelmalla: avaa tiedosto Sopussa. Ohjelma tarkistaa sen ja näyttää ensin, mitä uutta siinä on. records.json on ohjelmaa varten.
bundle-readme-persons = Tiedostossa on henkilötietoja. Säilytä se huolella ja hävitä, kun sitä ei enää tarvita. Taulukoissa heittomerkki solun alussa (esimerkiksi merkin + edellä) estää taulukko-ohjelmaa laskemasta solua.
