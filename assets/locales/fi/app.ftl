### The frame of the window: stages, places, languages, readiness.

## Stages

# The six stages of an agreement, in the stepper.
stage-parties = Osapuolet
stage-goals = Tavoitteet
stage-division = Työnjako
stage-terms = Sopimusteksti
stage-signatures = Allekirjoitukset
stage-in-force = Voimassa

## Places

app-agreements = Sopimukset
app-organisations = Toimijat
app-bodies = Yhteistyöelimet
app-situation-picture = Tilannekuva
app-settings = Asetukset
app-help = Ohje
app-about = Tietoja ohjelmasta

## The window

app-window-language = Ikkunan kieli
app-appearance = Ulkoasu
app-appearance-system = Järjestelmän mukaan
app-appearance-light = Vaalea
app-appearance-dark = Tumma
app-findings = Huomiot
app-no-findings = Ei huomioita.

# How many findings a stage has, in the stepper and above the list.
app-finding-count =
    { $count ->
        [one] { $count } huomio
       *[other] { $count } huomiota
    }

# Said of a stage that has no findings left.
app-stage-ready = Valmis
app-stage-not-started = Ei aloitettu

## What a finding means

severity-blocking = Estää lukitsemisen
severity-warning = Tarkista
severity-hint = Vinkki
