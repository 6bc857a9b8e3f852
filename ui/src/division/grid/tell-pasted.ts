// What a paste came to, in words: read aloud, and shown when not everything was taken.
import { t } from "../../host/words"
import { announce, toast } from "../../kit/status.svelte"
import type { Pasted } from "./clipboard"

export function tellPasted({ changes, unknown, clipped }: Pasted): void {
  if (changes.length + unknown.length === 0) announce(t("grid-paste-nothing"))
  else announce(t("grid-pasted", { count: changes.length }))
  if (unknown.length > 0) toast(t("grid-paste-unknown", { letters: shortened(unknown) }), "note")
  if (clipped) toast(t("grid-paste-clipped"), "note")
}

/** The first few, none of them long: what was pasted may be a page of text. */
function shortened(texts: readonly string[]): string {
  return texts
    .slice(0, 5)
    .map((text) => (text.length > 20 ? `${text.slice(0, 20)}…` : text))
    .join(", ")
}
