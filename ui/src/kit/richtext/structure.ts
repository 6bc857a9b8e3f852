// The small rich text of clauses and goals: the same structure in the window, the PDF and the archive.
// The shapes are those of `agreement::rich_text`; a span or block of another kind does not exist.

export interface RichText {
  blocks: Block[]
}

export type Block =
  | { type: "heading"; text: string }
  | { type: "paragraph"; spans: Span[] }
  | { type: "numbered"; items: Item[] }
  | { type: "bullets"; items: Item[] }

export type ListBlock = Extract<Block, { items: Item[] }>

export interface Item {
  spans: Span[]
  /** Lists under this point; absent when there are none. */
  children?: Block[]
}

export type Span =
  | { type: "text"; text: string }
  | { type: "emphasis"; text: string }
  | { type: "section_ref"; section: string }
  | { type: "term"; definition: string; text: string }

export const EMPTY: RichText = { blocks: [] }

/** Whether two texts are the same in structure and words. */
export function sameRichText(a: RichText, b: RichText): boolean {
  return JSON.stringify(tidied(a)) === JSON.stringify(tidied(b))
}

/** Whether there is nothing to read. */
export function isBlank(text: RichText): boolean {
  return tidied(text).blocks.length === 0
}

/** Without empty blocks, points and spans, and with neighbouring spans of one kind joined. */
export function tidied(text: RichText): RichText {
  return { blocks: text.blocks.flatMap(tidyBlock) }
}

function tidyBlock(block: Block): Block[] {
  switch (block.type) {
    case "heading":
      return block.text.trim() === "" ? [] : [{ type: "heading", text: block.text }]
    case "paragraph": {
      const spans = joinedSpans(block.spans)
      return blankSpans(spans) ? [] : [{ type: "paragraph", spans }]
    }
    default: {
      const items = block.items.flatMap(tidyItem)
      return items.length === 0 ? [] : [{ type: block.type, items }]
    }
  }
}

function tidyItem(item: Item): Item[] {
  const spans = joinedSpans(item.spans)
  const children = (item.children ?? []).flatMap(tidyBlock)
  if (children.length > 0) return [{ spans, children }]
  return blankSpans(spans) ? [] : [{ spans }]
}

/** Neighbouring spans of plain or emphasised text as one, empty ones gone. */
export function joinedSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (span.type !== "section_ref" && span.text === "") continue
    if (last && (span.type === "text" || span.type === "emphasis") && last.type === span.type) {
      joined[joined.length - 1] = { type: span.type, text: last.text + span.text }
    } else joined.push(span)
  }
  return joined
}

function blankSpans(spans: readonly Span[]): boolean {
  return spans.every((span) => span.type !== "section_ref" && span.text.trim() === "")
}

/** The words alone, a line per block or point; a section reference by `labelOf`, or nothing. */
export function plainText(text: RichText, labelOf: (section: string) => string = () => ""): string {
  const words = (spans: readonly Span[]) =>
    spans.map((span) => (span.type === "section_ref" ? labelOf(span.section) : span.text)).join("")
  const lines = (block: Block): string[] => {
    if (block.type === "heading") return [block.text]
    if (block.type === "paragraph") return [words(block.spans)]
    return block.items.flatMap((item) => [words(item.spans), ...(item.children ?? []).flatMap(lines)])
  }
  return text.blocks.flatMap(lines).join("\n")
}
