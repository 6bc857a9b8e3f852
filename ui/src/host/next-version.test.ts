// An edit of a locked text: a person sees what would lapse; then the same edit is asked for again, or not.
import { afterEach, expect, test } from "vitest"
import { changedOf, frameOf, Program, settle, START } from "../testing/program"
import { session } from "./session.svelte"

const FACTS = { version: 2, before: 1, is_changed: false, blocking: [], other: 0, lapses: [] }
const EDIT = { agreement: "a1", id: "g1", change: { kind: "goal", change: { field: "due", value: "1.1.2027" } } } as const

let program: Program
let begun: boolean

async function start() {
  begun = false
  program = new Program({
    start: () => START,
    open_agreement: () => frameOf(),
    lock_facts: () => FACTS,
    begin_next_version: () => {
      begun = true
      return {}
    },
    edit_item: () => {
      if (!begun) throw { code: "version-locked", message: "Versio 1 on lukittu.", refusal: true }
      return changedOf()
    },
  })
  await session.open("a1")
}

afterEach(() => program.end())

test("begun, the next version takes the edit that was refused", async () => {
  await start()
  const changed = session.change("edit_item", EDIT)
  await settle()
  expect(session.nextVersion.asked).toMatchObject({ version: 2, before: 1 })
  expect(begun).toBe(false)
  session.nextVersion.say(true)
  expect(await changed).not.toBeNull()
  expect(program.requests("edit_item")).toEqual([EDIT, EDIT])
  expect(session.nextVersion.asked).toBeNull()
})

test("left, nothing has begun and the edit is refused", async () => {
  await start()
  const changed = session.change("edit_item", EDIT)
  await settle()
  session.nextVersion.say(false)
  expect(await changed).toBeNull()
  expect(begun).toBe(false)
  expect(program.requests("edit_item")).toEqual([EDIT])
})
