// How high the part of the window is in which a stage scrolls, as `--room`, for what stays in sight beside it.
import type { Attachment } from "svelte/attachments"

/** Sets `--room` on the element to the height of what scrolls it, for as long as it is there. */
export const room: Attachment<HTMLElement> = (element) => {
  const scroller = scrollerOf(element)
  if (!scroller || typeof ResizeObserver === "undefined") return
  const observer = new ResizeObserver(() => element.style.setProperty("--room", `${scroller.clientHeight}px`))
  observer.observe(scroller)
  return () => observer.disconnect()
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent
  }
  return null
}
