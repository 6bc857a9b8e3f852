// Where the keyboard is in the matrix and which block is chosen. Rows and columns count from 0 over tasks and parties.

export interface Cell {
  row: number
  column: number
}

/** The focused cell and the opposite corner of the chosen block; the same cell when only one is chosen. */
export interface Selection {
  focus: Cell
  anchor: Cell
}

export interface Size {
  rows: number
  columns: number
}

/** A block with its edges included. */
export interface Block {
  top: number
  bottom: number
  left: number
  right: number
}

export function single(cell: Cell): Selection {
  return { focus: cell, anchor: cell }
}

/** The chosen block. */
export function blockOf({ focus, anchor }: Selection): Block {
  return {
    top: Math.min(focus.row, anchor.row),
    bottom: Math.max(focus.row, anchor.row),
    left: Math.min(focus.column, anchor.column),
    right: Math.max(focus.column, anchor.column),
  }
}

export function sizeOf(block: Block): Size {
  return { rows: block.bottom - block.top + 1, columns: block.right - block.left + 1 }
}

export function isSingle({ focus, anchor }: Selection): boolean {
  return focus.row === anchor.row && focus.column === anchor.column
}

/** The cell inside the matrix that is nearest; rows or columns may have gone meanwhile. */
export function inside(cell: Cell, size: Size): Cell {
  const clip = (value: number, count: number) => Math.max(0, Math.min(value, count - 1))
  return { row: clip(cell.row, size.rows), column: clip(cell.column, size.columns) }
}

export interface Stroke {
  key: string
  ctrl: boolean
  shift: boolean
}

/** Where a key leads; null when it does not move. `page` is how many rows fit in the window. */
export function moved(selection: Selection, stroke: Stroke, size: Size, page: number): Selection | null {
  if (size.rows === 0 || size.columns === 0) return null
  if (stroke.ctrl && stroke.key.toLowerCase() === "a") return everything(size)
  const to = target(selection.focus, stroke, size, page)
  if (!to) return null
  const focus = inside(to, size)
  return { focus, anchor: stroke.shift ? selection.anchor : focus }
}

/** The whole matrix. The focus goes to its first corner, which is where a paste begins. */
function everything(size: Size): Selection {
  return { focus: { row: 0, column: 0 }, anchor: { row: size.rows - 1, column: size.columns - 1 } }
}

function target({ row, column }: Cell, { key, ctrl }: Stroke, size: Size, page: number): Cell | null {
  const last = { row: size.rows - 1, column: size.columns - 1 }
  switch (key) {
    case "ArrowLeft":
      return { row, column: ctrl ? 0 : column - 1 }
    case "ArrowRight":
      return { row, column: ctrl ? last.column : column + 1 }
    case "ArrowUp":
      return { row: ctrl ? 0 : row - 1, column }
    case "ArrowDown":
      return { row: ctrl ? last.row : row + 1, column }
    case "Home":
      return { row: ctrl ? 0 : row, column: 0 }
    case "End":
      return { row: ctrl ? last.row : row, column: last.column }
    case "PageUp":
      return { row: row - page, column }
    case "PageDown":
      return { row: row + page, column }
    default:
      return null
  }
}
