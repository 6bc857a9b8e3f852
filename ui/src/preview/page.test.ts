// What is asked for when a page is to be drawn.
import { describe, expect, test } from "vitest"
import { dpiFor, formsOf, requestFor } from "./page"

test.each([
  [1, 110],
  [1.5, 165],
  [2, 220],
  [3, 220],
])("a screen of %d pixels a point is drawn at %d dpi", (ratio, dpi) => {
  expect(dpiFor(ratio)).toBe(dpi)
})

test("parallel texts can be shown alone", () => {
  expect(formsOf("fi+sv")).toEqual(["fi+sv", "fi", "sv"])
  expect(formsOf("en")).toEqual(["en"])
})

describe("the page asked for", () => {
  const now = { agreement: "a", languages: "fi", stage: "goals", leafed: null, editing: "goal:1", openField: null, shown: 4, dpi: 110 } as const

  test("follows the editing", () => {
    expect(requestFor(now)).toMatchObject({ page: null, at: "goal:1" })
  })

  test("names places as the document does", () => {
    expect(requestFor({ ...now, editing: "legal_basis:1-2" }).at).toBe("legal-basis:1-2")
    expect(requestFor({ ...now, editing: null, stage: "division" }).at).toBe("section-kind:division-of-work")
  })

  test("is the one leafed to", () => {
    expect(requestFor({ ...now, leafed: 6 }).page).toBe(6)
  })

  test("is the stage's own when nothing is edited yet", () => {
    expect(requestFor({ ...now, editing: null })).toMatchObject({ page: null, at: "section-kind:goals" })
  })

  test("stays where nothing is edited and the stage has no place", () => {
    expect(requestFor({ ...now, editing: null, stage: "terms" })).toMatchObject({ page: 4, at: null })
  })
})
