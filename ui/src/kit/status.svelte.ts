// What the window says in passing: read aloud politely, and shown for a while when it should be seen.

/** How grave a passing message is. A refusal is a note, not a failure. */
export type StatusTone = "plain" | "ok" | "note" | "error"

export interface Toast {
  id: number
  text: string
  tone: StatusTone
  /** One thing to do about it: "Kumoa", "Yritä uudelleen". */
  action?: { label: string; run: () => void } | undefined
}

/** Long enough to read two lines aloud. Errors and messages with an action stay until closed. */
const SHOWN_MS = 6000

const state = $state<{ toasts: Toast[]; spoken: string }>({ toasts: [], spoken: "" })
let next = 1

/** What is shown now. */
export function toasts(): readonly Toast[] {
  return state.toasts
}

/** What the live region says now. */
export function spoken(): string {
  return state.spoken
}

/** Says something to screen readers only: a move, a count, what was copied. */
export function announce(text: string): void {
  // The same words twice must still be heard twice: a no-break space makes them another text.
  state.spoken = text === state.spoken ? `${text}\u00a0` : text
}

/** Shows something for a while. Returns its id, for `dismiss`. */
export function toast(text: string, tone: StatusTone = "plain", action?: Toast["action"]): number {
  const id = next++
  state.toasts.push({ id, text, tone, action })
  announce(text)
  if (tone !== "error" && !action) setTimeout(() => dismiss(id), SHOWN_MS)
  return id
}

/** Takes away what was offered ("Kumoa"): something else was done since, so it would no longer do what it says. */
export function dismissOffers(): void {
  state.toasts = state.toasts.filter((shown) => !shown.action || shown.tone === "error")
}

export function dismiss(id: number): void {
  state.toasts = state.toasts.filter((shown) => shown.id !== id)
}
