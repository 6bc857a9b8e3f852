// Findings of the program as the kit shows them, each with the place it is about.
import type { Finding } from "../kit/finding"
import type { FindingView } from "./wire"

/** A finding with its place, as the kit shows it. */
export interface PlacedFinding extends Finding {
  view: FindingView
}

/** A finding from the wire, ready for the kit's components. */
export function placed(view: FindingView): PlacedFinding {
  const key = `${view.code}:${view.subject}:${view.section_kind ?? ""}:${view.message}`
  return { key, severity: view.weight, text: view.message, view }
}
