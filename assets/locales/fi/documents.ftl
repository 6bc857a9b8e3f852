### The dialog in which documents of every kind are made.

documents-title = Asiakirjat
documents-kind = Asiakirja
documents-language = Kieli
documents-for = Kenelle
documents-together = kaikille yhteinen
documents-each = jokaiselle osapuolelle
documents-files = Tiedostot
documents-separate = yksi tiedosto osapuolta kohti
documents-bound = kaikki samaan tiedostoon
documents-bound-note = Kukin osa alkaa omalta arkiltaan.
documents-return-by = Palautetaan viimeistään
documents-return-by-note = Päivä painetaan asiakirjaan.
documents-no-parties = Sopimuksella ei ole vielä osapuolia, joille asiakirjan voisi tehdä. Lisää osapuolet ensin.
documents-copy = Kopioi tekstinä
documents-copied = Teksti kopioitiin.
documents-text = Asiakirjan teksti
documents-text-note = Jos teksti ei kopioitunut, paina Ctrl+C.
documents-save = Tallenna…
documents-making = Tehdään asiakirjoja
documents-open = Asiakirjat…

## Which text

documents-version = Mistä tekstistä
# The text being worked on, not a locked version.
documents-version-working = Työn alla oleva teksti
documents-version-note = Työn alla olevasta tekstistä tehty asiakirja on luonnos.
