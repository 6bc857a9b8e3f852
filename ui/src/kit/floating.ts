// Where a menu, a list of matches or a calendar opens: beside what opened it, inside the window.
import type { Attachment } from "svelte/attachments"

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

export interface Place {
  left: number
  top: number
  maxHeight: number
}

const GAP = 4
const EDGE = 8

/** Below the anchor when there is room or more room than above; never over the window's edge. */
export function place(anchor: Box, size: { width: number; height: number }, view: { width: number; height: number }): Place {
  const below = view.height - (anchor.top + anchor.height) - GAP - EDGE
  const above = anchor.top - GAP - EDGE
  const goesBelow = size.height <= below || below >= above
  const maxHeight = Math.max(goesBelow ? below : above, 0)
  const height = Math.min(size.height, maxHeight)
  const top = goesBelow ? anchor.top + anchor.height + GAP : anchor.top - GAP - height
  const left = Math.max(EDGE, Math.min(anchor.left, view.width - size.width - EDGE))
  return { left, top, maxHeight }
}

/**
 * Shows an element in the top layer beside its anchor and keeps it there while the page scrolls or changes size.
 * In the top layer no dialog or scrolling pane can cut it off.
 */
export function floating(anchor: () => HTMLElement | undefined, options: { matchWidth?: boolean } = {}): Attachment<HTMLElement> {
  return (element) => {
    element.setAttribute("popover", "manual")
    element.showPopover?.()
    const follow = () => {
      const from = anchor()
      if (!from) return
      const box = from.getBoundingClientRect()
      if (options.matchWidth) element.style.minInlineSize = `${box.width}px`
      element.style.maxBlockSize = ""
      const { width, height } = element.getBoundingClientRect()
      const at = place(box, { width, height }, { width: window.innerWidth, height: window.innerHeight })
      element.style.left = `${at.left}px`
      element.style.top = `${at.top}px`
      element.style.maxBlockSize = `${at.maxHeight}px`
    }
    follow()
    const size = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(follow)
    size?.observe(element)
    window.addEventListener("scroll", follow, true)
    window.addEventListener("resize", follow)
    return () => {
      size?.disconnect()
      window.removeEventListener("scroll", follow, true)
      window.removeEventListener("resize", follow)
    }
  }
}
