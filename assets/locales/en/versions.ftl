# Locked versions and their files.

version-name = Version { $number }

verdict-genuine = Genuine: the file is byte for byte the one kept in this workspace.
verdict-genuine-with-additions = Genuine, with something added afterwards, such as an electronic signature. Its beginning is byte for byte the kept file.
verdict-data-ok-layout-differs = The data in the file is that of the locked version, but its pages are not those of the kept file. Use the kept file.
verdict-altered = The file has been altered: it is not the one this workspace has locked. Do not use it.
verdict-unknown-version = The file says that it is a version this workspace does not have. Ask whoever locked the version for the workspace.
verdict-draft = Draft: the file is no locked version.
verdict-unreadable = The file holds no agreement, or it cannot be read.

## Locking

# $number is that of the version locking would make.
lock-title = Lock version { $number }
# A button that leads to the dialog of locking.
lock-open = Lock version { $number }…
lock-do = Lock version { $number }
lock-why = The text is locked before the parties are asked to decide. All then decide on the same text: an identifier and a code are printed on its pages, and the locked version never changes. Decisions, signatures and papers are then followed here.
lock-blocked =
    { $count ->
        [one] { $count } finding stands in the way
       *[other] { $count } findings stand in the way
    }
lock-nothing-blocks = Nothing stands in the way of locking.
lock-other =
    { $count ->
        [one] There is { $count } other finding that does not stand in the way.
       *[other] There are { $count } other findings that do not stand in the way.
    }
lock-reason = Why the text is locked all the same
lock-reason-note = The reason is shown with the version and in the history.
lock-lapses =
    { $count ->
        [one] { $count } party is asked again
       *[other] { $count } parties are asked again
    }
# $number is that of the version before.
lock-lapses-note = These decisions and signatures are about version { $number }. They do not hold for the new text, unless the decision allowed minor corrections.
lock-lapse-decision = decision
lock-lapse-signatures =
    { $count ->
        [one] { $count } signature
       *[other] { $count } signatures
    }
lock-nothing-lapses = No decision or signature has to be asked for again.
lock-carry = The decision holds
lock-carry-note = The decision allowed minor corrections. The signature is still asked for on the new version.
lock-what = The agreement and its signature pages are made in every language of the agreement. Locking cannot be undone: changes go into the next version.
# $number is that of the last version.
lock-nothing-changed = The text is the same as in version { $number }. No new version is needed.
lock-making = Locking and making the files
lock-done = Version { $number } is locked.

## A locked version

# $date is the day of locking.
version-locked = Version { $number }, locked { $date }
version-identifier = Identifier
version-copy-identifier = Copy the identifier
version-identifier-copied = The identifier was copied.
version-reason = Locked in spite of findings: { $reason }
version-shown = Version shown
version-files = Files of the version
# $file names a document and its language.
version-save = Save: { $file }
# $file names a document and its language.
version-print = Open for printing: { $file }
# The agreement with its signed pages and decisions in one file.
version-make-record = Make the signed record…
version-making-record = Making the signed record
version-record-made = The signed record is made. It is among the files of the version.
version-older = You are looking at version { $number }. The last locked version is { $last }.
version-show-last = Show version { $last }
version-changed = The working text differs from version { $number }. The locked version is still the one followed here.
# $number is that of the version before.
version-compare = Compare with version { $number }
version-changes = Show the changes

## Editing while a version is locked

version-is-locked = Version { $number } is locked
# $number is the locked version, $next the one after it.
version-is-locked-what = The change begins the text of version { $next }. Version { $number } does not change, and its decisions and signatures hold until version { $next } is locked.
version-begin-next = Begin the text of version { $next }

## Another name on a signature sheet

sheet-name-title = The name on the signature sheet changes
# $party is a party; the names are those before and after.
sheet-name-change = { $party }: { $before } → { $after }
sheet-name-none = no name
# $number is the locked version.
sheet-name-remake = The signature sheet of version { $number } is made again with this name. The version and its identifier do not change, and the sheets made before are kept. Send the new sheet to be signed in place of the old one.
sheet-name-signed = { $before } has already signed version { $number }. The signature and the paper stay as they are; the correction of the name is entered in the history with its reason.
sheet-name-reason = Why the name is corrected
sheet-name-do = Change the name
# $party is the party whose sheet was made anew.
version-sheet-of = { $file }: { $party }

## Checking a PDF

version-verify = Check a PDF…
version-verify-title = Check of a PDF
version-verify-version = Version
version-verify-note = The identifier shows whether it is the same text. It does not show who made or signed the file.
