// The matrix made of what the program sends; moves, groups and coverage in it.
import { beforeEach, describe, expect, test } from "vitest"
import type { DivisionView, FindingView, GoalRows, PartyBrief, Role, TaskView } from "../host/wire"
import { setLanguage } from "../host/words"
import { coverage, groupCells, groupName, lettersIn, matrixRows, neighbourOf, rolesOf, stepTo, taskIn, withChanges } from "./rows"

function task(id: string, roles: Record<string, Role> = {}, mode: TaskView["mode"] = "one_responsible"): TaskView {
  const given = Object.entries(roles).map(([party, role]) => ({ party, role }))
  return { id, title: { fi: `Tehtävä ${id}` }, mode, roles: given, note: {}, own_resources: {} }
}

function party(id: string, kind: PartyBrief["kind"] = "municipality"): PartyBrief {
  return { id, number: 1, brief: id, name: `${id} kaupunki`, kind }
}

const goals: GoalRows[] = [
  { goal: "A", number: "1.1", title: "Apua kotiin", tasks: [task("1", { m: "responsible", j: "takes_part" }), task("2", {}, "jointly")] },
  { goal: "B", number: "1.2", title: "", tasks: [] },
  { goal: "C", number: "2.1", title: "Vertaistukea", tasks: [task("3", { j: "is_informed" })] },
]
const parties = [party("m"), party("j"), party("y", "association")]
const view: DivisionView = { parties, goals, interfaces: [], groups: [] }

beforeEach(() => setLanguage("fi"))

test.each([
  ["fi", "VTOI"],
  ["sv", "AGDI"],
  ["en", "RCPI"],
] as const)("in %s the roles are %s", (language, letters) => {
  expect(Object.values(lettersIn(language)).join("")).toBe(letters)
})

test("goals head their tasks; findings of other stages stay off the goals", () => {
  const finding = (code: string, stage: FindingView["stage"]): { key: string; view: FindingView } => ({
    key: code,
    view: { code, stage, weight: "warning", subject_kind: "goal", subject: "A", section_kind: null, message: "", brief: code },
  })
  const found: Record<string, { key: string; view: FindingView }[]> = {
    A: [finding("goal-without-lead", "goals"), finding("goal-without-tasks", "division")],
    2: [finding("task-without-roles", "division")],
  }
  const rows = matrixRows(goals, "fi", (subject) => found[subject] ?? [])
  expect(rows.map((row) => [row.kind, row.title, row.flags?.map(({ text }) => text).join()])).toEqual([
    ["goal", "1.1 Apua kotiin", "goal-without-tasks"],
    ["task", "Tehtävä 1", ""],
    ["task", "Tehtävä 2", "task-without-roles"],
    ["goal", "1.2 Tavoite", ""],
    ["goal", "2.1 Vertaistukea", ""],
    ["task", "Tehtävä 3", ""],
  ])
  expect(rows[2]).toMatchObject({ mode: "Yhdessä" })
})

test("changed cells change their tasks only", () => {
  const roles = rolesOf(goals)
  const next = withChanges(roles, [
    { task: "1", party: "m", role: null },
    { task: "1", party: "y", role: "carries_out" },
  ])
  expect(next["1"]).toEqual({ j: "takes_part", y: "carries_out" })
  expect(next["3"]).toBe(roles["3"])
  expect(roles["1"]).toEqual({ m: "responsible", j: "takes_part" })
})

describe("groups", () => {
  test("a kind's role reaches the parties of the kind, no kind reaches all", () => {
    expect(groupCells("2", { kind: "municipality", count: 2 }, "takes_part", parties).map((cell) => cell.party)).toEqual(["m", "j"])
    expect(groupCells("2", { kind: null, count: 3 }, null, parties).map((cell) => cell.party)).toEqual(["m", "j", "y"])
  })

  test("are named by their kind as it stands in the register", () => {
    expect(groupName({ kind: "municipality", count: 8 })).toBe("kunta (8)")
    expect(groupName({ kind: null, count: 16 })).toBe("Kaikki osapuolet (16)")
  })
})

test.each([
  ["1", -1, null],
  ["1", 1, { parent: "A", before: null }],
  ["2", -1, { parent: "A", before: "1" }],
  ["2", 1, { parent: "B", before: null }],
  ["3", -1, { parent: "B", before: null }],
  ["3", 1, null],
] as const)("task %s moved by %i goes to %j", (id, way, place) => {
  expect(stepTo(goals, id, way)).toEqual(place)
})

test.each([
  ["1", "2"],
  ["2", "3"],
  ["3", "2"],
])("with task %s gone one is at %s", (id, next) => {
  expect(neighbourOf(goals, id)).toBe(next)
})

test("a task is found with its goal", () => {
  expect(taskIn(view, "3")?.goal.goal).toBe("C")
  expect(taskIn(view, "gone")).toBeNull()
  expect(taskIn(null, "3")).toBeNull()
})

test("covered are tasks someone is responsible for; idle are parties without any role", () => {
  const { tasks, idle } = coverage(view)
  expect(tasks.map(({ covered }) => covered)).toEqual([true, false, false])
  expect(idle.map(({ id }) => id)).toEqual(["y"])
})
