### The agreement text: its sections, cooperation bodies, validity and appendices.

## Sections

# Titles of the sections as printed. Only the first letter is a capital.
section-parties = Parties
section-contacts = Contact persons
section-background = Background and purpose
section-legal-basis = Legal and strategic basis
section-definitions = Definitions
section-values = Values and principles
section-goals = Goals and focus areas
section-activities = Activities
section-division-of-work = Division of work and responsibilities
section-bodies = Structure of cooperation
section-coordination = Coordination
section-communication = Communication and flow of information
section-costs = Resources and costs
section-competence = Competence
section-data-protection = Data protection and confidentiality
section-liability = Liability
section-follow-up = Follow-up and evaluation
section-validity = Validity
section-amendment = Amending the agreement
section-joining = Joining the agreement

# Irtisanoutuminen: one party leaves. Irtisanominen: the agreement is terminated.
section-leaving = Termination and withdrawal
section-party-change = Change of a party
section-non-signatories = Actors outside the agreement
section-disputes = Disagreements
section-other-agreements = Relation to other agreements
section-appendices = Appendices
section-approval = Approval
section-signatures = Signatures

# A section that the agreement has added itself, before it has a title of its own.
section-custom = Clause of our own

## Cooperation bodies

body-kind-leadership-group = leadership group
body-kind-steering-group = steering group
body-kind-working-group = working group
body-kind-network = network

## Other agreements

relation-parent = Above this agreement
relation-child = Below this agreement
relation-beside = Beside this agreement

## Taking effect

taking-effect-all-signed = When all have signed
taking-effect-count-signed = When a certain number have signed
taking-effect-each-for-its-own-part = For each party when it has signed
taking-effect-start-or-later-signature = On the first day or from the party’s later signature
taking-effect-decisions-final = When all have signed and the decisions are legally final

## The end

validity-end-open-ended = Until further notice
validity-end-on = Until a fixed date

## The outline

terms-outline = Sections
terms-outline-keys = ↑ ↓ moves about, Enter opens the section, Alt + ↑ ↓ moves it, Del removes it.
terms-choose = Choose a section from the list; it opens here.
terms-back-to-outline = Back to the sections
# How a section stands, under its title.
terms-state-empty = empty
terms-state-model = model text
terms-state-own = own text
# A section that has its list or facts but no words of its own.
terms-state-facts = facts without text
# A section whose content is filled in on another stage, and that has no words of its own.
terms-state-elsewhere = no text of its own
terms-state-left-out = left out
terms-mandatory = mandatory
terms-fill-empty = Fill the empty ones with model texts
terms-empty-count =
    { $count ->
        [one] One section has no text yet.
       *[other] { $count } sections have no text yet.
    }
terms-add = Add a section
terms-add-own = Add a section of your own
terms-add-usual = Usual sections that the agreement lacks
# $name is the usual title of a section.
terms-add-kind = Add: { $name }
terms-no-sections = The agreement has no sections yet
terms-no-sections-hint = Add usual sections below, or write the title of a section of your own.
terms-identity = Title and languages of the agreement

## One section

terms-own-title = Title of your own
# $title is the usual title of the section.
terms-own-title-note = While this is empty, the title is: { $title }
terms-rename = Change the title
terms-text = Text of the section
terms-text-empty = Write, paste from Word, or take a model text.
terms-model-texts = Model texts…
# Title of the list of model texts. $name is the title of the section.
terms-model-texts-of = Model texts: { $name }
terms-use-text = Use this
terms-replaces = The model text replaces the text of the section in every language. Undo brings it back.
terms-replaced = The model text replaced the text: { $name }
# Read aloud.
terms-filled = The section now has a model text: { $name }
terms-no-offers = There are no model texts for this section.
terms-search-offers = Search the model texts
terms-leave-out = Leave out
# Title of a question. $name is the title of the section.
terms-leave-out-of = Leave out: { $name }
terms-leave-out-mandatory = Every agreement has this section. Say why it is left out: the reason is printed in its place.
terms-leave-out-reason = Why the section is left out
terms-left-out-note = The section is left out. Its text is kept and returns when you take the section back.
terms-take-back = Take back
terms-remove = Remove the section
# $stage is the name of a stage.
terms-from-stage = The content comes from the stage { $stage }. Here stands only what is said before it.
terms-go-to-stage = Go to { $stage }
# Opens a list of ready-made lines.
terms-pick = Choose from the library…

## Lists in the sections

terms-legal-basis = Acts and strategies
terms-legal-basis-numbered = Act or strategy { $number }
terms-add-legal-basis = Add an act or a strategy
terms-no-legal-basis = No acts yet. Write the first one, or choose from the library.
terms-pick-legal-basis = Choose acts and strategies from the library
terms-definitions = Definitions
terms-term-numbered = Term { $number }
terms-definition = What it means
terms-add-definition = Add a term
terms-no-definitions = No definitions yet. Write the first term, or choose from the library.
terms-pick-definitions = Choose definitions from the library
terms-activities = Activities
terms-activity-name = What is done
terms-activity-place = Place
terms-activity-municipality = Municipality
terms-activity-frequency = How often
terms-activity-ages = For which ages
terms-add-activity = Add an activity
terms-no-activities = No activities yet. Write what is done, for example an open meeting place.
terms-costs = Exceptions about costs
terms-cost-what = What is paid for
terms-cost-who-pays = Who pays
terms-cost-ground = Ground
terms-add-cost = Add an exception
terms-no-costs = No exceptions: the text of the section holds.
terms-related = Other agreements
terms-related-numbered = Agreement { $number }
terms-relation = Relation to this agreement
terms-add-related = Add an agreement
terms-no-related = No other agreements. Add those that belong with this one.
terms-appendices = Appendices
terms-appendix-title = Title of appendix { $number }
terms-appendix-version = Version
terms-appendix-date = Date
terms-appendix-pages = Pages
terms-page-count =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
terms-add-appendix = Add an appendix
terms-no-appendices = No appendices. Write the title of the first one.

## Cooperation bodies and their seats

terms-bodies = Cooperation bodies
terms-body-kind = Kind of body
terms-body-name = Name
terms-body-purpose = Purpose
terms-body-tasks = Tasks
terms-body-chair = Chair
terms-body-secretary = Secretary
terms-body-meetings = Meetings a year
terms-meeting-count =
    { $count ->
        [one] { $count } meeting a year
       *[other] { $count } meetings a year
    }
terms-seat-count =
    { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
terms-body-quorum = When it has a quorum
terms-body-decision-rule = How it decides
# On the button that opens and closes everything about an item of a list.
terms-item-details = Details: { $name }
terms-add-body = Add a cooperation body
terms-no-bodies = No cooperation bodies yet. Write the name of the first one, for example the steering group.
terms-seats = Members
terms-seat-numbered = Member { $number }
terms-seat-who = Role of the member
terms-seat-party = Party
terms-seat-represents = Represents
terms-seat-deputy = Personal deputy
terms-seat-remove = Remove member { $number }
terms-add-seat = Add a member
terms-seats-for-all = Add a member for every party
terms-no-seats = No members yet.

## What the agreement says once

terms-choose-party = Type the name of a party
terms-host = Coordinating party
terms-coordinator = Role of the coordinator
terms-coordinator-note = The role, not a person: people can change without an amendment.
terms-rotation = How the coordination rotates
terms-client-data = Is client data processed under the agreement?
terms-not-said = Not agreed yet
terms-controllers = Controllers
terms-reviews = Reviews a year
terms-report = What is reported, and to whom
terms-start = First day of validity
terms-end-kind = How long it is valid
terms-end = Last day of validity
terms-takes-effect = When the agreement takes effect
terms-effect-count = How many must sign
terms-extension = Whether it can be extended, and how
terms-notice = Notice in months
terms-amendment-by = Who approves amendments
terms-joining-by = Who accepts an organisation that joins
terms-dispute-body = Where disagreements are settled when talking does not help
