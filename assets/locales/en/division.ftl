### Division of work: tasks, roles, interfaces.

## Roles

# What a party does in a task. The letter stands in the matrix; the letters of one language must differ.
role-responsible = responsible
role-responsible-letter = R
role-carries-out = carries out
role-carries-out-letter = C
role-takes-part = takes part
role-takes-part-letter = P
role-is-informed = is informed
role-is-informed-letter = I

# An empty cell of the matrix, read aloud.
role-none = no role

## How a task is shared

task-mode-one-responsible = One is responsible
task-mode-jointly = Jointly
task-mode-each-in-its-own-area = Each in its own area

## Between parties

interface-kind-interface = Interface
interface-kind-overlap = Overlap

## Fields

division-task = Task

# What a party gives from its own resources.
division-own-resources = Own resources
division-note = Note

## The matrix

# The name of the table, read aloud.
division-matrix = Tasks and roles of the parties
# The cell in focus, in words.
division-cell = { $task } · { $party }: { $role }
# $number and $name are those of a goal.
division-goal = { $number } { $name }
division-keys-move = move
division-keys-role = role
division-keys-clear = clear
division-keys-block = choose cells
division-keys-open = details of the task
division-keys-add = new task
division-keys-reorder = move the task
division-keys-menu = menu
division-no-goals = Tasks are gathered under goals
division-no-goals-hint = Write at least one shared goal first. Then you can agree on who does what.
division-go-to-goals = Go to the goals
division-no-parties = Roles can be given once there are parties
division-no-parties-hint = Add the parties that share the work. Tasks can be written already now.
division-go-to-parties = Go to the parties
division-no-tasks-hint = Write the first task: what is done for the goal?

## Tasks

division-add-task = Add a task
division-add-task-after = The new task comes after: { $name }
division-task-goal = The goal the task serves
division-task-details = Details of the task
division-mode = How responsibility is shared
division-remove-task = Remove the task
division-back-to-matrix = Back to the table

## Groups of parties

division-groups = The same role for many
division-group-all = All parties ({ $number })
# $kind is the kind of organisation in the singular: kunta (8).
division-group-kind = { $kind } ({ $number })
# A button, read aloud: which group gets which role.
division-group-role = { $group }: { $role }
division-menu = Actions on the task

## What is covered

division-covered = Responsibility agreed: { $done } / { $total } tasks
# $names are names of parties that have no role in any task.
division-without-role = No role yet: { $names }

## Interfaces and overlaps

division-interfaces = Interfaces and overlaps
division-interfaces-note = Where the work of parties meets, and what has been agreed there. An overlap is stated by the parties themselves.
division-interface-title = Interface { $number }: what it is about
division-interface-kind = Kind
division-between = Parties whose work meets
division-agreed = What was agreed
division-add-interface = Add an interface or an overlap
division-choose-party = Type the party’s name
