### Shared goals: purpose, values, wishes of families, focus areas, goals, priorities.

goals-purpose = Syfte
goals-values = Värden och principer
goals-wishes = Familjernas önskemål
goals-focus-areas = Fokusområden
goals-goal = Mål
goals-target-group = Målgrupp
goals-indicator = Indikator
goals-baseline = Utgångsläge
goals-target = Målnivå
goals-due = Tidsfrist

# The party that leads a goal.
goals-lead = Leder
goals-supporting = Stöder
goals-answers = Svarar på önskemålet
goals-priorities = Prioritering

## The purpose, values and wishes

goals-purpose-note = Varför avtalet ingås, vad man strävar efter och vad som inte ingår.
# Names of fields, read aloud. $number is the place in the list.
goals-value-numbered = Värde { $number }
goals-add-value = Lägg till värde
goals-no-values = Inga värden ännu. Skriv det första eller välj ur biblioteket.
# Opens a list of ready-made lines.
goals-pick-values = Välj värden ur biblioteket
goals-pick-wishes = Välj önskemål ur biblioteket
goals-wishes-note = Vad familjerna har önskat och hur man vet det. Målen svarar på önskemålen.
goals-wish-numbered = Önskemål { $number }
goals-wish-source-numbered = Källa för önskemål { $number }
goals-wish-source = källa: enkät, kväll, år
goals-add-wish = Lägg till önskemål
goals-no-wishes = Inga önskemål ännu. Skriv det första eller välj ur biblioteket.
goals-answered-by =
    { $count ->
        [0] inget mål svarar ännu
        [one] { $count } mål svarar
       *[other] { $count } mål svarar
    }

## Focus areas and goals

goals-no-focus-areas = Vad strävar ni efter tillsammans?
goals-no-focus-areas-hint = Namnge först ett fokusområde, till exempel att tjänsterna är lätta att nå. Skriv sedan målen under det.
goals-focus-area-numbered = Fokusområde { $number }
goals-add-focus-area = Lägg till fokusområde
goals-show-description = Lägg till beskrivning
goals-focus-area-description = Beskrivning av fokusområde { $number }
goals-goals-of = Målen i fokusområde { $number }
goals-goal-numbered = Mål { $number }
goals-add-goal = Lägg till mål i fokusområde { $number }
goals-new-goal = Nytt mål
# On the button that opens and closes everything about a goal.
goals-details = Uppgifter om mål { $number }
goals-description = Beskrivning
goals-choose-party = Skriv partens namn
goals-choose-wish = Skriv ord ur önskemålet
goals-no-parties-note = Inga parter har lagts till ännu.
goals-goal-actions = Åtgärder för mål { $number }
# In a menu. $name is the name of the focus area the goal is moved to.
goals-move-to = Flytta till fokusområdet: { $name }
# Read aloud after a goal moved to another focus area.
goals-moved-to = Flyttat till fokusområdet: { $name }
goals-task-count =
    { $count ->
        [one] { $count } uppgift
       *[other] { $count } uppgifter
    }
goals-dot-count =
    { $count ->
        [one] { $count } röst
       *[other] { $count } röster
    }

## Priorities by a vote

goals-priorities-note = Varje part har lika många röster. Parten ger dem till de mål som är viktigast för den, till ett eller flera.
goals-priorities-empty = Man kan rösta när det finns mål och parter.
goals-dots-per-party = Röster per part
goals-voting-party = Vems röster antecknas
goals-dots-left =
    { $count ->
        [0] Alla röster har getts
        [one] { $count } röst kvar
       *[other] { $count } röster kvar
    }
goals-dots-over =
    { $count ->
        [one] { $count } röst för mycket
       *[other] { $count } röster för mycket
    }
goals-votes = Målen och rösterna
goals-dots = Röster
goals-dots-for = Röster på mål { $number }
goals-total = Totalt
goals-rank = Plats
goals-next-party = Följande part
goals-voted = { $voted } / { $total } parter har gett sina röster.
goals-vote-keys = Skriv ett tal. Enter eller ↓ går till följande mål, från det sista till följande part.
goals-dots-refused = Högst { $count }
