// The seats of a cooperation body.
import type { PartyBrief, SeatForm } from "../host/wire"

/** A seat to be filled in, of a party or of somebody else. */
export function emptySeat(party: string | null = null): SeatForm {
  return { who: {}, party, represents: {}, deputy: false }
}

/** The seats with one more for every party that has none yet, in the parties' order. */
export function withEveryParty(seats: readonly SeatForm[], parties: readonly Pick<PartyBrief, "id">[]): SeatForm[] {
  const seated = new Set(seats.map(({ party }) => party))
  return [...seats, ...parties.filter(({ id }) => !seated.has(id)).map(({ id }) => emptySeat(id))]
}
