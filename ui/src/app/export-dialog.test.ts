// An agreement, or everything, becomes a file; a passphrase is written twice and never short.
import { afterEach, expect, test } from "vitest"
import { toasts } from "../kit/status.svelte"
import { named, Program, settle, START } from "../testing/program"
import ExportDialog from "./ExportDialog.svelte"

let program: Program

async function show() {
  program = new Program({ start: () => START, begin_export: () => null })
  await program.show(ExportDialog, { what: "workspace" as const, onclose: () => {} })
}

function write(place: number, text: string) {
  const field = document.querySelectorAll<HTMLInputElement>("input[type=password]")[place]
  if (!field) throw new Error(`no passphrase field ${place}`)
  field.value = text
  field.dispatchEvent(new Event("input", { bubbles: true }))
}

afterEach(() => program.end())

test("everything is saved without a passphrase when none is wanted", async () => {
  await show()
  named("button", "Valitse paikka ja tallenna").click()
  await settle()
  expect(program.requests("begin_export")).toEqual([{ agreement: null, passphrase: "" }])
})

test("a passphrase that is short, or not the same twice, saves nothing", async () => {
  await show()
  named("input", "Suojaa tiedosto salalauseella").click()
  await settle()
  expect(document.body.textContent).toContain("ei voi palauttaa")
  for (const [first, second] of [["lyhyt", "lyhyt"], ["oikea hevonen", "oikea Hevonen"]] as const) {
    write(0, first)
    write(1, second)
    named("button", "Valitse paikka ja tallenna").click()
    await settle()
    expect(program.requests("begin_export")).toEqual([])
  }
  write(1, "oikea hevonen")
  named("button", "Valitse paikka ja tallenna").click()
  await settle()
  expect(program.requests("begin_export")).toEqual([{ agreement: null, passphrase: "oikea hevonen" }])
})

test("what was saved can be shown in its folder", async () => {
  await show()
  const finished = { what: "bundle", message: "Tiedosto tallennettiin: a.sopu" }
  Object.assign(program.answers, {
    begin_export: () => ({ done: 0, total: 2, finished: null }),
    next_step: () => ({ done: 2, total: 2, finished }),
    show_exported: () => ({}),
  })
  named("button", "Valitse paikka ja tallenna").click()
  await settle()
  expect(toasts().at(-1)?.text).toBe(finished.message)
  toasts().at(-1)?.action?.run()
  await settle()
  expect(program.requests("show_exported")).toEqual([{}])
})
