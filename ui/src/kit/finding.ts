// How findings look and sort in the window. What they say comes from the program; where they belong, too.

/** Blocking stops only locking (a reason overrides it); everything else is advice. */
export type Severity = "blocking" | "warning" | "hint"

/** One finding as a screen shows it. */
export interface Finding {
  /** Unique within the list: the code and its subject. */
  key: string
  severity: Severity
  /** One sentence in the window's language, naming its subject. */
  text: string
}

const ORDER: Record<Severity, number> = { blocking: 0, warning: 1, hint: 2 }

/** The most serious first; within a severity the order they came in. */
export function bySeverity<Some extends Finding>(findings: readonly Some[]): Some[] {
  return [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity])
}

/** The most serious severity, or null when there is nothing to say. */
export function worst(findings: readonly Finding[]): Severity | null {
  return bySeverity(findings)[0]?.severity ?? null
}
