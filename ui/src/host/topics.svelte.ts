// What must be read again: a counter for each topic, grown when the program says so.
import { SvelteMap } from "svelte/reactivity"
import type { Topic } from "./wire"

const IN_AGREEMENT: readonly Topic[] = ["register", "parties", "goals", "division", "terms", "signatures", "preview"]

export class Topics {
  #counters = new SvelteMap<Topic, number>()

  /** The counter of a topic; reading it in an effect repeats the effect when it grows. */
  of(topic: Topic): number {
    return this.#counters.get(topic) ?? 0
  }

  /** These must be read again. */
  changed(topics: readonly Topic[]): void {
    for (const topic of topics) this.#counters.set(topic, this.of(topic) + 1)
  }

  /** Everything that a screen of an agreement or the register shows must be read again. */
  changedAll(): void {
    this.changed(IN_AGREEMENT)
  }
}
