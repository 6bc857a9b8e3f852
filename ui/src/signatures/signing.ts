// How a party's signing reads in a line, and how far the naming of signatories is.
import { kebab } from "../host/codes"
import type { Language, SignatoryForm, SigningParty } from "../host/wire"
import { t } from "../host/words"
import { inLanguage } from "../kit/localized"

/** One signatory as words: "kaupunginjohtaja (yksin)". Empty where the title is missing. */
export function signatoryWords({ title, capacity, counter_signs }: SignatoryForm, language: Language): string {
  const words = inLanguage(title, language)
  if (words === "") return ""
  const how = counter_signs ? t("signatures-countersigner").toLocaleLowerCase("fi") : t(`capacity-${kebab(capacity)}`)
  return `${words} (${how})`
}

/** Whether somebody signs for the party, each with a title: what the agreement prints. */
export function isReady({ signatories }: SigningParty): boolean {
  return signatories.length > 0 && signatories.every(({ title }) => inLanguage(title, "fi") !== "")
}

/** How many originals a practice makes when nothing else is said; null where it is not told by the practice. */
export function usualCount(practice: "one_each" | "one_and_copies" | "page_each" | null, parties: number): number | null {
  if (practice === "one_each") return parties > 0 ? parties : null
  return practice === null ? null : 1
}
