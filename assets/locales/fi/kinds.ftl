### The papers made of an agreement beside its text: their names, and what is printed in them.

## Names of the kinds: in the window, in file names and at the top of the pages

kind-name-agreement = Sopimus
kind-name-publication-copy = Julkaistava kappale
kind-name-draft = Luonnos kommentoitavaksi
kind-name-signature-sheets = Allekirjoitussivut
kind-name-contact-appendix = Yhteystietoliite
kind-name-promises = Mitä organisaatiomme lupasi
kind-name-decision-proposal = Päätösehdotus
kind-name-status-page = Tilannesivu
kind-name-sending-kit = Lähetyspaketti
kind-name-signed-record = Allekirjoitettu sopimus todisteineen
kind-name-comparison = Versioiden vertailu

## In several papers

# Instead of a document for each party, when there is none yet; also on the status page.
kind-no-parties = Sopimuksella ei ole vielä osapuolia.

# Heading above the titles of those who sign.
kind-signatory-title = Allekirjoittaja
kind-return-by = Palautetaan viimeistään { $date }.

# $address is a name and an address on one line.
kind-return-address = Palautusosoite: { $address }

## Publication copy

kind-publication-note = Tämä on sopimuksen julkaistava kappale. Siinä ei ole yhteyshenkilöiden tietoja eikä allekirjoituksia.

## Draft for comments

kind-draft-comments = Kommentit
kind-draft-guide = Merkitkää jokaisen kommentin kohdalle sivu ja rivi. Rivinumerot ovat sivun vasemmassa reunassa. Kirjoittakaa muutosehdotus niin, että sen voi ottaa tekstiin sellaisenaan.
kind-draft-return-by = Kommentit pyydetään viimeistään { $date }.
kind-draft-organisation = Organisaatio
kind-draft-commenter = Kommentoija
kind-draft-place = Sivu ja rivi
kind-draft-comment = Kommentti tai muutosehdotus

## Signature sheets

# Beside the name of the party that signs, or the words for all of them.
kind-sheet = Allekirjoitussivu
kind-sheet-all = kaikki osapuolet

# Beside "3 (16)".
kind-original = Alkuperäiskappale
kind-sheet-note = Tämän sivun allekirjoitukset kuuluvat edellä yksilöityyn sopimukseen.

## Contact appendix

kind-contacts-title = Yhteyshenkilöt
kind-contacts-checked = Tiedot tarkistettu
kind-contacts-note = Tämä liite pidetään ajan tasalla sopimusta muuttamatta. Osapuoli ilmoittaa yhteyshenkilönsä vaihtumisesta muille viipymättä.
kind-contact = Yhteyshenkilö
kind-contact-job = Tehtävänkuva
kind-contact-reach = Sähköposti ja puhelin
kind-contact-valid = Voimassa
kind-contact-missing = Yhteyshenkilöä ei ole nimetty.

## What our organisation promised

kind-promises-title = Mitä organisaatiomme lupasi
kind-promises-note = Tähän on koottu sopimuksesta se, mikä koskee organisaatiotamme. Sopimus ratkaisee, jos tekstit eroavat.
kind-promises-none = Sopimuksessa ei ole organisaatiollemme nimettyjä tavoitteita, tehtäviä eikä paikkoja yhteistyöelimissä.
kind-promises-goals = Tavoitteet
kind-promises-leads = Organisaatiomme vetää
kind-promises-supports = Organisaatiomme tukee
kind-promises-tasks = Tehtävät
kind-promises-responsible = Vastaamme
kind-promises-carries-out = Toteutamme
kind-promises-takes-part = Osallistumme
kind-promises-is-informed = Meille tiedotetaan

# Heading of a column: other parties responsible for the same task.
kind-promises-also-responsible = Vastuussa myös

# Heading of a column: other parties.
kind-promises-with = Muut osapuolet
kind-promises-seats = Paikat yhteistyöelimissä
kind-promises-seat = Paikka

## Decision proposal

# Title of the paper; $title is the title of the agreement.
kind-proposal-matter = Sopimuksen hyväksyminen: { $title }
kind-proposal-organisation = Organisaatio
kind-proposal-case-number = Sopimuksen diaarinumero
kind-proposal-summary = Selostus asiasta
kind-proposal-parties =
    { $count ->
        [one] Sopimuksella on yksi osapuoli: { $names }.
       *[other] Sopimuksella on { $count } osapuolta: { $names }.
    }
kind-proposal-binding = Sopimus sitoo osapuolia, kun se on hyväksytty ja allekirjoitettu.
kind-proposal-intent = Sopimus on aiesopimus: se ilmaisee osapuolten yhteisen tahdon eikä sido niitä oikeudellisesti.
kind-proposal-undertaking = Mihin organisaatio sitoutuu
kind-proposal-leads = Organisaatio vetää seuraavia tavoitteita:
kind-proposal-responsible = Organisaatio vastaa seuraavista tehtävistä:
kind-proposal-carries-out = Organisaatio toteuttaa seuraavia tehtäviä:
kind-proposal-seats = Organisaatiolla on paikka seuraavissa yhteistyöelimissä:
kind-proposal-takes-part =
    { $count ->
        [one] Organisaatio osallistuu lisäksi yhteen tehtävään, joka on lueteltu liitteessä 2.
       *[other] Organisaatio osallistuu lisäksi { $count } tehtävään, jotka on lueteltu liitteessä 2.
    }
kind-proposal-nothing = Sopimuksessa ei ole organisaatiolle nimettyjä tehtäviä.
kind-proposal-proposal = Päätösehdotus

# $body is the name of the body that decides, in the nominative: "Kaupunginhallitus". Numbered points follow.
kind-proposal-decides = { $body } päättää
kind-proposal-decided = Päätetään
kind-proposal-approve = hyväksyä sopimuksen liitteen 1 mukaisena: { $title }
kind-proposal-signing = määrätä, kuka allekirjoittaa sopimuksen organisaation puolesta

# $titles are titles in the nominative, in a list.
kind-proposal-signing-by = valtuuttaa sopimuksen allekirjoittajaksi seuraavan tehtävän haltijan tai hänen sijaisensa: { $titles }
kind-proposal-corrections = valtuuttaa allekirjoittajan hyväksymään sopimukseen vähäisiä ja teknisiä korjauksia, jotka eivät muuta sopimuksen asiasisältöä
kind-proposal-nominate = nimetä edustajansa niihin sopimuksen mukaisiin yhteistyöelimiin, joissa organisaatiolla on paikka
kind-proposal-contact = nimetä yhteyshenkilön ja tälle varahenkilön.
kind-proposal-inform = Tiedoksianto

# $address is a name and an address on one line.
kind-proposal-extract = Pöytäkirjanote toimitetaan vastaanottajalle: { $address }
kind-proposal-extract-by = Pöytäkirjanote pyydetään viimeistään { $date }.

## Status page

kind-status-title = Sopimuksen tilanne
kind-status-blocking =
    { $count ->
        [0] Mikään huomio ei estä sopimuksen lukitsemista.
        [one] Yksi huomio estää sopimuksen lukitsemisen.
       *[other] { $count } huomiota estää sopimuksen lukitsemisen.
    }
kind-status-stages = Valmius vaiheittain
kind-status-stage = Vaihe
kind-status-ready = Valmiina
kind-status-blocks = Estävät huomiot
kind-status-others = Muut huomiot
kind-status-ready-note = Valmiina: kuinka moni vaiheen kohdista on kunnossa ja montako niitä on.
kind-status-status = Tila
kind-status-missing = Puuttuu

## Status page of a locked version

# Heading; $date is the day the page tells of.
kind-status-on = Tilanne { $date }

# Beside "9 / 16" parties.
kind-status-approved = Hyväksynyt
kind-status-signed = Allekirjoittanut, paperi palautunut
kind-status-bound = Sopimus sitoo

# Headings of columns.
kind-status-decision = Päätös
kind-status-decided-on = Päätetty, §
kind-status-final = Lainvoima
kind-status-paper = Paperi
kind-status-signed-on = Allekirjoitettu
kind-status-in-force = Voimassa
kind-status-next = Seuraavaksi
kind-status-since = Odotettu alkaen

# Under the day since when something is waited for.
kind-status-reminded = muistutettu { $date }

## Signed record

# Heading above a scanned page; $parties is a list of names.
kind-record-sheet = { $parties }, sivu { $page }

# Read aloud in place of the picture.
kind-record-sheet-described = Skannattu allekirjoitussivu { $page }. Siinä allekirjoittaa: { $parties }.
kind-record-done = Päätökset ja allekirjoitukset
kind-record-decisions = Päätökset
kind-record-body = Toimielin
kind-record-condition = Ehto: { $condition }
kind-record-condition-met = Ehto täyttyi { $date }.
kind-record-condition-open = Ehto ei ole täyttynyt.

# Headings of columns: when the signed paper came back, and whether it was signed by hand.
kind-record-received = Palautunut
kind-record-method = Tapa
kind-record-in-force = Osapuolet, joita sopimus sitoo { $date }
kind-record-not-verified = Sopu ei ole tarkistanut allekirjoitusta.
# Of an electronic signature: what its file says of itself.
kind-record-signed-fields =
    { $count ->
        [one] { $count } allekirjoituskenttä
       *[other] { $count } allekirjoituskenttää
    }
kind-record-signed-of-version = Tiedosto alkaa lukitulla tiedostolla.
kind-record-signed-not-of-version = Tiedosto ei ala lukitulla tiedostolla.
kind-record-none = Mitään ei ole kirjattu.
kind-record-log = Tapahtumaloki
kind-record-log-entry = Viimeinen merkintä
kind-record-log-hash = Tarkiste

kind-record-log-note = Tarkiste on laskettu tapahtumalokin kaikista merkinnöistä sellaisina kuin ne olivat, kun tämä asiakirja tehtiin. Jos yhtäkin niistä muutetaan tai poistetaan jälkeenpäin, tarkiste ei enää täsmää.

# What the second file of data is; PDF readers show it in their list of attachments.
kind-record-evidence = Päätökset, allekirjoitukset ja skannattujen sivujen tiedot

## Sending kit

# Subject of the cover letter; $title is the title of the agreement.
kind-letter-subject = Sopimus allekirjoitettavaksi: { $title }
kind-letter-opening = Pyydämme organisaatiotanne käsittelemään ja allekirjoittamaan sopimuksen ”{ $title }”. Lähetyksen sisältö on lueteltu seuraavalla sivulla.
kind-letter-steps = Toimikaa näin
kind-letter-decide = Viekää sopimus päätettäväksi organisaatiossanne. Valmis päätösehdotus on mukana.

# $body is the name of the body that decides, in the nominative.
kind-letter-decide-by = Viekää sopimus päätettäväksi. Päättäjä: { $body }. Valmis päätösehdotus on mukana.
kind-letter-sign = Kun päätös on tehty, allekirjoittakaa jokainen alkuperäiskappale.

# $titles are titles in the nominative, in a list.
kind-letter-sign-by = Kun päätös on tehty, allekirjoittakaa jokainen alkuperäiskappale. Allekirjoittaja: { $titles }.
kind-letter-fill = Kirjoittakaa allekirjoituksen viereen paikka ja päiväys ja sen alle nimenselvennys.
kind-letter-return = Palauttakaa allekirjoitetut alkuperäiskappaleet ja pöytäkirjanote päätöksestä.
kind-letter-contacts = Tarkistakaa yhteystietoliite ja ilmoittakaa muutoksista.
kind-letter-questions = Lisätietoja antaa
kind-letter-closing = Ystävällisin terveisin
kind-enclosures = Lähetyksen sisältö
kind-enclosure = Asiakirja
kind-enclosure-count = Kappaleita
kind-enclosure-then = Toimenpide
kind-enclosure-original = Sopimus, alkuperäiskappale

# $range is "1–16 (16)".
kind-enclosure-originals = Sopimus, alkuperäiskappaleet { $range }
kind-enclosure-back = allekirjoitetaan ja palautetaan
kind-enclosure-kept = jää organisaatiolle
kind-labels = Osoitetarrat
kind-label-there = Vastaanottaja
kind-label-back = Palautus
kind-reminder = Muistutusviesti
kind-reminder-note = Kopioikaa teksti sähköpostiin, jos papereita ei ole palautunut ajoissa.
kind-reminder-subject = Aihe: Muistutus sopimuksen palauttamisesta: { $title }
kind-reminder-greeting = Hei,
kind-reminder-text = lähetimme allekirjoitettavaksi sopimuksen ”{ $title }”, mutta emme ole vielä saaneet sitä takaisin. Osapuoli: { $party }. Pyydämme palauttamaan allekirjoitetut alkuperäiskappaleet ja pöytäkirjanotteen päätöksestä.
kind-reminder-crossed = Jos paperit ovat jo matkalla, viesti on aiheeton. Jos päätös on vielä tekemättä, kertokaa, milloin asia käsitellään.
