// The items of the open agreement's lists: added, edited, moved and removed in the same way on every stage.
import { toast } from "../kit/status.svelte"
import { session } from "./session.svelte"
import type { Changed, ItemChange, ItemKind, LocalizedText } from "./wire"
import { t } from "./words"

/** Where a new item goes: under what, and after which of its neighbours; at the end by default. */
export interface NewPlace {
  parent?: string | null
  after?: string | null
}

/** Words in the agreement's main language, for what is typed once and translated later. */
export function inMainLanguage(words: string): LocalizedText {
  return { [session.languages[0] ?? "fi"]: words }
}

/** Adds an item; its id, or null when it was refused. */
export async function addItem(kind: ItemKind, text: LocalizedText, { parent = null, after = null }: NewPlace = {}): Promise<string | null> {
  const changed = await session.change("add_item", { agreement: session.agreement, kind, parent, text, after })
  return changed?.created ?? null
}

/** Edits one field of an item. Null: refused, and already shown beside the field. */
export function editItem(id: string, change: ItemChange): Promise<Changed | null> {
  return session.change("edit_item", { agreement: session.agreement, id, change })
}

/** Shows on the live page what is being typed into a field of an item. */
export function typingItem(id: string, change: ItemChange): void {
  session.openField = { of: "item", id, change }
}

/** What a text of an item does, for the kit's localized fields: commits its change, and shows it while it is typed. */
export function itemText(id: string, change: (words: LocalizedText) => ItemChange) {
  return {
    onchange: (words: LocalizedText) => editItem(id, change(words)),
    onlive: (words: LocalizedText) => typingItem(id, change(words)),
  }
}

/** Puts an item before another of its list, or at the end; under another parent when one is given. */
export function moveItem(kind: ItemKind, id: string, before: string | null, parent: string | null = null): Promise<Changed | null> {
  return session.change("move_item", { agreement: session.agreement, kind, id, parent, before })
}

/** Removes an item with what hangs on it, and offers to take that back. */
export async function removeItem(kind: ItemKind, id: string, name: string): Promise<boolean> {
  const changed = await session.change("remove_item", { agreement: session.agreement, kind, id })
  if (changed && !changed.message) toast(t("kit-removed", { name }), "ok", { label: t("common-undo"), run: () => void session.undo() })
  return changed !== null
}

/**
 * Tells the live page where the focus is; for `onfocusin` of whatever holds a stage's items. The closest element with
 * `data-place="goal:<id>"` is the place. Text left open by a field that is no longer typed in is let go.
 */
export function followFocus(event: FocusEvent): void {
  const place = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-place]")?.dataset["place"] : undefined
  if (place) session.editing = place
  if (!session.saving) session.openField = null
}
