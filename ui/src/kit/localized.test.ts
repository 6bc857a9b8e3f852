// Texts in several languages.
import { expect, test } from "vitest"
import { inLanguage, untranslated, withLanguage } from "./localized"

test.each([
  [{ fi: "Tausta" }, ["sv"]],
  [{ fi: "Tausta", sv: " " }, ["sv"]],
  [{ fi: "Tausta", sv: "Bakgrund" }, []],
  [{ en: "Background" }, []],
  [{}, []],
] as const)("of %j is untranslated %j", (text, expected) => {
  expect(untranslated(text, ["fi", "sv"])).toEqual(expected)
})

test("a heading shows another language rather than nothing", () => {
  expect(inLanguage({ sv: "Bakgrund" }, "fi")).toBe("Bakgrund")
  expect(inLanguage({ fi: "Tausta", sv: "Bakgrund" }, "sv")).toBe("Bakgrund")
  expect(inLanguage({}, "fi")).toBe("")
})

test("the words of one language are replaced, blank ones take it out", () => {
  expect(withLanguage({ fi: "Tausta", sv: "Bakgrund" }, "sv", "Syfte")).toEqual({ fi: "Tausta", sv: "Syfte" })
  expect(withLanguage({ fi: "Tausta", sv: "Bakgrund" }, "sv", " ")).toEqual({ fi: "Tausta" })
})
