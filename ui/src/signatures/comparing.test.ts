// What is shown of the changes is what was asked for, and empty stages go.
import { expect, test } from "vitest"
import type { ComparedChange } from "../host/wire"
import { countOf, shownOf } from "./comparing"

const change = (subject: string, more: Partial<ComparedChange>): ComparedChange => {
  return { subject, became: "", added: false, removed: false, moved: false, changed: false, fields: [], ...more }
}

const stages = [
  { name: "Osapuolet", changes: [change("a", { added: true }), change("b", { moved: true, changed: true })] },
  { name: "Työnjako", changes: [change("c", { removed: true })] },
]

test("changes are shown by what became of them", () => {
  const subjects = (shown: Parameters<typeof shownOf>[1]) =>
    shownOf(stages, shown).map(({ name, changes }) => [name, ...changes.map(({ subject }) => subject)])
  expect(subjects("all")).toEqual([["Osapuolet", "a", "b"], ["Työnjako", "c"]])
  expect(subjects("added")).toEqual([["Osapuolet", "a"]])
  expect(subjects("removed")).toEqual([["Työnjako", "c"]])
  expect(subjects("moved")).toEqual([["Osapuolet", "b"]])
  expect(subjects("changed")).toEqual([["Osapuolet", "b"]])
})

test("changes are counted over all stages", () => {
  expect(countOf(stages)).toBe(3)
  expect(countOf(shownOf([], "all"))).toBe(0)
})
