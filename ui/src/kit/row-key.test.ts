import { expect, test } from "vitest"
import { rowKey } from "./row-key"

test.each<[Partial<KeyboardEvent> & { key: string }, number, number | "enter" | "remove" | null]>([
  [{ key: "ArrowDown" }, 0, 1],
  [{ key: "ArrowUp" }, 1, 0],
  [{ key: "Home" }, 2, 0],
  [{ key: "End" }, 0, 2],
  [{ key: "ArrowUp" }, 0, null],
  [{ key: "ArrowDown" }, 2, null],
  [{ key: "Enter" }, 1, "enter"],
  [{ key: "Delete" }, 1, "remove"],
  [{ key: "a" }, 1, null],
  // With Alt the row itself moves; the others belong to the window.
  [{ key: "ArrowDown", altKey: true }, 0, null],
  [{ key: "Enter", ctrlKey: true }, 0, null],
])("%j on row %i of three: %s", (keys, index, expected) => {
  expect(rowKey(new KeyboardEvent("keydown", keys), index, 3)).toBe(expected)
})
