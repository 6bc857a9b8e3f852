// What the list of parties says about each.
import { expect, test } from "vitest"
import type { PlacedFinding } from "../host/session.svelte"
import type { FindingWeight, PartyView } from "../host/wire"
import { findingsBeside, findingsWithoutField, markOf, partyOf, stillOpen } from "./readiness"

const finding = (code: string, weight: FindingWeight): PlacedFinding => ({
  key: code,
  severity: weight,
  text: code,
  view: { code, weight, stage: "parties", subject_kind: "party", subject: "p1", section_kind: null, message: code, brief: `${code}!` },
})
const party = (id: string, contacts: string[] = []) => ({ id, contacts: contacts.map((one) => ({ id: one })) }) as PartyView

const all = [finding("party-without-contact", "hint"), finding("party-without-name", "blocking"), finding("party-without-role", "hint")]

test("a finding stands beside its field, or under the name when it has none", () => {
  expect(findingsBeside(all, "contacts").map(({ key }) => key)).toEqual(["party-without-contact"])
  expect(findingsBeside(all, "address")).toEqual([])
  expect(findingsWithoutField(all).map(({ key }) => key)).toEqual(["party-without-role"])
})

test("the mark of a row names the gravest", () => {
  expect(markOf(all)).toEqual({ severity: "blocking", count: 3, brief: "party-without-name!" })
  expect(markOf([])).toEqual({ severity: null, count: 0, brief: "" })
})

test("a contact person leads to its party", () => {
  const parties = [party("p1", ["c1"]), party("p2", ["c2"])]
  expect(partyOf(parties, "c2")?.id).toBe("p2")
  expect(partyOf(parties, "p1")?.id).toBe("p1")
  expect(partyOf(parties, "x")).toBeUndefined()
})

test.each([
  ["p2", 1, "p2"],
  ["gone", 1, "p2"],
  ["gone", 7, "p2"],
  [null, 0, null],
])("after a change of the list, %s at %i leaves %s open", (open, place, expected) => {
  expect(stillOpen([party("p1"), party("p2")], open, place)).toBe(expected)
})
