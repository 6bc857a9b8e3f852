// What opens beside its field closes when the pointer goes down elsewhere.

/** Calls `leave` when the pointer goes down outside of all of `inside`. For an `$effect`: returns what ends it. */
export function whenPointerLeaves(inside: () => readonly (HTMLElement | undefined)[], leave: () => void): () => void {
  const away = ({ target }: Event) => {
    if (!(target instanceof Node && inside().some((element) => element?.contains(target)))) leave()
  }
  // Before anything under the pointer hears of it: what stops the event there must not keep this open.
  document.addEventListener("pointerdown", away, true)
  return () => document.removeEventListener("pointerdown", away, true)
}
