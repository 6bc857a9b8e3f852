// The one seam between the window and the program: commands go down, "this changed" comes up.
//
// Narrow on purpose. No file path, no SQL, no rule of the domain passes here; requests and responses are the types
// of wire.ts, which Rust generates. The transport can be replaced, so that screens are tested without a window.
import { invoke, isTauri } from "@tauri-apps/api/core"
import { listen } from "@tauri-apps/api/event"

/** What every error is on the wire. The window branches on `code`, never on the text. */
export interface ErrorOnWire {
  code: string
  /** In the window's language, made by Rust. */
  message: string
  /** What to do next. */
  hint?: string
  /** The field of the request it is about. */
  field?: string
  /** A calm refusal rather than a failure. */
  refusal?: boolean
}

/** A refusal or a failure of the program. */
export class HostError extends Error {
  readonly code: string
  readonly hint: string | undefined
  readonly field: string | undefined
  readonly refusal: boolean

  constructor(error: ErrorOnWire) {
    super(error.message)
    this.name = "HostError"
    this.code = error.code
    this.hint = error.hint
    this.field = error.field
    this.refusal = error.refusal ?? false
  }
}

/** No program behind the window: it was opened in a browser. */
export const NO_HOST = "no-host"
/** The program failed in a way it has no words for. */
export const INTERNAL = "internal"

/** What Rust says must be read again: names of topics such as "parties" or "agreement:<id>". */
export interface Changed {
  topics: string[]
}

/** The event that carries [`Changed`]. */
export const CHANGED_EVENT = "changed"

/** How calls travel. */
export interface Transport {
  invoke(command: string, request: unknown): Promise<unknown>
  /** Resolves to a function that ends the subscription. */
  listen(event: string, handler: (payload: unknown) => void): Promise<() => void>
}

const tauri: Transport = {
  async invoke(command, request) {
    if (!isTauri()) throw { code: NO_HOST, message: "" } satisfies ErrorOnWire
    return request === undefined ? invoke(command) : invoke(command, { request })
  },
  async listen(event, handler) {
    if (!isTauri()) return () => {}
    return listen(event, ({ payload }) => handler(payload))
  },
}

let transport = tauri

/** Replaces the way to the program; for tests and the component page. Returns a function that puts it back. */
export function useTransport(other: Transport): () => void {
  transport = other
  return () => {
    transport = tauri
  }
}

/** Invokes a command by name. Rejects with a [`HostError`] and with nothing else. */
export async function call<Response = void>(command: string, request?: unknown): Promise<Response> {
  try {
    return (await transport.invoke(command, request)) as Response
  } catch (error) {
    throw asHostError(error)
  }
}

/** A command that answers with bytes (a page's picture) rather than JSON. */
export async function callForBytes(command: string, request?: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await call<ArrayBuffer | Uint8Array<ArrayBuffer> | number[]>(command, request)
  return bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)
}

/**
 * Calls `handler` whenever Rust says that one of `topics` changed. A topic also covers what is below it: "agreement"
 * hears "agreement:0192…". Returns a function that ends the subscription; it may be called before it is set up.
 */
export function onChanged(topics: readonly string[], handler: (changed: Changed) => void): () => void {
  return onEvent<Changed>(CHANGED_EVENT, (changed) => {
    if (changed.topics.some((topic) => topics.some((wanted) => covers(wanted, topic)))) handler(changed)
  })
}

/** Any other event of the program: progress of long work, a second start, the window about to close. */
export function onEvent<Payload>(event: string, handler: (payload: Payload) => void): () => void {
  let ended = false
  let end: (() => void) | undefined
  void transport
    .listen(event, (payload) => {
      if (!ended) handler(payload as Payload)
    })
    .then((stop) => {
      if (ended) stop()
      else end = stop
    })
  return () => {
    ended = true
    end?.()
  }
}

function covers(wanted: string, topic: string): boolean {
  return wanted === "*" || wanted === topic || topic.startsWith(`${wanted}:`)
}

/** Whatever was thrown, as a [`HostError`]: a panic, a refused permission or a missing command arrive as texts. */
export function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error
  if (isErrorOnWire(error)) return new HostError(error)
  // The text itself is for developers and may hold values; it is not shown.
  return new HostError({ code: INTERNAL, message: "" })
}

function isErrorOnWire(error: unknown): error is ErrorOnWire {
  if (typeof error !== "object" || error === null) return false
  const { code, message } = error as Record<string, unknown>
  return typeof code === "string" && typeof message === "string"
}
