// Words of the window: the same Fluent files that Rust uses, typed by the generated keys.
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from "@fluent/bundle"
import { chosen } from "./language.svelte"
import type { Language, Words } from "./words.generated"

export type { Language, Words } from "./words.generated"

/** A key of the translation files. */
export type WordKey = keyof Words

/** What a message must be given: nothing, or its arguments. */
type Given<Key extends WordKey> = keyof Words[Key] extends never ? [] : [given: Words[Key]]

/** Languages in the order they are offered. */
export const languages: readonly Language[] = ["fi", "sv", "en"]

/** Plural rules and digit groups; Swedish is that of Finland. */
const LOCALES: Record<Language, string> = { fi: "fi", sv: "sv-FI", en: "en-GB" }

const files = import.meta.glob<string>("../../../assets/locales/**/*.ftl", {
  query: "?raw",
  eager: true,
  import: "default",
})

/** Read when first spoken: a window starts with one language. */
const bundles: Partial<Record<Language, FluentBundle>> = {}

/** The language of the window now. */
export function language(): Language {
  return chosen.language
}

/** Changes every word on the screen, and what a screen reader is told about the page. */
export function setLanguage(language: Language): void {
  chosen.language = language
  document.documentElement.lang = language
}

/** The words of a key in the language of the window: `t("app-help")`, `t("app-finding-count", { count: 3 })`. */
export function t<Key extends WordKey>(key: Key, ...given: Given<Key>): string {
  return tIn(chosen.language, key, ...given)
}

/** The words of a key in a language of its own, such as that of the document. */
export function tIn<Key extends WordKey>(language: Language, key: Key, ...given: Given<Key>): string {
  const said = say(language, key, given[0] ?? {})
  if (said === undefined) throw new Error(`BUG: the words of ${key} are not as generated`)
  return said
}

/** The words of a code from Rust, `textOf("finding-no-goal", { name })`; undefined when there is no such key. Arguments it does not use do no harm. */
export function textOf(key: string, given: Record<string, string | number> = {}): string | undefined {
  return say(chosen.language, key, given)
}

function say(language: Language, key: string, given: object): string | undefined {
  const words = (bundles[language] ??= bundle(language))
  const pattern = words.getMessage(key)?.value
  if (!pattern) return undefined
  const errors: Error[] = []
  const said = words.formatPattern(pattern, variables(given), errors)
  return errors.length === 0 ? said : undefined
}

/** Only counts are grouped: a year or a page under any other name must not become "2 027". */
function variables(given: object): Record<string, FluentVariable> {
  const entries = Object.entries(given).map(([name, value]) => {
    if (typeof value !== "number") return [name, value]
    return [name, name === "count" || name.endsWith("_count") ? new FluentNumber(value) : String(value)]
  })
  return Object.fromEntries(entries)
}

function bundle(language: Language): FluentBundle {
  // Isolation marks around arguments would end up in what people copy.
  const bundle = new FluentBundle(LOCALES[language], { useIsolating: false })
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/locales/${language}/`)) bundle.addResource(new FluentResource(text))
  }
  return bundle
}
