### Shared goals: purpose, values, wishes of families, focus areas, goals, priorities.

goals-purpose = Purpose
goals-values = Values and principles
goals-wishes = Wishes of families
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

## The purpose, values and wishes

goals-purpose-note = Why the agreement is made, what it aims at and what it leaves out.
# Names of fields, read aloud. $number is the place in the list.
goals-value-numbered = Value { $number }
goals-add-value = Add a value
goals-no-values = No values yet. Write the first one or pick from the library.
# Opens a list of ready-made lines.
goals-pick-values = Pick values from the library
goals-pick-wishes = Pick wishes from the library
goals-wishes-note = What families have wished for, and how it is known. Goals answer the wishes.
goals-wish-numbered = Wish { $number }
goals-wish-source-numbered = Source of wish { $number }
goals-wish-source = source: survey, evening, year
goals-add-wish = Add a wish
goals-no-wishes = No wishes yet. Write the first one or pick from the library.
goals-answered-by =
    { $count ->
        [0] no goal answers yet
        [one] { $count } goal answers
       *[other] { $count } goals answer
    }

## Focus areas and goals

goals-no-focus-areas = What do you aim at together?
goals-no-focus-areas-hint = Name a focus area first, for example that services are easy to reach. Then write its goals under it.
goals-focus-area-numbered = Focus area { $number }
goals-add-focus-area = Add a focus area
goals-show-description = Add a description
goals-focus-area-description = Description of focus area { $number }
goals-goals-of = Goals of focus area { $number }
goals-goal-numbered = Goal { $number }
goals-add-goal = Add a goal to focus area { $number }
goals-new-goal = New goal
# On the button that opens and closes everything about a goal.
goals-details = Details of goal { $number }
goals-description = Description
goals-choose-party = Type the party’s name
goals-choose-wish = Type words of the wish
goals-no-parties-note = No parties have been added yet.
goals-goal-actions = Actions on goal { $number }
# In a menu. $name is the name of the focus area the goal is moved to.
goals-move-to = Move to focus area: { $name }
# Read aloud after a goal moved to another focus area.
goals-moved-to = Moved to focus area: { $name }
goals-task-count =
    { $count ->
        [one] { $count } task
       *[other] { $count } tasks
    }
goals-dot-count =
    { $count ->
        [one] { $count } dot
       *[other] { $count } dots
    }

## Priorities by a vote

goals-priorities-note = Every party has the same number of dots. It gives them to the goals that matter most to it, to one or to several.
goals-priorities-empty = One can vote once there are goals and parties.
goals-dots-per-party = Dots per party
goals-voting-party = Whose dots are entered
goals-dots-left =
    { $count ->
        [0] All dots are given
        [one] { $count } dot left
       *[other] { $count } dots left
    }
goals-dots-over =
    { $count ->
        [one] { $count } dot too many
       *[other] { $count } dots too many
    }
goals-votes = Goals and dots
goals-dots = Dots
goals-dots-for = Dots for goal { $number }
goals-total = Total
goals-rank = Rank
goals-next-party = Next party
goals-voted = { $voted } / { $total } parties have given their dots.
goals-vote-keys = Type a number. Enter or ↓ goes to the next goal, from the last one to the next party.
goals-dots-refused = At most { $count }
