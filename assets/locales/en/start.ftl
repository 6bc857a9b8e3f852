### First start and new agreements.

## Kinds of agreement

# The kinds of agreement. Never yhteistoimintasopimus: that is a term of law for something else.
agreement-kind-letter-of-intent = letter of intent
agreement-kind-framework = framework agreement
agreement-kind-network = network agreement
agreement-kind-cooperation = cooperation agreement
agreement-kind-partnership = partnership agreement

## How wide an agreement reaches

level-municipality = One municipality
level-several-municipalities = Several municipalities
level-county = The whole wellbeing services county

## Whether it binds

legal-nature-binding = Binding agreement
legal-nature-intent = Letter of intent that is not legally binding

## First start

start-welcome = Welcome to Sopu
start-your-name = Your name

# Why the name is asked for: it stands in the history of changes only.
start-your-name-why = Your name appears in the history of changes, so that it is known who changed what. It is not printed in the agreement.
start-new-agreement = New agreement
start-copy-of-earlier = Copy of an earlier agreement
start-from-text = From the text of an earlier agreement
start-from-text-why = Paste the text, for instance from Word. Its headings become clauses.
start-example = Look at the example
start-example-why = The example opens in a folder of its own. It does not mix with your own agreements.
start-no-agreements = There are no agreements yet. Start a new one or look at the example.

## The first start and the example

start-what-it-does = Sopu takes a cooperation agreement between many organisations from a list of parties to a document ready for print. Everything stays on this computer.
start-your-name-missing = Write your name.
start-example-banner = This is the example.
start-example-banner-why = Try anything: your own agreements are not touched.
start-example-leave = Back to your own agreements

## The list of agreements

start-empty-title = Begin your first agreement
start-continue-last = Continue where you left off
start-untitled = Untitled agreement
start-parties = Parties
start-validity = In force
start-changed = Changed
start-make-copy = Make a copy
start-move-to-trash = Move to trash
start-trashed = { $name }: moved to trash.
start-trash =
    { $count ->
        [one] Trash: { $count } agreement
       *[other] Trash: { $count } agreements
    }
start-trash-list = Agreements in the trash
start-restore = Restore

## A new agreement

start-make = Make the agreement
start-title-example = For example: Cooperation agreement on family centre work 2027–2028
start-title-missing = Give the agreement a title.
start-model-clauses = Fill the clauses with model texts
start-model-clauses-why = Every text can be edited, and any clause left out.
start-can-change-later = All of this can be changed later in the details.
start-copy-which = Which agreement?
start-copy-why = The copy has the parties, goals, division of work and texts. The original does not change.
start-nothing-to-copy = There is no agreement to copy yet.

## From the text of an earlier agreement

start-paste-here = Paste the text of the agreement here (Ctrl + V)
start-divide = Divide into sections

# The title of what stands before the first heading of a pasted agreement.
start-preamble = Introduction
start-text-language = Language of the text
start-sections-found =
    { $count ->
        [one] { $count } section found in the text
       *[other] { $count } sections found in the text
    }
start-sections-taken =
    { $count ->
        [one] { $count } section goes into the agreement.
       *[other] { $count } sections go into the agreement.
    }
start-take-section = Take in: { $name }
start-section-title = Title of the section
start-join-previous = Join to the previous

# Read aloud on the button of one section.
start-join-previous-of = Join to the previous: { $name }

## What identifies an agreement

identity-title = Title of the agreement
identity-kind = Kind
identity-case-number = Case number
identity-date = Date of the document
identity-languages = Language
identity-prevailing = If the texts differ
identity-prevailing-both-authentic = Both are equally authentic
identity-prevailing-fi = The Finnish one prevails
identity-prevailing-sv = The Swedish one prevails
identity-sender = Sender
identity-sender-note = Stands at the top left of every page.
identity-area = Area
identity-area-note = For example South Savo wellbeing services county.
identity-level = How wide the agreement reaches
identity-nature = Legal nature

# The word for the whole that the agreement is about, in the forms that the model clauses need.
identity-whole = What the agreement is about as a whole
identity-whole-note = The model texts use this word. Write the forms yourself: the program inflects nothing.
identity-whole-fi = In Finnish (perhekeskus)
identity-whole-fi-genitive = Finnish genitive (perhekeskuksen)
identity-whole-fi-partitive = Finnish partitive (perhekeskusta)
identity-whole-fi-inessive = Finnish inessive (perhekeskuksessa)
identity-whole-sv = In Swedish (familjecenter)
identity-whole-sv-definite = Swedish definite form (familjecentret)
identity-whole-sv-definite-genitive = Swedish definite genitive (familjecentrets)
identity-whole-en = In English (family centre)

## What is to be known about the place of the data

notice-read-only = This place cannot be written. You can look at, print and export agreements, but changes cannot be saved.
notice-synchronised = The data is in a folder that { $service } copies between computers. If two computers change it, the changes of one may be lost. Move the folder to this computer’s own disk.
notice-network = The data is on a network disk. If the connection breaks, the last change may not be saved. Move the folder to this computer’s own disk.
notice-hide = Hide this notice
