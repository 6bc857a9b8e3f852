// The divider between the stage and the live page.
import { expect, test } from "vitest"
import { besideContent, clamped, keyWidth, limits } from "./split"

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

test.each([
  ["asks for nothing", 1200, 0, { width: 420, crowded: false }],
  ["fits beside", 1200, 700, { width: 420, crowded: false }],
  ["fits beside a narrower pane", 1200, 880, { width: 320, crowded: false }],
  ["fits beside the narrowest", 1200, 920, { width: 280, crowded: false }],
  ["does not fit beside any", 1200, 921, { width: 280, crowded: true }],
  ["stands above the pane in a narrow window", 690, 900, { width: 420, crowded: false }],
])("content that %s", (_case, total, wanted, expected) => {
  expect(besideContent(total, 420, wanted)).toEqual(expected)
})
