### Words that every stage uses. Arguments called $count choose a plural; all others arrive as finished texts.

## Actions

common-add = Lisää
common-remove = Poista
common-cancel = Peruuta
common-close = Sulje
common-done = Valmis
common-continue = Jatka
common-back = Takaisin
common-next = Seuraava
common-previous = Edellinen
common-open = Avaa
common-try-again = Yritä uudelleen
common-move-up = Siirrä ylös
common-move-down = Siirrä alas
common-undo = Kumoa
common-redo = Tee uudelleen
common-more = Lisää toimintoja
common-show-more = Näytä lisää

## Answers and states

common-yes = Kyllä
common-no = Ei

common-not-chosen = Ei valittu
common-loading = Haetaan…
common-working = Käsitellään…

# There is no save button: everything is kept as it is typed. $time is a time such as 10.33.
common-saved-at = Tallennettu klo { $time }
common-saving = Tallennetaan…
common-all-saved = Kaikki on tallennettu

common-no-results = Haulla ei löytynyt mitään.
common-results =
    { $count ->
        [one] { $count } osuma
       *[other] { $count } osumaa
    }

## Languages

language-fi = suomi
language-sv = ruotsi
language-en = englanti

# A document whose texts stand side by side in two languages.
language-fi-sv = suomi ja ruotsi rinnakkain

## The nouns of things

# Stands for a thing that has no name yet: "Tavoite: kukaan ei vedä tavoitetta."
item-agreement = Sopimus
item-party = Osapuoli
item-contact = Yhteyshenkilö
item-value = Arvo
item-wish = Toive
item-focus-area = Painopiste
item-goal = Tavoite
item-task = Tehtävä
item-interface = Yhdyspinta
item-section = Sopimuskohta
item-legal-basis = Säädös tai strategia
item-definition = Määritelmä
item-activity = Toiminta
item-body = Yhteistyöelin
item-cost-exception = Kustannuspoikkeus
item-related-agreement = Muu sopimus
item-appendix = Liite
