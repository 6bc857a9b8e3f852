// Names in a list.
import { expect, test } from "vitest"
import { namesOfLines } from "./kinds"

test.each([
  ["", []],
  ["Puumalan kunta\n\n  Juvan kunta \n", ["Puumalan kunta", "Juvan kunta"]],
])("%j names %j", (text, expected) => {
  expect(namesOfLines(text)).toEqual(expected)
})
