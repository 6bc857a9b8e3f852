// The ledger of originals in words and numbers: how far each is, and whose signatures are still out.
import type { OriginalView, SignatureView } from "../../host/wire"
import { t } from "../../host/words"

/** Where a signature stands: nothing known, signed but not received, received. */
export type SignatureState = "open" | "under_way" | "received"

export function stateOf({ signed_on, received_on }: SignatureView): SignatureState {
  if (received_on !== "") return "received"
  return signed_on === "" ? "open" : "under_way"
}

const STATE_WORDS = {
  open: "ledger-state-open",
  under_way: "ledger-state-under-way",
  received: "ledger-state-received",
} as const satisfies Record<SignatureState, string>

/** Where a signature stands, in words. */
export function stateWords(signature: SignatureView): string {
  return t(STATE_WORDS[stateOf(signature)])
}

/** How many of an original's signatures are given, and how many of them have come back. */
export function countsOf({ signatures }: OriginalView): { signed: number; received: number; total: number } {
  const states = signatures.map(stateOf)
  return {
    signed: states.filter((state) => state !== "open").length,
    received: states.filter((state) => state === "received").length,
    total: states.length,
  }
}

/** The signatures of one party, each with the original it stands on. */
export function papersOf(originals: readonly OriginalView[], party: string): { original: OriginalView; signatures: SignatureView[] }[] {
  return originals
    .map((original) => ({ original, signatures: original.signatures.filter((signature) => signature.party === party) }))
    .filter(({ signatures }) => signatures.length > 0)
}

/** Who signs, each once and in the order of the originals, with those of one party together. */
export function signatoriesOf(originals: readonly OriginalView[]): { party: string; name: string; signatories: SignatureView[] }[] {
  const parties = new Map<string, { party: string; name: string; signatories: SignatureView[] }>()
  for (const signature of originals.flatMap(({ signatures }) => signatures)) {
    const entry = parties.get(signature.party) ?? { party: signature.party, name: signature.party_name, signatories: [] }
    if (!entry.signatories.some(({ signatory }) => signatory === signature.signatory)) entry.signatories.push(signature)
    parties.set(signature.party, entry)
  }
  return [...parties.values()]
}

/** A list whose entry at `index` stands one place nearer to the beginning or the end; the same list where it cannot. */
export function nudged<Item>(list: readonly Item[], index: number, by: -1 | 1): Item[] {
  const to = index + by
  const moved = [...list]
  const [item] = to < 0 || to >= list.length ? [] : moved.splice(index, 1)
  if (item !== undefined) moved.splice(to, 0, item)
  return moved
}
