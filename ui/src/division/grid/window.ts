// Which rows of a long matrix are drawn. Rows have a height each, so that the window can be computed, not measured.
import type { MatrixRow } from "./matrix"

export interface Heights {
  goal: number
  task: number
}

/** Below this many cells everything is drawn: nothing is faster for the eye, the finger or a screen reader. */
export const DRAWN_WHOLE = 3000

/** Rows drawn beyond each edge, so that a short scroll shows no gap. */
const OVERSCAN = 6

/** Columns are drawn and dropped this many at a time. */
const COLUMN_STEP = 8

/** Where each row begins, and at the end the height of all. */
export function offsets(rows: readonly MatrixRow[], heights: Heights): number[] {
  const starts = [0]
  for (const row of rows) starts.push((starts.at(-1) as number) + heights[row.kind])
  return starts
}

/** First and last row to draw (`end` is not drawn), for a view of `height` scrolled by `top`. */
export function visible(starts: readonly number[], top: number, height: number): { start: number; end: number } {
  const count = starts.length - 1
  const start = Math.max(0, rowAt(starts, top) - OVERSCAN)
  const end = Math.min(count, rowAt(starts, top + height) + 1 + OVERSCAN)
  return { start, end }
}

/** First and last column to draw, for a view of `width` scrolled by `left`; in steps, so that few scrolls redraw. */
export function visibleColumns(count: number, cell: number, left: number, width: number): { start: number; end: number } {
  const step = (value: number) => Math.floor(value / COLUMN_STEP) * COLUMN_STEP
  const start = Math.max(0, step(left / cell - 1))
  const end = Math.min(count, step((left + width) / cell + 1) + COLUMN_STEP)
  return { start, end }
}

/** The scroll position nearest to `now` that shows all from `start` to `end` in `room`. */
export function nearest(now: number, start: number, end: number, room: number): number {
  if (start < now) return start
  return end > now + room ? end - room : now
}

/** The row at a height, by halves. */
export function rowAt(starts: readonly number[], y: number): number {
  let low = 0
  let high = Math.max(0, starts.length - 2)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= y) low = middle
    else high = middle - 1
  }
  return low
}
