### Shared goals: purpose, values, wishes of families, focus areas, goals, priorities.

goals-title = Gemensamma mål
goals-purpose = Syfte
goals-values = Värden och principer
goals-wishes = Familjernas önskemål
goals-focus-area = Fokusområde
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
