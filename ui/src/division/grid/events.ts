// Which cell an event of the matrix is about: events are caught once, on what scrolls.
import type { Cell } from "./selection"

/** The cell under the pointer. */
export function cellOfEvent({ target }: Event): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null
  const row = cell?.closest<HTMLElement>("tr[data-task]")
  return cell && row ? { row: Number(row.dataset["task"]), column: Number(cell.dataset["column"]) } : null
}

/** Whether keys go to the cells: to one of them, or to what scrolls, which holds the focus of a cell out of sight. */
export function isCellEvent({ target, currentTarget }: Event): boolean {
  return target === currentTarget || (target instanceof HTMLElement && target.dataset["column"] !== undefined)
}
