// The language of the window: the one piece of state that every word on the screen reads.
import type { Language } from "./words.generated"

/** Read by `t` while a component draws, so that a change redraws every word at once. */
export const chosen = $state<{ language: Language }>({ language: "fi" })
