// The parties of an agreement as choices of a combobox.
import type { PartyBrief } from "../host/wire"
import type { Choice } from "./combobox"

/** Each party by its short name; the number and the full name are shown below it and searched, too. */
export function partyChoices(parties: readonly PartyBrief[]): Choice[] {
  return parties.map(({ id, brief, name, number }) => ({
    value: id,
    label: brief,
    detail: brief === name ? `${number}` : `${number} · ${name}`,
  }))
}
