// Locking: the files of a version are made one after the other, so that one sees how far it is and can stop.
import { flushAllFields } from "../kit/commit"
import { session } from "./session.svelte"
import type { LockProgress, LockRequest } from "./wire"

/**
 * Locks the working text, telling how far it is; the number of the version, or null when it was refused or `stopped`
 * said so. Nothing is locked before all its files are made.
 */
export async function lockText(
  request: LockRequest,
  tell: (progress: LockProgress) => void,
  stopped: () => boolean,
): Promise<number | null> {
  // What is being typed is committed first, so that it is in the version.
  flushAllFields()
  await session.settled()
  let progress = await session.tryAsk("begin_lock", request)
  while (progress && progress.locked === null) {
    tell(progress)
    if (stopped()) {
      await session.tryAsk("cancel_lock", {})
      return null
    }
    progress = await session.tryAsk("next_lock", {})
  }
  if (progress) await session.readAgain()
  return progress?.locked ?? null
}
