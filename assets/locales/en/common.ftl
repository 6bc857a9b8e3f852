### Words that every stage uses. Arguments called $count choose a plural; all others arrive as finished texts.

## Actions

common-add = Add
common-remove = Remove
common-cancel = Cancel
common-close = Close
common-done = Done
common-continue = Continue
common-back = Back
common-next = Next
common-previous = Previous
common-open = Open
common-try-again = Try again
common-move-up = Move up
common-move-down = Move down
common-undo = Undo
common-redo = Redo
common-more = More actions
common-show-more = Show more

## Answers and states

common-yes = Yes
common-no = No

common-not-chosen = Not chosen
common-loading = Loading…
common-working = Working…

# There is no save button: everything is kept as it is typed. $time is a time such as 10.33.
common-saved-at = Saved at { $time }
common-saving = Saving…
common-all-saved = Everything is saved

common-no-results = Nothing was found.
common-results =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }

## Languages

language-fi = Finnish
language-sv = Swedish
language-en = English

# A document whose texts stand side by side in two languages.
language-fi-sv = Finnish and Swedish side by side

## The nouns of things

# Stands for a thing that has no name yet: "Tavoite: kukaan ei vedä tavoitetta."
item-agreement = Agreement
item-party = Party
item-contact = Contact person
item-value = Value
item-wish = Wish
item-focus-area = Focus area
item-goal = Goal
item-task = Task
item-interface = Interface
item-section = Section
item-legal-basis = Act or strategy
item-definition = Definition
item-activity = Activity
item-body = Cooperation body
item-cost-exception = Cost exception
item-related-agreement = Related agreement
item-appendix = Appendix
