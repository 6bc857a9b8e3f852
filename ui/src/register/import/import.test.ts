// A list on its way in: read, looked over, taken in as one action; everything by keyboard controls of the system.
import { afterEach, beforeEach, expect, test } from "vitest"
import type { ListReading } from "../../host/wire"
import { changedOf, choose, fill, named, Program, settle, START } from "../../testing/program"
import ImportDialog from "./ImportDialog.svelte"
import { row } from "./testing"

const reading: ListReading = {
  token: "t1",
  source: "",
  notes: ["Lopussa oleva piste jätettiin pois."],
  rows: [
    row(1, "Folkhälsan"),
    row(2, "Mieli", {
      verdict: "doubtful",
      candidates: [{ organisation: null, neighbour: 3, name: "Mieli, Mielenterveysseura" }],
      notes: ["Nimi voi olla osa naapurista."],
    }),
    row(3, "Mielenterveysseura", { verdict: "doubtful" }),
  ],
}

let program: Program
let closed: number

beforeEach(async () => {
  closed = 0
  program = new Program({
    start: () => START,
    read_list: () => reading,
    take_in: () => ({ changed: changedOf({ refresh: ["register"] }), added: [], matched: [], doubtful: [] }),
  })
  await program.show(ImportDialog, { open: true, onclose: () => (closed += 1), agreement: "a1" })
})

afterEach(() => program.end())

async function read(text: string) {
  fill(named<HTMLTextAreaElement>("textarea", "tai liitä"), text)
  await settle()
  named("button", "Lue luettelo").click()
  await settle()
}

const words = () => document.body.textContent?.replace(/\s+/g, " ") ?? ""

test("what was found is counted in words, and the doubtful rows say what is doubtful", async () => {
  await read("Folkhälsan, Mieli, Mielenterveysseura.")
  expect(words()).toContain("1 uusi · 0 on jo rekisterissä · 2 epäselvää")
  expect(words()).toContain("2 epäselvää riviä jää pois")
  expect(words()).toContain("Nimi voi olla osa naapurista.")
  expect(words()).toContain("Lopussa oleva piste jätettiin pois.")
})

test("two rows become one body, which is taken in with the rest as parties", async () => {
  await read("Folkhälsan, Mieli, Mielenterveysseura.")
  choose(named<HTMLSelectElement>("select", "Mitä tehdään riville 2"), "join:3")
  await settle()
  expect(words()).toContain("Yhdistetty riviin 2")
  named("button", "Ota kaikki 2 mukaan").click()
  await settle()
  expect(program.requests("take_in")).toEqual([
    {
      token: "t1",
      agreement: "a1",
      decisions: [
        { number: 2, decision: { do: "join", with: 3, name: "Mieli, Mielenterveysseura" } },
        { number: 3, decision: { do: "skip" } },
      ],
    },
  ])
  expect(closed).toBe(1)
})

test("a list that is refused says why, and that nothing was taken in", async () => {
  program.answers.read_list = () => {
    throw { code: "import-ragged-row", message: "Rivi 3: soluja on 5.", hint: "Tarkista erotinmerkit.", refusal: true }
  }
  await read("a;b")
  const said = document.querySelector("[role=alert]")?.textContent
  expect(said).toContain("Rivi 3: soluja on 5. Tarkista erotinmerkit.")
  expect(said).toContain("mikään muuttunut")
})
