// The documents dialog: what is chosen is what is asked for, one sees how far it is, and stopping leaves nothing.
import { afterEach, beforeEach, expect, test } from "vitest"
import { session } from "../host/session.svelte"
import { choose, frameOf, named, Program, settle, START } from "../testing/program"
import DocumentsDialog from "./DocumentsDialog.svelte"

let program: Program
let closed: number
let parties: unknown[]
let versions: unknown[]

beforeEach(async () => {
  closed = 0
  versions = []
  parties = [
    { id: "p1", number: 1, brief: "Mikkeli", name: "Mikkelin kaupunki" },
    { id: "p2", number: 2, brief: "Juva", name: "Juvan kunta" },
  ]
  let done = 0
  program = new Program({
    start: () => START,
    open_agreement: () => frameOf(),
    goals: () => ({ parties }),
    signatures: () => ({ versions }),
    begin_documents: () => ({ done: (done = 0), total: 2, name: "", finished: null }),
    next_step: () => {
      done += 1
      const saved = { name: "kansio", pages: 4, message: "2 asiakirjaa tallennettiin" }
      const finished = done === 2 ? { what: "documents", saved } : null
      return { done, total: 2, name: "x", finished }
    },
    cancel_steps: () => ({}),
    document_text: () => "Selostus asiasta",
  })
  await session.open("a1", "goals")
})

afterEach(() => program.end())

const show = () => program.show(DocumentsDialog, { open: true, onclose: () => (closed += 1) })

test("what is chosen is what is asked for", async () => {
  await show()
  choose(named<HTMLSelectElement>("select", "Asiakirja"), "sending-kit")
  await settle()
  choose(named<HTMLSelectElement>("select", "Kenelle"), "p2")
  await settle()
  named("button", "Tallenna").click()
  await settle()
  expect(program.requests("begin_documents")).toEqual([
    { agreement: "a1", version: null, kind: "sending-kit", languages: "fi+sv", parties: { of: "one", party: "p2" }, bound: false, return_by: null, then: "save" },
  ])
  expect(program.requests("next_step")).toHaveLength(2)
  expect(closed).toBe(1)
})

test("without parties it is said why there is nothing to make", async () => {
  parties = []
  await show()
  choose(named<HTMLSelectElement>("select", "Asiakirja"), "promises")
  await settle()
  expect(document.querySelector("[role=status]")?.textContent).toContain("ei ole vielä osapuolia")
  expect(named<HTMLButtonElement>("button", "Tallenna").disabled).toBe(true)
})

test("stopping asks for no further document and forgets those made", async () => {
  let go: (() => void) | undefined
  program.answers.next_step = () =>
    new Promise((resolve) => {
      go = () => resolve({ done: 1, total: 2, name: "x", finished: null })
    })
  await show()
  choose(named<HTMLSelectElement>("select", "Asiakirja"), "promises")
  await settle()
  named("button", "Tallenna").click()
  await settle()
  named("button", "Peruuta").click()
  go?.()
  await settle()
  expect(program.requests("next_step")).toHaveLength(1)
  expect(program.requests("cancel_steps")).toHaveLength(1)
  expect(closed).toBe(0)
})

test("the text stands ready to be copied", async () => {
  await show()
  choose(named<HTMLSelectElement>("select", "Asiakirja"), "decision-proposal")
  await settle()
  named("button", "Kopioi tekstinä").click()
  await settle()
  expect(document.querySelector("textarea")?.value).toBe("Selostus asiasta")
})

test("the last locked version is offered first, the working text beside it; a draft for comments is of the working text", async () => {
  versions = [{ number: 1 }, { number: 2 }]
  await show()
  const made = async () => {
    named("button", "Tallenna").click()
    await settle()
    return (program.requests("begin_documents").at(-1) as { version: number | null }).version
  }
  expect(await made()).toBe(2)
  choose(named<HTMLSelectElement>("select", "Mistä tekstistä"), "working")
  await settle()
  expect(await made()).toBeNull()
  choose(named<HTMLSelectElement>("select", "Mistä tekstistä"), "1")
  choose(named<HTMLSelectElement>("select", "Asiakirja"), "draft")
  await settle()
  expect(await made()).toBeNull()
})
