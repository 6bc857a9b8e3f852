// The editor on the screen: one ProseMirror view, its keys, its paste, and how references are shown.
import { baseKeymap, chainCommands } from "prosemirror-commands"
import { history, redo, undo } from "prosemirror-history"
import { keymap } from "prosemirror-keymap"
import { DOMSerializer, type Node } from "prosemirror-model"
import { EditorState, Selection, type Command, type Plugin } from "prosemirror-state"
import { EditorView, type NodeView } from "prosemirror-view"
import { enter, indent, insertRichText, outdent, tabIndent, tabOutdent, toggleEmphasis, toggleHeading, toggleList, typedLists } from "./commands"
import { fromDocument, toDocument } from "./document"
import type { Known } from "./html"
import { richTextOfPaste } from "./paste"
import { schema } from "./schema"
import { sameRichText, type RichText } from "./structure"

export interface EditorOptions {
  text: RichText
  /** Attributes of the editable element: its name, language, what describes it. */
  attributes: () => Record<string, string>
  editable: () => boolean
  /** The text changed under the fingers. */
  onchange: (text: RichText) => void
  /** The text or the cursor changed. */
  onstate: (state: EditorState) => void
  onfocus: () => void
  onblur: () => void
  /** How a section is called here ("9.2"), or null when it is gone. */
  sectionLabel: (section: string) => string | null
  goneLabel: () => string
  known: () => Known
  oninsertSection: () => void
  oninsertTerm: () => void
  /** Whether text is not yet committed: only then is undo the editor's. */
  uncommitted: () => boolean
}

function isUndoOrRedo({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && ["z", "y"].includes(key.toLowerCase())
}

/** The editor. `destroy` it when its place goes away. */
export class RichTextView {
  readonly view: EditorView
  readonly #options: EditorOptions
  readonly #references = new Set<() => void>()

  constructor(place: HTMLElement, options: EditorOptions) {
    this.#options = options
    this.view = new EditorView(place, {
      state: this.#stateOf(options.text),
      attributes: options.attributes,
      editable: options.editable,
      dispatchTransaction: (tr) => {
        const before = this.view.state.doc
        this.view.updateState(this.view.state.apply(tr))
        options.onstate(this.view.state)
        if (!before.eq(this.view.state.doc)) options.onchange(fromDocument(this.view.state.doc))
      },
      nodeViews: { section_ref: (node) => this.#reference(node) },
      clipboardSerializer: this.#clipboardSerializer(),
      handleDOMEvents: {
        paste: (_, event) => this.#paste(event),
        // Dropped text would bring its HTML past the cleaning; files are taken by the program.
        drop: (_, event) => {
          event.preventDefault()
          return true
        },
        // The editor would swallow these keys even with nothing of its own to undo: then undo is the program's.
        keydown: (_, event) => isUndoOrRedo(event) && !options.uncommitted(),
        focus: () => options.onfocus(),
        blur: () => options.onblur(),
      },
    })
  }

  run(command: Command): void {
    command(this.view.state, this.view.dispatch, this.view)
    this.view.focus()
  }

  /** The committed text came from elsewhere: an undo, another screen. The cursor stays where it can. */
  show(text: RichText): void {
    if (sameRichText(text, fromDocument(this.view.state.doc))) return
    const at = this.view.state.selection.from
    const state = this.#stateOf(text)
    const selection = Selection.near(state.doc.resolve(Math.min(at, state.doc.content.size)))
    this.view.updateState(state.apply(state.tr.setSelection(selection)))
    this.#options.onstate(this.view.state)
  }

  /** What was typed is committed: from here on undo is the program's. */
  forgetHistory(): void {
    // A half-composed character would be lost with the state.
    if (this.view.composing) return
    const { doc, selection, storedMarks } = this.view.state
    this.view.updateState(EditorState.create({ doc, selection, storedMarks, plugins: this.#plugins() }))
  }

  /** Names of sections changed: every reference shows its number anew. */
  refreshReferences(): void {
    for (const refresh of this.#references) refresh()
  }

  /** Attributes or editability changed. */
  refresh(): void {
    this.view.setProps({})
  }

  destroy(): void {
    this.view.destroy()
  }

  #stateOf(text: RichText): EditorState {
    return EditorState.create({ doc: toDocument(text), plugins: this.#plugins() })
  }

  #plugins(): Plugin[] {
    const { oninsertSection, oninsertTerm, uncommitted } = this.#options
    const open = (action: () => void): Command => () => (action(), true)
    const ours = (command: Command): Command => (...given) => uncommitted() && command(...given)
    return [
      typedLists,
      keymap({
        "Mod-z": ours(undo),
        "Mod-y": ours(redo),
        "Shift-Mod-z": ours(redo),
        "Mod-b": toggleEmphasis,
        "Mod-i": toggleEmphasis,
        "Mod-Shift-h": toggleHeading,
        "Mod-Shift-7": toggleList("numbered"),
        "Mod-Shift-8": toggleList("bullets"),
        "Mod-Shift-l": toggleList("bullets"),
        "Mod-Shift-k": open(oninsertSection),
        "Mod-Shift-d": open(oninsertTerm),
        "Alt-Shift-ArrowRight": indent,
        "Alt-Shift-ArrowLeft": outdent,
        Tab: tabIndent,
        "Shift-Tab": tabOutdent,
        Enter: chainCommands(enter, baseKeymap["Enter"] as Command),
        "Shift-Enter": chainCommands(enter, baseKeymap["Enter"] as Command),
      }),
      keymap(baseKeymap),
      history(),
    ]
  }

  #paste(event: ClipboardEvent): boolean {
    const data = event.clipboardData
    event.preventDefault()
    if (!data || !this.view.editable) return true
    const clipboard = { html: data.getData("text/html"), text: data.getData("text/plain") }
    insertRichText(richTextOfPaste(clipboard, this.#options.known()))(this.view.state, this.view.dispatch)
    return true
  }

  #reference(node: Node): NodeView {
    const dom = document.createElement("span")
    dom.className = "section-ref"
    const refresh = () => {
      const label = this.#options.sectionLabel(node.attrs["section"] as string)
      dom.textContent = label ?? this.#options.goneLabel()
      dom.classList.toggle("gone", label === null)
    }
    refresh()
    this.#references.add(refresh)
    return { dom, ignoreMutation: () => true, destroy: () => this.#references.delete(refresh) }
  }

  /** What is copied out carries the numbers of its references as words, for other programs. */
  #clipboardSerializer(): DOMSerializer {
    const nodes = DOMSerializer.nodesFromSchema(schema)
    nodes["section_ref"] = (node) => {
      const section = node.attrs["section"] as string
      return ["span", { "data-section": section }, this.#options.sectionLabel(section) ?? ""]
    }
    return new DOMSerializer(nodes, DOMSerializer.marksFromSchema(schema))
  }
}
