// Long work: asked for step by step, stopped at once, and never taken for work of another kind.
import { afterEach, beforeEach, expect, test } from "vitest"
import { toasts } from "../kit/status.svelte"
import { Program, START } from "../testing/program"
import { inSteps } from "./steps"

let program: Program
let told: number[]
const begun = { done: 0, total: 3, name: "", finished: null }
const begin = () => Promise.resolve(begun)
const watch = (stopAt = Infinity) => ({
  tell: ({ done }: { done: number }) => told.push(done),
  stopped: () => told.length >= stopAt,
})

beforeEach(() => {
  told = []
  let done = 0
  program = new Program({
    start: () => START,
    next_step: () => {
      done += 1
      return { done, total: 3, name: "", finished: done === 3 ? { what: "locked", version: 2 } : null }
    },
    cancel_steps: () => ({}),
  })
})

afterEach(() => program.end())

test("every step is told, and what came of the last is the answer", async () => {
  expect(await inSteps("locked", begin, watch())).toEqual({ what: "locked", version: 2 })
  expect(told).toEqual([0, 1, 2])
})

test("whoever stops is asked for no further step, and the program is told", async () => {
  expect(await inSteps("locked", begin, watch(2))).toBeNull()
  expect(program.requests("next_step")).toHaveLength(1)
  expect(program.requests("cancel_steps")).toHaveLength(1)
})

test("what was not begun is not gone on with", async () => {
  expect(await inSteps("locked", () => Promise.resolve(null), watch())).toBeNull()
  expect(program.requests("next_step")).toHaveLength(0)
})

test("a refused step ends the work", async () => {
  program.answers.next_step = () => Promise.reject({ code: "disk-full", message: "Levy on täynnä" })
  expect(await inSteps("locked", begin, watch())).toBeNull()
  expect(program.requests("next_step")).toHaveLength(1)
  expect(toasts().map((toast) => toast.text)).toEqual([expect.stringContaining("Levy on täynnä")])
})
