// Documents of every kind: made one after the other, so that one sees how far it is and can stop.
import { flushAllFields } from "../kit/commit"
import { session } from "./session.svelte"
import type { DocumentsProgress, DocumentsRequest, SavedPdf } from "./wire"

/**
 * Makes the documents and writes them, telling how far it is; null when the dialog was closed, something was refused,
 * or `stopped` said so. Nothing is written before all are made.
 */
export async function makeDocuments(
  request: DocumentsRequest,
  tell: (progress: DocumentsProgress) => void,
  stopped: () => boolean,
): Promise<SavedPdf | null> {
  await settled()
  let progress = await session.tryAsk("begin_documents", request)
  while (progress && !progress.finished) {
    tell(progress)
    if (stopped()) {
      await session.tryAsk("cancel_documents", {})
      return null
    }
    progress = await session.tryAsk("next_document", {})
  }
  return progress?.finished ?? null
}

/** The words of a document; null when it was refused. */
export async function textOfDocuments(request: DocumentsRequest): Promise<string | null> {
  await settled()
  return session.tryAsk("document_text", request)
}

/** What is being typed is committed first, so that it is in the document. */
async function settled(): Promise<void> {
  flushAllFields()
  await session.settled()
}
