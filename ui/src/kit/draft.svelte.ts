// A value that is edited piece by piece: the three lines of an address, the languages of a text, a list of people.
//
// Each piece commits the whole value. Typing fast, the next piece is committed before the answer to the first one has
// come back; built on what the program said last, it would take the first piece back. So the draft keeps what it
// committed until the program has answered everything.
import { untrack } from "svelte"

export interface Draft<Value> {
  /** What to show: the value with everything committed here, answered or not. */
  readonly current: Value
  /** Shows `next` at once and commits it. */
  change(next: Value): Promise<void>
}

/**
 * A draft of `value`. What is refused stays in sight beside its error, until it is mended or the program says something
 * new; with `fallsBack` it goes: a place in a list and a cell of the matrix have nothing to mend. `commit` resolves to
 * something falsy when it was refused. Call while a component is being set up; one draft is about one thing, so key the
 * component.
 */
export function draftOf<Value>(
  value: () => Value,
  commit: (next: Value) => Promise<unknown>,
  { fallsBack = false }: { fallsBack?: boolean } = {},
): Draft<Value> {
  let own = $state.raw<{ value: Value } | null>(null)
  let inFlight = 0
  $effect.pre(() => {
    value()
    untrack(() => {
      if (inFlight === 0) own = null
    })
  })
  return {
    get current() {
      return own ? own.value : value()
    },
    async change(next) {
      own = { value: next }
      inFlight += 1
      const done = await commit(next)
      inFlight -= 1
      if (!done && fallsBack && inFlight === 0) own = null
    },
  }
}
