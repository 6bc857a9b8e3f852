// Long work of the program: asked for step by step, so that one sees how far it is and can stop. Nothing is kept before
// the last step.
import { flushAllFields } from "../kit/commit"
import { session } from "./session.svelte"
import type { WorkDone, WorkProgress } from "./wire"

/** How far the work is, and whether it is to stop. */
export interface Watch {
  tell: (progress: WorkProgress) => void
  stopped: () => boolean
}

/** What came of one kind of work. */
export type Done<What extends WorkDone["what"]> = Extract<WorkDone, { what: What }>

/**
 * Does what `begin` has begun; null when a dialog was closed, it was refused or stopped. What is being typed is committed
 * first, so that it counts.
 */
export async function inSteps<What extends WorkDone["what"]>(
  what: What,
  begin: () => Promise<WorkProgress | null>,
  { tell, stopped }: Watch,
): Promise<Done<What> | null> {
  flushAllFields()
  await session.settled()
  let progress = await begin()
  while (progress && !progress.finished) {
    tell(progress)
    if (stopped()) {
      await session.tryAsk("cancel_steps", {})
      return null
    }
    progress = await session.tryAsk("next_step", {})
  }
  const done = progress?.finished
  return done?.what === what ? (done as Done<What>) : null
}
