// Moving and choosing in the matrix.
import { describe, expect, test } from "vitest"
import { blockOf, inside, moved, single, sizeOf } from "./selection"

const size = { rows: 20, columns: 16 }
const at = (row: number, column: number) => single({ row, column })
const stroke = (keys: string) => {
  const parts = keys.split("+")
  return { key: parts.at(-1) ?? "", ctrl: parts.includes("Ctrl"), shift: parts.includes("Shift") }
}

describe("keys move the focus", () => {
  test.each([
    ["ArrowRight", [5, 5], [5, 6]],
    ["ArrowRight", [5, 15], [5, 15]],
    ["ArrowLeft", [5, 0], [5, 0]],
    ["ArrowUp", [5, 5], [4, 5]],
    ["ArrowUp", [0, 5], [0, 5]],
    ["ArrowDown", [19, 5], [19, 5]],
    ["Home", [5, 5], [5, 0]],
    ["End", [5, 5], [5, 15]],
    ["Ctrl+Home", [5, 5], [0, 0]],
    ["Ctrl+End", [5, 5], [19, 15]],
    ["Ctrl+ArrowRight", [5, 5], [5, 15]],
    ["Ctrl+ArrowUp", [5, 5], [0, 5]],
    ["PageDown", [5, 5], [13, 5]],
    ["PageDown", [15, 5], [19, 5]],
    ["PageUp", [5, 5], [0, 5]],
  ])("%s from %j to %j", (keys, [row, column], [toRow, toColumn]) => {
    const next = moved(at(row as number, column as number), stroke(keys), size, 8)
    expect(next).toEqual(at(toRow as number, toColumn as number))
  })

  test.each(["Enter", "v", "Tab", "F6", "Ctrl+c"])("%s does not move", (keys) => {
    expect(moved(at(5, 5), stroke(keys), size, 8)).toBeNull()
  })

  test("in an empty matrix nothing moves", () => {
    expect(moved(at(0, 0), stroke("ArrowDown"), { rows: 0, columns: 16 }, 8)).toBeNull()
  })
})

describe("a block", () => {
  test("grows with Shift from where it began, in any direction", () => {
    const right = moved(at(5, 5), stroke("Shift+ArrowRight"), size, 8)
    const up = right && moved(right, stroke("Shift+ArrowUp"), size, 8)
    expect(up && blockOf(up)).toEqual({ top: 4, bottom: 5, left: 5, right: 6 })
    expect(up && sizeOf(blockOf(up))).toEqual({ rows: 2, columns: 2 })
  })

  test("is given up by a move without Shift", () => {
    const block = { focus: { row: 2, column: 2 }, anchor: { row: 5, column: 5 } }
    expect(moved(block, stroke("ArrowDown"), size, 8)).toEqual(at(3, 2))
  })

  test("can be everything", () => {
    const all = moved(at(5, 5), stroke("Ctrl+a"), size, 8)
    expect(all && blockOf(all)).toEqual({ top: 0, bottom: 19, left: 0, right: 15 })
  })
})

test("a cell whose row or column went away becomes the nearest that is there", () => {
  expect(inside({ row: 25, column: 3 }, size)).toEqual({ row: 19, column: 3 })
  expect(inside({ row: 0, column: 0 }, { rows: 0, columns: 0 })).toEqual({ row: 0, column: 0 })
})
