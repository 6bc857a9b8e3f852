// The goals on the screen: edited in place, added, moved between focus areas, voted on.
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { session } from "../host/session.svelte"
import type { FindingView, GoalsView, GoalView } from "../host/wire"
import { changedOf, fill, frameOf, named, press, Program, settle, START } from "../testing/program"
import GoalsStage from "./GoalsStage.svelte"

const goal = (id: string, number: string, fi: string): GoalView => ({
  id,
  number,
  title: { fi, sv: "Mål" },
  description: {},
  target_group: {},
  indicator: {},
  baseline: {},
  target: {},
  due: null,
  lead: null,
  supporting: [],
  answers: [],
  tasks: 0,
  dots: 0,
})

const finding = (code: string, subject: string): FindingView => ({
  code,
  weight: "warning",
  stage: "goals",
  subject_kind: "goal",
  subject,
  section_kind: null,
  message: `${code} message`,
  brief: `${code} brief`,
})

function content(): GoalsView {
  return {
    purpose: {},
    values: [
      { id: "v1", text: { fi: "Luottamus", sv: "Förtroende" } },
      { id: "v2", text: { fi: "Avoimuus" } },
    ],
    wishes: [{ id: "w1", text: { fi: "Apua kotiin" }, source: "kysely 2021", answered_by: 1 }],
    focus_areas: [
      { id: "A", number: 1, title: { fi: "Apu" }, description: {}, goals: [goal("g1", "1.1", "Yhteys"), goal("g2", "1.2", "Apua")] },
      { id: "B", number: 2, title: { fi: "Vertaistuki" }, description: {}, goals: [goal("g3", "2.1", "Ryhmät")] },
    ],
    parties: [
      { id: "p1", number: 1, brief: "Aura", name: "Auran kunta", kind: "municipality" },
      { id: "p2", number: 2, brief: "MLL", name: "MLL ry", kind: "association" },
    ],
    dots_per_party: 5,
    votes: [{ party: "p1", goal: "g1", dots: 3 }],
  }
}

let program: Program
let goals: GoalsView

beforeEach(async () => {
  goals = content()
  program = new Program({
    start: () => START,
    open_agreement: () => frameOf({ findings: [finding("goal-without-indicator", "g1")] }),
    goals: () => goals,
    terms: () => ({ sections: [], definitions: [] }),
    edit_item: () => changedOf(),
    add_item: () => changedOf({ created: "new", refresh: ["goals"] }),
    move_item: () => changedOf(),
    remove_item: () => changedOf({ refresh: ["goals"] }),
    cast_vote: () => changedOf(),
    pick_list: () => [
      { text: { fi: "Luottamus" }, definition: {} },
      { text: { fi: "Rohkeus" }, definition: {} },
    ],
    add_picked: () => changedOf(),
  })
  await session.open("a1", "goals")
  await program.show(GoalsStage, {})
})

afterEach(() => program.end())

const field = (name: string) => named<HTMLTextAreaElement>("textarea", name)
const input = (name: string) => named<HTMLInputElement>("input", name)

async function openDetails(number: string) {
  named("button", `Tavoitteen ${number} tiedot`).click()
  await settle()
}

describe("a goal", () => {
  test("is worded in place; the other language stays as it is", async () => {
    fill(field("Tavoite 1.2, suomi"), "Apua ajoissa")
    await settle()
    expect(program.requests("edit_item")).toEqual([
      { agreement: "a1", id: "g2", change: { kind: "goal", change: { field: "title", value: { fi: "Apua ajoissa", sv: "Mål" } } } },
    ])
  })

  test("tells the live page its place and what is being typed", () => {
    const title = field("Tavoite 2.1, ruotsi")
    title.focus()
    title.value = "Kamrat"
    title.dispatchEvent(new Event("input", { bubbles: true }))
    expect(session.editing).toBe("goal:g3")
    expect(session.openField).toMatchObject({ of: "item", id: "g3", change: { kind: "goal", change: { field: "title", value: { sv: "Kamrat" } } } })
  })

  test("is added at the end of its focus area, in the main language", async () => {
    const line = input("Lisää tavoite painopisteeseen 2")
    line.value = "Perhekahvilat"
    line.dispatchEvent(new Event("input", { bubbles: true }))
    press(line, "Enter")
    await settle()
    expect(program.requests("add_item")).toEqual([
      { agreement: "a1", kind: "goal", parent: "B", text: { fi: "Perhekahvilat" }, after: null },
    ])
    expect(line.value).toBe("")
    expect(document.activeElement).toBe(line)
  })

  test("moved past the last of its area becomes the first of the next", async () => {
    press(field("Tavoite 1.2, suomi"), "Alt+ArrowDown")
    await settle()
    expect(program.requests("move_item")).toEqual([{ agreement: "a1", kind: "goal", id: "g2", parent: "B", before: "g3" }])
  })

  test("moved within its area does not move the area", async () => {
    press(field("Tavoite 1.1, suomi"), "Alt+ArrowDown")
    await settle()
    press(field("Tavoite 1.1, suomi"), "Alt+ArrowUp")
    await settle()
    expect(program.requests("move_item").map((request) => (request as { kind: string }).kind)).toEqual(["goal", "goal"])
  })

  test("shows its findings beside it, and opens when one is followed", async () => {
    expect(document.querySelector('[data-item="g1"]')?.textContent).toContain("goal-without-indicator brief")
    session.jump({ stage: "goals", item: "g1", code: "goal-without-indicator" })
    await settle()
    expect(document.querySelector('[data-item="g1"] [data-findings~="goal-without-indicator"]')).toBeTruthy()
  })
})

describe("the details of a goal", () => {
  test("a date the program refuses is told beside the field", async () => {
    program.answers.edit_item = () => {
      throw { code: "date-no-such-day", message: "Päivää ei ole.", field: "due", refusal: true }
    }
    await openDetails("1.1")
    fill(input("Määräaika"), "1.2.2027")
    await settle()
    expect(program.requests("edit_item")).toEqual([
      { agreement: "a1", id: "g1", change: { kind: "goal", change: { field: "due", value: "2027-02-01" } } },
    ])
    expect(document.querySelector('[data-item="g1"] .field-error')?.textContent).toBe("Päivää ei ole.")
  })

  test("the lead is found by its legal name", async () => {
    await openDetails("1.1")
    const lead = input("Vetää")
    lead.value = "auran kun"
    lead.dispatchEvent(new Event("input", { bubbles: true }))
    await settle()
    press(lead, "Enter")
    await settle()
    expect(program.requests("edit_item")).toEqual([
      { agreement: "a1", id: "g1", change: { kind: "goal", change: { field: "lead", value: "p1" } } },
    ])
  })

  test("keys of its fields do not move it", async () => {
    await openDetails("1.1")
    press(input("Määräaika"), "Alt+ArrowDown")
    await settle()
    expect(program.requests("move_item")).toEqual([])
  })
})

describe("the vote", () => {
  test("a number and Enter gives a party's dots, and the next goal has the focus", async () => {
    const dots = input("Äänet tavoitteelle 1.2")
    dots.focus()
    dots.value = "2"
    dots.dispatchEvent(new Event("input", { bubbles: true }))
    press(dots, "Enter")
    await settle()
    expect(program.requests("cast_vote")).toEqual([{ agreement: "a1", vote: { party: "p1", goal: "g2", dots: 2 } }])
    expect(document.activeElement).toBe(input("Äänet tavoitteelle 2.1"))
  })

  test("more dots than are left are not given", async () => {
    fill(input("Äänet tavoitteelle 1.2"), "3")
    await settle()
    expect(program.requests("cast_vote")).toEqual([])
    expect(input("Äänet tavoitteelle 1.2").getAttribute("aria-invalid")).toBe("true")
  })
})

test("what is picked from the library is added by its place; what is there already is not offered", async () => {
  named("button", "Valitse arvoja kirjastosta").click()
  await settle()
  expect(named<HTMLInputElement>("dialog input", "Luottamus").disabled).toBe(true)
  named("dialog input", "Rohkeus").click()
  await settle()
  named("dialog button", "Lisää 1 valittu").click()
  await settle()
  expect(program.requests("add_picked")).toEqual([{ agreement: "a1", list: "values", lines: [1] }])
})

test("after a removal the focus is in the row that took the place", async () => {
  const button = named("button", "Poista: Luottamus")
  button.focus()
  program.answers.remove_item = () => {
    goals = { ...goals, values: goals.values.slice(1) }
    return changedOf({ refresh: ["goals"] })
  }
  button.click()
  await settle()
  await new Promise((done) => setTimeout(done, 60))
  expect(program.requests("remove_item")).toEqual([{ agreement: "a1", kind: "value", id: "v1" }])
  expect(document.activeElement).toBe(field("Arvo 1, suomi"))
})
