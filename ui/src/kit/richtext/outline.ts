// An earlier agreement, pasted whole, as sections: each heading begins one. Numbers in front of headings fall away,
// because the program numbers sections itself.
import { blocksOf, wordsOf, type Line } from "./lines"
import { linesOfPaste, type Clipboard } from "./paste"
import { tidied, type Block } from "./structure"

export interface OutlinedSection {
  heading: string
  blocks: Block[]
}

export interface Outline {
  /** The title above the first section, when there is one. */
  title: string | null
  /** What stands before the first section. */
  preamble: Block[]
  sections: OutlinedSection[]
}

/** Longest text that can be a heading where the document has no heading styles. */
const LONGEST_HEADING = 90

/** The sections of a pasted document. */
export function outlineOfPaste(clipboard: Clipboard): Outline {
  return outlineOf(linesOfPaste(clipboard))
}

/** The sections of cleaned lines. */
export function outlineOf(lines: readonly Line[]): Outline {
  const headed = lines.some((line) => line.kind === "heading") ? lines : withGuessedHeadings(lines)
  const level = sectionLevel(headed)
  const parts: { heading: string | null; lines: Line[] }[] = [{ heading: null, lines: [] }]
  let title: string | null = null
  for (const line of headed) {
    const heads = line.kind === "heading" && line.level <= level
    if (heads && line.level < level && parts.length === 1 && title === null) title = wordsOf(line)
    else if (heads) parts.push({ heading: withoutNumber(wordsOf(line)), lines: [] })
    else parts.at(-1)?.lines.push(line)
  }
  const [before, ...sections] = parts
  return {
    title,
    preamble: blocks(before?.lines ?? []),
    sections: sections.map((part) => ({ heading: part.heading ?? "", blocks: blocks(part.lines) })),
  }
}

function blocks(lines: readonly Line[]): Block[] {
  return tidied({ blocks: blocksOf(lines) }).blocks
}

/** The highest level that occurs more than once: a single heading above it is the document's title. */
function sectionLevel(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const line of lines) if (line.kind === "heading") counts.set(line.level, (counts.get(line.level) ?? 0) + 1)
  const levels = [...counts.keys()].sort((a, b) => a - b)
  return levels.find((level) => (counts.get(level) ?? 0) > 1) ?? levels[0] ?? 1
}

/** "3 Tausta", "3. Tausta", "3.1 Tausta", "§ 3 Tausta" and "3 § Tausta" are all "Tausta". */
export function withoutNumber(heading: string): string {
  const bare = heading.replace(/^\s*(?:§\s*)?(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}[.)])\s*(?:§\s*)?[\s\u00a0.:–-]*(?=\p{L})/u, "")
  return bare.trim() || heading.trim()
}

/**
 * A document without heading styles: short numbered lines, short lines in bold, or short lines in capitals stand for
 * headings, whichever the document uses at least twice with text between.
 */
function withGuessedHeadings(lines: readonly Line[]): Line[] {
  const ways: ((line: Line) => boolean)[] = [isNumberedHeading, isBoldHeading, isCapitalHeading]
  const way = ways.find((looksLikeHeading) => separates(lines, looksLikeHeading))
  if (!way) return [...lines]
  return lines.map((line): Line => {
    if (way(line)) return { kind: "heading", level: 1, spans: [{ type: "text", text: wordsOf(line) }] }
    // Points under a numbered heading move out by one.
    return line.kind === "item" && way === isNumberedHeading && line.depth > 0 ? { ...line, depth: line.depth - 1 } : line
  })
}

function separates(lines: readonly Line[], looksLikeHeading: (line: Line) => boolean): boolean {
  const at = lines.flatMap((line, index) => (looksLikeHeading(line) ? [index] : []))
  const withText = at.filter((index) => index + 1 < lines.length && !looksLikeHeading(lines[index + 1] as Line))
  return withText.length >= 2 && withText.length * 2 >= at.length
}

function isShort(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST_HEADING && !/[.;,:!?]$/.test(text)
}

function isNumberedHeading(line: Line): boolean {
  const words = wordsOf(line)
  if (line.kind === "item") return line.ordered && line.depth === 0 && isShort(words)
  return line.kind === "paragraph" && isShort(words) && /^(?:§\s*)?\d{1,2}[.)]?\s*§?[\s\u00a0]+\p{Lu}/u.test(words)
}

function isBoldHeading(line: Line): boolean {
  return line.kind === "paragraph" && isShort(wordsOf(line)) && line.spans.every((span) => span.type === "emphasis")
}

function isCapitalHeading(line: Line): boolean {
  const words = wordsOf(line)
  return line.kind === "paragraph" && isShort(words) && /\p{Lu}{3}/u.test(words) && words === words.toLocaleUpperCase("fi")
}
