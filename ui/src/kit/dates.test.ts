// Dates as they are typed and shown.
import { describe, expect, test } from "vitest"
import { addDays, addMonths, formatDate, isoWeek, monthName, monthWeeks, parseDate, weekdayNames } from "./dates"

describe("what is typed", () => {
  test.each([
    ["22.2.2027", "2027-02-22"],
    ["22.02.2027", "2027-02-22"],
    ["22.2.27", "2027-02-22"],
    ["2027-02-22", "2027-02-22"],
    [" 1. 1. 2027 ", "2027-01-01"],
    ["29.2.2028", "2028-02-29"],
    ["29.2.2027", null],
    ["31.4.2027", null],
    ["32.1.2027", null],
    ["1.13.2027", null],
    ["0.1.2027", null],
    ["22.2.", null],
    ["22/2/2027", null],
    ["22.2.1", null],
    ["1.1.0027", null],
    ["helmikuu", null],
    ["", null],
  ])("%j means %j", (text, expected) => {
    expect(parseDate(text)).toBe(expected)
  })
})

test.each([
  ["2027-02-22", "22.2.2027"],
  ["2027-01-01", "1.1.2027"],
  [null, ""],
])("%j is shown as %j, without leading zeros", (date, expected) => {
  expect(formatDate(date)).toBe(expected)
})

describe("the calendar", () => {
  test("months have the length of the calendar", () => {
    expect(addMonths("2027-01-31", 1)).toBe("2027-02-28")
    expect(addMonths("2027-12-15", 1)).toBe("2028-01-15")
    expect(addMonths("2027-01-15", -1)).toBe("2026-12-15")
    expect(addDays("2027-03-28", 1)).toBe("2027-03-29")
  })

  test.each([
    ["2026-12-31", 53],
    ["2027-01-03", 53],
    ["2027-01-04", 1],
    ["2028-12-31", 52],
  ])("%s is in week %d", (date, week) => {
    expect(isoWeek(date)).toBe(week)
  })

  test("February 2027 fills exactly four weeks from Monday", () => {
    const weeks = monthWeeks("2027-02-22")
    expect(weeks.map((week) => week.number)).toEqual([5, 6, 7, 8])
    expect(weeks[0]?.days[0]).toEqual({ date: "2027-02-01", day: 1, inMonth: true })
  })

  test("a month that begins on Sunday starts with the days of the month before", () => {
    const weeks = monthWeeks("2027-08-10")
    expect(weeks).toHaveLength(6)
    expect(weeks[0]?.days[0]).toEqual({ date: "2027-07-26", day: 26, inMonth: false })
  })

  test("names follow the window's language", () => {
    expect(monthName("2027-02-22", "fi")).toBe("helmikuu 2027")
    expect(weekdayNames("sv", "long")[0]).toBe("måndag")
  })
})
