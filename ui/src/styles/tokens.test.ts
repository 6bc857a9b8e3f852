// The colours can be read: contrast of every pair that stands on each other, in light and in dark (WCAG 2.1 AA).
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8")
const base = /:root\s*\{([\s\S]*?)\n\}/.exec(css)?.[1] ?? ""

/** A token's colour in a theme, as written. */
function colour(token: string, theme: "light" | "dark"): string {
  const found = new RegExp(`--${token}:\\s*(?:light-dark\\((#\\w+),\\s*(#\\w+)\\)|(#\\w+))`).exec(base)
  if (!found) throw new Error(`no token --${token}`)
  return found[3] ?? (theme === "light" ? found[1] : found[2]) ?? ""
}

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

test("the measure itself is right", () => {
  expect(contrast("#ffffff", "#000000")).toBeCloseTo(21)
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 1)
})

const GROUNDS = ["ground", "surface", "raised", "sunken"]
const TEXT: [string, string[]][] = [
  ["ink", [...GROUNDS, "accent-soft", "selection"]],
  ["ink-soft", [...GROUNDS, "selection"]],
  ["ink-faint", ["ground", "surface", "raised"]],
  ["accent", ["ground", "surface", "raised", "accent-soft"]],
  ["stop", ["ground", "surface", "raised", "stop-soft"]],
  ["warn", ["ground", "surface", "raised", "warn-soft"]],
  ["hint", ["ground", "surface", "raised", "hint-soft"]],
  ["ok", ["ground", "surface", "raised"]],
  ["accent-ink", ["accent-fill", "accent-fill-hover"]],
  ["role-responsible-ink", ["role-responsible"]],
  ["role-carries-out-ink", ["role-carries-out"]],
  ["role-takes-part-ink", ["role-takes-part"]],
  ["role-informed-ink", ["ground", "selection"]],
]
const SHAPES: [string, string[]][] = [
  ["line-field", ["ground", "surface"]],
  ["focus", [...GROUNDS, "accent-soft", "selection"]],
  ["accent-fill", ["ground", "surface"]],
]

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  const pairs = (list: [string, string[]][]) => list.flatMap(([front, backs]) => backs.map((back) => [front, back] as const))

  test.each(pairs(TEXT))("text %s on %s has 4.5 : 1", (front, back) => {
    expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(pairs(SHAPES))("shape %s on %s has 3 : 1", (front, back) => {
    expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(3)
  })
})
