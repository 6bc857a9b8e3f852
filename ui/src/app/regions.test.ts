// Moving between the parts of the window.
import { beforeEach, expect, test } from "vitest"
import { focusInto, nextRegion, regionsIn } from "./regions"

beforeEach(() => {
  document.body.innerHTML = `
    <nav data-region id="nav"><button id="a">a</button></nav>
    <main><section data-region id="stage"><p>…</p></section><section data-region id="page" hidden></section></main>
    <footer data-region id="findings"><button disabled>x</button><button id="b">b</button></footer>`
})

const idOf = (at: string | null, back: boolean) =>
  nextRegion(regionsIn(document), at ? document.getElementById(at) : null, back)?.id

test.each([
  [null, false, "nav"],
  [null, true, "findings"],
  ["a", false, "stage"],
  ["stage", false, "findings"],
  ["b", false, "nav"],
  ["a", true, "findings"],
])("from %s, back %s, F6 leads to %s", (at, back, expected) => {
  expect(idOf(at, back)).toBe(expected)
})

test("the focus goes to the first control, or to the part itself when it has none", () => {
  focusInto(document.getElementById("findings") as HTMLElement)
  expect(document.activeElement?.id).toBe("b")
  focusInto(document.getElementById("stage") as HTMLElement)
  expect(document.activeElement?.id).toBe("stage")
})
