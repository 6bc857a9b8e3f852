### Errors: what happened. A key that ends in -hint says what to do next. $place is a finished import-place text.

## The workspace

# $known says whether a person's name is known (person), only the computer's (computer) or nothing. $date and $time are
# those of Finland.
error-workspace-in-use =
    { $known ->
        [person] Nämä tiedot ovat jo auki: { $who }, tietokone { $host }, { $date } klo { $time } alkaen.
        [computer] Nämä tiedot ovat jo auki: tietokone { $host }, { $date } klo { $time } alkaen.
       *[other] Nämä tiedot ovat auki toisessa ikkunassa tai ohjelmassa.
    }
error-workspace-in-use-hint = Sulje toinen ikkuna ja yritä uudelleen.
error-workspace-newer = Tiedot on tallennettu uudemmalla ohjelmaversiolla. Niihin ei ole koskettu.
error-workspace-newer-hint = Päivitä ohjelma tällä koneella.
error-not-a-workspace = Kansiossa ei ole tämän ohjelman tietoja: { $path }. Mihinkään ei ole koskettu.
error-not-a-workspace-hint = Valitse toinen kansio.
error-foreign-schema = Tietokannassa on jotakin, mitä tämä ohjelma ei ole tehnyt: { $name }. Siihen ei ole koskettu.
error-foreign-schema-hint = Palauta varmuuskopio tai pyydä apua tietohallinnolta.
error-database-missing = Kansiossa on varmuuskopioita tai liitteitä, mutta tietokanta puuttuu: { $path }
error-database-missing-hint = Palauta uusin varmuuskopio.
error-workspace-damaged = Tiedosto on vaurioitunut. Se on säilytetty sellaisenaan.
error-workspace-damaged-hint = Palauta uusin ehjä varmuuskopio.
error-not-a-backup = Tiedosto ei ole varmuuskopio: { $path }
error-not-a-backup-hint = Valitse tiedosto, jonka nimi alkaa sopu- ja päättyy .db.
error-backup-damaged = Varmuuskopio ei ole ehjä: { $path } Mitään ei muutettu.
error-backup-damaged-hint = Valitse toinen varmuuskopio.
error-upgrade-failed = Tietoja ei voitu päivittää uuteen muotoon. Ne ovat sellaisina kuin olivat, ja niistä on varmuuskopio.
error-upgrade-failed-hint = Yritä uudelleen. Jos se ei auta, lähetä vianmääritystiedot tukeen.
error-workspace-taken-away = Tietojen kansio on siirretty, vaihdettu tai poistettu: { $path } Muutosta ei tallennettu.
error-workspace-taken-away-hint = Siirrä kansio takaisin ja yritä uudelleen.
error-folder-not-empty = Kansiossa { $path } on muita tiedostoja, esimerkiksi { $found }. Mihinkään ei ole koskettu.
error-folder-not-empty-hint = Valitse tyhjä kansio.

## The computer

# Also said of what the program itself got wrong in its database.
error-needs-writing = Edellinen tallennus on jäänyt kesken tai tiedot ovat vanhemman Sopun, eikä tähän paikkaan voi kirjoittaa: { $path }
error-needs-writing-hint = Kopioi koko kansio paikkaan, johon voi kirjoittaa, ja avaa se sieltä.
error-disk-full = Levyllä ei ole tilaa. Viimeisin muutos ei tallentunut, aiemmat ovat tallessa.
error-disk-full-hint = Vapauta levytilaa ja tee muutos uudelleen.
error-no-access = Ohjelmalla ei ole oikeutta tähän paikkaan: { $path }
error-no-access-hint = Valitse toinen kansio tai pyydä oikeudet tietohallinnolta.
error-read-only = Tähän paikkaan ei voi kirjoittaa: { $path }
error-read-only-hint = Valitse toinen kansio tai poista kirjoitussuojaus.
error-file-not-found = Tiedostoa tai kansiota ei löydy: { $path }
error-file-exists = Samanniminen tiedosto on jo olemassa: { $path }
error-io = Levyltä lukeminen tai levylle kirjoittaminen ei onnistunut.
error-io-hint = Tarkista, että levy on paikallaan, ja yritä uudelleen.
error-internal = Ohjelmassa tapahtui virhe. Tallennetut tiedot ovat tallessa.
error-internal-hint = Käynnistä ohjelma uudelleen. Jos virhe toistuu, kopioi vianmääritystiedot ohjeesta ja lähetä ne tukeen.

# When the window runs without the program behind it.
error-no-host = Ikkuna ei saa yhteyttä ohjelmaan. Sulje ikkuna ja käynnistä Sopu uudelleen.
error-database = Tietokanta ei hyväksynyt muutosta. Aiemmat tiedot ovat tallessa.
error-unreadable = Tallennettua tietoa ei voi lukea: { $what }. Se on säilytetty sellaisenaan.
error-unreadable-hint = Palauta varmuuskopio tai lähetä vianmääritystiedot tukeen.
error-attachment-damaged = Säilytetty tiedosto puuttuu tai on muuttunut. Muut tiedot ovat tallessa.
error-attachment-damaged-hint = Palauta varmuuskopio, jossa tiedosto on ehjä.
error-duplicate-id = Samalla tunnuksella on jo toinen kohde. Mitään ei muutettu.
error-missing-reference = Kohta viittaa johonkin, mitä ei enää ole. Mitään ei muutettu.

## What cannot be done

# A calm refusal, not a failure.
error-not-found = Tätä ei enää ole. Se on voitu poistaa toisaalla.
error-no-such-agreement = Sopimusta ei löydy: { $id }
error-ambiguous-id = Alku sopii useaan: { $id }. Kirjoita tunnisteesta pidempi osa.
error-agreement-exists = Tämä sopimus on jo olemassa.
error-changed-elsewhere = Tätä ei voi kumota, koska samaa kohtaa on sen jälkeen muutettu toisaalla. Mitään ei muutettu.
error-version-locked = Versio { $number } on lukittu. Muokkaus aloittaa seuraavan version tekstin. Mitään ei vielä muutettu.
error-version-locked-hint = Katso ensin, mitkä päätökset ja allekirjoitukset raukeaisivat, ja aloita sitten seuraava versio.
error-lock-blocked =
    { $count ->
        [one] Lukitsemisen esteenä on { $count } huomio. Mitään ei lukittu.
       *[other] Lukitsemisen esteenä on { $count } huomiota. Mitään ei lukittu.
    }
error-lock-blocked-hint = Korjaa huomiot tai kirjoita syy, miksi teksti lukitaan silti.
error-nothing-to-lock = Teksti on sama kuin versiossa { $number }. Uutta versiota ei tehty.
error-no-such-version = Sopimuksella ei ole lukittua versiota { $number }.
error-no-such-version-hint = Katso lukitut versiot tai käytä työtekstiä.
error-nothing-locked = Sopimuksesta ei ole lukittua versiota, johon sivut liitettäisiin. Mitään ei otettu vastaan.
error-nothing-locked-hint = Lukitse ensin teksti.
error-signed-file-unsigned = Tiedosto on lukittu versio sellaisenaan: siinä ei ole allekirjoituksia. Mitään ei otettu vastaan.
error-signed-file-unsigned-hint = Tallenna allekirjoitettu PDF siitä ohjelmasta, jossa allekirjoitettiin, ja valitse se.
error-signed-other-agreement = Tiedosto kuuluu toiseen sopimukseen: { $title }. Mitään ei otettu vastaan.
error-signed-other-agreement-hint = Avaa se sopimus ja liitä tiedosto siihen.
error-nobody-signed = Valitse, kenen allekirjoitukset tiedostossa on. Mitään ei otettu vastaan.
error-name-on-sheet = Nimi on painettu allekirjoitussivulle. Mitään ei muutettu.
error-name-on-sheet-hint = Vahvista muutos, niin sivu tehdään uudelleen.
error-reason-missing = Merkinnän saa takaisin vain syyn kanssa. Mitään ei muutettu.
error-reason-missing-hint = Kirjoita lyhyesti, miksi merkintä otetaan takaisin.
error-nothing-to-undo = Ei mitään kumottavaa.
error-nothing-to-redo = Ei mitään, minkä voisi tehdä uudelleen.

# $what is the action that stands in the way, from the operations.
error-undo-barrier = Kumoaminen pysähtyy tähän: { $what }.
error-date-form = Päivämäärää ei tunnistettu. Kirjoita esimerkiksi 22.2.2027.
error-date-no-such-day = Sellaista päivää ei ole kalenterissa.
error-business-id-form = Y-tunnuksessa on seitsemän numeroa, väliviiva ja tarkistusnumero.
error-business-id-check-digit = Y-tunnuksen tarkistusnumero ei täsmää. Tarkista numerot.
error-business-id-no-such-number = Tällaista Y-tunnusta ei voi olla olemassa. Tarkista numerot.

# Never stored, and never repeated in a message.
error-personal-identity-code = Tekstissä on henkilötunnus. Henkilötunnuksia ei tallenneta.

## A list or file that is refused as a whole

import-place = Rivi { $row }, sarake { $column }
import-place-row = Rivi { $row }
import-nothing-taken = Tiedostoa ei tuotu, eikä mikään muuttunut.
error-import-file-too-large = Tiedosto on liian suuri. Enimmäiskoko on { $expected } Mt.
error-import-empty-file = Tiedosto on tyhjä.
error-import-empty-file-hint = Tarkista, että valitsit oikean tiedoston.
error-import-no-rows = Luettelossa on otsikot mutta ei yhtään riviä.
error-import-too-many-rows = Luettelossa on yli { $expected } riviä.
error-import-too-many-rows-hint = Jaa luettelo osiin ja tuo ne yksi kerrallaan.
error-import-too-many-columns = { $place }: soluja on yli { $expected }.
error-import-too-many-columns-hint = Tarkista, mikä merkki erottaa sarakkeet.
error-import-field-too-long = { $place }: teksti on liian pitkä.
error-import-field-too-long-hint = Lyhennä teksti tai tarkista, onko lainausmerkki jäänyt sulkematta.
error-import-control-character = { $place }: tekstissä on ohjausmerkki { $value }.
error-import-control-character-hint = Kirjoita solun teksti uudelleen ja tallenna tiedosto.
error-import-broken-text = { $place }: kirjaimia ei voi lukea.
error-import-broken-text-hint = Tallenna tiedosto uudelleen muodossa UTF-8.
error-import-not-text = Tiedosto ei ole tekstiä.
error-import-not-text-hint = Valitse CSV-, Excel- tai tekstitiedosto.
error-import-other-file-kind = Tiedosto on muuta lajia: { $value }.
error-import-other-file-kind-hint = Valitse CSV-, Excel- tai tekstitiedosto tai liitä nimet tekstinä.
error-import-unclosed-quote = { $place }: lainausmerkki on jäänyt sulkematta.
error-import-unclosed-quote-hint = Lisää puuttuva lainausmerkki tai tallenna taulukko uudelleen CSV-muodossa.
error-import-ragged-row = { $place }: soluja on { $value }, vaikka niitä pitäisi olla { $expected }.
error-import-ragged-row-hint = Tarkista, ettei tekstissä ole ylimääräistä erotinmerkkiä.
error-import-missing-column = { $place }: otsikoissa ei ole saraketta nimelle.
error-import-missing-column-hint = Anna nimien sarakkeelle otsikko Nimi.
error-import-doubled-column = { $place }: sarake on kahdesti: { $value }.
error-import-doubled-column-hint = Poista toinen sarakkeista tai muuta sen otsikko.
error-import-personal-identity-code = { $place }: solussa on henkilötunnus. Henkilötunnuksia ei tallenneta.
error-import-personal-identity-code-hint = Poista henkilötunnukset tiedostosta ja yritä uudelleen.
error-import-not-a-workbook = Tiedosto ei ole Excel-työkirja, vaikka sen nimi päättyy .xlsx.
error-import-not-a-workbook-hint = Avaa tiedosto taulukko-ohjelmassa ja tallenna se uudelleen.
error-import-old-workbook = Työkirja on vanhaa .xls-muotoa.
error-import-old-workbook-hint = Tallenna se taulukko-ohjelmassa muodossa .xlsx.
error-import-encrypted-workbook = Työkirja on suojattu salasanalla.
error-import-encrypted-workbook-hint = Poista salasana taulukko-ohjelmassa ja yritä uudelleen.
error-import-workbook-too-large = Työkirja on purettuna liian suuri.
error-import-workbook-too-large-hint = Kopioi luettelo uuteen, tyhjään työkirjaan.
error-import-broken-workbook = Työkirja on rikki.
error-import-broken-workbook-hint = Avaa se taulukko-ohjelmassa ja tallenna se uudelleen.
error-import-not-a-pdf = Tiedosto ei ole luettava PDF.
error-import-encrypted-pdf = PDF on suojattu salasanalla.
error-import-no-agreement-inside = Tässä PDF:ssä ei ole Sopun sopimusta. Sen on tehnyt toinen ohjelma, tai se on verkkoon tarkoitettu kopio, jonka mukana tietoja ei ole.
error-import-no-agreement-inside-hint = Valitse PDF, joka on tallennettu Sopusta sopimuksena.
error-import-damaged-agreement = PDF:n mukana oleva sopimus on vioittunut, joten sitä ei avattu. Mikään ei muuttunut.
error-import-damaged-agreement-hint = Pyydä tiedosto uudelleen siltä, jolta sait sen.
error-import-newer-agreement = PDF:n mukana olevan sopimuksen on tallentanut uudempi Sopu (muoto { $value }). Mikään ei muuttunut.
error-import-newer-agreement-hint = Päivitä Sopu ja avaa tiedosto uudelleen.
error-import-no-such-page = Sivua { $value } ei ole. Sivuja on { $expected }.
error-import-page-too-large = Sivua ei voi näyttää tässä koossa.
error-import-page-not-drawn = Sivua ei voitu näyttää.
error-import-not-a-scan = Tiedosto ei ole PDF eikä kuva, jonka Sopu osaa lukea.
error-import-not-a-scan-hint = Valitse PDF-, JPEG-, PNG- tai TIFF-tiedosto.
error-import-heic-picture = Kuva on HEIC-muodossa, jota Sopu ei lue.
error-import-heic-picture-hint = Tallenna kuva JPEG-muodossa tai skannaa sivu PDF-tiedostoksi.
error-import-too-many-pages = Tiedostossa on yli { $expected } sivua.
error-import-too-many-pages-hint = Jaa sivut useampaan tiedostoon ja tuo ne yksi kerrallaan.
error-import-picture-too-large = Kuva on liian suuri luettavaksi.
error-import-picture-too-large-hint = Skannaa sivu uudelleen tarkkuudella 200–300 dpi.
error-import-broken-picture = Kuva on vioittunut, jäänyt kesken tai muotoa, jota Sopu ei lue.
error-import-broken-picture-hint = Tallenna tai skannaa kuva uudelleen.
error-import-broken-pdf = PDF on vioittunut tai jäänyt kesken.
error-import-broken-pdf-hint = Pyydä tiedosto uudelleen tai skannaa sivut uudelleen.

## What the window or the command line asked for

error-text-too-long = Teksti on liian pitkä. Sitä ei tallennettu, eikä mikään muuttunut.
error-text-too-long-hint = Jaa teksti useampaan kohtaan.
error-section-there = Tämä kohta on jo sopimuksessa.
error-no-dots-left =
    { $count ->
        [one] Osapuolella on vain { $count } ääni, ja se on jo annettu.
       *[other] Osapuolella on { $count } ääntä, ja ne on jo annettu.
    }
error-no-dots-left-hint = Ota ääniä pois toiselta tavoitteelta.
error-reading-stopped = Tiedoston lukeminen ei onnistunut. Tiedostoa ei tuotu, eikä mikään muuttunut.
error-reading-stopped-hint = Tallenna tiedosto uudelleen ohjelmalla, jolla se on tehty, tai pyydä se uudelleen lähettäjältä.
error-reading-too-large = Tiedosto on liian suuri luettavaksi: se vaatii enemmän muistia kuin vieraan tiedoston lukemiseen annetaan. Tiedostoa ei tuotu, eikä mikään muuttunut.
error-reading-too-large-hint = Jaa sisältö pienempiin tiedostoihin. Jos tiedosto näyttää pieneltä, se voi olla rikki tai tehty haittaa varten.
error-reading-too-long = Tiedoston lukeminen kesti yli kymmenen sekuntia, joten se keskeytettiin. Tiedostoa ei tuotu, eikä mikään muuttunut.
error-reading-too-long-hint = Yritä uudelleen, kun koneella ei ole muuta raskasta työtä, tai jaa sisältö pienempiin tiedostoihin.
error-agreement-differs = Tämä sopimus on jo täällä, mutta sen teksti on toinen. Sitä ei korvattu. Erot: { $differences }
error-agreement-differs-hint = Jos haluat molemmat, avaa PDF kopiona. Komentorivillä siihen on valinta --as-copy.
error-workspace-not-empty = Mallisopimuksen voi tehdä vain tyhjään kansioon. Mihinkään ei koskettu.
error-workspace-not-empty-hint = Valitse toinen kansio.
error-no-parties = Sopimuksella ei ole vielä osapuolia, joille asiakirjan voisi tehdä.
error-no-parties-hint = Lisää osapuolet ensin.
error-no-such-party = Sopimuksella ei ole osapuolta { $party }.
error-no-such-party-hint = Anna osapuolen numero sopimuksen luettelosta tai sen tunnus.
error-no-viewer = PDF-tiedostojen katseluohjelmaa ei löytynyt.
error-no-viewer-hint = Tallenna PDF ja avaa se muualla.
error-no-file-manager = Kansiota ei voitu avata, koska tiedostonhallintaa ei löytynyt.
error-no-file-manager-hint = Avaa kansio itse. Tiedostot ovat tallessa.
error-archive = Tiedosto ei ole sopimuksen tekstiä oikeassa muodossa: { $detail }. Mikään ei muuttunut.
error-request = Ohjelman osat eivät ymmärtäneet toisiaan. Tallennetut tiedot ovat tallessa.
error-request-hint = Käynnistä ohjelma uudelleen.
error-no-such-person = Henkilöstä { $person } ei ole tietoja.
error-no-such-person-hint = Anna nimi juuri niin kuin se on kirjoitettu, sähköpostiosoite tai yhteyshenkilön tunnus.
error-erasure-not-confirmed = Mitään ei poistettu. Henkilön tietojen poistamista ei voi kumota.
error-erasure-not-confirmed-hint = Katso ensin komennolla extract, mitä tietoja on. Poista sitten valitsimella --yes.
error-reason-names-person = Perustelussa on poistettavan henkilön nimi.
error-reason-names-person-hint = Perustelu jää muutoshistoriaan. Kirjoita se ilman nimeä.

## Bundles

error-import-not-a-bundle = Tiedosto ei ole Sopu-tiedosto.
error-import-not-a-bundle-hint = Valitse tiedosto, jonka nimen lopussa on .sopu.
error-import-damaged-bundle = Sopu-tiedosto on vioittunut, joten siitä ei otettu mitään. Täällä mikään ei muuttunut.
error-import-damaged-bundle-hint = Pyydä tiedosto uudelleen.
error-import-bundle-name = Sopu-tiedostossa on osa, jonka nimi ei ole luvallinen. Tiedostoa ei avattu, eikä mikään muuttunut.
error-import-bundle-name-hint = Ohjelma ei tee tällaisia tiedostoja. Kysy lähettäjältä, mistä tiedosto on peräisin.
error-import-bundle-too-large = Sopu-tiedosto on liian suuri tai purkautuisi liian suureksi. Enimmäiskoko on 100 Mt.
error-import-bundle-too-large-hint = Tallenna sopimukset yksitellen, tai siirrä varmuuskopio.
error-import-newer-bundle = Sopu-tiedoston on tallentanut uudempi Sopu (muoto { $value }). Mikään ei muuttunut.
error-import-newer-bundle-hint = Päivitä Sopu ja avaa tiedosto uudelleen.
error-import-passphrase-needed = Tiedosto on suojattu salalauseella.
error-import-passphrase-needed-hint = Komentorivillä salalause kysytään päätteessä tai luetaan valinnalla --passphrase-file.
error-import-wrong-passphrase = Salalause ei ole oikea.
error-import-wrong-passphrase-hint = Tarkista isot ja pienet kirjaimet, ja kysy salalausetta tiedoston lähettäjältä.
error-import-passphrase-too-costly = Tiedoston salalause vaatisi enemmän laskentaa kuin Sopun tekemät tiedostot, joten sitä ei kokeiltu.
error-bundle-rows = Sopu-tiedoston tiedot eivät ole sellaisia kuin Sopu ne tallentaa. Mitään ei otettu mukaan.
error-bundle-rows-hint = Pyydä tiedosto uudelleen.
error-bundle-newer = Sopu-tiedoston on tallentanut uudempi Sopu. Mikään ei muuttunut.
error-bundle-newer-hint = Päivitä Sopu ja avaa tiedosto uudelleen.
error-bundle-undecided =
    { $count ->
        [one] Yhtä kohtaa on muutettu sekä täällä että tiedostossa. Mitään ei otettu mukaan.
       *[other] { $count } kohtaa on muutettu sekä täällä että tiedostossa. Mitään ei otettu mukaan.
    }
error-bundle-undecided-hint = Päätä jokaisesta, kumpi jää voimaan. Komentorivillä siihen on valinta --take.
error-bundle-version = Version { $number } teksti on täällä toinen. Mitään ei otettu mukaan.
error-bundle-version-hint = Ota tiedoston sopimus mukaan kopiona.
error-bundle-version-differs = Sopimuksen ”{ $title }” versio { $number } on lukittu täällä ja tiedostossa eri tekstein. Mitään ei otettu mukaan.
error-bundle-version-differs-hint = Ota tiedoston sopimus mukaan kopiona. Komentorivillä siihen on valinta --as-copy.
error-passphrase-too-short = Salalause on liian lyhyt. Siinä on oltava vähintään 10 merkkiä.
