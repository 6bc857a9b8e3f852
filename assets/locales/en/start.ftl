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
