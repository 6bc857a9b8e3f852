import { beforeEach, expect, test } from "vitest"
import type { TermsOnce } from "../host/wire"
import { setLanguage } from "../host/words"
import { validityFacts } from "./validity"

const NOTHING: TermsOnce = {
  start: null,
  end_kind: "not_given",
  end: null,
  takes_effect: null,
  effect_count: null,
  extension: {},
  notice_months: null,
  host: null,
  coordinator: {},
  rotation: {},
  client_data: null,
  controllers: {},
  reviews_a_year: null,
  report: {},
  amendment_approved_by: {},
  joining_accepted_by: {},
  dispute_body: {},
}

const words = (part: Partial<TermsOnce>) =>
  Object.fromEntries(validityFacts({ ...NOTHING, ...part }, "fi").map(({ key, words }) => [key, words]))

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
