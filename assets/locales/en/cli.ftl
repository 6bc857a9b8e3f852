### Words of sopu-cli, the program without a window. Names of commands and options are never translated.

## What it is

cli-about = A cooperation agreement of many parties, from the first list to the signatures.

## The help

# Headings of the parts of the help.
cli-heading-usage = Usage:
cli-heading-commands = Commands:
cli-heading-arguments = Arguments:
cli-heading-options = Options:

# Stand for words to be typed, in capitals: sopu-cli [VALINNAT] KOMENTO.
cli-value-options = OPTIONS
cli-value-command = COMMAND
cli-value-folder = FOLDER
cli-value-file = FILE
cli-value-id = ID
cli-value-language = LANGUAGE
cli-value-kind = KIND
cli-value-format = FORMAT
cli-value-title = TITLE
cli-value-search = SEARCH
cli-value-number = NUMBER
cli-value-party = PARTY
cli-value-text = TEXT
cli-value-date = DAY

## What the commands do

cli-sample-about = Fill an empty workspace with the model agreement of 16 parties
cli-new-about = Begin an agreement from the model clauses or from the text of an earlier one
cli-put-about = Take in the text of an agreement as JSON: as a new one, or in place of the text of that ID
cli-open-about = Open an agreement from a PDF, or take in a Sopu file (.sopu) and merge it
cli-agreements-about = List the agreements
cli-show-about = Show the text of an agreement; with --json its stored form
cli-check-about = Show every finding; exit 1 when one prevents locking
cli-organisations-about = List the organisations of the register
cli-import-about = Take in a list
cli-import-organisations-about = Take organisations into the register from CSV, Excel or text
cli-lock-about = Lock the text as a new version before decisions are asked for
cli-versions-about = List the locked versions
cli-verify-about = Say what a PDF is: 0 genuine, 1 something else, 2 not readable
cli-signed-about = Tell what an electronically signed PDF says of its signatures; keep it with --accept
cli-scan-about = Read scanned pages and say what they are; with --accept file them
cli-pdf-about = Write a document to a PDF file
cli-history-about = Show what was done; without an ID, the changes of the register
cli-undo-about = Undo the last change; without an ID, that of the register

## What is given to the commands

cli-option-workspace = Folder of the workspace; otherwise the user’s own
cli-option-json = Answer with one JSON document, errors included

# $values is a list of what may be given, such as fi, sv, en.
cli-option-ui-lang = Language of the messages: { $values }
cli-option-help = Show this help
cli-option-version = Show the version of the program
cli-argument-id = ID of the agreement, or its beginning
cli-argument-search = Part of a name or Business ID
cli-argument-list = The list; “-” reads standard input
cli-argument-json-file = The text as JSON; “-” reads standard input
cli-argument-pdf = A PDF saved from Sopu, or a Sopu file; “-” reads standard input
cli-option-as-copy = Make it an agreement of its own, even where the same one is here already
cli-export-about = Save an agreement or the whole workspace as one Sopu file
cli-argument-export = The Sopu file to write
cli-option-export-agreement = This agreement only, by its id or the beginning of it; without it the whole workspace
cli-option-passphrase = Protect the file with a passphrase, asked for in the terminal
cli-option-passphrase-file = The passphrase from the first line of this file; “-” reads standard input
cli-option-show = Only show what the file would bring; nothing is written
cli-option-take = In conflicts this stays: ours (here), theirs (in the file), or a JSON file with a choice for each
cli-option-format = Format of the list: { $values }
cli-option-as-parties = Add the organisations as parties of this agreement
cli-option-title = Title of the agreement
cli-option-agreement-kind = Kind of agreement: { $values }
cli-option-agreement-languages = Language of the agreement: { $values }
cli-option-from-text = Text of an earlier agreement; its headings become sections; “-” reads standard input

# $later are kinds that are not there yet.
cli-option-document-kind = Kind of document: { $values }
cli-option-document-languages = Language of the document: { $values }
cli-option-out = File to write the document to; folder of several documents
cli-option-force = Replace a file that is there already
cli-option-locked-version = Number of a locked version; otherwise a draft
cli-option-party = Number or id of the party; all makes the document for each
cli-option-bound = The documents of all parties in one file
cli-option-return-by = Day by which comments or papers are wanted back: 31.3.2027
cli-option-next-version = Begin the text of the next version where the agreement has a locked one
cli-option-reason = Why the text is locked in spite of findings
cli-argument-verified = The PDF to check
cli-argument-signed = A PDF that was signed electronically in another program
cli-option-signed-party = The party whose signatures the file holds: its number or id; may be repeated
cli-option-keep = Keep the file and note the signatures as received
cli-argument-scans = Scanned files: PDF, JPEG, PNG or TIFF
cli-option-accept = File the signature pages; without it nothing is kept
cli-option-signed-on = The date on the papers: 22.2.2027
cli-option-written-as = Written as: { $values }

## What is answered

cli-created = Created: { $title }
cli-replaced = Text replaced: { $title }
cli-opened = Opened from the PDF: { $title }
cli-opened-as-copy = Opened from the PDF as a copy: { $title }
cli-opened-unchanged = The same agreement with the same text is here already, so nothing was done: { $title }
cli-opened-restored = The same agreement was in the trash and was taken back from there: { $title }
cli-exported = Saved: { $path }
cli-ask-passphrase = Passphrase:
cli-ask-passphrase-again = Passphrase again:
cli-bundle-item = { $subject }: { $became }
cli-bundle-side = { $side }: { $text }
cli-bundle-key = Its key in a file of choices: { $key }
cli-take-unknown = What --take says is neither ours nor theirs nor a file of choices.
cli-take-unknown-hint = The file is JSON: keys of conflicts, each with “ours” or “theirs”.
cli-passphrase-differs = The passphrases are not the same. Nothing was saved.
cli-passphrase-no-terminal = The passphrase cannot be asked for, as there is no terminal.
cli-passphrase-no-terminal-hint = Give the passphrase in a file: --passphrase-file.
cli-no-agreements = No agreements.
cli-party-count =
    { $count ->
        [one] { $count } party
       *[other] { $count } parties
    }
cli-no-findings = No findings.
cli-organisation-count =
    { $count ->
        [one] { $count } organisation
       *[other] { $count } organisations
    }
cli-import-added =
    { $count ->
        [one] { $count } organisation was added to the register.
       *[other] { $count } organisations were added to the register.
    }
cli-import-matched =
    { $count ->
        [one] { $count } organisation was in the register already.
       *[other] { $count } organisations were in the register already.
    }
cli-import-doubtful =
    { $count ->
        [one] { $count } row is doubtful and was not taken in:
       *[other] { $count } rows are doubtful and were not taken in:
    }

# $place is a finished import-place text, $name a name from the list, $notes are whole sentences.
cli-doubtful-row = { $place }: { $name }. { $notes }

# $names are names of organisations put together as a list.
cli-candidates = Perhaps: { $names }.

# $pages is a finished text such as 21 sivua.
cli-written = Written: { $path } ({ $pages })
cli-text-written = Written: { $path }

# While several documents are made: the third of sixteen, and the name of its file.
cli-progress = { $done } / { $total }: { $name }
cli-locked = Locked: version { $number }
cli-identifier = Identifier: { $identifier }
cli-version = Version { $number }
cli-no-versions = There are no locked versions.
cli-kept-signatures =
    { $count ->
        [0] Nothing was kept.
        [one] { $count } signature noted as received.
       *[other] { $count } signatures noted as received.
    }
# $file is a PDF with signature fields among scanned files.
cli-signed-among-scans = { $file }: the file was signed electronically. Read it with the command signed.
cli-filed =
    { $count ->
        [one] { $count } page was filed.
       *[other] { $count } pages were filed.
    }
cli-progress-count = { $done } / { $total }
cli-no-history = Nothing has been changed yet.

## What is refused. A key that ends in -hint says what to do next.

cli-workspace-needed = The model agreement is always made in a folder of its own, never in the user’s workspace.
cli-workspace-needed-hint = Give an empty or new folder: --workspace FOLDER
cli-no-folder = The system does not say where the user’s data is kept.
cli-no-folder-hint = Give the folder of the workspace: --workspace FOLDER

# $kind is the code of a kind of document, such as signature-sheets.
cli-party-not-used = The document { $kind } is the same for every party: --party cannot be used.
cli-party-needed = The document { $kind } is made for a party.
cli-party-needed-hint = Give --party with the number of the party, or --party all.

## How a command is given wrongly. Arguments stand as they are typed: --lang.

cli-usage-unknown-argument = Unknown option or too many arguments: { $argument }
cli-usage-unknown-command = Unknown command: { $command }
cli-usage-missing-command = The command is missing.

# $arguments are one or more arguments put together as a list.
cli-usage-missing-argument = This is missing: { $arguments }
cli-usage-missing-value = The value is missing: { $argument }
cli-usage-wrong-value = The value will not do: { $argument } { $value }
cli-usage-repeated = This can be given only once: { $argument }
cli-usage-other = The command was not understood.
cli-usage-values-hint = Possible values: { $values }
cli-usage-similar-hint = Did you mean: { $similar }
cli-usage-number-hint = Give a whole number, such as 1.
cli-usage-date-hint = Give the day like this: 31.3.2027

# $command is a whole command such as sopu-cli pdf --help.
cli-usage-help-hint = Help: { $command }

## Comparing two texts

cli-compare-about = Tells what changed from one version to another or to the working text
cli-argument-before = The number of the earlier version
cli-argument-after = The number of the later version; without it the working text is compared
cli-option-with = The number of the later version of a comparison; without it the working text is compared
cli-comparison-needs-version = A comparison needs the number of the earlier version.
cli-comparison-needs-version-hint = Give it with --version, for example --version 1.
cli-extract-about = Show what is known of a person
cli-erase-about = Erase a person’s data; this cannot be undone
cli-value-person = PERSON
cli-argument-person = The name exactly as it is written, the e-mail address, or the id of a contact person
cli-option-erase-reason = Why the data is erased; stays in the history, so without the name
cli-option-erase-yes = Confirms the erasure; without this nothing is erased
cli-option-history-all = Show the changes of the register and of every agreement
cli-option-item = Only changes of this item
cli-option-history-words = Only changes with this name or word
cli-option-history-kind = Only changes of this kind: parties, goals, division, terms, signatures, register, agreements, erasures
cli-option-offset = So many of the newest are passed over
cli-option-limit = At most so many
cli-person-log =
    { $count ->
        [one] { $count } entry of the history holds data of the person.
       *[other] { $count } entries of the history hold data of the person.
    }
cli-person-version = The locked version { $number } of the agreement { $id } stays as it was signed.
cli-person-copies = These copies may still hold the data:
cli-backup-about = Make a backup and check it
cli-option-to = Bring a copy with the kept files to this folder, too
cli-restore-about = Restore a backup; the present data is backed up first
cli-argument-backup = The backup
cli-doctor-about = Check everything: 0 good, 1 attention, 2 damaged
cli-backup-missing =
    { $count ->
        [one] { $count } kept file could not be brought along, as it is missing or altered.
       *[other] { $count } kept files could not be brought along, as they are missing or altered.
    }
# $command is what to type.
cli-restore-back = To go back: { $command }
