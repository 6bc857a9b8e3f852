// What becomes of each row of a list before it is taken in. Rust says what a row is; a person says what to do with it.
import type { DecidedRow, ListRow, RowDecision, RowVerdict } from "../../host/wire"

/** What the person decided, by row number. Rows without a decision follow their verdict; doubtful ones are left out. */
export type Decisions = ReadonlyMap<number, RowDecision>

/** What can be chosen for a row, with the code that names it in the list of choices. */
export interface RowChoice {
  /** "add", "skip", "use:<organisation>", "join:<row>". */
  code: string
  decision: RowDecision
}

/** Rows that another row was joined with: they are taken in there. */
export function joinedAway(decisions: Decisions): Map<number, number> {
  const away = new Map<number, number>()
  for (const [number, decision] of decisions) if (decision.do === "join") away.set(decision.with, number)
  return away
}

/** Everything that can be chosen for a row, in the order it is offered. */
export function choicesOf(row: ListRow, name: string): RowChoice[] {
  const known = new Set<string>()
  const uses: RowChoice[] = []
  const use = (organisation: string | null) => {
    if (!organisation || known.has(organisation)) return
    known.add(organisation)
    uses.push({ code: `use:${organisation}`, decision: { do: "use", organisation } })
  }
  use(row.matched)
  for (const candidate of row.candidates) use(candidate.organisation)
  const joins = row.candidates.flatMap((candidate): RowChoice[] =>
    candidate.neighbour === null
      ? []
      : [{ code: `join:${candidate.neighbour}`, decision: { do: "join", with: candidate.neighbour, name: candidate.name } }],
  )
  return [{ code: "add", decision: { do: "add", name } }, ...uses, ...joins, { code: "skip", decision: { do: "skip" } }]
}

/** The code of a decision. */
export function codeOf(decision: RowDecision): string {
  if (decision.do === "use") return `use:${decision.organisation}`
  if (decision.do === "join") return `join:${decision.with}`
  return decision.do
}

/** What happens to a row now: what was decided, else what its verdict says. */
export function standing(row: ListRow, decisions: Decisions): RowDecision {
  const decided = decisions.get(row.number)
  if (decided) return decided
  if (row.verdict === "new") return { do: "add", name: row.name }
  if (row.verdict === "matched" && row.matched) return { do: "use", organisation: row.matched }
  return { do: "skip" }
}

/** The decisions with one row decided anew; what was joined with a row that is now decided itself, is parted from it. */
export function decided(decisions: Decisions, row: ListRow, decision: RowDecision): Map<number, RowDecision> {
  const next = new Map(decisions)
  for (const [number, other] of decisions) {
    const touches = other.do === "join" && (other.with === row.number || (decision.do === "join" && other.with === decision.with))
    if (touches && number !== row.number) next.delete(number)
  }
  if (decision.do === "join") next.delete(decision.with)
  next.set(row.number, decision)
  return next
}

/** The name a row is added under. */
export function nameOf(row: ListRow, decisions: Decisions): string {
  const decision = standing(row, decisions)
  return decision.do === "add" || decision.do === "join" ? decision.name : row.name
}

/** The decisions with a row's name corrected: it is then added, or joined, under that name. */
export function renamed(decisions: Decisions, row: ListRow, name: string): Map<number, RowDecision> {
  const now = standing(row, decisions)
  return decided(decisions, row, now.do === "join" ? { ...now, name } : { do: "add", name })
}

/** What is sent: every decision, and the rows that were joined away left out on their own account. */
export function decisionsToSend(decisions: Decisions): DecidedRow[] {
  const rows = [...decisions].map(([number, decision]) => ({ number, decision }))
  const away = [...joinedAway(decisions).keys()].filter((number) => !decisions.has(number))
  return [...rows, ...away.map((number) => ({ number, decision: { do: "skip" as const } }))].sort((a, b) => a.number - b.number)
}

/** How many rows there are of each verdict, and what will become of all of them. */
export function countsOf(rows: readonly ListRow[], decisions: Decisions) {
  const away = joinedAway(decisions)
  const verdicts: Record<RowVerdict, number> = { new: 0, matched: 0, doubtful: 0 }
  const will = { add: 0, use: 0, skip: 0, undecided: 0 }
  for (const row of rows) {
    verdicts[row.verdict] += 1
    if (away.has(row.number)) continue
    const decision = standing(row, decisions)
    if (decision.do === "add" || decision.do === "join") will.add += 1
    else if (decision.do === "use") will.use += 1
    else {
      will.skip += 1
      if (row.verdict === "doubtful" && !decisions.has(row.number)) will.undecided += 1
    }
  }
  return { verdicts, will }
}
