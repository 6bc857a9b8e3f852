### What was done, in the words of the undo menu and the history: "Kumoa: Osapuolen lisäys".

## One item of a list

operation-add-party = Add party
operation-edit-party = Change party
operation-move-party = Move party
operation-remove-party = Remove party
operation-add-contact = Add contact person
operation-edit-contact = Change contact person
operation-move-contact = Move contact person
operation-remove-contact = Remove contact person
operation-add-value = Add value
operation-edit-value = Change value
operation-move-value = Move value
operation-remove-value = Remove value
operation-add-wish = Add wish
operation-edit-wish = Change wish
operation-move-wish = Move wish
operation-remove-wish = Remove wish
operation-add-focus-area = Add focus area
operation-edit-focus-area = Change focus area
operation-move-focus-area = Move focus area
operation-remove-focus-area = Remove focus area
operation-add-goal = Add goal
operation-edit-goal = Change goal
operation-move-goal = Move goal
operation-remove-goal = Remove goal
operation-add-task = Add task
operation-edit-task = Change task
operation-move-task = Move task
operation-remove-task = Remove task
operation-add-interface = Add interface
operation-edit-interface = Change interface
operation-move-interface = Move interface
operation-remove-interface = Remove interface
operation-add-section = Add section
operation-edit-section = Change section
operation-move-section = Move section
operation-remove-section = Remove section
operation-add-legal-basis = Add act or strategy
operation-edit-legal-basis = Change act or strategy
operation-move-legal-basis = Move act or strategy
operation-remove-legal-basis = Remove act or strategy
operation-add-definition = Add definition
operation-edit-definition = Change definition
operation-move-definition = Move definition
operation-remove-definition = Remove definition
operation-add-activity = Add activity
operation-edit-activity = Change activity
operation-move-activity = Move activity
operation-remove-activity = Remove activity
operation-add-body = Add cooperation body
operation-edit-body = Change cooperation body
operation-move-body = Move cooperation body
operation-remove-body = Remove cooperation body
operation-add-cost-exception = Add cost exception
operation-edit-cost-exception = Change cost exception
operation-move-cost-exception = Move cost exception
operation-remove-cost-exception = Remove cost exception
operation-add-related-agreement = Add related agreement
operation-edit-related-agreement = Change related agreement
operation-move-related-agreement = Move related agreement
operation-remove-related-agreement = Remove related agreement
operation-add-appendix = Add appendix
operation-edit-appendix = Change appendix
operation-move-appendix = Move appendix
operation-remove-appendix = Remove appendix

## Agreements

operation-new-agreement = New agreement
operation-copy-agreement = Copy agreement
operation-import-agreement = Import agreement
operation-take-bundle = Take in a Sopu file
operation-trash-agreement = Move agreement to the trash
operation-restore-agreement = Take agreement back from the trash
operation-replace-text = Replace the agreement text
operation-edit-identity = Change the agreement’s basic facts
operation-edit-purpose = Change the purpose
operation-edit-terms = Change the terms
operation-fill-clause = Add model text
operation-paste-text = Paste text

## Parties and the register

operation-import = Import organisations
operation-paste-list = Paste list
operation-add-parties = Add parties
operation-update-party-from-register = Update party from the register
operation-add-organisation = Add organisation
operation-edit-organisation = Change organisation
operation-remove-organisation = Remove organisation
operation-merge-organisations = Merge organisations
operation-name-signatory = Name of a signatory

## Roles and votes

operation-set-roles = Change roles
operation-vote = Vote
operation-set-dots = Number of dots

## Privacy

# A person's data was taken out of the history. Undo stops here.
operation-lock = Lock a version
operation-edit-decision = Change a decision’s details
operation-send-for-decision = Send for decision
operation-remind = Reminder
operation-print-locked = Print a locked version
operation-edit-original = Change an original’s details
operation-send-original = Send an original
operation-signing-event = Signing event
operation-receive-original = Receive an original
operation-keep-signed-file = Receive an electronic signature
operation-attach-authorisation = Attach an authorisation
operation-remake-sheet = Signature sheet with another name
operation-take-scans = Take scanned pages into the inbox
operation-file-scans = File scanned pages
operation-set-scan-aside = Set a scanned page aside
operation-make-record = Make a signed record
operation-correct-evidence = Correct an entry
operation-restore-backup = Restoring a backup
operation-erase = Erase personal data

## In the history

# $what is one of the texts above, $name what it was about: "Tehtävän muutos: Perhekahvila".
operation-of = { $what }: { $name }
operation-undo = Undone: { $what }
operation-redo = Redone: { $what }
