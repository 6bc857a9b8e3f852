// What becomes of the rows of a list.
import { describe, expect, test } from "vitest"
import type { RowDecision } from "../../host/wire"
import { choicesOf, codeOf, countsOf, decided, decisionsToSend, joinedAway, nameOf, renamed, standing } from "./review"
import { row } from "./testing"

const folkhälsan = row(1, "Folkhälsan")
const raisio = row(2, "Raision kaupunki", { verdict: "matched", matched: "r1" })
const mieli = row(3, "Mieli", {
  verdict: "doubtful",
  candidates: [
    { organisation: null, neighbour: 4, name: "Mieli, Mielenterveysseura" },
    { organisation: "r9", neighbour: null, name: "MIELI ry" },
  ],
})
const seura = row(4, "Mielenterveysseura", {
  verdict: "doubtful",
  candidates: [{ organisation: null, neighbour: 3, name: "Mieli, Mielenterveysseura" }],
})
const rows = [folkhälsan, raisio, mieli, seura]
const none = new Map<number, RowDecision>()
const join: RowDecision = { do: "join", with: 4, name: "Mieli, Mielenterveysseura" }

describe("without a decision", () => {
  test.each([
    [folkhälsan, "add"],
    [raisio, "use:r1"],
    [mieli, "skip"],
  ])("%o stands as %s", (one, expected) => {
    expect(codeOf(standing(one, none))).toBe(expected)
  })

  test("the doubtful ones are undecided, and nothing is sent", () => {
    expect(countsOf(rows, none)).toEqual({
      verdicts: { new: 1, matched: 1, doubtful: 2 },
      will: { add: 1, use: 1, skip: 2, undecided: 2 },
    })
    expect(decisionsToSend(none)).toEqual([])
  })
})

test("a doubtful row offers to be added, to be a known one, to be joined, and to be left out", () => {
  expect(choicesOf(mieli, mieli.name).map(({ code }) => code)).toEqual(["add", "use:r9", "join:4", "skip"])
  expect(choicesOf(raisio, raisio.name).map(({ code }) => code)).toEqual(["add", "use:r1", "skip"])
})

describe("joined rows", () => {
  const joined = decided(none, mieli, join)

  test("are one row, and the other is not taken in on its own", () => {
    expect(joinedAway(joined)).toEqual(new Map([[4, 3]]))
    expect(countsOf(rows, joined).will).toEqual({ add: 2, use: 1, skip: 0, undecided: 0 })
    expect(decisionsToSend(joined)).toEqual([
      { number: 3, decision: join },
      { number: 4, decision: { do: "skip" } },
    ])
  })

  test("part again when the other is decided itself", () => {
    const parted = decided(joined, seura, { do: "add", name: "Mielenterveysseura" })
    expect([...parted.keys()]).toEqual([4])
    const turned = decided(joined, seura, { do: "join", with: 3, name: "x" })
    expect([...turned.keys()]).toEqual([4])
  })

  test("keep the name that was typed", () => {
    expect(nameOf(mieli, joined)).toBe("Mieli, Mielenterveysseura")
    expect(nameOf(mieli, renamed(joined, mieli, "MIELI ry"))).toBe("MIELI ry")
    expect(joinedAway(renamed(joined, mieli, "MIELI ry")).get(4)).toBe(3)
  })
})

test("a row whose name is corrected is added under it", () => {
  expect(renamed(none, seura, "Mielenterveysseura ry").get(4)).toEqual({ do: "add", name: "Mielenterveysseura ry" })
})
