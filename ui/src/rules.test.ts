// Rules that hold across the window's code: who may import whom, and what may not stand in a page under the policy.
import { describe, expect, test } from "vitest"

const sources = import.meta.glob<string>(["./**/*.ts", "./**/*.svelte", "!./**/*.test.ts", "!./**/*.test.svelte.ts"], {
  query: "?raw",
  eager: true,
  import: "default",
})

/** The folder of src a file stands in: "kit", "host", "parties" …; "" for src itself. */
function tierOf(path: string): string {
  const parts = path.replace(/^\.\//, "").split("/")
  return parts.length > 1 ? (parts[0] as string) : ""
}

/** Paths a file imports, relative ones from src. */
function importsOf(path: string, text: string): string[] {
  const found = text.matchAll(/(?:^|\s)(?:import|export)\s(?:[^"'`;]*?\sfrom\s)?["']([^"']+)["']|import\(\s*["']([^"']+)["']/gm)
  return [...found].map((match) => resolved(path, match[1] ?? match[2] ?? ""))
}

function resolved(from: string, target: string): string {
  if (!target.startsWith(".")) return target
  const parts = from.replace(/^\.\//, "").split("/").slice(0, -1)
  for (const step of target.split("/")) {
    if (step === "..") parts.pop()
    else if (step !== ".") parts.push(step)
  }
  return `./${parts.join("/")}`
}

/** Whether a file of tier `from` may import from tier `to`. Everything that is no tier by name is a stage. */
function mayImport(from: string, to: string): boolean {
  if (from === to || from === "app" || from === "") return true
  if (from === "host") return to === "kit"
  if (from === "kit") return to === "host"
  return to === "kit" || to === "host"
}

/** What breaks a rule, as "file → target" or "file: text". */
function forbiddenImports(files: Record<string, string>): string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    importsOf(path, text)
      .filter((target) => target.startsWith("./") && !target.endsWith(".css"))
      .filter((target) => !mayImport(tierOf(path), tierOf(target)))
      .map((target) => `${path} → ${target}`),
  )
}

describe("arrows between the tiers", () => {
  test("kit imports no stage, a stage no other stage, only app composes", () => {
    expect(forbiddenImports(sources)).toEqual([])
  })

  test("a breach would be seen", () => {
    expect(
      forbiddenImports({
        "./kit/A.svelte": `import B from "../parties/B.svelte"`,
        "./parties/B.svelte": `import { x } from "../kit/x"\nimport { y } from "../goals/y"`,
        "./host/h.ts": `export { z } from "../goals/z"`,
        "./app/App.svelte": `import B from "../parties/B.svelte"`,
        "./goals/lazy.ts": `const page = import("../app/App.svelte")`,
      }),
    ).toEqual([
      "./kit/A.svelte → ./parties/B.svelte",
      "./parties/B.svelte → ./goals/y",
      "./host/h.ts → ./goals/z",
      "./goals/lazy.ts → ./app/App.svelte",
    ])
  })

  test("only host talks to the program", () => {
    const talking = Object.entries(sources).filter(([path, text]) => importsOf(path, text).some((target) => target.startsWith("@tauri-apps/")))
    expect(talking.map(([path]) => tierOf(path)).filter((tier) => tier !== "host")).toEqual([])
  })
})

describe("the content policy allows", () => {
  const pages = Object.entries(sources).filter(([path]) => path.endsWith(".svelte"))
  const hits = (pattern: RegExp) => pages.filter(([, text]) => pattern.test(text)).map(([path]) => path)

  test("no markup from texts", () => {
    expect(hits(/\{@html\b/)).toEqual([])
  })

  test("no style attributes: set by script through style: directives instead", () => {
    expect(hits(/<[a-z][^>]*\sstyle=["'{]/i)).toEqual([])
  })

  test("no handlers in attributes", () => {
    expect(hits(/\son[a-z]+=["'](?!\{)/i)).toEqual([])
  })

  test("no code from texts", () => {
    const running = Object.entries(sources).filter(([, text]) => /\beval\(|new Function\(|\.innerHTML\s*=|insertAdjacentHTML|document\.write/.test(text))
    expect(running.map(([path]) => path)).toEqual([])
  })
})
