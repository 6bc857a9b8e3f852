// Fields on the screen: when what is typed is committed, and whose undo it is.
import { createRawSnippet, flushSync, mount, tick, unmount, type Component } from "svelte"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { setLanguage } from "../host/words"
import Combobox from "./Combobox.svelte"
import { COMMIT_DELAY_MS } from "./commit"
import DateField from "./DateField.svelte"
import NumberField from "./NumberField.svelte"
import ReorderableList from "./ReorderableList.svelte"
import Select from "./Select.svelte"
import TextArea from "./TextArea.svelte"
import TextField from "./TextField.svelte"

let shown: Record<string, unknown> | undefined

beforeEach(() => {
  vi.useFakeTimers()
  setLanguage("fi")
})

afterEach(() => {
  if (shown) void unmount(shown)
  shown = undefined
  document.body.innerHTML = ""
  vi.useRealTimers()
})

/** Draws one component with its props. */
function show<Props extends Record<string, unknown>>(component: Component<Props>, props: Props) {
  shown = mount(component, { target: document.body, props })
  flushSync()
}

const input = () => document.querySelector("input") as HTMLInputElement

function type(text: string) {
  input().focus()
  input().value = text
  input().dispatchEvent(new Event("input", { bubbles: true }))
  flushSync()
}

function press(keys: string, on: Element = input()) {
  const parts = keys.split("+")
  const init = { key: parts.at(-1) ?? "", ctrlKey: parts.includes("Ctrl"), altKey: parts.includes("Alt"), bubbles: true, cancelable: true }
  const event = new KeyboardEvent("keydown", init)
  on.dispatchEvent(event)
  flushSync()
  return event
}

describe("every field", () => {
  const said = {
    label: "Nimi",
    note: "Virallinen",
    error: "Liian pitkä",
    findings: [{ key: "f", severity: "warning" as const, text: "Kaksi samannimistä" }],
  }
  const nothing = () => {}
  const fields: [string, () => void][] = [
    ["TextField", () => show(TextField, { ...said, value: "a", oncommit: nothing })],
    ["TextArea", () => show(TextArea, { ...said, value: "a", oncommit: nothing })],
    ["NumberField", () => show(NumberField, { ...said, value: 1, most: 9, oncommit: nothing })],
    ["DateField", () => show(DateField, { ...said, value: null, today: "2027-01-01", oncommit: nothing })],
    ["Select", () => show(Select, { ...said, value: "a", options: [{ value: "a", label: "a" }], onchange: nothing })],
    ["Combobox", () => show(Combobox, { ...said, value: null, options: [], onselect: nothing })],
  ]

  test.each(fields)("%s is named by its label and described by its note, error and findings", (_, draw) => {
    draw()
    const control = document.querySelector(".control") as HTMLInputElement
    expect(control.labels?.[0]?.textContent).toBe("Nimi")
    const described = control.getAttribute("aria-describedby")?.split(" ").map((id) => document.getElementById(id)?.textContent?.trim())
    expect(described).toEqual(["Virallinen", "Liian pitkä", expect.stringContaining("Kaksi samannimistä")])
    expect(control.getAttribute("aria-invalid")).toBe("true")
  })
})

describe("a line of text", () => {
  const committed: string[] = []
  beforeEach(() => {
    committed.length = 0
    show(TextField, { label: "Nimi", value: "Juva", oncommit: (text: string) => committed.push(text) })
  })

  test("has its label", () => {
    expect(document.querySelector("label")?.getAttribute("for")).toBe(input().id)
  })

  test("commits a second after typing stops, once", () => {
    type("Juvan kunta")
    vi.advanceTimersByTime(COMMIT_DELAY_MS - 1)
    expect(committed).toEqual([])
    vi.advanceTimersByTime(1)
    input().blur()
    expect(committed).toEqual(["Juvan kunta"])
  })

  test("commits on Enter and when it is left", () => {
    type("a")
    press("Enter")
    type("b")
    input().blur()
    expect(committed).toEqual(["a", "b"])
  })

  test("commits when it leaves the screen", () => {
    type("kesken")
    if (shown) void unmount(shown)
    shown = undefined
    flushSync()
    expect(committed).toEqual(["kesken"])
  })

  test("Ctrl+Z is the field's while its text is not committed, and then the window's", () => {
    type("Juvan")
    const own = press("Ctrl+z")
    expect([own.defaultPrevented, input().value]).toEqual([true, "Juva"])
    expect(press("Ctrl+z").defaultPrevented).toBe(false)
  })

  test("Esc takes back what is not committed", () => {
    type("Juvan")
    expect(press("Escape").defaultPrevented).toBe(true)
    input().blur()
    expect([input().value, committed]).toEqual(["Juva", []])
  })
})

describe("a date", () => {
  const committed: (string | null)[] = []
  beforeEach(() => {
    committed.length = 0
    show(DateField, { label: "Voimaan", value: null, today: "2027-02-10", oncommit: (date: string | null) => committed.push(date) })
  })

  test("is committed in the wire's form", () => {
    type("22.02.2027")
    input().blur()
    expect(committed).toEqual(["2027-02-22"])
  })

  test("that is none stays in the field with its error and is not committed", () => {
    type("31.2.2027")
    input().blur()
    flushSync()
    expect([input().value, committed]).toEqual(["31.2.2027", []])
    expect(input().getAttribute("aria-invalid")).toBe("true")
    expect(document.querySelector(".field-error")?.textContent).toContain("22.2.2027")
  })

  test("half typed is not committed by a pause", () => {
    type("22.2.20")
    vi.advanceTimersByTime(10 * COMMIT_DELAY_MS)
    expect(committed).toEqual([])
  })

  test("is chosen from the calendar by keys", async () => {
    press("Alt+ArrowDown")
    await tick()
    expect((document.activeElement as HTMLElement).dataset["date"]).toBe("2027-02-10")
    press("ArrowDown", document.activeElement as Element)
    await tick()
    ;(document.activeElement as HTMLElement).click()
    await tick()
    flushSync()
    expect(committed).toEqual(["2027-02-17"])
    expect(document.querySelector("[role=dialog]")).toBeNull()
  })
})

describe("a choice among many", () => {
  const chosen: string[] = []
  const options = [
    { value: "1", label: "Mikkelin kaupunki" },
    { value: "2", label: "Etelä-Savon hyvinvointialue", detail: "Mikkeli" },
    { value: "3", label: "Juvan kunta" },
  ]
  beforeEach(() => {
    chosen.length = 0
    show(Combobox, { label: "Vetäjä", value: "3", options, onselect: (value: string) => chosen.push(value), oncreate: (text: string) => chosen.push(`uusi ${text}`) })
  })

  const labels = () => [...document.querySelectorAll("[role=option]")].map((option) => option.firstChild?.textContent?.trim())

  test("shows what is chosen, and what is found while typing", () => {
    expect(input().value).toBe("Juvan kunta")
    type("mikk")
    expect(labels()).toEqual(["Mikkelin kaupunki", "Etelä-Savon hyvinvointialue", "Lisää uusi: mikk"])
    expect(input().getAttribute("aria-expanded")).toBe("true")
  })

  test("is chosen with arrows and Enter, and told to screen readers on the way", () => {
    type("mikk")
    press("ArrowDown")
    press("ArrowDown")
    const active = document.getElementById(input().getAttribute("aria-activedescendant") ?? "")
    expect(active?.textContent).toContain("Etelä-Savon hyvinvointialue")
    press("Enter")
    expect(chosen).toEqual(["2"])
  })

  test("Esc closes it and chooses nothing", () => {
    type("mikk")
    press("Escape")
    expect([document.querySelector("[role=option]"), chosen, input().value]).toEqual([null, [], "Juvan kunta"])
  })

  test("offers to add what is not there", () => {
    type("Puumala")
    press("Enter")
    expect(chosen).toEqual(["uusi Puumala"])
  })
})

test("a row moves with Alt and an arrow from any control in it, and says where it went", () => {
  const moves: [number, number][] = []
  show(ReorderableList<string>, {
    label: "Arvot",
    items: ["Luottamus", "Tahto"],
    key: (item: string) => item,
    name: (item: string) => item,
    onmove: (from: number, to: number) => moves.push([from, to]),
    row: createRawSnippet<[string, number]>((item) => ({ render: () => `<button>${item()}</button>` })),
  })
  const inner = document.querySelectorAll("li .content button")[0] as HTMLElement
  expect(press("Alt+ArrowDown", inner).defaultPrevented).toBe(true)
  expect(press("Alt+ArrowUp", inner).defaultPrevented).toBe(false)
  expect(moves).toEqual([[0, 1]])
})
