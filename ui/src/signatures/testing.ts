// Rows, steps and pages for tests: everything empty but what is given.
import type { OriginalView, PartyRow, ScanView, SignatureView, StepView } from "../host/wire"

export function stepOf(part: Partial<StepView>): StepView {
  return {
    id: "s1",
    level: "board",
    body: "",
    planned_on: "",
    decided_on: "",
    section: "",
    case_number: "",
    result: null,
    condition: "",
    condition_met_on: "",
    mandate: "",
    minutes_received_on: "",
    legally_final: { is: "not_said" },
    proposed_final: null,
    ...part,
  }
}

export function rowOf(part: Partial<PartyRow>): PartyRow {
  return {
    id: part.name ?? "p1",
    number: 1,
    name: "Juvan kunta",
    kind: "municipality",
    approval: "not_started",
    sent_on: null,
    planned_on: null,
    decided_on: null,
    final_on: null,
    steps: [],
    carried_from: null,
    paper: "not_printed",
    originals_done: 0,
    originals: 1,
    signed_on: null,
    in_force_since: null,
    hindrance: null,
    next: "send_for_decision",
    waiting_since: null,
    waiting_days: null,
    reminders: [],
    ...part,
  }
}

export function signatureOf(part: Partial<SignatureView>): SignatureView {
  return {
    party: "p1",
    party_name: "Juvan kunta",
    signatory: "g1",
    title: "kunnanjohtaja",
    name: "",
    signed_by: "",
    signed_on: "",
    place: "",
    method: "paper",
    received_on: "",
    is_shown: false,
    signed_file: null,
    needs_authorisation: false,
    authorisation: null,
    ...part,
  }
}

export function originalOf(part: Partial<OriginalView>): OriginalView {
  return {
    number: 1,
    party: null,
    printed_on: "",
    sent_on: "",
    holder: "",
    circulation: [],
    kept_by: "",
    kept_where: "",
    case_number: "",
    kept_for: "",
    signatures: [],
    ...part,
  }
}

export function scanOf(part: Partial<ScanView>): ScanView {
  return {
    id: "c1",
    file_name: "skannaus.pdf",
    page: 1,
    received_on: "2026-11-14",
    reading: "sheet",
    state: "inbox",
    version: 1,
    original: 1,
    sheet_page: 1,
    parties: ["p1"],
    damaged: false,
    ...part,
  }
}
