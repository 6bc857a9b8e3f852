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

division-title = Arbetsfördelning
division-task = Uppgift

# What a party gives from its own resources.
division-own-resources = Egna resurser
division-note = Anteckning
