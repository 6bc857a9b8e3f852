// A person is erased only with a reason and a tick; what is refused is said beside the reason; contacts are marked as checked.
import { afterEach, expect, test } from "vitest"
import { session } from "../host/session.svelte"
import type { PersonView } from "../host/wire"
import { changedOf, named, Program, settle, START } from "../testing/program"
import PersonDialog from "./PersonDialog.svelte"
import UncheckedDialog from "./UncheckedDialog.svelte"

let program: Program

const PERSON: PersonView = {
  name: "Maija Malli",
  known_by: ["Maija Malli", "maija@example.org"],
  places: [
    { what: "Yhteyshenkilö", title: "Sopimus", field: "Nimi", text: "Maija Malli", kept: "" },
    { what: "Toimijarekisteri", title: "", field: "Virallinen nimi", text: "Maija Malli Oy", kept: "jää: organisaation nimi" },
  ],
  versions: [{ title: "Sopimus", version: 2 }],
  log_entries: 3,
  is_actor: false,
  copies: [{ what: "Sopu-tiedosto", name: "sopimus.sopu", title: "Sopimus", at: "2026-11-22T10:00:00Z" }],
}

afterEach(() => {
  session.person = null
  program.end()
})

function type(text: string) {
  const field = document.querySelector<HTMLInputElement>("input[type=text]")
  if (!field) throw new Error("no field for the reason")
  field.value = text
  field.dispatchEvent(new Event("input", { bubbles: true }))
}

test("what goes, what stays and where copies lie is said before a person is erased", async () => {
  const refusal = { code: "reason-names-person", message: "Perustelussa on nimi.", hint: "Kirjoita se ilman nimeä.", field: null, refusal: true }
  program = new Program({
    start: () => START,
    find_person: () => PERSON,
    erase_person: ({ reason }) => {
      if (reason.includes("Maija")) throw refusal
      return { message: "Poistettu.", kept: [], versions: [], copies: PERSON.copies }
    },
  })
  session.person = "Maija Malli"
  await program.show(PersonDialog, {})
  named("button", "Poista henkilön tiedot…").click()
  await settle()
  const said = document.body.textContent ?? ""
  for (const words of ["ei voi kumota", "poistetaan 1 paikasta", "Maija Malli Oy (jää: organisaation nimi)", "Sopimus, versio 2", "sopimus.sopu, Sopimus, 22.11.2026"]) {
    expect(said).toContain(words)
  }
  named("button", "Poista lopullisesti").click()
  await settle()
  expect(document.body.textContent).toContain("Kirjoita syy.")
  expect(document.body.textContent).toContain("Merkitse ensin")
  expect(program.requests("erase_person")).toEqual([])

  type("Maija pyysi")
  named("input", "Ymmärrän, että poistamista ei voi kumota").click()
  named("button", "Poista lopullisesti").click()
  await settle()
  expect(document.body.textContent).toContain("Perustelussa on nimi. Kirjoita se ilman nimeä.")
  type("Henkilö pyysi")
  named("button", "Poista lopullisesti").click()
  await settle()
  expect(program.requests("erase_person").at(-1)).toEqual({ person: "Maija Malli", reason: "Henkilö pyysi" })
  expect(document.body.textContent).toContain("Poistettu.")
  expect(document.body.textContent).toContain("sopimus.sopu")
})

test("a contact is marked as checked today", async () => {
  const contact = { agreement: "a1", title: "Sopimus", id: "c1", party: "Mikkeli", name: "Maija Malli", details: "sihteeri", checked_on: null }
  program = new Program({ start: () => START, unchecked_contacts: () => [contact], edit_item: () => changedOf() })
  await program.show(UncheckedDialog, { open: true, onclose: () => {} })
  expect(document.body.textContent).toContain("ei merkintää")
  named("button", "Merkitse tarkistetuksi: Maija Malli").click()
  await settle()
  const change = { kind: "contact", change: { field: "checked_on", value: session.today } }
  expect(program.requests("edit_item")).toEqual([{ agreement: "a1", id: "c1", change }])
})
