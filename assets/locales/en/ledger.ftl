### The ledger of originals: where each paper is, who has signed it, and who keeps it.

## The list

ledger-column = Original
# $number is the number of an original.
ledger-original = Original { $number }
# $number is the number of a signature sheet, $name the party that signs it.
ledger-sheet-of = { $number } { $name }
# Numbers of signatures: done, and all.
ledger-of = { $done } / { $total }
# Heading of a column: who keeps the original, and where.
ledger-keeping = Keeping
ledger-select-all = Select all originals
ledger-none-selected = Select originals to note something about several at once.
ledger-selected =
    { $count ->
        [one] { $count } original selected
       *[other] { $count } originals selected
    }
ledger-note-printed = Note as printed…
ledger-note-sent = Note as sent…
ledger-note-do = Note

## One original

ledger-printed-on = Printed
ledger-sent-on = Sent
ledger-holder = With whom now
ledger-kept-by = Kept by
ledger-kept-where = Place of keeping
ledger-kept-for = Kept for how long
ledger-kept-for-note = For example: permanently, or 10 years.
ledger-circulation = Order of circulation
ledger-circulation-add = Add a party to the circulation
ledger-circulation-note = Needed only if the same original goes from party to party.
# $name is a party.
ledger-earlier = Earlier: { $name }
# $name is a party.
ledger-later = Later: { $name }

## A signature

ledger-signatures = Signatures
ledger-state-open = Not signed yet
ledger-state-under-way = Signed, not received
# A date follows, where it is known.
ledger-state-received = Received
# A scanned page with the signature is filed.
ledger-shown = scanned
ledger-authorised = authorisation attached
ledger-signature-details = Date, place and method
ledger-date-on-paper = Date on the paper
ledger-date-on-paper-note = Leave empty if it cannot be read: the day it came then stands for it.
ledger-place = Place
ledger-place-note = As it stands on the paper, for example: In Mikkeli.
ledger-signed-by = Who signed
ledger-signed-by-note = Only if it was somebody other than the agreement says, such as a deputy.
ledger-method = Method

## A paper comes back

ledger-receive = Paper received…
# $number is the number of an original.
ledger-receive-title = Paper received: original { $number }
ledger-receive-do = Note as received
ledger-received-on = Received
ledger-whose = Whose signature is on the paper
ledger-correct = Correct…
ledger-correct-title = Take back that the paper was received
ledger-correct-what = The signature no longer counts until the paper is noted as received again. The reason stays in the history.
ledger-correct-reason = Why it was wrong
ledger-correct-do = Take it back

## A signing event

ledger-event = Signing event…
ledger-event-title = Signing event
ledger-present = Present and signed
ledger-everybody = Everybody
ledger-stayed = The signed papers stayed with us
ledger-stayed-note = The papers are noted as received at the same time.
ledger-event-do =
    { $count ->
        [one] Note { $count } signatory
       *[other] Note { $count } signatories
    }
