### Who signs, how, and how many originals are made.

originals-one-each = Ett originalexemplar till var och en
originals-one-and-copies = Ett originalexemplar och kopior
originals-page-each = En underskriftssida per part, samlade i ett originalexemplar
signatures-countersigner = Kontrasignerare
signatures-originals = Antal originalexemplar

## The stage

signatures-parties = Vem som beslutar och vem som undertecknar
# $ready and $total are numbers of parties.
signatures-progress = Undertecknare har utsetts: { $ready } / { $total } parter.
signatures-all-ready = Varje part har en undertecknare.
signatures-decides = Beslutar
# In place of the body that decides for a party, or of its signatories.
signatures-decides-missing = ännu inte avtalat
signatures-signs = Undertecknar
# $name is the name of a party.
signatures-to-party = Gå till partens uppgifter: { $name }
signatures-edit = Ändra
# Read aloud. $name is the name of a party.
signatures-edit-of = Ändra undertecknare: { $name }
signatures-name-kept = Namnet bevaras i bevisningen och skrivs bara ut på underskriftsarket.
signatures-no-parties = Ingen är ännu med
signatures-no-parties-hint = Lägg först till parterna. Här avtalas sedan vem som undertecknar för var och en.
signatures-go-to-parties = Gå till parterna

## Originals

originals-title = Originalexemplar
originals-practice = Hur originalexemplaren görs
originals-kept-by = Vem som förvarar vilket exemplar
originals-kept-by-note = Till exempel: välfärdsområdets registratorskontor förvarar originalexemplaret.
# Under the number of originals while it is empty.
originals-usual = Vanligen { $number }.

## Where a decision stands: labels that stand alone in tables, lists and on the status page

approval-state-not-started = Ännu inte skickat
approval-state-waiting = Väntar på beslut
approval-state-tabled = Bordlagt
approval-state-returned = Återremitterat
approval-state-declined = Avslaget
approval-state-appeal-pending = Ändring har sökts
approval-state-condition-open = Godkänt på villkor som inte är uppfyllt
approval-state-approved = Godkänt
approval-state-final = Slutligt godkänt

# Whether a decision can still be changed on appeal; associations and companies are not concerned.
legally-final-not-said = Ännu inte bekräftat
# $date is the first day on which nobody can appeal any more.
legally-final-on = Laga kraft { $date }
legally-final-not-concerned = Gäller inte

## Where an original on paper stands for one party

paper-state-not-printed = Inte utskrivet
paper-state-printed = Utskrivet
paper-state-sent = Skickat
paper-state-partly-signed = Undertecknat av en del
paper-state-signed-not-received = Undertecknat, har inte återkommit
paper-state-received = Har återkommit undertecknat

## What to do next for a party: an instruction to the secretary

next-step-send-for-decision = Skicka för beslut
next-step-await-decision = Vänta på beslutet
next-step-remind-of-decision = Påminn om beslutet
next-step-discuss = Förhandla med parten
next-step-meet-condition = Anteckna när villkoret uppfylls
next-step-note-final = Anteckna om beslutet har vunnit laga kraft
next-step-print = Skriv ut det som ska undertecknas
next-step-send = Skicka för underskrift
next-step-await-signature = Vänta på underskriften
next-step-await-paper = Be om det undertecknade papperet
next-step-done = Klart

## Why the agreement does not bind a party yet

hindrance-not-signed = Det undertecknade papperet saknas
hindrance-declined = Parten avslog avtalet
hindrance-condition-open = Villkoret för godkännandet är inte uppfyllt
hindrance-not-final = Beslutet har ännu inte vunnit laga kraft
hindrance-waits-for-others = Väntar på de andra parterna
hindrance-rule-missing = Ikraftträdandet är inte avtalat

## Beside a locked version

# A tab: what the text says about signing.
signatures-text = Avtalets text
signatures-text-note = Detta är avtalets text. En ändring inleder texten till nästa version, och den låsta versionen ändras inte.
