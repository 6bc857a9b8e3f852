// The seam to the program.
import { afterEach, expect, test } from "vitest"
import { call, callForBytes, HostError, onChanged, useTransport, type Transport } from "./call"
import { errorWords } from "./error-words"

let restore = () => {}
afterEach(() => restore())

function transport(answer: (command: string, request: unknown) => unknown) {
  const handlers: ((payload: unknown) => void)[] = []
  const fake: Transport = {
    invoke: async (command, request) => answer(command, request),
    listen: async (_, handler) => {
      handlers.push(handler)
      return () => handlers.splice(handlers.indexOf(handler), 1)
    },
  }
  restore = useTransport(fake)
  return { emit: (payload: unknown) => handlers.forEach((handler) => handler(payload)), handlers }
}

test("a command gets its request and gives its response", async () => {
  transport((command, request) => ({ command, request }))
  expect(await call("rename_party", { name: "Juva" })).toEqual({ command: "rename_party", request: { name: "Juva" } })
})

test.each([
  [{ code: "name-missing", message: "Nimi puuttuu.", field: "name" }, "name-missing", "name", "Nimi puuttuu."],
  [{ code: "in-use", message: "Kansio on käytössä.", hint: "Sulje toinen ikkuna." }, "in-use", undefined, "Kansio on käytössä. Sulje toinen ikkuna."],
  ["command rename_party not found", "internal", undefined, "Ohjelmassa tapahtui virhe. Tallennetut tiedot ovat tallessa."],
  [new Error("boom"), "internal", undefined, "Ohjelmassa tapahtui virhe. Tallennetut tiedot ovat tallessa."],
  [null, "internal", undefined, "Ohjelmassa tapahtui virhe. Tallennetut tiedot ovat tallessa."],
])("the error %j is a HostError with words", async (thrown, code, field, words) => {
  transport(() => {
    throw thrown
  })
  const error = await call("x").catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(HostError)
  expect(error).toMatchObject({ code, field })
  expect(errorWords(error as HostError)).toBe(words)
})

test("without the program behind it the window says so", async () => {
  const error = (await call("agreements").catch((caught: unknown) => caught)) as HostError
  expect(error.code).toBe("no-host")
  expect(errorWords(error)).toContain("Sopu")
})

test("bytes arrive as bytes, however they travelled", async () => {
  transport((command) => (command === "buffer" ? new Uint8Array([1, 2]).buffer : [1, 2]))
  expect(await callForBytes("buffer")).toEqual(new Uint8Array([1, 2]))
  expect(await callForBytes("numbers")).toEqual(new Uint8Array([1, 2]))
})

test("a subscriber hears its topics and what is below them, until it ends", async () => {
  const { emit, handlers } = transport(() => undefined)
  const heard: string[][] = []
  const end = onChanged(["agreement", "register"], ({ topics }) => heard.push(topics))
  await Promise.resolve()
  await Promise.resolve()
  emit({ topics: ["agreement:1"] })
  emit({ topics: ["agreements"] })
  emit({ topics: ["parties", "register"] })
  expect(heard).toEqual([["agreement:1"], ["parties", "register"]])
  end()
  expect(handlers).toHaveLength(0)
})

test("a subscription ended before it was set up hears nothing", async () => {
  const { emit } = transport(() => undefined)
  const heard: unknown[] = []
  onChanged(["*"], (changed) => heard.push(changed))()
  await new Promise((done) => setTimeout(done))
  emit({ topics: ["parties"] })
  expect(heard).toEqual([])
})
