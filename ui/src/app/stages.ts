// The six stages and what shows each.
import type { Component } from "svelte"
import DivisionStage from "../division/DivisionStage.svelte"
import GoalsStage from "../goals/GoalsStage.svelte"
import type { StageName } from "../host/wire"
import InForceStage from "../inforce/InForceStage.svelte"
import SignaturesStage from "../signatures/SignaturesStage.svelte"
import TermsStage from "../terms/TermsStage.svelte"

/** The stages in order, as the stepper and Alt+1…6 count them. */
export const STAGES = ["parties", "goals", "division", "terms", "signatures", "in_force"] as const satisfies readonly StageName[]

/** What shows each stage; the parties need more from the frame and stand there. */
export const STAGE_VIEWS: Record<Exclude<StageName, "parties">, Component> = {
  goals: GoalsStage,
  division: DivisionStage,
  terms: TermsStage,
  signatures: SignaturesStage,
  in_force: InForceStage,
}
