// The matrix on the screen: what keys and the clipboard make of it.
import { flushSync, mount, tick, unmount } from "svelte"
import { afterEach, describe, expect, test } from "vitest"
import { setLanguage } from "../../host/words"
import Grid from "./Grid.svelte"
import type { CellChange, MatrixColumn, MatrixRow, Role, Roles } from "./matrix"

const fi = { responsible: "V", carries_out: "T", takes_part: "O", is_informed: "I" }
const en = { responsible: "R", carries_out: "C", takes_part: "P", is_informed: "I" }
const names = { responsible: "vastaa", carries_out: "toteuttaa", takes_part: "osallistuu", is_informed: "informoidaan" }

const rows: MatrixRow[] = [
  { kind: "goal", id: "g1", title: "1.1 Perhe saa yhteyden" },
  { kind: "task", id: "t0", title: "Perhekahvila" },
  { kind: "task", id: "t1", title: "Vertaisryhmät", flags: [{ key: "f", severity: "blocking", text: "vastuu puuttuu" }] },
]
const columns: MatrixColumn[] = ["Mikkeli", "Hva", "MLL"].map((name, index) => ({ id: `p${index}`, number: index + 1, shortName: name, name }))

let shown: Record<string, unknown> | undefined
afterEach(() => {
  if (shown) void unmount(shown)
  shown = undefined
  document.body.innerHTML = ""
})

function grid(options: { readonly?: boolean; roles?: Roles } = {}) {
  setLanguage("fi")
  const edits: CellChange[][] = []
  const opened: string[] = []
  shown = mount(Grid, {
    target: document.body,
    props: {
      label: "Työnjako",
      taskLabel: "Tehtävä",
      rows,
      columns,
      roles: options.roles ?? { t0: { p0: "responsible" as Role } },
      letters: fi,
      pasteLetters: [fi, en],
      roleNames: names,
      describe: (task, party, role) => `${task.title} · ${party.name}: ${role ? names[role] : "ei roolia"}`,
      onEdit: (changes) => edits.push(changes),
      onOpen: (task) => opened.push(task),
      readonly: options.readonly ?? false,
    },
  })
  flushSync()
  cell(0, 0).focus()
  return { edits, opened }
}

function cell(task: number, column: number): HTMLElement {
  return document.querySelector(`tr[data-task="${task}"] [data-column="${column}"]`) as HTMLElement
}

async function press(keys: string) {
  const parts = keys.split("+")
  const init = { key: parts.at(-1) ?? "", ctrlKey: parts.includes("Ctrl"), shiftKey: parts.includes("Shift"), bubbles: true, cancelable: true }
  const event = new KeyboardEvent("keydown", init)
  document.activeElement?.dispatchEvent(event)
  flushSync()
  await tick()
  return event
}

/** A clipboard event on the focused cell; what was put on the clipboard. */
function clipboard(kind: "copy" | "paste" | "cut", text = ""): string {
  let held = text
  const event = new Event(kind, { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { getData: () => held, setData: (_: string, put: string) => (held = put) } })
  document.activeElement?.dispatchEvent(event)
  flushSync()
  return held
}

const words = () => document.querySelector(".words")?.textContent
const told = (changes: CellChange[] | undefined) => changes?.map(({ task, party, role }) => `${task}${party}${role ? fi[role] : "."}`).join(" ")

describe("for screen readers", () => {
  test("the grid says how large it is and each cell where it stands", () => {
    grid()
    const table = document.querySelector("[role=grid]")
    expect([table?.getAttribute("aria-rowcount"), table?.getAttribute("aria-colcount")]).toEqual(["4", "4"])
    expect(cell(1, 2).getAttribute("aria-colindex")).toBe("4")
    expect(cell(1, 2).closest("tr")?.getAttribute("aria-rowindex")).toBe("4")
  })

  test("exactly one cell can be reached with Tab, and it follows the focus", async () => {
    grid()
    await press("ArrowDown")
    await press("ArrowRight")
    const reachable = [...document.querySelectorAll('[role=gridcell][tabindex="0"]')]
    expect(reachable).toEqual([cell(1, 1)])
    expect(document.activeElement).toBe(cell(1, 1))
  })

  test("the focused cell and a chosen block are told in words", async () => {
    grid()
    expect(words()).toBe("Perhekahvila · Mikkeli: vastaa")
    await press("ArrowRight")
    expect(words()).toBe("Perhekahvila · Hva: ei roolia")
    await press("Shift+ArrowDown")
    expect(words()).toBe("Valittu 2 × 1 ruutua")
    await press("Escape")
    expect(words()).toBe("Vertaisryhmät · Hva: ei roolia")
  })
})

describe("keys edit", () => {
  test("a letter sets the role, in either case, and only where it changes something", async () => {
    const { edits } = grid()
    await press("v")
    await press("Shift+ArrowRight")
    await press("V")
    expect(edits.map(told)).toEqual(["t0p1V"])
  })

  test("Delete and Backspace empty the chosen cells", async () => {
    const { edits } = grid()
    await press("Delete")
    await press("Ctrl+a")
    await press("Backspace")
    expect(edits.map(told)).toEqual(["t0p0.", "t0p0."])
  })

  test("a letter of another language and keys with Ctrl set nothing", async () => {
    const { edits } = grid()
    await press("ArrowRight")
    for (const keys of ["R", "x", "Ctrl+v", "Ctrl+t", "5"]) await press(keys)
    expect(edits).toEqual([])
  })

  test("undo is left to the window", async () => {
    grid()
    expect((await press("Ctrl+z")).defaultPrevented).toBe(false)
  })

  test("Enter opens the task", async () => {
    const { opened } = grid()
    await press("ArrowDown")
    await press("Enter")
    expect(opened).toEqual(["t1"])
  })

  test("what may only be read is not changed, but can be copied", async () => {
    const { edits } = grid({ readonly: true })
    await press("T")
    await press("Delete")
    clipboard("paste", "O")
    expect(edits).toEqual([])
    expect(clipboard("copy")).toBe("V")
  })
})

describe("the clipboard", () => {
  test("copies the chosen block", async () => {
    grid()
    await press("Shift+ArrowRight")
    await press("Shift+ArrowDown")
    expect(clipboard("copy")).toBe("V\t\n\t")
  })

  test("pastes letters of any language as one edit", async () => {
    const { edits } = grid()
    clipboard("paste", "C\tP\nR\t")
    expect(edits.map(told)).toEqual(["t0p0T t0p1O t1p0V"])
  })

  test("cuts", () => {
    const { edits } = grid()
    expect(clipboard("cut")).toBe("V")
    expect(edits.map(told)).toEqual(["t0p0."])
  })
})
