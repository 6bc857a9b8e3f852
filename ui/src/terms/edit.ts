// Changes of what the agreement says once, each field for itself.
import { session } from "../host/session.svelte"
import type { Changed, LocalizedText, TermsChange } from "../host/wire"

/** The fields that hold a text in the agreement's languages. */
export type OnceTextField =
  | "extension"
  | "coordinator"
  | "rotation"
  | "controllers"
  | "report"
  | "amendment_approved_by"
  | "joining_accepted_by"
  | "dispute_body"

/** A change of one of them. */
export function textChange(field: OnceTextField, value: LocalizedText): TermsChange {
  return { field, value }
}

/** Changes one field. Null: refused, and shown beside it. */
export function editTerms(change: TermsChange): Promise<Changed | null> {
  return session.change("edit_terms", { agreement: session.agreement, change })
}

/** Shows on the live page what is being typed into one of them. */
export function typingTerms(change: TermsChange): void {
  session.openField = { of: "terms", change }
}

/** What was wrong with the last value of a field. */
export function termsError(field: TermsChange["field"]): string | undefined {
  return session.fieldError(session.agreement, field)
}

/** Alt+↓ opens the list of a choice or a calendar; in a list of items it must not move the item as well. */
export function ownKeys(event: KeyboardEvent): void {
  if (event.altKey && ["ArrowUp", "ArrowDown", "Home", "End"].includes(event.key)) event.stopPropagation()
}
