// Keys in a menu.
import { expect, test } from "vitest"
import { nextItem } from "./menu"

const items = ["Avaa", "Kopioi", "Älä näytä", "Kumoa"].map((label) => ({ id: label, label }))

test.each([
  ["ArrowDown", 3, 0],
  ["ArrowUp", 0, 3],
  ["Home", 2, 0],
  ["End", 0, 3],
  ["k", 0, 1],
  ["k", 1, 3],
  ["K", 3, 1],
  ["ä", 0, 2],
  ["x", 0, null],
  ["Tab", 0, null],
])("%s at %d leads to %j", (key, at, expected) => {
  expect(nextItem(key, at, items)).toBe(expected)
})
