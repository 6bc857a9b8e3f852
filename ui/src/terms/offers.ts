// The model texts that are offered for a section: searched, told apart.
import type { ClauseOffer } from "../host/wire"
import { plainText } from "../kit/richtext/structure"

/** Names an offer within its list. */
export function keyOf({ kind, alternative }: ClauseOffer): string {
  return `${kind}--${alternative}`
}

/** The offers that have every word of the search in their title, note or text. */
export function matchingOffers(offers: readonly ClauseOffer[], search: string): ClauseOffer[] {
  const words = search.toLocaleLowerCase("fi").split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...offers]
  return offers.filter((offer) => {
    const all = `${offer.title} ${offer.note} ${plainText(offer.text)}`.toLocaleLowerCase("fi")
    return words.every((word) => all.includes(word))
  })
}
