// The text is locked: before it is edited, a person sees what would lapse, and says whether the next version begins.
import type { LockFacts } from "./wire"

export class NextVersion {
  #facts = $state.raw<LockFacts | null>(null)
  #answer: ((begins: boolean) => void) | undefined

  /** What is being asked about now; null while nothing is. */
  get asked(): LockFacts | null {
    return this.#facts
  }

  /** Shows what would lapse and waits for the answer. */
  ask(facts: LockFacts): Promise<boolean> {
    this.#facts = facts
    return new Promise((answer) => (this.#answer = answer))
  }

  /** The person's answer. */
  say(begins: boolean): void {
    this.#facts = null
    this.#answer?.(begins)
    this.#answer = undefined
  }
}
