// Boxes and rounds to tick: their words name them, their notes describe them.
import { flushSync, mount, unmount, type Component } from "svelte"
import { afterEach, expect, test } from "vitest"
import Checkbox from "./Checkbox.svelte"
import RadioGroup from "./RadioGroup.svelte"

let shown: Record<string, unknown> | undefined

afterEach(() => {
  if (shown) void unmount(shown)
  document.body.replaceChildren()
})

function show<Props extends Record<string, unknown>>(component: Component<Props>, props: Props) {
  shown = mount(component, { target: document.body, props })
  flushSync()
}

const inputs = () => [...document.querySelectorAll("input")]
const described = (input: HTMLInputElement) => document.getElementById(input.getAttribute("aria-describedby") ?? "")?.textContent

test("a box has its words, its note, and says what it became", () => {
  const became: boolean[] = []
  show(Checkbox, { label: "Ei Y-tunnusta", note: "Tarkoituksella", checked: false, onchange: (checked: boolean) => became.push(checked) })
  const [box] = inputs() as [HTMLInputElement]
  expect(box.labels?.[0]?.textContent).toBe("Ei Y-tunnusta")
  expect(described(box)).toBe("Tarkoituksella")
  box.click()
  expect(became).toEqual([true])
})

test("rounds of a group are one choice, each with its own words and note", () => {
  const became: string[] = []
  const options = [
    { value: "all", label: "Kaikki" },
    { value: "each", label: "Kukin", note: "Tavallisin" },
    { value: "none", label: "Ei kukaan", disabled: true },
  ]
  show(RadioGroup, { label: "Voimaantulo", value: "all", options, onchange: (value: string) => became.push(value) })
  const [all, each, none] = inputs() as [HTMLInputElement, HTMLInputElement, HTMLInputElement]
  expect(inputs().map((input) => input.labels?.[0]?.textContent)).toEqual(["Kaikki", "Kukin", "Ei kukaan"])
  expect([all.checked, each.checked, none.disabled]).toEqual([true, false, true])
  expect([described(all), described(each)]).toEqual([undefined, "Tavallisin"])
  each.click()
  expect(became).toEqual(["each"])
  expect(all.checked, "one choice").toBe(false)
})
