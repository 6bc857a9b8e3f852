// Those who belong to something: said whose they are, each with its own button that removes it.
import { createRawSnippet, flushSync, mount, unmount } from "svelte"
import { afterEach, beforeEach, expect, test } from "vitest"
import { setLanguage } from "../host/words"
import Entries from "./Entries.svelte"

interface Person {
  id: string | null
  name: string
}

let shown: Record<string, unknown>
let asked: string[]

beforeEach(() => {
  setLanguage("fi")
  asked = []
  const items: Person[] = [
    { id: "c1", name: "Maija" },
    { id: null, name: "Matti" },
  ]
  shown = mount(Entries<Person>, {
    target: document.body,
    props: {
      label: "Yhteyshenkilöt",
      error: "Liian monta",
      items,
      key: (_: Person, index: number) => index,
      name: ({ name }: Person) => name,
      onremove: ({ name }: Person, index: number) => asked.push(`${name} ${index}`),
      addLabel: "Lisää henkilö",
      onadd: () => asked.push("add"),
      entry: createRawSnippet((person: () => Person) => ({ render: () => `<input value="${person().name}">` })),
    },
  })
  flushSync()
})

afterEach(() => {
  void unmount(shown)
  document.body.replaceChildren()
})

const buttons = () => [...document.querySelectorAll("button")]

test("each is found by its id and removed by a button with its name", () => {
  expect([...document.querySelectorAll("li")].map((row) => row.dataset["item"])).toEqual(["c1", undefined])
  expect(buttons().map((button) => button.getAttribute("aria-label") ?? button.textContent?.trim())).toEqual([
    "Poista: Maija",
    "Poista: Matti",
    "Lisää henkilö",
  ])
  for (const button of buttons()) button.click()
  expect(asked).toEqual(["Maija 0", "Matti 1", "add"])
})

test("whose they are is the group's name, and what was refused stands in it", () => {
  expect(document.querySelector("fieldset > legend")?.textContent).toBe("Yhteyshenkilöt")
  expect(document.querySelector("fieldset > .field-error")?.textContent).toBe("Liian monta")
})
