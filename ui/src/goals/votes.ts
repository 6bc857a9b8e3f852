// The vote on priorities: how many dots a party has left, and in which order the goals then stand.
import type { VoteView } from "../host/wire"

/** Dots a party has given to one goal. */
export function dotsOf(votes: readonly VoteView[], party: string, goal: string): number {
  return votes.find((vote) => vote.party === party && vote.goal === goal)?.dots ?? 0
}

/** Dots a party has given in all. */
export function given(votes: readonly VoteView[], party: string): number {
  return votes.filter((vote) => vote.party === party).reduce((sum, { dots }) => sum + dots, 0)
}

/** How many of these parties have given at least one dot. */
export function voted(votes: readonly VoteView[], parties: readonly string[]): number {
  return parties.filter((party) => given(votes, party) > 0).length
}

/** The place of each goal that has dots, from 1; equal ones share a place and the next one is passed over. */
export function ranks(goals: readonly { id: string; dots: number }[]): Map<string, number> {
  const places = goals.filter(({ dots }) => dots > 0).map(({ id, dots }) => [id, 1 + goals.filter((other) => other.dots > dots).length] as const)
  return new Map(places)
}

/** The party whose dots are entered next: the first after `current`, round and round, that has some left; else simply the next. */
export function nextParty(parties: readonly string[], votes: readonly VoteView[], perParty: number, current: string | null): string | null {
  const at = current === null ? -1 : parties.indexOf(current)
  const order = [...parties.slice(at + 1), ...parties.slice(0, at + 1)]
  return order.find((party) => party !== current && given(votes, party) < perParty) ?? order[0] ?? null
}

/** A typed number of dots: empty is none; null when it is no whole number or more than can be given. */
export function readDots(text: string, atMost: number): number | null {
  const typed = text.trim()
  if (typed === "") return 0
  const dots = /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN
  return dots <= atMost ? dots : null
}
