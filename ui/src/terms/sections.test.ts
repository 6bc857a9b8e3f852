import { describe, expect, test } from "vitest"
import type { PlacedFinding } from "../host/session.svelte"
import type { SectionView, TermsView } from "../host/wire"
import { setLanguage } from "../host/words"
import { richOf, section, termsOf } from "../testing/terms"
import { codesIn, withoutField } from "./findings"
import { findingsIn, placeOfKind, sectionOf, stateOf, stillOpen, titleOf, USUAL_ORDER } from "./sections"

const state = (part: Partial<SectionView>, terms: Partial<TermsView> = {}) => stateOf(section("s", part), termsOf([], terms))

describe("the state of a section", () => {
  test.each<[string, Partial<SectionView>, string]>([
    ["nothing in it", { kind: "costs" }, "empty"],
    ["a blank paragraph", { kind: "costs", body: { fi: richOf(" ") } }, "empty"],
    ["words of the library", { kind: "costs", body: { fi: richOf("Kukin vastaa.") }, untouched: true }, "model"],
    ["other words", { kind: "costs", body: { sv: richOf("Var och en.") } }, "own"],
    ["left out, words kept", { kind: "costs", body: { fi: richOf("Kukin.") }, left_out: { fi: "Ei tarvita" } }, "left_out"],
    ["left out without a reason", { kind: "costs", left_out: {} }, "left_out"],
    ["filled in on another stage", { kind: "goals" }, "elsewhere"],
  ])("%s", (_, part, expected) => {
    expect(state(part)).toBe(expected)
  })

  test("a list or a fact without words is neither empty nor text", () => {
    expect(state({ kind: "definitions" }, { definitions: [{ id: "d", term: { fi: "perhekeskus" }, definition: {} }] })).toBe("facts")
    const once = { ...termsOf([]).once, notice_months: 6 }
    expect(state({ kind: "leaving" }, { once })).toBe("facts")
    expect(state({ kind: "validity" }, { once })).toBe("empty")
  })
})

describe("a jump leads to", () => {
  const terms = termsOf([section("a", { kind: "costs" }), section("b", { kind: "bodies" }), section("c", { kind: "custom" })], {
    bodies: [{ id: "steering" } as TermsView["bodies"][number]],
  })

  test.each([
    ["the section itself", "a", undefined, "a"],
    ["the section that holds the item", "steering", undefined, "b"],
    ["the section of the kind", null, "costs", "a"],
    ["the section of the kind, where the item is elsewhere", "gone", "bodies", "b"],
    ["nothing, where nothing is", "gone", undefined, undefined],
    ["nothing, where no such section is", null, "validity", undefined],
  ])("%s", (_, item, kind, expected) => {
    expect(sectionOf(terms, item, kind)?.id).toBe(expected)
  })
})

test("a kind is added after the last of those that usually stand before it", () => {
  const sections = [section("p", { kind: "parties" }), section("own", { kind: "custom" }), section("s", { kind: "signatures" })]
  expect(placeOfKind(sections, "goals")).toBe("p")
  expect(placeOfKind(sections, "signatures")).toBe("p")
  expect(placeOfKind(sections, "parties")).toBeNull()
  expect(placeOfKind([section("own", { kind: "custom" })], "goals")).toBeNull()
})

test("the usual order knows every kind but one's own", () => {
  setLanguage("fi")
  const titles = USUAL_ORDER.map((kind) => titleOf(section("s", { kind }), "fi"))
  expect(new Set(titles).size).toBe(28)
  expect(titles[3]).toBe("Lainsäädäntö- ja strategiaperusta")
})

test("a title is its own, else the usual one", () => {
  const usual_title = { fi: "Talous", sv: "Ekonomi" }
  expect(titleOf(section("s", { title: { fi: "Asiakasmaksut" }, usual_title }), "fi")).toBe("Asiakasmaksut")
  expect(titleOf(section("s", { usual_title }), "sv")).toBe("Ekonomi")
})

test("after a removal the section that took its place opens", () => {
  const sections = [section("a"), section("b")]
  expect(stillOpen(sections, "b", 1)).toBe("b")
  expect(stillOpen(sections, "gone", 0)).toBe("a")
  expect(stillOpen(sections, "gone", 5)).toBe("b")
  expect(stillOpen([], "gone", 0)).toBeNull()
  expect(stillOpen(sections, null, 0)).toBeNull()
})

describe("findings", () => {
  const finding = (code: string, subject: string, stage = "terms"): PlacedFinding =>
    ({ key: code + subject, severity: "warning", text: code, view: { code, subject, stage } }) as PlacedFinding

  test("of a section are those about it and about what stands in it", () => {
    const terms = termsOf([], { appendices: [{ id: "x" } as TermsView["appendices"][number]] })
    const all = [finding("appendix-without-title", "x"), finding("mandatory-section-empty", "s"), finding("no-goal", "other")]
    expect(findingsIn(section("s", { kind: "appendices" }), terms, all)).toEqual(all.slice(0, 2))
    expect(findingsIn(section("s", { kind: "costs" }), terms, all)).toEqual(all.slice(1, 2))
  })

  test("of another stage are not the text's", () => {
    expect(findingsIn(section("s", { kind: "signatures" }), termsOf([]), [finding("originals-not-agreed", "s", "signatures")])).toEqual([])
  })

  test("that belong to a field do not stand beside the text", () => {
    const all = [finding("no-start-date", "s"), finding("section-ref-broken", "s"), finding("section-ref-broken", "t")]
    expect(withoutField(all)).toEqual(all.slice(1))
    expect(codesIn(withoutField(all))).toBe("section-ref-broken")
    expect(codesIn([])).toBeUndefined()
  })
})

