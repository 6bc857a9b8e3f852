import { describe, expect, test } from "vitest"
import type { ScanReading } from "../../host/wire"
import { originalOf, scanOf, signatureOf } from "../testing"
import { canBelong, filedPages, proposalFor, sorted } from "./scans"

const originals = [
  originalOf({ number: 1, signatures: [signatureOf({ party: "p1", signatory: "a" }), signatureOf({ party: "p2", signatory: "b" })] }),
  originalOf({ number: 2, signatures: [signatureOf({ party: "p2", signatory: "b" })] }),
]

describe("proposed is", () => {
  test("a sheet with its original and the signatories of the parties on that page", () => {
    expect(proposalFor(scanOf({ parties: ["p2"], sheet_page: 3 }), originals)).toEqual({
      belongs: true,
      original: 1,
      sheetPage: 3,
      signatories: ["b"],
      signedOn: "",
    })
  })

  test.each<ScanReading>(["duplicate", "other_version", "other_agreement", "body_page", "unknown_sheet", "conflicting", "foreign_code", "no_code", "blank"])(
    "nothing for a page that is read as %s",
    (reading) => {
      expect(proposalFor(scanOf({ reading }), originals).belongs).toBe(false)
    },
  )

  test("nothing for a sheet of an original that the version has not", () => {
    expect(proposalFor(scanOf({ original: 9 }), originals).belongs).toBe(false)
  })
})

describe("filed are", () => {
  const decided = { belongs: true, original: 2, sheetPage: 1, signatories: ["b"], signedOn: "2026-11-02" }

  test("the pages that were said to belong, with the date on the paper", () => {
    const pages = filedPages([scanOf({ id: "x", reading: "no_code" }), scanOf({ id: "y" })], (scan) => ({ ...decided, belongs: scan.id === "x" }))
    expect(pages).toEqual([{ scan: "x", original: 2, sheet_page: 1, signatories: ["b"], signed_on: "2026-11-02" }])
  })

  test("no pages without an original or a signature, whatever was ticked", () => {
    expect(filedPages([scanOf({})], () => ({ ...decided, original: null }))).toEqual([])
    expect(filedPages([scanOf({})], () => ({ ...decided, signatories: [] }))).toEqual([])
  })

  test("no pages of another version or agreement", () => {
    const others = [scanOf({ reading: "other_version" }), scanOf({ reading: "other_agreement" }), scanOf({ reading: "body_page" })]
    expect(others.map(canBelong)).toEqual([false, false, false])
    expect(filedPages(others, () => decided)).toEqual([])
  })
})

test("blank backs are apart from what waits", () => {
  const scans = [
    scanOf({ id: "1" }),
    scanOf({ id: "2", reading: "blank" }),
    scanOf({ id: "3", state: "filed" }),
    scanOf({ id: "4", state: "set_aside", reading: "no_code" }),
    scanOf({ id: "5", state: "set_aside", reading: "blank" }),
  ]
  const ids = Object.entries(sorted(scans)).map(([key, pages]) => [key, pages.map(({ id }) => id).join(" ")])
  expect(Object.fromEntries(ids)).toEqual({ waiting: "1", blank: "2 5", filed: "3", aside: "4" })
})
