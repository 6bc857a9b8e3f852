// Pure rules of the session: which commands change, where a refused value is shown, what a time looks like.
import type { AgreementLanguages, Changed, Commands, Language, Start, TakenIn } from "./wire"

/** Commands that change something and say what must be read again. */
export type ChangeName = {
  [Name in keyof Commands]: Commands[Name]["answer"] extends Changed | TakenIn ? Name : never
}[keyof Commands]

/** Commands that answer with what the start screen shows. */
export type StartName = {
  [Name in keyof Commands]: Commands[Name]["answer"] extends Start ? Name : never
}[keyof Commands]

/** The languages of a document, the main one first. */
export function languagesOf(form: AgreementLanguages): Language[] {
  return form === "fi+sv" ? ["fi", "sv"] : [form]
}

/** The window's language for a computer's, until the program has said another: "sv-FI" is Swedish, "et" Finnish. */
export function systemLanguage(tag: string): Language {
  const language = tag.slice(0, 2).toLowerCase()
  return language === "sv" || language === "en" ? language : "fi"
}

/** What a change is about: the item or organisation and the field, for an error that belongs beside it. */
export interface EditedField {
  subject: string
  field: string
}

/**
 * The field a request edits: the item, organisation or agreement, and the tag of its change. A request that edits no
 * single field has none; its errors are shown in passing.
 */
export function editedField(request: unknown): EditedField | null {
  if (!isRecord(request)) return null
  const subject = [request["id"], request["organisation"], request["agreement"]].find((one) => typeof one === "string")
  const change = request["change"]
  const field = fieldTag(isRecord(change) && isRecord(change["change"]) ? change["change"] : change)
  return typeof subject === "string" && field ? { subject, field } : null
}

function fieldTag(change: unknown): string | null {
  return isRecord(change) && typeof change["field"] === "string" ? change["field"] : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}

/** What a change says about itself; a list taken in says more beside it. */
export function changedOf(answer: Changed | TakenIn): Changed {
  return "changed" in answer ? answer.changed : answer
}

const ZONE = "Europe/Helsinki"

/** The time of an instant as a Finn writes it: 13.42. Empty for none. */
export function timeOf(instant: string | null): string {
  const parts = partsIn(instant)
  return parts ? `${Number(parts["hour"])}.${parts["minute"]}` : ""
}

/** Day and time of an instant: 22.2.2027 klo is left to the words around it. */
export function dayOf(instant: string | null): string {
  const parts = partsIn(instant)
  return parts ? `${Number(parts["day"])}.${Number(parts["month"])}.${parts["year"]}` : ""
}

/** The date of an instant in Finland, as `YYYY-MM-DD`. */
export function dateOf(instant: string): string {
  const parts = partsIn(instant)
  return parts ? `${parts["year"]}-${parts["month"]}-${parts["day"]}` : ""
}

function partsIn(instant: string | null): Record<string, string> | null {
  const date = instant ? new Date(instant) : null
  if (!date || Number.isNaN(date.getTime())) return null
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: ZONE,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  })
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]))
}
