// What a rich text can refer to in one language: the sections of the agreement, and its defined terms.
import type { Language, TermsView } from "../../host/wire"
import { inLanguage } from "../localized"

/** Sections in print order with their numbers; those left out have none and cannot be referred to. */
export function sectionsIn(terms: TermsView | null, language: Language): { id: string; number: string; heading: string }[] {
  return (terms?.sections ?? []).flatMap(({ id, number, title, usual_title }) =>
    number === null ? [] : [{ id, number: String(number), heading: inLanguage(title, language) || inLanguage(usual_title, language) }],
  )
}

/** Defined terms with what they mean. */
export function definitionsIn(terms: TermsView | null, language: Language): { id: string; term: string; meaning: string }[] {
  return (terms?.definitions ?? []).map(({ id, term, definition }) => ({
    id,
    term: inLanguage(term, language),
    meaning: inLanguage(definition, language),
  }))
}
