// The session: one change after another, what Rust says is refreshed, what is refused is shown.
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { dismiss, toast, toasts } from "../kit/status.svelte"
import { useTransport, type ErrorOnWire } from "./call"
import { dateOf, dayOf, editedField, languagesOf, systemLanguage, timeOf } from "./session-changes"
import { session } from "./session.svelte"
import type { Changed, FindingView, Frame, Start } from "./wire"

const finding: FindingView = {
  code: "party-without-kind",
  weight: "hint",
  stage: "parties",
  subject_kind: "party",
  subject: "p1",
  section_kind: null,
  message: "Aura: laji puuttuu.",
  brief: "laji puuttuu",
}
const frame = (undo: string | null) =>
  ({ agreement: "a1", title: "Sopimus", identity: { languages: "fi+sv" }, stages: [], findings: [finding], undo, redo: null }) as unknown as Frame
const start = { actor: "Maija", language: "fi", agreements: [], trash: [] } as unknown as Start
const changed = (more: Partial<Changed> = {}): Changed => ({ refresh: [], created: null, frame: null, message: null, place: null, ...more })

let asked: [string, unknown][]
let answers: Record<string, (request: never) => unknown>
let restore: () => void

beforeEach(async () => {
  asked = []
  answers = { start: () => start, open_agreement: () => frame(null) }
  restore = useTransport({
    async invoke(command, request) {
      asked.push([command, request])
      const answer = answers[command]
      if (!answer) throw { code: "internal", message: "" } satisfies ErrorOnWire
      return answer(request as never)
    },
    listen: async () => () => {},
  })
  await session.open("a1")
})

afterEach(() => {
  restore()
  for (const { id } of toasts()) dismiss(id)
})

const edit = (value: string) =>
  session.change("edit_item", { agreement: "a1", id: "p1", change: { kind: "party", change: { field: "business_id", value } } })

describe("a change", () => {
  test("takes over the frame and bumps the topics Rust names, and no others", async () => {
    const before = [session.topic("parties"), session.topic("goals")]
    answers["edit_item"] = () => changed({ refresh: ["parties"], frame: frame("Osapuolen muutos") })
    await edit("1")
    expect([session.topic("parties"), session.topic("goals")]).toEqual([(before[0] ?? 0) + 1, before[1]])
    expect(session.frame?.undo).toBe("Osapuolen muutos")
  })

  test("waits for the one before it", async () => {
    const order: string[] = []
    answers["edit_item"] = async (request: { change: { change: { value: string } } }) => {
      const { value } = request.change.change
      order.push(`begins ${value}`)
      await new Promise((done) => setTimeout(done, value === "slow" ? 20 : 0))
      order.push(`ends ${value}`)
      return changed()
    }
    await Promise.all([edit("slow"), edit("quick")])
    expect(order).toEqual(["begins slow", "ends slow", "begins quick", "ends quick"])
  })

  test("that is refused leaves its words beside the field until the field is right", async () => {
    document.body.innerHTML = `<p class="field-error">Tarkista numerot.</p>`
    answers["edit_item"] = () => {
      throw { code: "business-id-form", message: "Tarkista numerot.", field: "business_id", refusal: true }
    }
    expect(await edit("1")).toBeNull()
    expect(session.fieldError("p1", "business_id")).toBe("Tarkista numerot.")
    expect(toasts()).toEqual([])
    answers["edit_item"] = () => changed()
    await edit("2077474-0")
    expect(session.fieldError("p1", "business_id")).toBeUndefined()
  })

  test("that is refused is said in passing when no field shows it; a failure stays until closed", async () => {
    document.body.innerHTML = ""
    answers["edit_item"] = () => {
      throw { code: "x", message: "Ei käy.", hint: "Kokeile toista.", field: "business_id", refusal: true }
    }
    await edit("1")
    answers["undo"] = () => {
      throw { code: "io", message: "Levyvirhe." }
    }
    await session.change("undo", { agreement: "a1" })
    expect(toasts().map(({ text, tone }) => [text, tone])).toEqual([
      ["Ei käy. Kokeile toista.", "note"],
      ["Levyvirhe.", "error"],
    ])
  })
})

test("undo asks for the open agreement, says what was undone, and goes there", async () => {
  answers["undo"] = () => changed({ message: "Kumottu: Tavoitteen lisäys", place: { stage: "goals", item: "g1" }, frame: frame(null) })
  await session.undo()
  expect(asked.at(-1)).toEqual(["undo", { agreement: "a1" }])
  expect(session.stage).toBe("goals")
  expect(session.target).toEqual({ stage: "goals", item: "g1" })
  expect(toasts().map(({ text }) => text)).toEqual(["Kumottu: Tavoitteen lisäys"])
})

test("what was offered after a change is taken away by the next one, which it would not undo", async () => {
  answers["edit_item"] = () => changed()
  toast("Poistettu: Aura", "ok", { label: "Kumoa", run: () => {} })
  await edit("1")
  expect(toasts()).toEqual([])
})

test("in the register undo is the register's", async () => {
  answers["undo"] = () => changed()
  session.go("organisations")
  session.registerUndo = { undo: "Toimijan lisäys", redo: null }
  await session.undo()
  expect(asked.at(-1)).toEqual(["undo", { agreement: null }])
  expect(session.view).toBe("organisations")
})

test("a finding leads to its item, with its code for the field", () => {
  const [first] = session.findingsOf("p1")
  expect(first?.text).toBe("Aura: laji puuttuu.")
  if (first) session.jumpTo(first)
  expect(session.target).toEqual({ stage: "parties", item: "p1", code: "party-without-kind" })
})

describe("pure rules", () => {
  test.each([
    [{ agreement: "a", id: "p", change: { kind: "party", change: { field: "name", value: {} } } }, { subject: "p", field: "name" }],
    [{ agreement: "a", change: { field: "start", value: "" } }, { subject: "a", field: "start" }],
    [{ organisation: "o", change: { field: "name", value: {} }, update_parties: true }, { subject: "o", field: "name" }],
    [{ agreement: "a", id: "v", change: { kind: "value", change: { fi: "x" } } }, null],
    [{ agreement: null }, null],
  ])("%j edits %j", (request, expected) => {
    expect(editedField(request)).toEqual(expected)
  })

  test("instants are shown in Finnish time, winter and summer", () => {
    expect(timeOf("2027-02-22T11:42:10Z")).toBe("13.42")
    expect(timeOf("2027-07-01T06:05:00Z")).toBe("9.05")
    expect(dayOf("2027-02-22T23:30:00Z")).toBe("23.2.2027")
    expect(dateOf("2027-02-22T23:30:00Z")).toBe("2027-02-23")
    expect(timeOf(null)).toBe("")
  })

  test.each([
    ["sv-FI", "sv"],
    ["en-GB", "en"],
    ["fi", "fi"],
    ["et-EE", "fi"],
  ])("a computer that speaks %s is greeted in %s", (tag, expected) => {
    expect(systemLanguage(tag)).toBe(expected)
  })

  test("the main language of parallel texts is Finnish", () => {
    expect(languagesOf("fi+sv")).toEqual(["fi", "sv"])
    expect(languagesOf("sv")).toEqual(["sv"])
  })
})
