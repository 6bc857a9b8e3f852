// What the documents dialog offers: kinds, for whom each is made, and the request that follows from the choices.
import type { IsoDate } from "../kit/dates"
import type { AgreementLanguages, DocumentsRequest, PartiesWanted } from "../host/wire"

export type DocumentKind = DocumentsRequest["kind"]

/** Every kind, in the order of the work. */
export const KINDS: readonly DocumentKind[] = [
  "agreement",
  "publication-copy",
  "draft",
  "signature-sheets",
  "contact-appendix",
  "promises",
  "decision-proposal",
  "status-page",
  "sending-kit",
]

/** For whom: everybody, all parties one by one, or one party by its id. */
export type Audience = "together" | "each" | (string & {})

/** For whom a kind can be made; a party is chosen by its id. */
export function audiencesOf(kind: DocumentKind, parties: readonly string[]): Audience[] {
  switch (kind) {
    case "promises":
    case "decision-proposal":
    case "sending-kit":
      return parties.length > 0 ? ["each", ...parties] : []
    case "signature-sheets":
      return parties.length > 0 ? ["together", "each", ...parties] : ["together"]
    default:
      return ["together"]
  }
}

/** Whether a kind is about the text being worked on, and never about a locked version: comments are asked for before. */
export function isOfWork(kind: DocumentKind): boolean {
  return kind === "draft"
}

/** Whether papers or comments come back from a document of this kind. */
export function comesBack(kind: DocumentKind): boolean {
  return kind === "draft" || kind === "decision-proposal" || kind === "sending-kit"
}

export interface Choices {
  agreement: string
  /** A locked version; null is the working text. */
  version: number | null
  kind: DocumentKind
  languages: AgreementLanguages
  audience: Audience
  bound: boolean
  returnBy: IsoDate | null
}

/** The request of the choices. */
export function requestOf(choices: Choices, then: DocumentsRequest["then"]): DocumentsRequest {
  const { agreement, version, kind, languages, audience, bound, returnBy } = choices
  return {
    agreement,
    version,
    kind,
    languages,
    parties: partiesOf(audience),
    bound: bound && audience === "each",
    return_by: comesBack(kind) ? returnBy : null,
    then,
  }
}

function partiesOf(audience: Audience): PartiesWanted {
  if (audience === "together") return { of: "together" }
  if (audience === "each") return { of: "each" }
  return { of: "one", party: audience }
}
