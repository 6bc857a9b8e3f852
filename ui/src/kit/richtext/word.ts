// What Word and its relatives say about a paragraph, in attributes that HTML does not know.

export interface WordList {
  ordered: boolean
  depth: number
}

/** Whether a list marker as it was shown ("1.", "a)", "·", "o") counts. */
export function isNumbering(marker: string): boolean {
  const shown = marker.replace(/[\s\u00a0]+/g, "")
  // A bare "o" is Word's second bullet, drawn in Courier New; a letter counts only with its dot or bracket.
  return /^\(?(\d+(\.\d+)*[.)]?|[a-zåäö][.)]|[ivxlcdm]+[.)])\)?$/iu.test(shown)
}

/** `@list l0:level2 {mso-level-number-format:bullet}` of the style sheet: which levels are bullets. */
export function bulletLevels(css: string): Set<string> {
  const levels = new Set<string>()
  for (const [, list, level, body] of css.matchAll(/@list\s+l(\d+):level(\d+)[^{]*\{([^}]*)\}/gi)) {
    if (/mso-level-number-format\s*:\s*bullet/i.test(body ?? "")) levels.add(`${list}:${level}`)
  }
  return levels
}

/** The list a paragraph belongs to by `mso-list:l0 level2 lfo1`, or null. */
export function wordList(style: string, marker: string | null, bullets: ReadonlySet<string>): WordList | null {
  const found = /mso-list\s*:\s*l(\d+)\s+level(\d+)/i.exec(style)
  if (!found) return null
  const ordered = marker === null ? !bullets.has(`${found[1]}:${found[2]}`) : isNumbering(marker)
  return { ordered, depth: Number(found[2]) - 1 }
}

/** The heading level a paragraph has by its style, or null: MsoTitle, MsoHeading2, Otsikko1, mso-outline-level. */
export function headingLevel(className: string, style: string): number | null {
  const named = /(?:^|\s)(?:Mso)?(?:Heading|Otsikko|Rubrik|Outline)\s*_?(\d)(?:\s|$|_)/i.exec(className)
  if (named) return Number(named[1])
  if (/(?:^|\s)MsoTitle(?:\s|$)/i.test(className)) return 1
  if (/(?:^|\s)MsoSubtitle(?:\s|$)/i.test(className)) return 2
  const outline = /mso-outline-level\s*:\s*(\d)/i.exec(style)
  return outline ? Number(outline[1]) : null
}

/** Parts of a Word page that are no text of the agreement: contents, comments, page headers, deletions, hidden text. */
export function isWordNoise(className: string, style: string): boolean {
  return (
    /(?:^|\s)(?:MsoToc\d|MsoTocHeading|MsoCommentReference|MsoCommentText|MsoFootnoteReference|MsoEndnoteReference|MsoHeader|MsoFooter|msoDel)(?:\s|$)/i.test(className) ||
    /mso-element\s*:\s*(?:comment|header|footer)/i.test(style) ||
    /mso-hide\s*:\s*all|display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  )
}
