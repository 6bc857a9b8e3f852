// The kinds of organisation in the order they are offered: those that take part most often first.
import type { OrganisationKind } from "../../host/wire"

export const ORGANISATION_KINDS = [
  "municipality",
  "wellbeing_services_county",
  "joint_municipal_authority",
  "parish",
  "parish_union",
  "other_religious_community",
  "association",
  "foundation",
  "company",
  "school",
  "state_authority",
] as const satisfies readonly OrganisationKind[]

/** One name a line, as a list: blank lines say nothing. */
export function namesOfLines(text: string): string[] {
  return text
    .split("\n")
    .map((name) => name.trim())
    .filter((name) => name !== "")
}
