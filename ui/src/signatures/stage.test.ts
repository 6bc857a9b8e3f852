// The signatures stage on the screen: locking, all parties by keyboard, what is noted of several, scans before they count.
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { session } from "../host/session.svelte"
import type { LockFacts, SignaturesView, SignedFileView } from "../host/wire"
import { changedOf, fill, frameOf, named, press, Program, settle, START } from "../testing/program"
import SignaturesStage from "./SignaturesStage.svelte"
import { originalOf, rowOf, scanOf, signatureOf, stepOf } from "./testing"

const FACTS: LockFacts = { version: 1, before: null, is_changed: true, blocking: [], other: 2, lapses: [] }

function content(): SignaturesView {
  return { parties: [], practice: "page_each", count: 1, kept_by: {}, versions: [], is_changed: false, locked: null }
}

function locked(): SignaturesView {
  return {
    ...content(),
    versions: [
      { number: 1, locked_on: "2026-10-05", identifier: "7K3MQ-9TX0B", sha256: "ab", reason: "", files: [{ kind: "signature-sheets", languages: "fi", party: null, damaged: false }] },
    ],
    locked: {
      version: 1,
      starts_on: "2027-01-01",
      rule: "",
      practice: "page_each",
      approved: 1,
      signed: 0,
      in_force: 0,
      rows: [
        rowOf({ id: "p1", number: 1, name: "Mikkelin kaupunki", next: "await_paper", paper: "signed_not_received", waiting_days: 34 }),
        rowOf({ id: "p2", number: 2, name: "Juvan kunta", next: "await_decision", steps: [stepOf({ id: "s1", body: "Kunnanhallitus" })] }),
      ],
      originals: [
        originalOf({ number: 1, party: "p1", signatures: [signatureOf({ party: "p1", party_name: "Mikkelin kaupunki", signatory: "g1" })] }),
        originalOf({ number: 2, party: "p2", signatures: [signatureOf({ party: "p2", signatory: "g2" })] }),
      ],
      scans: [scanOf({ id: "c1" }), scanOf({ id: "c2", page: 2, reading: "other_version", version: 1, parties: ["p2"], original: 2 })],
    },
  }
}

const SIGNED: SignedFileView = {
  token: "t1",
  file_name: "allekirjoitettu.pdf",
  version: 1,
  is_of_version: true,
  message: "Aito, johon on lisätty jotakin jälkeenpäin.",
  fields: [{ field: "Signature1", signer: "Åsa Mäkelä", signed_on: "2027-01-15", covers_file: false }],
  signatories: [
    { party: "p1", party_name: "Mikkelin kaupunki", signatory: "g1", name: "Åsa Mäkelä", title: "", proposed: true, signed_on: "2027-01-15" },
    { party: "p2", party_name: "Juvan kunta", signatory: "g2", name: "", title: "kunnanjohtaja", proposed: false, signed_on: "" },
  ],
}

let program: Program
let view: SignaturesView
let facts: LockFacts

async function start() {
  program = new Program({
    start: () => START,
    open_agreement: () => frameOf(),
    signatures: () => view,
    terms: () => ({ sections: [] }),
    lock_facts: () => facts,
    begin_lock: () => ({ done: 0, total: 2, name: "", finished: null }),
    next_step: () => ({ done: 2, total: 2, name: "", finished: { what: "locked", version: 1 } }),
    edit_decision: () => changedOf(),
    send_for_decision: () => changedOf(),
    remind: () => changedOf(),
    receive_papers: () => changedOf(),
    file_scans: () => changedOf(),
    set_scans_aside: () => changedOf(),
    choose_signed_file: () => SIGNED,
    keep_signed_file: () => changedOf(),
    leave_signed_file: () => ({}),
    attach_authorisation: () => changedOf(),
  })
  await session.open("a1", "signatures")
  await program.show(SignaturesStage, {})
}

beforeEach(() => {
  view = content()
  facts = FACTS
})

afterEach(() => program.end())

const text = () => document.body.textContent ?? ""

describe("before a lock", () => {
  test("nothing blocks: one press locks, file by file", async () => {
    await start()
    named("button", "Lukitse versio 1…").click()
    await settle()
    named("button", "Lukitse versio 1").click()
    await settle()
    expect(program.requests("begin_lock")).toEqual([{ agreement: "a1", reason: "", carried: [] }])
    expect(program.requests("next_step").length).toBe(1)
  })

  test("what blocks is listed, and only a reason goes past it", async () => {
    const blocking = { code: "no-goal", stage: "goals", subject: "a1", subject_kind: "agreement", message: "Tavoite puuttuu.", weight: "blocking" }
    facts = { ...FACTS, blocking: [blocking] as unknown as LockFacts["blocking"] }
    await start()
    named("button", "Lukitse versio 1…").click()
    await settle()
    expect(text()).toContain("Tavoite puuttuu.")
    expect(named<HTMLButtonElement>("dialog[open] footer button, dialog footer button", "Lukitse versio 1").disabled).toBe(true)
    fill(named<HTMLTextAreaElement>("textarea", "Miksi teksti lukitaan silti"), "Kiire")
    await settle()
    named("dialog footer button", "Lukitse versio 1").click()
    await settle()
    expect(program.requests("begin_lock")).toEqual([{ agreement: "a1", reason: "Kiire", carried: [] }])
  })

  test("a decision with a mandate is carried over only when it is ticked", async () => {
    facts = { ...FACTS, version: 2, before: 1, lapses: [{ party: "p1", name: "Juva", decided: true, has_mandate: true, signatures: 1 }] }
    await start()
    named("button", "Lukitse versio 1…").click()
    await settle()
    expect(text()).toContain("päätös, 1 allekirjoitus")
    document.querySelector<HTMLInputElement>("dialog input[type=checkbox]")?.click()
    await settle()
    named("dialog footer button", "Lukitse versio 2").click()
    await settle()
    expect(program.requests("begin_lock")).toEqual([{ agreement: "a1", reason: "", carried: ["p1"] }])
  })

  test("an unchanged text says so and offers nothing to lock", async () => {
    facts = { ...FACTS, version: 2, before: 1, is_changed: false }
    await start()
    named("button", "Lukitse versio 1…").click()
    await settle()
    expect(text()).toContain("Teksti on sama kuin versiossa 1.")
    expect(() => named("dialog footer button", "Lukitse versio")).toThrow()
  })
})

describe("all parties", () => {
  beforeEach(async () => {
    view = locked()
    await start()
  })

  const names = () => [...document.querySelectorAll("tbody th button")].map((button) => button.textContent?.trim())

  test("stand with their states in words, and are sorted by a column", () => {
    for (const words of ["Hyväksynyt 1 / 2", "Allekirjoitettu, ei palautunut", "yli kuukausi, 34 päivää"]) expect(text()).toContain(words)
    expect(names()).toEqual(["Mikkelin kaupunki", "Juvan kunta"])
  })

  test("arrows walk the rows, Enter's click opens a party with its bodies", async () => {
    press(named("th button", "Mikkelin kaupunki"), "ArrowDown")
    await settle()
    expect(document.activeElement?.textContent).toContain("Juvan kunta")
    ;(document.activeElement as HTMLElement).click()
    await settle()
    const body = named<HTMLInputElement>("input", "Toimielin tai viranhaltija")
    expect(body.value).toBe("Kunnanhallitus")
    fill(body, "Kunnanvaltuusto")
    await settle()
    expect(program.requests("edit_decision")).toEqual([
      { agreement: "a1", version: 1, party: "p2", change: { field: "step", value: { step: "s1", change: { field: "body", value: "Kunnanvaltuusto" } } } },
    ])
  })

  test("several are noted as reminded on one day", async () => {
    for (const name of ["Valitse: Mikkelin kaupunki", "Valitse: Juvan kunta"]) named("input[type=checkbox]", name).click()
    await settle()
    expect(text()).toContain("Valittu 2 osapuolta")
    named("button", "Muistutettu…").click()
    await settle()
    named("button", "Merkitse muistutetuksi").click()
    await settle()
    const [request] = program.requests("remind") as { parties: string[]; on: string }[]
    expect(request?.parties).toEqual(["p1", "p2"])
    expect(request?.on).toMatch(/^\d{1,2}\.\d{1,2}\.\d{4}$/)
  })
})

describe("scans", () => {
  beforeEach(async () => {
    view = locked()
    await start()
    named("[role=tab]", "Skannatut sivut").click()
    await settle()
  })

  test("only the sheet of this version counts, and only when it is filed", async () => {
    expect(program.requests("file_scans")).toEqual([])
    named("button", "Liitä 1 sivu").click()
    await settle()
    expect(program.requests("file_scans")).toEqual([
      { agreement: "a1", version: 1, pages: [{ scan: "c1", original: 1, sheet_page: 1, signatories: ["g1"], signed_on: "" }] },
    ])
  })

  test("a page of another version is shown as that and can only be set aside", async () => {
    const card = document.querySelector<HTMLElement>("[data-reading=other_version]")
    expect(card?.textContent).toContain("Toisen version sivu")
    expect(card?.querySelector("input")).toBeNull()
    ;[...(card?.querySelectorAll("button") ?? [])].find((button) => button.textContent?.includes("Siirrä sivuun"))?.click()
    await settle()
    expect(program.requests("set_scans_aside")).toEqual([{ agreement: "a1", scans: ["c2"], aside: true }])
  })
})

describe("originals", () => {
  async function ledger() {
    await start()
    named("[role=tab]", "Alkuperäiskappaleet").click()
    await settle()
  }

  beforeEach(() => {
    view = locked()
  })

  test("a signed file is shown with who did not verify it, and kept for those a person chose", async () => {
    await ledger()
    named("button", "Sähköisesti allekirjoitettu PDF…").click()
    await settle()
    expect(text()).toContain("Allekirjoituskenttä: Åsa Mäkelä, 15.1.2027 – Sopu ei ole tarkistanut allekirjoitusta")
    expect(text()).toContain("sen jälkeen on lisätty jotakin")
    expect(named<HTMLInputElement>("dialog input[type=checkbox]", "Mikkelin kaupunki, Åsa Mäkelä").checked).toBe(true)
    named("dialog input[type=checkbox]", "Juvan kunta, kunnanjohtaja").click()
    await settle()
    fill(named<HTMLInputElement>("dialog input", "Allekirjoituspäivä"), "16.1.2027")
    await settle()
    named("dialog footer button", "Liitä 2 allekirjoitusta").click()
    await settle()
    expect(program.requests("keep_signed_file")).toEqual([
      {
        agreement: "a1",
        token: "t1",
        received_on: "",
        signatures: [
          { signatory: "g1", signed_on: "15.1.2027" },
          { signatory: "g2", signed_on: "16.1.2027" },
        ],
      },
    ])
  })

  test("a signed file that is left is forgotten, and nothing is kept", async () => {
    await ledger()
    named("button", "Sähköisesti allekirjoitettu PDF…").click()
    await settle()
    named("dialog footer button", "Peruuta").click()
    await settle()
    expect(program.requests("leave_signed_file")).toEqual([{ token: "t1" }])
    expect(program.requests("keep_signed_file")).toEqual([])
  })

  test("the paper of who signs by an authorisation is missed and attached", async () => {
    const paper = view.locked?.originals[0]
    if (paper) paper.signatures = [signatureOf({ party: "p1", signatory: "g1", needs_authorisation: true })]
    await ledger()
    named("th button", "1 Mikkelin kaupunki").click()
    await settle()
    expect(text()).toContain("Valtuutusta ei ole liitetty.")
    named("button", "Liitä valtuutus…").click()
    await settle()
    expect(program.requests("attach_authorisation")).toEqual([{ agreement: "a1", version: 1, number: 1, signatory: "g1" }])
  })
})
