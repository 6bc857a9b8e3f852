// An earlier agreement, pasted whole, becomes sections.
import { describe, expect, test } from "vitest"
import { notation } from "./notation"
import { outlineOfPaste, withoutNumber, type Outline } from "./outline"
import word from "./fixtures/word.html?raw"

const ofHtml = (html: string) => shown(outlineOfPaste({ html, text: "" }))
const ofText = (text: string) => shown(outlineOfPaste({ html: "", text }))

/** "TITLE; preamble; == Section ==; blocks…", one a line. */
function shown({ title, preamble, sections }: Outline): string {
  const parts = [title === null ? "" : `TITLE ${title}`, notation({ blocks: preamble })]
  for (const section of sections) parts.push(`== ${section.heading} ==`, notation({ blocks: section.blocks }))
  return parts.filter(Boolean).join("\n")
}

describe("by headings", () => {
  test("each top heading begins a section and lower ones stay inside", () => {
    expect(ofHtml("<h1>Tausta</h1><p>a</p><h2>Historia</h2><p>b</p><h1>Arvot</h1><ul><li>c</li></ul>")).toBe(
      "== Tausta ==\na\n# Historia\nb\n== Arvot ==\n- c",
    )
  })

  test("a single higher heading is the title, and what follows it stands before the sections", () => {
    expect(ofHtml("<h1>Yhteistyösopimus</h1><p>Johdanto</p><h2>1. Tausta</h2><p>a</p><h2>2. Arvot</h2><p>b</p>")).toBe(
      "TITLE Yhteistyösopimus\nJohdanto\n== Tausta ==\na\n== Arvot ==\nb",
    )
  })

  test("a section without text is kept", () => {
    expect(ofHtml("<h1>Tausta</h1><h1>Arvot</h1>")).toBe("== Tausta ==\n== Arvot ==")
  })

  test("Word's document has one section with its subheading", () => {
    expect(outlineOfPaste({ html: word, text: "" }).sections.map((section) => section.heading)).toEqual(["Tausta ja tarkoitus"])
  })
})

describe("without heading styles", () => {
  test("short numbered lines are headings, and their points move out", () => {
    expect(ofText("1. Osapuolet\n1.1 Mikkelin kaupunki on osapuoli.\n1.2 Juva on osapuoli.\n2. Tausta\n2.1 Sovitaan yhteistyöstä.")).toBe(
      "== Osapuolet ==\n1. Mikkelin kaupunki on osapuoli.\n2. Juva on osapuoli.\n== Tausta ==\n1. Sovitaan yhteistyöstä.",
    )
  })

  test("numbered headings between paragraphs", () => {
    expect(ofText("1 OSAPUOLET\n\nMikkeli ja Juva.\n\n2 TAUSTA\n\nSovitaan yhteistyöstä.")).toBe(
      "== OSAPUOLET ==\nMikkeli ja Juva.\n== TAUSTA ==\nSovitaan yhteistyöstä.",
    )
  })

  test("bold lines are headings", () => {
    expect(ofHtml("<p><b>Osapuolet</b></p><p>Mikkeli.</p><p><b>Tausta</b></p><p>Sovitaan <b>näin</b>.</p>")).toBe(
      "== Osapuolet ==\nMikkeli.\n== Tausta ==\nSovitaan *näin*.",
    )
  })

  test("lines in capitals are headings", () => {
    expect(ofText("OSAPUOLET\nMikkeli.\nTAUSTA\nSovitaan.")).toBe("== OSAPUOLET ==\nMikkeli.\n== TAUSTA ==\nSovitaan.")
  })

  test("an ordinary list is no list of headings", () => {
    expect(ofText("Tavoitteet ovat:\n1. yhteinen työ\n2. tieto kulkee\n3. perhe saa apua")).toBe(
      "Tavoitteet ovat:\n1. yhteinen työ\n2. tieto kulkee\n3. perhe saa apua",
    )
  })
})

test.each([
  ["3 Tausta", "Tausta"],
  ["3. Tausta", "Tausta"],
  ["3.1 Tausta", "Tausta"],
  ["3) Tausta", "Tausta"],
  ["§ 3 Tausta", "Tausta"],
  ["3 § Tausta", "Tausta"],
  ["IV. Tausta", "Tausta"],
  ["Tausta 2027", "Tausta 2027"],
  ["2027 alkaen", "2027 alkaen"],
  ["Voimassaolo", "Voimassaolo"],
])("%j is headed %j", (heading, expected) => {
  expect(withoutNumber(heading)).toBe(expected)
})
