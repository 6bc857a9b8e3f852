// Sorting and paging of tables: pure state, drawn by SortHeader and Pager.

export interface Sorting<Column extends string = string> {
  column: Column
  descending: boolean
}

/** A click on a column's header: the same column turns round, another starts ascending. */
export function sortedBy<Column extends string>(now: Sorting<Column> | null, column: Column): Sorting<Column> {
  return { column, descending: now?.column === column ? !now.descending : false }
}

/** For `aria-sort`. */
export function ariaSort(now: Sorting | null, column: string): "ascending" | "descending" | "none" {
  if (now?.column !== column) return "none"
  return now.descending ? "descending" : "ascending"
}

/** Which rows a page shows, as first and last running number; 0–0 when there are none. */
export function pageRange(page: number, perPage: number, total: number): { first: number; last: number } {
  const pages = pageCount(perPage, total)
  const shown = Math.max(0, Math.min(page, pages - 1))
  return total === 0 ? { first: 0, last: 0 } : { first: shown * perPage + 1, last: Math.min((shown + 1) * perPage, total) }
}

export function pageCount(perPage: number, total: number): number {
  return Math.max(1, Math.ceil(total / perPage))
}

const finnish = new Intl.Collator("fi", { numeric: true })

/** Finnish alphabetical order: å ä ö last, numbers by their size. Long lists are sorted by Rust. */
export function inFinnishOrder(a: string, b: string): number {
  return finnish.compare(a, b)
}
