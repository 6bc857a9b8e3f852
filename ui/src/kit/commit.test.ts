// A field's text between keystroke and commit.
import { describe, expect, test } from "vitest"
import { anyFieldUncommitted, COMMIT_DELAY_MS, FieldCommit, flushAllFields, type Clock } from "./commit"

/** A clock that moves only when told. */
class HandClock implements Clock {
  #now = 0
  #waiting: { at: number; action: () => void }[] = []

  after(ms: number, action: () => void) {
    const entry = { at: this.#now + ms, action }
    this.#waiting.push(entry)
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry)
    }
  }

  pass(ms: number) {
    this.#now += ms
    const due = this.#waiting.filter((entry) => entry.at <= this.#now)
    this.#waiting = this.#waiting.filter((entry) => entry.at > this.#now)
    for (const entry of due) entry.action()
  }
}

function field(value = "", complete?: (text: string) => boolean) {
  const clock = new HandClock()
  const committed: string[] = []
  const it = new FieldCommit({ value, commit: (text) => committed.push(text), clock, ...(complete && { complete }) })
  return { it, clock, committed }
}

describe("committing", () => {
  test("nothing is committed while typing goes on", () => {
    const { it, clock, committed } = field()
    for (const text of ["M", "Mi", "Mik"]) {
      it.type(text)
      clock.pass(COMMIT_DELAY_MS - 1)
    }
    expect(committed).toEqual([])
  })

  test("a second after typing stops the text is committed once", () => {
    const { it, clock, committed } = field()
    it.type("M")
    it.type("Mikkeli")
    clock.pass(COMMIT_DELAY_MS)
    clock.pass(10 * COMMIT_DELAY_MS)
    expect(committed).toEqual(["Mikkeli"])
    expect(it.uncommitted).toBe(false)
  })

  test("leaving the field commits at once and the timer does not commit again", () => {
    const { it, clock, committed } = field()
    it.type("Juva")
    it.flush()
    clock.pass(COMMIT_DELAY_MS)
    expect(committed).toEqual(["Juva"])
  })

  test("leaving an unchanged field commits nothing", () => {
    const { it, committed } = field("Juva")
    it.type("Juv")
    it.type("Juva")
    it.flush()
    expect(committed).toEqual([])
  })

  test("a field that leaves the screen loses nothing", () => {
    const { it, committed } = field()
    it.type("Puumala")
    it.close()
    expect(committed).toEqual(["Puumala"])
  })

  test("a closing window commits every open field", () => {
    const first = field()
    const second = field()
    first.it.type("a")
    second.it.type("b")
    expect(anyFieldUncommitted()).toBe(true)
    flushAllFields()
    expect([first.committed, second.committed]).toEqual([["a"], ["b"]])
    expect(anyFieldUncommitted()).toBe(false)
  })
})

test("a pause does not commit half a date, leaving the field does", () => {
  const { it, clock, committed } = field("", (text) => /\d{4}$/.test(text))
  it.type("22.2.20")
  clock.pass(10 * COMMIT_DELAY_MS)
  expect(committed).toEqual([])
  it.release()
  expect(committed).toEqual(["22.2.20"])
})

describe("what the program makes of the text", () => {
  test("is shown when the field is left, not under the fingers", () => {
    const { it, clock, committed } = field("")
    it.hold()
    it.type("Mikkelin ")
    clock.pass(COMMIT_DELAY_MS)
    it.accept("Mikkelin")
    expect(it.value).toBe("Mikkelin ")
    it.release()
    expect(it.value).toBe("Mikkelin")
    expect(committed).toEqual(["Mikkelin "])
  })

  test("goes on from what is typed next", () => {
    const { it, clock, committed } = field("")
    it.hold()
    it.type("Mikkelin ")
    clock.pass(COMMIT_DELAY_MS)
    it.accept("Mikkelin")
    it.type("Mikkelin kaupunki")
    it.release()
    expect(committed).toEqual(["Mikkelin ", "Mikkelin kaupunki"])
    expect(it.value).toBe("Mikkelin kaupunki")
  })

  test("does not hide an undo made while the field has the focus", () => {
    const { it, clock } = field("vanha")
    it.hold()
    it.type("uusi")
    clock.pass(COMMIT_DELAY_MS)
    it.accept("uusi")
    it.accept("vanha")
    expect(it.value).toBe("vanha")
  })
})

describe("undo in the field", () => {
  test("undo goes back step by step to the committed text and then is the program's", () => {
    const { it } = field("Hva")
    it.type("Hva 1")
    it.type("Hva 12")
    expect([it.undo(), it.value]).toEqual([true, "Hva 1"])
    expect([it.undo(), it.value]).toEqual([true, "Hva"])
    expect(it.undo()).toBe(false)
  })

  test("text that was undone back to the committed is not committed by the timer", () => {
    const { it, clock, committed } = field("Hva")
    it.type("Hva 1")
    it.undo()
    clock.pass(COMMIT_DELAY_MS)
    expect(committed).toEqual([])
    expect(anyFieldUncommitted()).toBe(false)
  })

  test("redo returns what undo took, until something else is typed", () => {
    const { it } = field()
    it.type("a")
    it.undo()
    expect([it.redo(), it.value]).toEqual([true, "a"])
    it.undo()
    it.type("b")
    expect(it.redo()).toBe(false)
  })

  test("a commit ends the field's own undo", () => {
    const { it } = field()
    it.type("a")
    it.flush()
    expect(it.undo()).toBe(false)
  })

  test("escape returns to the committed text", () => {
    const { it, committed } = field("Sulkava")
    it.type("Sulk")
    expect(it.revert()).toBe(true)
    expect(it.value).toBe("Sulkava")
    it.flush()
    expect(committed).toEqual([])
  })
})

describe("a change from elsewhere", () => {
  test("shows at once when nothing is being typed", () => {
    const { it } = field("vanha")
    it.accept("uusi")
    expect(it.value).toBe("uusi")
  })

  test("does not take text from under the fingers", () => {
    const { it, committed } = field("vanha")
    it.type("kesken")
    it.accept("uusi")
    expect(it.value).toBe("kesken")
    it.flush()
    expect(committed).toEqual(["kesken"])
  })

  test("that equals what is being typed leaves nothing to commit", () => {
    const { it, committed } = field("vanha")
    it.type("uusi")
    it.accept("uusi")
    it.flush()
    expect(committed).toEqual([])
  })
})
