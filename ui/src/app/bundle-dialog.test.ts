// What a bundle holds is shown first; what both sides changed waits for a person.
import { afterEach, expect, test } from "vitest"
import type { BundleItem, BundleShown, BundleView } from "../host/wire"
import { toasts } from "../kit/status.svelte"
import { changedOf, named, Program, settle, START, type Answers } from "../testing/program"
import BundleDialog from "./BundleDialog.svelte"

const CONFLICT: BundleItem = {
  key: "a/party/1",
  subject: "Osapuoli: Mikkelin kaupunki",
  fate: "conflict",
  became: "muutettu molemmissa",
  is_here: true,
  is_there: true,
  fields: [{ name: "Virallinen nimi", ours: "Mikkeli", theirs: "Mikkelin kaupunki" }],
  more_fields: 0,
  changed: "Muutettu täällä viimeksi 1.2.2027 klo 10.33, Sirpa Sihteeri.",
}

const VIEW: BundleView = {
  made: "1.2.2027",
  whole: false,
  titles: ["Perhekeskuksen sopimus"],
  new: 2,
  changed: 1,
  removed: 0,
  conflicts: 0,
  files: 0,
  items: [],
  hidden: 0,
  differing_versions: [],
  nothing: false,
}

let program: Program
let closed = 0

async function show(view: Partial<BundleView> | null, more: Partial<BundleShown> = {}, answers: Answers = {}) {
  closed = 0
  const outcome = { written: true, message: "Otettiin mukaan.", conflicts: [], open: null, undoable: false, undo_in: null }
  const unlocked = { token: "t2", source: "a.sopu", locked: false, view: VIEW }
  program = new Program({ start: () => START, take_bundle: () => outcome, unlock_bundle: () => unlocked, ...answers })
  const shown: BundleShown = { token: "t1", source: "a.sopu", locked: false, view: view && { ...VIEW, ...view }, ...more }
  await program.show(BundleDialog, { shown, onclose: () => (closed += 1) })
}

afterEach(() => program.end())

test("what is new and changed is told, and taken in when asked", async () => {
  await show({})
  const text = document.body.textContent ?? ""
  for (const words of ["a.sopu", "Perhekeskuksen sopimus", "1.2.2027", "2 uutta", "1 muuttunut"]) expect(text).toContain(words)
  named("button", "Ota mukaan").click()
  await settle()
  expect(program.requests("take_bundle")).toEqual([{ token: "t1", choices: [], as_copy: false }])
  expect(closed).toBe(1)
})

test("nothing can be taken in before each conflict is decided", async () => {
  await show({ conflicts: 1, items: [CONFLICT] })
  const text = document.body.textContent ?? ""
  for (const words of ["Osapuoli: Mikkelin kaupunki", "Sirpa Sihteeri", "1 valitsematta"]) expect(text).toContain(words)
  const rows = [...document.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent))
  expect(rows).toEqual([["Tieto", "Täällä", "Tiedostossa"], ["Virallinen nimi", "Mikkeli", "Mikkelin kaupunki"]])
  expect(document.querySelector("input[type=radio]:checked"), "nobody has chosen").toBeNull()
  expect((named("button", "Ota mukaan") as HTMLButtonElement).disabled).toBe(true)
  document.querySelector<HTMLInputElement>("input[type=radio][value=theirs]")?.click()
  await settle()
  expect(document.body.textContent).toContain("Kaikki on valittu")
  named("button", "Ota mukaan").click()
  await settle()
  expect(program.requests("take_bundle")).toEqual([{ token: "t1", choices: [{ key: "a/party/1", ours: false }], as_copy: false }])
})

test("an agreement locked differently can only become a copy", async () => {
  await show({ differing_versions: ["Versio 1 on lukittu eri tekstein."] })
  expect(document.body.textContent).toContain("eri tekstein")
  named("button", "Ota mukaan kopiona").click()
  await settle()
  expect(program.requests("take_bundle")).toEqual([{ token: "t1", choices: [], as_copy: true }])
})

test("beside what can only become a copy, the conflicts of other agreements are decided first", async () => {
  await show({ whole: true, differing_versions: ["Versio 1 on lukittu eri tekstein."], conflicts: 1, items: [CONFLICT] })
  expect((named("button", "Ota mukaan kopiona") as HTMLButtonElement).disabled).toBe(true)
  document.querySelector<HTMLInputElement>("input[type=radio][value=ours]")?.click()
  await settle()
  named("button", "Ota mukaan kopiona").click()
  await settle()
  expect(program.requests("take_bundle")).toEqual([{ token: "t1", choices: [{ key: "a/party/1", ours: true }], as_copy: true }])
})

test("a bundle under a passphrase asks for it, and shows nothing before", async () => {
  await show(null, { locked: true })
  const field = document.querySelector<HTMLInputElement>("input[type=password]")
  expect(field).not.toBeNull()
  if (field) {
    field.value = "oikea hevonen"
    field.dispatchEvent(new Event("input", { bubbles: true }))
    await settle()
  }
  named("button", "Avaa").click()
  await settle()
  expect(program.requests("unlock_bundle")).toEqual([{ token: "t1", passphrase: "oikea hevonen" }])
})

test("a wrong passphrase is told beside its field, and another can be given", async () => {
  const wrong = { code: "import-wrong-passphrase", message: "Salalause ei ole oikea.", hint: "Kysy sitä lähettäjältä." }
  await show(null, { locked: true }, { unlock_bundle: () => Promise.reject(wrong) })
  const field = document.querySelector<HTMLInputElement>("input[type=password]")
  if (!field) throw new Error("no field")
  field.value = "väärä hevonen"
  field.dispatchEvent(new Event("input", { bubbles: true }))
  await settle()
  named("button", "Avaa").click()
  await settle()
  expect(document.querySelector(".field-error")?.textContent).toContain("Salalause ei ole oikea. Kysy sitä lähettäjältä.")
  expect([field.value, field.getAttribute("aria-invalid")]).toEqual(["", "true"])
})

test("what was taken in can be taken back at once", async () => {
  const outcome = { written: true, message: "Otettiin mukaan.", conflicts: [], open: null, undoable: true, undo_in: null }
  await show({}, {}, { take_bundle: () => outcome, undo: () => changedOf({ message: "Kumottu" }) })
  named("button", "Ota mukaan").click()
  await settle()
  toasts().at(-1)?.action?.run()
  await settle()
  expect(program.requests("undo")).toEqual([{ agreement: null }])
})
