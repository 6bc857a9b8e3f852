import { expect, test } from "vitest"
import { originalOf, signatureOf } from "../testing"
import { countsOf, nudged, papersOf, signatoriesOf, stateOf } from "./ledger"

const open = signatureOf({ party: "p1", signatory: "a" })
const underWay = signatureOf({ party: "p1", signatory: "b", signed_on: "2026-11-01" })
const received = signatureOf({ party: "p2", party_name: "Viola ry", signatory: "c", received_on: "2026-11-12" })

test("a paper that came counts as received even where no date could be read on it", () => {
  expect([open, underWay, received].map(stateOf)).toEqual(["open", "under_way", "received"])
  expect(countsOf(originalOf({ signatures: [open, underWay, received] }))).toEqual({ signed: 2, received: 1, total: 3 })
})

test("a party's papers are the originals it signs", () => {
  const originals = [originalOf({ number: 1, signatures: [open, received] }), originalOf({ number: 2, signatures: [received] })]
  expect(papersOf(originals, "p1").map(({ original }) => original.number)).toEqual([1])
  expect(papersOf(originals, "p2").map(({ original }) => original.number)).toEqual([1, 2])
})

test("who signs several originals is asked about once", () => {
  const originals = [1, 2].map((number) => originalOf({ number, signatures: [open, underWay, received] }))
  expect(signatoriesOf(originals).map(({ name, signatories }) => [name, signatories.length])).toEqual([
    ["Juvan kunta", 2],
    ["Viola ry", 1],
  ])
})

test("the order of circulation is nudged one place, and not over the ends", () => {
  expect(nudged(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"])
  expect(nudged(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"])
  expect(nudged(["a", "b"], 0, -1)).toEqual(["a", "b"])
  expect(nudged(["a", "b"], 1, 1)).toEqual(["a", "b"])
})
