### A person's data: where it stands, saving it, erasing it; contact data that is to be checked.

# Stands in a text in place of the person.
person-erased = [erased]
person-place-register = Register of organisations
person-place-party = Party
person-place-contact = Contact person
person-place-signatory = Signatory
person-place-decision = Decision
person-place-original = Original
person-place-scan = Scanned page
person-place-text = Agreement text
person-kept-organisation-name = stays: the name of an organisation
person-kept-locked-text = stays: the text of a locked version
person-kept-role = stays: the role
person-copy-backup = Backup
person-copy-second-place = The second place, which cannot be reached now
person-copy-damaged = Damaged file that was kept
person-copy-bundle = Sopu file
person-copy-document = Document

# Backups in one folder; $date is the day of the oldest.
person-backups =
    { $count ->
        [one] { $count } backup ({ $date }) in the folder { $folder }
       *[other] { $count } backups, the oldest of { $date }, in the folder { $folder }
    }

## The extract as a file

person-extract-name = Personal data
person-extract-title = Data about { $name }
person-extract-date = Collected on { $date } from the data of the program Sopu on this computer.
person-extract-known-by = Looked for with: { $names }
person-extract-log =
    { $count ->
        [0] The history of changes holds no data of the person.
        [one] In addition, { $count } entry of the history of changes holds data of the person.
       *[other] In addition, { $count } entries of the history of changes hold data of the person.
    }
person-version-keeps = { $title }: the locked version { $number } stays as it was signed.

## The window

person-title = A person’s data
person-title-of = Data about { $name }
person-about = Here you see everywhere a person’s data stands. You can save an extract of it, or erase it.
person-search = Search by name, e-mail or role
person-name = Name
person-role = Role
person-agreements = Agreements
person-none-known = There is no such person in the list.
person-note = The list has contact persons and named signatories. A name may also stand elsewhere, for example in a note.
person-search-everywhere = Search all data: { $name }
person-is-you = The name is your own, who use the program on this computer.
person-stands = Where the data stands
person-what = Place
person-field = Detail
person-text = What it says
person-becomes = If the data is erased
person-goes = is erased
person-nowhere = Agreements and the register hold no data of the person any more.
person-save-extract = Save an extract…
person-erase = Erase the person’s data…
person-back-to-search = Back to the search

## Before erasing

person-erase-title = Erase data: { $name }
person-cannot-undo = Erasing cannot be undone. Not even a backup brings the data back.
person-goes-title = This is erased
person-goes-places =
    { $count ->
        [one] The person’s data is erased in { $count } place.
       *[other] The person’s data is erased in { $count } places.
    }
person-goes-contact = Of a contact person only the role is left. Elsewhere [erased] takes the place of the name.
person-goes-log =
    { $count ->
        [one] { $count } entry of the history loses who did it and what was changed. The entry itself stays.
       *[other] { $count } entries of the history lose who did it and what was changed. The entries themselves stay.
    }
person-stays-title = This stays
person-stays-nothing = Nothing stays.
person-stays-place = { $what }: { $text } ({ $why })
person-stays-version = { $title }, version { $number }: the locked and signed document stays as it is, with its identifier.
person-copies-title = These copies may still hold the data
person-copies-note = Sopu cannot erase data in copies that lie elsewhere. Erase them yourself, or ask who received them to do so.
person-copies-none = No copies are known.
person-copies-more = Sopu does not know of drafts and other files that you saved, printed or sent yourself.
person-reason = Why the data is erased
person-reason-note = Stays in the history, so write it without the name. For example: the person asked for it.
person-understood = I understand that erasing cannot be undone
person-understood-missing = First tick that you understand this.
person-reason-missing = Write a reason.
person-erase-do = Erase for good
person-erased-title = The data has been erased

## Contact data that nobody has checked

person-unchecked = Contact data to be checked
person-unchecked-about = This contact data has not been marked as checked in a year. Ask whether it still holds, and mark it as checked.
person-unchecked-none = All contact data has been checked within a year.
person-unchecked-never = no note
person-contact = Contact person
person-details = Details
person-agreement = Agreement
person-checked-on = Checked
person-check = Mark as checked
person-check-of = Mark as checked: { $name }
person-checked-today = Marked as checked: { $name }
person-all-data = All data of the person…
