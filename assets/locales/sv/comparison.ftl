### What changed from one text of an agreement to another: on paper, in the window and on the command line.

## The paper

comparison-title = Jämförelse av versioner
comparison-before = Tidigare text
comparison-after = Senare text
comparison-version = Version { $number }, låst { $date }
comparison-working-text = Arbetstext som inte är låst

# How to read the marks; a sample follows each.
comparison-legend-added = Tillagda ord är fetstilta och understrukna:
comparison-legend-removed = Strukna ord är överstrukna:
comparison-sample-added = nya ord
comparison-sample-removed = gamla ord

# Read aloud in the place of words that are marked; also in plain text.
comparison-spoken-added = tillagt: { $words }
comparison-spoken-removed = struket: { $words }
comparison-nothing = Ingenting har ändrats.
comparison-count =
    { $count ->
        [one] Det finns en ändring.
       *[other] Det finns { $count } ändringar.
    }

# Heading above what the agreement is called, its kind, date and languages; then the name of that group.
comparison-general = Allmänt
comparison-identity = Grunduppgifter

# The details printed in a section beside its words; $name is the section's.
comparison-terms = Villkor: { $name }

# A field of a part, or a thing with its name: "Jäsen 3: Varajäsen", "Tehtävä: Avoin kohtaamispaikka".
comparison-part = { $whole }: { $part }
# A field whose words stand in another language than the paper: "Tavoite (ruotsi)".
comparison-in-language = { $field } ({ $language })
comparison-signatory = Undertecknare { $number }

## What became of a thing

comparison-change = Ändring
comparison-added = Tillagd
comparison-removed = Struken
comparison-changed = Ändrad
comparison-moved = Flyttad från plats { $from } till plats { $to }

# Behind words that read the same: a paragraph became a heading, a word is emphasised.
comparison-restyled = (endast formateringen har ändrats)

## Fields that have no other name

comparison-predecessor = Tidigare avtal som detta fortsätter
comparison-wish-source = Önskemålets källa
comparison-goal-focus-area = Tyngdpunkt
comparison-role = Roll
comparison-section-kind = Punktens slag
comparison-left-out = Utelämnad ur avtalet
comparison-appendix-file = Filens kontrollsumma

## The window

comparison-choose = Ändringar som visas
comparison-show-all = Alla
comparison-show-added = Tillagda
comparison-show-removed = Strukna
comparison-show-moved = Flyttade
comparison-show-changed = Ändrade
comparison-shown =
    { $count ->
        [one] En ändring visas.
       *[other] { $count } ändringar visas.
    }
comparison-none-of-these = Det finns inga sådana ändringar.

# Heard before and after marked words, seen as lines.
comparison-heard-added = tillagt:
comparison-heard-removed = struket:
comparison-heard-end = (slut)
comparison-save-pdf = Spara PDF
comparison-print = Öppna för utskrift
