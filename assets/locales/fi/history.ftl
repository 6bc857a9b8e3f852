### The history of changes.

# Stands where an item was that is no longer known by name.
history-gone = [poistettu]

# $subject is a thing with its name: "Osapuoli: Mikkelin kaupunki".
history-added = Lisätty – { $subject }
history-removed = Poistettu – { $subject }
history-more =
    { $count ->
        [one] ja { $count } muu tieto
       *[other] ja { $count } muuta tietoa
    }

# Beside an action whose details went with a person's data.
history-erased = tiedot poistettu henkilön tietojen mukana
history-business-id-knowingly-missing = ei ole tai sitä ei ilmoiteta

## Fields that are named here alone

history-reminded-by = Muistuttaja
history-carried-from = Päätös versiosta
history-signed-field = Allekirjoituskenttä
history-file = Tiedosto
history-page = Sivu tiedostossa
history-reading = Mikä sivu on
history-scan-state = Missä vaiheessa
history-version = Versio
history-original = Alkuperäiskappale

## What is looked for

history-kind-parties = Osapuolet ja yhteyshenkilöt
history-kind-goals = Tavoitteet
history-kind-division = Työnjako
history-kind-terms = Sopimusteksti
history-kind-signatures = Päätökset ja allekirjoitukset
history-kind-register = Toimijarekisteri
history-kind-agreements = Sopimusten luonti, tuonti, poisto ja palautus
history-kind-erasures = Henkilötietojen poisto

## The window

history-scope = Mistä
history-scope-all = Kaikki muutokset
history-scope-register = Toimijarekisteri
history-words = Hae henkilöä tai sanaa
history-kind = Minkälaiset muutokset
history-kind-any = Kaikenlaiset
history-of-item = Muutoshistoria
history-title-of = Muutoshistoria: { $name }
history-whole = Näytä koko muutoshistoria
history-none = Tällaisia muutoksia ei ole.
history-count =
    { $count ->
        [one] { $count } muutos
       *[other] { $count } muutosta
    }
history-reason = Syy: { $reason }

# Read aloud between what stood in a field and what stands there now.
history-became = muuttui:
