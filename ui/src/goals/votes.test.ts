// The vote: what is left, who is next, and the order of the goals.
import { describe, expect, test } from "vitest"
import { dotsOf, given, nextParty, ranks, readDots, voted } from "./votes"

const votes = [
  { party: "a", goal: "1", dots: 2 },
  { party: "a", goal: "2", dots: 1 },
  { party: "b", goal: "1", dots: 3 },
]

test("a party's dots are those it gave, and no others", () => {
  expect(dotsOf(votes, "a", "1")).toBe(2)
  expect(dotsOf(votes, "b", "2")).toBe(0)
  expect(given(votes, "a")).toBe(3)
  expect(given(votes, "c")).toBe(0)
})

test("who has voted is counted among the parties there are now", () => {
  expect(voted(votes, ["a", "c"])).toBe(1)
})

test("equal goals share a place and the next place is passed over; a goal without dots has none", () => {
  const goals = [
    { id: "1", dots: 4 },
    { id: "2", dots: 7 },
    { id: "3", dots: 4 },
    { id: "4", dots: 1 },
    { id: "5", dots: 0 },
  ]
  expect([...ranks(goals)]).toEqual([
    ["1", 2],
    ["2", 1],
    ["3", 2],
    ["4", 4],
  ])
})

describe("the next party is the first after this one with dots left", () => {
  test.each([
    [null, "c"],
    ["a", "c"],
    ["c", "d"],
    ["d", "c"],
  ])("after %s comes %s", (current, next) => {
    expect(nextParty(["a", "b", "c", "d"], votes, 3, current)).toBe(next)
  })

  test("with all dots given it is simply the next, round and round", () => {
    expect(nextParty(["a", "b"], votes, 3, "b")).toBe("a")
    expect(nextParty([], votes, 3, null)).toBeNull()
  })
})

test.each([
  ["", 0],
  ["0", 0],
  [" 3 ", 3],
  ["4", null],
  ["-1", null],
  ["1,5", null],
  ["kaksi", null],
])("%j is read as %j dots when three can be given", (text, dots) => {
  expect(readDots(text, 3)).toBe(dots)
})
