// Data safety: the page says how things are and asks before it restores; the recovery screen offers the newest whole backup.
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { HostError } from "../host/call"
import { session } from "../host/session.svelte"
import { setLanguage } from "../host/words"
import { named, Program, settle, START } from "../testing/program"
import Recovery from "./Recovery.svelte"
import SafetyPage from "./SafetyPage.svelte"

const backup = (name: string, reason: string) => ({
  place: "own",
  place_words: "Tämä tietokone",
  name,
  made: `22.2.2027 klo 10.33 (${name})`,
  reason,
  size: "0,4 Mt",
  lost: "2 sen jälkeen tehtyä muutosta jää pois.",
})

const VIEW = {
  example: false,
  state: "attention",
  summary: "Jokin kaipaa huomiotasi.",
  rows: [{ title: "Tietokanta", state: "good", state_words: "Kunnossa", message: "Tietokanta on ehjä." }],
  files_damaged: false,
  failed: null as string | null,
  second_place: null,
  second_place_asked: true,
  backups: [backup("b2.db", "Pyydetty"), backup("b1.db", "Ennen palautusta")],
  before_restore: "b1.db" as string | null,
}

let program: Program
let view: typeof VIEW

afterEach(() => {
  program.end()
  setLanguage("fi")
})

describe("the page", () => {
  beforeEach(async () => {
    view = { ...VIEW }
    program = new Program({
      start: () => START,
      safety: () => view,
      back_up: () => view,
      begin_check: () => ({ done: 0, total: 1, name: "", finished: null }),
      next_step: () => ({ done: 1, total: 1, name: "", finished: { what: "checked", sound: true } }),
      restore_backup: () => ({ message: "Varmuuskopio on palautettu." }),
    })
    await session.reload()
  })

  test("tells the state in words and a sign, never by colour alone", async () => {
    await program.show(SafetyPage, {})
    expect(document.body.textContent).toContain("Jokin kaipaa huomiotasi.")
    expect(document.querySelectorAll("dd .good svg")).toHaveLength(1)
  })

  test("a failed backup stands on the page until one succeeds", async () => {
    view.failed = "Levyllä ei ole tilaa."
    await program.show(SafetyPage, {})
    expect(document.body.textContent).toContain("Voit jatkaa työtä")
    view = { ...view, failed: null }
    named("button", "Varmuuskopioi nyt").click()
    await settle()
    expect(document.body.textContent).not.toContain("Voit jatkaa työtä")
  })

  test("checks everything and reads the page again", async () => {
    await program.show(SafetyPage, {})
    const before = program.requests("safety").length
    named("button", "Tarkista kaikki").click()
    await settle()
    expect(program.requests("begin_check")).toHaveLength(1)
    expect(program.requests("safety").length).toBeGreaterThan(before)
  })

  test("says what would be lost before anything is restored", async () => {
    await program.show(SafetyPage, {})
    named("button", "Palauta 22.2.2027 klo 10.33 (b2.db)").click()
    await settle()
    expect(document.querySelector("dialog")?.textContent).toContain("2 sen jälkeen tehtyä muutosta jää pois.")
    expect(program.requests("restore_backup")).toHaveLength(0)
  })

  test("goes back to before the last restore", async () => {
    await program.show(SafetyPage, {})
    named("button", "Takaisin palautusta edeltäneisiin tietoihin").click()
    await settle()
    named("dialog button", "Palauta").click()
    await settle()
    expect(program.requests("restore_backup")).toEqual([{ place: "own", name: "b1.db" }])
  })
})

describe("the recovery screen", () => {
  const RECOVERY = {
    code: "workspace-damaged",
    title: "Tiedoissa on vaurio",
    message: "Tiedosto on vaurioitunut.",
    safe: "Varmuuskopiot ovat tallessa.",
    todo: "Palauta uusin ehjä varmuuskopio.",
    offers_restore: true,
    newest: { place: "second", name: "b9.db", what: "Uusin ehjä: 22.2.2027.", lost: "Mitään ei menetetä." } as object | null,
    folder: "/koti/Sopu",
    language: "fi",
  }
  let recovery: typeof RECOVERY | null

  beforeEach(() => {
    recovery = { ...RECOVERY }
    program = new Program({
      start: () => START,
      recovery: () => recovery,
      restore_backup: () => ({ message: "Palautettu." }),
      open_again: () => ({}),
      open_data_folder: () => ({}),
    })
  })

  const show = () => program.show(Recovery, { failure: new HostError({ code: "workspace-damaged", message: "x" }) })

  test("says what happened, what is safe and what would be lost, and restores the newest whole backup", async () => {
    await show()
    for (const said of [RECOVERY.message, RECOVERY.safe, RECOVERY.todo, "Mitään ei menetetä."]) {
      expect(document.body.textContent).toContain(said)
    }
    named("button", "Palauta uusin ehjä varmuuskopio").click()
    await settle()
    expect(program.requests("restore_backup")).toEqual([{ place: "second", name: "b9.db" }])
  })

  test("without a whole backup it says so and offers to try again", async () => {
    recovery = { ...RECOVERY, newest: null }
    await show()
    expect(document.body.textContent).toContain("Ehjää varmuuskopiota ei löydy")
    named("button", "Yritä uudelleen").click()
    await settle()
    expect(program.requests("open_again")).toHaveLength(1)
  })

  test("speaks the language of the program, not of the page", async () => {
    recovery = { ...RECOVERY, language: "sv" }
    await show()
    expect(named("button", "Försök igen")).toBeTruthy()
  })
})
