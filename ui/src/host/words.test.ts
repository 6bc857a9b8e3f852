// The window says the same words as the documents, in the language chosen last.
import { flushSync } from "svelte"
import { afterEach, describe, expect, test } from "vitest"
import { watchWords } from "./words.test.svelte"
import { languages, setLanguage, t, textOf, tIn } from "./words"

afterEach(() => setLanguage("fi"))

describe("words", () => {
  test("are those of the language of the window", () => {
    expect(t("common-cancel")).toBe("Peruuta")
    setLanguage("sv")
    expect(t("common-cancel")).toBe("Avbryt")
    expect(document.documentElement.lang).toBe("sv")
  })

  test("can be asked for in another language", () => {
    expect(languages.map((language) => tIn(language, "stage-goals"))).toEqual(["Tavoitteet", "Mål", "Goals"])
  })

  test("count in plural forms, group digits and carry no isolation marks", () => {
    expect(t("app-finding-count", { count: 1 })).toBe("1 huomio")
    expect(t("app-finding-count", { count: 1234 })).toBe("1\u00a0234 huomiota")
    expect(tIn("en", "app-finding-count", { count: 1234 })).toBe("1,234 findings")
  })

  test("print a number that is no count as it is", () => {
    expect(t("import-place-row", { row: 2027 })).toBe("Rivi 2027")
  })

  test("of a code are undefined when there is no such key or an argument lacks", () => {
    expect(textOf("severity-hint")).toBe("Vinkki")
    expect(textOf("severity-unheard-of")).toBeUndefined()
    expect(textOf("import-place-row")).toBeUndefined()
  })

  test("change at once where they are shown", () => {
    const { seen, stop } = watchWords(() => t("common-yes"))
    setLanguage("en")
    flushSync()
    stop()
    expect(seen).toEqual(["Kyllä", "Yes"])
  })
})
