import { beforeEach, describe, expect, test } from "vitest"
import type { SignatoryForm, SigningParty } from "../host/wire"
import { setLanguage } from "../host/words"
import { isReady, signatoryWords, usualCount } from "./signing"

function signatory(part: Partial<SignatoryForm>): SignatoryForm {
  return {
    id: null,
    title: { fi: "kunnanjohtaja" },
    name: "",
    capacity: "alone",
    basis: null,
    basis_detail: "",
    basis_dated: "",
    counter_signs: false,
    ...part,
  }
}

function party(...signatories: SignatoryForm[]): SigningParty {
  return { id: "p", number: 1, name: "Juva", decision_maker: null, signatories }
}

beforeEach(() => setLanguage("fi"))

describe("a signatory in words", () => {
  test("is the title and the capacity, never the name", () => {
    expect(signatoryWords(signatory({ name: "Jaana Esimerkki" }), "fi")).toBe("kunnanjohtaja (yksin)")
  })

  test("who countersigns is called so", () => {
    expect(signatoryWords(signatory({ counter_signs: true }), "fi")).toBe("kunnanjohtaja (varmentaja)")
  })

  test("takes the language there is", () => {
    expect(signatoryWords(signatory({ title: { sv: "ordförande" }, capacity: "two_jointly" }), "fi")).toBe("ordförande (kaksi yhdessä)")
  })

  test("without a title there are no words", () => {
    expect(signatoryWords(signatory({ title: {} }), "fi")).toBe("")
  })
})

test("a party is ready when each of its signatories has a title", () => {
  expect(isReady(party())).toBe(false)
  expect(isReady(party(signatory({ title: {} })))).toBe(false)
  expect(isReady(party(signatory({}), signatory({ title: {} })))).toBe(false)
  expect(isReady(party(signatory({}), signatory({})))).toBe(true)
})

test.each([
  ["one_each", 16, 16],
  ["one_each", 0, null],
  ["one_and_copies", 16, 1],
  ["page_each", 16, 1],
  [null, 16, null],
] as const)("the practice %s with %i parties usually makes %j originals", (practice, parties, expected) => {
  expect(usualCount(practice, parties)).toBe(expected)
})
