# Lukitut versiot ja niiden tiedostot.

version-name = Versio { $number }

verdict-genuine = Aito: tiedosto on tavu tavulta sama kuin tässä työtilassa säilytetty.
verdict-genuine-with-additions = Aito, johon on lisätty jotakin jälkeenpäin, esimerkiksi sähköinen allekirjoitus. Alkuosa on tavu tavulta sama kuin säilytetty tiedosto.
verdict-data-ok-layout-differs = Tiedoston sisältämät tiedot ovat lukitun version mukaiset, mutta sivut eivät ole säilytetyn tiedoston sivuja. Käytä säilytettyä tiedostoa.
verdict-altered = Tiedostoa on muutettu: se ei ole se, minkä tämä työtila on lukinnut. Älä käytä sitä.
verdict-unknown-version = Tiedosto sanoo olevansa versio, jota tässä työtilassa ei ole. Pyydä työtila siltä, joka version lukitsi.
verdict-draft = Luonnos: tiedosto ei ole lukittu versio.
verdict-unreadable = Tiedostosta ei löydy sopimusta, tai sitä ei voi lukea.

## Locking

# $number is that of the version locking would make.
lock-title = Lukitse versio { $number }
# A button that leads to the dialog of locking.
lock-open = Lukitse versio { $number }…
lock-do = Lukitse versio { $number }
lock-why = Teksti lukitaan ennen kuin osapuolilta pyydetään päätöksiä. Silloin kaikki päättävät samasta tekstistä: sivuille painetaan tunniste ja koodi, eikä lukittu versio enää muutu. Sen jälkeen seurataan tässä päätöksiä, allekirjoituksia ja papereita.
lock-blocked =
    { $count ->
        [one] { $count } huomio estää lukitsemisen
       *[other] { $count } huomiota estää lukitsemisen
    }
lock-nothing-blocks = Mikään ei estä lukitsemista.
lock-other =
    { $count ->
        [one] Lisäksi on { $count } muu huomio, joka ei estä lukitsemista.
       *[other] Lisäksi on { $count } muuta huomiota, jotka eivät estä lukitsemista.
    }
lock-reason = Miksi teksti lukitaan silti
lock-reason-note = Syy näkyy version tiedoissa ja muutoshistoriassa.
lock-lapses =
    { $count ->
        [one] { $count } osapuolelta pyydetään uudelleen
       *[other] { $count } osapuolelta pyydetään uudelleen
    }
# $number is that of the version before.
lock-lapses-note = Nämä päätökset ja allekirjoitukset koskevat versiota { $number }. Ne eivät koske uutta tekstiä, ellei päätöksessä annettu valtuutta pieniin korjauksiin.
lock-lapse-decision = päätös
lock-lapse-signatures =
    { $count ->
        [one] { $count } allekirjoitus
       *[other] { $count } allekirjoitusta
    }
lock-nothing-lapses = Yhtään päätöstä tai allekirjoitusta ei tarvitse pyytää uudelleen.
lock-carry = Päätös pysyy voimassa
lock-carry-note = Päätöksessä annettiin valtuus pieniin korjauksiin. Allekirjoitus pyydetään silti uudelle versiolle.
lock-what = Samalla tehdään sopimus ja allekirjoitussivut kaikilla sopimuksen kielillä. Lukitsemista ei voi kumota: muutos tehdään seuraavaan versioon.
# $number is that of the last version.
lock-nothing-changed = Teksti on sama kuin versiossa { $number }. Uutta versiota ei tarvita.
lock-making = Lukitaan ja tehdään tiedostot
lock-done = Versio { $number } on lukittu.

## A locked version

# $date is the day of locking.
version-locked = Versio { $number }, lukittu { $date }
version-identifier = Tunniste
version-copy-identifier = Kopioi tunniste
version-identifier-copied = Tunniste on kopioitu.
version-reason = Lukittu huomioista huolimatta: { $reason }
version-shown = Näytettävä versio
version-files = Version tiedostot
# $file names a document and its language.
version-save = Tallenna: { $file }
# $file names a document and its language.
version-print = Avaa tulostettavaksi: { $file }
# The agreement with its signed pages and decisions in one file.
version-make-record = Kokoa allekirjoitettu sopimus todisteineen…
version-making-record = Kootaan allekirjoitettua sopimusta
version-record-made = Allekirjoitettu sopimus on koottu. Se on version tiedostoissa.
version-older = Katsot versiota { $number }. Uusin lukittu versio on { $last }.
version-show-last = Näytä versio { $last }
version-changed = Työn alla oleva teksti eroaa versiosta { $number }. Tässä seurataan edelleen lukittua versiota.
# $number is that of the version before.
version-compare = Vertaa versioon { $number }
version-changes = Näytä muutokset

## Editing while a version is locked

version-is-locked = Versio { $number } on lukittu
# $number is the locked version, $next the one after it.
version-is-locked-what = Muutos aloittaa version { $next } tekstin. Versio { $number } ei muutu, ja sen päätökset ja allekirjoitukset ovat voimassa, kunnes versio { $next } lukitaan.
version-begin-next = Aloita version { $next } teksti

## Another name on a signature sheet

sheet-name-title = Allekirjoitussivulle painettu nimi muuttuu
# $party is a party; the names are those before and after.
sheet-name-change = { $party }: { $before } → { $after }
sheet-name-none = ei nimeä
# $number is the locked version.
sheet-name-remake = Version { $number } allekirjoitussivu tehdään uudelleen tällä nimellä. Versio ja sen tunniste eivät muutu, ja aiemmin tehdyt sivut säilyvät. Lähetä uusi sivu allekirjoitettavaksi vanhan tilalle.
sheet-name-signed = { $before } on jo allekirjoittanut version { $number }. Allekirjoitus ja paperi säilyvät sellaisinaan; nimen korjaus kirjataan muutoshistoriaan syineen.
sheet-name-reason = Miksi nimi korjataan
sheet-name-do = Vaihda nimi
# $party is the party whose sheet was made anew.
version-sheet-of = { $file }: { $party }

## Checking a PDF

version-verify = Tarkista PDF…
version-verify-title = PDF:n tarkistus
version-verify-version = Versio
version-verify-note = Tunniste kertoo, onko kyseessä sama teksti. Se ei kerro, kuka tiedoston on tehnyt tai allekirjoittanut.
