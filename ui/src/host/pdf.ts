// The agreement as a file: saved where the user says, or opened in the system's viewer to be printed.
import { flushAllFields } from "../kit/commit"
import { toast } from "../kit/status.svelte"
import { session } from "./session.svelte"

/** Saves the open agreement as a PDF. What is being typed is committed first, so that it is in the file. */
export function savePdf(): Promise<void> {
  return withPdf("save_pdf")
}

/** Opens the open agreement in the system's viewer. */
export function openForPrinting(): Promise<void> {
  return withPdf("open_for_printing")
}

async function withPdf(command: "save_pdf" | "open_for_printing"): Promise<void> {
  const frame = session.frame
  if (!frame) return
  flushAllFields()
  await session.settled()
  const saved = await session.tryAsk(command, { agreement: frame.agreement, languages: frame.identity.languages })
  if (saved) toast(saved.message, "ok")
}
