// What the keys of the window mean.
import { expect, test } from "vitest"
import { shortcutOf } from "./keys"

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

test.each([
  [{ key: "z", ctrlKey: true }, { do: "undo" }],
  [{ key: "Z", ctrlKey: true, shiftKey: true }, { do: "redo" }],
  [{ key: "y", ctrlKey: true }, { do: "redo" }],
  [{ key: "z", metaKey: true }, { do: "undo" }],
  [{ key: "k", ctrlKey: true }, { do: "palette" }],
  [{ key: "p", ctrlKey: true }, { do: "print" }],
  [{ key: "F1" }, { do: "help" }],
  [{ key: "F6" }, { do: "region", back: false }],
  [{ key: "F6", shiftKey: true }, { do: "region", back: true }],
  [{ key: "3", altKey: true }, { do: "stage", number: 3 }],
  [{ key: "£", code: "Digit3", altKey: true }, { do: "stage", number: 3 }],
  [{ key: "7", altKey: true }, null],
  [{ key: "ArrowUp", altKey: true }, null],
  [{ key: "q", ctrlKey: true, altKey: true }, null],
  [{ key: "z" }, null],
  [{ key: "s", ctrlKey: true }, null],
])("%j asks for %j", (pressed, expected) => {
  expect(shortcutOf({ ...plain, ...pressed })).toEqual(expected)
})
