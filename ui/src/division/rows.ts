// The division of work as the matrix wants it: rows, columns, roles; and what moving, adding and covering mean in it.
import { kebab } from "../host/codes"
import type { CellChange, DivisionView, FindingView, GoalRows, GroupView, Language, PartyBrief, TaskMode, TaskView } from "../host/wire"
import { t, tIn } from "../host/words"
import { inLanguage } from "../kit/localized"
import type { Letters } from "./grid/clipboard"
import { ROLES, type Flag, type MatrixColumn, type MatrixRow, type Role, type Roles } from "./grid/matrix"

/** The letters of the roles in a language (ruling 8). */
export function lettersIn(language: Language): Letters {
  return roleRecord((role) => tIn(language, `role-${kebab(role)}-letter`))
}

/** The roles in words, in the language of the window. */
export function roleNames(): Readonly<Record<Role, string>> {
  return roleRecord((role) => t(`role-${kebab(role)}`))
}

function roleRecord(words: (role: Role) => string): Record<Role, string> {
  return Object.fromEntries(ROLES.map((role) => [role, words(role)])) as Record<Role, string>
}

/** How a task is shared, where it is not the usual one party responsible. */
export function modeWords(mode: TaskMode): string | undefined {
  return mode === "one_responsible" ? undefined : t(`task-mode-${kebab(mode)}`)
}

/** A task's name, or the noun for one that has none yet. */
export function taskName(task: TaskView, language: Language): string {
  return inLanguage(task.title, language) || t("item-task")
}

/** A goal with its number. */
export function goalName(goal: GoalRows): string {
  return t("division-goal", { number: goal.number, name: goal.title || t("item-goal") })
}

/** Goals as headings, tasks under them, findings beside both. */
export function matrixRows(
  goals: readonly GoalRows[],
  language: Language,
  findingsOf: (subject: string) => readonly { key: string; view: FindingView }[],
): MatrixRow[] {
  const flags = (subject: string, stageOnly: boolean): Flag[] =>
    findingsOf(subject)
      .filter(({ view }) => !stageOnly || view.stage === "division")
      .map(({ key, view }) => ({ key, severity: view.weight, text: view.brief, code: view.code }))
  return goals.flatMap((goal) => [
    { kind: "goal" as const, id: goal.goal, title: goalName(goal), flags: flags(goal.goal, true) },
    ...goal.tasks.map((task) => ({
      kind: "task" as const,
      id: task.id,
      title: taskName(task, language),
      mode: modeWords(task.mode),
      flags: flags(task.id, false),
    })),
  ])
}

/** A column for each party. */
export function matrixColumns(parties: readonly PartyBrief[]): MatrixColumn[] {
  return parties.map(({ id, number, brief, name }) => ({ id, number, shortName: brief, name }))
}

/** The roles given, by task and party. */
export function rolesOf(goals: readonly GoalRows[]): Roles {
  const tasks = goals.flatMap((goal) => goal.tasks)
  return Object.fromEntries(tasks.map((task) => [task.id, Object.fromEntries(task.roles.map(({ party, role }) => [party, role]))]))
}

/** The roles after some cells changed; tasks that are not touched stay the same objects. */
export function withChanges(roles: Roles, changes: readonly CellChange[]): Roles {
  const next: Record<string, Record<string, Role>> = {}
  for (const { task, party, role } of changes) {
    const row = (next[task] ??= { ...roles[task] })
    if (role === null) delete row[party]
    else row[party] = role
  }
  return { ...roles, ...next }
}

/** The cells a group's role sets in one task. */
export function groupCells(task: string, group: GroupView, role: Role | null, parties: readonly PartyBrief[]): CellChange[] {
  return parties.filter(({ kind }) => group.kind === null || kind === group.kind).map(({ id }) => ({ task, party: id, role }))
}

/** A group's name: "kunta (8)". */
export function groupName(group: GroupView): string {
  const number = group.count
  return group.kind === null
    ? t("division-group-all", { number })
    : t("division-group-kind", { kind: t(`organisation-kind-${kebab(group.kind)}`), number })
}

/** The task with the goal it serves. */
export function taskIn(view: DivisionView | null, task: string | null): { task: TaskView; goal: GoalRows } | null {
  for (const goal of view?.goals ?? []) {
    const found = goal.tasks.find(({ id }) => id === task)
    if (found) return { task: found, goal }
  }
  return null
}

/** Where a task goes one step up or down; from the edge of its goal to the neighbouring one. */
export function stepTo(goals: readonly GoalRows[], task: string, way: -1 | 1): { parent: string; before: string | null } | null {
  const at = goals.findIndex((goal) => goal.tasks.some(({ id }) => id === task))
  const goal = goals[at]
  if (!goal) return null
  const index = goal.tasks.findIndex(({ id }) => id === task)
  const inside = way === -1 ? goal.tasks[index - 1] : goal.tasks[index + 1]
  if (inside) return { parent: goal.goal, before: way === -1 ? inside.id : (goal.tasks[index + 2]?.id ?? null) }
  const beside = goals[at + way]
  if (!beside) return null
  return { parent: beside.goal, before: way === 1 ? (beside.tasks[0]?.id ?? null) : null }
}

/** The task to be at once another is removed: the next one, else the one before. */
export function neighbourOf(goals: readonly GoalRows[], task: string): string | null {
  const all = goals.flatMap((goal) => goal.tasks)
  const at = all.findIndex(({ id }) => id === task)
  return (all[at + 1] ?? all[at - 1])?.id ?? null
}

/** What is covered: tasks for which someone is responsible, and parties that have a role. */
export function coverage(view: DivisionView): { tasks: { id: string; covered: boolean }[]; idle: PartyBrief[] } {
  const all = view.goals.flatMap((goal) => goal.tasks)
  const busy = new Set(all.flatMap((task) => task.roles.map(({ party }) => party)))
  return {
    tasks: all.map((task) => ({ id: task.id, covered: task.roles.some(({ role }) => role === "responsible") })),
    idle: view.parties.filter(({ id }) => !busy.has(id)),
  }
}
