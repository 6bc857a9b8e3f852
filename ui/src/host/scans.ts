// Scanned files: read page by page. They then lie in the inbox.
import { session } from "./session.svelte"
import { inSteps, type Done, type Watch } from "./steps"

/**
 * Reads files that are chosen now or were dropped, and tells which were refused, in words, and which were signed
 * electronically. Null when nothing was chosen, it was refused or stopped; no page is in the inbox then.
 */
export async function readScans(how: "choose_scans" | "drop_scans", watch: Watch): Promise<Done<"scans"> | null> {
  const done = await inSteps("scans", () => session.tryAsk(how, { agreement: session.agreement }), watch)
  if (done) await session.readAgain()
  return done
}
