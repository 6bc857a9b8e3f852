// F6: from one part of the window to the next, without passing every control between.

const FOCUSABLE = [
  "a[href]",
  "button:not(:disabled)",
  "input:not(:disabled)",
  "select:not(:disabled)",
  "textarea:not(:disabled)",
  "[contenteditable=true]",
  "[tabindex]:not([tabindex='-1'])",
].join(", ")

/** The parts of the window in reading order. */
export function regionsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("[data-region]")].filter((region) => !region.closest("[hidden], [inert]"))
}

/** The part after (or before) the one that holds `at`; round the end to the beginning. */
export function nextRegion(regions: readonly HTMLElement[], at: Element | null, back: boolean): HTMLElement | undefined {
  // The innermost part counts where parts stand in each other.
  const now = regions.findLastIndex((region) => at !== null && region.contains(at))
  if (now < 0) return back ? regions.at(-1) : regions[0]
  return regions[(now + (back ? -1 : 1) + regions.length) % regions.length]
}

/** Focuses the first thing in an element that takes the focus, or the element itself. */
export function focusInto(element: HTMLElement): void {
  const inside = element.matches(FOCUSABLE) ? element : element.querySelector<HTMLElement>(FOCUSABLE)
  if (!inside && !element.hasAttribute("tabindex")) element.tabIndex = -1
  const to = inside ?? element
  to.focus({ preventScroll: true })
}
