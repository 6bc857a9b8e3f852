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

## What a finding means

severity-blocking = Estää lukitsemisen
severity-warning = Tarkista
severity-hint = Vinkki

## The frame

app-skip-to-content = Siirry sisältöön
app-places = Päävalikko
app-stages = Vaiheet

# $action is what would be undone, in words: "Osapuolen nimi".
app-undo-of = Kumoa: { $action }
app-redo-of = Tee uudelleen: { $action }
app-nothing-to-undo = Ei kumottavaa
app-nothing-to-redo = Ei mitään tehtävissä uudelleen

# The pane with the printed page.
app-live-page = Sivu paperilla
app-show-live-page = Näytä sivu
app-hide-live-page = Piilota sivu

## Errors

app-messages = Ilmoitukset
app-error-title = Tämä ei onnistunut

## Go anywhere

app-palette = Siirry tai tee
app-palette-placeholder = Kirjoita paikan tai toiminnon nimi
app-palette-places = Paikat
app-palette-actions = Toiminnot
app-palette-stages = Vaiheet

## Keys

app-keys = Näppäimet
app-keys-undo = Kumoa ja tee uudelleen
app-keys-print = Tulosta
app-keys-search = Hae tältä sivulta
app-keys-palette = Siirry minne tahansa
app-keys-stages = Siirry vaiheeseen
app-keys-regions = Siirry ikkunan osasta toiseen
app-keys-help = Ohje
app-keys-escape = Sulje tai peruuta
app-keys-reorder = Siirrä riviä ylös tai alas
app-keys-matrix = Liiku työnjakotaulukossa

## The open agreement

# Read aloud: the part of the window with the title of the agreement and its buttons.
app-agreement-header = Sopimus ja toiminnot
app-details = Perustiedot
app-save-pdf = Tallenna PDF
app-open-for-printing = Avaa tulostettavaksi

## The history of changes

app-history = Muutoshistoria
app-history-when = Milloin
app-history-who = Kuka
app-history-what = Mitä

# $date is a date such as 22.2.2027, $time a time such as 10.33.
app-history-at = { $date } klo { $time }
app-history-empty = Vielä ei ole tehty muutoksia.

## Help and settings

app-help-text = Kaikki tallentuu heti, kun kirjoitat. Mitä tahansa voi kumota. Vaiheet voi avata missä järjestyksessä vain: ympyrä ja sanat kertovat, mitä kustakin puuttuu, ja huomiot vievät suoraan oikeaan kohtaan.
settings-you = Sinä ja ikkuna
settings-data = Tiedot tällä koneella
settings-workspace = Sopimukset ja toimijat ovat tässä kansiossa:
settings-workspace-note = Mitään ei lähetetä verkkoon.
settings-version = Sopu { $version }
settings-diagnostics = Kopioi vianmääritystiedot
settings-diagnostics-note = Auttavat tukea, jos jokin ei toimi. Niissä ei ole henkilötietoja eikä sopimusten sisältöä.
settings-diagnostics-copied = Vianmääritystiedot on kopioitu leikepöydälle.
settings-licences = Lisenssit
settings-licence-own = Sopun oma lähdekoodi on vapaasti käytettävissä MIT- tai Apache-2.0-lisenssillä. Alla ovat ohjelman osien lisenssit.
