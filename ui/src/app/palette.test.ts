// The palette's answers.
import { expect, test } from "vitest"
import { paletteOf, type PaletteEntry } from "./palette"

const entry = (group: PaletteEntry["group"], label: string): PaletteEntry => ({ group, label, value: label, run: () => {} })
const entries = [entry("actions", "Tallenna PDF"), entry("places", "Toimijat"), entry("stages", "Tavoitteet"), entry("stages", "Osapuolet")]
const found = (query: string) => paletteOf(entries, query).map(({ group, entries }) => [group, ...entries.map(({ label }) => label)])

test("stages come first, then places, then actions; empty groups are left out", () => {
  expect(found("t")).toEqual([
    ["stages", "Tavoitteet", "Osapuolet"],
    ["places", "Toimijat"],
    ["actions", "Tallenna PDF"],
  ])
  expect(found("pdf")).toEqual([["actions", "Tallenna PDF"]])
  expect(found("zzz")).toEqual([])
})
