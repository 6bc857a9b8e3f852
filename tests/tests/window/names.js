// How people and screen readers call what stands on the screen. Prefixed to scripts of the tests.
const visible = (element) => element.getClientRects().length > 0 && !element.closest('[inert]')
const tidy = (text) => (text || '').replace(/\s+/g, ' ').trim()
const textOf = (ids) => tidy((ids || '').split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(' '))
const nameOf = (element) =>
  textOf(element.getAttribute('aria-labelledby')) ||
  tidy(element.getAttribute('aria-label')) ||
  tidy([...(element.labels || [])].map((label) => label.textContent).join(' ')) ||
  tidy(element.innerText) ||
  tidy(element.textContent)

const top = () => [...document.querySelectorAll('dialog[open]')].at(-1) || document

/** The first visible control of some kinds whose name is this, or begins with it. */
const named = (kinds, name) => {
  const all = [...top().querySelectorAll(kinds)].filter(visible)
  return all.find((element) => nameOf(element) === name) || all.find((element) => nameOf(element).startsWith(name)) || null
}

/** What has the focus. */
const focused = () => {
  const element = document.activeElement
  if (!element || element === document.body) return { name: '', group: '', kind: '', value: '', checked: false }
  const group = element.closest('fieldset, [role=group], [role=radiogroup]')
  return {
    name: nameOf(element),
    group: group ? tidy(group.querySelector('legend')?.textContent) || nameOf(group) : '',
    kind: element.getAttribute('role') || (element.type === 'radio' ? 'radio' : element.localName),
    value: element.localName === 'select' ? tidy(element.selectedOptions[0]?.text) : element.value || '',
    checked: element.checked === true,
  }
}
