// A kept file that belongs to a signature, in the system's viewer.
import { session } from "../../host/session.svelte"
import type { KeptFile, OneSignature } from "../../host/wire"
import { toast } from "../../kit/status.svelte"

/** Opens it; a file that is missing is told in words. */
export async function openKept(at: OneSignature, file: KeptFile): Promise<void> {
  const shown = await session.tryAsk("open_kept", { at, file })
  if (shown) toast(shown.message, "ok")
}
