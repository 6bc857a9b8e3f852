// Moves of goals between focus areas, and the choices a goal's fields offer.
import { expect, test } from "vitest"
import { beyondEdge, wishChoices } from "./places"

const areas = [
  { id: "A", goals: [{ id: "1" }, { id: "2" }] },
  { id: "B", goals: [] },
  { id: "C", goals: [{ id: "3" }, { id: "4" }] },
]

test.each([
  ["1", -1, null],
  ["2", 1, { parent: "B", before: null }],
  ["3", -1, { parent: "B", before: null }],
  ["4", 1, null],
  ["gone", 1, null],
] as const)("goal %s moved past the edge by %i goes to %j", (goal, way, place) => {
  expect(beyondEdge(areas, goal, way)).toEqual(place)
})

test("a goal moved down stands first in the next area", () => {
  expect(beyondEdge([areas[0]!, areas[2]!], "2", 1)).toEqual({ parent: "C", before: "3" })
})

test("a wish is offered in the window's language, or in one it has", () => {
  const wishes = [
    { id: "w", text: { sv: "Hjälp hemma" }, source: "2021", answered_by: 0 },
    { id: "v", text: {}, source: "", answered_by: 0 },
  ]
  expect(wishChoices(wishes, "fi")).toEqual([
    { value: "w", label: "Hjälp hemma", detail: "2021" },
    { value: "v", label: "–" },
  ])
})
