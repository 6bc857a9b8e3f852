// Codes of the wire as parts of word keys: `each_in_its_own_area` is `task-mode-each-in-its-own-area`.

/** A code as the translation files write it. */
export type Kebab<Code extends string> = Code extends `${infer Head}_${infer Tail}` ? `${Head}-${Kebab<Tail>}` : Code

/** The code with hyphens, its type kept, so that the compiler checks the key: ``t(`status-${kebab(status)}`)``. */
export function kebab<Code extends string>(code: Code): Kebab<Code> {
  return code.replaceAll("_", "-") as Kebab<Code>
}
