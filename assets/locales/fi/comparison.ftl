### What changed from one text of an agreement to another: on paper, in the window and on the command line.

## The paper

comparison-title = Versioiden vertailu
comparison-before = Aiempi teksti
comparison-after = Myöhempi teksti
comparison-version = Versio { $number }, lukittu { $date }
comparison-working-text = Työteksti, jota ei ole lukittu

# How to read the marks; a sample follows each.
comparison-legend-added = Lisätyt sanat on lihavoitu ja alleviivattu:
comparison-legend-removed = Poistetut sanat on yliviivattu:
comparison-sample-added = uudet sanat
comparison-sample-removed = vanhat sanat

# Read aloud in the place of words that are marked; also in plain text.
comparison-spoken-added = lisätty: { $words }
comparison-spoken-removed = poistettu: { $words }
comparison-nothing = Mikään ei ole muuttunut.
comparison-count =
    { $count ->
        [one] Muutoksia on yhdessä kohdassa.
       *[other] Muutoksia on { $count } kohdassa.
    }

# Heading above what the agreement is called, its kind, date and languages; then the name of that group.
comparison-general = Yleistä
comparison-identity = Perustiedot

# The details printed in a section beside its words; $name is the section's.
comparison-terms = Ehdot: { $name }

# A field of a part, or a thing with its name: "Jäsen 3: Varajäsen", "Tehtävä: Avoin kohtaamispaikka".
comparison-part = { $whole }: { $part }
# A field whose words stand in another language than the paper: "Tavoite (ruotsi)".
comparison-in-language = { $field } ({ $language })
comparison-signatory = Allekirjoittaja { $number }

## What became of a thing

comparison-change = Muutos
comparison-added = Lisätty
comparison-removed = Poistettu
comparison-changed = Muutettu
comparison-moved = Siirretty paikalta { $from } paikalle { $to }

# Behind words that read the same: a paragraph became a heading, a word is emphasised.
comparison-restyled = (vain muotoilu on muuttunut)

## Fields that have no other name

comparison-predecessor = Aiempi sopimus, jota tämä jatkaa
comparison-wish-source = Toiveen lähde
comparison-goal-focus-area = Painopiste
comparison-role = Rooli
comparison-section-kind = Kohdan laji
comparison-left-out = Jätetty pois sopimuksesta
comparison-appendix-file = Tiedoston tarkiste

## The window

comparison-choose = Näytettävät muutokset
comparison-show-all = Kaikki
comparison-show-added = Lisätyt
comparison-show-removed = Poistetut
comparison-show-moved = Siirretyt
comparison-show-changed = Muutetut
comparison-shown =
    { $count ->
        [one] Näkyvissä yksi muutos.
       *[other] Näkyvissä { $count } muutosta.
    }
comparison-none-of-these = Tällaisia muutoksia ei ole.

# Heard before and after marked words, seen as lines.
comparison-heard-added = lisätty:
comparison-heard-removed = poistettu:
comparison-heard-end = (loppu)
comparison-save-pdf = Tallenna PDF
comparison-print = Avaa tulostettavaksi
