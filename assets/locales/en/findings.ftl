### Findings: what a check has to say. $name is the name of what it is about; names are never inflected.
### Where it has no name, the noun of its kind stands there (item-…), or the title of its section (section-…).

## These prevent locking

finding-too-few-parties = An agreement needs at least two joining parties.
finding-party-without-name = A party has no name.
finding-party-without-decision-maker = { $name }: it is not known who decides on the agreement.
finding-party-without-signatory-title = { $name }: there is no signatory, or a signatory has no title.
finding-no-goal = The agreement has no goal.
finding-task-without-responsible = { $name }: no one is responsible.
finding-mandatory-section-empty = { $name }: this mandatory section is empty. Write it, or leave it out and say why.
finding-content-without-section = { $name }: there is content, but the section is not in the agreement text.
finding-no-start-date = The first day of validity is missing.
finding-no-taking-effect-rule = It is not agreed when the agreement takes effect.

# $language is the name of a language in its basic form: suomi, ruotsi, englanti.
finding-text-missing-in-language = { $name }: the text is missing ({ $language }).

# $characters are the characters and their codes: "𒀀 (U+12000)".
finding-text-no-font-can-draw = { $name }: these characters cannot be printed: { $characters }. Their codes are printed instead.

## Parties

finding-party-business-id-invalid = { $name }: the Business ID is not correct. Check its digits.
finding-party-business-id-missing = { $name }: the Business ID is missing. Add it, or mark that there is none.
finding-party-without-contact = { $name }: there is no contact person.
finding-contact-without-details = { $name }: the contact person has neither e-mail nor telephone.
finding-party-without-kind = { $name }: the kind of organisation is missing.
finding-party-without-address = { $name }: the address is missing.
finding-party-without-role = { $name }: no role in any task.
finding-party-name-doubled = { $name }: another party has the same name.
finding-party-business-id-doubled = { $name }: another party has the same Business ID.

## Goals

finding-goal-without-lead = { $name }: no one leads this goal.
finding-goal-without-indicator = { $name }: there is no indicator.
finding-goal-without-tasks = { $name }: this goal has no tasks.
finding-goal-due-outside-validity = { $name }: the due date is outside the validity of the agreement.
finding-focus-area-without-goals = { $name }: this focus area has no goals.
finding-wish-unanswered = { $name }: no goal answers this wish.
finding-too-many-dots = { $name }: more dots are given than there are.

## Division of work

finding-task-with-several-responsible = { $name }: several are responsible. Choose one, or mark the task as joint or as each in its own area.
finding-task-shared-by-one = { $name }: the task is shared, but only one is responsible.
finding-task-without-roles = { $name }: no one has a role.
finding-interface-between-fewer-than-two = { $name }: name at least two parties.

## Agreement text

finding-end-before-start = The validity ends before it starts.
finding-validity-without-end = It is not agreed when the validity ends.
finding-taking-effect-count-too-high = More signatures are required for taking effect than there are parties.
finding-notice-missing = The period of notice for withdrawal is missing.
finding-body-without-chair = { $name }: there is no chair.
finding-body-without-meetings = { $name }: it is not agreed how many times a year it meets.
finding-body-without-seats = { $name }: no members are named.
finding-definition-without-text = { $name }: the definition is not written.
finding-section-ref-broken = { $name }: a reference leads to a section that is no longer there.
finding-term-ref-broken = { $name }: the text marks a term that is not defined.
finding-appendix-without-title = An appendix has no title.
finding-client-data-not-said = It is not stated whether client data is processed under the agreement.
finding-agreement-without-title = The agreement has no title.
finding-prevailing-not-said = It is not agreed which language version prevails.

## Signatures

## Anywhere
finding-originals-not-agreed = It is not agreed how many originals are made.
finding-second-signatory-missing = { $name }: two sign jointly, but only one is named.
finding-decision-after-start = { $name }: decides only after the agreement has started.
finding-decision-late = { $name }: the agreement has started, but there is no decision.
finding-condition-open = { $name }: the condition of its approval has not been met yet.
finding-signed-without-decision = { $name }: has signed, but no decision is recorded.
finding-signed-not-received = { $name }: has signed, but the paper has not come back.
finding-signature-date-missing = { $name }: the date of the signature is missing; the day of receipt stands for it.

# $parties are names put together as a list.
finding-left-party-still-referenced = { $name }: a party that is named here is not joining: { $parties }.

## Rows of a list that is taken in

# $value is what stands in the list; where the finding concerns a column, $value or $column is its heading.
finding-row-header-missing = The list has no heading row. Its columns were told apart by what they hold.
finding-row-rows-before-header = Rows passed over before the heading row: { $value }.
finding-row-column-not-used = Column { $column } is not taken in.
finding-row-column-without-heading = Column { $column } has values but no heading.
finding-row-kind-not-given = The list does not give the kinds of organisation. They can be added later.
finding-row-business-id-not-given = The list has no Business IDs. They can be added later.
finding-row-kind-missing = The kind of organisation is missing.
finding-row-kind-unknown = Unknown kind of organisation: { $value }.
finding-row-business-id-missing = The Business ID is missing.
finding-row-business-id-invalid = The Business ID is not correct: { $value }. The row is taken in all the same.
finding-row-name-missing = The name is missing.
finding-row-name-long = The name is very long. Check that it holds no other text.
finding-row-postcode-invalid = A postcode has five digits: { $value }.
finding-row-postcode-padded = The leading zeros of the postcode were put back: { $value }.
finding-row-date-impossible = There is no such date: { $value }.
finding-row-line-break-in-cell = A line break inside the cell was taken out.
finding-row-invisible-left-out = Characters that cannot be seen were left out.
finding-row-garbled-letters = The letters look garbled: { $value }. Check the original.
finding-row-formula-as-text = A cell that looks like a formula was taken as text: { $value }.
finding-row-cell-error = An error value in the cell was left out: { $value }.
finding-row-line-not-understood = The line was not understood: { $value }.
finding-row-represented-twice = The same organisation is named twice among the represented: { $value }.
finding-row-full-stop-dropped = The full stop that ends the paragraph was not taken into the name: { $value }.

## Rows that a person has to look at

doubt-name-missing = The row has no name.
doubt-same-name-in-list = The same name stands earlier in the list.
doubt-same-business-id-in-list = The same Business ID stands earlier in the list.
doubt-may-be-one-name = A comma may have split one name in two. Join them if they are one name.
doubt-like-register = The register has nearly the same name.
doubt-several-in-register = The register has several of this name.
doubt-other-business-id = The register has this name with another Business ID.
doubt-other-name = The register has this Business ID under another name.
doubt-points-apart = The name and the Business ID belong to different organisations in the register.
doubt-other-legal-form = The register has this name with another legal form.

## A few words for the badge beside the subject, whose name stands there already

brief-party-without-name = name missing
brief-party-without-decision-maker = decision-maker missing
brief-party-without-signatory-title = signatory missing
brief-party-without-kind = kind missing
brief-party-without-address = address missing
brief-party-without-contact = contact person missing
brief-party-business-id-invalid = business ID wrong
brief-party-business-id-missing = business ID missing
brief-party-name-doubled = same name twice
brief-party-business-id-doubled = same business ID twice
brief-party-without-role = no role
brief-goal-without-lead = nobody leads
brief-goal-without-indicator = indicator missing
brief-goal-without-tasks = no tasks
brief-goal-due-outside-validity = due outside the validity
brief-focus-area-without-goals = no goals
brief-wish-unanswered = no answer
brief-too-many-dots = too many dots
brief-task-without-responsible = nobody responsible
brief-task-without-roles = no roles
brief-task-with-several-responsible = several responsible
brief-interface-between-fewer-than-two = parties missing
brief-mandatory-section-empty = empty
brief-body-without-chair = chair missing
brief-body-without-meetings = meetings missing
brief-section-ref-broken = broken reference
brief-decision-after-start = decides after the start
brief-decision-late = decision late
brief-condition-open = condition not met
brief-signed-without-decision = decision not recorded
brief-signed-not-received = paper not received
brief-signature-date-missing = date missing
brief-text-missing-in-language = not translated ({ $language })
brief-text-no-font-can-draw = cannot be printed: { $characters }
