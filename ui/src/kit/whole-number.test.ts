import { expect, test } from "vitest"
import { readWholeNumber } from "./whole-number"

test.each([
  ["6", { is: "number", number: 6 }],
  [" 12 ", { is: "number", number: 12 }],
  ["1 000", { is: "refused" }],
  ["1\u00a020", { is: "number", number: 120 }],
  ["", { is: "empty" }],
  ["  ", { is: "empty" }],
  ["0", { is: "refused" }],
  ["-3", { is: "refused" }],
  ["2,5", { is: "refused" }],
  ["kuusi", { is: "refused" }],
  ["99999999999", { is: "refused" }],
])("%j within 1–366", (text, expected) => {
  expect(readWholeNumber(text, 1, 366)).toEqual(expected)
})
