### Bundles: an agreement or everything as one file, and taking it in again.

## In the window

bundle-export-agreement = Save the agreement as a file…
bundle-export-workspace = Hand over to the next secretary…
bundle-open = Open a Sopu file…
bundle-export-title = The agreement as a file
bundle-handover-title = Handing over to the next secretary
bundle-export-about = The file holds everything of this agreement: its text, contacts, decisions, signatures, locked versions and attachments. Another secretary can open it in their own Sopu, and its content can be read without Sopu, too.
bundle-handover-about = The file holds everything: every agreement, the organisations, locked versions and attachments. The next secretary opens it in their own Sopu and goes on where you stopped.
bundle-personal-data = The file holds personal data. Send it only to those it is meant for.
bundle-use-passphrase = Protect the file with a passphrase
bundle-passphrase = Passphrase
bundle-passphrase-again = Passphrase again
bundle-passphrase-note = At least 10 characters. Tell the passphrase to the receiver by another way than with the file. A lost passphrase cannot be recovered, and the file does not open without it.
bundle-passphrase-differs = The passphrases are not the same.
bundle-save = Choose a place and save
bundle-saving = Putting the file together
bundle-show-in-folder = Show in folder
bundle-opened-title = Sopu file
bundle-locked = The file is protected with a passphrase.
bundle-unlock = Open
bundle-made = Made { $made }
bundle-holds = In the file
bundle-whole = The whole workspace
bundle-count-new = { $count } new
bundle-count-changed = { $count } changed
bundle-count-removed = { $count } removed
bundle-count-conflicts =
    { $count ->
        [one] { $count } conflict
       *[other] { $count } conflicts
    }
bundle-count-files =
    { $count ->
        [one] { $count } locked version or file
       *[other] { $count } locked versions or files
    }
bundle-conflicts-about = These were changed both here and in the file. Choose for each which one stays. Nothing is written before all are chosen.
bundle-conflicts = Conflicts
bundle-changes = Changes
bundle-undecided =
    { $count ->
        [0] All are chosen.
        [one] { $count } still to choose.
       *[other] { $count } still to choose.
    }
bundle-here = Here
bundle-there = In the file
bundle-not-here = Not here
bundle-not-there = Not in the file
bundle-hidden = and { $count } more
bundle-nothing = Everything in the file is here already. Nothing was done.
bundle-take = Take in
bundle-take-as-copy = Take in as a copy
bundle-taken = What the file holds was taken in.
bundle-more-conflicts = The choices led to further conflicts. Choose among these, too. Nothing has been written.
bundle-version-differs = Version { $number } of the agreement “{ $title }” was locked here and in the file with different texts. A locked version does not change, so the agreements cannot be merged. The one in the file can be taken in as a copy.
bundle-fate-new = new
bundle-fate-changed = changed in the file
bundle-fate-removed = removed in the file
bundle-fate-conflict = changed in both
bundle-which = Which one stays?
bundle-keep-ours = The one here
bundle-keep-theirs = The one in the file
bundle-keep-away = Stays removed
bundle-keep-removed = Is removed
bundle-changes-shown =
    { $count ->
        [one] Show { $count } change
       *[other] Show { $count } changes
    }
# $when is a day and time, $name who was at work.
bundle-changed-here = Last changed here { $when }.
bundle-changed-here-by = Last changed here { $when }, { $name }.
bundle-only-order = Only the place in the list is another.
bundle-more-fields =
    { $count ->
        [one] and { $count } field more
       *[other] and { $count } fields more
    }
bundle-workspace-name = Sopu – all agreements

## Names of what differs, where nothing else names it

bundle-field = Field
bundle-field-entry = Entry in the register
bundle-field-carried-from = Decision carried over from
bundle-field-place = Place in the list
bundle-field-reading = What was read from the page
bundle-field-state = What was done with the page
bundle-field-trash = In the trash

## What an item is, where it is no item of a text

bundle-item-agreement = Agreement
bundle-item-identity = Basic facts
bundle-item-purpose = Purpose
bundle-item-terms = Terms
bundle-item-trash = Trash
bundle-item-votes = Dots
bundle-item-decision = Decision
bundle-item-original = Original
bundle-item-scan = Scanned page
bundle-item-organisation = Organisation
bundle-item-other = Other data

## Headings of the lists in a bundle. Names, kinds and addresses are read again by the import of lists.

bundle-column-name = Name
bundle-column-name-swedish = Name in Swedish
bundle-column-short-name = Abbreviation
bundle-column-kind = Kind
bundle-column-business-id = Business ID
bundle-column-address = Address
bundle-column-postcode = Postcode
bundle-column-place = Post office
bundle-column-status = Standing
bundle-column-party = Party
bundle-column-role = Role
bundle-column-email = E-mail
bundle-column-phone = Phone
bundle-column-deputy = Deputy
bundle-column-version = Version
bundle-column-body = Decided by
bundle-column-decided = Decided on
bundle-column-section = Section
bundle-column-result = Result
bundle-column-condition = Condition

## README.txt in a bundle

bundle-readme-agreement = This file holds one agreement from the program Sopu with all its data:
bundle-readme-workspace = This file holds a secretary’s whole workspace from the program Sopu, all agreements and organisations:
bundle-readme-made = Made { $made }.
bundle-readme-files =
    Without the program: the file is a plain zip. PDF files are the agreements as they were locked or drafted, CSV files open in a spreadsheet, JSON files are text.
    agreement/…/versions: locked versions. agreement/…/working-text: the working text. register: the organisations. attachments: scanned pages and attachments. manifest.json: a list of everything with checksums.
bundle-readme-open = With the program: open the file in Sopu. It checks the file and first shows what is new in it. records.json is for the program.
bundle-readme-persons = The file holds personal data. Keep it with care and destroy it when it is no longer needed. An apostrophe at the start of a cell (before the sign +, for example) keeps a spreadsheet from calculating the cell.
