// The page's document as a file: saved where the user says, or opened in the system's viewer to be printed.
import { session } from "../host/session.svelte"
import type { AgreementLanguages } from "../host/wire"
import { flushAllFields } from "../kit/commit"
import { toast } from "../kit/status.svelte"

/** Saves the open agreement in a language form as a PDF. */
export function savePdf(languages: AgreementLanguages): Promise<void> {
  return withFile("save_pdf", languages)
}

/** Opens the open agreement in a language form in the system's viewer. */
export function openForPrinting(languages: AgreementLanguages): Promise<void> {
  return withFile("open_for_printing", languages)
}

/** What is being typed is committed first, so that it is in the file. */
async function withFile(command: "save_pdf" | "open_for_printing", languages: AgreementLanguages): Promise<void> {
  flushAllFields()
  await session.settled()
  const made = await session.tryAsk(command, { agreement: session.agreement, languages })
  if (made) toast(made.message, "ok")
}
