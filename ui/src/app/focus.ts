// The focus is never lost: when what has it leaves the page, its place takes it over.

/** Whether an element can be seen, and so can take the focus over. */
function stands(element: Element): boolean {
  return element.isConnected && element.closest("dialog:not([open]), [hidden], [inert]") === null
}

/**
 * Watches `root`. When the focused element is removed (a deleted row, a stage that was left), the closest element
 * around it that still stands gets the focus, so that Tab goes on from there. Whoever focuses something itself wins.
 * Returns a function that ends the watch.
 */
export function keepFocus(root: HTMLElement): () => void {
  /** The focused element and everything around it, innermost first, as it stood when it got the focus. */
  let around: HTMLElement[] = []

  const remember = (event: FocusEvent) => {
    around = []
    for (let element = event.target as HTMLElement | null; element && element !== root; element = element.parentElement) around.push(element)
  }
  const observer = new MutationObserver(() => {
    const lost = document.activeElement === null || document.activeElement === document.body
    if (!lost || around.length === 0 || around[0]?.isConnected) return
    const heir = around.find(stands)
    if (!heir) return
    if (!heir.hasAttribute("tabindex")) {
      heir.tabIndex = -1
      heir.dataset["heir"] = ""
    }
    heir.focus({ preventScroll: true })
  })
  root.addEventListener("focusin", remember)
  observer.observe(root, { childList: true, subtree: true })
  return () => {
    observer.disconnect()
    root.removeEventListener("focusin", remember)
  }
}
