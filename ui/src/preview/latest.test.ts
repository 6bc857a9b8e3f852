// Asking for pictures while typing: the pause, one at a time, the latest wins.
import { expect, test } from "vitest"
import { Latest, PAUSE_MS } from "./latest"

/** A clock moved by hand. */
function handClock() {
  let now = 0
  let waiting: { at: number; action: () => void }[] = []
  return {
    after(ms: number, action: () => void) {
      const entry = { at: now + ms, action }
      waiting.push(entry)
      return () => (waiting = waiting.filter((other) => other !== entry))
    },
    pass(ms: number) {
      now += ms
      const due = waiting.filter(({ at }) => at <= now)
      waiting = waiting.filter(({ at }) => at > now)
      for (const { action } of due) action()
    },
  }
}

function set() {
  const clock = handClock()
  const asked: string[] = []
  const shown: string[] = []
  const failed: unknown[] = []
  const busy: boolean[] = []
  const answers: { resolve: (answer: string) => void; reject: (error: unknown) => void }[] = []
  const latest = new Latest<string, string>({
    ask: (request) => {
      asked.push(request)
      return new Promise((resolve, reject) => answers.push({ resolve, reject }))
    },
    show: (answer) => shown.push(answer),
    fail: (error) => failed.push(error),
    busy: (now) => busy.push(now),
    clock,
  })
  const settle = () => new Promise((done) => setTimeout(done))
  return { clock, asked, shown, failed, busy, answers, latest, settle }
}

test("quick keystrokes ask once, for the last of them", async () => {
  const { clock, asked, shown, answers, latest, settle } = set()
  latest.want("a")
  clock.pass(PAUSE_MS - 1)
  latest.want("ab")
  clock.pass(PAUSE_MS - 1)
  expect(asked).toEqual([])
  clock.pass(1)
  expect(asked).toEqual(["ab"])
  answers[0]?.resolve("page of ab")
  await settle()
  expect(shown).toEqual(["page of ab"])
})

test("while one is drawn no other is asked for; then only the latest wish is", async () => {
  const { clock, asked, answers, busy, latest, settle } = set()
  for (const text of ["a", "ab", "abc"]) {
    latest.want(text)
    clock.pass(PAUSE_MS)
  }
  expect(asked).toEqual(["a"])
  answers[0]?.resolve("")
  await settle()
  expect(asked).toEqual(["a", "abc"])
  answers[1]?.resolve("")
  await settle()
  expect(busy.at(-1)).toBe(false)
})

test("a failure is told and does not stop the next picture", async () => {
  const { clock, asked, failed, answers, latest, settle } = set()
  latest.want("a")
  clock.pass(PAUSE_MS)
  answers[0]?.reject("broken")
  await settle()
  expect(failed).toEqual(["broken"])
  latest.want("b")
  clock.pass(PAUSE_MS)
  expect(asked).toEqual(["a", "b"])
})

test("once ended nothing is asked or shown", async () => {
  const { clock, asked, shown, answers, latest, settle } = set()
  latest.want("a")
  clock.pass(PAUSE_MS)
  latest.want("b")
  latest.end()
  clock.pass(PAUSE_MS)
  answers[0]?.resolve("late")
  await settle()
  expect(asked).toEqual(["a"])
  expect(shown).toEqual([])
})
