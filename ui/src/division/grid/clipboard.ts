// Copying and pasting blocks of roles as TSV, so that they travel to a spreadsheet and back.
import { type CellChange, type MatrixColumn, type Role, type Roles, roleAt, type TaskRow } from "./matrix"
import { blockOf, sizeOf, type Block, type Selection } from "./selection"

/** Role letters of one language. */
export type Letters = Readonly<Record<Role, string>>

/** The role a text stands for in any of the given languages; null for an empty cell, undefined for neither. */
export function roleOf(text: string, languages: readonly Letters[]): Role | null | undefined {
  const letter = text.trim().toLocaleUpperCase("fi")
  if (letter === "" || letter === "-" || letter === "–") return null
  for (const letters of languages) {
    for (const [role, own] of Object.entries(letters)) if (own.toLocaleUpperCase("fi") === letter) return role as Role
  }
  return undefined
}

/** A block as TSV with the letters of the window. */
export function toTsv(block: Block, tasks: readonly TaskRow[], columns: readonly MatrixColumn[], roles: Roles, letters: Letters): string {
  return tasks
    .slice(block.top, block.bottom + 1)
    .map((task) =>
      columns
        .slice(block.left, block.right + 1)
        .map((column) => {
          const role = roleAt(roles, task.id, column.id)
          return role ? letters[role] : ""
        })
        .join("\t"),
    )
    .join("\n")
}

/** Rows and cells of a pasted text. One line break at the end is the spreadsheet's own. */
export function fromTsv(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "")
  return lines === "" ? [] : lines.split("\n").map((line) => line.split("\t").map(unquoted))
}

function unquoted(cell: string): string {
  const trimmed = cell.trim()
  return /^".*"$/s.test(trimmed) ? trimmed.slice(1, -1).replaceAll('""', '"') : trimmed
}

export interface Pasted {
  changes: CellChange[]
  /** Texts that are no role letter, each once; their cells stay as they are. */
  unknown: string[]
  /** Whether the edge of the matrix cut something off. */
  clipped: boolean
}

/**
 * What a paste changes. One pasted cell fills the whole chosen block; a block that the chosen one holds a whole number
 * of times is repeated; any other begins at its first corner and ends at the matrix's edge.
 */
export function pasted(
  text: string,
  selection: Selection,
  tasks: readonly TaskRow[],
  columns: readonly MatrixColumn[],
  languages: readonly Letters[],
): Pasted {
  const source = fromTsv(text)
  const height = source.length
  const width = Math.max(0, ...source.map((row) => row.length))
  if (height === 0 || width === 0) return { changes: [], unknown: [], clipped: false }
  const block = blockOf(selection)
  const target = sizeOf(block)
  const repeats = target.rows % height === 0 && target.columns % width === 0
  const rows = repeats ? target.rows : height
  const cells = repeats ? target.columns : width
  const result: Pasted = { changes: [], unknown: [], clipped: false }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < cells; column += 1) {
      const text = source[row % height]?.[column % width] ?? ""
      place(text, tasks[block.top + row], columns[block.left + column], languages, result)
    }
  }
  return result
}

function place(text: string, task: TaskRow | undefined, column: MatrixColumn | undefined, languages: readonly Letters[], into: Pasted): void {
  if (!task || !column) {
    into.clipped = into.clipped || text !== ""
    return
  }
  const role = roleOf(text, languages)
  if (role !== undefined) into.changes.push({ task: task.id, party: column.id, role })
  else if (!into.unknown.includes(text)) into.unknown.push(text)
}
