// A page as the program sends it, and what is asked for.
import type { WithPicture } from "../host/picture"
import type { AgreementLanguages, OpenField, PreviewFacts, PreviewRequest, StageName } from "../host/wire"

/** A drawn page. */
export type Page = WithPicture<PreviewFacts>

/** Dots per inch for a screen: sharp where pixels are small, never more than twice the usual. */
export function dpiFor(pixelRatio: number): number {
  return Math.min(220, Math.round(110 * Math.max(pixelRatio, 0.5)))
}

/** The forms in which an agreement can be shown: its own, and each of parallel texts alone. */
export function formsOf(form: AgreementLanguages): AgreementLanguages[] {
  return form === "fi+sv" ? ["fi+sv", "fi", "sv"] : [form]
}

/** Where the page opens when a stage is entered and nothing is being edited yet; the text has no place of its own. */
const OPENS_AT: Partial<Record<StageName, string>> = {
  parties: "section-kind:parties",
  goals: "section-kind:goals",
  division: "section-kind:division-of-work",
  signatures: "section-kind:signatures",
  in_force: "section-kind:validity",
}

/** What to ask for. Where a stage has no place and nothing is being edited, the page in sight stays in sight. */
export function requestFor(now: {
  agreement: string
  languages: AgreementLanguages
  stage: StageName
  /** The page one leafed to; none while the page follows the editing. */
  leafed: number | null
  editing: string | null
  openField: OpenField | null
  shown: number | null
  dpi: number
}): PreviewRequest {
  // Kinds are in snake_case on the wire, and in kebab-case as names of places in the document.
  const at = now.editing?.replaceAll("_", "-") ?? OPENS_AT[now.stage] ?? null
  return {
    agreement: now.agreement,
    languages: now.languages,
    page: now.leafed ?? (at === null ? now.shown : null),
    at,
    open_field: now.openField,
    dpi: now.dpi,
  }
}
