// What the window remembers of itself.
import { beforeEach, expect, test } from "vitest"
import { foldPage, pageFolded, remember } from "./settings.svelte"

beforeEach(() => remember({ folded: [], unfolded: [] }))

test("the live page gives way to a stage that crowds it out, until it is asked for", () => {
  expect(pageFolded("division", false)).toBe(false)
  expect(pageFolded("division", true)).toBe(true)
  foldPage("division", false)
  expect(pageFolded("division", true)).toBe(false)
})

test("folded away by hand it stays away, beside that stage only", () => {
  foldPage("division", true)
  expect(pageFolded("division", false)).toBe(true)
  expect(pageFolded("goals", false)).toBe(false)
  foldPage("division", false)
  expect(pageFolded("division", false)).toBe(false)
})
