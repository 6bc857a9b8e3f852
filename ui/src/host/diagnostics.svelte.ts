// What a helper needs to know, copied; where the clipboard refuses it is shown, so that it can be copied by hand.
import { toast } from "../kit/status.svelte"
import { session } from "./session.svelte"
import { t } from "./words"

export interface Diagnostics {
  /** The text to copy by hand; null when there is none. */
  readonly byHand: string | null
  copy(): Promise<void>
}

/** The diagnostics that a command gives. Call while a component is being set up. */
export function diagnosticsOf(command: "diagnostics" | "recovery_diagnostics"): Diagnostics {
  let byHand = $state<string | null>(null)
  return {
    get byHand() {
      return byHand
    },
    async copy() {
      const text = await session.tryAsk(command, {})
      if (text === null) return
      try {
        await navigator.clipboard.writeText(text)
        byHand = null
        toast(t("settings-diagnostics-copied"), "ok")
      } catch {
        byHand = text
      }
    },
  }
}
