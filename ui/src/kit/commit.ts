// When a field's text becomes part of the agreement, and what Ctrl+Z means until then.
//
// A field commits when it is left, on Enter (one line), or a second after typing stops. Until then its text is
// its own, and so is its undo; from then on undo is the program's. One committed field is one action in the log.

/** A second: the latest moment at which what was typed is safe. */
export const COMMIT_DELAY_MS = 1000

/** How a field waits. Tests pass their own clock. */
export interface Clock {
  /** Calls `action` after `ms` milliseconds; the returned function calls it off. */
  after(ms: number, action: () => void): () => void
}

export const windowClock: Clock = {
  after(ms, action) {
    const timer = setTimeout(action, ms)
    return () => clearTimeout(timer)
  },
}

/** Fields with text that is not yet committed, so that a closing window loses nothing. */
const uncommittedFields = new Set<{ flush(): void }>()

/** Commits every open field: before the window closes, before a stage is left, before undo. */
export function flushAllFields(): void {
  for (const field of [...uncommittedFields]) field.flush()
}

/** Whether any field holds text that is not yet committed. */
export function anyFieldUncommitted(): boolean {
  return uncommittedFields.size > 0
}

/** The life of one field's value between keystroke and commit. */
export class FieldCommit<Value = string> {
  #committed: Value
  #steps: Value[]
  #position = 0
  #callOff: (() => void) | undefined
  #held = false
  #awaitsEcho = false
  /** What the program made of the last commit while the field had the focus: a trimmed name, a tidied date. */
  #tidied: { value: Value } | undefined
  readonly #complete: (value: Value) => boolean
  readonly #commit: (value: Value) => void
  readonly #same: (a: Value, b: Value) => boolean
  readonly #clock: Clock

  constructor(options: {
    value: Value
    commit: (value: Value) => void
    same?: (a: Value, b: Value) => boolean
    /** Whether a pause may commit this value; half a date waits for the field to be left. */
    complete?: (value: Value) => boolean
    clock?: Clock
  }) {
    this.#committed = options.value
    this.#steps = [options.value]
    this.#commit = options.commit
    this.#same = options.same ?? Object.is
    this.#complete = options.complete ?? (() => true)
    this.#clock = options.clock ?? windowClock
  }

  /** What stands in the field now. */
  get value(): Value {
    return this.#steps[this.#position] as Value
  }

  /** Whether the field holds something the agreement does not. */
  get uncommitted(): boolean {
    return !this.#same(this.value, this.#committed)
  }

  /** Something was typed, pasted or chosen in the field. */
  type(value: Value): void {
    if (this.#same(value, this.value)) return
    this.#steps = [...this.#steps.slice(0, this.#position + 1), value]
    this.#position += 1
    this.#wait()
  }

  /** The field's own undo. False when there is nothing uncommitted to undo: then undo is the program's. */
  undo(): boolean {
    if (this.#position === 0) return false
    this.#position -= 1
    this.#wait()
    return true
  }

  /** The field's own redo; false when it has none. */
  redo(): boolean {
    if (this.#position >= this.#steps.length - 1) return false
    this.#position += 1
    this.#wait()
    return true
  }

  /** Commits now: the field was left, or Enter was pressed. Does nothing when nothing changed. */
  flush(): void {
    this.#stopWaiting()
    const value = this.value
    const changed = this.uncommitted
    this.#settle(value)
    if (!changed) return
    this.#awaitsEcho = true
    this.#commit(value)
  }

  /** The field got the focus: what the program makes of its text is shown only when it is left. */
  hold(): void {
    this.#held = true
  }

  /** The field was left: commits, then shows the text as the program keeps it. */
  release(): void {
    this.#held = false
    const tidied = this.uncommitted ? undefined : this.#tidied
    this.#tidied = undefined
    if (tidied) this.#settle(tidied.value)
    this.flush()
  }

  /** Esc: back to what is committed. False when nothing was uncommitted. */
  revert(): boolean {
    this.#stopWaiting()
    const changed = this.uncommitted
    this.#settle(this.#committed)
    return changed
  }

  /**
   * The agreement now says `value`: after a commit, an undo, or a change made elsewhere.
   * Text being typed stays; it is then compared with the new value.
   */
  accept(value: Value): void {
    const echo = this.#awaitsEcho
    this.#awaitsEcho = false
    this.#tidied = undefined
    if (this.#same(value, this.#committed)) return
    if (echo && this.#held && !this.uncommitted) {
      this.#tidied = { value }
      return
    }
    if (this.uncommitted) {
      this.#committed = value
      return
    }
    this.#settle(value)
  }

  /** The field leaves the screen: nothing typed is lost. */
  close(): void {
    this.flush()
    uncommittedFields.delete(this)
  }

  #settle(value: Value): void {
    this.#committed = value
    this.#steps = [value]
    this.#position = 0
    uncommittedFields.delete(this)
  }

  #wait(): void {
    this.#stopWaiting()
    if (!this.uncommitted) {
      uncommittedFields.delete(this)
      return
    }
    uncommittedFields.add(this)
    if (!this.#complete(this.value)) return
    this.#callOff = this.#clock.after(COMMIT_DELAY_MS, () => this.flush())
  }

  #stopWaiting(): void {
    this.#callOff?.()
    this.#callOff = undefined
  }
}
