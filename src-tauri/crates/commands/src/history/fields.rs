//! What the columns and fields of saved rows are called, and how their values are said.

use agreement::ItemKind;
use agreement::comparison::Field as F;

/// How a value is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// As it was written.
    Words,
    /// The words of a code, behind this prefix.
    Coded(&'static str),
    /// A day.
    Day,
    /// A number.
    Number,
    /// Yes or no.
    Flag,
    /// The name of an item of the agreement, by its id.
    Named(ItemKind),
}

/// A field: its path in the row (places in lists as `*`), the key of its name, how its value is said.
pub(super) type Told = (&'static str, &'static str, Said);

use Said::{Coded, Day, Flag, Named, Number, Words};

/// The fields of a table that say something to people, in the order in which they are told. Ids, orders, hashes and what
/// searching needs are left out.
pub(super) fn of_table(table: &str) -> &'static [Told] {
    match table {
        "organisation" => ORGANISATION,
        "agreement" => AGREEMENT,
        "party" => PARTY,
        "signatory" => SIGNATORY,
        "signatory_name" => const { &[("name", "party-signatory-name", Words)] },
        "contact" => CONTACT,
        "value" => const { &[("text", F::Value.code(), Words)] },
        "wish" => const { &[("text", F::Wish.code(), Words), ("source", F::WishSource.code(), Words)] },
        "focus_area" => {
            const { &[("title", F::FocusArea.code(), Words), ("description", F::Description.code(), Words)] }
        }
        "goal" => GOAL,
        "goal_supporting" => const { &[("party", F::Supporting.code(), Named(ItemKind::Party))] },
        "goal_answer" => const { &[("wish", F::Answers.code(), Named(ItemKind::Wish))] },
        "vote" => const { &[("dots", "goals-dots", Number)] },
        "task" => TASK,
        "role" => const { &[("role", F::Role.code(), Coded("role"))] },
        "interface" => {
            const {
                &[
                    ("title", F::Interface.code(), Words),
                    ("kind", F::InterfaceKind.code(), Coded("interface-kind")),
                    ("agreed", F::Agreed.code(), Words),
                ]
            }
        }
        "interface_party" => const { &[("party", F::Between.code(), Named(ItemKind::Party))] },
        "section" => {
            const {
                &[
                    ("title", F::SectionTitle.code(), Words),
                    ("kind", F::SectionKind.code(), Coded("section")),
                    ("left_out", F::LeftOutReason.code(), Words),
                    ("body", F::SectionText.code(), Words),
                ]
            }
        }
        "legal_basis" => const { &[("text", F::LegalBasis.code(), Words)] },
        "definition" => {
            const { &[("term", F::Term.code(), Words), ("definition", F::Definition.code(), Words)] }
        }
        "activity" => {
            const {
                &[
                    ("name", F::Activity.code(), Words),
                    ("place", F::ActivityPlace.code(), Words),
                    ("municipality", F::Municipality.code(), Words),
                    ("frequency", F::Frequency.code(), Words),
                    ("ages", F::Ages.code(), Words),
                ]
            }
        }
        "body" => BODY,
        "body_seat" => {
            const {
                &[
                    ("who", F::SeatWho.code(), Words),
                    ("party", F::SeatParty.code(), Named(ItemKind::Party)),
                    ("represents", F::SeatRepresents.code(), Words),
                    ("deputy", F::SeatDeputy.code(), Flag),
                ]
            }
        }
        "cost_exception" => {
            const {
                &[
                    ("what", F::CostWhat.code(), Words),
                    ("who_pays", F::WhoPays.code(), Words),
                    ("ground", F::CostGround.code(), Words),
                ]
            }
        }
        "related_agreement" => {
            const {
                &[
                    ("title", F::RelatedAgreement.code(), Words),
                    ("relation", F::Relation.code(), Coded("relation")),
                ]
            }
        }
        "appendix" => {
            const {
                &[
                    ("title", F::Appendix.code(), Words),
                    ("version", F::AppendixVersion.code(), Words),
                    ("date", F::AppendixDate.code(), Day),
                    ("pages", F::AppendixPages.code(), Number),
                ]
            }
        }
        "approval" => APPROVAL,
        "original" => ORIGINAL,
        "scan" => SCAN,
        _ => &[],
    }
}

const ORGANISATION: &[Told] = &[
    ("name", F::LegalName.code(), Words),
    ("short_name", F::ShortName.code(), Words),
    ("kind", F::OrganisationKind.code(), Coded("organisation-kind")),
    ("business_id/text", F::BusinessId.code(), Words),
    ("business_id/state", F::BusinessId.code(), Coded("history-business-id")),
    ("address/street", F::Street.code(), Words),
    ("address/postcode", F::Postcode.code(), Words),
    ("address/place", F::Place.code(), Words),
    ("represents", F::Represents.code(), Words),
    ("activity", "register-activity", Words),
    ("source", "register-source", Words),
    ("checked_on", "register-checked-on", Day),
];

const AGREEMENT: &[Told] = &[
    ("identity/title", F::AgreementTitle.code(), Words),
    ("identity/kind", F::AgreementKind.code(), Coded("agreement-kind")),
    ("identity/case_number", F::CaseNumber.code(), Words),
    ("identity/date", F::AgreementDate.code(), Day),
    ("identity/languages", F::Languages.code(), Coded("language")),
    ("identity/prevailing/text", F::Prevailing.code(), Coded("identity-prevailing")),
    ("identity/prevailing/language", F::Prevailing.code(), Coded("identity-prevailing")),
    ("identity/sender", F::Sender.code(), Words),
    ("identity/area", F::Area.code(), Words),
    ("identity/level", F::Level.code(), Coded("level")),
    ("identity/nature", F::Nature.code(), Coded("legal-nature")),
    ("identity/whole/fi", F::WholeFi.code(), Words),
    ("identity/whole/fi_genitive", F::WholeFiGenitive.code(), Words),
    ("identity/whole/fi_partitive", F::WholeFiPartitive.code(), Words),
    ("identity/whole/fi_inessive", F::WholeFiInessive.code(), Words),
    ("identity/whole/sv", F::WholeSv.code(), Words),
    ("identity/whole/sv_definite", F::WholeSvDefinite.code(), Words),
    ("identity/whole/sv_definite_genitive", F::WholeSvDefiniteGenitive.code(), Words),
    ("identity/whole/en", F::WholeEn.code(), Words),
    ("purpose", F::Purpose.code(), Words),
    ("dots_per_party", "goals-dots-per-party", Number),
    ("host", F::Coordinating.code(), Named(ItemKind::Party)),
    ("terms/coordination/coordinator", F::Coordinator.code(), Words),
    ("terms/coordination/rotation", F::Rotation.code(), Words),
    ("terms/data_protection/client_data", F::ClientData.code(), Flag),
    ("terms/data_protection/controllers", F::Controllers.code(), Words),
    ("terms/follow_up/reviews_a_year", F::ReviewsAYear.code(), Number),
    ("terms/follow_up/report", F::Report.code(), Words),
    ("terms/validity/start", F::Start.code(), Day),
    ("terms/validity/end/end", F::EndKind.code(), Coded("validity-end")),
    ("terms/validity/end/date", F::End.code(), Day),
    ("terms/validity/takes_effect/rule", F::TakesEffect.code(), Coded("taking-effect")),
    ("terms/validity/takes_effect/count", F::TakesEffectCount.code(), Number),
    ("terms/validity/extension", F::Extension.code(), Words),
    ("terms/validity/notice_months", F::NoticeMonths.code(), Number),
    ("terms/amendment_approved_by", F::AmendmentApprovedBy.code(), Words),
    ("terms/joining_accepted_by", F::JoiningAcceptedBy.code(), Words),
    ("terms/dispute_body", F::DisputeBody.code(), Words),
    ("terms/originals/practice", F::OriginalsPractice.code(), Coded("originals")),
    ("terms/originals/count", F::OriginalsCount.code(), Number),
    ("terms/originals/kept_by", F::KeptBy.code(), Words),
];

const PARTY: &[Told] = &[
    ("name", F::LegalName.code(), Words),
    ("short_name", F::ShortName.code(), Words),
    ("kind", F::OrganisationKind.code(), Coded("organisation-kind")),
    ("unit", F::Unit.code(), Words),
    ("business_id/text", F::BusinessId.code(), Words),
    ("business_id/state", F::BusinessId.code(), Coded("history-business-id")),
    ("address/street", F::Street.code(), Words),
    ("address/postcode", F::Postcode.code(), Words),
    ("address/place", F::Place.code(), Words),
    ("represents", F::Represents.code(), Words),
    ("lead", F::Lead.code(), Flag),
    ("standing/status", "party-status", Coded("status")),
    ("standing/since", "party-since", Day),
    ("standing/reason", "party-reason", Words),
    ("standing/last_day", "party-last-day", Day),
    ("decision_maker/level", F::DecisionLevel.code(), Coded("decision-level")),
    ("decision_maker/name", F::DecisionName.code(), Words),
];

const SIGNATORY: &[Told] = &[
    ("title", F::SignatoryTitle.code(), Words),
    ("capacity", F::Capacity.code(), Coded("capacity")),
    ("basis/kind", F::Basis.code(), Coded("signature-basis")),
    ("basis/detail", F::BasisDetail.code(), Words),
    ("basis/dated", F::BasisDated.code(), Day),
    ("counter_signs", F::CounterSigns.code(), Flag),
];

const CONTACT: &[Told] = &[
    ("name", "party-contact-name", Words),
    ("role", "party-contact-role", Words),
    ("email", "party-contact-email", Words),
    ("phone", "party-contact-phone", Words),
    ("deputy", "party-contact-deputy", Words),
    ("job_description", "party-contact-job", Words),
    ("valid_from", "party-contact-from", Day),
    ("valid_to", "party-contact-to", Day),
    ("source", "register-source", Words),
    ("checked_on", "register-checked-on", Day),
];

const GOAL: &[Told] = &[
    ("title", F::Goal.code(), Words),
    ("focus_area", F::GoalFocusArea.code(), Named(ItemKind::FocusArea)),
    ("description", F::Description.code(), Words),
    ("target_group", F::TargetGroup.code(), Words),
    ("indicator", F::Indicator.code(), Words),
    ("baseline", F::Baseline.code(), Words),
    ("target", F::Target.code(), Words),
    ("due", F::Due.code(), Day),
    ("lead", F::GoalLead.code(), Named(ItemKind::Party)),
];

const TASK: &[Told] = &[
    ("title", F::Task.code(), Words),
    ("goal", F::TaskGoal.code(), Named(ItemKind::Goal)),
    ("mode", F::TaskMode.code(), Coded("task-mode")),
    ("note", F::Note.code(), Words),
    ("own_resources", F::OwnResources.code(), Words),
];

const BODY: &[Told] = &[
    ("name", F::BodyName.code(), Words),
    ("kind", F::BodyKind.code(), Coded("body-kind")),
    ("purpose", F::BodyPurpose.code(), Words),
    ("tasks", F::BodyTasks.code(), Words),
    ("chair", F::Chair.code(), Words),
    ("secretary", F::Secretary.code(), Words),
    ("meetings_a_year", F::MeetingsAYear.code(), Number),
    ("quorum", F::Quorum.code(), Words),
    ("decision_rule", F::DecisionRule.code(), Words),
];

const APPROVAL: &[Told] = &[
    ("sent_on", "tracking-sent-on", Day),
    ("steps/*/level", F::DecisionLevel.code(), Coded("decision-level")),
    ("steps/*/body", "tracking-body", Words),
    ("steps/*/planned_on", "tracking-planned-on", Day),
    ("steps/*/decided_on", "tracking-decided-on", Day),
    ("steps/*/section", "tracking-section-of-minutes", Words),
    ("steps/*/case_number", "tracking-case-number", Words),
    ("steps/*/result", "tracking-result", Coded("decision-result")),
    ("steps/*/condition", "tracking-condition", Words),
    ("steps/*/condition_met_on", "tracking-condition-met", Day),
    ("steps/*/mandate", "tracking-mandate", Words),
    ("steps/*/minutes_received_on", "tracking-minutes-received", Day),
    ("steps/*/legally_final/final", "tracking-final", Coded("legally-final")),
    ("steps/*/legally_final/date", "tracking-final-from", Day),
    ("reminders/*/on", "tracking-reminded", Day),
    ("reminders/*/by", "history-reminded-by", Words),
    ("carried_from", "history-carried-from", Number),
];

const ORIGINAL: &[Told] = &[
    ("printed_on", "ledger-printed-on", Day),
    ("sent_on", "ledger-sent-on", Day),
    ("holder", "ledger-holder", Words),
    ("circulation", "ledger-circulation", Named(ItemKind::Party)),
    ("kept_by", "ledger-kept-by", Words),
    ("kept_where", "ledger-kept-where", Words),
    ("case_number", "tracking-case-number", Words),
    ("kept_for", "ledger-kept-for", Words),
    ("signatures/*/signed_by", "ledger-signed-by", Words),
    ("signatures/*/signed_on", "ledger-date-on-paper", Day),
    ("signatures/*/place", "ledger-place", Words),
    ("signatures/*/method", "ledger-method", Coded("signature-method")),
    ("signatures/*/received_on", "ledger-received-on", Day),
    ("signatures/*/authorisation_name", "ledger-authorisation", Words),
    ("signed_files/*/file_name", "ledger-signed-file", Words),
    ("signed_files/*/received_on", "ledger-received-on", Day),
    ("signed_files/*/fields/*/signer", "history-signed-field", Words),
    ("signed_files/*/fields/*/signed_on", "tracking-signed-on", Day),
];

const SCAN: &[Told] = &[
    ("file_name", "history-file", Words),
    ("page", "history-page", Number),
    ("received_on", "ledger-received-on", Day),
    ("reading", "history-reading", Coded("scan-reading")),
    ("state", "history-scan-state", Coded("scan-state")),
    ("version", "history-version", Number),
    ("original", "history-original", Number),
    ("sheet_page", "scan-sheet-page", Number),
];

#[cfg(test)]
mod tests;
