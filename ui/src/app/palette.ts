// What the palette offers: every place and every action of the window, by name.
import { matching, type Choice } from "../kit/combobox"

/** What the palette can do that is no place. */
export type PaletteAction =
  | "save-pdf"
  | "documents"
  | "print"
  | "undo"
  | "redo"
  | "details"
  | "history"
  | "import"
  | "keys"
  | "new"
  | "copy"
  | "text"
  | "open-pdf"
  | "open-bundle"
  | "export"
  | "hand-over"
  | "verify"
  | "person"
  | "unchecked"

export type PaletteGroup = "stages" | "places" | "actions"

export interface PaletteEntry extends Choice {
  group: PaletteGroup
  run: () => void
}

const ORDER: readonly PaletteGroup[] = ["stages", "places", "actions"]

/** What matches, in groups; within a group the best first. The order is that of the keys that walk through it. */
export function paletteOf(entries: readonly PaletteEntry[], query: string): { group: PaletteGroup; entries: PaletteEntry[] }[] {
  const found = matching(entries, query)
  return ORDER.map((group) => ({ group, entries: found.filter((entry) => entry.group === group) })).filter(
    (group) => group.entries.length > 0,
  )
}
