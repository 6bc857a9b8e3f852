### The frame of the window: stages, places, languages, readiness.

## Stages

# The six stages of an agreement, in the stepper.
stage-parties = Parter
stage-goals = Mål
stage-division = Arbetsfördelning
stage-terms = Avtalstext
stage-signatures = Underskrifter
stage-in-force = I kraft

## Places

app-agreements = Avtal
app-organisations = Aktörer
app-bodies = Samarbetsorgan
app-situation-picture = Lägesbild
app-settings = Inställningar
app-help = Hjälp
app-about = Om programmet

## The window

app-window-language = Fönstrets språk
app-appearance = Utseende
app-appearance-system = Enligt systemet
app-appearance-light = Ljust
app-appearance-dark = Mörkt
app-findings = Anmärkningar
app-no-findings = Inga anmärkningar.

# How many findings a stage has, in the stepper and above the list.
app-finding-count =
    { $count ->
        [one] { $count } anmärkning
       *[other] { $count } anmärkningar
    }

# Said of a stage that has no findings left.
app-stage-ready = Klart
app-stage-not-started = Inte påbörjat

## What a finding means

severity-blocking = Hindrar låsning
severity-warning = Kontrollera
severity-hint = Tips
