// Data safety as the window asks for it: the day's backup, the check of everything, restoring.
import { flushAllFields } from "../kit/commit"
import { toast } from "../kit/status.svelte"
import { session } from "./session.svelte"
import { inSteps, type Watch } from "./steps"
import { t } from "./words"

/** The day on which the window last asked for a backup. */
let asked = ""

/** Has the day's backup made, once a day. What goes wrong is shown, and stops nothing. */
export async function backUpIfDue(today: string): Promise<void> {
  if (asked === today) return
  asked = today
  const told = await session.ask("back_up_if_due", {}).catch(() => null)
  if (told?.failed) toast(told.failed, "error", { label: t("safety-title"), run: () => session.go("safety") })
}

/** Checks everything that is stored; whether it is sound, or null when it was stopped. */
export async function checkEverything(watch: Watch): Promise<boolean | null> {
  const done = await inSteps("checked", () => session.tryAsk("begin_check", {}), watch)
  return done?.sound ?? null
}

/** Restores a backup; the window then begins anew with what was restored. */
export async function restoreBackup(place: string, name: string): Promise<boolean> {
  flushAllFields()
  await session.settled()
  const restored = await session.tryAsk("restore_backup", { place, name })
  if (!restored) return false
  await session.restart()
  toast(restored.message, "ok")
  return true
}
