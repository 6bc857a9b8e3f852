// The task × party matrix as plain data: rows, columns, roles, and what changes in them.

/** What a party does in a task, the strongest first. */
export const ROLES = ["responsible", "carries_out", "takes_part", "is_informed"] as const
export type Role = (typeof ROLES)[number]

export interface Flag {
  key: string
  severity: "blocking" | "warning" | "hint"
  text: string
  /** The finding's code: a jump to it ends in the row's cell. */
  code?: string
}

/** A goal's heading, or a task. */
export type MatrixRow =
  | { kind: "goal"; id: string; title: string; flags?: readonly Flag[] }
  | {
      kind: "task"
      id: string
      title: string
      /** How the task is shared, in words, when it is not the usual one party responsible: "yhdessä". */
      mode?: string | undefined
      flags?: readonly Flag[]
    }

export type TaskRow = Extract<MatrixRow, { kind: "task" }>

export interface MatrixColumn {
  id: string
  /** The party's running number in the agreement. */
  number: number
  /** Shown upright above the column. */
  shortName: string
  /** The full name, for reading aloud and on hover. */
  name: string
  /** Groups such as "all municipalities" that set a row at once. */
  groups?: readonly string[]
}

/** Roles by task and then by party; what is absent has no role. */
export type Roles = Readonly<Record<string, Readonly<Record<string, Role>> | undefined>>

/** One cell to change; null empties it. */
export interface CellChange {
  task: string
  party: string
  role: Role | null
}

/** The role in a cell, or null. */
export function roleAt(roles: Roles, task: string, party: string): Role | null {
  return roles[task]?.[party] ?? null
}

/** Only those changes that change something. */
export function effective(changes: readonly CellChange[], roles: Roles): CellChange[] {
  return changes.filter(({ task, party, role }) => roleAt(roles, task, party) !== role)
}

/** Every party of a group gets the role in a task. */
export function groupChanges(task: string, group: string, role: Role | null, columns: readonly MatrixColumn[], roles: Roles): CellChange[] {
  const members = columns.filter((column) => column.groups?.includes(group))
  return effective(members.map((column) => ({ task, party: column.id, role })), roles)
}

/** The rows that can be edited, in order; headings are skipped by the keys. */
export function taskRows(rows: readonly MatrixRow[]): TaskRow[] {
  return rows.filter((row): row is TaskRow => row.kind === "task")
}
