// What is pasted, as flat lines, and how lines become blocks. Both readers, of HTML and of plain text, end here.
import { joinedSpans, type Block, type Item, type ListBlock, type Span } from "./structure"

export type Line =
  | { kind: "paragraph"; spans: Span[] }
  /** `level` 1 is the highest. */
  | { kind: "heading"; level: number; spans: Span[] }
  /** `depth` 0 is the outermost. */
  | { kind: "item"; ordered: boolean; depth: number; spans: Span[] }

export type ItemLine = Extract<Line, { kind: "item" }>

/** The words of a line. */
export function wordsOf(line: Line): string {
  return line.spans.map((span) => (span.type === "section_ref" ? "" : span.text)).join("")
}

/** Lines as blocks: headings lose their level, points nest by depth, and a point without words is dropped. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  /** The open list and its last item at each depth. */
  let open: { list: ListBlock; item: Item }[] = []
  for (const line of lines) {
    if (line.kind !== "item") {
      open = []
      blocks.push(line.kind === "heading" ? { type: "heading", text: wordsOf(line) } : { type: "paragraph", spans: line.spans })
      continue
    }
    // A point cannot stand deeper than one below the point before it.
    const depth = Math.min(line.depth, open.length)
    open = open.slice(0, depth + 1)
    const item: Item = { spans: line.spans }
    const type = line.ordered ? "numbered" : "bullets"
    const same = open[depth]
    if (same?.list.type === type) {
      same.list.items.push(item)
      open[depth] = { list: same.list, item }
      continue
    }
    const list: ListBlock = { type, items: [item] }
    const parent = open[depth - 1]?.item
    if (parent) parent.children = [...(parent.children ?? []), list]
    else blocks.push(list)
    open[depth] = { list, item }
  }
  return blocks
}

/** Collects spans of one line and cleans their white space. */
export class LineText {
  #spans: Span[] = []

  add(span: Span): void {
    this.#spans.push(span)
  }

  space(): void {
    this.#spans.push({ type: "text", text: " " })
  }

  /** The spans so far, and an empty collection for the next line. */
  take(): Span[] {
    const spans = cleanSpans(this.#spans)
    this.#spans = []
    return spans
  }
}

/** White space as one reads it: runs are one space, none at either end; one no-break space between words stays. */
export function cleanSpans(spans: readonly Span[]): Span[] {
  const cleaned: Span[] = []
  let afterSpace = true
  for (const span of spans) {
    if (span.type === "section_ref") {
      cleaned.push(span)
      afterSpace = false
      continue
    }
    let text = cleanCharacters(span.text).replace(/[\s\u00a0]+/g, (run) => (run === "\u00a0" ? run : " "))
    if (afterSpace) text = text.replace(/^[ \u00a0]/, "")
    if (text === "") continue
    afterSpace = /[ \u00a0]$/.test(text)
    cleaned.push({ ...span, text })
  }
  return trimmedEnd(joinedSpans(cleaned))
}

function trimmedEnd(spans: Span[]): Span[] {
  const last = spans.at(-1)
  if (!last || last.type === "section_ref") return spans
  const text = last.text.replace(/[ \u00a0]+$/, "")
  const before = spans.slice(0, -1)
  return text === "" ? trimmedEnd(before) : [...before, { ...last, text }]
}

/** Without control characters, soft hyphens and marks of no width; composed letters (NFC). */
export function cleanCharacters(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, "").normalize("NFC")
}
