// The divider between the stage and the live page.
import { expect, test } from "vitest"
import { clamped, keyWidth, limits } from "./split"

const range = limits(1200, 280, 420)

test.each([
  [100, 280],
  [400.4, 400],
  [5000, 780],
])("a pane of %d becomes %d", (wanted, expected) => {
  expect(clamped(wanted, range)).toBe(expected)
})

test("a window too narrow for both keeps the pane usable", () => {
  expect(clamped(900, limits(500, 280, 420))).toBe(280)
})

test.each([
  ["ArrowLeft", 432],
  ["ArrowRight", 368],
  ["Home", 780],
  ["End", 280],
  ["x", null],
])("%s makes 400 into %j", (key, expected) => {
  expect(keyWidth(key, 400, range)).toBe(expected)
})
