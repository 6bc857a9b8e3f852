// What this window remembers of itself between starts: its look, and which panes are folded. No data of agreements.
import type { StageName } from "../host/wire"

export type Theme = "system" | "light" | "dark"

interface Remembered {
  theme: Theme
  /** Stages beside which the live page is folded away. */
  folded: StageName[]
  /** Stages beside which it was asked for; elsewhere it gives way to content that needs the room. */
  unfolded: StageName[]
  /** Width of the live page in CSS pixels. */
  paneWidth: number
}

const NAME = "sopu.window"
const FRESH: Remembered = { theme: "system", folded: [], unfolded: [], paneWidth: 420 }

const remembered = $state<Remembered>(read())

/** What is remembered now. */
export function windowSettings(): Readonly<Remembered> {
  return remembered
}

/** Changes what is remembered. */
export function remember(changed: Partial<Remembered>): void {
  Object.assign(remembered, changed)
  try {
    localStorage.setItem(NAME, JSON.stringify(remembered))
  } catch {
    // Without a place to remember, the window starts afresh next time.
  }
  if (changed.theme) showTheme()
}

/** Tells the styles which look was chosen. Called once when the window opens. */
export function showTheme(): void {
  if (remembered.theme === "system") delete document.documentElement.dataset["theme"]
  else document.documentElement.dataset["theme"] = remembered.theme
}

/** Folds the live page away beside a stage, or shows it again. */
export function foldPage(stage: StageName, fold: boolean): void {
  const others = (stages: readonly StageName[]) => stages.filter((one) => one !== stage)
  const [folded, unfolded] = [others(remembered.folded), others(remembered.unfolded)]
  remember(fold ? { folded: [...folded, stage], unfolded } : { folded, unfolded: [...unfolded, stage] })
}

/** Whether the live page is folded away beside a stage: as the user said, else when the stage's content crowds it out. */
export function pageFolded(stage: StageName, crowded: boolean): boolean {
  if (remembered.folded.includes(stage)) return true
  return crowded && !remembered.unfolded.includes(stage)
}

function read(): Remembered {
  try {
    return { ...FRESH, ...(JSON.parse(localStorage.getItem(NAME) ?? "{}") as Partial<Remembered>) }
  } catch {
    return { ...FRESH }
  }
}
