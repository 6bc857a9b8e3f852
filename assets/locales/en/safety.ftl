### Data safety: backups, the second place, checks, restoring, and what is shown when the data cannot be opened.

## The page

safety-title = Data safety
safety-intro = What you save stays on this computer. Here you see whether it is whole and where you can get it back from.
safety-summary-good = Everything is in order.
safety-summary-attention = Something needs your attention. What was saved is safe.
safety-summary-damaged = Some of the data is damaged. Beside the damage stands what you can do.
safety-in-example = The example is not backed up. Return to your own data to see how it is protected.
safety-back-up-now = Back up now
safety-backed-up = The backup was made and checked.
safety-check-now = Check everything
safety-checking = Checking everything
safety-checked-good = Everything was checked and no fault was found.
safety-checked-faults = The check found faults. See below which.
safety-state = State
safety-state-good = In order
safety-state-attention = Attention
safety-state-damaged = Damaged
safety-state-note = Note

## What is looked at

safety-topic-backup = Backup
safety-topic-second-place = Second place
safety-topic-database = Database
safety-topic-locked-texts = Locked texts
safety-topic-log = Change log
safety-topic-rows = Working texts
safety-topic-attachments = Kept files
safety-topic-closing = Closing the program

## What was found. $when is a finished date and time.

safety-backup-none = No backup has been made yet. The program makes one when you close the window.
safety-backup-last =
    { $count ->
        [one] Last backup: { $when }. There is { $count } backup.
       *[other] Last backup: { $when }. There are { $count } backups.
    }
safety-backup-old = The data was changed on { $since }, and no backup holds the changes yet. Back up now.
safety-backup-damaged = The backup { $name } is no longer as it was made. Make a new backup.
safety-backup-failed = The backup did not succeed. You can go on working, what was saved is safe. { $why }
safety-second-none = No second place is chosen. If this computer is lost or breaks, the data is nowhere else.
safety-second-never = The place is chosen, but no backup has been brought there yet: { $folder }
safety-second-good =
    { $count ->
        [one] Last brought there { $when }. It holds { $count } backup: { $folder }
       *[other] Last brought there { $when }. It holds { $count } backups: { $folder }
    }
safety-second-away = The place cannot be reached now: { $folder } Last brought there { $when }. Connect the stick or network drive when it suits you.
safety-database-good = The database is whole.
safety-database-damaged = The database is damaged. Restore the newest whole backup.
safety-locked-good = Every locked text matches its identifier.
safety-locked-damaged = A locked text does not match its identifier or is missing. Restore the newest whole backup.
safety-log-good =
    { $count ->
        [one] The log has { $count } entry and is whole. Identifier: { $head }
       *[other] The log has { $count } entries and their chain is whole. Identifier of the newest: { $head }
    }
safety-log-empty = The log has no entries yet.
safety-log-broken = The chain of the log breaks at entry { $place }. Something was changed outside the program, or the disk is damaged.
safety-log-shorter = The log lacks entries that it has had. An older database may have been copied in its place.
safety-rows-good = The working texts are as the change log wrote them.
safety-rows-damaged =
    { $count ->
        [one] { $count } place is not as it was last written. Restore the newest whole backup.
       *[other] { $count } places are not as they were last written. Restore the newest whole backup.
    }
safety-unchecked = Checked when you choose Check everything.
safety-attachments-none = There are no kept files.
safety-attachments-good =
    { $count ->
        [one] { $count } file, and it is whole.
       *[other] { $count } files, and all are whole.
    }
safety-attachments-unchecked =
    { $count ->
        [one] { $count } file. Its content is checked when you choose Check everything.
       *[other] { $count } files. Their content is checked when you choose Check everything.
    }
safety-attachments-damaged =
    { $count ->
        [one] { $count } file is missing or altered. Fetch it from the place where the backups are.
       *[other] { $count } files are missing or altered. Fetch them from the place where the backups are.
    }
safety-bring-back = Fetch the files from a backup
safety-bring-dialog = Choose the place where the backups are
safety-brought-back =
    { $count ->
        [one] { $count } file was fetched and checked.
       *[other] { $count } files were fetched and checked.
    }
safety-not-found =
    { $count ->
        [one] { $count } file was not found whole.
       *[other] { $count } files were not found whole.
    }
safety-closing-good = The program has always been closed properly.
safety-closing-earlier =
    { $count ->
        [one] The program has stopped unexpectedly { $count } time. What was saved was kept.
       *[other] The program has stopped unexpectedly { $count } times. What was saved was kept.
    }
safety-closing-now = The program stopped unexpectedly last time. What was saved is safe, and the database was checked when it was opened.
safety-closing-outside = Another program has changed the database or replaced it. Choose Check everything.
safety-file-damaged = These kept files are missing or altered: { $file }
safety-scan-damaged = The scanned file is missing or altered. Get it from a backup or scan the page again.

## The second place

safety-second-ask = Where are backups safe if the computer is lost?
safety-second-why = Choose a memory stick or a network drive. The program brings a copy there by itself whenever the place can be reached. You can also choose it later under Data safety.
safety-second-choose = Choose a place…
safety-second-change = Change the place…
safety-second-chosen = The second place is chosen: { $folder }
safety-second-dialog = Choose a place for backups

## Restoring

safety-backups = Backups
safety-made = Made
safety-why = Reason
safety-where = Place
safety-size = Size
safety-megabytes = { $size } MB
safety-reason-daily = Daily
safety-reason-closing = The window was closed
safety-reason-asked = Asked for
safety-reason-before-restore = Before a restore
safety-reason-before-upgrade = Before an upgrade
safety-place-own = This computer
safety-place-second = Second place
safety-restore = Restore
safety-restore-title = Restore the backup?
safety-restore-of = Restore { $when }
safety-restore-what = The data becomes what it was on { $when }. A backup of the present data is made first, so you can go back to it.
safety-restored = The backup was restored: { $when }.
safety-restored-aside = The damaged data is kept in the folder { $folder }.
safety-restored-missing =
    { $count ->
        [one] { $count } kept file is still missing.
       *[other] { $count } kept files are still missing.
    }
safety-before-restore = Back to before the restore

# What would be lost by restoring.
safety-lost-nothing = Nothing is lost.
safety-lost =
    { $count ->
        [one] { $count } change made after it is left out.
       *[other] { $count } changes made after it are left out.
    }
safety-lost-unknown = Changes made after it are left out.

## When the data cannot be opened

recovery-title-damaged = The data is damaged
recovery-title-half-upgraded = The data could not be brought up to date
recovery-title-in-use = The data is open elsewhere
recovery-title-taken-away = The data was moved or removed
recovery-title-full-disk = The disk is full
recovery-title-missing = The database is missing
recovery-title-other = The data cannot be opened now
recovery-safe-damaged = The damaged file is kept and is not touched. The backups are safe.
recovery-safe-half-upgraded = The data is as it was before, and there is a backup of it.
recovery-safe-in-use = Nothing was touched.
recovery-safe-taken-away = What was last saved is where the data was moved to, and in the backups.
recovery-safe-full-disk = What was saved earlier is safe.
recovery-safe-missing = The backups and the kept files are safe.
recovery-safe-other = Nothing was touched.
recovery-todo-damaged = Restore the newest whole backup. Then you can go on working.
recovery-todo-half-upgraded = Try again. If that does not help, copy the diagnostics and send them to support.
recovery-todo-in-use = Close the other window or program and try again.
recovery-todo-taken-away = Move the folder back and try again, or restore a backup.
recovery-todo-full-disk = Make room on the disk and try again.
recovery-todo-missing = Restore the newest whole backup.
recovery-todo-other = Remove the cause and try again. If that does not help, copy the diagnostics and send them to support.
recovery-newest = The newest whole backup: { $when }.
recovery-no-backup = No whole backup is found on this computer or in the second place. If you have backups elsewhere, connect the stick and try again.
recovery-restore = Restore the newest whole backup
recovery-open-folder = Open the folder
