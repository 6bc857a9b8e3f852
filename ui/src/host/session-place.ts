// Where one is in the window, and where a jump leads.
import type { StageName } from "./wire"

/** Where one is in the window. */
export type View = "agreements" | "organisations" | "safety" | "settings" | "agreement"

/** Where a jump leads. A new object for each jump, so that jumping twice to one place works. */
export interface Target {
  stage: StageName
  item: string | null
  /** The finding that was clicked, for places that are no item. */
  code?: string
  sectionKind?: string
}
