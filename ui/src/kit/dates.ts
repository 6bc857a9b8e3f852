// Dates as a Finnish secretary types them, and the calendar behind the date field. A date is "YYYY-MM-DD"
// throughout; it has no time and no zone.

/** A date on the wire: `2027-02-22`. */
export type IsoDate = string

interface Parts {
  year: number
  month: number
  day: number
}

const FINNISH = /^(\d{1,2})\s*[.]\s*(\d{1,2})\s*[.]\s*(\d{4}|\d{2})[.]?$/
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/

/**
 * The date a text means, or null. Accepts 22.2.2027, 22.02.2027, 22.2.27 and 2027-02-22; two digits of a year are
 * of this century. Days that do not exist (31.2.) are null, never the next month.
 */
export function parseDate(text: string): IsoDate | null {
  const trimmed = text.trim()
  const finnish = FINNISH.exec(trimmed)
  if (finnish) {
    const written = finnish[3] ?? ""
    const year = Number(written.length === 2 ? `20${written}` : written)
    return iso({ day: Number(finnish[1]), month: Number(finnish[2]), year })
  }
  const written = ISO.exec(trimmed)
  if (written) return iso({ year: Number(written[1]), month: Number(written[2]), day: Number(written[3]) })
  return null
}

/** 22.2.2027, no leading zeros (domain: Finnish conventions); an empty text for no date. */
export function formatDate(date: IsoDate | null | undefined): string {
  const parts = date ? partsOf(date) : null
  return parts ? `${parts.day}.${parts.month}.${parts.year}` : ""
}

/** The date `days` later, or earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = utc(partsOf(date))
  moved.setUTCDate(moved.getUTCDate() + days)
  return fromUtc(moved)
}

/** The same day `months` later, or the last day of that month when it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(day, last))
  return fromUtc(first)
}

/** One week of the calendar: its ISO number and its days from Monday. */
export interface Week {
  number: number
  days: { date: IsoDate; day: number; inMonth: boolean }[]
}

/** The weeks that a month touches. */
export function monthWeeks(date: IsoDate): Week[] {
  const { year, month } = partsOf(date)
  const first = iso({ year, month, day: 1 }) as IsoDate
  const start = addDays(first, -weekday(first))
  const weeks: Week[] = []
  for (let monday = start; weeks.length === 0 || partsOf(monday).month === month; monday = addDays(monday, 7)) {
    weeks.push({ number: isoWeek(monday), days: Array.from({ length: 7 }, (_, offset) => dayOf(addDays(monday, offset), month)) })
  }
  return weeks
}

/** 0 for Monday … 6 for Sunday. */
export function weekday(date: IsoDate): number {
  return (utc(partsOf(date)).getUTCDay() + 6) % 7
}

/** ISO 8601 week number: the week belongs to the year of its Thursday. */
export function isoWeek(date: IsoDate): number {
  const thursday = addDays(date, 3 - weekday(date))
  const yearStart = `${thursday.slice(0, 4)}-01-01`
  const days = (utc(partsOf(thursday)).getTime() - utc(partsOf(yearStart)).getTime()) / 86_400_000
  return Math.floor(days / 7) + 1
}

/** "helmikuu 2027" in the window's language. */
export function monthName(date: IsoDate, language: string): string {
  const { year, month } = partsOf(date)
  const format = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" })
  return format.format(new Date(Date.UTC(year, month - 1, 1)))
}

/** Names of the days from Monday, short for the head of the calendar or long for reading aloud. */
export function weekdayNames(language: string, width: "short" | "long"): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: width, timeZone: "UTC" })
  // 5 January 1970 was a Monday.
  return Array.from({ length: 7 }, (_, offset) => format.format(new Date(Date.UTC(1970, 0, 5 + offset))))
}

function partsOf(date: IsoDate): Parts {
  const [year = 1970, month = 1, day = 1] = date.split("-").map(Number)
  return { year, month, day }
}

function iso(parts: Parts): IsoDate | null {
  if (parts.year < 1900 || parts.year > 2999) return null
  const date = utc(parts)
  const exists = date.getUTCMonth() === parts.month - 1 && date.getUTCDate() === parts.day
  return exists ? fromUtc(date) : null
}

function utc({ year, month, day }: Parts): Date {
  return new Date(Date.UTC(year, month - 1, day))
}

function fromUtc(date: Date): IsoDate {
  return date.toISOString().slice(0, 10)
}

function dayOf(date: IsoDate, month: number) {
  const parts = partsOf(date)
  return { date, day: parts.day, inMonth: parts.month === month }
}
