### The agreement text: its sections, cooperation bodies, validity and appendices.

## Sections

# Titles of the sections as printed. Only the first letter is a capital.
section-parties = Avtalsparter
section-contacts = Kontaktpersoner
section-background = Bakgrund och syfte
section-legal-basis = Rättslig och strategisk grund
section-definitions = Definitioner
section-values = Värden och principer
section-goals = Mål och fokusområden
section-activities = Verksamhetens innehåll
section-division-of-work = Arbetsfördelning och ansvar
section-bodies = Samarbetsstruktur
section-coordination = Samordning
section-communication = Kommunikation och informationsgång
section-costs = Resurser och kostnader
section-competence = Kompetens
section-data-protection = Dataskydd och sekretess
section-liability = Ansvar
section-follow-up = Uppföljning och utvärdering
section-validity = Giltighetstid
section-amendment = Ändring av avtalet
section-joining = Anslutning till avtalet

# Irtisanoutuminen: one party leaves. Irtisanominen: the agreement is terminated.
section-leaving = Uppsägning och uppsägning för egen del
section-party-change = Förändring hos en part
section-non-signatories = Aktörer utanför avtalet
section-disputes = Meningsskiljaktigheter
section-other-agreements = Förhållande till andra avtal
section-appendices = Bilagor
section-approval = Godkännande
section-signatures = Underskrifter

# A section that the agreement has added itself, before it has a title of its own.
section-custom = Egen avtalspunkt

## Cooperation bodies

body-kind-leadership-group = ledningsgrupp
body-kind-steering-group = styrgrupp
body-kind-working-group = arbetsgrupp
body-kind-network = nätverk

## Other agreements

relation-parent = Överordnat detta avtal
relation-child = Underordnat detta avtal
relation-beside = Vid sidan av detta avtal

## Taking effect

taking-effect-all-signed = När alla har undertecknat
taking-effect-count-signed = När ett visst antal har undertecknat
taking-effect-each-for-its-own-part = För var och en när den själv har undertecknat
taking-effect-start-or-later-signature = På begynnelsedagen eller från partens senare underskrift
taking-effect-decisions-final = När alla har undertecknat och besluten har vunnit laga kraft

## The end

validity-end-open-ended = Tills vidare
validity-end-on = Tidsbegränsat

## The outline

terms-outline = Avtalspunkter
terms-outline-keys = ↑ ↓ förflyttar, Enter öppnar punkten, Alt + ↑ ↓ flyttar den, Del tar bort.
terms-choose = Välj en punkt i listan, så öppnas den här.
terms-back-to-outline = Tillbaka till punkterna
# How a section stands, under its title.
terms-state-empty = tom
terms-state-model = modelltext
terms-state-own = egen text
# A section that has its list or facts but no words of its own.
terms-state-facts = uppgifter utan text
# A section whose content is filled in on another stage, and that has no words of its own.
terms-state-elsewhere = utan egen text
terms-state-left-out = utelämnad
terms-mandatory = obligatorisk
terms-fill-empty = Fyll i de tomma med modelltexter
terms-empty-count =
    { $count ->
        [one] En punkt saknar ännu text.
       *[other] { $count } punkter saknar ännu text.
    }
terms-add = Lägg till en punkt
terms-add-own = Lägg till en egen punkt
terms-add-usual = Vanliga punkter som avtalet saknar
# $name is the usual title of a section.
terms-add-kind = Lägg till: { $name }
terms-no-sections = Avtalet har ännu inga punkter
terms-no-sections-hint = Lägg till vanliga punkter nedan eller skriv rubriken för en egen punkt.
terms-identity = Avtalets namn och språk

## One section

terms-own-title = Egen rubrik
# $title is the usual title of the section.
terms-own-title-note = När detta är tomt är rubriken: { $title }
terms-rename = Byt rubrik
terms-text = Punktens text
terms-text-empty = Skriv, klistra in från Word eller ta en modelltext.
terms-model-texts = Modelltexter…
# Title of the list of model texts. $name is the title of the section.
terms-model-texts-of = Modelltexter: { $name }
terms-use-text = Använd denna
terms-replaces = Modelltexten ersätter punktens nuvarande text på alla språk. Ångra återställer den.
terms-replaced = Modelltexten ersatte punktens text: { $name }
# Read aloud.
terms-filled = Punkten har nu modelltext: { $name }
terms-no-offers = Det finns inga modelltexter för denna punkt.
terms-search-offers = Sök modelltexter
terms-leave-out = Utelämna
# Title of a question. $name is the title of the section.
terms-leave-out-of = Utelämna: { $name }
terms-leave-out-mandatory = Denna punkt hör till varje avtal. Berätta varför den utelämnas: motiveringen skrivs ut på punktens plats.
terms-leave-out-reason = Varför punkten utelämnas
terms-left-out-note = Punkten har utelämnats. Texten finns kvar och återkommer när du tar tillbaka punkten.
terms-take-back = Ta tillbaka
terms-remove = Ta bort punkten
# $stage is the name of a stage.
terms-from-stage = Innehållet kommer från steget { $stage }. Här skrivs bara det som sägs före det.
terms-go-to-stage = Gå till steget { $stage }
# Opens a list of ready-made lines.
terms-pick = Välj ur biblioteket…

## Lists in the sections

terms-legal-basis = Författningar och strategier
terms-legal-basis-numbered = Författning eller strategi { $number }
terms-add-legal-basis = Lägg till en författning eller strategi
terms-no-legal-basis = Inga författningar ännu. Skriv den första eller välj ur biblioteket.
terms-pick-legal-basis = Välj författningar och strategier ur biblioteket
terms-definitions = Definitioner
terms-term-numbered = Term { $number }
terms-definition = Vad den betyder
terms-add-definition = Lägg till en term
terms-no-definitions = Inga definitioner ännu. Skriv den första termen eller välj ur biblioteket.
terms-pick-definitions = Välj definitioner ur biblioteket
terms-activities = Verksamhet
terms-activity-name = Vad som görs
terms-activity-place = Plats
terms-activity-municipality = Kommun
terms-activity-frequency = Hur ofta
terms-activity-ages = För vilka åldrar
terms-add-activity = Lägg till verksamhet
terms-no-activities = Ingen verksamhet ännu. Skriv vad som görs, till exempel en öppen mötesplats.
terms-costs = Undantag i fråga om kostnader
terms-cost-what = Vad som betalas
terms-cost-who-pays = Vem som betalar
terms-cost-ground = Grund
terms-add-cost = Lägg till ett undantag
terms-no-costs = Inga undantag: punktens text gäller.
terms-related = Andra avtal
terms-related-numbered = Avtal { $number }
terms-relation = Förhållande till detta avtal
terms-add-related = Lägg till ett avtal
terms-no-related = Inga andra avtal. Lägg till dem som anknyter till detta.
terms-appendices = Bilagor
terms-appendix-title = Rubrik för bilaga { $number }
terms-appendix-version = Version
terms-appendix-date = Datum
terms-appendix-pages = Sidor
terms-page-count =
    { $count ->
        [one] { $count } sida
       *[other] { $count } sidor
    }
terms-add-appendix = Lägg till en bilaga
terms-no-appendices = Inga bilagor. Skriv den förstas rubrik.

## Cooperation bodies and their seats

terms-bodies = Samarbetsorgan
terms-body-kind = Slag av organ
terms-body-name = Namn
terms-body-purpose = Syfte
terms-body-tasks = Uppgifter
terms-body-chair = Ordförande
terms-body-secretary = Sekreterare
terms-body-meetings = Möten per år
terms-meeting-count =
    { $count ->
        [one] { $count } möte per år
       *[other] { $count } möten per år
    }
terms-seat-count =
    { $count ->
        [one] { $count } medlem
       *[other] { $count } medlemmar
    }
terms-body-quorum = När beslutfört
terms-body-decision-rule = Hur beslut fattas
# On the button that opens and closes everything about an item of a list.
terms-item-details = Uppgifter: { $name }
terms-add-body = Lägg till ett samarbetsorgan
terms-no-bodies = Inga samarbetsorgan ännu. Skriv det förstas namn, till exempel styrgruppen.
terms-seats = Medlemmar
terms-seat-numbered = Medlem { $number }
terms-seat-who = Medlemmens uppgift
terms-seat-party = Part
terms-seat-represents = Företräder
terms-seat-deputy = Personlig ersättare
terms-seat-remove = Ta bort medlem { $number }
terms-add-seat = Lägg till en medlem
terms-seats-for-all = Lägg till en medlem för varje part
terms-no-seats = Inga medlemmar ännu.

## What the agreement says once

terms-choose-party = Skriv partens namn
terms-host = Samordnande part
terms-coordinator = Samordnarens uppgift
terms-coordinator-note = Uppgiften, inte personens namn: personen kan bytas utan att avtalet ändras.
terms-rotation = Hur samordningen växlar
terms-client-data = Behandlas klientuppgifter med stöd av avtalet?
terms-not-said = Ännu inte avtalat
terms-controllers = Personuppgiftsansvariga
terms-reviews = Utvärderingar per år
terms-report = Vad som rapporteras och till vem
terms-start = Giltigheten börjar
terms-end-kind = Hur länge avtalet gäller
terms-end = Sista giltighetsdag
terms-takes-effect = När avtalet träder i kraft
terms-effect-count = Hur många som måste underteckna
terms-extension = Kan giltigheten förlängas, och hur
terms-notice = Uppsägningstid i månader
terms-amendment-by = Vem som godkänner ändringar
terms-joining-by = Vem som godkänner den som ansluter sig
terms-dispute-body = Var meningsskiljaktigheter behandlas om förhandling inte hjälper
