import { expect, test } from "vitest"
import type { ClauseOffer } from "../host/wire"
import { richOf } from "../testing/terms"
import { keyOf, matchingOffers } from "./offers"
import { emptySeat, withEveryParty } from "./seats"

const offer = (kind: ClauseOffer["kind"], alternative: string, title: string, text: string): ClauseOffer => ({
  kind,
  alternative,
  title,
  note: "Kun kukin maksaa omansa.",
  text: richOf(text),
})

const OFFERS = [
  offer("costs", "", "Kustannukset", "Kukin vastaa itse."),
  offer("costs", "exceptions", "Kustannukset, poikkeuksia", "Vuokra jaetaan."),
  offer("disputes", "", "Erimielisyydet", "Neuvotellaan."),
]

test.each([
  ["", 3],
  ["kustannukset", 2],
  ["KUSTANNUKSET vuokra", 1],
  ["neuvotellaan", 1],
  ["maksaa omansa", 3],
  ["olematon", 0],
])("a search for %j finds %i texts", (search, count) => {
  expect(matchingOffers(OFFERS, search)).toHaveLength(count)
})

test("each offer has a key of its own", () => {
  expect(new Set(OFFERS.map(keyOf)).size).toBe(3)
})

test("a seat is added for those parties that have none, in their order", () => {
  const seats = [{ ...emptySeat("b"), who: { fi: "rehtori" } }, emptySeat(null)]
  const all = withEveryParty(seats, [{ id: "a" }, { id: "b" }, { id: "c" }])
  expect(all.map(({ party }) => party)).toEqual(["b", null, "a", "c"])
  expect(all[0]?.who).toEqual({ fi: "rehtori" })
})
