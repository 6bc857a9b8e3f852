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

division-task = Tehtävä

# What a party gives from its own resources.
division-own-resources = Omat resurssit
division-note = Huomautus

## The matrix

# The name of the table, read aloud.
division-matrix = Tehtävät ja osapuolten roolit
# The cell in focus, in words.
division-cell = { $task } · { $party }: { $role }
# $number and $name are those of a goal.
division-goal = { $number } { $name }
division-keys-move = liiku
division-keys-role = rooli
division-keys-clear = tyhjennä
division-keys-block = valitse ruutuja
division-keys-open = tehtävän tiedot
division-keys-add = uusi tehtävä
division-keys-reorder = siirrä tehtävää
division-keys-menu = valikko
division-no-goals = Tehtävät kootaan tavoitteiden alle
division-no-goals-hint = Kirjaa ensin ainakin yksi yhteinen tavoite. Sen jälkeen voitte sopia, kuka tekee mitäkin.
division-go-to-goals = Siirry tavoitteisiin
division-no-parties = Rooleja voi antaa, kun on osapuolia
division-no-parties-hint = Lisää osapuolet, joiden kesken työ jaetaan. Tehtäviä voit kirjata jo nyt.
division-go-to-parties = Siirry osapuoliin
division-no-tasks-hint = Kirjaa ensimmäinen tehtävä: mitä tavoitteen eteen tehdään?

## Tasks

division-add-task = Lisää tehtävä
division-add-task-after = Uusi tehtävä tulee tämän jälkeen: { $name }
division-task-goal = Tavoite, jota tehtävä palvelee
division-task-details = Tehtävän tiedot
division-mode = Miten vastuu jaetaan
division-remove-task = Poista tehtävä
division-back-to-matrix = Takaisin taulukkoon

## Groups of parties

division-groups = Sama rooli monelle
division-group-all = Kaikki osapuolet ({ $number })
# $kind is the kind of organisation in the singular: kunta (8).
division-group-kind = { $kind } ({ $number })
# A button, read aloud: which group gets which role.
division-group-role = { $group }: { $role }
division-menu = Tehtävän toiminnot

## What is covered

division-covered = Vastuu sovittu: { $done } / { $total } tehtävää
# $names are names of parties that have no role in any task.
division-without-role = Ei vielä roolia: { $names }

## Interfaces and overlaps

division-interfaces = Yhdyspinnat ja päällekkäisyydet
division-interfaces-note = Missä osapuolten työ kohtaa toisensa, ja mistä siellä on sovittu. Päällekkäisyyden toteavat osapuolet itse.
division-interface-title = Yhdyspinta { $number }: mistä on kyse
division-interface-kind = Laji
division-between = Osapuolet, joiden työ kohtaa
division-agreed = Mitä on sovittu
division-add-interface = Lisää yhdyspinta tai päällekkäisyys
division-choose-party = Kirjoita osapuolen nimeä
