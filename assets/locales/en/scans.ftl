# Scanned pages.

scan-file-refused = { $name }: { $why }
scan-page-refused = { $name }, page { $page }: { $why }

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

## The inbox

scan-title = Scanned pages
scan-how = Read the scanned signature pages or drop the files on the window: PDF, JPEG, PNG or TIFF, in any order. Pages are known by their codes, and nothing counts before you have looked at the page.
scan-read = Read scanned pages…
scan-progress = Reading pages
scan-refused =
    { $count ->
        [one] { $count } file could not be read:
       *[other] { $count } files could not be read:
    }
scan-none-waiting = No pages are waiting
scan-none-waiting-hint = When signed papers come back, scan them and read the pages in here.
scan-waiting =
    { $count ->
        [one] { $count } page is waiting
       *[other] { $count } pages are waiting
    }
# $file is the name of a file, $page a page in it.
scan-from = { $file }, page { $page }
# Read aloud of a button that is the picture of a page.
scan-look = Show large: { $page }
scan-no-picture = The picture could not be shown.
# Follows what was understood of a page.
scan-of-version = (version { $number })
# $original names the original, $page the page of its sheet.
scan-place = { $original }, signature page { $page }
scan-original = Where the page belongs
scan-sheet-page = Number of the signature page
scan-belongs = Belongs here
scan-set-aside = Set aside
scan-take-back = Take back
scan-to-file =
    { $count ->
        [one] { $count } page is ready to be filed.
       *[other] { $count } pages are ready to be filed.
    }
scan-file =
    { $count ->
        [one] File { $count } page
       *[other] File { $count } pages
    }
scan-filed =
    { $count ->
        [one] { $count } page filed
       *[other] { $count } pages filed
    }
scan-blank =
    { $count ->
        [one] { $count } blank back
       *[other] { $count } blank backs
    }
scan-aside =
    { $count ->
        [one] { $count } page set aside
       *[other] { $count } pages set aside
    }
