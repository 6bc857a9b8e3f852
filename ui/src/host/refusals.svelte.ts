// What the program would not take: beside the field where it belongs, else in passing. A refusal is a note, a failure
// an error that stays until it is closed.
import { tick } from "svelte"
import { SvelteMap } from "svelte/reactivity"
import { announce, toast } from "../kit/status.svelte"
import type { HostError } from "./call"
import { errorWords } from "./error-words"
import type { EditedField } from "./session-changes"

/** Shows an error in passing. */
export function showError(error: HostError): void {
  toast(errorWords(error), error.refusal ? "note" : "error")
}

/** The refused values that are still in sight. */
export class Refusals {
  #words = new SvelteMap<string, string>()

  /** What was wrong with the last value of a field. */
  of(field: EditedField): string | undefined {
    return this.#words.get(key(field))
  }

  /** The field has been given a value the program took. */
  mended(field: EditedField): void {
    this.#words.delete(key(field))
  }

  clear(): void {
    this.#words.clear()
  }

  /** Shows an error beside the field it is about, or in passing when it is about none. */
  async show(error: HostError, field: EditedField | null): Promise<void> {
    if (!field || !error.field) return showError(error)
    const words = errorWords(error)
    this.#words.set(key(field), words)
    await tick()
    // A field that is out of sight, or shows no errors, must not swallow what was refused.
    if (besideAField(words)) announce(words)
    else showError(error)
  }
}

function key({ subject, field }: EditedField): string {
  return `${subject}:${field}`
}

function besideAField(words: string): boolean {
  return [...document.querySelectorAll(".field-error")].some((element) => element.textContent?.includes(words))
}
