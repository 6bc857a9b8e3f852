### A person's data: where it stands, saving it, erasing it; contact data that is to be checked.

# Stands in a text in place of the person.
person-erased = [poistettu]
person-place-register = Toimijarekisteri
person-place-party = Osapuoli
person-place-contact = Yhteyshenkilö
person-place-signatory = Allekirjoittaja
person-place-decision = Päätös
person-place-original = Alkuperäiskappale
person-place-scan = Skannattu sivu
person-place-text = Sopimusteksti
person-kept-organisation-name = jää: organisaation nimi
person-kept-locked-text = jää: lukitun version teksti
person-kept-role = jää: tehtävä tai rooli
person-copy-backup = Varmuuskopio
person-copy-second-place = Toinen paikka, johon ei nyt ole yhteyttä
person-copy-damaged = Talteen jätetty vaurioitunut tiedosto
person-copy-bundle = Sopu-tiedosto
person-copy-document = Asiakirja

# Backups in one folder; $date is the day of the oldest.
person-backups =
    { $count ->
        [one] { $count } varmuuskopio ({ $date }) kansiossa { $folder }
       *[other] { $count } varmuuskopiota, vanhin { $date }, kansiossa { $folder }
    }

## The extract as a file

person-extract-name = Henkilötiedot
person-extract-title = Tiedot henkilöstä { $name }
person-extract-date = Koottu { $date } Sopu-ohjelman tiedoista tällä koneella.
person-extract-known-by = Haettu näillä tiedoilla: { $names }
person-extract-log =
    { $count ->
        [0] Muutoshistoriassa ei ole henkilön tietoja.
        [one] Lisäksi muutoshistoriassa on { $count } merkintä, jossa on henkilön tietoja.
       *[other] Lisäksi muutoshistoriassa on { $count } merkintää, joissa on henkilön tietoja.
    }
person-version-keeps = { $title }: lukittu versio { $number } säilyy sellaisena kuin se on allekirjoitettu.

## The window

person-title = Henkilön tiedot
person-title-of = Henkilön tiedot: { $name }
person-about = Täältä näet, missä kaikkialla henkilön tietoja on. Voit tallentaa niistä otteen tai poistaa ne.
person-search = Hae nimellä, sähköpostilla tai tehtävällä
person-name = Nimi
person-role = Tehtävä
person-agreements = Sopimukset
person-none-known = Luettelossa ei ole tällaista henkilöä.
person-note = Luettelossa ovat yhteyshenkilöt ja nimetyt allekirjoittajat. Nimi voi olla muuallakin, esimerkiksi huomautuksessa.
person-search-everywhere = Etsi kaikista tiedoista: { $name }
person-is-you = Nimi on sama kuin sinulla, joka käytät ohjelmaa tällä koneella.
person-stands = Missä tiedot ovat
person-what = Paikka
person-field = Tieto
person-text = Mitä siinä lukee
person-becomes = Jos tiedot poistetaan
person-goes = poistetaan
person-nowhere = Sopimuksissa ja rekisterissä ei enää ole henkilön tietoja.
person-save-extract = Tallenna ote…
person-erase = Poista henkilön tiedot…
person-back-to-search = Takaisin hakuun

## Before erasing

person-erase-title = Poista tiedot: { $name }
person-cannot-undo = Poistamista ei voi kumota. Tietoja ei saa takaisin varmuuskopiostakaan.
person-goes-title = Tämä poistetaan
person-goes-places =
    { $count ->
        [one] Henkilön tiedot poistetaan { $count } paikasta.
       *[other] Henkilön tiedot poistetaan { $count } paikasta.
    }
person-goes-contact = Yhteyshenkilöstä jää vain tehtävä tai rooli. Muualla nimen tilalle tulee [poistettu].
person-goes-log =
    { $count ->
        [one] Muutoshistorian { $count } merkinnästä poistetaan, kuka teki ja mitä. Merkintä itse säilyy.
       *[other] Muutoshistorian { $count } merkinnästä poistetaan, kuka teki ja mitä. Merkinnät itse säilyvät.
    }
person-stays-title = Tämä jää
person-stays-nothing = Mitään ei jää.
person-stays-place = { $what }: { $text } ({ $why })
person-stays-version = { $title }, versio { $number }: lukittu ja allekirjoitettu asiakirja säilyy tunnisteineen sellaisena kuin se on.
person-copies-title = Näissä kopioissa tiedot voivat yhä olla
person-copies-note = Sopu ei voi poistaa tietoja muualla olevista kopioista. Poista ne itse tai pyydä saajaa poistamaan.
person-copies-none = Kopioita ei ole tiedossa.
person-copies-more = Sopu ei tiedä luonnoksista ja muista tiedostoista, jotka olet itse tallentanut, tulostanut tai lähettänyt.
person-reason = Miksi tiedot poistetaan
person-reason-note = Jää muutoshistoriaan, joten kirjoita ilman nimeä. Esimerkiksi: henkilö pyysi.
person-understood = Ymmärrän, että poistamista ei voi kumota
person-understood-missing = Merkitse ensin, että ymmärrät tämän.
person-reason-missing = Kirjoita syy.
person-erase-do = Poista lopullisesti
person-erased-title = Tiedot on poistettu

## Contact data that nobody has checked

person-unchecked = Tarkistettavat yhteystiedot
person-unchecked-about = Näitä yhteystietoja ei ole merkitty tarkistetuiksi vuoteen. Kysy, pitävätkö ne paikkansa, ja merkitse ne tarkistetuiksi.
person-unchecked-none = Kaikki yhteystiedot on tarkistettu vuoden sisällä.
person-unchecked-never = ei merkintää
person-contact = Yhteyshenkilö
person-details = Tiedot
person-agreement = Sopimus
person-checked-on = Tarkistettu
person-check = Merkitse tarkistetuksi
person-check-of = Merkitse tarkistetuksi: { $name }
person-checked-today = Merkittiin tarkistetuksi: { $name }
person-all-data = Kaikki henkilön tiedot…
