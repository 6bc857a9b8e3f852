// How wide the folding pane is: what a pointer or a key makes of it. Widths are in CSS pixels.

export interface Limits {
  min: number
  max: number
}

/** Room for both panes: neither gets narrower than it can be used. */
export function limits(total: number, minPane: number, minMain: number): Limits {
  return { min: minPane, max: Math.max(minPane, total - minMain) }
}

export function clamped(width: number, { min, max }: Limits): number {
  return Math.round(Math.max(min, Math.min(width, max)))
}

/** The narrowest of both that can still be used. */
export const MIN_MAIN = 420
export const MIN_PANE = 280

/**
 * How wide the pane is when the content beside it wants `wanted` pixels: narrower than asked for first, and too much
 * (`crowded`) when not even its least width leaves that room. Below each other they do not crowd.
 */
export function besideContent(total: number, width: number, wanted: number): { width: number; crowded: boolean } {
  if (wanted === 0 || total < MIN_MAIN + MIN_PANE) return { width, crowded: false }
  const left = total - wanted
  return { width: Math.max(MIN_PANE, Math.min(width, left)), crowded: left < MIN_PANE }
}

const STEP = 32

/** The width a key asks for; null when it is not the divider's key. The pane stands at the inline end. */
export function keyWidth(key: string, width: number, range: Limits): number | null {
  const to = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: range.max, End: range.min }[key]
  return to === undefined ? null : clamped(to, range)
}
