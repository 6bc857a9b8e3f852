### The parties of an agreement, their decision-makers, signatories and contact persons.

## Where a party stands

status-invited = invited
status-negotiating = negotiating

# Only joining parties are parties of the text.
status-joining = joining
status-declined = declined
status-cooperating = cooperating

# The party has left an agreement it had joined.
status-left = left

## Who decides for a party

decision-level-council = council or equivalent
decision-level-board = board
decision-level-committee = committee
decision-level-office-holder = office holder
decision-level-meeting = members’ meeting

# The usual decision-maker of each kind of organisation, proposed and then edited by the user.
decision-maker-municipality = municipal board

# A municipality that calls itself a city.
decision-maker-city = city board
decision-maker-wellbeing-services-county = county board
decision-maker-joint-municipal-authority = joint authority board
decision-maker-parish = church council
decision-maker-parish-union = joint church council
decision-maker-other-religious-community = board
decision-maker-association = board
decision-maker-foundation = board
decision-maker-company = board

# A school has no proposal of its own: its keeper decides. Shown as a reminder.
decision-maker-school = the school’s governing body
decision-maker-state-authority = competent official

## Who signs

capacity-alone = alone
capacity-two-jointly = two jointly
capacity-authorised = as authorised

# What a signatory's right to sign rests on.
signature-basis-administrative-rules = administrative rules
signature-basis-delegation-decision = delegation decision
signature-basis-register-extract = register extract
signature-basis-power-of-attorney = power of attorney
signature-basis-other = other basis

## Groups of parties

# Sets a whole row of the matrix at once.
party-group-all = All parties

# $kind is a kind of organisation, such as kunta: all parties of that kind.
party-group-kind = All: { $kind }
