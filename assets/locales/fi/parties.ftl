### The parties of an agreement, their decision-makers, signatories and contact persons.

## Where a party stands

status-invited = kutsuttu
status-negotiating = neuvottelee

# Only joining parties are parties of the text.
status-joining = mukana
status-declined = ei lähde mukaan
status-cooperating = tekee yhteistyötä

# The party has left an agreement it had joined.
status-left = irtisanoutunut

## Who decides for a party

decision-level-council = valtuusto tai vastaava
decision-level-board = hallitus
decision-level-committee = lautakunta tai toimikunta
decision-level-office-holder = viranhaltija
decision-level-meeting = jäsenkokous

# The usual decision-maker of each kind of organisation, proposed and then edited by the user.
decision-maker-municipality = kunnanhallitus

# A municipality that calls itself a city.
decision-maker-city = kaupunginhallitus
decision-maker-wellbeing-services-county = aluehallitus
decision-maker-joint-municipal-authority = yhtymähallitus
decision-maker-parish = kirkkoneuvosto
decision-maker-parish-union = yhteinen kirkkoneuvosto
decision-maker-other-religious-community = hallitus
decision-maker-association = hallitus
decision-maker-foundation = hallitus
decision-maker-company = hallitus

# A school has no proposal of its own: its keeper decides. Shown as a reminder.
decision-maker-school = oppilaitoksen ylläpitäjä
decision-maker-state-authority = toimivaltainen virkamies

## Who signs

capacity-alone = yksin
capacity-two-jointly = kaksi yhdessä
capacity-authorised = valtuutettuna

# What a signatory's right to sign rests on.
signature-basis-administrative-rules = hallintosääntö
signature-basis-delegation-decision = delegointipäätös
signature-basis-register-extract = rekisteriote
signature-basis-power-of-attorney = valtakirja
signature-basis-other = muu peruste

## Groups of parties

# Sets a whole row of the matrix at once.
party-group-all = Kaikki osapuolet

# $kind is a kind of organisation, such as kunta: all parties of that kind.
party-group-kind = Kaikki: { $kind }
