// Scanned files: read page by page, so that one sees how far it is and can stop. They then lie in the inbox.
import { session } from "./session.svelte"
import type { ScanProgress } from "./wire"

/**
 * Reads files that are chosen now or were dropped, telling how far it is. Null when nothing was chosen, it was refused,
 * or `stopped` said so; no page is in the inbox then.
 */
export async function readScans(
  how: "choose_scans" | "drop_scans",
  tell: (progress: ScanProgress) => void,
  stopped: () => boolean,
): Promise<ScanProgress | null> {
  let progress = await session.tryAsk(how, { agreement: session.agreement })
  while (progress && !progress.finished) {
    tell(progress)
    if (stopped()) {
      await session.tryAsk("cancel_scans", {})
      return null
    }
    progress = await session.tryAsk("next_scan", {})
  }
  if (progress) await session.readAgain()
  return progress
}
