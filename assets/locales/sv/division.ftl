### Division of work: tasks, roles, interfaces.

## Roles

# What a party does in a task. The letter stands in the matrix; the letters of one language must differ.
role-responsible = ansvarar
role-responsible-letter = A
role-carries-out = genomför
role-carries-out-letter = G
role-takes-part = deltar
role-takes-part-letter = D
role-is-informed = informeras
role-is-informed-letter = I

# An empty cell of the matrix, read aloud.
role-none = ingen roll

## How a task is shared

task-mode-one-responsible = En ansvarar
task-mode-jointly = Gemensamt
task-mode-each-in-its-own-area = Var och en på sitt område

## Between parties

interface-kind-interface = Kontaktyta
interface-kind-overlap = Överlappning

## Fields

division-task = Uppgift

# What a party gives from its own resources.
division-own-resources = Egna resurser
division-note = Anteckning

## The matrix

# The name of the table, read aloud.
division-matrix = Uppgifter och parternas roller
# The cell in focus, in words.
division-cell = { $task } · { $party }: { $role }
# $number and $name are those of a goal.
division-goal = { $number } { $name }
division-keys-move = flytta
division-keys-role = roll
division-keys-clear = töm
division-keys-block = välj rutor
division-keys-open = uppgiftens detaljer
division-keys-add = ny uppgift
division-keys-reorder = flytta uppgiften
division-keys-menu = meny
division-no-goals = Uppgifterna samlas under målen
division-no-goals-hint = Skriv först åtminstone ett gemensamt mål. Därefter kan ni komma överens om vem som gör vad.
division-go-to-goals = Gå till målen
division-no-parties = Roller kan ges när det finns parter
division-no-parties-hint = Lägg till parterna som delar på arbetet. Uppgifter kan du skriva redan nu.
division-go-to-parties = Gå till parterna
division-no-tasks-hint = Skriv den första uppgiften: vad görs för målet?

## Tasks

division-add-task = Lägg till uppgift
division-add-task-after = Den nya uppgiften kommer efter: { $name }
division-task-goal = Målet som uppgiften tjänar
division-task-details = Uppgiftens detaljer
division-mode = Hur ansvaret delas
division-remove-task = Ta bort uppgiften
division-back-to-matrix = Tillbaka till tabellen

## Groups of parties

division-groups = Samma roll för många
division-group-all = Alla parter ({ $number })
# $kind is the kind of organisation in the singular: kunta (8).
division-group-kind = { $kind } ({ $number })
# A button, read aloud: which group gets which role.
division-group-role = { $group }: { $role }
division-menu = Åtgärder för uppgiften

## What is covered

division-covered = Ansvaret avtalat: { $done } / { $total } uppgifter
# $names are names of parties that have no role in any task.
division-without-role = Har ännu ingen roll: { $names }

## Interfaces and overlaps

division-interfaces = Kontaktytor och överlappningar
division-interfaces-note = Var parternas arbete möts, och vad man där har kommit överens om. En överlappning konstateras av parterna själva.
division-interface-title = Kontaktyta { $number }: vad det gäller
division-interface-kind = Slag
division-between = Parterna vilkas arbete möts
division-agreed = Vad man har kommit överens om
division-add-interface = Lägg till kontaktyta eller överlappning
division-choose-party = Skriv partens namn
