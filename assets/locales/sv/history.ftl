### The history of changes.

# Stands where an item was that is no longer known by name.
history-gone = [borttagen]

# $subject is a thing with its name: "Osapuoli: Mikkelin kaupunki".
history-added = Tillagd – { $subject }
history-removed = Borttagen – { $subject }
history-more =
    { $count ->
        [one] och { $count } annan uppgift
       *[other] och { $count } andra uppgifter
    }

# Beside an action whose details went with a person's data.
history-erased = raderat tillsammans med en persons uppgifter
history-business-id-knowingly-missing = finns inte eller uppges inte

## Fields that are named here alone

history-reminded-by = Vem påminde
history-carried-from = Beslut från version
history-signed-field = Underskriftsfält
history-file = Fil
history-page = Sida i filen
history-reading = Vad sidan är
history-scan-state = I vilket skede
history-version = Version
history-original = Originalexemplar

## What is looked for

history-kind-parties = Parter och kontaktpersoner
history-kind-goals = Mål
history-kind-division = Arbetsfördelning
history-kind-terms = Avtalstext
history-kind-signatures = Beslut och undertecknanden
history-kind-register = Aktörsregistret
history-kind-agreements = Avtal som skapats, importerats, tagits bort eller återställts
history-kind-erasures = Radering av personuppgifter

## The window

history-scope = Varifrån
history-scope-all = Alla ändringar
history-scope-register = Aktörsregistret
history-words = Sök person eller ord
history-kind = Vilka slags ändringar
history-kind-any = Alla slags
history-of-item = Ändringshistorik
history-title-of = Ändringshistorik: { $name }
history-whole = Visa hela ändringshistoriken
history-none = Det finns inga sådana ändringar.
history-count =
    { $count ->
        [one] { $count } ändring
       *[other] { $count } ändringar
    }
history-reason = Orsak: { $reason }

# Read aloud between what stood in a field and what stands there now.
history-became = ändrades till:
