// The view of all parties: what is waited for, in which order they stand, how old the waiting is.
import { capitalised } from "../../host/labels"
import type { ApprovalState, NextStep, PaperState, PartyRow, StepView } from "../../host/wire"
import { t } from "../../host/words"
import { formatDate, type IsoDate } from "../../kit/dates"
import { inFinnishOrder, type Sorting } from "../../kit/table"

/** A column of the table. */
export type Column = "number" | "name" | "approval" | "decided" | "section" | "final" | "paper" | "signed" | "next" | "waiting" | "reminded"

/** What is waited for from a party. */
export type WaitedFor = "decision" | "paper" | "done"

const WAITED_FOR: Record<NextStep, WaitedFor> = {
  send_for_decision: "decision",
  await_decision: "decision",
  remind_of_decision: "decision",
  discuss: "decision",
  meet_condition: "decision",
  note_final: "decision",
  print: "paper",
  send: "paper",
  await_signature: "paper",
  await_paper: "paper",
  done: "done",
}

export function waitedFor({ next }: PartyRow): WaitedFor {
  return WAITED_FOR[next]
}

/** The order of a matter's way: what needs most to be done first. */
const NEXT: readonly NextStep[] = Object.keys(WAITED_FOR) as NextStep[]
const APPROVALS: readonly ApprovalState[] = [
  "not_started",
  "waiting",
  "tabled",
  "returned",
  "declined",
  "appeal_pending",
  "condition_open",
  "approved",
  "final",
]
const PAPERS: readonly PaperState[] = ["not_printed", "printed", "sent", "partly_signed", "signed_not_received", "received"]

/** The body whose decision counts: the last one, with its section and case number. */
export function decidingStep({ steps }: PartyRow): StepView | undefined {
  return steps.at(-1)
}

/** When the party decided, else when it means to. */
export function decisionDay({ decided_on, planned_on }: PartyRow): IsoDate | null {
  return decided_on ?? planned_on
}

function valueOf(row: PartyRow, column: Column): string | number | null {
  switch (column) {
    case "number":
      return row.number
    case "name":
      return row.name
    case "approval":
      return APPROVALS.indexOf(row.approval)
    case "decided":
      return decisionDay(row)
    case "section":
      return decidingStep(row)?.section || decidingStep(row)?.case_number || null
    case "final":
      return row.final_on
    case "paper":
      return PAPERS.indexOf(row.paper)
    case "signed":
      return row.signed_on
    case "next":
      return NEXT.indexOf(row.next)
    case "waiting":
      return row.waiting_days
    case "reminded":
      return row.reminders.at(-1)?.on ?? null
  }
}

/** The rows in the order of a column. What has no value stands last either way; equal ones stand by their numbers. */
export function inOrder(rows: readonly PartyRow[], { column, descending }: Sorting<Column>): PartyRow[] {
  return [...rows].sort((one, other) => {
    const [a, b] = [valueOf(one, column), valueOf(other, column)]
    if (a === null || b === null) return Number(a === null) - Number(b === null) || one.number - other.number
    const order = typeof a === "number" && typeof b === "number" ? a - b : inFinnishOrder(String(a), String(b))
    return (descending ? -order : order) || one.number - other.number
  })
}

/** The rows of which something is waited for, and whose name, body, section or case number holds the words. */
export function matchingRows(rows: readonly PartyRow[], words: string, waited: WaitedFor | "all"): PartyRow[] {
  const wanted = words.trim().toLocaleLowerCase("fi")
  return rows.filter((row) => {
    if (waited !== "all" && waitedFor(row) !== waited) return false
    const texts = [row.name, String(row.number), ...row.steps.flatMap(({ body, section, case_number }) => [body, section, case_number])]
    return texts.some((text) => text.toLocaleLowerCase("fi").includes(wanted))
  })
}

/** How old the waiting is: under two weeks, under a month, older. */
export type Age = "fresh" | "old" | "very_old"

const OLD_DAYS = 14
const VERY_OLD_DAYS = 30

export function ageOf(days: number): Age {
  if (days < OLD_DAYS) return "fresh"
  return days < VERY_OLD_DAYS ? "old" : "very_old"
}

/** The waiting in words that grow with it, so that its age is not told by weight alone; empty where nothing is waited for. */
export function waitingWords({ waiting_days }: PartyRow): string {
  if (waiting_days === null) return ""
  const words = { fresh: "tracking-waited", old: "tracking-waited-old", very_old: "tracking-waited-very-old" } as const
  return t(words[ageOf(waiting_days)], { count: waiting_days })
}

/** The decision in a line: "Kaupunginhallitus 12.10.2026 § 318". A day that is only planned says so. */
export function decisionLine(row: PartyRow): string {
  const step = decidingStep(row)
  const day = decisionDay(row)
  const date = day === null ? "" : row.decided_on ? formatDate(day) : t("tracking-planned", { date: formatDate(day) })
  return [capitalised(step?.body ?? ""), date, step?.section].filter(Boolean).join(" ")
}

/** One mark of a party's way: done, being waited for, stopped, or not reached. */
export type Mark = "done" | "now" | "stopped" | "ahead"

const STOPPED: readonly ApprovalState[] = ["declined", "returned", "appeal_pending", "condition_open"]

/** The way of a party in four marks: decided, sent, signed, received. The words of its states say the same. */
export function wayOf({ approval, paper }: PartyRow): Mark[] {
  const reached = PAPERS.indexOf(paper)
  const decision: Mark =
    approval === "approved" || approval === "final" ? "done" : STOPPED.includes(approval) ? "stopped" : approval === "not_started" ? "ahead" : "now"
  const paperMarks = [
    { done: reached >= PAPERS.indexOf("sent"), now: reached === PAPERS.indexOf("printed") },
    { done: reached >= PAPERS.indexOf("signed_not_received"), now: paper === "sent" || paper === "partly_signed" },
    { done: paper === "received", now: paper === "signed_not_received" },
  ].map(({ done, now }): Mark => (done ? "done" : now ? "now" : "ahead"))
  return [decision, ...paperMarks]
}
