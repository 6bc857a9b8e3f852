// How ready a party is, in marks beside its name: what is there, what still lacks.
import type { PlacedFinding } from "../host/session.svelte"
import type { PartyView } from "../host/wire"
import type { Severity } from "../kit/finding"
import { worst } from "../kit/finding"

/** Which findings belong beside which group of fields of a party. */
export const FINDINGS_OF = {
  name: ["party-without-name", "party-name-doubled"],
  kind: ["party-without-kind"],
  businessId: ["party-business-id-invalid", "party-business-id-missing", "party-business-id-doubled"],
  address: ["party-without-address"],
  decisionMaker: ["party-without-decision-maker"],
  signatories: ["party-without-signatory-title", "second-signatory-missing"],
  contacts: ["party-without-contact"],
} as const satisfies Record<string, readonly string[]>

export type FieldGroup = keyof typeof FINDINGS_OF

const PLACED: readonly string[] = Object.values(FINDINGS_OF).flat()

/** The codes of a group as one attribute, so that a jump finds the field. */
export function codesOf(group: FieldGroup): string {
  return FINDINGS_OF[group].join(" ")
}

/** The findings that belong beside a group of fields. */
export function findingsBeside(findings: readonly PlacedFinding[], group: FieldGroup): PlacedFinding[] {
  const codes: readonly string[] = FINDINGS_OF[group]
  return findings.filter(({ view }) => codes.includes(view.code))
}

/** The findings that belong to no field in particular; they stand under the party's name. */
export function findingsWithoutField(findings: readonly PlacedFinding[]): PlacedFinding[] {
  return findings.filter(({ view }) => !PLACED.includes(view.code))
}

/** What a row of the list shows at its end: nothing to mend, or the gravest of what there is and how many. */
export interface Mark {
  severity: Severity | null
  count: number
  /** A few words: the brief of the gravest finding. */
  brief: string
}

export function markOf(findings: readonly PlacedFinding[]): Mark {
  const severity = worst(findings)
  const gravest = findings.find((finding) => finding.severity === severity)
  return { severity, count: findings.length, brief: gravest?.view.brief ?? "" }
}

/** The party that holds an item: itself, or the one whose contact person it is. */
export function partyOf(parties: readonly PartyView[], item: string): PartyView | undefined {
  return parties.find((party) => party.id === item || party.contacts.some((contact) => contact.id === item))
}

/** Which party is open after the list changed: the same one, else the one that took its place, else the last. */
export function stillOpen(parties: readonly PartyView[], open: string | null, placeOfOpen: number): string | null {
  if (open !== null && parties.some((party) => party.id === open)) return open
  if (open === null) return null
  return parties[Math.min(placeOfOpen, parties.length - 1)]?.id ?? null
}
