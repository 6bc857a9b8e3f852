// A name is printed on a locked version's signature sheet: before it changes, a person sees what is made anew, and says why
// where somebody has signed already.
import type { SheetNames } from "./wire"

export class SheetNameChange {
  #names = $state.raw<SheetNames | null>(null)
  #answer: ((reason: string | null) => void) | undefined

  /** What is being asked about now; null while nothing is. */
  get asked(): SheetNames | null {
    return this.#names
  }

  /** Shows what would change and waits: for a reason, which may be empty, or null when it is left. */
  ask(names: SheetNames): Promise<string | null> {
    this.#names = names
    return new Promise((answer) => (this.#answer = answer))
  }

  /** The person's answer. */
  say(reason: string | null): void {
    this.#names = null
    this.#answer?.(reason)
    this.#answer = undefined
  }
}
