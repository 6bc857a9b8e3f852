### Who signs, how, and how many originals are made.

originals-one-each = Jokaiselle oma alkuperäiskappale
originals-one-and-copies = Yksi alkuperäiskappale ja jäljennökset
originals-page-each = Allekirjoitussivu kullekin, koottuna yhteen alkuperäiskappaleeseen
signatures-countersigner = Varmentaja
signatures-originals = Alkuperäiskappaleiden määrä

## The stage

signatures-parties = Kuka päättää ja kuka allekirjoittaa
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

## Beside a locked version

# A tab: what the text says about signing.
signatures-text = Sopimuksen teksti
signatures-text-note = Nämä ovat sopimuksen tekstiä. Muutos aloittaa seuraavan version tekstin, eikä lukittu versio muutu.
