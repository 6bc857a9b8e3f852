### Words of sopu-cli, the program without a window. Names of commands and options are never translated.

## What it is

cli-about = Monen osapuolen yhteistyösopimus ensimmäisestä luettelosta allekirjoitukseen.

## The help

# Headings of the parts of the help.
cli-heading-usage = Käyttö:
cli-heading-commands = Komennot:
cli-heading-arguments = Kohteet:
cli-heading-options = Valinnat:

# Stand for words to be typed, in capitals: sopu-cli [VALINNAT] KOMENTO.
cli-value-options = VALINNAT
cli-value-command = KOMENTO
cli-value-folder = KANSIO
cli-value-file = TIEDOSTO
cli-value-id = TUNNUS
cli-value-language = KIELI
cli-value-kind = LAJI
cli-value-format = MUOTO
cli-value-title = NIMI
cli-value-search = HAKU
cli-value-number = LUKU
cli-value-party = OSAPUOLI
cli-value-text = TEKSTI
cli-value-date = PÄIVÄ

## What the commands do

cli-sample-about = Täytä tyhjä kansio 16 osapuolen mallisopimuksella
cli-new-about = Aloita uusi sopimus mallikohdista tai aiemman sopimuksen tekstistä
cli-put-about = Tuo sopimuksen teksti JSON-muodossa: uutena, tai saman tunnuksen tekstin tilalle
cli-open-about = Avaa sopimus PDF:stä, tai ota Sopu-tiedosto (.sopu) mukaan ja yhdistä se
cli-agreements-about = Luettele sopimukset
cli-show-about = Näytä sopimuksen teksti; valinnalla --json sen säilytysmuoto
cli-check-about = Näytä kaikki huomiot; paluuarvo 1, kun jokin estää lukitsemisen
cli-organisations-about = Luettele rekisterin toimijat
cli-import-about = Tuo luettelo
cli-import-organisations-about = Tuo toimijat rekisteriin CSV- tai Excel-tiedostosta tai tekstistä
cli-lock-about = Lukitse teksti uudeksi versioksi ennen päätösten pyytämistä
cli-versions-about = Luettele lukitut versiot
cli-verify-about = Kerro, mikä PDF on: 0 aito, 1 jokin muu, 2 ei luettavissa
cli-signed-about = Kerro, mitä sähköisesti allekirjoitettu PDF sanoo allekirjoituksistaan; valinnalla --accept säilytä se
cli-scan-about = Lue skannatut sivut ja kerro, mitä ne ovat; valinnalla --accept liitä ne
cli-pdf-about = Kirjoita asiakirja PDF-tiedostoon
cli-history-about = Näytä, mitä on tehty; ilman tunnusta rekisterin muutokset
cli-undo-about = Kumoa viimeisin muutos; ilman tunnusta rekisteristä

## What is given to the commands

cli-option-workspace = Kansio, jossa tiedot ovat; muuten käyttäjän omat tiedot
cli-option-json = Vastaa yhdellä JSON-asiakirjalla, myös virheistä

# $values is a list of what may be given, such as fi, sv, en.
cli-option-ui-lang = Viestien kieli: { $values }
cli-option-help = Näytä tämä ohje
cli-option-version = Näytä ohjelman versio
cli-argument-id = Sopimuksen tunnus tai sen alku
cli-argument-search = Osa nimestä tai Y-tunnuksesta
cli-argument-list = Luettelo; ”-” lukee oletussyötteestä
cli-argument-json-file = Teksti JSON-muodossa; ”-” lukee oletussyötteestä
cli-argument-pdf = Sopusta tallennettu PDF tai Sopu-tiedosto; ”-” lukee oletussyötteestä
cli-option-as-copy = Tee omaksi sopimuksekseen, vaikka sama sopimus on jo täällä
cli-export-about = Tallenna sopimus tai koko työtila yhdeksi Sopu-tiedostoksi
cli-argument-export = Kirjoitettava Sopu-tiedosto
cli-option-export-agreement = Vain tämä sopimus, tunnus tai sen alku; ilman tätä koko työtila
cli-option-passphrase = Suojaa tiedosto salalauseella, joka kysytään päätteessä
cli-option-passphrase-file = Salalause tämän tiedoston ensimmäiseltä riviltä; ”-” lukee oletussyötteestä
cli-option-show = Näytä vain, mitä tiedosto toisi; mitään ei kirjoiteta
cli-option-take = Ristiriidoissa jää voimaan: ours (täällä), theirs (tiedostossa) tai JSON-tiedosto, jossa on valinta kohdittain
cli-option-format = Luettelon muoto: { $values }
cli-option-as-parties = Lisää toimijat tämän sopimuksen osapuoliksi
cli-option-title = Sopimuksen nimi
cli-option-agreement-kind = Sopimuksen laji: { $values }
cli-option-agreement-languages = Sopimuksen kieli: { $values }
cli-option-from-text = Aiemman sopimuksen teksti; otsikoista tulee sopimuskohdat; ”-” lukee oletussyötteestä

# $later are kinds that are not there yet.
cli-option-document-kind = Asiakirjan laji: { $values }
cli-option-document-languages = Asiakirjan kieli: { $values }
cli-option-out = Tiedosto, johon asiakirja kirjoitetaan; usean asiakirjan kansio
cli-option-force = Korvaa olemassa oleva tiedosto
cli-option-locked-version = Lukitun version numero; muuten luonnos
cli-option-party = Osapuolen numero tai tunnus; all tekee asiakirjan jokaiselle
cli-option-bound = Kaikkien osapuolten asiakirjat yhteen tiedostoon
cli-option-return-by = Päivä, johon mennessä kommentit tai paperit palautetaan: 31.3.2027
cli-option-next-version = Aloita seuraavan version teksti, jos sopimuksesta on lukittu versio
cli-option-reason = Syy, jos teksti lukitaan huomioista huolimatta
cli-argument-verified = Tarkistettava PDF
cli-argument-signed = PDF, joka on allekirjoitettu sähköisesti toisessa ohjelmassa
cli-option-signed-party = Osapuoli, jonka allekirjoitukset tiedostossa on: järjestysnumero tai tunnus; voi toistaa
cli-option-keep = Säilytä tiedosto ja merkitse allekirjoitukset palautuneiksi
cli-argument-scans = Skannatut tiedostot: PDF, JPEG, PNG tai TIFF
cli-option-accept = Liitä allekirjoitussivut; ilman tätä mitään ei tallenneta
cli-option-signed-on = Paperien päiväys: 22.2.2027
cli-option-written-as = Kirjoitetaan muodossa: { $values }

## What is answered

cli-created = Luotu: { $title }
cli-replaced = Teksti korvattu: { $title }
cli-opened = Avattu PDF:stä: { $title }
cli-opened-as-copy = Avattu PDF:stä kopiona: { $title }
cli-opened-unchanged = Sama sopimus samoin tekstein on jo täällä, joten mitään ei tehty: { $title }
cli-opened-restored = Sama sopimus oli roskakorissa ja palautettiin sieltä: { $title }
cli-exported = Tallennettu: { $path }
cli-ask-passphrase = Salalause:
cli-ask-passphrase-again = Salalause uudelleen:
cli-bundle-item = { $subject }: { $became }
cli-bundle-side = { $side }: { $text }
cli-bundle-key = Tunnus valintatiedostossa: { $key }
cli-take-unknown = Valinta --take ei ole ours, theirs eikä tiedosto, jossa on valinnat.
cli-take-unknown-hint = Tiedosto on JSON: avaimina ristiriitojen tunnukset, arvoina ”ours” tai ”theirs”.
cli-passphrase-differs = Salalauseet eivät ole samat. Mitään ei tallennettu.
cli-passphrase-no-terminal = Salalausetta ei voi kysyä, koska päätettä ei ole.
cli-passphrase-no-terminal-hint = Anna salalause tiedostossa: --passphrase-file.
cli-no-agreements = Ei sopimuksia.
cli-party-count =
    { $count ->
        [one] { $count } osapuoli
       *[other] { $count } osapuolta
    }
cli-no-findings = Ei huomioita.
cli-organisation-count =
    { $count ->
        [one] { $count } toimija
       *[other] { $count } toimijaa
    }
cli-import-added =
    { $count ->
        [one] { $count } toimija lisättiin rekisteriin.
       *[other] { $count } toimijaa lisättiin rekisteriin.
    }
cli-import-matched =
    { $count ->
        [one] { $count } toimija oli rekisterissä jo ennestään.
       *[other] { $count } toimijaa oli rekisterissä jo ennestään.
    }
cli-import-doubtful =
    { $count ->
        [one] { $count } rivi on epäselvä, eikä sitä tuotu:
       *[other] { $count } riviä on epäselviä, eikä niitä tuotu:
    }

# $place is a finished import-place text, $name a name from the list, $notes are whole sentences.
cli-doubtful-row = { $place }: { $name }. { $notes }

# $names are names of organisations put together as a list.
cli-candidates = Ehkä: { $names }.

# $pages is a finished text such as 21 sivua.
cli-written = Kirjoitettu: { $path } ({ $pages })
cli-text-written = Kirjoitettu: { $path }

# While several documents are made: the third of sixteen, and the name of its file.
cli-progress = { $done } / { $total }: { $name }
cli-locked = Lukittu: versio { $number }
cli-identifier = Tunniste: { $identifier }
cli-version = Versio { $number }
cli-no-versions = Lukittuja versioita ei ole.
cli-kept-signatures =
    { $count ->
        [0] Mitään ei säilytetty.
        [one] { $count } allekirjoitus merkitty palautuneeksi.
       *[other] { $count } allekirjoitusta merkitty palautuneiksi.
    }
# $file is a PDF with signature fields among scanned files.
cli-signed-among-scans = { $file }: tiedosto on allekirjoitettu sähköisesti. Lue se komennolla signed.
cli-filed =
    { $count ->
        [one] { $count } sivu liitettiin.
       *[other] { $count } sivua liitettiin.
    }
cli-progress-count = { $done } / { $total }
cli-no-history = Vielä ei ole tehty muutoksia.

## What is refused. A key that ends in -hint says what to do next.

cli-workspace-needed = Mallisopimus tehdään aina omaan kansioonsa, ei käyttäjän omien tietojen joukkoon.
cli-workspace-needed-hint = Anna tyhjä tai uusi kansio: --workspace KANSIO
cli-no-folder = Järjestelmä ei kerro, missä käyttäjän tiedot ovat.
cli-no-folder-hint = Anna kansio, jossa tiedot ovat: --workspace KANSIO

# $kind is the code of a kind of document, such as signature-sheets.
cli-party-not-used = Asiakirja { $kind } on kaikille osapuolille sama: valintaa --party ei voi käyttää.
cli-party-needed = Asiakirja { $kind } tehdään osapuolelle.
cli-party-needed-hint = Anna --party ja osapuolen numero, tai --party all.

## How a command is given wrongly. Arguments stand as they are typed: --lang.

cli-usage-unknown-argument = Tuntematon valinta tai liikaa kohteita: { $argument }
cli-usage-unknown-command = Tuntematon komento: { $command }
cli-usage-missing-command = Komento puuttuu.

# $arguments are one or more arguments put together as a list.
cli-usage-missing-argument = Tämä puuttuu: { $arguments }
cli-usage-missing-value = Arvo puuttuu: { $argument }
cli-usage-wrong-value = Arvo ei käy: { $argument } { $value }
cli-usage-repeated = Tämän voi antaa vain kerran: { $argument }
cli-usage-other = Komentoa ei ymmärretty.
cli-usage-values-hint = Mahdolliset arvot: { $values }
cli-usage-similar-hint = Tarkoititko: { $similar }
cli-usage-number-hint = Anna kokonaisluku, esimerkiksi 1.
cli-usage-date-hint = Anna päivä näin: 31.3.2027

# $command is a whole command such as sopu-cli pdf --help.
cli-usage-help-hint = Ohje: { $command }

## Comparing two texts

cli-compare-about = Kertoo, mikä on muuttunut versiosta toiseen tai työtekstiin
cli-argument-before = Aiemman version numero
cli-argument-after = Myöhemmän version numero; ilman sitä verrataan työtekstiin
cli-option-with = Vertailun myöhemmän version numero; ilman sitä verrataan työtekstiin
cli-comparison-needs-version = Vertailuun tarvitaan aiemman version numero.
cli-comparison-needs-version-hint = Anna se valitsimella --version, esimerkiksi --version 1.
cli-extract-about = Näytä, mitä tietoja henkilöstä on
cli-erase-about = Poista henkilön tiedot; tätä ei voi kumota
cli-value-person = HENKILÖ
cli-argument-person = Nimi juuri niin kuin se on kirjoitettu, sähköpostiosoite tai yhteyshenkilön tunnus
cli-option-erase-reason = Miksi tiedot poistetaan; jää muutoshistoriaan, joten ilman nimeä
cli-option-erase-yes = Vahvistaa poiston; ilman tätä mitään ei poisteta
cli-option-history-all = Näytä toimijarekisterin ja kaikkien sopimusten muutokset
cli-option-item = Vain tämän kohdan muutokset
cli-option-history-words = Vain muutokset, joissa on tämä nimi tai sana
cli-option-history-kind = Vain tämän lajin muutokset: parties, goals, division, terms, signatures, register, agreements, erasures
cli-option-offset = Näin monta uusinta ohitetaan
cli-option-limit = Enintään näin monta
cli-person-log =
    { $count ->
        [one] { $count } muutoshistorian merkinnässä on henkilön tietoja.
       *[other] { $count } muutoshistorian merkinnässä on henkilön tietoja.
    }
cli-person-version = Sopimuksen { $id } lukittu versio { $number } säilyy sellaisena kuin se on allekirjoitettu.
cli-person-copies = Näissä kopioissa tiedot voivat yhä olla:
cli-backup-about = Tee varmuuskopio ja tarkista se
cli-option-to = Vie kopio säilytettyine tiedostoineen myös tähän kansioon
cli-restore-about = Palauta varmuuskopio; nykyiset tiedot varmuuskopioidaan ensin
cli-argument-backup = Varmuuskopio
cli-doctor-about = Tarkista kaikki: 0 kunnossa, 1 huomattavaa, 2 vaurio
cli-backup-missing =
    { $count ->
        [one] { $count } säilytettyä tiedostoa ei voitu viedä, koska se puuttuu tai on muuttunut.
       *[other] { $count } säilytettyä tiedostoa ei voitu viedä, koska ne puuttuvat tai ovat muuttuneet.
    }
# $command is what to type.
cli-restore-back = Takaisin pääset näin: { $command }
