// Blocks of roles between the matrix and a spreadsheet.
import { describe, expect, test } from "vitest"
import { fromTsv, pasted, roleOf, toTsv } from "./clipboard"
import { effective, groupChanges, type MatrixColumn, type Role, type TaskRow } from "./matrix"
import { single } from "./selection"

const fi = { responsible: "V", carries_out: "T", takes_part: "O", is_informed: "I" }
const sv = { responsible: "A", carries_out: "G", takes_part: "D", is_informed: "I" }
const en = { responsible: "R", carries_out: "C", takes_part: "P", is_informed: "I" }
const languages = [fi, sv, en]

const tasks: TaskRow[] = ["t0", "t1", "t2"].map((id) => ({ kind: "task", id, title: id }))
const columns: MatrixColumn[] = ["p0", "p1", "p2", "p3"].map((id, index) => ({
  id,
  number: index + 1,
  shortName: id,
  name: id,
  groups: index % 2 === 0 ? ["kunnat"] : [],
}))
const roles = { t0: { p0: "responsible", p1: "carries_out" }, t1: { p2: "is_informed" } } satisfies Record<string, Record<string, Role>>

describe("letters of any language", () => {
  test.each([
    ["V", "responsible"],
    ["v", "responsible"],
    [" g ", "carries_out"],
    ["P", "takes_part"],
    ["i", "is_informed"],
    ["", null],
    ["–", null],
    ["X", undefined],
    ["VT", undefined],
  ])("%j means %j", (text, expected) => {
    expect(roleOf(text, languages)).toBe(expected)
  })
})

test("a block is copied with tabs and the letters of the window", () => {
  expect(toTsv({ top: 0, bottom: 1, left: 0, right: 2 }, tasks, columns, roles, sv)).toBe("A\tG\t\n\t\tI")
})

test.each([
  ["V\tT\r\nO\t\r\n", [["V", "T"], ["O", ""]]],
  ['"V"\t" T "', [["V", " T "]]],
  ["", []],
  ["\n", []],
])("%j is read as %j", (text, expected) => {
  expect(fromTsv(text)).toEqual(expected)
})

describe("pasting", () => {
  const paste = (text: string, selection = single({ row: 0, column: 0 })) => {
    const { changes, ...rest } = pasted(text, selection, tasks, columns, languages)
    return { cells: changes.map(({ task, party, role }) => `${task}${party}${role ? fi[role] : "."}`).join(" "), ...rest }
  }

  test("a block goes in from the focused cell, empty cells too", () => {
    expect(paste("V\t\nO\tI", single({ row: 1, column: 2 }))).toEqual({ cells: "t1p2V t1p3. t2p2O t2p3I", unknown: [], clipped: false })
  })

  test("what copying gave, pasting takes, in another language as well", () => {
    const tsv = toTsv({ top: 0, bottom: 1, left: 0, right: 2 }, tasks, columns, roles, en)
    expect(paste(tsv).cells).toBe("t0p0V t0p1T t0p2. t1p0. t1p1. t1p2I")
  })

  test("one cell fills the chosen block", () => {
    expect(paste("O", { focus: { row: 1, column: 1 }, anchor: { row: 0, column: 0 } }).cells).toBe("t0p0O t0p1O t1p0O t1p1O")
  })

  test("a row is repeated over a block of whole rows", () => {
    expect(paste("V\tT", { focus: { row: 0, column: 0 }, anchor: { row: 1, column: 1 } }).cells).toBe("t0p0V t0p1T t1p0V t1p1T")
  })

  test("the edge cuts off what does not fit, and says so", () => {
    expect(paste("V\tT\nO\tI", single({ row: 2, column: 3 }))).toEqual({ cells: "t2p3V", unknown: [], clipped: true })
  })

  test("empty cells beyond the edge are no loss", () => {
    expect(paste("V\t\t", single({ row: 0, column: 3 })).clipped).toBe(false)
  })

  test("what is no role is named once and leaves its cells alone", () => {
    expect(paste("V\tkyllä\tX\tkyllä")).toEqual({ cells: "t0p0V", unknown: ["kyllä", "X"], clipped: false })
  })

  test("nothing changes nothing", () => {
    expect(paste("")).toEqual({ cells: "", unknown: [], clipped: false })
  })
})

test("a group sets its members in a task at once, and only those that differ", () => {
  expect(groupChanges("t0", "kunnat", "responsible", columns, roles)).toEqual([{ task: "t0", party: "p2", role: "responsible" }])
})

test("changes that change nothing are left out", () => {
  expect(effective([{ task: "t0", party: "p0", role: "responsible" }, { task: "t0", party: "p3", role: null }], roles)).toEqual([])
})
