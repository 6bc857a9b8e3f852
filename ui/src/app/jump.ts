// A jump to a place: finds its element once the stage has drawn it, scrolls to it and focuses it.
import type { Target } from "../host/session.svelte"
import { focusInto } from "./regions"

/** How long a stage may take to draw the place; after that the stage itself gets the focus. */
const PATIENCE_MS = 1500

/** The element of a place, the closest first: the field a finding is about, the item, the section of a kind. */
export function placeIn(root: ParentNode, { item, code, sectionKind }: Omit<Target, "stage">): HTMLElement | null {
  const quoted = (text: string) => JSON.stringify(text)
  const items = item ? [`[data-item=${quoted(item)}]`, `[data-details=${quoted(item)}]`] : []
  const field = code ? `[data-findings~=${quoted(code)}]` : null
  const selectors = [
    ...(field ? items.map((one) => `${one} ${field}`) : []),
    ...items,
    ...(field && !item ? [field] : []),
    ...(sectionKind ? [`[data-section-kind=${quoted(sectionKind)}]`] : []),
  ]
  for (const selector of selectors) {
    const found = root.querySelector<HTMLElement>(selector)
    if (found) return found
  }
  return null
}

/** Whether the focus is in the place, or in another element of the same item: its row, its fields. */
function holdsFocus(root: HTMLElement, item: string | null, place: HTMLElement): boolean {
  const focused = document.activeElement
  const of = item ? [...root.querySelectorAll(`[data-item=${JSON.stringify(item)}], [data-details=${JSON.stringify(item)}]`)] : []
  return [place, ...of].some((element) => element.contains(focused))
}

/** Findings about the agreement as a whole that are mended in its details, which stand in a dialog and in no stage. */
const DETAILS: readonly string[] = ["agreement-without-title", "prevailing-not-said", "text-missing-in-language", "text-no-font-can-draw"]

/** Whether a place is in the details of the agreement rather than in a stage. */
export function isInDetails({ item, code, sectionKind }: Omit<Target, "stage">): boolean {
  return item === null && sectionKind === undefined && code !== undefined && DETAILS.includes(code)
}

/**
 * Goes to the place in `root`, waiting until it is drawn. The focus stays where it is when it is in the place already
 * (an undo must not take the field away from under the hands). Returns a function that calls it off.
 */
export function reveal(root: HTMLElement, target: Omit<Target, "stage">): () => void {
  const from = document.activeElement
  let observer: MutationObserver | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    observer?.disconnect()
    clearTimeout(timer)
  }
  const arrive = (): boolean => {
    const place = placeIn(root, target)
    if (!place) return false
    stop()
    const here = !target.code && holdsFocus(root, target.item, place)
    place.scrollIntoView?.({ block: here ? "nearest" : "center" })
    if (!here) focusInto(place)
    return true
  }
  // Drawn in the same breath as the jump: wait until the frame has switched stages.
  timer = setTimeout(() => {
    if (arrive()) return
    observer = new MutationObserver(() => void arrive())
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-item", "data-details"] })
    timer = setTimeout(() => {
      stop()
      // Whoever went on working meanwhile is not disturbed.
      if (document.activeElement === from && !root.contains(from)) focusInto(root)
    }, PATIENCE_MS)
  })
  return stop
}
