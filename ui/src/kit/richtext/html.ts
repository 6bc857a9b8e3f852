// Clipboard HTML as flat lines: from Word, Google Docs, LibreOffice and web pages.
import { cleanSpans, LineText, type Line } from "./lines"
import type { Span } from "./structure"
import { bulletLevels, headingLevel, isWordNoise, wordList } from "./word"

/** What references may point to; others become their text. */
export interface Known {
  sections: ReadonlySet<string>
  definitions: ReadonlySet<string>
}

const DROPPED = new Set(
  "script style head title template noscript iframe object embed applet svg math meta link xml base img picture video audio canvas map input select textarea button del s strike dialog frame frameset".split(" "),
)
const BLOCKS = new Set(
  "p div section article header footer main aside nav address blockquote pre figure figcaption dl dt dd form fieldset details summary center table thead tbody tfoot tr td th caption ul ol li h1 h2 h3 h4 h5 h6 hr body".split(" "),
)
/** Beyond this depth only the words are taken: no real document nests so deep. */
const DEEPEST = 200

/** The lines of clipboard HTML. */
export function linesOfHtml(html: string, known: Known = { sections: new Set(), definitions: new Set() }): Line[] {
  // DOMParser gives a document without a window: no script runs, no picture loads, no handler is attached.
  const page = new DOMParser().parseFromString(html, "text/html")
  const css = [...page.querySelectorAll("style")].map((style) => style.textContent ?? "").join("\n")
  const reader = new HtmlReader(known, bulletLevels(css))
  reader.readChildren(page.body, { emphasis: false, lists: [], deep: 0 })
  reader.endLine()
  return reader.lines
}

interface Context {
  emphasis: boolean
  /** The lists around, outermost first. */
  lists: { ordered: boolean }[]
  /** Inside a heading: its level. */
  heading?: number
  /** Inside a point whose first line has not been written: where it stands. */
  item?: { ordered: boolean; depth: number; line?: Line }
  /** A defined term around the text. */
  term?: string
  preformatted?: boolean
  deep: number
}

class HtmlReader {
  readonly lines: Line[] = []
  #text = new LineText()
  /** How the line being collected will be written. */
  #context: Context = { emphasis: false, lists: [], deep: 0 }

  constructor(
    private readonly known: Known,
    private readonly bullets: ReadonlySet<string>,
  ) {}

  readChildren(parent: Node, context: Context): void {
    for (const node of parent.childNodes) this.#read(node, context)
  }

  #read(node: Node, context: Context): void {
    if (node.nodeType === Node.TEXT_NODE) this.#readText(node.nodeValue ?? "", context)
    else if (node.nodeType === Node.ELEMENT_NODE) this.#readElement(node as Element, { ...context, deep: context.deep + 1 })
    // Comments, and with them Word's conditional ones, hold nothing to read.
  }

  #readText(text: string, context: Context): void {
    this.#context = context
    if (!context.preformatted) {
      this.#text.add(spanOf(text, context))
      return
    }
    text.split("\n").forEach((line, index) => {
      if (index > 0) this.endLine()
      this.#context = context
      this.#text.add(spanOf(line, context))
    })
  }

  #readElement(element: Element, context: Context): void {
    const name = element.localName
    const style = element.getAttribute("style") ?? ""
    const className = element.getAttribute("class") ?? ""
    if (DROPPED.has(name) || element.hasAttribute("hidden") || isWordNoise(className, style)) return
    if (context.deep > DEEPEST) this.#readText(element.textContent ?? "", context)
    else if (name === "br") this.#break(context)
    else if (BLOCKS.has(name)) this.#readBlock(element, name, { style, className, context })
    else this.#readInline(element, name, { style, context })
  }

  /** A line break: a new paragraph, but a space inside a heading or a point, which have one line each. */
  #break(context: Context): void {
    if (context.heading !== undefined || context.item) this.#text.space()
    else this.endLine()
  }

  #readInline(element: Element, name: string, { style, context }: { style: string; context: Context }): void {
    const section = element.getAttribute("data-section")
    if (section && this.known.sections.has(section)) {
      this.#context = context
      this.#text.add({ type: "section_ref", section })
      return
    }
    // The marker of a Word list ("1.") was read with its paragraph; it is no text.
    if (/mso-list\s*:\s*ignore/i.test(style)) return
    const definition = element.getAttribute("data-definition")
    const inner = { ...context, emphasis: emphasised(name, style, context.emphasis) }
    if (definition && this.known.definitions.has(definition)) inner.term = definition
    this.readChildren(element, inner)
  }

  #readBlock(element: Element, name: string, { style, className, context }: { style: string; className: string; context: Context }): void {
    this.endLine()
    if (name === "ul" || name === "ol") {
      const lists = [...context.lists, { ordered: name === "ol" }]
      this.readChildren(element, without(context, { lists }))
    } else if (name === "li") this.#readPoint(element, style, context)
    else if (name === "tr") this.#readRow(element, context)
    else this.#readParagraph(element, name, { style, className, context })
    this.endLine()
  }

  #readPoint(element: Element, style: string, context: Context): void {
    const said = Number(element.getAttribute("aria-level") ?? element.getAttribute("data-aria-level"))
    const depth = Math.max(said > 0 ? said - 1 : 0, context.lists.length - 1)
    const ordered = context.lists.at(-1)?.ordered ?? false
    // LibreOffice numbers headings as points of a list: the heading wins.
    const only = element.children.length === 1 ? element.firstElementChild : null
    if (only && /^h[1-6]$/.test(only.localName)) this.readChildren(element, without(context, { lists: context.lists }))
    else this.readChildren(element, { ...context, emphasis: emphasised("li", style, context.emphasis), item: { ordered, depth } })
  }

  #readParagraph(element: Element, name: string, { style, className, context }: { style: string; className: string; context: Context }): void {
    const level = /^h[1-6]$/.test(name) ? Number(name[1]) : (headingLevel(className, style) ?? ariaHeading(element))
    const inner: Context = { ...context, emphasis: emphasised(name, style, context.emphasis) }
    if (name === "pre") inner.preformatted = true
    if (level !== null) {
      inner.heading = level
      delete inner.item
    } else {
      const list = wordList(style, wordMarker(element), this.bullets)
      if (list) inner.item = list
    }
    this.readChildren(element, inner)
  }

  /** A row of short cells is one line; cells with blocks of their own are read one after another. */
  #readRow(row: Element, context: Context): void {
    const cells = [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName))
    const simple = cells.every((cell) => cell.querySelectorAll("p, div, li, h1, h2, h3, h4, h5, h6, br, table").length <= 1)
    if (!simple || cells.length === 1) {
      cells.forEach((cell) => {
        this.readChildren(cell, context)
        this.endLine()
      })
      return
    }
    const texts = cells.map((cell) => (cell.textContent ?? "").trim()).filter(Boolean)
    const spans = cleanSpans([{ type: "text", text: texts.join(" – ") }])
    if (spans.length > 0) this.lines.push({ kind: "paragraph", spans })
  }

  /** Writes what was collected, if it holds any words. */
  endLine(): void {
    const context = this.#context
    const spans = this.#text.take()
    if (spans.length === 0) return
    if (context.heading !== undefined) this.lines.push({ kind: "heading", level: context.heading, spans: plainSpans(spans) })
    else if (context.item) this.#writePoint(context.item, spans)
    else this.lines.push({ kind: "paragraph", spans })
  }

  /** The second paragraph of a point goes on the first: a point has one line. */
  #writePoint(item: NonNullable<Context["item"]>, spans: Span[]): void {
    if (item.line && this.lines.at(-1) === item.line) {
      item.line.spans = [...item.line.spans, { type: "text", text: " " }, ...spans]
      return
    }
    const line: Line = { kind: "item", ordered: item.ordered, depth: item.depth, spans }
    item.line = line
    this.lines.push(line)
  }
}

function without(context: Context, changes: Partial<Context>): Context {
  const inner = { ...context, ...changes }
  delete inner.item
  return inner
}

function spanOf(text: string, context: Context): Span {
  if (context.term) return { type: "term", definition: context.term, text }
  return { type: context.emphasis && context.heading === undefined ? "emphasis" : "text", text }
}

function plainSpans(spans: Span[]): Span[] {
  return [{ type: "text", text: spans.map((span) => (span.type === "section_ref" ? "" : span.text)).join("") }]
}

/** Bold and italic are one emphasis. A weight said in the style wins: Google Docs wraps everything in a `<b>` of normal weight. */
function emphasised(name: string, style: string, outer: boolean): boolean {
  const weight = /(?:^|[;\s])font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase()
  const slant = /(?:^|[;\s])font-style\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase()
  const bold = weight ? /^(bold|bolder|[6-9]00)$/.test(weight) : name === "b" || name === "strong"
  const italic = slant ? /^(italic|oblique)$/.test(slant) : name === "i" || name === "em"
  if (bold || italic) return true
  return weight === "normal" || weight === "400" || slant === "normal" ? false : outer
}

/** `role="heading" aria-level="2"`, as Word in the browser writes its headings. */
function ariaHeading(element: Element): number | null {
  return element.getAttribute("role") === "heading" ? Number(element.getAttribute("aria-level") ?? 2) || 2 : null
}

/** The marker that Word wrote for readers that know no lists: "1." or "·"; null when there is none. */
function wordMarker(paragraph: Element): string | null {
  for (const span of paragraph.querySelectorAll("[style]")) {
    if (/mso-list\s*:\s*ignore/i.test(span.getAttribute("style") ?? "")) return span.textContent ?? ""
  }
  return null
}

