//! How ready a stage is: the rings of the stepper.

use super::{Finding, FindingCode, Stage, terms};
use crate::{Agreement, SectionKind};
use uuid::Uuid;

/// How many of the things a stage must hold are there.
///
/// What counts is fixed by stage, so that the share grows only with work done:
/// - *Parties*: that there are two; of each joining party its name, kind, Y-tunnus (valid or knowingly missing),
///   address, contact person and decision-maker.
/// - *Goals*: that there is one; of each focus area a goal; of each goal its words, a lead and an indicator.
/// - *Division of work*: of each goal a task; of each task its words and who is responsible; of each joining party
///   a role.
/// - *Agreement text*: every mandatory section, every other printed section, the start, the end and the rule of
///   taking effect.
/// - *Signatures*: who signs for each joining party; the originals.
/// - *In force*: nothing yet, 0 of 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Readiness {
    /// How many are there.
    pub done: u32,
    /// How many there must be.
    pub total: u32,
}

impl Readiness {
    fn count(&mut self, done: bool) {
        self.done += u32::from(done);
        self.total += 1;
    }

    /// Whether nothing is missing; a stage that asks for nothing is not complete but empty.
    pub const fn is_complete(self) -> bool {
        self.total > 0 && self.done == self.total
    }
}

/// How ready a stage is, by the findings of the same agreement.
pub fn readiness(stage: Stage, agreement: &Agreement, findings: &[Finding]) -> Readiness {
    let open = Open(findings);
    match stage {
        Stage::Parties => parties(agreement, &open),
        Stage::Goals => goals(agreement, &open),
        Stage::Division => division(agreement, &open),
        Stage::Terms => text(agreement, &open),
        Stage::Signatures => signatures(agreement, &open),
        Stage::InForce => Readiness::default(),
    }
}

/// The findings still open.
struct Open<'a>(&'a [Finding]);

impl Open<'_> {
    fn clear(&self, code: FindingCode) -> bool {
        !self.0.iter().any(|finding| finding.code == code)
    }

    /// Whether none of these findings is about the subject.
    fn clear_of(&self, id: Uuid, codes: &[FindingCode]) -> bool {
        !self.0.iter().any(|finding| finding.subject.id == id && codes.contains(&finding.code))
    }
}

fn parties(agreement: &Agreement, open: &Open<'_>) -> Readiness {
    let mut readiness = Readiness::default();
    readiness.count(open.clear(FindingCode::TooFewParties));
    for party in agreement.text.joining() {
        let wanted: [&[FindingCode]; 6] = [
            &[FindingCode::PartyWithoutName],
            &[FindingCode::PartyWithoutKind],
            &[FindingCode::PartyBusinessIdMissing, FindingCode::PartyBusinessIdInvalid],
            &[FindingCode::PartyWithoutAddress],
            &[FindingCode::PartyWithoutContact],
            &[FindingCode::PartyWithoutDecisionMaker],
        ];
        for codes in wanted {
            readiness.count(open.clear_of(party.id.0, codes));
        }
    }
    readiness
}

fn goals(agreement: &Agreement, open: &Open<'_>) -> Readiness {
    let mut readiness = Readiness::default();
    readiness.count(open.clear(FindingCode::NoGoal));
    for area in &agreement.text.focus_areas {
        readiness.count(open.clear_of(area.id.0, &[FindingCode::FocusAreaWithoutGoals]));
    }
    let wanted =
        [FindingCode::TextMissingInLanguage, FindingCode::GoalWithoutLead, FindingCode::GoalWithoutIndicator];
    for goal in &agreement.text.goals {
        for code in wanted {
            readiness.count(open.clear_of(goal.id.0, &[code]));
        }
    }
    readiness
}

fn division(agreement: &Agreement, open: &Open<'_>) -> Readiness {
    let mut readiness = Readiness::default();
    let text = &agreement.text;
    if text.goals.is_empty() {
        // Without goals there is nothing to divide yet, which is not the same as being ready.
        readiness.count(false);
    }
    for goal in &text.goals {
        readiness.count(open.clear_of(goal.id.0, &[FindingCode::GoalWithoutTasks]));
    }
    for task in &text.tasks {
        readiness.count(open.clear_of(task.id.0, &[FindingCode::TextMissingInLanguage]));
        let wanted = [FindingCode::TaskWithoutResponsible, FindingCode::TaskWithSeveralResponsible];
        readiness.count(open.clear_of(task.id.0, &wanted));
    }
    for party in text.joining() {
        let has_role = !text.tasks.is_empty() && open.clear_of(party.id.0, &[FindingCode::PartyWithoutRole]);
        readiness.count(has_role);
    }
    readiness
}

fn text(agreement: &Agreement, open: &Open<'_>) -> Readiness {
    let mut readiness = Readiness::default();
    let text = &agreement.text;
    for kind in SectionKind::ALL.iter().copied().filter(|kind| kind.is_mandatory()) {
        let translated = text
            .section_of(kind)
            .is_some_and(|section| open.clear_of(section.id.0, &[FindingCode::TextMissingInLanguage]));
        readiness.count(translated && terms::is_settled(text, kind));
    }
    for section in text.printed_sections().filter(|section| !section.kind.is_mandatory()) {
        let filled = terms::has_body(section) || terms::has_typed_content(text, section.kind);
        readiness.count(filled && open.clear_of(section.id.0, &[FindingCode::TextMissingInLanguage]));
    }
    for code in [FindingCode::NoStartDate, FindingCode::ValidityWithoutEnd, FindingCode::NoTakingEffectRule] {
        readiness.count(open.clear(code));
    }
    readiness
}

fn signatures(agreement: &Agreement, open: &Open<'_>) -> Readiness {
    let mut readiness = Readiness::default();
    for party in agreement.text.joining() {
        let wanted = [FindingCode::PartyWithoutSignatoryTitle, FindingCode::SecondSignatoryMissing];
        readiness.count(open.clear_of(party.id.0, &wanted));
    }
    readiness.count(open.clear(FindingCode::OriginalsNotAgreed));
    readiness
}
