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

## What a finding means

severity-blocking = Prevents locking
severity-warning = Check this
severity-hint = Hint

## The frame

app-skip-to-content = Skip to content
app-places = Main menu
app-stages = Stages

# $action is what would be undone, in words: "Osapuolen nimi".
app-undo-of = Undo: { $action }
app-redo-of = Redo: { $action }
app-nothing-to-undo = Nothing to undo
app-nothing-to-redo = Nothing to redo

# The pane with the printed page.
app-live-page = The page on paper
app-show-live-page = Show the page
app-hide-live-page = Hide the page

## Errors

app-messages = Messages
app-error-title = This did not work

## Go anywhere

app-palette = Go or do
app-palette-placeholder = Type the name of a place or an action
app-palette-places = Places
app-palette-actions = Actions
app-palette-stages = Stages

## Keys

app-keys = Keys
app-keys-undo = Undo and redo
app-keys-print = Print
app-keys-search = Search this page
app-keys-palette = Go anywhere
app-keys-stages = Go to a stage
app-keys-regions = Move between the parts of the window
app-keys-help = Help
app-keys-escape = Close or cancel
app-keys-reorder = Move a row up or down
app-keys-matrix = Move in the matrix

## The open agreement

# Read aloud: the part of the window with the title of the agreement and its buttons.
app-agreement-header = Agreement and actions
app-details = Details
app-save-pdf = Save PDF
app-open-for-printing = Open for printing

## The history of changes

app-history = History
app-history-when = When
app-history-who = Who
app-history-what = What

# $date is a date such as 22.2.2027, $time a time such as 10.33.
app-history-at = { $date } { $time }
app-history-empty = Nothing has been changed yet.

## Help and settings

app-help-text = Everything is saved as you type. Anything can be undone. The stages can be opened in any order: the ring and the words tell what is missing, and each finding leads straight to its place.
settings-you = You and the window
settings-data = The data on this computer
settings-workspace = The agreements and organisations are in this folder:
settings-workspace-note = Nothing is sent over the network.
settings-version = Sopu { $version }
settings-diagnostics = Copy diagnostics
settings-diagnostics-note = They help support when something does not work. They hold no personal data and nothing of the agreements.
settings-diagnostics-copied = The diagnostics have been copied to the clipboard.
settings-licences = Licences
settings-licence-own = Sopu’s own source code is free to use under the MIT or the Apache-2.0 licence. Below are the licences of the parts it is made of.
