// What the fields of the kit have in common: what is said around a control, and what ties the control to it.
import type { Finding } from "./finding"

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
