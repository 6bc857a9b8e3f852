// The editor's document and commands, without a screen.
import { EditorState, TextSelection, type Command } from "prosemirror-state"
import { describe, expect, test } from "vitest"
import { enter, indent, insertRichText, insertSection, insertTerm, outdent, removeTerm, stateOfTools, tabIndent, toggleEmphasis, toggleHeading, toggleList } from "./commands"
import { fromDocument, toDocument } from "./document"
import { notation } from "./notation"
import { sameRichText, type RichText } from "./structure"

const SAMPLE: RichText = {
  blocks: [
    { type: "heading", text: "Tausta" },
    {
      type: "paragraph",
      spans: [
        { type: "text", text: "Ks. " },
        { type: "section_ref", section: "0198-a" },
        { type: "text", text: " ja " },
        { type: "term", definition: "0198-b", text: "perhekeskuksen" },
        { type: "emphasis", text: " työ" },
      ],
    },
    {
      type: "numbered",
      items: [
        { spans: [{ type: "text", text: "yksi" }], children: [{ type: "bullets", items: [{ spans: [{ type: "text", text: "alla" }] }] }] },
        { spans: [{ type: "text", text: "kaksi" }] },
      ],
    },
  ],
}

/** A state with the words between ‹ and › chosen; with ‹ alone, the cursor there. */
function stateOf(text: RichText, words: string | null = null): EditorState {
  const doc = toDocument(text)
  const state = EditorState.create({ doc })
  if (words === null) return state
  let selection: TextSelection | undefined
  doc.descendants((node, pos) => {
    const at = node.isText ? (node.text ?? "").indexOf(words) : -1
    if (at >= 0 && !selection) selection = TextSelection.create(doc, pos + at, pos + at + words.length)
  })
  return state.apply(state.tr.setSelection(selection as TextSelection))
}

function cursorAt(state: EditorState, words: string, offset: number): EditorState {
  const chosen = stateOf(fromDocument(state.doc), words)
  return chosen.apply(chosen.tr.setSelection(TextSelection.create(chosen.doc, chosen.selection.from + offset)))
}

function after(state: EditorState, command: Command): EditorState {
  let next = state
  expect(command(state, (tr) => (next = state.apply(tr)))).toBe(true)
  next.doc.check()
  return next
}

const shown = (state: EditorState) => notation(fromDocument(state.doc))
const one = (text: string): RichText => ({ blocks: [{ type: "paragraph", spans: [{ type: "text", text }] }] })
const list = (...texts: string[]): RichText => ({ blocks: [{ type: "numbered", items: texts.map((text) => ({ spans: [{ type: "text", text }] })) }] })

describe("the document", () => {
  test("a text goes there and back unchanged", () => {
    const doc = toDocument(SAMPLE)
    doc.check()
    expect(fromDocument(doc)).toEqual(SAMPLE)
  })

  test("an empty text can be typed into and stays empty", () => {
    expect(toDocument({ blocks: [] }).childCount).toBe(1)
    expect(fromDocument(toDocument({ blocks: [] }))).toEqual({ blocks: [] })
  })

  test("empty paragraphs and split spans make no difference", () => {
    const split: RichText = { blocks: [{ type: "paragraph", spans: [{ type: "text", text: "a" }, { type: "text", text: "b" }] }, { type: "paragraph", spans: [] }] }
    expect(sameRichText(split, one("ab"))).toBe(true)
    expect(sameRichText(split, one("ac"))).toBe(false)
  })
})

describe("commands", () => {
  test("emphasis of chosen words", () => {
    expect(shown(after(stateOf(one("kaksi kertaa vuodessa"), "kertaa"), toggleEmphasis))).toBe("kaksi *kertaa* vuodessa")
  })

  test("a paragraph becomes a heading and again a paragraph", () => {
    const headed = after(stateOf(one("Arvot"), "Arvot"), toggleHeading)
    expect(shown(headed)).toBe("# Arvot")
    expect(shown(after(headed, toggleHeading))).toBe("Arvot")
  })

  test("a paragraph becomes a point, of the other kind, and again a paragraph", () => {
    const numbered = after(stateOf(one("a"), "a"), toggleList("numbered"))
    const bullets = after(numbered, toggleList("bullets"))
    expect([shown(numbered), shown(bullets), shown(after(bullets, toggleList("bullets")))]).toEqual(["1. a", "- a", "a"])
  })

  test("a heading can become a point", () => {
    expect(shown(after(stateOf({ blocks: [{ type: "heading", text: "a" }] }, "a"), toggleList("bullets")))).toBe("- a")
  })

  test("points move in and out", () => {
    const moved = after(stateOf(list("a", "b"), "b"), indent)
    expect(shown(moved)).toBe("1. a\n  1. b")
    expect(shown(after(moved, outdent))).toBe("1. a\n2. b")
  })

  test("Tab indents at the start of a point and elsewhere leaves the editor", () => {
    const state = stateOf(list("a", "bcd"))
    expect(tabIndent(cursorAt(state, "bcd", 0))).toBe(true)
    expect(tabIndent(cursorAt(state, "bcd", 2))).toBe(false)
    expect(tabIndent(cursorAt(stateOf(one("abc")), "abc", 0))).toBe(false)
  })

  test("Enter splits a point", () => {
    expect(shown(after(cursorAt(stateOf(list("ab")), "ab", 1), enter))).toBe("1. a\n2. b")
  })

  test("Enter after a heading goes on in a paragraph", () => {
    const state = after(cursorAt(stateOf({ blocks: [{ type: "heading", text: "Arvot" }] }), "Arvot", 5), enter)
    expect(state.selection.$from.parent.type.name).toBe("paragraph")
  })

  test("a reference stands where the cursor is, but not in a heading", () => {
    expect(shown(after(cursorAt(stateOf(one("ks. ")), "ks. ", 4), insertSection("0198-a")))).toBe("ks. [§]")
    expect(insertSection("0198-a")(stateOf({ blocks: [{ type: "heading", text: "a" }] }, "a"))).toBe(false)
  })

  test("chosen words become a term in the form they have, and words again", () => {
    const term = after(stateOf(one("perhekeskuksen työ"), "perhekeskuksen"), insertTerm("0198-b", "perhekeskus"))
    expect(shown(term)).toBe("{perhekeskuksen} työ")
    expect(stateOfTools(cursorAt(term, "perhekeskuksen", 3)).term).toBe(true)
    expect(shown(after(cursorAt(term, "perhekeskuksen", 3), removeTerm))).toBe("perhekeskuksen työ")
  })

  test("a term without chosen words is inserted as it is defined", () => {
    expect(shown(after(cursorAt(stateOf(one("työ ")), "työ ", 4), insertTerm("0198-b", "perhekeskus")))).toBe("työ {perhekeskus}")
  })

  test("a pasted paragraph joins its line, pasted blocks split it", () => {
    const state = cursorAt(stateOf(one("alku loppu")), "alku loppu", 5)
    expect(shown(after(state, insertRichText(one("keski "))))).toBe("alku keski loppu")
    expect(shown(after(state, insertRichText(list("a", "b"))))).toBe("alku \n1. a\n2. b\nloppu")
  })

  test("the toolbar knows where the cursor is", () => {
    expect(stateOfTools(stateOf(SAMPLE, "alla"))).toMatchObject({ bullets: true, numbered: false, inList: true, heading: false, words: "alla" })
    expect(stateOfTools(stateOf(SAMPLE, "Tausta"))).toMatchObject({ heading: true, canRefer: false, inList: false })
  })
})
