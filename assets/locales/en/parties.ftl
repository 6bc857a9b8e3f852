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

## The list of parties

party-add = Add a party
party-add-placeholder = Type a name
party-already = already a party
party-from-register = Choose from the register
party-add-chosen =
    { $count ->
        [one] Add the chosen one
       *[other] Add the { $count } chosen
    }
party-add-all =
    { $count ->
        [one] Add the one found
       *[other] Add all { $count }
    }
party-empty-title = Who makes the agreement?
party-empty = Import the parties from a file, paste their names or choose them from the register. A single one is added by typing its name in the field above.
party-count =
    { $count ->
        [one] { $count } party
       *[other] { $count } parties
    }
party-choose = Choose a party in the list to see and edit it here.
party-back-to-list = Back to the list

# $brief is a finding in a few words, $count how many others there are.
party-mark =
    { $count ->
        [one] { $brief } and { $count } more
       *[other] { $brief } and { $count } more
    }
party-list-keys = ↑ ↓ to move about, Enter to edit, Alt + ↑ ↓ to reorder, Del to remove.
party-remove = Remove the party

## One party

party-differs = The register has changed since this was taken from it.
party-update-from-register = Update from the register
party-unit = Operating unit
party-unit-note = Where a unit of the party carries the agreement out.
party-lead = Leads the cooperation
party-lead-note = The parties are equal all the same.
party-standing = Taking part
party-status = Status
party-status-note = Only joining ones are parties of the agreement.
party-since = Since
party-reason = Reason or remark
party-last-day = Last day

## Who decides and who signs

party-decision-maker = Who decides on the agreement
party-use-proposal = Use the proposal: { $name }
party-decision-level = Level
party-decision-name = Name of the body or the office
party-decision-clear = Clear
party-signatories = Signatories
party-add-signatory = Add a signatory
party-signatory-title = Title
party-signatory-title-note = In lower case, for example mayor.
party-signatory-name = Name
party-signatory-name-note = Optional. Printed on the signature sheet only.
party-capacity = How they sign
party-basis = What the right rests on
party-basis-detail = Details
party-basis-detail-note = For example a section or the number of a decision.
party-basis-dated = Dated
party-counter-signs = Countersigns

## Contact persons

party-contacts = Contact persons
party-contacts-note = Printed as an appendix, so that a person can change without an amendment.
party-add-contact = Add a contact person
party-contact-role = Role
party-contact-name = Name
party-contact-name-note = May stay empty: a role is enough.
party-contact-email = E-mail
party-contact-phone = Telephone
party-contact-deputy = Deputy
party-contact-job = Job description
party-contact-from = From
party-contact-to = Until

# $date is a date such as 22.2.2027.
party-contact-checked = Checked { $date }.
party-contact-unchecked = Not marked as checked.

# What one body decided.
decision-result-approved = Approved
decision-result-approved-with-condition = Approved on a condition
decision-result-tabled = Postponed
decision-result-returned = Returned for preparation
decision-result-declined = Declined
decision-result-appeal-pending = Appeal pending

# How somebody signed.
signature-method-paper = On paper
signature-method-electronic = Electronically
