// One change after another, so that the disk sees them in the order they were made.
export class Turns {
  #pending = $state(0)
  #last: Promise<unknown> = Promise.resolve()

  /** How many are on their way. */
  get pending(): number {
    return this.#pending
  }

  /** Does the work once everything before it is done, whether that went well or not. */
  take<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    this.#pending += 1
    const done = this.#last.then(work).finally(() => (this.#pending -= 1))
    this.#last = done.catch(() => {})
    return done
  }

  /** Resolves once everything asked for so far is done. */
  async settled(): Promise<void> {
    await this.#last
  }
}
