// Rich text as a few readable lines, for tests: "# heading", "1. point", "- point", *emphasis*, {term}, [section].
import type { Block, RichText, Span } from "./structure"

export function notation(text: RichText): string {
  return text.blocks.flatMap((block) => linesOf(block, "")).join("\n")
}

function linesOf(block: Block, indent: string): string[] {
  if (block.type === "heading") return [`${indent}# ${block.text}`]
  if (block.type === "paragraph") return [indent + words(block.spans)]
  return block.items.flatMap((item, index) => [
    `${indent}${block.type === "numbered" ? `${index + 1}.` : "-"} ${words(item.spans)}`,
    ...(item.children ?? []).flatMap((child) => linesOf(child, `${indent}  `)),
  ])
}

function words(spans: readonly Span[]): string {
  const shown = {
    text: (span: Span) => ("text" in span ? span.text : ""),
    emphasis: (span: Span) => `*${"text" in span ? span.text : ""}*`,
    term: (span: Span) => `{${"text" in span ? span.text : ""}}`,
    section_ref: () => "[§]",
  }
  return spans.map((span) => shown[span.type](span)).join("")
}
