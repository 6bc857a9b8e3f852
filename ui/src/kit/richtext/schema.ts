// The editor's schema: exactly what rich text can hold, so that nothing else can be typed or pasted.
import { Schema } from "prosemirror-model"

export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { group: "block", content: "inline*", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    heading: { group: "block", content: "text*", marks: "", defining: true, parseDOM: [{ tag: "h3" }], toDOM: () => ["h3", 0] },
    numbered: { group: "block list", content: "item+", parseDOM: [{ tag: "ol" }], toDOM: () => ["ol", 0] },
    bullets: { group: "block list", content: "item+", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
    // One line of text, then lists under it: `Item` of the structure.
    item: { content: "paragraph list*", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
    text: { group: "inline" },
    section_ref: {
      group: "inline",
      inline: true,
      atom: true,
      attrs: { section: { validate: "string" } },
      toDOM: (node) => ["span", { "data-section": node.attrs["section"] as string }],
    },
  },
  marks: {
    // A span is of one kind: marks exclude each other.
    emphasis: { excludes: "_", parseDOM: [{ tag: "em" }], toDOM: () => ["em", 0] },
    term: {
      excludes: "_",
      inclusive: false,
      attrs: { definition: { validate: "string" } },
      toDOM: (mark) => ["span", { "data-definition": mark.attrs["definition"] as string }, 0],
    },
  },
})
