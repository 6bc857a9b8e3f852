### What changed from one text of an agreement to another: on paper, in the window and on the command line.

## The paper

comparison-title = Comparison of versions
comparison-before = Earlier text
comparison-after = Later text
comparison-version = Version { $number }, locked { $date }
comparison-working-text = Working text, not locked

# How to read the marks; a sample follows each.
comparison-legend-added = Added words are bold and underlined:
comparison-legend-removed = Removed words are struck through:
comparison-sample-added = new words
comparison-sample-removed = old words

# Read aloud in the place of words that are marked; also in plain text.
comparison-spoken-added = added: { $words }
comparison-spoken-removed = removed: { $words }
comparison-nothing = Nothing has changed.
comparison-count =
    { $count ->
        [one] There is one change.
       *[other] There are { $count } changes.
    }

# Heading above what the agreement is called, its kind, date and languages; then the name of that group.
comparison-general = General
comparison-identity = Basic details

# The details printed in a section beside its words; $name is the section's.
comparison-terms = Terms: { $name }

# A field of a part, or a thing with its name: "Jäsen 3: Varajäsen", "Tehtävä: Avoin kohtaamispaikka".
comparison-part = { $whole }: { $part }
# A field whose words stand in another language than the paper: "Tavoite (ruotsi)".
comparison-in-language = { $field } ({ $language })
comparison-signatory = Signatory { $number }

## What became of a thing

comparison-change = Change
comparison-added = Added
comparison-removed = Removed
comparison-changed = Changed
comparison-moved = Moved from place { $from } to place { $to }

# Behind words that read the same: a paragraph became a heading, a word is emphasised.
comparison-restyled = (only the formatting has changed)

## Fields that have no other name

comparison-predecessor = Earlier agreement that this one continues
comparison-wish-source = Source of the wish
comparison-goal-focus-area = Focus area
comparison-role = Role
comparison-section-kind = Kind of section
comparison-left-out = Left out of the agreement
comparison-appendix-file = Checksum of the file

## The window

comparison-choose = Changes shown
comparison-show-all = All
comparison-show-added = Added
comparison-show-removed = Removed
comparison-show-moved = Moved
comparison-show-changed = Changed
comparison-shown =
    { $count ->
        [one] One change is shown.
       *[other] { $count } changes are shown.
    }
comparison-none-of-these = There are no such changes.

# Heard before and after marked words, seen as lines.
comparison-heard-added = added:
comparison-heard-removed = removed:
comparison-heard-end = (end)
comparison-save-pdf = Save PDF
comparison-print = Open for printing
