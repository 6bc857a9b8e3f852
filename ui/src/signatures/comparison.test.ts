// The comparison: what was added and removed is marked for eye and ear, filtered by keyboard, saved and printed.
import { afterEach, beforeEach, expect, test } from "vitest"
import { session } from "../host/session.svelte"
import type { ComparedChange, ComparisonView } from "../host/wire"
import { frameOf, named, Program, settle, START } from "../testing/program"
import Comparison from "./Comparison.svelte"

const change = (subject: string, more: Partial<ComparedChange>): ComparedChange => {
  return { subject, became: "", added: false, removed: false, moved: false, changed: false, fields: [], ...more }
}

let program: Program
let view: ComparisonView

beforeEach(async () => {
  view = {
    before: { version: 1, name: "Versio 1, lukittu 20.11.2026", identifier: "AAAAA-BBBBB-CCCCC-DDDDD-EEEEEE" },
    after: { version: null, name: "Työteksti, jota ei ole lukittu", identifier: "" },
    stages: [
      {
        name: "Osapuolet",
        changes: [
          change("Osapuoli: Mikkeli", {
            became: "Muutettu",
            changed: true,
            fields: [
              {
                name: "Virallinen nimi",
                language: "sv",
                passages: [
                  {
                    restyled: false,
                    runs: [
                      { kind: "removed", text: "Sankt Michels" },
                      { kind: "added", text: "S:t Michels" },
                      { kind: "same", text: " stad" },
                    ],
                  },
                ],
              },
            ],
          }),
        ],
      },
      { name: "Työnjako", changes: [change("Tehtävä: Viestintä", { became: "Poistettu", removed: true })] },
    ],
  }
  const saved = { name: "vertailu.pdf", pages: 2, message: "Tallennettiin" }
  program = new Program({
    start: () => START,
    open_agreement: () => frameOf(),
    comparison: () => view,
    save_comparison: () => saved,
    print_comparison: () => saved,
  })
  await session.open("a1", "goals")
})

afterEach(() => program.end())

const show = () => program.show(Comparison, { open: true, agreement: "a1", before: 1, after: null, onclose: () => {} })

test("the changes of the versions asked for are shown under their stages", async () => {
  await show()
  expect(program.requests("comparison")).toEqual([{ agreement: "a1", before: 1, after: null }])
  expect([...document.querySelectorAll("h3")].map((heading) => heading.textContent)).toEqual(["Osapuolet", "Työnjako"])
  expect(document.querySelector("dl")?.textContent).toContain("AAAAA-BBBBB")
})

test("added and removed words are marked for the eye and named for the ear", async () => {
  await show()
  const [removed, added] = [document.querySelector("del"), document.querySelector("ins")]
  expect(removed?.textContent).toMatch(/poistettu:\s+Sankt Michels\s+\(loppu\)/)
  expect(added?.textContent).toMatch(/lisätty:\s+S:t Michels\s+\(loppu\)/)
  expect(added?.closest("p")?.lang).toBe("sv")
})

test("only the changes that are wanted stay in sight, and how many is told", async () => {
  await show()
  named<HTMLInputElement>("input", "Poistetut").click()
  await settle()
  expect([...document.querySelectorAll("h4")].map((heading) => heading.textContent)).toEqual(["Tehtävä: Viestintä"])
  expect(document.querySelector("[role=status]")?.textContent).toContain("yksi muutos")
  named<HTMLInputElement>("input", "Siirretyt").click()
  await settle()
  expect(document.querySelector("[role=status]")?.textContent).toContain("Tällaisia muutoksia ei ole")
})

test("without changes it says so", async () => {
  view.stages = []
  await show()
  expect(document.body.textContent).toContain("Mikään ei ole muuttunut")
  expect(document.querySelector("input")).toBeNull()
})

test("the paper is saved and printed in the language form of the agreement", async () => {
  await show()
  named("button", "Tallenna PDF").click()
  await settle()
  named("button", "Avaa tulostettavaksi").click()
  await settle()
  const asked = { agreement: "a1", before: 1, after: null, languages: "fi+sv" }
  expect(program.requests("save_comparison")).toEqual([asked])
  expect(program.requests("print_comparison")).toEqual([asked])
})
