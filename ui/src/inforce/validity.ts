// The validity of an agreement in a few words, for one who does not want to read the section.
import { kebab } from "../host/codes"
import type { Language, TermsOnce } from "../host/wire"
import { t } from "../host/words"
import { formatDate } from "../kit/dates"
import { inLanguage } from "../kit/localized"

/** A fact: what it is called, and its words; null words where it is not agreed yet. */
export interface Fact {
  key: "inforce-start" | "inforce-end" | "inforce-takes-effect" | "inforce-notice" | "inforce-extension"
  words: string | null
}

/** The facts in the order in which they matter. An extension is told only where there is one. */
export function validityFacts(once: TermsOnce, language: Language): Fact[] {
  const extension = inLanguage(once.extension, language)
  const facts: Fact[] = [
    { key: "inforce-start", words: once.start ? formatDate(once.start) : null },
    { key: "inforce-end", words: endWords(once) },
    { key: "inforce-takes-effect", words: effectWords(once) },
    { key: "inforce-notice", words: once.notice_months === null ? null : t("inforce-months", { count: once.notice_months }) },
  ]
  return extension === "" ? facts : [...facts, { key: "inforce-extension", words: extension }]
}

function endWords({ end_kind, end }: TermsOnce): string | null {
  if (end_kind === "open_ended") return t("validity-end-open-ended")
  return end_kind === "on" && end ? formatDate(end) : null
}

function effectWords({ takes_effect, effect_count }: TermsOnce): string | null {
  if (takes_effect === null) return null
  if (takes_effect === "count_signed" && effect_count !== null) return t("inforce-when-count-signed", { count: effect_count })
  return t(`taking-effect-${kebab(takes_effect)}`)
}
