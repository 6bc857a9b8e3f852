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

## What a finding means

severity-blocking = Hindrar låsning
severity-warning = Kontrollera
severity-hint = Tips

## The frame

app-skip-to-content = Gå till innehållet
app-places = Huvudmeny
app-stages = Skeden

# $action is what would be undone, in words: "Osapuolen nimi".
app-undo-of = Ångra: { $action }
app-redo-of = Gör om: { $action }
app-nothing-to-undo = Inget att ångra
app-nothing-to-redo = Inget att göra om

# The pane with the printed page.
app-live-page = Sidan på papper
app-show-live-page = Visa sidan
app-hide-live-page = Dölj sidan

## Errors

app-messages = Meddelanden
app-error-title = Det här lyckades inte

## Go anywhere

app-palette = Gå till eller gör
app-palette-placeholder = Skriv namnet på ett ställe eller en åtgärd
app-palette-places = Ställen
app-palette-actions = Åtgärder
app-palette-stages = Skeden

## Keys

app-keys = Tangenter
app-keys-undo = Ångra och gör om
app-keys-print = Skriv ut
app-keys-search = Sök på den här sidan
app-keys-palette = Gå vart som helst
app-keys-stages = Gå till ett skede
app-keys-regions = Gå från en del av fönstret till en annan
app-keys-help = Hjälp
app-keys-escape = Stäng eller avbryt
app-keys-reorder = Flytta raden uppåt eller nedåt
app-keys-matrix = Rör dig i tabellen över arbetsfördelningen

## The open agreement

# Read aloud: the part of the window with the title of the agreement and its buttons.
app-agreement-header = Avtalet och åtgärder
app-details = Grunduppgifter
app-save-pdf = Spara PDF
app-open-for-printing = Öppna för utskrift

## The history of changes

app-history = Ändringshistorik
app-history-when = När
app-history-who = Vem
app-history-what = Vad

# $date is a date such as 22.2.2027, $time a time such as 10.33.
app-history-at = { $date } kl. { $time }
app-history-empty = Inga ändringar har gjorts ännu.

## Help and settings

app-help-text = Allt sparas medan du skriver. Allt kan ångras. Skedena kan öppnas i vilken ordning som helst: ringen och orden berättar vad som saknas, och anmärkningarna leder direkt till rätt ställe.
settings-you = Du och fönstret
settings-data = Uppgifterna på den här datorn
settings-workspace = Avtalen och aktörerna finns i den här mappen:
settings-workspace-note = Ingenting skickas över nätet.
settings-version = Sopu { $version }
settings-diagnostics = Kopiera felsökningsuppgifter
settings-diagnostics-note = De hjälper supporten om något inte fungerar. De innehåller varken personuppgifter eller avtalens innehåll.
settings-diagnostics-copied = Felsökningsuppgifterna har kopierats till urklipp.
settings-licences = Licenser
settings-licence-own = Sopus egen källkod får användas fritt enligt licensen MIT eller Apache-2.0. Nedan följer licenserna för programmets delar.
