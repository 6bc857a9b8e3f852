// A name on a signature sheet: a person sees what is made anew before the same edit is asked for again, or not.
import { afterEach, expect, test } from "vitest"
import { changedOf, frameOf, Program, settle, START } from "../testing/program"
import { session } from "./session.svelte"
import type { EditItem } from "./wire"

const NAMES = { version: 1, names: [{ party_name: "Juvan kunta", before: "Anna Aalto", after: "Bertta Berg", has_signed: true }] }
const EDIT: EditItem = { agreement: "a1", id: "p1", change: { kind: "party", change: { field: "signatories", value: [] } } }

let program: Program

async function start() {
  program = new Program({
    start: () => START,
    open_agreement: () => frameOf(),
    sheet_names: () => NAMES,
    edit_signatories: () => changedOf(),
    edit_item: () => {
      throw { code: "name-on-sheet", message: "Nimi on painettu allekirjoitussivulle.", refusal: true }
    },
  })
  await session.open("a1")
}

afterEach(() => program.end())

test("with a reason the edit is made and the sheet made anew", async () => {
  await start()
  const changed = session.change("edit_item", EDIT)
  await settle()
  expect(session.sheetName.asked).toEqual(NAMES)
  session.sheetName.say("Kirjoitusvirhe")
  expect(await changed).not.toBeNull()
  expect(program.requests("edit_signatories")).toEqual([{ edit: EDIT, reason: "Kirjoitusvirhe" }])
})

test("left, the name stays", async () => {
  await start()
  const changed = session.change("edit_item", EDIT)
  await settle()
  session.sheetName.say(null)
  expect(await changed).toBeNull()
  expect(program.requests("edit_signatories")).toEqual([])
})
