### The frame of the window: stages, places, languages, readiness.

## Stages

# The six stages of an agreement, in the stepper.
stage-parties = Parties
stage-goals = Goals
stage-division = Division of work
stage-terms = Agreement text
stage-signatures = Signatures
stage-in-force = In force

## Places

app-agreements = Agreements
app-organisations = Organisations
app-bodies = Cooperation bodies
app-situation-picture = Situation picture
app-settings = Settings
app-help = Help
app-about = About this program

## The window

app-window-language = Language of the window
app-appearance = Appearance
app-appearance-system = As the system
app-appearance-light = Light
app-appearance-dark = Dark
app-findings = Findings
app-no-findings = No findings.

# How many findings a stage has, in the stepper and above the list.
app-finding-count =
    { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }

# Said of a stage that has no findings left.
app-stage-ready = Ready
app-stage-not-started = Not started

## What a finding means

severity-blocking = Prevents locking
severity-warning = Check this
severity-hint = Hint
