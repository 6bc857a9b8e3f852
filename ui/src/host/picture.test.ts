import { expect, test } from "vitest"
import { pictureFrom } from "./picture"

test("the facts and the picture are taken apart, also from the middle of a buffer", async () => {
  const facts = { page: 2, pages: 7, width: 10, height: 20, words: "Työnjako", micros: 5 }
  const json = new TextEncoder().encode(JSON.stringify(facts))
  const whole = new Uint8Array([9, 9, json.length, 0, 0, 0, ...json, 0x89, 0x50])
  const page = pictureFrom(whole.subarray(2))
  expect(page.facts).toEqual(facts)
  expect(page.picture.size).toBe(2)
  expect(page.picture.type).toBe("image/png")
})
