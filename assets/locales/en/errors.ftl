### Errors: what happened. A key that ends in -hint says what to do next. $place is a finished import-place text.

## The workspace

error-workspace-in-use =
    { $known ->
        [person] This workspace is already open: { $who }, computer { $host }, since { $date } at { $time }.
        [computer] This workspace is already open: computer { $host }, since { $date } at { $time }.
       *[other] This workspace is open in another window or program.
    }
error-workspace-in-use-hint = Close the other window and try again.
error-workspace-newer = This workspace was saved by a newer version of the program. It has not been touched.
error-workspace-newer-hint = Update the program on this computer.
error-not-a-workspace = This folder does not hold a workspace of this program: { $path }. Nothing has been touched.
error-not-a-workspace-hint = Choose another folder.
error-foreign-schema = The database holds something that this program did not make: { $name }. It has not been touched.
error-foreign-schema-hint = Restore a backup, or ask your IT support for help.
error-database-missing = The folder holds backups or attachments, but their database is missing: { $path }
error-database-missing-hint = Restore the newest backup.
error-workspace-damaged = The file is damaged. It has been kept as it is.
error-workspace-damaged-hint = Restore the newest good backup.
error-not-a-backup = The file is no backup: { $path }
error-not-a-backup-hint = Choose a file whose name begins with sopu- and ends in .db.
error-backup-damaged = The backup is not whole: { $path } Nothing was changed.
error-backup-damaged-hint = Choose another backup.
error-upgrade-failed = The data could not be brought up to date. It is as it was, and there is a backup of it.
error-upgrade-failed-hint = Try again. If that does not help, send the diagnostics to support.
error-workspace-taken-away = The folder of the data was moved, replaced or removed: { $path } The change was not saved.
error-workspace-taken-away-hint = Move the folder back and try again.
error-folder-not-empty = The folder { $path } holds other files, such as { $found }. Nothing has been touched.
error-folder-not-empty-hint = Choose an empty folder.

## The computer

# Also said of what the program itself got wrong in its database.
error-needs-writing = The last save was cut off, or the data is that of an older Sopu, and this place cannot be written: { $path }
error-needs-writing-hint = Copy the whole folder to a place that can be written, and open it there.
error-disk-full = The disk is full. The last change was not saved; the earlier ones are safe.
error-disk-full-hint = Free some space and make the change again.
error-no-access = The program may not use this place: { $path }
error-no-access-hint = Choose another folder, or ask your IT support for access.
error-read-only = This place cannot be written: { $path }
error-read-only-hint = Choose another folder, or take off the write protection.
error-file-not-found = The file or folder is not there: { $path }
error-file-exists = There is already a file of that name: { $path }
error-io = The disk could not be read or written.
error-io-hint = Check that the disk is in place, and try again.
error-internal = Something went wrong in the program. What was saved is safe.
error-internal-hint = Start the program again. If it happens again, copy the diagnostics from the help and send them to support.

# When the window runs without the program behind it.
error-no-host = The window cannot reach the program. Close the window and start Sopu again.
error-database = The database refused the change. What was saved before is safe.
error-unreadable = Something stored cannot be read: { $what }. It has been kept as it is.
error-unreadable-hint = Restore a backup, or send the diagnostics to support.
error-attachment-damaged = A kept file is missing or has been altered. Everything else is safe.
error-attachment-damaged-hint = Restore a backup in which the file is whole.
error-duplicate-id = Something else already has this identity. Nothing was changed.
error-missing-reference = This refers to something that is no longer there. Nothing was changed.

## What cannot be done

# A calm refusal, not a failure.
error-not-found = This is no longer there. It may have been removed elsewhere.
error-no-such-agreement = There is no such agreement: { $id }
error-ambiguous-id = This beginning fits several: { $id }. Write more of it.
error-agreement-exists = This agreement is already there.
error-changed-elsewhere = This cannot be undone, because the same thing has since been changed elsewhere. Nothing was changed.
error-version-locked = Version { $number } is locked. Editing begins the text of the next version. Nothing has been changed yet.
error-version-locked-hint = See first which decisions and signatures would lapse, and then begin the next version.
error-lock-blocked =
    { $count ->
        [one] { $count } finding stands in the way of locking. Nothing was locked.
       *[other] { $count } findings stand in the way of locking. Nothing was locked.
    }
error-lock-blocked-hint = Mend the findings, or write why the text is locked all the same.
error-nothing-to-lock = The text is the same as in version { $number }. No new version was made.
error-no-such-version = The agreement has no locked version { $number }.
error-no-such-version-hint = See the locked versions, or use the working text.
error-nothing-locked = The agreement has no locked version the pages could be filed with. Nothing was taken in.
error-nothing-locked-hint = Lock the text first.
error-signed-file-unsigned = The file is the locked version as it was locked: it has no signatures. Nothing was taken in.
error-signed-file-unsigned-hint = Save the signed PDF from the program in which it was signed, and choose that one.
error-signed-other-agreement = The file belongs to another agreement: { $title }. Nothing was taken in.
error-signed-other-agreement-hint = Open that agreement and attach the file to it.
error-nobody-signed = Choose whose signatures the file holds. Nothing was taken in.
error-name-on-sheet = The name is printed on the signature sheet. Nothing was changed.
error-name-on-sheet-hint = Confirm the change, and the sheet is made again.
error-reason-missing = An entry is taken back only with a reason. Nothing was changed.
error-reason-missing-hint = Write briefly why the entry is taken back.
error-nothing-to-undo = There is nothing to undo.
error-nothing-to-redo = There is nothing to redo.

# $what is the action that stands in the way, from the operations.
error-undo-barrier = Undo stops here: { $what }.
error-date-form = The date was not understood. Write it like 22.2.2027.
error-date-no-such-day = There is no such day in the calendar.
error-business-id-form = A Business ID has seven digits, a hyphen and a check digit.
error-business-id-check-digit = The check digit of the Business ID does not match. Check the digits.
error-business-id-no-such-number = There can be no such Business ID. Check the digits.

# Never stored, and never repeated in a message.
error-personal-identity-code = The text holds a personal identity code. Such codes are never stored.

## A list or file that is refused as a whole

import-place = Row { $row }, column { $column }
import-place-row = Row { $row }
import-nothing-taken = The file was not taken in, and nothing was changed.
error-import-file-too-large = The file is too large. The most that is read is { $expected } MB.
error-import-empty-file = The file is empty.
error-import-empty-file-hint = Check that you chose the right file.
error-import-no-rows = The list has headings but no rows.
error-import-too-many-rows = The list has more than { $expected } rows.
error-import-too-many-rows-hint = Split the list and take it in one part at a time.
error-import-too-many-columns = { $place }: there are more than { $expected } cells.
error-import-too-many-columns-hint = Check which character separates the columns.
error-import-field-too-long = { $place }: the text is too long.
error-import-field-too-long-hint = Shorten the text, or check whether a quotation mark is missing.
error-import-control-character = { $place }: the text holds the control character { $value }.
error-import-control-character-hint = Type the text of the cell again and save the file.
error-import-broken-text = { $place }: the letters cannot be read.
error-import-broken-text-hint = Save the file again as UTF-8.
error-import-not-text = The file is not a text.
error-import-not-text-hint = Choose a CSV, Excel or text file.
error-import-other-file-kind = The file is of another kind: { $value }.
error-import-other-file-kind-hint = Choose a CSV, Excel or text file, or paste the names as text.
error-import-unclosed-quote = { $place }: a quotation mark is never closed.
error-import-unclosed-quote-hint = Add the missing quotation mark, or save the table again as CSV.
error-import-ragged-row = { $place }: there are { $value } cells where there should be { $expected }.
error-import-ragged-row-hint = Check that the text holds no stray separator.
error-import-missing-column = { $place }: the headings have no column for the name.
error-import-missing-column-hint = Give the column of names the heading Name.
error-import-doubled-column = { $place }: the column is there twice: { $value }.
error-import-doubled-column-hint = Remove one of the two, or change its heading.
error-import-personal-identity-code = { $place }: the cell holds a personal identity code. Such codes are never stored.
error-import-personal-identity-code-hint = Remove the codes from the file and try again.
error-import-not-a-workbook = The file is not an Excel workbook, though its name ends in .xlsx.
error-import-not-a-workbook-hint = Open the file in a spreadsheet program and save it again.
error-import-old-workbook = The workbook is of the old .xls format.
error-import-old-workbook-hint = Save it as .xlsx in a spreadsheet program.
error-import-encrypted-workbook = The workbook is protected by a password.
error-import-encrypted-workbook-hint = Remove the password in a spreadsheet program and try again.
error-import-workbook-too-large = The workbook is too large when unpacked.
error-import-workbook-too-large-hint = Copy the list into a new, empty workbook.
error-import-broken-workbook = The workbook is broken.
error-import-broken-workbook-hint = Open it in a spreadsheet program and save it again.
error-import-not-a-pdf = The file is not a PDF that can be read.
error-import-encrypted-pdf = The PDF is protected by a password.
error-import-no-agreement-inside = This PDF holds no agreement of Sopu. Another program made it, or it is a copy for the web, which carries no data.
error-import-no-agreement-inside-hint = Choose a PDF that was saved from Sopu as an agreement.
error-import-damaged-agreement = The agreement inside the PDF is damaged, so it was not opened. Nothing has changed.
error-import-damaged-agreement-hint = Ask whoever sent the file to send it again.
error-import-newer-agreement = The agreement inside the PDF was saved by a newer Sopu (form { $value }). Nothing has changed.
error-import-newer-agreement-hint = Update Sopu and open the file again.
error-import-no-such-page = There is no page { $value }. The file has { $expected }.
error-import-page-too-large = The page cannot be shown at this size.
error-import-page-not-drawn = The page could not be shown.
error-import-not-a-scan = The file is neither a PDF nor a picture that Sopu can read.
error-import-not-a-scan-hint = Choose a PDF, JPEG, PNG or TIFF file.
error-import-heic-picture = The picture is in the HEIC format, which Sopu does not read.
error-import-heic-picture-hint = Save the picture as JPEG, or scan the page to a PDF file.
error-import-too-many-pages = The file has more than { $expected } pages.
error-import-too-many-pages-hint = Divide the pages between several files and take them in one at a time.
error-import-picture-too-large = The picture is too large to be read.
error-import-picture-too-large-hint = Scan the page again at 200 to 300 dpi.
error-import-broken-picture = The picture is damaged, cut off, or of a form that Sopu does not read.
error-import-broken-picture-hint = Save or scan the picture again.
error-import-broken-pdf = The PDF is damaged or cut off.
error-import-broken-pdf-hint = Ask for the file again, or scan the pages again.

## What the window or the command line asked for

error-text-too-long = The text is too long. It was not saved and nothing has changed.
error-text-too-long-hint = Divide the text between several places.
error-section-there = The agreement already has this section.
error-no-dots-left =
    { $count ->
        [one] The party has only { $count } dot, and it has been given.
       *[other] The party has { $count } dots, and they have been given.
    }
error-no-dots-left-hint = Take dots back from another goal.
error-reading-stopped = The file could not be read. It was not imported and nothing has changed.
error-reading-stopped-hint = Save the file again with the program that made it, or ask the sender for it again.
error-reading-too-large = The file is too large to be read: it needs more memory than a file from elsewhere is given. It was not imported and nothing has changed.
error-reading-too-large-hint = Divide the content into smaller files. If the file looks small, it may be broken or made to do harm.
error-reading-too-long = Reading the file took more than ten seconds, so it was stopped. It was not imported and nothing has changed.
error-reading-too-long-hint = Try again when the computer has no other heavy work, or divide the content into smaller files.
error-agreement-differs = This agreement is here already, but with another text. It was not replaced. What differs: { $differences }
error-agreement-differs-hint = If you want both, open the PDF as a copy. On the command line that is --as-copy.
error-workspace-not-empty = The model agreement can only be made in an empty folder. Nothing has changed.
error-workspace-not-empty-hint = Choose another folder.
error-no-parties = The agreement has no parties yet for which the document could be made.
error-no-parties-hint = Add the parties first.
error-no-such-party = The agreement has no party { $party }.
error-no-such-party-hint = Give the number of the party in the list of the agreement, or its id.
error-no-viewer = No program for viewing PDF files was found.
error-no-viewer-hint = Save the PDF and open it elsewhere.
error-no-file-manager = The folder could not be opened: no file manager was found.
error-no-file-manager-hint = Open the folder yourself. The files are safe.
error-archive = The file does not hold the text of an agreement in the right form: { $detail }. Nothing has changed.
error-request = Two parts of the program did not understand each other. What is saved is safe.
error-request-hint = Restart the program.
error-no-such-person = Nothing is known of { $person }.
error-no-such-person-hint = Give the name exactly as it is written, the e-mail address, or the id of a contact person.
error-erasure-not-confirmed = Nothing was erased. Erasing a person’s data cannot be undone.
error-erasure-not-confirmed-hint = See first with the command extract what there is. Then erase with the option --yes.
error-reason-names-person = The reason holds the name of the person to be erased.
error-reason-names-person-hint = The reason stays in the history. Write it without the name.

## Bundles

error-import-not-a-bundle = The file is no Sopu file.
error-import-not-a-bundle-hint = Choose a file whose name ends in .sopu.
error-import-damaged-bundle = The Sopu file is damaged, so nothing was taken from it. Nothing changed here.
error-import-damaged-bundle-hint = Ask for the file again.
error-import-bundle-name = The Sopu file has a part with a name that is not allowed. The file was not opened, and nothing changed.
error-import-bundle-name-hint = The program makes no such files. Ask the sender where the file comes from.
error-import-bundle-too-large = The Sopu file is too large, or would unpack to too much. The largest size is 100 MB.
error-import-bundle-too-large-hint = Save the agreements one by one, or move a backup.
error-import-newer-bundle = A newer Sopu saved this file (form { $value }). Nothing changed.
error-import-newer-bundle-hint = Update Sopu and open the file again.
error-import-passphrase-needed = The file is protected with a passphrase.
error-import-passphrase-needed-hint = On the command line it is asked for in the terminal, or read with --passphrase-file.
error-import-wrong-passphrase = The passphrase is not right.
error-import-wrong-passphrase-hint = Check capital and small letters, and ask the sender of the file for the passphrase.
error-import-passphrase-too-costly = The file’s passphrase would take more work than files made by Sopu, so it was not tried.
error-bundle-rows = The data of the Sopu file is not as Sopu saves it. Nothing was taken in.
error-bundle-rows-hint = Ask for the file again.
error-bundle-newer = A newer Sopu saved this file. Nothing changed.
error-bundle-newer-hint = Update Sopu and open the file again.
error-bundle-undecided =
    { $count ->
        [one] One item was changed both here and in the file. Nothing was taken in.
       *[other] { $count } items were changed both here and in the file. Nothing was taken in.
    }
error-bundle-undecided-hint = Decide for each which one stays. On the command line that is --take.
error-bundle-version = The text of version { $number } is another one here. Nothing was taken in.
error-bundle-version-hint = Take the agreement of the file in as a copy.
error-bundle-version-differs = Version { $number } of the agreement “{ $title }” was locked here and in the file with different texts. Nothing was taken in.
error-bundle-version-differs-hint = Take the agreement of the file in as a copy. On the command line that is --as-copy.
error-passphrase-too-short = The passphrase is too short. It must have at least 10 characters.
