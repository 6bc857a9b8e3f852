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

## The list of parties

party-add = Lägg till part
party-add-placeholder = Skriv ett namn
party-already = är redan part
party-from-register = Välj ur registret
party-add-chosen =
    { $count ->
        [one] Lägg till den valda
       *[other] Lägg till { $count } valda
    }
party-add-all =
    { $count ->
        [one] Lägg till den som hittades
       *[other] Lägg till alla { $count }
    }
party-empty-title = Vilka ingår avtalet?
party-empty = Importera parterna från en fil, klistra in namnen eller välj ur registret. En enskild part läggs till genom att skriva namnet i fältet ovan.
party-count =
    { $count ->
        [one] { $count } part
       *[other] { $count } parter
    }
party-choose = Välj en part i listan så öppnas dess uppgifter här.
party-back-to-list = Tillbaka till listan

# $brief is a finding in a few words, $count how many others there are.
party-mark =
    { $count ->
        [one] { $brief } och { $count } till
       *[other] { $brief } och { $count } till
    }
party-list-keys = ↑ ↓ flyttar markören, Enter öppnar uppgifterna, Alt + ↑ ↓ flyttar parten, Del tar bort.
party-remove = Ta bort parten

## One party

party-differs = Uppgifterna i registret har ändrats efter detta.
party-update-from-register = Uppdatera ur registret
party-unit = Verksamhetsenhet
party-unit-note = Om en enhet hos parten genomför avtalet.
party-lead = Koordinerar samarbetet
party-lead-note = Parterna är ändå jämbördiga.
party-standing = Deltagande
party-status = Läge
party-status-note = Bara de som är med är parter i avtalet.
party-since = Från och med
party-reason = Orsak eller tillägg
party-last-day = Sista dagen

## Who decides and who signs

party-decision-maker = Vem beslutar om avtalet
party-use-proposal = Använd förslaget: { $name }
party-decision-level = Organets nivå
party-decision-name = Organets namn eller tjänstebeteckning
party-decision-clear = Ta bort beslutsfattaren
party-signatories = Undertecknare
party-add-signatory = Lägg till undertecknare
party-signatory-title = Titel
party-signatory-title-note = Med liten begynnelsebokstav, till exempel stadsdirektör.
party-signatory-name = Namn
party-signatory-name-note = Frivilligt. Skrivs bara ut på underskriftsarket.
party-capacity = Hur undertecknar
party-basis = Vad rätten grundar sig på
party-basis-detail = Grunden närmare
party-basis-detail-note = Till exempel paragraf eller beslutets nummer.
party-basis-dated = Grundens datum
party-counter-signs = Kontrasignerar en annans underskrift

## Contact persons

party-contacts = Kontaktpersoner
party-contacts-note = Skrivs ut i en bilaga, så personen kan bytas utan att avtalet ändras.
party-add-contact = Lägg till kontaktperson
party-contact-role = Uppgift eller roll
party-contact-name = Namn
party-contact-name-note = Kan lämnas tom: rollen räcker.
party-contact-email = E-post
party-contact-phone = Telefon
party-contact-deputy = Ersättare
party-contact-job = Arbetsbeskrivning
party-contact-from = Från och med
party-contact-to = Till och med

# $date is a date such as 22.2.2027.
party-contact-checked = Kontrollerad { $date }.
party-contact-unchecked = Inte markerad som kontrollerad.

# What one body decided.
decision-result-approved = Godkänt
decision-result-approved-with-condition = Godkänt på villkor
decision-result-tabled = Bordlagt
decision-result-returned = Återremitterat
decision-result-declined = Avslaget
decision-result-appeal-pending = Ändring har sökts

# How somebody signed.
signature-method-paper = På papper
signature-method-electronic = Elektroniskt
