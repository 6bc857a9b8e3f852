// Keys of a list of which one row is open beside it: where an arrow leads, what Enter and Del do to the row.

/** The index a key leads to, what it does to the row it was pressed on, or null when it is no key of the list. */
export function rowKey(event: KeyboardEvent, index: number, count: number): number | "enter" | "remove" | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null
  if (event.key === "Delete") return "remove"
  if (event.key === "Enter") return "enter"
  const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 }[event.key]
  return to === undefined || to < 0 || to >= count ? null : to
}
