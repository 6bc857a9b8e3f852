// A page as the program sends it, and what is asked for.
import type { AgreementLanguages, OpenField, PreviewFacts, PreviewRequest } from "../host/wire"

/** A drawn page. */
export interface Page {
  facts: PreviewFacts
  picture: Blob
}

/** Takes the answer apart: four bytes of length (little-endian), the facts as JSON, then the picture. */
export function pageFrom(bytes: Uint8Array<ArrayBuffer>): Page {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true)
  const facts = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as PreviewFacts
  return { facts, picture: new Blob([bytes.subarray(4 + length)], { type: "image/png" }) }
}

/** Dots per inch for a screen: sharp where pixels are small, never more than twice the usual. */
export function dpiFor(pixelRatio: number): number {
  return Math.min(220, Math.round(110 * Math.max(pixelRatio, 0.5)))
}

/** The forms in which an agreement can be shown: its own, and each of parallel texts alone. */
export function formsOf(form: AgreementLanguages): AgreementLanguages[] {
  return form === "fi+sv" ? ["fi+sv", "fi", "sv"] : [form]
}

/** What to ask for. Where nothing is being edited, the page in sight stays in sight. */
export function requestFor(now: {
  agreement: string
  languages: AgreementLanguages
  /** The page one leafed to; none while the page follows the editing. */
  leafed: number | null
  editing: string | null
  openField: OpenField | null
  shown: number | null
  dpi: number
}): PreviewRequest {
  return {
    agreement: now.agreement,
    languages: now.languages,
    page: now.leafed ?? (now.editing === null ? now.shown : null),
    at: now.editing,
    open_field: now.openField,
    dpi: now.dpi,
  }
}
