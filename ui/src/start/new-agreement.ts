// What a new agreement begins with.
import { languagesOf } from "../host/session-changes"
import type { Language, LocalizedText, NewAgreement } from "../host/wire"

/** Nothing typed yet: in the window's language, with the model clauses. */
export function freshAgreement(language: Language): NewAgreement {
  return { title: {}, kind: "cooperation", languages: language, with_model_clauses: true }
}

/**
 * The agreement with titles in its own languages only, without blanks around them; null while it has no title in any
 * of them. Titles typed before the language was changed fall away.
 */
export function titleOf(agreement: NewAgreement): NewAgreement | null {
  const title: LocalizedText = {}
  for (const language of languagesOf(agreement.languages)) {
    const words = agreement.title[language]?.trim()
    if (words) title[language] = words
  }
  return Object.keys(title).length > 0 ? { ...agreement, title } : null
}
