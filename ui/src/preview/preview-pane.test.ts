// The live page on the screen: where it opens, what is typed, leafing, the languages.
import { afterEach, beforeEach, expect, test } from "vitest"
import { session } from "../host/session.svelte"
import type { PreviewRequest } from "../host/wire"
import { choose, frameOf, named, Program, START } from "../testing/program"
import { PAUSE_MS } from "./latest"
import PreviewPane from "./PreviewPane.svelte"

let program: Program
/** jsdom makes no addresses for pictures. */
const { createObjectURL, revokeObjectURL } = URL

beforeEach(async () => {
  URL.createObjectURL = () => "blob:page"
  URL.revokeObjectURL = () => {}
  program = new Program({
    start: () => START,
    open_agreement: () => frameOf(),
    preview: (request) => {
      const page = (request as PreviewRequest).page ?? 4
      const facts = new TextEncoder().encode(JSON.stringify({ page, pages: 9, width: 10, height: 14, words: `Sivun ${page} sanat`, micros: 1 }))
      return new Uint8Array([facts.length, 0, 0, 0, ...facts, 1, 2, 3])
    },
    save_pdf: () => null,
  })
  await session.open("a1", "goals")
  await program.show(PreviewPane, {})
  await drawn()
})

afterEach(() => {
  program.end()
  Object.assign(URL, { createObjectURL, revokeObjectURL })
})

const drawn = () => new Promise((done) => setTimeout(done, PAUSE_MS + 40))
const last = () => program.requests("preview").at(-1) as PreviewRequest

test("opens at the stage, then follows what is edited and typed", async () => {
  expect(last()).toMatchObject({ languages: "fi+sv", page: null, at: "section-kind:goals", open_field: null, dpi: 110 })
  session.editing = "goal:g1"
  session.openField = { of: "item", id: "g1", change: { kind: "goal", change: { field: "title", value: { fi: "Uus" } } } }
  await drawn()
  expect(last()).toMatchObject({ at: "goal:g1", open_field: { id: "g1" } })
})

test("the page's words are read instead of its picture, its number is said", () => {
  expect(document.querySelector("img")?.alt).toBe("Sivun 4 sanat")
  expect(document.body.textContent).toContain("Sivu 4 (9)")
})

test("one leafs to the next page; editing elsewhere brings the page back", async () => {
  session.editing = "goal:g1"
  await drawn()
  named("button", "Seuraava sivu").click()
  await drawn()
  expect(last().page).toBe(5)
  session.editing = "goal:g2"
  await drawn()
  expect(last()).toMatchObject({ page: null, at: "goal:g2" })
})

test("parallel texts can be seen alone, and are saved as seen", async () => {
  choose(named<HTMLSelectElement>("select", "Sivun kieli"), "sv")
  await drawn()
  expect(last().languages).toBe("sv")
  named("button", "Tallenna tämä PDF: ruotsi").click()
  await drawn()
  expect(program.requests("save_pdf")).toEqual([{ agreement: "a1", languages: "sv" }])
})

test("a page that cannot be drawn says that the text is safe", async () => {
  program.answers.preview = () => {
    throw { code: "internal", message: "" }
  }
  session.editing = "goal:g3"
  await drawn()
  expect(document.querySelector("[role=status].failed")?.textContent).toContain("Tekstisi on tallessa")
})
