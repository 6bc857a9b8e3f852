// What is known about a section without asking the program: how it stands, where its items are, what belongs beside what.
import { kebab } from "../host/codes"
import type { PlacedFinding } from "../host/session.svelte"
import type { Language, SectionKind, SectionView, StageName, TermsOnce, TermsView } from "../host/wire"
import { t, type WordKey } from "../host/words"
import { inLanguage, type Localized } from "../kit/localized"
import { isBlank } from "../kit/richtext/structure"

/** The kinds in the order in which agreements usually have them. */
export const USUAL_ORDER = [
  "parties",
  "contacts",
  "background",
  "legal_basis",
  "definitions",
  "values",
  "goals",
  "activities",
  "division_of_work",
  "bodies",
  "coordination",
  "communication",
  "costs",
  "competence",
  "data_protection",
  "liability",
  "follow_up",
  "validity",
  "amendment",
  "joining",
  "leaving",
  "party_change",
  "non_signatories",
  "disputes",
  "other_agreements",
  "appendices",
  "approval",
  "signatures",
] as const satisfies readonly SectionKind[]

/** Where the content of a section is filled in, when not here. */
export const STAGE_OF: Partial<Record<SectionKind, StageName>> = {
  parties: "parties",
  contacts: "parties",
  background: "goals",
  values: "goals",
  goals: "goals",
  division_of_work: "division",
  approval: "parties",
  signatures: "signatures",
}

/** How a section stands. */
export type SectionState = "left_out" | "model" | "own" | "facts" | "elsewhere" | "empty"

/** What the outline says of each state. */
export const STATE_WORDS = {
  left_out: "terms-state-left-out",
  model: "terms-state-model",
  own: "terms-state-own",
  facts: "terms-state-facts",
  elsewhere: "terms-state-elsewhere",
  empty: "terms-state-empty",
} as const satisfies Record<SectionState, WordKey>

/** Its state: what is said of it in the outline. `facts`: its list or facts are there, but no words. */
export function stateOf(section: SectionView, terms: TermsView): SectionState {
  if (section.left_out) return "left_out"
  if (hasText(section)) return section.untouched ? "model" : "own"
  if (STAGE_OF[section.kind]) return "elsewhere"
  return hasFacts(section.kind, terms) ? "facts" : "empty"
}

/** Whether it has words in any language. */
export function hasText({ body }: SectionView): boolean {
  return Object.values(body).some((text) => text !== undefined && !isBlank(text))
}

const said = (text: Localized) => inLanguage(text, "fi") !== ""

/** Whether the facts that are printed inside a section of this kind are there, in part at least. */
function hasFacts(kind: SectionKind, terms: TermsView): boolean {
  const { once } = terms
  const list = listOf(kind, terms)
  if (list) return list.length > 0
  const facts: Partial<Record<SectionKind, (once: TermsOnce) => boolean>> = {
    coordination: ({ host, coordinator, rotation }) => host !== null || said(coordinator) || said(rotation),
    data_protection: ({ client_data, controllers }) => client_data !== null || said(controllers),
    follow_up: ({ reviews_a_year, report }) => reviews_a_year !== null || said(report),
    validity: ({ start, end_kind, takes_effect }) => start !== null || end_kind !== "not_given" || takes_effect !== null,
    amendment: ({ amendment_approved_by }) => said(amendment_approved_by),
    joining: ({ joining_accepted_by }) => said(joining_accepted_by),
    leaving: ({ notice_months }) => notice_months !== null,
    disputes: ({ dispute_body }) => said(dispute_body),
  }
  return facts[kind]?.(once) ?? false
}

/** The items that stand in a section of this kind, where it has a list. */
export function listOf(kind: SectionKind, terms: TermsView): readonly { id: string }[] | undefined {
  const lists: Partial<Record<SectionKind, readonly { id: string }[]>> = {
    legal_basis: terms.legal_basis,
    definitions: terms.definitions,
    activities: terms.activities,
    bodies: terms.bodies,
    costs: terms.cost_exceptions,
    other_agreements: terms.related_agreements,
    appendices: terms.appendices,
  }
  return lists[kind]
}

/** The section that a jump leads to: the one meant, the one that holds the item, or the one of the kind. */
export function sectionOf(terms: TermsView, item: string | null, kind?: string): SectionView | undefined {
  const { sections } = terms
  const holding = ({ kind, id }: SectionView) => id === item || listOf(kind, terms)?.some((one) => one.id === item)
  return (item === null ? undefined : sections.find(holding)) ?? sections.find((section) => section.kind === kind)
}

/** The findings about a section and about the items in it. */
export function findingsIn(section: SectionView, terms: TermsView, findings: readonly PlacedFinding[]): PlacedFinding[] {
  const items = new Set([section.id, ...(listOf(section.kind, terms) ?? []).map(({ id }) => id)])
  return findings.filter(({ view }) => items.has(view.subject) && view.stage === "terms")
}

/** The title as it stands in the outline: its own, else the usual one, else the word for a section of one's own. */
export function titleOf({ title, usual_title, kind }: SectionView, language: Language): string {
  return inLanguage(title, language) || inLanguage(usual_title, language) || t(`section-${kebab(kind)}`)
}

/** After which section one of this kind is added: the last of those that usually stand before it; null for the end. */
export function placeOfKind(sections: readonly SectionView[], kind: SectionKind): string | null {
  const rank = (one: SectionKind) => (USUAL_ORDER as readonly SectionKind[]).indexOf(one)
  return sections.findLast((section) => rank(section.kind) >= 0 && rank(section.kind) < rank(kind))?.id ?? null
}

/** Which section is open after the list changed: the same one, else the one that took its place, else the last. */
export function stillOpen(sections: readonly SectionView[], open: string | null, placeOfOpen: number): string | null {
  if (open === null || sections.some(({ id }) => id === open)) return open
  return sections[Math.min(placeOfOpen, sections.length - 1)]?.id ?? null
}
