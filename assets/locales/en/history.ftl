### The history of changes.

# Stands where an item was that is no longer known by name.
history-gone = [removed]

# $subject is a thing with its name: "Osapuoli: Mikkelin kaupunki".
history-added = Added – { $subject }
history-removed = Removed – { $subject }
history-more =
    { $count ->
        [one] and { $count } more detail
       *[other] and { $count } more details
    }

# Beside an action whose details went with a person's data.
history-erased = erased together with a person’s data
history-business-id-knowingly-missing = has none or it is not given

## Fields that are named here alone

history-reminded-by = Who reminded
history-carried-from = Decision from version
history-signed-field = Signature field
history-file = File
history-page = Page in the file
history-reading = What the page is
history-scan-state = How far it is
history-version = Version
history-original = Original

## What is looked for

history-kind-parties = Parties and contact persons
history-kind-goals = Goals
history-kind-division = Division of work
history-kind-terms = Agreement text
history-kind-signatures = Decisions and signatures
history-kind-register = Register of organisations
history-kind-agreements = Agreements made, imported, removed or restored
history-kind-erasures = Erasure of personal data

## The window

history-scope = From where
history-scope-all = All changes
history-scope-register = Register of organisations
history-words = Search for a person or word
history-kind = What kind of changes
history-kind-any = Any kind
history-of-item = History of changes
history-title-of = History of changes: { $name }
history-whole = Show the whole history
history-none = There are no such changes.
history-count =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
history-reason = Reason: { $reason }

# Read aloud between what stood in a field and what stands there now.
history-became = became:
