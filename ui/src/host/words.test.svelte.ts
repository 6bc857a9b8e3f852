// For the test beside it: what an effect sees while the language changes.
import { flushSync } from "svelte"

export function watchWords(words: () => string): { seen: string[]; stop: () => void } {
  const seen: string[] = []
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(words())
    })
  })
  flushSync()
  return { seen, stop }
}
