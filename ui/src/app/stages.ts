// The six stages and what shows each.
import type { Component } from "svelte"
import type { StageName } from "../host/wire"

/** The stages in order, as the stepper and Alt+1…6 count them. */
export const STAGES = ["parties", "goals", "division", "terms", "signatures", "in_force"] as const satisfies readonly StageName[]

const found = import.meta.glob<{ default: Component }>(
  [
    "../goals/GoalsStage.svelte",
    "../division/DivisionStage.svelte",
    "../terms/TermsStage.svelte",
    "../signatures/SignaturesStage.svelte",
    "../*/PreviewPane.svelte",
  ],
  { eager: true },
)

/** The component of a stage that needs nothing from the frame. */
export function stageComponent(stage: "goals" | "division" | "terms" | "signatures"): Component | undefined {
  return Object.entries(found).find(([path]) => path.startsWith(`../${stage}/`) && path.endsWith("Stage.svelte"))?.[1].default
}

/** The live page. */
export const previewPane: Component | undefined = Object.entries(found).find(([path]) =>
  path.endsWith("/PreviewPane.svelte"),
)?.[1].default
