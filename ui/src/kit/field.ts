// What the fields of the kit have in common: what is said around a control, and what ties the control to it.
import type { Language } from "../host/words.generated"
import type { Finding } from "./finding"
import type { Localized } from "./localized"

/** What `Field` says around a control; a component takes it over into its own properties. */
export interface FieldWords {
  label: string
  /** The label is read aloud only; for rows of a table whose header says it. */
  hideLabel?: boolean | undefined
  note?: string | undefined
  error?: string | undefined
  findings?: readonly Finding[] | undefined
}

/** The attributes with which a control says that those words are about it. */
export interface Tied {
  id: string
  "aria-describedby": string | undefined
  "aria-invalid": true | undefined
}

/** What a field in every language of the agreement takes besides what it does. */
export interface LocalizedWords extends Omit<FieldWords, "hideLabel"> {
  value: Localized
  /** The agreement's languages, the main one first. */
  languages: readonly Language[]
  multiline?: boolean | undefined
  rows?: number | undefined
  disabled?: boolean | undefined
  /** Not every language is needed: nothing is marked as untranslated. */
  optional?: boolean | undefined
}
