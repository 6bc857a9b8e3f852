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

## The end

validity-end-open-ended = Until further notice
validity-end-on = Until a fixed date
