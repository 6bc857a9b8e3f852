// Which of the changes between two versions are shown.
import type { ComparedChange, ComparedStage } from "../host/wire"

/** What is shown: everything, or what became one thing. */
export const SHOWN = ["all", "added", "removed", "moved", "changed"] as const
export type Shown = (typeof SHOWN)[number]

/** The keys of their words. */
export const LABELS = {
  all: "comparison-show-all",
  added: "comparison-show-added",
  removed: "comparison-show-removed",
  moved: "comparison-show-moved",
  changed: "comparison-show-changed",
} as const satisfies Record<Shown, string>

/** The stages with the changes to be shown; stages without any are left out. */
export function shownOf(stages: readonly ComparedStage[], shown: Shown): ComparedStage[] {
  const isShown = (change: ComparedChange) => shown === "all" || change[shown]
  const left = stages.map(({ name, changes }) => ({ name, changes: changes.filter(isShown) }))
  return left.filter(({ changes }) => changes.length > 0)
}

/** How many changes there are. */
export function countOf(stages: readonly ComparedStage[]): number {
  return stages.reduce((sum, { changes }) => sum + changes.length, 0)
}
