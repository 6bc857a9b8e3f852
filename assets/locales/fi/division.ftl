### Division of work: tasks, roles, interfaces.

## Roles

# What a party does in a task. The letter stands in the matrix; the letters of one language must differ.
role-responsible = vastaa
role-responsible-letter = V
role-carries-out = toteuttaa
role-carries-out-letter = T
role-takes-part = osallistuu
role-takes-part-letter = O
role-is-informed = informoidaan
role-is-informed-letter = I

# An empty cell of the matrix, read aloud.
role-none = ei roolia

## How a task is shared

task-mode-one-responsible = Yksi vastaa
task-mode-jointly = Yhdessä
task-mode-each-in-its-own-area = Kukin omalla alueellaan

## Between parties

interface-kind-interface = Yhdyspinta
interface-kind-overlap = Päällekkäisyys

## Fields

division-title = Työnjako
division-task = Tehtävä

# What a party gives from its own resources.
division-own-resources = Omat resurssit
division-note = Huomautus
