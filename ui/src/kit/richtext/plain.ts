// Plain text as it is pasted from mail, a PDF or a text editor: numbers, letters and dashes become lists.
import { cleanSpans, type ItemLine, type Line } from "./lines"

type Kind = "number" | "letter" | "bullet"

interface Marked {
  kind: Kind
  indent: number
  /** Numbers of "2.1.3"; one number or letter otherwise. */
  parts: number[]
  text: string
  /** The line as it stood. */
  raw: string
}

const BULLET = /^([-–—*•·▪◦‣○●■□➢✓]|o(?=\t))[\t \u00a0]+(.+)$/u
const NUMBER = /^\(?(\d{1,2}(?:\.\d{1,2}){0,4})([.)]?)[\t \u00a0]+(.+)$/u
const LETTER = /^\(?([a-zåäö])\)[\t \u00a0]+(.+)$/iu

/** The lines of a plain text. A blank line ends a paragraph; where there are none, every line is one. */
export function linesOfText(text: string): Line[] {
  const raw = text.replace(/\r\n?/g, "\n").split(/[\n\v\f\u2028\u2029]/)
  const wrapped = hasBlankLineInside(raw)
  const found: (Marked | string | null)[] = raw.map((line) => (line.trim() === "" ? null : (marked(line) ?? line.trim())))
  return new TextLines(wrapped).read(withoutLoneNumbers(found))
}

function hasBlankLineInside(lines: readonly string[]): boolean {
  return lines.join("\n").trim().split("\n").some((line) => line.trim() === "")
}

function marked(line: string): Marked | null {
  const body = line.replace(/^[\t \u00a0]+/, "")
  const indent = [...line.slice(0, line.length - body.length)].reduce((sum, char) => sum + (char === "\t" ? 4 : 1), 0)
  const raw = body.trim()
  const bullet = BULLET.exec(body)
  if (bullet) return { kind: "bullet", indent, parts: [], text: bullet[2] ?? "", raw }
  const letter = LETTER.exec(body)
  if (letter) return { kind: "letter", indent, parts: [(letter[1] ?? "a").toLowerCase().charCodeAt(0) - 96], text: letter[2] ?? "", raw }
  const number = NUMBER.exec(body)
  if (!number) return null
  const parts = (number[1] ?? "").split(".").map(Number)
  // "5 kuntaa" is a sentence: a single number needs its dot or bracket.
  if (parts.length === 1 && number[2] === "" && !body.startsWith("(")) return null
  return { kind: "number", indent, parts, text: number[3] ?? "", raw }
}

/** "5. luokan oppilaat" alone among sentences is no list: a number on its own counts only when it is the first. */
function withoutLoneNumbers(lines: (Marked | string | null)[]): (Marked | string | null)[] {
  const isMarked = (line: Marked | string | null | undefined) => typeof line === "object" && line !== null
  return lines.map((line, index) => {
    if (!isMarked(line)) return line
    const it = line as Marked
    if (it.kind !== "number" || it.parts.length > 1 || it.parts[0] === 1) return it
    const before = lines.slice(0, index).findLast((other) => other !== null)
    const after = lines.slice(index + 1).find((other) => other !== null)
    const continues = lines.slice(0, index).some((other) => isMarked(other) && (other as Marked).parts[0] === (it.parts[0] ?? 0) - 1)
    return isMarked(before) || isMarked(after) || continues ? it : it.raw
  })
}

interface Level {
  kind: Kind
  indent: number
  /** Its depth was written out ("2.1"), so indents say nothing about it. */
  written: boolean
}

/** Reads the marked lines one by one, keeping which lists are open. */
class TextLines {
  #lines: Line[] = []
  #open: Level[] = []
  /** Whether the line before ended with a line break only, so that an unmarked one continues it. */
  #continues = false

  constructor(private readonly wrapped: boolean) {}

  read(found: readonly (Marked | string | null)[]): Line[] {
    for (const line of found) {
      if (line === null) this.#continues = false
      else if (typeof line === "string") this.#plain(line)
      else this.#item(line)
    }
    return this.#lines
  }

  #plain(text: string): void {
    const last = this.#lines.at(-1)
    if (this.wrapped && this.#continues && last) {
      last.spans = cleanSpans([...last.spans, { type: "text", text: ` ${text}` }])
      return
    }
    this.#open = []
    this.#lines.push({ kind: "paragraph", spans: cleanSpans([{ type: "text", text }]) })
    this.#continues = true
  }

  #item(line: Marked): void {
    const depth = line.parts.length > 1 ? this.#numberedDepth(line) : this.#depth(line)
    const item: ItemLine = { kind: "item", ordered: line.kind !== "bullet", depth, spans: cleanSpans([{ type: "text", text: line.text }]) }
    this.#lines.push(item)
    this.#continues = true
  }

  /** "2.1.3" says its depth itself. */
  #numberedDepth(line: Marked): number {
    const depth = line.parts.length - 1
    const level = { kind: line.kind, indent: line.indent, written: true }
    this.#open = [...Array.from({ length: depth }, (_, at) => this.#open[at] ?? level), level]
    return depth
  }

  /** Others by their indent, or by a change of marker: letters under a number, dashes under either. */
  #depth(line: Marked): number {
    const open = this.#open
    while (open.length > 0 && line.indent < (open.at(-1)?.indent ?? 0)) open.pop()
    const top = open.at(-1)
    const level = { kind: line.kind, indent: line.indent, written: false }
    if (line.kind === "number" && top?.written) open.splice(0, open.length, level)
    else if (!top || line.indent > top.indent) open.push(level)
    else if (top.kind !== line.kind) {
      const outer = open.findLastIndex((other) => other.kind === line.kind && other.indent <= line.indent)
      if (outer >= 0) open.splice(outer + 1)
      else open.push(level)
    }
    return open.length - 1
  }
}
