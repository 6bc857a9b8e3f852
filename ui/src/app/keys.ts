// The keys of the window: what is pressed, and what it asks for.

export type Shortcut =
  | { do: "undo" | "redo" | "palette" | "help" | "print" | "search" }
  | { do: "region"; back: boolean }
  | { do: "stage"; number: number }

/** The part of a keyboard event that matters. */
export interface Pressed {
  key: string
  code?: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

const LAST_STAGE = 6

/** What a key asks of the window, wherever the focus is; null when it is no key of the window. */
export function shortcutOf(event: Pressed): Shortcut | null {
  const command = event.ctrlKey || event.metaKey
  if (command && !event.altKey) return commandOf(event)
  if (event.altKey && !command) return stageOf(event)
  if (event.key === "F1") return { do: "help" }
  if (event.key === "F6") return { do: "region", back: event.shiftKey }
  return null
}

function commandOf({ key, shiftKey }: Pressed): Shortcut | null {
  switch (key.toLowerCase()) {
    case "z":
      return { do: shiftKey ? "redo" : "undo" }
    case "y":
      return { do: "redo" }
    case "k":
      return { do: "palette" }
    case "p":
      return { do: "print" }
    case "f":
      return { do: "search" }
    case "f6":
      return { do: "region", back: shiftKey }
    default:
      return null
  }
}

/** The digit's place counts, not its sign: with Alt some keyboards write something else. */
function stageOf({ key, code }: Pressed): Shortcut | null {
  const digit = /^Digit(\d)$/.exec(code ?? "")?.[1] ?? key
  const number = Number(digit)
  return digit.length === 1 && number >= 1 && number <= LAST_STAGE ? { do: "stage", number } : null
}

/** The keys that the help lists, with the words beside them. */
export const KEYS = [
  { keys: ["Ctrl+K"], words: "app-keys-palette" },
  { keys: ["Alt+1…6"], words: "app-keys-stages" },
  { keys: ["F6", "Shift+F6"], words: "app-keys-regions" },
  { keys: ["Ctrl+Z", "Ctrl+Y"], words: "app-keys-undo" },
  { keys: ["Ctrl+F"], words: "app-keys-search" },
  { keys: ["Ctrl+P"], words: "app-keys-print" },
  { keys: ["Alt+↑", "Alt+↓"], words: "app-keys-reorder" },
  { keys: ["↑", "↓", "←", "→"], words: "app-keys-matrix" },
  { keys: ["Esc"], words: "app-keys-escape" },
  { keys: ["F1"], words: "app-keys-help" },
] as const
