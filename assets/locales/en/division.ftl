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

division-title = Division of work
division-task = Task

# What a party gives from its own resources.
division-own-resources = Own resources
division-note = Note
