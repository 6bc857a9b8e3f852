### Words that every stage uses. Arguments called $count choose a plural; all others arrive as finished texts.

## Actions

common-add = Lägg till
common-remove = Ta bort
common-cancel = Avbryt
common-close = Stäng
common-done = Klart
common-continue = Fortsätt
common-back = Tillbaka
common-next = Nästa
common-previous = Föregående
common-open = Öppna
common-try-again = Försök igen
common-move-up = Flytta upp
common-move-down = Flytta ner
common-undo = Ångra
common-redo = Gör om
common-more = Fler åtgärder
common-show-more = Visa mer

## Answers and states

common-yes = Ja
common-no = Nej

common-not-chosen = Inte valt
common-loading = Hämtar…
common-working = Arbetar…

# There is no save button: everything is kept as it is typed. $time is a time such as 10.33.
common-saved-at = Sparat kl. { $time }
common-saving = Sparar…
common-all-saved = Allt är sparat

common-no-results = Sökningen gav inga träffar.
common-results =
    { $count ->
        [one] { $count } träff
       *[other] { $count } träffar
    }

## Languages

language-fi = finska
language-sv = svenska
language-en = engelska

# A document whose texts stand side by side in two languages.
language-fi-sv = finska och svenska parallellt

## The nouns of things

# Stands for a thing that has no name yet: "Tavoite: kukaan ei vedä tavoitetta."
item-agreement = Avtal
item-party = Part
item-contact = Kontaktperson
item-value = Värde
item-wish = Önskemål
item-focus-area = Fokusområde
item-goal = Mål
item-task = Uppgift
item-interface = Kontaktyta
item-section = Avtalspunkt
item-legal-basis = Författning eller strategi
item-definition = Definition
item-activity = Verksamhet
item-body = Samarbetsorgan
item-cost-exception = Kostnadsundantag
item-related-agreement = Annat avtal
item-appendix = Bilaga
