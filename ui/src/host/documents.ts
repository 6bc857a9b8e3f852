// Documents of every kind.
import { flushAllFields } from "../kit/commit"
import { session } from "./session.svelte"
import { inSteps, type Watch } from "./steps"
import type { DocumentsRequest, SavedPdf } from "./wire"

/**
 * Makes the documents and writes them; null when the dialog was closed, it was refused or stopped. Nothing is written
 * before all are made.
 */
export async function makeDocuments(request: DocumentsRequest, watch: Watch): Promise<SavedPdf | null> {
  const done = await inSteps("documents", () => session.tryAsk("begin_documents", request), watch)
  return done?.saved ?? null
}

/** The words of a document, what is being typed included; null when it was refused. */
export async function textOfDocuments(request: DocumentsRequest): Promise<string | null> {
  flushAllFields()
  await session.settled()
  return session.tryAsk("document_text", request)
}
