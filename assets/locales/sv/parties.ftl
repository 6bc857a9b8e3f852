### The parties of an agreement, their decision-makers, signatories and contact persons.

## Where a party stands

status-invited = inbjuden
status-negotiating = förhandlar

# Only joining parties are parties of the text.
status-joining = med
status-declined = deltar inte
status-cooperating = samarbetar

# The party has left an agreement it had joined.
status-left = uppsagt

## Who decides for a party

decision-level-council = fullmäktige eller motsvarande
decision-level-board = styrelse
decision-level-committee = nämnd eller kommitté
decision-level-office-holder = tjänsteinnehavare
decision-level-meeting = medlemsmöte

# The usual decision-maker of each kind of organisation, proposed and then edited by the user.
decision-maker-municipality = kommunstyrelsen

# A municipality that calls itself a city.
decision-maker-city = stadsstyrelsen
decision-maker-wellbeing-services-county = välfärdsområdesstyrelsen
decision-maker-joint-municipal-authority = samkommunsstyrelsen
decision-maker-parish = kyrkorådet
decision-maker-parish-union = gemensamma kyrkorådet
decision-maker-other-religious-community = styrelsen
decision-maker-association = styrelsen
decision-maker-foundation = styrelsen
decision-maker-company = styrelsen

# A school has no proposal of its own: its keeper decides. Shown as a reminder.
decision-maker-school = läroanstaltens huvudman
decision-maker-state-authority = behörig tjänsteman

## Who signs

capacity-alone = ensam
capacity-two-jointly = två tillsammans
capacity-authorised = med fullmakt

# What a signatory's right to sign rests on.
signature-basis-administrative-rules = förvaltningsstadga
signature-basis-delegation-decision = delegeringsbeslut
signature-basis-register-extract = registerutdrag
signature-basis-power-of-attorney = fullmakt
signature-basis-other = annan grund

## Groups of parties

# Sets a whole row of the matrix at once.
party-group-all = Alla parter

# $kind is a kind of organisation, such as kunta: all parties of that kind.
party-group-kind = Alla: { $kind }
