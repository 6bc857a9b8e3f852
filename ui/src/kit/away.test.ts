import { afterEach, expect, test } from "vitest"
import { whenPointerLeaves } from "./away"

afterEach(() => document.body.replaceChildren())

function element(parent: HTMLElement = document.body): HTMLElement {
  return parent.appendChild(document.createElement("div"))
}

const down = (on: HTMLElement) => on.dispatchEvent(new Event("pointerdown", { bubbles: true }))

test("only a pointer that goes down outside leaves, even where the event is stopped", () => {
  const [list, anchor, elsewhere] = [element(), element(), element()]
  const within = element(list)
  elsewhere.addEventListener("pointerdown", (event) => event.stopPropagation())
  let left = 0
  const end = whenPointerLeaves(() => [list, undefined, anchor], () => (left += 1))
  down(within)
  down(anchor)
  expect(left).toBe(0)
  down(elsewhere)
  expect(left).toBe(1)
  end()
  down(elsewhere)
  expect(left, "ended").toBe(1)
})
