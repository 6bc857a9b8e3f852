// Bundles: an agreement, or everything, as one file.
import { session } from "./session.svelte"
import { inSteps, type Watch } from "./steps"
import type { ExportRequest } from "./wire"

/** Writes the file; what came of it in words, null when the dialog was closed, it was refused or stopped. */
export async function exportBundle(request: ExportRequest, watch: Watch): Promise<string | null> {
  const done = await inSteps("bundle", () => session.tryAsk("begin_export", request), watch)
  return done?.message ?? null
}
