// Ties a field on the screen to the rules of commit.ts: its text, and the events that change or commit it.
import { untrack } from "svelte"
import { FieldCommit } from "./commit"

export interface CommittedOptions {
  /** What the agreement says now. */
  value: () => string
  /** Called once per committed change. */
  commit: (value: string) => void
  /** Called on every keystroke, for the live page. */
  live?: ((value: string) => void) | undefined
  /** Enter commits; otherwise it is a line break. */
  singleLine: boolean
  /** Whether a pause may commit this text; by default every text. */
  complete?: (value: string) => boolean
}

/** The text of a field with its events. Call while a component is being set up. */
export function committedField(options: CommittedOptions) {
  const field = new FieldCommit({
    value: untrack(options.value),
    commit: (value) => options.commit(value),
    complete: (value) => options.complete?.(value) ?? true,
  })
  let text = $state(field.value)

  $effect.pre(() => {
    const value = options.value()
    untrack(() => {
      field.accept(value)
      text = field.value
    })
  })
  $effect(() => () => field.close())

  function show() {
    text = field.value
    options.live?.(text)
  }

  function onkeydown(event: KeyboardEvent) {
    if (event.isComposing) return
    if (handledKey(event, field, options.singleLine)) {
      event.preventDefault()
      event.stopPropagation()
      show()
    }
  }

  function type(value: string) {
    field.type(value)
    show()
  }

  const events = {
    oninput: (event: { currentTarget: { value: string } }) => type(event.currentTarget.value),
    onkeydown,
    onfocus: () => field.hold(),
    onblur() {
      field.release()
      text = field.value
    },
  }

  return {
    get text() {
      return text
    },
    type,
    flush: () => field.flush(),
    /** To be spread on the element that is typed into: its text, and the events that change or commit it. */
    get control() {
      return { value: text, ...events }
    },
  }
}

/** Whether the key was the field's own: its undo, its redo, or Esc with something to take back. */
function handledKey(event: KeyboardEvent, field: FieldCommit, singleLine: boolean): boolean {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey
  const key = event.key.toLowerCase()
  if (command && key === "z") return event.shiftKey ? field.redo() : field.undo()
  if (command && key === "y") return field.redo()
  if (key === "escape") return field.revert()
  if (key === "enter" && singleLine) field.flush()
  return false
}
