// Where goals stand under their focus areas, and where a move beyond an edge leads.
import type { Language, WishView } from "../host/wire"
import type { Choice } from "../kit/combobox"
import { inLanguage } from "../kit/localized"

interface Area {
  id: string
  goals: readonly { id: string }[]
}

/** Where a goal goes that is moved past the first or last goal of its area: the end of the one before, the beginning of the one after. */
export function beyondEdge(areas: readonly Area[], goal: string, way: -1 | 1): { parent: string; before: string | null } | null {
  const at = areas.findIndex((area) => area.goals.some(({ id }) => id === goal))
  const next = at < 0 ? undefined : areas[at + way]
  if (!next) return null
  return { parent: next.id, before: way === 1 ? (next.goals[0]?.id ?? null) : null }
}

/** Wishes to choose from. */
export function wishChoices(wishes: readonly WishView[], language: Language): Choice[] {
  return wishes.map(({ id, text, source }) => ({
    value: id,
    label: inLanguage(text, language) || "–",
    ...(source && { detail: source }),
  }))
}
