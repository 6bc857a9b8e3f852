// What a new agreement is made with.
import { expect, test } from "vitest"
import { freshAgreement, titleOf } from "./new-agreement"

test("a title in one of its languages is enough, without blanks around it", () => {
  const both = { ...freshAgreement("fi"), languages: "fi+sv" as const }
  expect(titleOf({ ...both, title: { sv: " Avtal ", en: "Agreement" } })?.title).toEqual({ sv: "Avtal" })
})

test.each([{}, { fi: "  " }, { sv: "Avtal" }])("%j is no title of a Finnish agreement", (title) => {
  expect(titleOf({ ...freshAgreement("fi"), title })).toBeNull()
})
