// Which rows are drawn.
import { expect, test } from "vitest"
import type { MatrixRow } from "./matrix"
import { nearest, offsets, rowAt, visible, visibleColumns } from "./window"

const rows: MatrixRow[] = Array.from({ length: 200 }, (_, index) =>
  index % 5 === 0 ? { kind: "goal", id: `g${index}`, title: "" } : { kind: "task", id: `t${index}`, title: "" },
)
const starts = offsets(rows, { goal: 40, task: 34 })

test("rows begin where the rows before them end", () => {
  expect(starts.slice(0, 4)).toEqual([0, 40, 74, 108])
  expect(starts.at(-1)).toBe(40 * 40 + 160 * 34)
})

test.each([
  [0, 0],
  [39, 0],
  [40, 1],
  [1_000_000, 199],
  [-5, 0],
])("at height %d stands row %d", (y, row) => {
  expect(rowAt(starts, y)).toBe(row)
})

test("only what is in sight and a little around it is drawn", () => {
  const { start, end } = visible(starts, 3000, 600)
  expect(starts[start] as number).toBeLessThan(3000)
  expect(starts[end] as number).toBeGreaterThan(3600)
  expect(end - start).toBeLessThan(35)
})

test("at either end nothing beyond the matrix is drawn", () => {
  expect(visible(starts, 0, 600).start).toBe(0)
  expect(visible(starts, 99_999, 600).end).toBe(200)
  expect(visible([0], 0, 600)).toEqual({ start: 0, end: 0 })
})

test.each([
  [0, 800, 0, 32],
  [34 * 20, 800, 16, 48],
  [34 * 90, 800, 88, 100],
])("scrolled right by %d in a window of %d, columns %d to %d are drawn", (left, width, start, end) => {
  expect(visibleColumns(100, 34, left, width)).toEqual({ start, end })
})

test("one scrolls as little as shows it all", () => {
  expect(nearest(100, 40, 60, 200), "it begins above").toBe(40)
  expect(nearest(100, 290, 310, 200), "it ends below").toBe(110)
  expect(nearest(100, 120, 140, 200), "it is in sight").toBe(100)
})
