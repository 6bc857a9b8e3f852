// For whom each kind of document is made.
import { expect, test } from "vitest"
import { audiencesOf, comesBack, KINDS, requestOf, type Choices } from "./documents"

const choices: Choices = { agreement: "a1", version: null, kind: "promises", languages: "fi", audience: "each", bound: true, returnBy: "2027-03-31" }

test("kinds made for parties wait for the first party", () => {
  expect(audiencesOf("promises", [])).toEqual([])
  expect(audiencesOf("promises", ["p1"])).toEqual(["each", "p1"])
  expect(audiencesOf("signature-sheets", ["p1"])).toEqual(["together", "each", "p1"])
  expect(audiencesOf("status-page", ["p1"])).toEqual(["together"])
})

test("a return date is asked for only where something comes back", () => {
  expect(KINDS.filter(comesBack)).toEqual(["draft", "decision-proposal", "sending-kit"])
  expect(requestOf(choices, "save").return_by).toBeNull()
  expect(requestOf({ ...choices, kind: "sending-kit" }, "save").return_by).toBe("2027-03-31")
})

test("only documents for every party are bound", () => {
  expect(requestOf(choices, "save")).toMatchObject({ parties: { of: "each" }, bound: true })
  expect(requestOf({ ...choices, audience: "p1" }, "print")).toMatchObject({ parties: { of: "one", party: "p1" }, bound: false, then: "print" })
})
