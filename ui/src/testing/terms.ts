// Sections and terms for tests, with nothing in them but what a test says.
import type { RichText, SectionView, TermsOnce, TermsView } from "../host/wire"

/** One paragraph. */
export function richOf(text: string): RichText {
  return { blocks: [{ type: "paragraph", spans: [{ type: "text", text }] }] }
}

/** A section of one's own unless said otherwise. */
export function section(id: string, part: Partial<SectionView> = {}): SectionView {
  return { id, number: 1, kind: "custom", mandatory: false, title: {}, usual_title: {}, body: {}, untouched: false, left_out: null, ...part }
}

/** What is agreed once: nothing of it unless said otherwise. */
export function onceOf(part: Partial<TermsOnce> = {}): TermsOnce {
  return {
    start: null,
    end_kind: "not_given",
    end: null,
    takes_effect: null,
    effect_count: null,
    extension: {},
    notice_months: null,
    host: null,
    coordinator: {},
    rotation: {},
    client_data: null,
    controllers: {},
    reviews_a_year: null,
    report: {},
    amendment_approved_by: {},
    joining_accepted_by: {},
    dispute_body: {},
    ...part,
  }
}

/** The view of the text with these sections. */
export function termsOf(sections: SectionView[], part: Partial<TermsView> = {}): TermsView {
  return {
    sections,
    missing_kinds: [],
    legal_basis: [],
    definitions: [],
    activities: [],
    bodies: [],
    cost_exceptions: [],
    related_agreements: [],
    appendices: [],
    once: onceOf(),
    parties: [],
    ...part,
  }
}
