// Whole numbers as they are typed: meetings a year, months of notice, pages.

/** What a text says: a number within its bounds, nothing, or something else that must be refused. */
export type WholeNumber = { is: "number"; number: number } | { is: "empty" } | { is: "refused" }

/** Reads digits and blanks between them; signs, decimals and numbers out of bounds are refused. */
export function readWholeNumber(text: string, least: number, most: number): WholeNumber {
  const digits = text.replace(/[\s\u00a0\u202f]/g, "")
  if (digits === "") return { is: "empty" }
  if (!/^\d{1,9}$/.test(digits)) return { is: "refused" }
  const number = Number(digits)
  return number >= least && number <= most ? { is: "number", number } : { is: "refused" }
}
