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

# What one body decided.
decision-result-approved = Approved
decision-result-approved-with-condition = Approved on a condition
decision-result-tabled = Postponed
decision-result-returned = Returned for preparation
decision-result-declined = Declined
decision-result-appeal-pending = Appeal pending

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

# How somebody signed.
signature-method-paper = On paper
signature-method-electronic = Electronically

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

## What was understood of a scanned page, and in the hint what to do with it

scan-reading-sheet = Signature sheet
scan-reading-sheet-hint = Compare the page with the original and file it.
scan-reading-duplicate = Already filed
scan-reading-duplicate-hint = The same page has been filed before. Set this copy aside.
scan-reading-other-version = Page of another version
scan-reading-other-version-hint = The page belongs to another version of the agreement. Ask for the signature on the sheet of this version.
scan-reading-other-agreement = Page of another agreement
scan-reading-other-agreement-hint = The page does not belong to this agreement. Take it to its own agreement or set it aside.
scan-reading-body-page = Page of the text
scan-reading-body-page-hint = The page holds text of the agreement and no signatures. Set it aside.
scan-reading-unknown-sheet = Unknown signature sheet
scan-reading-unknown-sheet-hint = The code names a party or an original that this version does not have. Find out where the page comes from.
scan-reading-conflicting = Codes that contradict each other
scan-reading-conflicting-hint = The codes on the page say different things. Look at the page and choose yourself where it belongs.
scan-reading-foreign-code = Foreign code
scan-reading-foreign-code-hint = The code on the page was not made by this program. Choose yourself where the page belongs, or set it aside.
scan-reading-no-code = The code could not be read
scan-reading-no-code-hint = Scan the page again or choose yourself where it belongs.
scan-reading-blank = Blank page
scan-reading-blank-hint = The page is blank, most likely a back. Nothing needs to be done.

# What became of it.
scan-state-inbox = Waiting
scan-state-filed = Filed
scan-state-set-aside = Set aside
