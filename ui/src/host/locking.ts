// Locking a version, and making its signed record: page by page or file by file, so that one sees how far it is and can stop.
import { flushAllFields } from "../kit/commit"
import { session } from "./session.svelte"
import type { LockProgress, LockRequest, RecordRequest } from "./wire"

/** How far the work is, and whether it is to stop. */
interface Watch {
  tell: (progress: LockProgress) => void
  stopped: () => boolean
}

/**
 * Locks the working text; the number of the version, or null when it was refused or stopped. Nothing is locked before
 * all its files are made.
 */
export function lockText(request: LockRequest, watch: Watch): Promise<number | null> {
  return inSteps(() => session.tryAsk("begin_lock", request), "next_lock", "cancel_lock", watch)
}

/** Makes the signed record of a version; its number, or null when it was refused or stopped. */
export function makeRecord(request: RecordRequest, watch: Watch): Promise<number | null> {
  return inSteps(() => session.tryAsk("begin_record", request), "next_record", "cancel_record", watch)
}

async function inSteps(
  begin: () => Promise<LockProgress | null>,
  next: "next_lock" | "next_record",
  cancel: "cancel_lock" | "cancel_record",
  { tell, stopped }: Watch,
): Promise<number | null> {
  // What is being typed is committed first, so that it counts.
  flushAllFields()
  await session.settled()
  let progress = await begin()
  while (progress && progress.locked === null) {
    tell(progress)
    if (stopped()) {
      await session.tryAsk(cancel, {})
      return null
    }
    progress = await session.tryAsk(next, {})
  }
  if (progress) await session.readAgain()
  return progress?.locked ?? null
}
