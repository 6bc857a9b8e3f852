// Locking a version, and making its signed record.
import { session } from "./session.svelte"
import { inSteps, type Watch } from "./steps"
import type { LockRequest, RecordRequest } from "./wire"

/**
 * Locks the working text; the number of the version, or null when it was refused or stopped. Nothing is locked before
 * all its files are made.
 */
export async function lockText(request: LockRequest, watch: Watch): Promise<number | null> {
  const done = await inSteps("locked", () => session.tryAsk("begin_lock", request), watch)
  if (done) await session.readAgain()
  return done?.version ?? null
}

/** Makes the signed record of a version; its number, or null when it was refused or stopped. */
export async function makeRecord(request: RecordRequest, watch: Watch): Promise<number | null> {
  const done = await inSteps("record", () => session.tryAsk("begin_record", request), watch)
  if (done) await session.readAgain()
  return done?.version ?? null
}
