// The parties on the screen: listed, reordered, removed, edited; what is wrong stands beside the field.
import { tick } from "svelte"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { session } from "../host/session.svelte"
import type { PartyView } from "../host/wire"
import { changedOf, choose, fill, frameOf, named, press, Program, settle, START } from "../testing/program"
import PartiesStage from "./PartiesStage.svelte"

const party = (id: string, fi: string): PartyView => ({
  id,
  number: 1,
  organisation: null,
  differs_from_register: false,
  name: { fi },
  short_name: {},
  kind: "municipality",
  unit: {},
  business_id: { state: "not_given", text: "", problem: null },
  address: { street: "", postcode: "", place: "" },
  represents: [],
  lead: false,
  standing: { status: "joining", since: "", reason: "", last_day: "" },
  decision_maker: null,
  proposed_decision_maker: { level: "board", name: { fi: "kunnanhallitus" } },
  signatories: [],
  in_force: "",
  contacts: [],
})

let program: Program
let parties: PartyView[]

beforeEach(async () => {
  parties = [party("p1", "Aura"), party("p2", "Lieto"), party("p3", "Raisio")]
  program = new Program({
    start: () => START,
    open_agreement: () => frameOf(),
    parties: () => ({ parties }),
    edit_item: () => changedOf({ refresh: ["parties"] }),
    move_item: () => changedOf(),
    remove_item: () => changedOf(),
    organisations: ({ text }) => {
      const rows = [{ id: "o1", name: "Salon kaupunki", kind: "municipality", business_id: "", place: "Salo" }]
      return { total: 1, rows: rows.filter((row) => row.name.includes(text)), undo: null, redo: null }
    },
    add_parties: () => changedOf(),
    add_item: () => changedOf(),
  })
  await session.open("a1")
  await program.show(PartiesStage, { onimport: () => {} })
})

afterEach(() => program.end())

const row = (id: string) => document.querySelector(`[data-item="${id}"]`) as HTMLElement

async function open(id: string) {
  row(id).click()
  await settle()
}

describe("the list", () => {
  test("names each with its kind and status, in order", () => {
    const rows = [...document.querySelectorAll<HTMLElement>("button[data-item]")].map((one) => one.textContent?.replace(/\s+/g, " ").trim())
    expect(rows[1]).toMatch(/^1 Lieto kunta · mukana/)
    expect(rows).toHaveLength(3)
  })

  test("moves by Alt and an arrow: before the one it then precedes, at the end before none", async () => {
    press(row("p1"), "Alt+ArrowDown")
    press(row("p2"), "Alt+End")
    await settle()
    expect(program.requests("move_item")).toEqual([
      { agreement: "a1", kind: "party", id: "p1", parent: null, before: "p3" },
      { agreement: "a1", kind: "party", id: "p2", parent: null, before: null },
    ])
  })

  test("removes by Del without asking, and the next one has the focus", async () => {
    program.answers.remove_item = () => {
      parties.splice(1, 1)
      return changedOf({ refresh: ["parties"] })
    }
    await open("p2")
    press(row("p2"), "Delete")
    await settle()
    expect(program.requests("remove_item")).toEqual([{ agreement: "a1", kind: "party", id: "p2" }])
    expect(document.activeElement).toBe(row("p3"))
  })

  test("is walked by arrows, and the one in focus is open", async () => {
    press(row("p1"), "ArrowDown")
    await settle()
    expect(document.activeElement).toBe(row("p2"))
    expect(row("p2").getAttribute("aria-current")).toBe("true")
    expect(named("h2", "1 Lieto")).toBeTruthy()
  })
})

describe("a party more", () => {
  /** Types a name and Enter, faster than the search answers. */
  async function add(name: string) {
    const field = named<HTMLInputElement>("input", "Lisää osapuoli")
    field.focus()
    field.value = name
    field.dispatchEvent(new Event("input", { bubbles: true }))
    await tick()
    press(field, "ArrowUp")
    await tick()
    press(field, "Enter")
    await settle()
  }

  test("is taken from the register when its name stands there", async () => {
    await add("Salon kaupunki")
    expect(program.requests("add_parties")).toEqual([{ agreement: "a1", organisations: ["o1"] }])
  })

  test("is made by its name when the register does not know it", async () => {
    await add("Kylätalo")
    expect(program.requests("add_item")).toEqual([{ agreement: "a1", kind: "party", parent: null, text: { fi: "Kylätalo" }, after: null }])
  })
})

describe("the fields of a party", () => {
  beforeEach(() => open("p1"))

  test("an address filled in faster than the program answers keeps every line", async () => {
    let answer = () => {}
    program.answers.edit_item = () => new Promise((done) => (answer = () => done(changedOf({ refresh: ["parties"] }))))
    fill(named("input", "Katuosoite"), "Kuntatie 1")
    fill(named("input", "Postinumero"), "21380")
    fill(named("input", "Postitoimipaikka"), "Aura")
    for (let round = 0; round < 3; round += 1) {
      await settle()
      answer()
    }
    await settle()
    expect(program.requests("edit_item").at(-1)).toMatchObject({
      id: "p1",
      change: { kind: "party", change: { field: "address", value: { street: "Kuntatie 1", postcode: "21380", place: "Aura" } } },
    })
  })

  test("a Business ID that is none says so at once, beside its field", async () => {
    program.answers.edit_item = () => {
      parties[0] = { ...party("p1", "Aura"), business_id: { state: "invalid", text: "2077474-1", problem: "Tarkista numerot." } }
      return changedOf({ refresh: ["parties"] })
    }
    const field = named<HTMLInputElement>("input", "Y-tunnus")
    fill(field, "2077474-1")
    await settle()
    expect(field.getAttribute("aria-invalid")).toBe("true")
    expect(document.querySelector(".field-error")?.textContent).toBe("Tarkista numerot.")
  })

  test("what its kind proposes as decision-maker is taken by one click", async () => {
    named("button", "Käytä ehdotusta: kunnanhallitus").click()
    await settle()
    expect(program.requests("edit_item")).toEqual([
      {
        agreement: "a1",
        id: "p1",
        change: { kind: "party", change: { field: "decision_maker", value: { level: "board", name: { fi: "kunnanhallitus" } } } },
      },
    ])
  })

  test("a party that left is asked for its last day", async () => {
    program.answers.edit_item = () => {
      parties[0] = { ...party("p1", "Aura"), standing: { status: "left", since: "", reason: "", last_day: "" } }
      return changedOf({ refresh: ["parties"] })
    }
    const days = () => [...document.querySelectorAll("label")].some((label) => label.textContent === "Viimeinen päivä")
    expect(days()).toBe(false)
    choose(named<HTMLSelectElement>("select", "Tilanne"), "left")
    await settle()
    expect(days()).toBe(true)
  })
})

test("a finding stands beside the field it is about, and a jump leads into it", async () => {
  const finding = {
    code: "party-without-address",
    weight: "warning",
    stage: "parties",
    subject_kind: "party",
    subject: "p3",
    section_kind: null,
    message: "Raisio: osoite puuttuu.",
    brief: "osoite puuttuu",
  } as const
  program.answers.open_agreement = () => frameOf({ findings: [finding] })
  await session.open("a1")
  await settle()
  expect(row("p3").textContent).toContain("osoite puuttuu")
  const [first] = session.findings
  if (first) session.jumpTo(first)
  await settle()
  const place = document.querySelector("[data-details=p3] [data-findings~=party-without-address]")
  expect(place?.textContent).toContain("Raisio: osoite puuttuu.")
})
