// The first start, and the ways an agreement begins.
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { session } from "../host/session.svelte"
import { setLanguage } from "../host/words"
import { fill, frameOf, named, Program, settle, START } from "../testing/program"
import Agreements from "./Agreements.svelte"
import Introduction from "./Introduction.svelte"

let program: Program

afterEach(() => {
  program.end()
  setLanguage("fi")
})

describe("the first start", () => {
  beforeEach(async () => {
    program = new Program({ introduce: () => START })
    await program.show(Introduction, {})
  })

  test("speaks the language that is chosen, at once", async () => {
    named("input[type=radio]", "Svenska").click()
    await settle()
    expect(document.querySelector("h1")?.textContent).toBe("Välkommen till Sopu")
    fill(named<HTMLInputElement>("input[type=text]", "Ditt namn"), " Maija ")
    named("button", "Fortsätt").click()
    await settle()
    expect(program.requests("introduce")).toEqual([{ actor: "Maija", language: "sv" }])
  })

  test("asks for a name", async () => {
    named("button", "Jatka").click()
    await settle()
    expect(document.querySelector(".field-error")?.textContent).toBe("Kirjoita nimesi.")
    expect(program.asked).toEqual([])
  })
})

describe("the start screen", () => {
  beforeEach(async () => {
    program = new Program({
      start: () => START,
      new_agreement: () => frameOf(),
      read_pasted_text: () => [
        { title: "Tausta", body: { blocks: [] } },
        { title: "Arvot", body: { blocks: [] } },
      ],
      agreement_from_text: () => frameOf(),
    })
    session.close()
    await session.reload()
    await program.show(Agreements, { onpdf: () => {}, onbundle: () => {}, onhandover: () => {}, onverify: () => {} })
  })

  test("says what to do while there is no agreement", () => {
    expect(document.querySelector("h2")?.textContent).toBe("Aloita ensimmäinen sopimus")
  })

  test("makes an agreement once it has a title, and opens it", async () => {
    named("button", "Uusi sopimus").click()
    await settle()
    named("button", "Tee sopimus").click()
    await settle()
    expect(program.requests("new_agreement")).toEqual([])
    fill(named<HTMLInputElement>("input", "Sopimuksen nimi"), "Perhekeskus")
    named("button", "Tee sopimus").click()
    await settle()
    expect(program.requests("new_agreement")).toEqual([
      { title: { fi: "Perhekeskus" }, kind: "cooperation", languages: "fi", with_model_clauses: true },
    ])
    expect([session.view, session.stage]).toEqual(["agreement", "parties"])
  })

  test("makes an agreement of the sections of a pasted text that are taken", async () => {
    named("button", "Aiemman sopimuksen tekstistä").click()
    await settle()
    fill(named<HTMLTextAreaElement>("textarea", "Liitä sopimuksen teksti"), "Tausta\n…")
    await settle()
    named("button", "Jaa kohtiin").click()
    await settle()
    named("input[type=checkbox]", "Ota mukaan: Arvot").click()
    fill(named<HTMLInputElement>("input[type=text]", "Sopimuksen nimi"), "Perhekeskus")
    await settle()
    named("button", "Tee sopimus").click()
    await settle()
    expect(program.requests("agreement_from_text")).toEqual([
      {
        agreement: { title: { fi: "Perhekeskus" }, kind: "cooperation", languages: "fi", with_model_clauses: false },
        language: "fi",
        sections: [{ title: "Tausta", body: { blocks: [] } }],
      },
    ])
    expect(session.stage).toBe("terms")
  })
})
