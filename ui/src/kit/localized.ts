// A text in the agreement's languages, and which of them are still to be translated.
import type { Language } from "../host/words.generated"

/** Each language optional; an empty text counts as missing. */
export type Localized = Partial<Record<Language, string>>

/** The languages that lack a text although another has one. */
export function untranslated(text: Localized, languages: readonly Language[]): Language[] {
  const has = (language: Language) => (text[language] ?? "").trim() !== ""
  return languages.some(has) ? languages.filter((language) => !has(language)) : []
}

/** The text in `preferred`, else in the first language that has one; for lists and headings. */
export function inLanguage(text: Localized, preferred: Language): string {
  const order: Language[] = [preferred, "fi", "sv", "en"]
  return order.map((language) => text[language] ?? "").find((words) => words.trim() !== "") ?? ""
}

/** The text with the words of one language replaced; blank words take the language out. */
export function withLanguage(text: Localized, language: Language, words: string): Localized {
  const { [language]: _, ...others } = text
  return words.trim() === "" ? others : { ...others, [language]: words }
}
