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
