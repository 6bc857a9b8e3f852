// Where floating things open.
import { expect, test } from "vitest"
import { place } from "./floating"

const view = { width: 800, height: 600 }

test("opens below when there is room", () => {
  const at = place({ left: 100, top: 100, width: 200, height: 36 }, { width: 200, height: 200 }, view)
  expect(at).toMatchObject({ left: 100, top: 140 })
})

test("opens above at the bottom of the window", () => {
  const at = place({ left: 100, top: 540, width: 200, height: 36 }, { width: 200, height: 200 }, view)
  expect(at.top).toBe(336)
})

test("never runs over the right edge", () => {
  const at = place({ left: 750, top: 100, width: 40, height: 36 }, { width: 300, height: 100 }, view)
  expect(at.left).toBe(492)
})

test("scrolls inside when neither side has room", () => {
  const at = place({ left: 0, top: 80, width: 40, height: 36 }, { width: 100, height: 2000 }, view)
  expect(at).toMatchObject({ top: 120, maxHeight: 472 })
})
