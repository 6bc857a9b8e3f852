// The bytes of a page, and what is asked for.
import { describe, expect, test } from "vitest"
import { dpiFor, formsOf, pageFrom, requestFor } from "./page"

test("the facts and the picture are taken apart, also from the middle of a buffer", async () => {
  const facts = { page: 2, pages: 7, width: 10, height: 20, words: "Työnjako", micros: 5 }
  const json = new TextEncoder().encode(JSON.stringify(facts))
  const whole = new Uint8Array([9, 9, json.length, 0, 0, 0, ...json, 0x89, 0x50])
  const page = pageFrom(whole.subarray(2))
  expect(page.facts).toEqual(facts)
  expect(page.picture.size).toBe(2)
  expect(page.picture.type).toBe("image/png")
})

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
