// Which findings belong beside which field of a section; the rest stands beside its text.
import type { PlacedFinding } from "../host/session.svelte"

/** Codes by the field that mends them. */
export const CODES = {
  start: ["no-start-date"],
  end: ["validity-without-end", "end-before-start"],
  takesEffect: ["no-taking-effect-rule"],
  effectCount: ["taking-effect-count-too-high"],
  notice: ["notice-missing"],
  clientData: ["client-data-not-said"],
  host: ["left-party-still-referenced"],
  chair: ["body-without-chair"],
  meetings: ["body-without-meetings"],
  seats: ["body-without-seats", "left-party-still-referenced"],
  definition: ["definition-without-text"],
  appendixTitle: ["appendix-without-title"],
} as const satisfies Record<string, readonly string[]>

export type FieldWithFindings = keyof typeof CODES

const PLACED: readonly string[] = Object.values(CODES).flat()

/** The codes of a field as one attribute, so that a jump finds it. */
export function codesOf(field: FieldWithFindings): string {
  return CODES[field].join(" ")
}

/** The findings that belong beside no field in particular. */
export function withoutField(findings: readonly PlacedFinding[]): PlacedFinding[] {
  return findings.filter(({ view }) => !PLACED.includes(view.code))
}

/** Their codes as one attribute, for the place where they stand. */
export function codesIn(findings: readonly PlacedFinding[]): string | undefined {
  return [...new Set(findings.map(({ view }) => view.code))].join(" ") || undefined
}
