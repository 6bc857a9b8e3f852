// What a PDF holds is shown first; what it becomes depends on what is here.
import { afterEach, expect, test } from "vitest"
import type { AgreementInPdf } from "../host/wire"
import { frameOf, named, Program, settle, START } from "../testing/program"
import OpenFromPdf from "./OpenFromPdf.svelte"

const IN_PDF: AgreementInPdf = {
  token: "t1",
  source: "sopimus.pdf",
  title: "Perhekeskuksen sopimus",
  kind: "cooperation",
  languages: "fi",
  date: "1.2.2027",
  parties: ["Mikkelin kaupunki", "Viola ry"],
  standing: "new",
  differences: [],
  verified: { file_name: "sopimus.pdf", verdict: "draft", message: "Luonnos: tiedosto ei ole lukittu versio.", title: "", version: null, identifier: "" },
}

let program: Program
let closed = 0

async function show(more: Partial<AgreementInPdf>) {
  closed = 0
  program = new Program({ start: () => START, take_agreement_in: () => frameOf() })
  await program.show(OpenFromPdf, { shown: { ...IN_PDF, ...more }, onclose: () => (closed += 1) })
}

afterEach(() => program.end())

test("a new agreement is shown with its title, date, parties and what the file is, and taken in when asked", async () => {
  await show({})
  const text = document.body.textContent ?? ""
  for (const words of ["Perhekeskuksen sopimus", "1.2.2027", "2 osapuolta", "Viola ry", "sopimus.pdf", "Luonnos"]) expect(text).toContain(words)
  expect(program.requests("take_agreement_in")).toEqual([])
  named("button", "Ota mukaan").click()
  await settle()
  expect(program.requests("take_agreement_in")).toEqual([{ token: "t1", as_copy: false }])
  expect(closed).toBe(1)
})

test("another text of an agreement that is here can only become a copy", async () => {
  await show({ standing: "different", differences: ["Osapuoli, vain PDF:ssä: Viola ry"] })
  expect(document.body.textContent).toContain("vain PDF:ssä: Viola ry")
  named("button", "Ota mukaan kopiona").click()
  await settle()
  expect(program.requests("take_agreement_in")).toEqual([{ token: "t1", as_copy: true }])
})

test("the same text is opened where it is", async () => {
  await show({ standing: "same" })
  named("button", "Näytä sopimus").click()
  await settle()
  expect(program.requests("take_agreement_in")).toEqual([{ token: "t1", as_copy: false }])
})

test("cancelling takes nothing in", async () => {
  await show({})
  named("button", "Peruuta").click()
  await settle()
  expect(program.requests("take_agreement_in")).toEqual([])
  expect(closed).toBe(1)
})
