### The frame around the stages: how ready each is, in a few words, and what was just done.

frame-parties-empty = No parties yet
frame-parties-ready =
    { $count ->
        [one] { $count } party, ready
       *[other] { $count } parties, ready
    }
frame-parties-open =
    { $count ->
        [one] { $count } party
       *[other] { $count } parties
    }, { $finding_count ->
        [one] { $finding_count } finding
       *[other] { $finding_count } findings
    }
frame-goals-empty = No goals yet
frame-goals-ready =
    { $count ->
        [one] { $count } goal, ready
       *[other] { $count } goals, ready
    }
frame-goals-open =
    { $count ->
        [one] { $count } goal
       *[other] { $count } goals
    }, { $finding_count ->
        [one] { $finding_count } finding
       *[other] { $finding_count } findings
    }
frame-division-empty = No tasks yet
frame-division-ready =
    { $count ->
        [one] { $count } task, ready
       *[other] { $count } tasks, ready
    }
frame-division-open =
    { $count ->
        [one] { $count } task
       *[other] { $count } tasks
    }, { $finding_count ->
        [one] { $finding_count } finding
       *[other] { $finding_count } findings
    }
frame-terms-empty = No sections yet
frame-terms-ready =
    { $count ->
        [one] { $count } section, ready
       *[other] { $count } sections, ready
    }
frame-terms-open =
    { $count ->
        [one] { $count } section
       *[other] { $count } sections
    }, { $finding_count ->
        [one] { $finding_count } finding
       *[other] { $finding_count } findings
    }
frame-signatures-empty = No signatories yet
frame-signatures-ready =
    { $count ->
        [one] { $count } signatory, ready
       *[other] { $count } signatories, ready
    }
frame-signatures-open =
    { $count ->
        [one] { $count } signatory
       *[other] { $count } signatories
    }, { $finding_count ->
        [one] { $finding_count } finding
       *[other] { $finding_count } findings
    }
frame-signatures-locked = Decided { $approved }/{ $total }, signed { $signed }/{ $total }
frame-in-force-parties = In force: parties { $bound }/{ $total }
frame-in-force-empty = The start date is missing
frame-in-force-from = From { $date }

## The status line after an action. $what is the action, from the operations.

done-undone = Undone: { $what }
done-redone = Done again: { $what }
done-parties-added =
    { $count ->
        [0] All of them are parties already.
        [one] { $count } party was added.
       *[other] { $count } parties were added.
    }
done-taken-in =
    { $count ->
        [0] There were no new organisations.
        [one] { $count } organisation was added to the register.
       *[other] { $count } organisations were added to the register.
    }
done-sections-filled =
    { $count ->
        [0] There were no empty sections.
        [one] { $count } section was filled with a model text.
       *[other] { $count } sections were filled with model texts.
    }
done-pdf-saved = The PDF was saved: { $name }
done-file-opened = The file was opened in the viewer to be printed.
done-pdf-opened = The draft was opened in the viewer for printing.
done-documents-saved =
    { $count ->
        [one] One document was saved in the folder: { $name }
       *[other] { $count } documents were saved in the folder: { $name }
    }
done-bundle-saved = The file was saved: { $name }
done-extract-saved = The extract was saved: { $name }
done-person-erased =
    { $count ->
        [one] The person’s data was erased in { $count } place
       *[other] The person’s data was erased in { $count } places
    } and in { $entry_count ->
        [one] { $entry_count } entry of the history.
       *[other] { $entry_count } entries of the history.
    }
done-register-offers =
    { $count ->
        [0] Saved.
        [one] Saved. The change was also made to { $count } party in an open agreement.
       *[other] Saved. The change was also made to { $count } parties in open agreements.
    }

## Titles of the system's own dialogs.

dialog-choose-list = Choose a list of organisations
dialog-choose-agreement = Choose the PDF that holds the agreement
dialog-verify = Choose the PDF to check
dialog-choose-signed = Choose the electronically signed PDF
dialog-choose-authorisation = Choose the authorisation
dialog-choose-scans = Choose the scanned pages
dialog-save-pdf = Save PDF
dialog-save-documents = Choose a folder for the documents
dialog-save-bundle = Save a Sopu file
dialog-save-extract = Save an extract of the person’s data
dialog-choose-bundle = Choose a Sopu file
