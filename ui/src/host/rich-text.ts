// Rich text as the editor holds it and as it travels: the wire always has the lists under a point, be they empty.
import type { Block, Item, RichText } from "../kit/richtext/structure"
import type { Block as WireBlock, ListItem, RichText as WireRichText } from "./wire"

/** The editor's text for a request. */
export function richOnWire(text: RichText): WireRichText {
  return { blocks: text.blocks.map(blockOnWire) }
}

function blockOnWire(block: Block): WireBlock {
  if (block.type === "heading" || block.type === "paragraph") return block
  return { type: block.type, items: block.items.map(itemOnWire) }
}

function itemOnWire({ spans, children }: Item): ListItem {
  return { spans, children: (children ?? []).map(blockOnWire) }
}
