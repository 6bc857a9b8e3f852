### Shared goals: purpose, values, wishes of families, focus areas, goals, priorities.

goals-title = Shared goals
goals-purpose = Purpose
goals-values = Values and principles
goals-wishes = Wishes of families
goals-focus-area = Focus area
goals-focus-areas = Focus areas
goals-goal = Goal
goals-target-group = Target group
goals-indicator = Indicator
goals-baseline = Baseline
goals-target = Target
goals-due = Due

# The party that leads a goal.
goals-lead = Leads
goals-supporting = Support
goals-answers = Answers the wish
goals-priorities = Priorities
