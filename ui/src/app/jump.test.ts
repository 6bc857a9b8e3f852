// Where a jump leads.
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { isInDetails, placeIn, reveal } from "./jump"

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = `<main>
    <button data-item="p1" id="row">Raisio</button>
    <section data-details="p1" id="panel"><div data-findings="party-without-address x"><input id="street" /></div></section>
    <div data-findings="no-start-date"><input id="start" /></div>
    <section data-section-kind="disputes" id="disputes"></section>
  </main>`
})
afterEach(() => vi.useRealTimers())

const root = () => document.querySelector("main") as HTMLElement

test.each([
  [{ item: "p1" }, "row"],
  [{ item: "p1", code: "party-without-kind" }, "row"],
  [{ item: null, sectionKind: "disputes" }, "disputes"],
  [{ item: "p2" }, undefined],
])("%j is %s", (target, expected) => {
  expect(placeIn(root(), target)?.id).toBe(expected ?? undefined)
})

test("a finding leads to its field, of the item or of the agreement", () => {
  reveal(root(), { item: "p1", code: "party-without-address" })
  vi.runAllTimers()
  expect(document.activeElement?.id).toBe("street")
  reveal(root(), { item: null, code: "no-start-date" })
  vi.runAllTimers()
  expect(document.activeElement?.id).toBe("start")
})

test("a place that is drawn later is waited for", async () => {
  reveal(root(), { item: "p2" })
  vi.advanceTimersByTime(10)
  root().insertAdjacentHTML("beforeend", `<button data-item="p2" id="late">Aura</button>`)
  await vi.waitFor(() => expect(document.activeElement?.id).toBe("late"))
})

test("the focus is not taken from a field that is in the place", () => {
  document.getElementById("street")?.focus()
  reveal(root(), { item: "p1" })
  vi.runAllTimers()
  expect(document.activeElement?.id).toBe("street")
})

test.each([
  [{ item: null, code: "prevailing-not-said" }, true],
  [{ item: null, code: "text-missing-in-language", sectionKind: "background" }, false],
  [{ item: "p1", code: "text-missing-in-language" }, false],
  [{ item: null, code: "no-start-date" }, false],
])("%j is in the details of the agreement: %s", (target, expected) => {
  expect(isInDetails(target)).toBe(expected)
})
