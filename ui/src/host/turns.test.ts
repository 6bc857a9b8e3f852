import { expect, test } from "vitest"
import { Turns } from "./turns.svelte"

test("works come one after another, and one that fails holds none up", async () => {
  const turns = new Turns()
  const seen: string[] = []
  let finish = () => {}
  const first = turns.take(() => new Promise<void>((done) => (finish = done)).then(() => void seen.push("first")))
  const second = turns.take(async () => {
    seen.push("second")
    throw new Error("refused")
  })
  const third = turns.take(async () => seen.push("third"))
  expect(turns.pending).toBe(3)
  await Promise.resolve()
  expect(seen, "the first one is still at work").toEqual([])
  finish()
  await first
  await expect(second).rejects.toThrow("refused")
  await third
  expect(seen).toEqual(["first", "second", "third"])
  await turns.settled()
  expect(turns.pending).toBe(0)
})
