// Sorting and paging.
import { expect, test } from "vitest"
import { ariaSort, inFinnishOrder, pageRange, sortedBy } from "./table"

test("a second click turns the order round, another column starts over", () => {
  const once = sortedBy(null, "name")
  const twice = sortedBy(once, "name")
  expect([once.descending, twice.descending, sortedBy(twice, "kind").descending]).toEqual([false, true, false])
  expect([ariaSort(twice, "name"), ariaSort(once, "name"), ariaSort(once, "kind")]).toEqual(["descending", "ascending", "none"])
})

test.each([
  [0, 50, 0, [0, 0]],
  [0, 50, 20, [1, 20]],
  [1, 50, 120, [51, 100]],
  [2, 50, 120, [101, 120]],
  [9, 50, 120, [101, 120]],
])("page %d of %d a page and %d rows shows %j", (page, perPage, total, [first, last]) => {
  expect(pageRange(page, perPage, total)).toEqual({ first, last })
})

test("å, ä and ö come last", () => {
  expect(["Äänekoski", "Åbo", "Zeppelin", "Öja", "Aitoo"].sort(inFinnishOrder)).toEqual(["Aitoo", "Zeppelin", "Åbo", "Äänekoski", "Öja"])
})
