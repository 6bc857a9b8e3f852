// What an agreement can be, in the order it is offered.
import type { AgreementKind, AgreementLanguages, LegalNature, Level } from "../host/wire"

export const AGREEMENT_KINDS = [
  "cooperation",
  "framework",
  "network",
  "partnership",
  "letter_of_intent",
] as const satisfies readonly AgreementKind[]

export const LANGUAGE_FORMS = ["fi", "sv", "fi+sv", "en"] as const satisfies readonly AgreementLanguages[]

export const LEVELS = ["municipality", "several_municipalities", "county"] as const satisfies readonly Level[]

export const NATURES = ["binding", "intent"] as const satisfies readonly LegalNature[]

/** Which of two parallel texts counts. */
export const PREVAILING = ["both_authentic", "fi", "sv"] as const
