// Parties as choices.
import { expect, test } from "vitest"
import { partyChoices } from "./party-choices"

test("a party is found by its short name, its number and its legal name", () => {
  const parties = [
    { id: "m", number: 1, brief: "Mikkeli", name: "Mikkelin kaupunki", kind: null },
    { id: "j", number: 2, brief: "Juvan kunta", name: "Juvan kunta", kind: null },
  ]
  expect(partyChoices(parties)).toEqual([
    { value: "m", label: "Mikkeli", detail: "1 · Mikkelin kaupunki" },
    { value: "j", label: "Juvan kunta", detail: "2" },
  ])
})
