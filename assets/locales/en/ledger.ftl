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
ledger-signature-details = Date, place and method
ledger-date-on-paper = Date on the paper
ledger-date-on-paper-note = Leave empty if it cannot be read: the day it came then stands for it.
ledger-place = Place
ledger-place-note = As it stands on the paper, for example: In Mikkeli.
ledger-signed-by = Who signed
ledger-signed-by-note = Only if it was somebody other than the agreement says, such as a deputy.
ledger-method = Method

## A signature made electronically, and the right to sign

# Name of the file that shows a signature, when it is opened.
ledger-signed-file = Signed file
ledger-signed-choose = Electronically signed PDF…
ledger-signed-title = Electronically signed PDF
ledger-signed-not-verified = Sopu has not verified the signatures. This is what the file says of itself.
ledger-signed-of-version = The file begins, byte for byte, with a file kept of version { $number }. The signatures are entered for version { $number }.
ledger-signed-not-of-version = The file does not begin with a file of the locked version. Make sure that it holds the text of version { $number } before you attach it.
ledger-signed-no-fields = The file has no signature fields: it does not say itself who signed.
# $signer is the name that stands in the file.
ledger-signed-field = Signature field: { $signer } – Sopu has not verified the signature
ledger-signed-field-on = Signature field: { $signer }, { $date } – Sopu has not verified the signature
ledger-signed-signer-unknown = no name is given
ledger-signed-not-whole = The signature does not cover the whole file: something was added after it, such as another signature.
ledger-signed-whose = Whose signatures the file holds
ledger-signed-whose-note = Those whose name stands in a signature field are chosen already. Check the choice.
ledger-signed-nobody = All signatures have been received already.
ledger-signed-day = Day of signing
ledger-signed-day-note = For those whose day the file does not tell. Empty, the day of arrival stands for it.
# $date is the day that the file says.
ledger-signed-said-day = { $date } by the signature field
ledger-signed-do =
    { $count ->
        [one] Attach { $count } signature
       *[other] Attach { $count } signatures
    }
ledger-signed-open = Open the file: { $name }
ledger-file-missing = The kept file is missing. Restore a backup that has it.
ledger-authorisation = Authorisation
ledger-authorisation-none = No authorisation is attached.
ledger-authorisation-attach = Attach an authorisation…
ledger-authorisation-open = Open the authorisation: { $name }
ledger-authorisation-remove = Remove the authorisation…
ledger-authorisation-remove-title = Remove the authorisation
ledger-authorisation-remove-what = The authorisation is no longer shown with the signature. The file is kept, and the reason stays in the history.
ledger-authorisation-remove-reason = Why the authorisation is removed
ledger-authorisation-remove-do = Remove the authorisation

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
