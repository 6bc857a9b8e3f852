// What a combobox shows for what is typed, and where its keys lead.

/** One choice. */
export interface Choice {
  value: string
  label: string
  /** A second line: place, kind, Y-tunnus. Searched, too. */
  detail?: string
  disabled?: boolean
}

const SHOWN_AT_MOST = 100

/** Letters without case and marks, so that "aaneseutu" finds "Äänekoski seutu". */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("fi")
}

/**
 * The choices that hold every word of `query`, best first: label begins with it, a word of the label does, it stands
 * anywhere. Equal ones keep their order.
 */
export function matching<Some extends Choice>(choices: readonly Some[], query: string): Some[] {
  const words = folded(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return choices.slice(0, SHOWN_AT_MOST)
  const ranked: { choice: Some; rank: number }[] = []
  for (const choice of choices) {
    const label = folded(choice.label)
    const all = `${label} ${folded(choice.detail ?? "")}`
    if (words.every((word) => all.includes(word))) ranked.push({ choice, rank: rankOf(label, words.join(" ")) })
  }
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, SHOWN_AT_MOST)
    .map(({ choice }) => choice)
}

function rankOf(label: string, query: string): number {
  if (label.startsWith(query)) return 0
  if (label.includes(` ${query}`) || label.includes(`-${query}`)) return 1
  return 2
}

/** Where a key moves the active choice; -1 is the text field itself. Null: the key is not about the list. */
export function nextActive(key: string, active: number, count: number): number | null {
  if (count === 0) return null
  switch (key) {
    case "ArrowDown":
      return active + 1 >= count ? 0 : active + 1
    case "ArrowUp":
      return active <= 0 ? count - 1 : active - 1
    case "PageDown":
      return Math.min(active + 10, count - 1)
    case "PageUp":
      return Math.max(active - 10, 0)
    default:
      return null
  }
}
