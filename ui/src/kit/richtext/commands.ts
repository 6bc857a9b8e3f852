// What the editor's buttons and keys do, as ProseMirror commands.
import { chainCommands, exitCode, setBlockType, toggleMark } from "prosemirror-commands"
import { InputRule, inputRules, wrappingInputRule } from "prosemirror-inputrules"
import { Slice, type Node, type NodeType } from "prosemirror-model"
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list"
import { TextSelection, type Command, type EditorState } from "prosemirror-state"
import { toFragment } from "./document"
import { schema } from "./schema"
import type { RichText } from "./structure"

const { heading, paragraph, numbered, bullets, item, section_ref } = schema.nodes as Record<
  "heading" | "paragraph" | "numbered" | "bullets" | "item" | "section_ref",
  NodeType
>
const emphasis = schema.marks["emphasis"]!
const term = schema.marks["term"]!

export const toggleEmphasis: Command = toggleMark(emphasis)

/** A heading becomes a paragraph again; inside a list there are none. */
export const toggleHeading: Command = (state, dispatch) =>
  state.selection.$from.parent.type === heading ? setBlockType(paragraph)(state, dispatch) : setBlockType(heading)(state, dispatch)

/** Into a list of this kind, out of it again, or from the other kind. */
export function toggleList(kind: "numbered" | "bullets"): Command {
  const type = kind === "numbered" ? numbered : bullets
  return (state, dispatch) => {
    const around = listAround(state)
    if (!around) return chainCommands(wrapInList(type), headingIntoList(type))(state, dispatch)
    if (around.node.type === type) return liftListItem(item)(state, dispatch)
    dispatch?.(state.tr.setNodeMarkup(around.pos, type))
    return true
  }
}

function headingIntoList(type: NodeType): Command {
  return (state, dispatch) => {
    if (state.selection.$from.parent.type !== heading) return false
    if (!dispatch) return true
    return setBlockType(paragraph)(state, (first) => {
      const after = state.apply(first)
      wrapInList(type)(after, (second) => {
        second.steps.forEach((step) => first.step(step))
      })
      dispatch(first)
    })
  }
}

export const indent: Command = sinkListItem(item)
export const outdent: Command = (state, dispatch) => (listAround(state) ? liftListItem(item)(state, dispatch) : false)

/** Tab indents only at the start of a point: anywhere else it leaves the editor, as it leaves every field. */
export const tabIndent: Command = (state, dispatch) => (atItemStart(state) ? indent(state, dispatch) : false)
export const tabOutdent: Command = (state, dispatch) => (atItemStart(state) ? outdent(state, dispatch) : false)

export const enter: Command = chainCommands(splitListItem(item), leaveHeading)

/** Enter at the end of a heading goes on in a paragraph. */
function leaveHeading(state: EditorState, dispatch?: (tr: EditorState["tr"]) => void): boolean {
  const { $from, empty } = state.selection
  if (!empty || $from.parent.type !== heading || $from.parentOffset < $from.parent.content.size) return false
  return exitCode(state, dispatch) || insertAfter(state, dispatch)
}

function insertAfter(state: EditorState, dispatch?: (tr: EditorState["tr"]) => void): boolean {
  const after = state.selection.$from.after()
  const tr = state.tr.insert(after, paragraph.create())
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView())
  return true
}

export function insertSection(section: string): Command {
  return (state, dispatch) => {
    const node = section_ref.create({ section })
    const { $from, $to } = state.selection
    if (!$from.parent.canReplaceWith($from.index(), $to.index(), section_ref)) return false
    dispatch?.(state.tr.replaceSelectionWith(node, false).scrollIntoView())
    return true
  }
}

/** Marks the chosen words as a defined term; with none chosen, inserts the term as it is defined. */
export function insertTerm(definition: string, words: string): Command {
  return (state, dispatch) => {
    const { from, to, empty, $from } = state.selection
    if (!$from.parent.type.allowsMarkType(term)) return false
    const mark = term.create({ definition })
    if (!dispatch) return true
    const tr = state.tr
    if (empty) tr.replaceSelectionWith(schema.text(words, [mark]), false)
    else tr.addMark(from, to, mark)
    dispatch(tr.scrollIntoView())
    return true
  }
}

/** The words stay, the definition goes; works with the cursor anywhere in the term. */
export const removeTerm: Command = (state, dispatch) => {
  const range = termRange(state)
  if (!range) return false
  dispatch?.(state.tr.removeMark(range.from, range.to, term))
  return true
}

/** Pasted text in place of the selection; a single paragraph joins the line it is pasted into. */
export function insertRichText(text: RichText): Command {
  return (state, dispatch) => {
    if (text.blocks.length === 0) return false
    const fragment = toFragment(text.blocks)
    const open = (node: Node | null) => (node?.type === paragraph ? 1 : 0)
    const slice = new Slice(fragment, open(fragment.firstChild), open(fragment.lastChild))
    dispatch?.(state.tr.replaceSelection(slice).scrollIntoView())
    return true
  }
}

/** What is true where the cursor is, for the toolbar. */
export function stateOfTools(state: EditorState) {
  const { $from, from, to, empty } = state.selection
  const list = listAround(state)
  const marked = empty ? Boolean(emphasis.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, emphasis)
  return {
    heading: $from.parent.type === heading,
    numbered: list?.node.type === numbered,
    bullets: list?.node.type === bullets,
    inList: list !== null,
    emphasis: marked,
    term: termRange(state) !== null,
    canRefer: $from.parent.type !== heading,
    canIndent: indent(state),
    words: empty ? "" : state.doc.textBetween(from, to, " "),
  }
}

export type ToolState = ReturnType<typeof stateOfTools>

/** "1. " and "- " at the start of a paragraph begin a list. */
export const typedLists = inputRules({
  rules: [wrappingInputRule(/^\s*1[.)]\s$/, numbered), wrappingInputRule(/^\s*[-–*•]\s$/, bullets)] satisfies InputRule[],
})

function listAround(state: EditorState): { node: Node; pos: number } | null {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth)
    if (node.type === numbered || node.type === bullets) return { node, pos: $from.before(depth) }
  }
  return null
}

function atItemStart(state: EditorState): boolean {
  const { $from, empty } = state.selection
  return empty && $from.parentOffset === 0 && listAround(state) !== null
}

function termRange(state: EditorState): { from: number; to: number } | null {
  const { $from, from, to, empty } = state.selection
  if (!empty) return state.doc.rangeHasMark(from, to, term) ? { from, to } : null
  const mark = term.isInSet($from.marks()) ?? term.isInSet($from.nodeAfter?.marks ?? [])
  if (!mark) return null
  let start = from
  let end = from
  const parent = $from.parent
  const base = $from.start()
  parent.forEach((child, offset) => {
    const at = base + offset
    if (mark.isInSet(child.marks) && at <= from && from <= at + child.nodeSize) {
      start = Math.min(start, at)
      end = Math.max(end, at + child.nodeSize)
    }
  })
  return { from: start, to: end }
}
