// The division of work on the screen: the matrix's edits as requests, tasks by keyboard, groups, interfaces.
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { session } from "../host/session.svelte"
import type { DivisionView, TaskView } from "../host/wire"
import { changedOf, fill, frameOf, named, press, Program, settle, START } from "../testing/program"
import DivisionStage from "./DivisionStage.svelte"

const task = (id: string, fi: string, roles: TaskView["roles"] = []): TaskView => ({
  id,
  title: { fi, sv: "Uppgift" },
  mode: "one_responsible",
  roles,
  note: {},
  own_resources: {},
})

function content(): DivisionView {
  return {
    parties: [
      { id: "p1", number: 1, brief: "Aura", name: "Auran kunta", kind: "municipality" },
      { id: "p2", number: 2, brief: "Lieto", name: "Liedon kunta", kind: "municipality" },
      { id: "p3", number: 3, brief: "MLL", name: "MLL ry", kind: "association" },
    ],
    goals: [
      { goal: "g1", number: "1.1", title: "Apua kotiin", tasks: [task("t1", "Perhekahvila", [{ party: "p1", role: "responsible" }]), task("t2", "Vertaisryhmä")] },
      { goal: "g2", number: "1.2", title: "Vertaistukea", tasks: [] },
    ],
    interfaces: [{ id: "i1", kind: "interface", between: ["p1", "p3"], title: { fi: "Kahvilat" }, agreed: {} }],
    groups: [
      { kind: null, count: 3 },
      { kind: "municipality", count: 2 },
    ],
  }
}

let program: Program
let division: DivisionView

async function start() {
  program = new Program({
    start: () => START,
    open_agreement: () => frameOf(),
    division: () => division,
    set_roles: () => changedOf(),
    set_group_role: () => changedOf(),
    add_item: () => changedOf({ created: "t9", refresh: ["division"] }),
    edit_item: () => changedOf(),
    move_item: () => changedOf(),
    remove_item: () => changedOf({ refresh: ["division"] }),
  })
  await session.open("a1", "division")
  await program.show(DivisionStage, {})
}

beforeEach(() => {
  division = content()
})

afterEach(() => program.end())

const cell = (row: number, column: number) => document.querySelector<HTMLElement>(`tr[data-task="${row}"] > [data-column="${column}"]`)!

/** Goes to a cell by keys, as a user would. */
async function at(row: number, column: number) {
  cell(0, 0).focus()
  for (const key of [...Array<string>(row).fill("ArrowDown"), ...Array<string>(column).fill("ArrowRight")]) {
    press(document.activeElement as HTMLElement, key)
    await settle()
  }
  expect(document.activeElement).toBe(cell(row, column))
}

describe("the matrix", () => {
  test("a letter gives the role in one request and shows at once", async () => {
    await start()
    press(cell(0, 0), "ArrowRight")
    await settle()
    press(cell(0, 1), "o")
    expect(program.requests("set_roles")).toEqual([])
    await settle()
    expect(program.requests("set_roles")).toEqual([{ agreement: "a1", cells: [{ task: "t1", party: "p2", role: "takes_part" }] }])
    expect(cell(0, 1).textContent).toMatch(/^O/)
    expect(session.editing).toBe("task:t1")
  })

  test("a role the program refuses goes back to what it was", async () => {
    await start()
    program.answers.set_roles = () => {
      throw { code: "not-found", message: "Ei ole.", refusal: true }
    }
    press(cell(0, 0), "Delete")
    await settle()
    expect(cell(0, 0).textContent).toMatch(/^V/)
  })

  test("says the focused cell in words", async () => {
    await start()
    expect(document.querySelector(".words")?.textContent).toBe("Perhekahvila · Auran kunta: vastaa")
  })
})

describe("tasks by keyboard", () => {
  test("Insert and a line add one after the focused task, the next one after that", async () => {
    await start()
    press(cell(0, 0), "Insert")
    const line = named<HTMLInputElement>("input", "Lisää tehtävä")
    expect(document.activeElement).toBe(line)
    for (const words of ["Ensin", "Sitten"]) {
      line.value = words
      line.dispatchEvent(new Event("input", { bubbles: true }))
      press(line, "Enter")
      await settle()
    }
    const added = program.requests("add_item") as { parent: string; after: string; text: unknown }[]
    expect(added.map(({ parent, after, text }) => [parent, after, text])).toEqual([
      ["g1", "t1", { fi: "Ensin" }],
      ["g1", "t9", { fi: "Sitten" }],
    ])
  })

  test("Alt and an arrow move one, past the edge to the next goal", async () => {
    await start()
    await at(1, 0)
    press(cell(1, 0), "Alt+ArrowDown")
    await settle()
    expect(program.requests("move_item")).toEqual([{ agreement: "a1", kind: "task", id: "t2", parent: "g2", before: null }])
  })

  test("Ctrl and Del remove one, and its neighbour has the focus", async () => {
    await start()
    program.answers.remove_item = () => {
      division = { ...division, goals: division.goals.map((goal) => ({ ...goal, tasks: goal.tasks.filter(({ id }) => id !== "t2") })) }
      return changedOf({ refresh: ["division"] })
    }
    await at(1, 0)
    press(cell(1, 0), "Ctrl+Delete")
    await settle()
    expect(program.requests("remove_item")).toEqual([{ agreement: "a1", kind: "task", id: "t2" }])
    expect(document.activeElement).toBe(cell(0, 0))
  })

  test("Enter opens a task's details, Esc leads back to its cell", async () => {
    await start()
    await at(0, 1)
    press(cell(0, 1), "Enter")
    await settle()
    const title = named<HTMLInputElement>("[data-details] input", "suomi")
    expect(document.activeElement).toBe(title)
    fill(title, "Perhekahvila keskustassa")
    await settle()
    expect(program.requests("edit_item")).toEqual([
      { agreement: "a1", id: "t1", change: { kind: "task", change: { field: "title", value: { fi: "Perhekahvila keskustassa", sv: "Uppgift" } } } },
    ])
    press(title, "Escape")
    await settle()
    expect(document.querySelector("[data-details]")).toBeNull()
    expect(document.activeElement).toBe(cell(0, 1))
  })
})

test("one press gives every party of a group the role", async () => {
  await start()
  press(cell(0, 0), "Enter")
  await settle()
  named("[data-details] button", "kunta (2): toteuttaa").click()
  await settle()
  expect(program.requests("set_group_role")).toEqual([{ agreement: "a1", task: "t1", kind: "municipality", role: "carries_out" }])
  expect([0, 1, 2].map((column) => cell(0, column).textContent?.charAt(0) ?? "")).toEqual(["T", "T", ""])
})

test("how responsibility is shared is a choice of the task", async () => {
  await start()
  press(cell(0, 0), "Enter")
  await settle()
  named("[data-details] input", "Yhdessä").click()
  await settle()
  expect(program.requests("edit_item")).toEqual([
    { agreement: "a1", id: "t1", change: { kind: "task", change: { field: "mode", value: "jointly" } } },
  ])
})

test("an interface names the parties whose work meets", async () => {
  await start()
  named("button", "Poista: MLL").click()
  await settle()
  expect(program.requests("edit_item")).toEqual([
    { agreement: "a1", id: "i1", change: { kind: "interface", change: { field: "between", value: ["p1"] } } },
  ])
})

test("without goals the screen says where to begin", async () => {
  division = { ...division, goals: [] }
  await start()
  named("button", "Siirry tavoitteisiin").click()
  expect(session.stage).toBe("goals")
})

test("a jump to a task focuses its cell; a jump to a goal offers a task for it", async () => {
  await start()
  session.jump({ stage: "division", item: "t2" })
  await settle()
  expect(document.activeElement?.closest("[data-item]")?.getAttribute("data-item")).toBe("t2")
  session.jump({ stage: "division", item: "g2" })
  await settle()
  expect(named<HTMLSelectElement>("select", "Tavoite, jota tehtävä palvelee").value).toBe("g2")
})
