### Who signs, how, and how many originals are made.

originals-one-each = An original for each
originals-one-and-copies = One original and copies
originals-page-each = A signature page for each, gathered into one original
signatures-countersigner = Counter-signer
signatures-originals = Number of originals

## The stage

signatures-parties = Who decides and who signs
signatures-later = Once the text is locked, decisions, received signatures and originals are recorded here. That comes later.
# $ready and $total are numbers of parties.
signatures-progress = Signatories named: { $ready } / { $total } parties.
signatures-all-ready = Every party has a signatory.
signatures-decides = Decides
# In place of the body that decides for a party, or of its signatories.
signatures-decides-missing = not agreed yet
signatures-signs = Signs
# $name is the name of a party.
signatures-to-party = Go to the party: { $name }
signatures-edit = Edit
# Read aloud. $name is the name of a party.
signatures-edit-of = Edit the signatories: { $name }
signatures-name-kept = The name is kept as evidence and printed on the signature sheet only.
signatures-no-parties = Nobody has joined yet
signatures-no-parties-hint = Add the parties first. Here it is then agreed who signs for each of them.
signatures-go-to-parties = Go to the parties

## Originals

originals-title = Originals
originals-practice = How the originals are made
originals-kept-by = Who keeps which
originals-kept-by-note = For example: the county’s registry keeps the original.
# Under the number of originals while it is empty.
originals-usual = Usually { $number }.
