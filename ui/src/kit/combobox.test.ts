// What is found for what is typed.
import { expect, test } from "vitest"
import { matching, nextActive } from "./combobox"

const choices = [
  { value: "1", label: "Etelä-Savon hyvinvointialue", detail: "Mikkeli" },
  { value: "2", label: "Mikkelin kaupunki" },
  { value: "3", label: "Savonlinnan kaupunki" },
  { value: "4", label: "Äänekosken kaupunki" },
  { value: "5", label: "MLL Mikkeli" },
]

test.each([
  ["", "1 2 3 4 5"],
  ["mikkeli", "2 5 1"],
  ["savon", "3 1"],
  ["kaupunki savon", "3"],
  ["aane", "4"],
  ["ÄÄNE", "4"],
  ["olematon", ""],
])("%j finds %j", (query, expected) => {
  expect(matching(choices, query).map((choice) => choice.value).join(" ")).toBe(expected)
})

test("a register of thousands does not fill the window", () => {
  const many = Array.from({ length: 5000 }, (_, n) => ({ value: `${n}`, label: `Yhdistys ${n}` }))
  expect(matching(many, "yhdistys")).toHaveLength(100)
})

test.each([
  ["ArrowDown", -1, 0],
  ["ArrowDown", 2, 0],
  ["ArrowUp", -1, 2],
  ["ArrowUp", 1, 0],
  ["PageDown", 0, 2],
  ["Home", 0, null],
  ["a", 0, null],
])("%s from %d leads to %j", (key, active, expected) => {
  expect(nextActive(key, active, 3)).toBe(expected)
})
