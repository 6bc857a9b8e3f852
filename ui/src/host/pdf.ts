// The agreement as a file: saved where the user says, or opened in the system's viewer to be printed.
import { flushAllFields } from "../kit/commit"
import { toast } from "../kit/status.svelte"
import { session } from "./session.svelte"
import type { AgreementLanguages } from "./wire"

/**
 * Saves the open agreement as a PDF, in its own language form or another. What is being typed is committed first, so
 * that it is in the file.
 */
export function savePdf(languages?: AgreementLanguages): Promise<void> {
  return withPdf("save_pdf", languages)
}

/** Opens the open agreement in the system's viewer. */
export function openForPrinting(languages?: AgreementLanguages): Promise<void> {
  return withPdf("open_for_printing", languages)
}

async function withPdf(command: "save_pdf" | "open_for_printing", languages?: AgreementLanguages): Promise<void> {
  const frame = session.frame
  if (!frame) return
  flushAllFields()
  await session.settled()
  const saved = await session.tryAsk(command, { agreement: frame.agreement, languages: languages ?? frame.identity.languages })
  if (saved) toast(saved.message, "ok")
}
