// Words for codes that several screens show.
import type { AgreementLanguages } from "./wire"
import { t } from "./words"

/** The language form of a document: "suomi ja ruotsi rinnakkain". */
export function languagesLabel(form: AgreementLanguages): string {
  return form === "fi+sv" ? t("language-fi-sv") : t(`language-${form}`)
}

/** A word at the beginning of a line or a choice: "Yhteistyösopimus". */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase("fi") + words.slice(1)
}
