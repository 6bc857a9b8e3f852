// Scanned pages that wait for a person: what is proposed for each, and what is filed in the end.
import type { FiledPage, OriginalView, ScanReading, ScanView } from "../../host/wire"

/** What a person says, or leaves as it was understood, about one page. */
export interface Decision {
  /** It belongs there and counts. */
  belongs: boolean
  original: number | null
  sheetPage: number
  signatories: string[]
  /** The date on the paper, ISO; empty where it is not read. */
  signedOn: string
}

/** Only a sheet of the version being signed is proposed; everything else waits for a choice. */
export function proposalFor(scan: ScanView, originals: readonly OriginalView[]): Decision {
  const isSheet = scan.reading === "sheet"
  const original = scan.original !== null && originals.some(({ number }) => number === scan.original) ? scan.original : null
  return {
    belongs: isSheet && original !== null,
    original: isSheet || scan.reading === "duplicate" ? original : null,
    sheetPage: scan.sheet_page ?? 1,
    signatories: signingOn(scan, original, originals),
    signedOn: "",
  }
}

/** Who signs on a page of an original: those of the parties that stand on it, else all of that original. */
export function signingOn({ parties }: ScanView, original: number | null, originals: readonly OriginalView[]): string[] {
  const signatures = originals.find(({ number }) => number === original)?.signatures ?? []
  const onPage = signatures.filter(({ party }) => parties.length === 0 || parties.includes(party))
  return onPage.map(({ signatory }) => signatory)
}

/** Readings of which a person can say where the page belongs; the others are shown as what they are. */
const CAN_BE_GIVEN: readonly ScanReading[] = ["sheet", "duplicate", "unknown_sheet", "conflicting", "foreign_code", "no_code"]

export function canBelong({ reading }: ScanView): boolean {
  return CAN_BE_GIVEN.includes(reading)
}

/** The pages that are filed: those said to belong somewhere, with somebody's signature on them. */
export function filedPages(scans: readonly ScanView[], decisionOf: (scan: ScanView) => Decision): FiledPage[] {
  return scans.flatMap((scan) => {
    const { belongs, original, sheetPage, signatories, signedOn } = decisionOf(scan)
    if (!belongs || original === null || signatories.length === 0 || !canBelong(scan)) return []
    return [{ scan: scan.id, original, sheet_page: sheetPage, signatories, signed_on: signedOn }]
  })
}

/** The scanned pages by what becomes of them; blank backs stand apart from those that wait. */
export function sorted(scans: readonly ScanView[]): Record<"waiting" | "blank" | "filed" | "aside", ScanView[]> {
  const inbox = scans.filter(({ state }) => state === "inbox")
  return {
    waiting: inbox.filter(({ reading }) => reading !== "blank"),
    blank: scans.filter(({ reading, state }) => reading === "blank" && state !== "filed"),
    filed: scans.filter(({ state }) => state === "filed"),
    aside: scans.filter(({ reading, state }) => state === "set_aside" && reading !== "blank"),
  }
}
