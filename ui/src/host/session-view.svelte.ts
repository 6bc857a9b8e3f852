// What a stage shows: read from the program, and again whenever Rust says so.
import { untrack } from "svelte"
import { asHostError } from "./call"
import { session } from "./session.svelte"
import type { Commands, OneAgreement, Topic } from "./wire"

/** Commands that read a view of the open agreement. */
export type StageViewName = {
  [Name in keyof Commands]: Commands[Name]["request"] extends OneAgreement
    ? OneAgreement extends Commands[Name]["request"]
      ? Name
      : never
    : never
}[keyof Commands]

/** A view that keeps itself fresh. */
export interface FreshView<Answer> {
  /** Null until it was read once. The old one stays until the new one is there. */
  readonly current: Answer | null
}

/**
 * The view of one command for the open agreement, read again when one of the topics changes.
 * Call while a component is being set up. An answer that was overtaken by a later question is dropped.
 */
export function stageView<Name extends StageViewName>(name: Name, ...topics: Topic[]): FreshView<Commands[Name]["answer"]> {
  return freshView(() => session.ask(name, { agreement: session.agreement } as Commands[Name]["request"]), topics)
}

/** Any answer of the program, read again when one of the topics, or anything `read` looks at before it waits, changes. */
export function freshView<Answer>(read: () => Promise<Answer>, topics: readonly Topic[]): FreshView<Answer> {
  let current = $state.raw<Answer | null>(null)
  let latest = 0
  $effect(() => {
    for (const topic of topics) session.topic(topic)
    const number = ++latest
    read().then(
      (answer) => {
        if (number === latest) current = answer
      },
      (error: unknown) => {
        if (number === latest) untrack(() => session.show(asHostError(error)))
      },
    )
    return () => {
      if (number === latest) latest += 1
    }
  })
  return {
    get current() {
      return current
    },
  }
}
