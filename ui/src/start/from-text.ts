// An earlier agreement's text on its way to sections: named anew, joined, or left out, before anything is made.
import { richOnWire } from "../host/rich-text"
import type { Block as WireBlock, PastedSection, Span } from "../host/wire"
import type { Outline } from "../kit/richtext/outline"

/** One section as it stands in the review. */
export interface Part {
  /** Its place in what was pasted; stays when parts are joined. */
  id: number
  title: string
  body: WireBlock[]
  taken: boolean
}

/** The parts of what was pasted with its formatting; what stands before the first heading becomes a part of its own. */
export function partsOfOutline(outline: Outline, preambleTitle: string): Part[] {
  const sections = outline.sections.map(({ heading, blocks }) => ({ title: heading, body: richOnWire({ blocks }).blocks }))
  const preamble = richOnWire({ blocks: outline.preamble }).blocks
  return numbered(preamble.length > 0 ? [{ title: preambleTitle, body: preamble }, ...sections] : sections)
}

/** The parts of plain text that the program divided. */
export function partsOfSections(sections: readonly PastedSection[]): Part[] {
  return numbered(sections.map(({ title, body }) => ({ title, body: body.blocks })))
}

/** The parts with the one at `id` named anew. */
export function renamed(parts: readonly Part[], id: number, title: string): Part[] {
  return parts.map((part) => (part.id === id ? { ...part, title } : part))
}

/** The parts with the one at `id` taken or left out. */
export function taken(parts: readonly Part[], id: number, take: boolean): Part[] {
  return parts.map((part) => (part.id === id ? { ...part, taken: take } : part))
}

/** The part at `id` as the end of the one before it; its title stays as a heading in the text. */
export function joinedToPrevious(parts: readonly Part[], id: number): Part[] {
  const at = parts.findIndex((part) => part.id === id)
  const [previous, part] = [parts[at - 1], parts[at]]
  if (!previous || !part) return [...parts]
  const heading: WireBlock[] = part.title.trim() === "" ? [] : [{ type: "heading", text: part.title.trim() }]
  const joined = { ...previous, body: [...previous.body, ...heading, ...part.body] }
  return [...parts.slice(0, at - 1), joined, ...parts.slice(at + 1)]
}

/** What is made: the taken parts in order. */
export function sectionsOf(parts: readonly Part[]): PastedSection[] {
  return parts.filter((part) => part.taken).map(({ title, body }) => ({ title: title.trim(), body: { blocks: body } }))
}

/** The first words of a part, to know it by. */
export function beginning(part: Part, length = 120): string {
  const words = part.body.map(wordsOfBlock).join(" ").replace(/\s+/g, " ").trim()
  return words.length <= length ? words : `${words.slice(0, length).trimEnd()}…`
}

function numbered(parts: readonly { title: string; body: WireBlock[] }[]): Part[] {
  return parts.map((part, id) => ({ ...part, id, taken: true }))
}

function wordsOfBlock(block: WireBlock): string {
  if (block.type === "heading") return block.text
  if (block.type === "paragraph") return wordsOfSpans(block.spans)
  return block.items.map((item) => `${wordsOfSpans(item.spans)} ${item.children.map(wordsOfBlock).join(" ")}`).join(" ")
}

function wordsOfSpans(spans: readonly Span[]): string {
  return spans.map((span) => ("text" in span ? span.text : "")).join("")
}
