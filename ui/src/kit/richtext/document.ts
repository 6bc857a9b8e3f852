// Rich text to the editor's document and back. A text that goes there and back is the same text.
import { Fragment, type Mark, type Node } from "prosemirror-model"
import { schema } from "./schema"
import { tidied, type Block, type Item, type RichText, type Span } from "./structure"

/** The editor's document of a text; an empty text has one empty paragraph to type into. */
export function toDocument(text: RichText): Node {
  const blocks = text.blocks.map(blockNode)
  return schema.node("doc", null, blocks.length > 0 ? blocks : [schema.node("paragraph")])
}

/** Blocks alone, for pasting into a document. */
export function toFragment(blocks: readonly Block[]): Fragment {
  return Fragment.from(blocks.map(blockNode))
}

/** The text of the editor's document, without its empty paragraphs and points. */
export function fromDocument(doc: Node): RichText {
  return tidied({ blocks: children(doc).map(blockOf) })
}

function blockNode(block: Block): Node {
  switch (block.type) {
    case "heading":
      return schema.node("heading", null, block.text === "" ? [] : [schema.text(block.text)])
    case "paragraph":
      return schema.node("paragraph", null, inline(block.spans))
    default:
      return schema.node(block.type, null, (block.items.length > 0 ? block.items : [{ spans: [] }]).map(itemNode))
  }
}

function itemNode(item: Item): Node {
  const lists = (item.children ?? []).filter((child) => child.type === "numbered" || child.type === "bullets")
  return schema.node("item", null, [schema.node("paragraph", null, inline(item.spans)), ...lists.map(blockNode)])
}

function inline(spans: readonly Span[]): Node[] {
  return spans.flatMap((span) => {
    if (span.type === "section_ref") return [schema.node("section_ref", { section: span.section })]
    if (span.text === "") return []
    return [schema.text(span.text, marksOf(span))]
  })
}

function marksOf(span: Span): Mark[] {
  if (span.type === "emphasis") return [schema.mark("emphasis")]
  if (span.type === "term") return [schema.mark("term", { definition: span.definition })]
  return []
}

function blockOf(node: Node): Block {
  switch (node.type.name) {
    case "heading":
      return { type: "heading", text: node.textContent }
    case "numbered":
    case "bullets":
      return { type: node.type.name, items: children(node).map(itemOf) }
    default:
      return { type: "paragraph", spans: spansOf(node) }
  }
}

function itemOf(node: Node): Item {
  const [line, ...lists] = children(node)
  return { spans: line ? spansOf(line) : [], children: lists.map(blockOf) }
}

function spansOf(node: Node): Span[] {
  return children(node).map((child): Span => {
    if (child.type.name === "section_ref") return { type: "section_ref", section: child.attrs["section"] as string }
    const mark = child.marks[0]
    const text = child.text ?? ""
    if (mark?.type.name === "term") return { type: "term", definition: mark.attrs["definition"] as string, text }
    return { type: mark ? "emphasis" : "text", text }
  })
}

function children(node: Node): Node[] {
  return Array.from({ length: node.childCount }, (_, index) => node.child(index))
}
