### Who signs, how, and how many originals are made.

originals-one-each = Jokaiselle oma alkuperäiskappale
originals-one-and-copies = Yksi alkuperäiskappale ja jäljennökset
originals-page-each = Allekirjoitussivu kullekin, koottuna yhteen alkuperäiskappaleeseen
signatures-countersigner = Varmentaja
signatures-originals = Alkuperäiskappaleiden määrä

## The stage

signatures-parties = Kuka päättää ja kuka allekirjoittaa
signatures-later = Kun teksti on lukittu, päätökset, palautuneet allekirjoitukset ja alkuperäiskappaleet kirjataan tähän. Se tulee myöhemmin.
# $ready and $total are numbers of parties.
signatures-progress = Allekirjoittaja on nimetty: { $ready } / { $total } osapuolta.
signatures-all-ready = Jokaisella osapuolella on allekirjoittaja.
signatures-decides = Päättää
# In place of the body that decides for a party, or of its signatories.
signatures-decides-missing = ei vielä sovittu
signatures-signs = Allekirjoittaa
# $name is the name of a party.
signatures-to-party = Siirry osapuolen tietoihin: { $name }
signatures-edit = Muokkaa
# Read aloud. $name is the name of a party.
signatures-edit-of = Muokkaa allekirjoittajia: { $name }
signatures-name-kept = Nimi säilyy asiakirjatodisteissa ja tulostuu vain allekirjoitusarkille.
signatures-no-parties = Kukaan ei vielä ole mukana
signatures-no-parties-hint = Lisää osapuolet ensin. Tässä sovitaan sitten, kuka kunkin puolesta allekirjoittaa.
signatures-go-to-parties = Siirry osapuoliin

## Originals

originals-title = Alkuperäiskappaleet
originals-practice = Miten alkuperäiskappaleet tehdään
originals-kept-by = Kuka säilyttää minkäkin kappaleen
originals-kept-by-note = Esimerkiksi: hyvinvointialueen kirjaamo säilyttää alkuperäiskappaleen.
# Under the number of originals while it is empty.
originals-usual = Yleensä { $number }.

## Where a decision stands: labels that stand alone in tables, lists and on the status page

approval-state-not-started = Ei vielä lähetetty
approval-state-waiting = Odottaa päätöstä
approval-state-tabled = Pöydällä
approval-state-returned = Palautettu valmisteluun
approval-state-declined = Hylätty
approval-state-appeal-pending = Muutoksenhaku vireillä
approval-state-condition-open = Hyväksytty ehdolla, ehto täyttymättä
approval-state-approved = Hyväksytty
approval-state-final = Hyväksytty lopullisesti

# What one body decided.
decision-result-approved = Hyväksytty
decision-result-approved-with-condition = Hyväksytty ehdolla
decision-result-tabled = Jätetty pöydälle
decision-result-returned = Palautettu valmisteluun
decision-result-declined = Hylätty
decision-result-appeal-pending = Muutoksenhaku vireillä

# Whether a decision can still be changed on appeal; associations and companies are not concerned.
legally-final-not-said = Ei vielä vahvistettu
# $date is the first day on which nobody can appeal any more.
legally-final-on = Lainvoimainen { $date }
legally-final-not-concerned = Ei koske

## Where an original on paper stands for one party

paper-state-not-printed = Tulostamatta
paper-state-printed = Tulostettu
paper-state-sent = Lähetetty
paper-state-partly-signed = Osa on allekirjoittanut
paper-state-signed-not-received = Allekirjoitettu, ei palautunut
paper-state-received = Palautunut allekirjoitettuna

# How somebody signed.
signature-method-paper = Paperilla
signature-method-electronic = Sähköisesti

## What to do next for a party: an instruction to the secretary

next-step-send-for-decision = Lähetä päätettäväksi
next-step-await-decision = Odota päätöstä
next-step-remind-of-decision = Muistuta päätöksestä
next-step-discuss = Neuvottele osapuolen kanssa
next-step-meet-condition = Kirjaa, milloin ehto täyttyy
next-step-note-final = Kirjaa, onko päätös lainvoimainen
next-step-print = Tulosta allekirjoitettava
next-step-send = Lähetä allekirjoitettavaksi
next-step-await-signature = Odota allekirjoitusta
next-step-await-paper = Pyydä allekirjoitettu paperi
next-step-done = Valmis

## Why the agreement does not bind a party yet

hindrance-not-signed = Allekirjoitettu paperi puuttuu
hindrance-declined = Osapuoli hylkäsi sopimuksen
hindrance-condition-open = Hyväksymisen ehto on täyttymättä
hindrance-not-final = Päätös ei ole vielä lainvoimainen
hindrance-waits-for-others = Odottaa muita osapuolia
hindrance-rule-missing = Voimaantulosta ei ole sovittu

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
