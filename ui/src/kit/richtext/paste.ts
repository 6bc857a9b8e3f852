// Cleans what the clipboard holds to the rich text of an agreement. What comes in is hostile: it is parsed into a
// document that runs nothing and loads nothing, and only words, headings, lists and emphasis are taken over.
import { linesOfHtml, type Known } from "./html"
import { blocksOf, type Line } from "./lines"
import { linesOfText } from "./plain"
import { tidied, type RichText } from "./structure"

export interface Clipboard {
  html: string
  text: string
}

/** Clipboard HTML above this size is read as plain text: no agreement has 4 million characters. */
const LARGEST_HTML = 4_000_000

/** The lines of what was pasted: from its HTML when there is any, else from its plain text. */
export function linesOfPaste({ html, text }: Clipboard, known?: Known): Line[] {
  if (html.trim() !== "" && html.length <= LARGEST_HTML) {
    const lines = linesOfHtml(html, known)
    if (lines.length > 0) return lines
  }
  return linesOfText(text)
}

/** What was pasted as rich text. References are kept only to `known` sections and definitions. */
export function richTextOfPaste(clipboard: Clipboard, known?: Known): RichText {
  return tidied({ blocks: blocksOf(linesOfPaste(clipboard, known)) })
}
