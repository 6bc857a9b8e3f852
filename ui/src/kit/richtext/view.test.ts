// The editor on the screen: whose undo the keys are.
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { RichText } from "./structure"
import { RichTextView } from "./view"

let uncommitted = false
let editor: RichTextView
let texts: RichText[]

beforeEach(() => {
  uncommitted = false
  texts = []
  const place = document.body.appendChild(document.createElement("div"))
  editor = new RichTextView(place, {
    text: { blocks: [{ type: "paragraph", spans: [{ type: "text", text: "Osapuolet" }] }] },
    attributes: () => ({}),
    editable: () => true,
    onchange: (text) => texts.push(text),
    onstate: () => {},
    onfocus: () => {},
    onblur: () => {},
    sectionLabel: () => null,
    goneLabel: () => "",
    known: () => ({ sections: new Set(), definitions: new Set() }),
    oninsertSection: () => {},
    oninsertTerm: () => {},
    uncommitted: () => uncommitted,
  })
})

afterEach(() => {
  editor.destroy()
  document.body.innerHTML = ""
})

function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, keyCode: key.toUpperCase().charCodeAt(0), ctrlKey: true, bubbles: true, cancelable: true })
  editor.view.dom.dispatchEvent(event)
  return event
}

describe("Ctrl+Z and Ctrl+Y", () => {
  test.each(["z", "y"])("Ctrl+%s is left to the program while nothing is uncommitted", (key) => {
    expect(press(key).defaultPrevented).toBe(false)
  })

  test("take back what is typed and not yet committed", () => {
    editor.view.dispatch(editor.view.state.tr.insertText(" sopivat", 10))
    uncommitted = true
    expect(press("z").defaultPrevented).toBe(true)
    expect(texts.at(-1)?.blocks).toEqual([{ type: "paragraph", spans: [{ type: "text", text: "Osapuolet" }] }])
  })
})
