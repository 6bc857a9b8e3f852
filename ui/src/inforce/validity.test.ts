import { beforeEach, expect, test } from "vitest"
import type { TermsOnce } from "../host/wire"
import { setLanguage } from "../host/words"
import { onceOf } from "../testing/terms"
import { validityFacts } from "./validity"

const words = (part: Partial<TermsOnce>) =>
  Object.fromEntries(validityFacts(onceOf(part), "fi").map(({ key, words }) => [key, words]))

beforeEach(() => setLanguage("fi"))

test("what is not agreed has no words, and no extension is told", () => {
  expect(words({})).toEqual({ "inforce-start": null, "inforce-end": null, "inforce-takes-effect": null, "inforce-notice": null })
})

test.each<[Partial<TermsOnce>, string, string]>([
  [{ start: "2027-01-01" }, "inforce-start", "1.1.2027"],
  [{ end_kind: "on", end: "2028-12-31" }, "inforce-end", "31.12.2028"],
  [{ end_kind: "open_ended" }, "inforce-end", "Toistaiseksi"],
  [{ takes_effect: "all_signed" }, "inforce-takes-effect", "Kun kaikki ovat allekirjoittaneet"],
  [{ takes_effect: "count_signed", effect_count: 12 }, "inforce-takes-effect", "Kun 12 osapuolta on allekirjoittanut"],
  [{ takes_effect: "each_for_its_own_part" }, "inforce-takes-effect", "Kunkin osalta, kun se on itse allekirjoittanut"],
  [{ notice_months: 1 }, "inforce-notice", "1 kuukausi"],
  [{ notice_months: 6 }, "inforce-notice", "6 kuukautta"],
  [{ extension: { sv: "ett år" } }, "inforce-extension", "ett år"],
])("%j: %s is %s", (once, key, expected) => {
  expect(words(once)[key]).toBe(expected)
})
