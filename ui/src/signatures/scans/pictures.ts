// Pictures of scanned pages: drawn by the program one after the other, so that a stack of them does not hold up the rest.
import { callForBytes } from "../../host/call"
import { pictureFrom } from "../../host/picture"
import { session } from "../../host/session.svelte"
import type { ScanPictureFacts } from "../../host/wire"

let last: Promise<unknown> = Promise.resolve()

/** The picture of a page, upright; null when it was no longer wanted once its turn came, or could not be drawn. */
export function pictureOf(scan: string, wanted: () => boolean): Promise<Blob | null> {
  const agreement = session.agreement
  const drawn = last.then(async () => {
    if (!wanted()) return null
    return pictureFrom<ScanPictureFacts>(await callForBytes("scan_picture", { agreement, scan })).picture
  })
  last = drawn.catch(() => {})
  return drawn.catch(() => null)
}
