### What was done, in the words of the undo menu and the history: "Kumoa: Osapuolen lisäys".

## One item of a list

operation-add-party = Add party
operation-change-party = Change party
operation-move-party = Move party
operation-remove-party = Remove party
operation-add-contact = Add contact person
operation-change-contact = Change contact person
operation-move-contact = Move contact person
operation-remove-contact = Remove contact person
operation-add-signatory = Add signatory
operation-change-signatory = Change signatory
operation-move-signatory = Move signatory
operation-remove-signatory = Remove signatory
operation-add-value = Add value
operation-change-value = Change value
operation-move-value = Move value
operation-remove-value = Remove value
operation-add-wish = Add wish
operation-change-wish = Change wish
operation-move-wish = Move wish
operation-remove-wish = Remove wish
operation-add-focus-area = Add focus area
operation-change-focus-area = Change focus area
operation-move-focus-area = Move focus area
operation-remove-focus-area = Remove focus area
operation-add-goal = Add goal
operation-change-goal = Change goal
operation-move-goal = Move goal
operation-remove-goal = Remove goal
operation-add-task = Add task
operation-change-task = Change task
operation-move-task = Move task
operation-remove-task = Remove task
operation-add-interface = Add interface
operation-change-interface = Change interface
operation-move-interface = Move interface
operation-remove-interface = Remove interface
operation-add-section = Add section
operation-change-section = Change section
operation-move-section = Move section
operation-remove-section = Remove section
operation-add-legal-basis = Add act or strategy
operation-change-legal-basis = Change act or strategy
operation-move-legal-basis = Move act or strategy
operation-remove-legal-basis = Remove act or strategy
operation-add-definition = Add definition
operation-change-definition = Change definition
operation-move-definition = Move definition
operation-remove-definition = Remove definition
operation-add-activity = Add activity
operation-change-activity = Change activity
operation-move-activity = Move activity
operation-remove-activity = Remove activity
operation-add-body = Add cooperation body
operation-change-body = Change cooperation body
operation-move-body = Move cooperation body
operation-remove-body = Remove cooperation body
operation-add-cost-exception = Add cost exception
operation-change-cost-exception = Change cost exception
operation-move-cost-exception = Move cost exception
operation-remove-cost-exception = Remove cost exception
operation-add-related-agreement = Add related agreement
operation-change-related-agreement = Change related agreement
operation-move-related-agreement = Move related agreement
operation-remove-related-agreement = Remove related agreement
operation-add-appendix = Add appendix
operation-change-appendix = Change appendix
operation-move-appendix = Move appendix
operation-remove-appendix = Remove appendix
operation-add-organisation = Add organisation
operation-change-organisation = Change organisation
operation-move-organisation = Move organisation
operation-remove-organisation = Remove organisation

## Agreements

operation-create-agreement = New agreement
operation-copy-agreement = Copy agreement
operation-change-agreement = Change the agreement’s basic facts
operation-remove-agreement = Move agreement to the trash
operation-put-agreement = Replace the agreement’s text

## Several at once

operation-import-organisations = Import organisations
operation-add-parties = Add parties
operation-set-roles = Change roles
operation-vote = Vote
operation-change-text = Change text
operation-change-validity = Change validity
operation-leave-section-out = Leave section out
operation-fill-sections = Add model texts
operation-paste-text = Paste text

## Undo and redo in the history

operation-undo = Undone: { $what }
operation-redo = Redone: { $what }
