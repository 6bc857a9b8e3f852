// Asking for a picture while someone types: after a short pause, one question at a time, the latest one wins.
import { windowClock, type Clock } from "../kit/commit"

/** A pause this short is not felt, and spares the pictures between two quick keystrokes. */
export const PAUSE_MS = 60

export interface Asking<Request, Answer> {
  ask: (request: Request) => Promise<Answer>
  show: (answer: Answer) => void
  fail: (error: unknown) => void
  /** Called when the first question goes out and when nothing is under way any more. */
  busy?: (busy: boolean) => void
  clock?: Clock
}

/** Keeps the latest wish and asks when it may. */
export class Latest<Request, Answer> {
  readonly #with: Asking<Request, Answer>
  #wanted: { request: Request } | undefined
  #callOff: (() => void) | undefined
  #asking = false
  #ended = false

  constructor(asking: Asking<Request, Answer>) {
    this.#with = asking
  }

  /** What is wanted now; an earlier wish that was not asked yet is forgotten. */
  want(request: Request): void {
    this.#wanted = { request }
    this.#callOff?.()
    this.#callOff = (this.#with.clock ?? windowClock).after(PAUSE_MS, () => {
      this.#callOff = undefined
      void this.#next()
    })
  }

  /** Asks nothing more and shows nothing more. */
  end(): void {
    this.#ended = true
    this.#callOff?.()
  }

  async #next(): Promise<void> {
    // A question under way comes back here when it is answered.
    if (this.#asking || this.#ended || !this.#wanted) return
    const { request } = this.#wanted
    this.#wanted = undefined
    this.#asking = true
    this.#with.busy?.(true)
    try {
      const answer = await this.#with.ask(request)
      if (!this.#ended) this.#with.show(answer)
    } catch (error) {
      if (!this.#ended) this.#with.fail(error)
    } finally {
      this.#asking = false
    }
    // What was wished for meanwhile has waited long enough, unless its own pause still runs.
    if (this.#wanted && !this.#callOff) return this.#next()
    if (!this.#ended) this.#with.busy?.(false)
  }
}
