import { beforeEach, describe, expect, test } from "vitest"
import type { PartyRow } from "../../host/wire"
import { setLanguage } from "../../host/words"
import { rowOf, stepOf } from "../testing"
import { ageOf, decisionLine, inOrder, matchingRows, waitedFor, waitingWords, wayOf, type Column } from "./tracking"

const names = (rows: readonly PartyRow[]) => rows.map(({ name }) => name)
const ordered = (rows: PartyRow[], column: Column, descending = false) => names(inOrder(rows, { column, descending }))

beforeEach(() => setLanguage("fi"))

describe("in order", () => {
  test("names stand as a Finn looks them up", () => {
    const rows = [rowOf({ name: "Öja" }), rowOf({ name: "Äänekoski" }), rowOf({ name: "Vaasa" })]
    expect(ordered(rows, "name")).toEqual(["Vaasa", "Äänekoski", "Öja"])
  })

  test("what is not known stands last, whichever way", () => {
    const rows = [
      rowOf({ number: 1, name: "ei päivää" }),
      rowOf({ number: 2, name: "myöhemmin", planned_on: "2026-11-23" }),
      rowOf({ number: 3, name: "ensin", decided_on: "2026-10-12" }),
    ]
    expect(ordered(rows, "decided")).toEqual(["ensin", "myöhemmin", "ei päivää"])
    expect(ordered(rows, "decided", true)).toEqual(["myöhemmin", "ensin", "ei päivää"])
  })

  test("states stand in the order of a matter's way, equal ones by number", () => {
    const rows = [
      rowOf({ number: 3, name: "c", paper: "received" }),
      rowOf({ number: 2, name: "b", paper: "sent" }),
      rowOf({ number: 1, name: "a", paper: "received" }),
    ]
    expect(ordered(rows, "paper")).toEqual(["b", "a", "c"])
    expect(ordered(rows, "paper", true)).toEqual(["a", "c", "b"])
  })

  test("sections are compared by their numbers", () => {
    const rows = ["§ 198", "§ 21"].map((section) => rowOf({ name: section, steps: [stepOf({ section })] }))
    expect(ordered(rows, "section")).toEqual(["§ 21", "§ 198"])
  })
})

describe("shown are", () => {
  const rows = [
    rowOf({ name: "Juvan kunta", next: "await_decision", steps: [stepOf({ body: "Kunnanhallitus", case_number: "JUVA/12/2026" })] }),
    rowOf({ name: "Viola ry", next: "await_paper" }),
    rowOf({ name: "Mikkeli", next: "done" }),
  ]

  test.each([
    ["", "all", ["Juvan kunta", "Viola ry", "Mikkeli"]],
    ["juva", "all", ["Juvan kunta"]],
    ["KUNNANHALL", "all", ["Juvan kunta"]],
    ["/12/", "all", ["Juvan kunta"]],
    ["", "decision", ["Juvan kunta"]],
    ["", "paper", ["Viola ry"]],
    ["", "done", ["Mikkeli"]],
    ["viola", "done", []],
  ] as const)("with %j and %s: %j", (words, waited, expected) => {
    expect(names(matchingRows(rows, words, waited))).toEqual(expected)
  })
})

test("finality is waited for as a part of the decision", () => {
  expect(waitedFor(rowOf({ next: "note_final" }))).toBe("decision")
})

describe("waiting ages", () => {
  test.each([
    [0, "fresh"],
    [13, "fresh"],
    [14, "old"],
    [29, "old"],
    [30, "very_old"],
  ] as const)("%i days are %s", (days, expected) => {
    expect(ageOf(days)).toBe(expected)
  })

  test("in words that differ, not only in weight", () => {
    const words = [1, 17, 34].map((waiting_days) => waitingWords(rowOf({ waiting_days })))
    expect(words).toEqual(["1 päivä", "jo 17 päivää", "yli kuukausi, 34 päivää"])
    expect(waitingWords(rowOf({ waiting_days: null }))).toBe("")
  })
})

describe("a decision in a line", () => {
  test("has the body, the day and the section", () => {
    const steps = [stepOf({ body: "Lautakunta" }), stepOf({ body: "Kaupunginhallitus", section: "§ 318" })]
    expect(decisionLine(rowOf({ steps, decided_on: "2026-10-12" }))).toBe("Kaupunginhallitus 12.10.2026 § 318")
  })

  test("says of a planned day that it is planned", () => {
    expect(decisionLine(rowOf({ steps: [stepOf({ body: "Hallitus" })], planned_on: "2026-11-23" }))).toBe("Hallitus suunniteltu 23.11.2026")
  })
})

test.each<[Partial<PartyRow>, string]>([
  [{}, "ahead ahead ahead ahead"],
  [{ approval: "waiting" }, "now ahead ahead ahead"],
  [{ approval: "condition_open", paper: "printed" }, "stopped now ahead ahead"],
  [{ approval: "final", paper: "sent" }, "done done now ahead"],
  [{ approval: "approved", paper: "signed_not_received" }, "done done done now"],
  [{ approval: "final", paper: "received" }, "done done done done"],
])("the way of %j is %s", (row, expected) => {
  expect(wayOf(rowOf(row)).join(" ")).toBe(expected)
})
