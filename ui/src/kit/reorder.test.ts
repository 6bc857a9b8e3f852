// Moving items in a list.
import { expect, test } from "vitest"
import { dropIndex, keyIndex, moved } from "./reorder"

test.each([
  [0, 2, "bca"],
  [2, 0, "cab"],
  [1, 1, "abc"],
  [0, 99, "bca"],
  [2, -5, "cab"],
  [7, 0, "abc"],
])("moving %d to %d gives %s", (from, to, expected) => {
  expect(moved(["a", "b", "c"], from, to).join("")).toBe(expected)
})

test.each([
  [1, 50, 1],
  [1, 5, 0],
  [1, 71, 2],
  [0, 500, 3],
  [3, -10, 0],
])("an item dragged from %d to height %d drops at %d", (from, pointer, expected) => {
  expect(dropIndex([10, 30, 70, 90], from, pointer)).toBe(expected)
})

test.each([
  ["ArrowUp", 0, null],
  ["ArrowUp", 2, 1],
  ["ArrowDown", 2, null],
  ["ArrowDown", 0, 1],
  ["Home", 2, 0],
  ["End", 0, 2],
  ["x", 1, null],
])("%s at %d moves to %j", (key, from, expected) => {
  expect(keyIndex(key, from, 3)).toBe(expected)
})
