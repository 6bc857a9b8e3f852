// What a menu holds and how its keys move.
import type { IconName } from "./icons"

export interface MenuItem {
  id: string
  label: string
  icon?: IconName
  /** The key that does the same without the menu. */
  keys?: string
  disabled?: boolean
  /** Removes something. */
  danger?: boolean
  /** A line stands above it. */
  separated?: boolean
  /** For a choice that stays: ticked or not. */
  checked?: boolean
}

/** Where a key leads among `items`; disabled ones can be reached, so that they can be read. Null: not the menu's key. */
export function nextItem(key: string, at: number, items: readonly MenuItem[]): number | null {
  const count = items.length
  if (count === 0) return null
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count
    case "ArrowUp":
      return (at - 1 + count) % count
    case "Home":
      return 0
    case "End":
      return count - 1
    default:
      return key.length === 1 ? byFirstLetter(key, at, items) : null
  }
}

function byFirstLetter(letter: string, at: number, items: readonly MenuItem[]): number | null {
  const wanted = letter.toLocaleLowerCase("fi")
  for (let step = 1; step <= items.length; step += 1) {
    const index = (at + step) % items.length
    if (items[index]?.label.toLocaleLowerCase("fi").startsWith(wanted)) return index
  }
  return null
}
