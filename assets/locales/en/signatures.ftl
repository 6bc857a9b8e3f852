### Who signs, how, and how many originals are made.

originals-one-each = An original for each
originals-one-and-copies = One original and copies
originals-page-each = A signature page for each, gathered into one original
signatures-countersigner = Counter-signer
signatures-originals = Number of originals

## The stage

signatures-parties = Who decides and who signs
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

## Where a decision stands: labels that stand alone in tables, lists and on the status page

approval-state-not-started = Not sent yet
approval-state-waiting = Waits for a decision
approval-state-tabled = Postponed
approval-state-returned = Returned for preparation
approval-state-declined = Declined
approval-state-appeal-pending = Appeal pending
approval-state-condition-open = Approved on a condition not yet met
approval-state-approved = Approved
approval-state-final = Finally approved

# Whether a decision can still be changed on appeal; associations and companies are not concerned.
legally-final-not-said = Not confirmed yet
# $date is the first day on which nobody can appeal any more.
legally-final-on = Final from { $date }
legally-final-not-concerned = Not applicable

## Where an original on paper stands for one party

paper-state-not-printed = Not printed
paper-state-printed = Printed
paper-state-sent = Sent
paper-state-partly-signed = Signed by some
paper-state-signed-not-received = Signed, not received
paper-state-received = Received, signed

## What to do next for a party: an instruction to the secretary

next-step-send-for-decision = Send for decision
next-step-await-decision = Wait for the decision
next-step-remind-of-decision = Remind of the decision
next-step-discuss = Talk with the party
next-step-meet-condition = Note when the condition is met
next-step-note-final = Note whether the decision is final
next-step-print = Print what is to be signed
next-step-send = Send for signature
next-step-await-signature = Wait for the signature
next-step-await-paper = Ask for the signed paper
next-step-done = Done

## Why the agreement does not bind a party yet

hindrance-not-signed = The signed paper is missing
hindrance-declined = The party declined the agreement
hindrance-condition-open = The condition of the approval is not met
hindrance-not-final = The decision is not yet final
hindrance-waits-for-others = Waits for the other parties
hindrance-rule-missing = How it takes effect is not agreed

## Beside a locked version

# A tab: what the text says about signing.
signatures-text = Text of the agreement
signatures-text-note = This is the text of the agreement. A change begins the text of the next version; the locked version does not change.
