### Shared goals: purpose, values, wishes of families, focus areas, goals, priorities.

goals-title = Yhteiset tavoitteet
goals-purpose = Tarkoitus
goals-values = Arvot ja periaatteet
goals-wishes = Perheiden toiveet
goals-focus-area = Painopiste
goals-focus-areas = Painopisteet
goals-goal = Tavoite
goals-target-group = Kohderyhmä
goals-indicator = Mittari
goals-baseline = Lähtötaso
goals-target = Tavoitetaso
goals-due = Määräaika

# The party that leads a goal.
goals-lead = Vetää
goals-supporting = Tukevat
goals-answers = Vastaa toiveeseen
goals-priorities = Tärkeysjärjestys
