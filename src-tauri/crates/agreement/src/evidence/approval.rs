//! A party's way to its decision: one body after another, each with what it decided.

use crate::{DecisionLevel, DecisionStepId, PartyId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a body decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionResult {
    /// hyväksytty.
    Approved,
    /// hyväksytty ehdolla: binding only when the condition is met.
    ApprovedWithCondition,
    /// pöydälle.
    Tabled,
    /// palautettu valmisteluun.
    Returned,
    /// hylätty.
    Declined,
    /// muutoksenhaku vireillä.
    AppealPending,
}

impl DecisionResult {
    /// Every result, the usual ones first.
    pub const ALL: [Self; 6] = [
        Self::Approved,
        Self::ApprovedWithCondition,
        Self::Tabled,
        Self::Returned,
        Self::Declined,
        Self::AppealPending,
    ];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::ApprovedWithCondition => "approved-with-condition",
            Self::Tabled => "tabled",
            Self::Returned => "returned",
            Self::Declined => "declined",
            Self::AppealPending => "appeal-pending",
        }
    }
}

/// Whether a decision can still be changed on appeal. Concerns authorities only (domain §5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(tag = "final", rename_all = "snake_case")]
pub enum LegallyFinal {
    /// Not said yet.
    #[default]
    NotSaid,
    /// lainvoimainen from this day.
    On {
        /// The first day on which it is final.
        date: NaiveDate,
    },
    /// ei koske: nobody can appeal.
    NotConcerned,
}

/// One body's handling of the matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionStep {
    /// Identity.
    pub id: DecisionStepId,
    /// The level of the body.
    pub level: DecisionLevel,
    /// The body or office holder by name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub body: String,
    /// When it means to decide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned_on: Option<NaiveDate>,
    /// When it decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_on: Option<NaiveDate>,
    /// The section of the minutes as the party writes it: "§ 198" or "21 §".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub section: String,
    /// The party's own case number.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub case_number: String,
    /// What it decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<DecisionResult>,
    /// The condition in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub condition: String,
    /// When the condition was met.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition_met_on: Option<NaiveDate>,
    /// A mandate for minor corrections, in words: such a decision can hold for the next version too.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mandate: String,
    /// When the extract of the minutes was received.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes_received_on: Option<NaiveDate>,
    /// Whether it is legally final.
    #[serde(default)]
    pub legally_final: LegallyFinal,
}

impl DecisionStep {
    /// A body that has not handled the matter yet.
    pub const fn new(id: DecisionStepId, level: DecisionLevel, body: String) -> Self {
        Self {
            id,
            level,
            body,
            planned_on: None,
            decided_on: None,
            section: String::new(),
            case_number: String::new(),
            result: None,
            condition: String::new(),
            condition_met_on: None,
            mandate: String::new(),
            minutes_received_on: None,
            legally_final: LegallyFinal::NotSaid,
        }
    }

    /// Whether this body said yes, with or without a condition.
    pub const fn is_approved(&self) -> bool {
        matches!(self.result, Some(DecisionResult::Approved | DecisionResult::ApprovedWithCondition))
    }

    /// Whether a condition stands that has not been met.
    pub const fn has_open_condition(&self) -> bool {
        matches!(self.result, Some(DecisionResult::ApprovedWithCondition)) && self.condition_met_on.is_none()
    }
}

/// That somebody was reminded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminder {
    /// When.
    pub on: NaiveDate,
    /// By whom, as typed at the first start.
    pub by: String,
}

/// What one party does about one version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    /// The version decided on.
    pub version: u32,
    /// The party.
    pub party: PartyId,
    /// When the text was sent for decision: from then on it is waited for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_on: Option<NaiveDate>,
    /// The bodies in the order in which they handle the matter; the last one decides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<DecisionStep>,
    /// Reminders, the latest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reminders: Vec<Reminder>,
    /// The version these decisions were made on, where a mandate for minor corrections lets them hold here too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried_from: Option<u32>,
}

/// Where a party's handling stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApprovalState {
    /// Nothing was sent, planned or decided.
    NotStarted,
    /// It is waited for.
    Waiting,
    /// pöydällä.
    Tabled,
    /// palautettu valmisteluun.
    Returned,
    /// hylätty.
    Declined,
    /// muutoksenhaku vireillä.
    AppealPending,
    /// Approved on a condition that is not met yet.
    ConditionOpen,
    /// Approved, but not yet final.
    Approved,
    /// Approved, and nobody can change it any more.
    Final,
}

impl ApprovalState {
    /// Every state, in the order of a matter's way.
    pub const ALL: [Self; 9] = [
        Self::NotStarted,
        Self::Waiting,
        Self::Tabled,
        Self::Returned,
        Self::Declined,
        Self::AppealPending,
        Self::ConditionOpen,
        Self::Approved,
        Self::Final,
    ];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotStarted => "not-started",
            Self::Waiting => "waiting",
            Self::Tabled => "tabled",
            Self::Returned => "returned",
            Self::Declined => "declined",
            Self::AppealPending => "appeal-pending",
            Self::ConditionOpen => "condition-open",
            Self::Approved => "approved",
            Self::Final => "final",
        }
    }

    /// Whether the party has said yes, finally or not.
    pub const fn is_approved(self) -> bool {
        matches!(self, Self::Approved | Self::Final)
    }
}

impl Approval {
    /// Nothing done yet about a version.
    pub const fn new(version: u32, party: PartyId) -> Self {
        Self { version, party, sent_on: None, steps: Vec::new(), reminders: Vec::new(), carried_from: None }
    }

    /// Where the handling stands on a day. What the last body said counts; a no of any body counts at once.
    pub fn state(&self, today: NaiveDate) -> ApprovalState {
        let latest = self.steps.iter().rev().find_map(|step| step.result);
        match latest {
            Some(DecisionResult::Declined) => return ApprovalState::Declined,
            Some(DecisionResult::Returned) => return ApprovalState::Returned,
            Some(DecisionResult::Tabled) => return ApprovalState::Tabled,
            Some(DecisionResult::AppealPending) => return ApprovalState::AppealPending,
            Some(DecisionResult::Approved | DecisionResult::ApprovedWithCondition) | None => {}
        }
        match self.steps.last() {
            Some(last) if last.is_approved() => self.approved_state(last, today),
            Some(last) if latest.is_some() || last.planned_on.is_some() => ApprovalState::Waiting,
            _ if self.sent_on.is_some() => ApprovalState::Waiting,
            _ => ApprovalState::NotStarted,
        }
    }

    fn approved_state(&self, last: &DecisionStep, today: NaiveDate) -> ApprovalState {
        if self.has_open_condition() {
            return ApprovalState::ConditionOpen;
        }
        match last.legally_final {
            LegallyFinal::NotConcerned => ApprovalState::Final,
            LegallyFinal::On { date } if date <= today => ApprovalState::Final,
            LegallyFinal::On { .. } | LegallyFinal::NotSaid => ApprovalState::Approved,
        }
    }

    /// Whether the body that spoke last said no.
    pub fn is_declined(&self) -> bool {
        self.steps.iter().rev().find_map(|step| step.result) == Some(DecisionResult::Declined)
    }

    /// Whether any body set a condition that has not been met.
    pub fn has_open_condition(&self) -> bool {
        self.steps.iter().any(DecisionStep::has_open_condition)
    }

    /// The day from which every condition is met; none while one is open or where there was none.
    pub fn conditions_met_on(&self) -> Option<NaiveDate> {
        let conditional =
            self.steps.iter().filter(|step| step.result == Some(DecisionResult::ApprovedWithCondition));
        let met: Option<Vec<NaiveDate>> = conditional.map(|step| step.condition_met_on).collect();
        met?.into_iter().max()
    }

    /// The day from which the approval is final: of the last body, which must have approved. An approval that nobody can
    /// appeal is final when it is made.
    pub fn final_on(&self) -> Option<NaiveDate> {
        let last = self.steps.last().filter(|step| step.is_approved())?;
        match last.legally_final {
            LegallyFinal::On { date } => Some(date),
            LegallyFinal::NotConcerned => last.decided_on,
            LegallyFinal::NotSaid => None,
        }
    }

    /// The day the decision was made by the last body.
    pub fn decided_on(&self) -> Option<NaiveDate> {
        self.steps.last().filter(|step| step.is_approved())?.decided_on
    }

    /// When the decision is expected: the plan of the last body that has not decided.
    pub fn planned_on(&self) -> Option<NaiveDate> {
        self.steps.iter().rev().find(|step| step.result.is_none())?.planned_on
    }

    /// Whether some body allowed minor corrections.
    pub fn has_mandate(&self) -> bool {
        self.steps.iter().any(|step| step.is_approved() && !step.mandate.trim().is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        crate::parse_date(text).expect("a date")
    }

    fn step(result: Option<DecisionResult>) -> DecisionStep {
        let id = DecisionStepId(Uuid::from_u128(1));
        let mut step = DecisionStep::new(id, DecisionLevel::Board, "kaupunginhallitus".into());
        step.result = result;
        step.decided_on = result.map(|_| day("1.9.2026"));
        step
    }

    fn approval(steps: Vec<DecisionStep>) -> Approval {
        let mut approval = Approval::new(1, PartyId(Uuid::from_u128(7)));
        approval.steps = steps;
        approval
    }

    #[test]
    fn the_last_body_decides_and_a_no_of_any_counts_at_once() {
        use DecisionResult::{Approved, Declined, Returned, Tabled};
        let today = day("1.10.2026");
        let cases = [
            (vec![], ApprovalState::NotStarted),
            (vec![None], ApprovalState::NotStarted),
            (vec![Some(Approved)], ApprovalState::Approved),
            (vec![Some(Approved), None], ApprovalState::Waiting),
            (vec![Some(Approved), Some(Tabled)], ApprovalState::Tabled),
            (vec![Some(Returned), None], ApprovalState::Returned),
            (vec![Some(Returned), Some(Approved)], ApprovalState::Approved),
            (vec![Some(Declined), None], ApprovalState::Declined),
        ];
        for (results, expected) in cases {
            let found = approval(results.iter().copied().map(step).collect());
            assert_eq!(found.state(today), expected, "{results:?}");
        }
    }

    #[test]
    fn a_condition_holds_back_until_it_is_met() {
        let mut conditional = step(Some(DecisionResult::ApprovedWithCondition));
        conditional.legally_final = LegallyFinal::NotConcerned;
        let mut held = approval(vec![conditional]);
        let today = day("1.10.2026");
        assert_eq!(held.state(today), ApprovalState::ConditionOpen);
        assert_eq!(held.conditions_met_on(), None);
        held.steps[0].condition_met_on = Some(day("20.9.2026"));
        assert_eq!(held.state(today), ApprovalState::Final);
        assert_eq!(held.conditions_met_on(), Some(day("20.9.2026")));
    }

    #[test]
    fn a_decision_becomes_final_on_its_day() {
        let mut decided = step(Some(DecisionResult::Approved));
        decided.legally_final = LegallyFinal::On { date: day("1.10.2026") };
        let found = approval(vec![decided]);
        assert_eq!(found.state(day("30.9.2026")), ApprovalState::Approved);
        assert_eq!(found.state(day("1.10.2026")), ApprovalState::Final);
    }
}
