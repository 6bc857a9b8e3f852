// Moving an item in an ordered list, by pointer or by keyboard.

/** The list with the item at `from` standing at `to` (its index in the result). */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const target = Math.max(0, Math.min(to, items.length - 1))
  const rest = items.filter((_, index) => index !== from)
  const item = items[from]
  if (item === undefined) return [...items]
  return [...rest.slice(0, target), item, ...rest.slice(target)]
}

/**
 * The index at which a dragged item would stand, from the pointer's height and the middles of all items as they
 * stood when the drag began. The item moves past a neighbour once the pointer passes its middle.
 */
export function dropIndex(middles: readonly number[], from: number, pointer: number): number {
  let index = from
  while (index > 0 && pointer < (middles[index - 1] as number)) index -= 1
  while (index < middles.length - 1 && pointer > (middles[index + 1] as number)) index += 1
  return index
}

/** The index that a key asks for with Alt held, or null when the key moves nothing. */
export function keyIndex(key: string, from: number, count: number): number | null {
  const to = { ArrowUp: from - 1, ArrowDown: from + 1, Home: 0, End: count - 1 }[key]
  if (to === undefined || to < 0 || to >= count || to === from) return null
  return to
}
