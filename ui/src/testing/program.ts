// A stand-in for the program in tests of screens: answers by command, everything asked is kept.
import { flushSync, mount, tick, unmount, type Component } from "svelte"
import { dismiss, toasts } from "../kit/status.svelte"
import { useTransport } from "../host/call"
import type { Changed, Commands, Frame, Start } from "../host/wire"

/** Answers of commands; a function is asked with the request and may throw an error of the wire. */
export type Answers = { [Name in keyof Commands]?: (request: Commands[Name]["request"]) => unknown }

export const START = {
  version: "1",
  actor: "Maija",
  language: "fi",
  example: false,
  workspace: "/tmp/sopu",
  notices: [],
  agreements: [],
  trash: [],
  organisations: 0,
  last_agreement: null,
} satisfies Start

/** The frame of a Finnish and Swedish agreement, without findings unless given. */
export function frameOf(more: Partial<Frame> = {}): Frame {
  const identity = { title: { fi: "Sopimus" }, kind: "cooperation", languages: "fi+sv", area: {}, case_number: "" } as unknown as Frame["identity"]
  return { agreement: "a1", title: "Sopimus", identity, stages: [], findings: [], undo: null, redo: null, saved_at: null, ...more }
}

/** A change that asks for nothing but what is given. */
export function changedOf(more: Partial<Changed> = {}): Changed {
  return { refresh: [], created: null, frame: null, message: null, place: null, ...more }
}

/** jsdom lays nothing out, so nothing ever changes its size. */
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** The program, until `end` is called. */
export class Program {
  readonly asked: { name: string; request: unknown }[] = []
  readonly #restore: () => void
  #shown: Record<string, unknown> | undefined

  constructor(readonly answers: Answers) {
    this.#restore = useTransport({
      invoke: async (name, request) => {
        this.asked.push({ name, request })
        const answer = this.answers[name as keyof Commands]
        if (!answer) throw { code: "internal", message: `no answer to ${name}` }
        return structuredClone(await answer(request as never))
      },
      listen: async () => () => {},
    })
  }

  /** Draws a component and waits until what it asked for is on the screen. */
  async show<Props extends Record<string, unknown>>(component: Component<Props>, props: Props): Promise<void> {
    this.#shown = mount(component, { target: document.body, props })
    await settle()
  }

  /** The requests of one command, in order. */
  requests(name: keyof Commands): unknown[] {
    return this.asked.filter((one) => one.name === name).map(({ request }) => request)
  }

  end(): void {
    if (this.#shown) void unmount(this.#shown)
    flushSync()
    this.#restore()
    for (const { id } of toasts()) dismiss(id)
    document.body.replaceChildren()
  }
}

/** Until questions are answered and what they changed is drawn. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 8; round += 1) {
    await new Promise((done) => setTimeout(done))
    await tick()
  }
}

/** The element with a role's usual tag whose name is, or begins with, `name`. */
export function named<Element extends HTMLElement = HTMLElement>(tags: string, name: string): Element {
  const nameOf = (element: HTMLElement) =>
    (element.getAttribute("aria-label") ?? labelOf(element) ?? element.textContent ?? "").replace(/\s+/g, " ").trim()
  const all = [...document.querySelectorAll<Element>(tags)]
  const found = all.find((element) => nameOf(element) === name) ?? all.find((element) => nameOf(element).startsWith(name))
  if (!found) throw new Error(`nothing is named ${name}; there are ${all.map(nameOf).join(" | ")}`)
  return found
}

function labelOf(element: HTMLElement): string | null {
  return element.id ? (document.querySelector(`label[for="${element.id}"]`)?.textContent ?? null) : null
}

/** Types into a field, and leaves it as Tab does. */
export function fill(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus()
  field.value = text
  field.dispatchEvent(new Event("input", { bubbles: true }))
  field.blur()
}

/** Chooses in a native list. */
export function choose(field: HTMLSelectElement, value: string): void {
  field.focus()
  field.value = value
  field.dispatchEvent(new Event("change", { bubbles: true }))
}

/** Presses a key such as "Alt+ArrowDown". */
export function press(on: HTMLElement, keys: string): void {
  const parts = keys.split("+")
  const init = { key: parts.at(-1) ?? "", ctrlKey: parts.includes("Ctrl"), altKey: parts.includes("Alt"), bubbles: true, cancelable: true }
  on.focus()
  on.dispatchEvent(new KeyboardEvent("keydown", init))
}
