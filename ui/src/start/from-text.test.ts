// From a pasted agreement to its sections.
import { expect, test } from "vitest"
import { outlineOfPaste } from "../kit/richtext/outline"
import { beginning, joinedToPrevious, partsOfOutline, renamed, sectionsOf, taken } from "./from-text"

const HTML = `<h1>Sopimus</h1><p>Alku.</p><h2>1 Tausta</h2><p>Perheet <b>ensin</b>.</p><h2>2 Arvot</h2><ul><li>avoimuus</li></ul>`
const parts = () => partsOfOutline(outlineOfPaste({ html: HTML, text: "" }), "Johdanto")
const titles = (list: readonly { title: string }[]) => list.map(({ title }) => title)

test("headings become sections, what stands before them becomes one, too", () => {
  expect(titles(parts())).toEqual(["Johdanto", "Tausta", "Arvot"])
  expect(sectionsOf(parts())[2]?.body.blocks).toEqual([
    { type: "bullets", items: [{ spans: [{ type: "text", text: "avoimuus" }], children: [] }] },
  ])
})

test("a part is named anew or left out", () => {
  const made = sectionsOf(taken(renamed(parts(), 1, " Tausta ja tarkoitus "), 0, false))
  expect(titles(made)).toEqual(["Tausta ja tarkoitus", "Arvot"])
})

test("a part joins the one before it, its title a heading in the text", () => {
  const joined = joinedToPrevious(parts(), 2)
  expect(titles(joined)).toEqual(["Johdanto", "Tausta"])
  expect(joined[1]?.body.map(({ type }) => type)).toEqual(["paragraph", "heading", "bullets"])
  expect(joinedToPrevious(parts(), 0)).toHaveLength(3)
})

test("a part is known by its first words", () => {
  const [, background] = parts()
  expect(beginning(background as (typeof background & object))).toBe("Perheet ensin.")
  expect(beginning(background as (typeof background & object), 7)).toBe("Perheet…")
})
