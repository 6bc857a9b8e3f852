// The stage on the screen: the outline says how each section stands, and what is done in it becomes the right change.
import { flushSync, mount, tick, unmount } from "svelte"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { useTransport } from "../host/call"
import { session } from "../host/session.svelte"
import type { Changed, Frame, Start, TermsView } from "../host/wire"
import { setLanguage } from "../host/words"
import { richOf, section, termsOf } from "../testing/terms"
import TermsStage from "./TermsStage.svelte"

const FRAME = {
  agreement: "agreement",
  title: "Sopimus",
  identity: { title: { fi: "Sopimus" }, languages: "fi", prevailing: null },
  stages: [],
  findings: [],
  undo: null,
  redo: null,
} as unknown as Frame

const START = { actor: "Maija", language: "fi", agreements: [], trash: [] } as unknown as Start

const CHANGED: Changed = { refresh: ["terms"], created: null, frame: null, message: null, place: null }

let terms: TermsView
let sent: { command: string; request: Record<string, unknown> }[]
let shown: Record<string, unknown>
let restore: () => void

beforeEach(async () => {
  setLanguage("fi")
  // jsdom has no layout to observe.
  vi.stubGlobal("ResizeObserver", class { observe() {} unobserve() {} disconnect() {} })
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList
  Range.prototype.getBoundingClientRect = () => new DOMRect()
  Element.prototype.scrollIntoView = () => {}
  sent = []
  terms = termsOf(
    [
      section("costs", { number: 1, kind: "costs", mandatory: true, usual_title: { fi: "Resurssit ja kustannukset" } }),
      section("own", { number: 2, title: { fi: "Henkilöstö" }, body: { fi: richOf("Kukin palkkaa omansa.") } }),
      section("validity", { number: 3, kind: "validity", usual_title: { fi: "Voimassaolo" }, body: { fi: richOf("Voimassa.") }, untouched: true }),
    ],
    { missing_kinds: ["goals"] },
  )
  restore = useTransport({
    invoke: async (command, request) => {
      if (command === "terms") return terms
      if (command === "clause_offers") return [{ kind: "costs", alternative: "", title: "Kukin omansa", note: "Tavallisin.", text: richOf("Kukin vastaa.") }]
      if (command === "start") return START
      sent.push({ command, request: request as Record<string, unknown> })
      return CHANGED
    },
    listen: async () => () => {},
  })
  session.enter(FRAME, "terms")
  shown = mount(TermsStage, { target: document.body })
  await settle()
})

afterEach(async () => {
  await unmount(shown)
  session.close()
  document.body.innerHTML = ""
  restore()
})

async function settle() {
  for (let turn = 0; turn < 5; turn += 1) {
    flushSync()
    await tick()
    await new Promise((done) => setTimeout(done, 0))
  }
}

const buttons = (words: string) =>
  [...document.querySelectorAll<HTMLButtonElement>("button")].filter((button) =>
    (button.getAttribute("aria-label") ?? button.textContent ?? "").replace(/\s+/g, " ").includes(words),
  )

async function click(words: string) {
  const button = buttons(words)[0]
  if (!button) throw new Error(`no button says ${words}`)
  button.click()
  await settle()
}

/** The one with something in it: closed ones are empty. */
const openDialog = () => [...document.querySelectorAll("dialog")].find((dialog) => dialog.children.length > 0) as HTMLDialogElement

const row = (id: string) => document.querySelector<HTMLElement>(`[data-outline][data-item="${id}"]`)

test("the outline says number, title, state and what is mandatory", () => {
  const rows = [...document.querySelectorAll("[data-outline]")].map((row) => row.textContent?.replace(/\s+/g, " ").trim())
  expect(rows).toEqual([
    "1 Resurssit ja kustannukset tyhjä · pakollinen",
    "2 Henkilöstö omaa tekstiä",
    "3 Voimassaolo mallitekstiä",
  ])
})

test("a section is moved with Alt and the arrows", async () => {
  row("own")?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", altKey: true, bubbles: true, cancelable: true }))
  await settle()
  expect(sent).toEqual([
    { command: "move_item", request: { agreement: "agreement", kind: "section", id: "own", parent: null, before: "costs" } },
  ])
})

test("Enter leads into the words of the section, and the live page follows", async () => {
  row("own")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }))
  await settle()
  expect(document.activeElement?.getAttribute("contenteditable")).toBe("true")
  expect(session.editing).toBe("section:own")
})

test("a mandatory section is left out with a reason only", async () => {
  row("costs")?.click()
  await settle()
  await click("Jätä pois")
  const dialog = openDialog()
  const confirm = [...dialog.querySelectorAll("button")].find((button) => button.textContent?.includes("Jätä pois")) as HTMLButtonElement
  expect(confirm.disabled).toBe(true)
  const reason = dialog.querySelector("textarea") as HTMLTextAreaElement
  reason.value = "Kustannuksia ei synny."
  reason.dispatchEvent(new Event("input", { bubbles: true }))
  await settle()
  confirm.click()
  await settle()
  expect(sent.at(-1)?.request).toEqual({
    agreement: "agreement",
    id: "costs",
    change: { kind: "section", change: { field: "left_out", value: { fi: "Kustannuksia ei synny." } } },
  })
})

test("a model text is taken after it was read", async () => {
  row("costs")?.click()
  await settle()
  await click("Mallitekstit")
  expect(openDialog().textContent).toContain("Kukin vastaa.")
  await click("Käytä tätä: Tavallisin.")
  expect(sent.at(-1)).toEqual({
    command: "fill_section",
    request: { agreement: "agreement", section: "costs", kind: "costs", alternative: "" },
  })
})

test("a missing kind is added in its usual place", async () => {
  await click("Lisää: Tavoitteet ja painopisteet")
  expect(sent.at(-1)).toEqual({
    command: "add_section",
    request: { agreement: "agreement", kind: "goals", title: {}, after: null },
  })
})

test("a jump to a finding opens its section once, and does not lead back there", async () => {
  session.jump({ stage: "terms", item: null, code: "no-start-date", sectionKind: "validity" })
  await settle()
  const field = document.querySelector('[data-details="validity"] [data-findings~="no-start-date"]')
  expect(field?.querySelector("input")).not.toBeNull()
  row("own")?.click()
  await settle()
  terms = { ...terms }
  session.apply({ ...CHANGED })
  await settle()
  expect(document.querySelector("[data-details]")?.getAttribute("data-details")).toBe("own")
})

test("what Rust refuses about a date stands beside its field", async () => {
  restore()
  restore = useTransport({
    invoke: async (command) => {
      if (command === "terms") return terms
      if (command === "start") return START
      throw { code: "date", message: "Päivää 31.2.2027 ei ole.", field: "start", refusal: true }
    },
    listen: async () => () => {},
  })
  session.jump({ stage: "terms", item: null, sectionKind: "validity" })
  await settle()
  await session.change("edit_terms", { agreement: "agreement", change: { field: "start", value: "31.2.2027" } })
  await settle()
  expect(document.querySelector('[data-details="validity"] .field-error')?.textContent).toContain("31.2.2027")
})
