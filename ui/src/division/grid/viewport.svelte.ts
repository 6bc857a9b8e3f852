// What of the matrix is in sight, and so drawn; and how far to scroll until a cell is.
import type { MatrixRow } from "./matrix"
import type { Cell } from "./selection"
import { DRAWN_WHOLE, nearest, offsets, visible, visibleColumns } from "./window"

interface Matrix {
  rows: readonly MatrixRow[]
  columns: number
  /** The cell that has the focus, or would have it. */
  focus: Cell
}

/** Where the scroller stands, in CSS pixels. */
interface View {
  top: number
  height: number
  left: number
  width: number
}

export class Viewport {
  readonly #matrix: () => Matrix
  #view = $state.raw<View>({ top: 0, height: 800, left: 0, width: 1200 })
  #rem = $state(16)

  /** What scrolls. */
  scroller = $state<HTMLElement>()

  /** Heights in CSS pixels, as the styles give them in rem. */
  #heights = $derived({ goal: 2.5 * this.#rem, task: 2.125 * this.#rem })
  #cellWidth = $derived(2.125 * this.#rem)
  #rows = $derived.by(() => this.#matrix().rows)
  #columns = $derived.by(() => this.#matrix().columns)
  #starts = $derived(offsets(this.#rows, this.#heights))
  /** Index over tasks for each row; -1 for headings. */
  #taskIndex = $derived.by(() => {
    let next = 0
    return this.#rows.map((row) => (row.kind === "task" ? next++ : -1))
  })
  #rowOfTask = $derived(this.#taskIndex.flatMap((index, row) => (index >= 0 ? [row] : [])))
  #whole = $derived(this.#rowOfTask.length * this.#columns <= DRAWN_WHOLE)
  #range = $derived(this.#whole ? { start: 0, end: this.#rows.length } : visible(this.#starts, this.#view.top, this.#view.height))
  #across = $derived(
    this.#whole ? { start: 0, end: this.#columns } : visibleColumns(this.#columns, this.#cellWidth, this.#view.left, this.#view.width),
  )

  constructor(matrix: () => Matrix) {
    this.#matrix = matrix
  }

  /** The rows drawn: from `start` to before `end`. */
  get range(): { start: number; end: number } {
    return this.#range
  }

  /** The columns drawn. */
  get across(): { start: number; end: number } {
    return this.#across
  }

  /** The height of the rows not drawn above. */
  get above(): number {
    return this.#starts[this.#range.start] ?? 0
  }

  /** The height of the rows not drawn below. */
  get below(): number {
    return (this.#starts.at(-1) ?? 0) - (this.#starts[this.#range.end] ?? 0)
  }

  /** The index over tasks of a row; -1 for a heading. */
  taskAt(row: number): number {
    return this.#taskIndex[row] ?? -1
  }

  /** Rows that a page key goes. */
  get pageRows(): number {
    return Math.max(1, Math.floor((this.#view.height - 6 * this.#rem) / this.#heights.task))
  }

  /** Follows the size of the text and of the scroller. For an `$effect`: returns what ends it. */
  follow(): (() => void) | undefined {
    this.#rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
    if (!this.scroller || typeof ResizeObserver === "undefined") return undefined
    const observer = new ResizeObserver(() => this.look())
    observer.observe(this.scroller)
    return () => observer.disconnect()
  }

  /** The element of a cell that is drawn. */
  cellElement({ row, column }: Cell): HTMLElement | null {
    return this.scroller?.querySelector(`tr[data-task="${row}"] > [data-column="${column}"]`) ?? null
  }

  /** Scrolls so that the cell stands clear of the sticky header and the sticky task column. */
  reveal({ row, column }: Cell): void {
    const scroller = this.scroller
    if (!scroller) return
    const head = scroller.querySelector("thead")?.offsetHeight ?? 0
    const fixed = scroller.querySelector<HTMLElement>("thead th")?.offsetWidth ?? 0
    const top = this.#starts[this.#rowOfTask[row] ?? 0] ?? 0
    const left = column * this.#cellWidth
    const { scrollTop, scrollLeft } = scroller
    const down = nearest(scrollTop, row === 0 ? 0 : top, top + this.#heights.task, scroller.clientHeight - head)
    const along = nearest(scrollLeft, left, left + this.#cellWidth, scroller.clientWidth - fixed)
    if (down !== scrollTop) scroller.scrollTop = down
    if (along !== scrollLeft) scroller.scrollLeft = along
    this.look()
  }

  /** Draws what is in sight now. A focused cell that goes out of sight leaves the keys to the scroller. */
  look(): void {
    const scroller = this.scroller
    if (!scroller) return
    const next = { top: scroller.scrollTop, height: scroller.clientHeight, left: scroller.scrollLeft, width: scroller.clientWidth }
    if (this.#whole || this.#sameDrawn(next)) return
    const active = document.activeElement
    if (active instanceof HTMLElement && active.dataset["column"] !== undefined && scroller.contains(active) && !this.#draws(next)) {
      scroller.focus({ preventScroll: true })
    }
    this.#view = next
  }

  #drawn(at: View) {
    return { rows: visible(this.#starts, at.top, at.height), columns: visibleColumns(this.#columns, this.#cellWidth, at.left, at.width) }
  }

  /** Only a scroll that changes which rows or columns are drawn redraws anything. */
  #sameDrawn(next: View): boolean {
    const { rows, columns } = this.#drawn(next)
    const { start, end } = this.#range
    return rows.start === start && rows.end === end && columns.start === this.#across.start && columns.end === this.#across.end
  }

  /** Whether the cell with the focus would be drawn. */
  #draws(next: View): boolean {
    const { rows, columns } = this.#drawn(next)
    const { focus } = this.#matrix()
    const row = this.#rowOfTask[focus.row] ?? 0
    return row >= rows.start && row < rows.end && focus.column >= columns.start && focus.column < columns.end
  }
}
