//! The agreement text: sections, model clauses and the typed terms inside the sections.

use super::{LocalizedRich, LocalizedText, PartyBrief, RichIn, RichText};
use agreement::{BodyKind, Relation, SectionKind};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Everything the text stage shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TermsView {
    /// Sections in order, left-out ones among them.
    pub sections: Vec<SectionView>,
    /// Kinds no section has: they can be added.
    #[ts(type = "SectionKind[]")]
    pub missing_kinds: Vec<SectionKind>,
    /// Acts and strategies.
    pub legal_basis: Vec<ValueLikeView>,
    /// Defined terms.
    pub definitions: Vec<DefinitionView>,
    /// Activities.
    pub activities: Vec<ActivityView>,
    /// Cooperation bodies.
    pub bodies: Vec<BodyView>,
    /// Exceptions about costs.
    pub cost_exceptions: Vec<CostExceptionView>,
    /// Other agreements.
    pub related_agreements: Vec<RelatedAgreementView>,
    /// Appendices.
    pub appendices: Vec<AppendixView>,
    /// Terms the agreement has once.
    pub once: TermsOnce,
    /// Parties to choose from.
    pub parties: Vec<PartyBrief>,
}

/// A section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SectionView {
    /// Identity.
    pub id: Uuid,
    /// Number in print; none when left out.
    pub number: Option<u32>,
    /// Kind.
    #[ts(type = "SectionKind")]
    pub kind: SectionKind,
    /// Whether an agreement must hold it or say why not.
    pub mandatory: bool,
    /// Its own title; empty where the usual one stands.
    pub title: LocalizedText,
    /// The usual title of its kind, in every language.
    pub usual_title: LocalizedText,
    /// The clauses.
    pub body: LocalizedRich,
    /// Whether the body is still the library's, word by word.
    pub untouched: bool,
    /// Why it is left out, if it is.
    pub left_out: Option<LocalizedText>,
}

/// An item that is only words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ValueLikeView {
    /// Identity.
    pub id: Uuid,
    /// Words.
    pub text: LocalizedText,
}

/// A defined term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DefinitionView {
    /// Identity.
    pub id: Uuid,
    /// The term.
    pub term: LocalizedText,
    /// Its meaning.
    pub definition: LocalizedText,
}

/// An activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActivityView {
    /// Identity.
    pub id: Uuid,
    /// What it is.
    pub name: LocalizedText,
    /// Where.
    pub place: LocalizedText,
    /// Municipality.
    pub municipality: LocalizedText,
    /// How often.
    pub frequency: LocalizedText,
    /// For which ages.
    pub ages: LocalizedText,
}

/// A seat in a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeatForm {
    /// Who sits.
    pub who: LocalizedText,
    /// The party, where it is a party's seat.
    pub party: Option<Uuid>,
    /// Whom the member represents.
    pub represents: LocalizedText,
    /// Has a personal deputy.
    pub deputy: bool,
}

/// A cooperation body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BodyView {
    /// Identity.
    pub id: Uuid,
    /// Kind.
    #[ts(type = "BodyKind")]
    pub kind: BodyKind,
    /// Name.
    pub name: LocalizedText,
    /// Purpose.
    pub purpose: LocalizedText,
    /// Tasks.
    pub tasks: LocalizedText,
    /// Chair.
    pub chair: LocalizedText,
    /// Secretary.
    pub secretary: LocalizedText,
    /// Seats.
    pub seats: Vec<SeatForm>,
    /// Meetings a year.
    pub meetings_a_year: Option<u16>,
    /// Quorum.
    pub quorum: LocalizedText,
    /// How it decides.
    pub decision_rule: LocalizedText,
}

/// An exception about costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CostExceptionView {
    /// Identity.
    pub id: Uuid,
    /// What is paid for.
    pub what: LocalizedText,
    /// Who pays.
    pub who_pays: LocalizedText,
    /// Ground.
    pub ground: LocalizedText,
}

/// Another agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RelatedAgreementView {
    /// Identity.
    pub id: Uuid,
    /// Title.
    pub title: LocalizedText,
    /// Above, below or beside.
    #[ts(type = "Relation")]
    pub relation: Relation,
}

/// An appendix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AppendixView {
    /// Identity.
    pub id: Uuid,
    /// Number from 1.
    pub number: u32,
    /// Title.
    pub title: LocalizedText,
    /// Version.
    pub version: String,
    /// Date.
    pub date: Option<NaiveDate>,
    /// Pages.
    pub pages: Option<u16>,
}

/// Terms the agreement has once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TermsOnce {
    /// First day.
    pub start: Option<NaiveDate>,
    /// "not_given", "open_ended" or "on".
    pub end_kind: EndKind,
    /// Last day, for "on".
    pub end: Option<NaiveDate>,
    /// The rule of taking effect.
    pub takes_effect: Option<EffectRule>,
    /// How many must have signed, for "count_signed".
    pub effect_count: Option<u16>,
    /// Option to extend.
    pub extension: LocalizedText,
    /// Notice in months.
    pub notice_months: Option<u16>,
    /// Hosting party.
    pub host: Option<Uuid>,
    /// Coordinator.
    pub coordinator: LocalizedText,
    /// Rotation.
    pub rotation: LocalizedText,
    /// Client data under this agreement.
    pub client_data: Option<bool>,
    /// Controllers.
    pub controllers: LocalizedText,
    /// Reviews a year.
    pub reviews_a_year: Option<u16>,
    /// Report.
    pub report: LocalizedText,
    /// Who approves amendments.
    pub amendment_approved_by: LocalizedText,
    /// Who accepts a joining organisation.
    pub joining_accepted_by: LocalizedText,
    /// Body for disputes.
    pub dispute_body: LocalizedText,
}

/// When the agreement ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EndKind {
    /// Not said yet.
    NotGiven,
    /// Open-ended.
    OpenEnded,
    /// On a day.
    On,
}

/// The rule of taking effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EffectRule {
    /// All have signed.
    AllSigned,
    /// So many have signed.
    CountSigned,
    /// Each for its own part.
    EachForItsOwnPart,
    /// On the first day, or from a party's later signature.
    StartOrLaterSignature,
    /// All have signed and the decisions are legally final.
    DecisionsFinal,
}

/// A change of one of the terms the agreement has once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum TermsChange {
    /// First day as typed; empty removes it.
    Start(String),
    /// The kind of end.
    EndKind(EndKind),
    /// Last day as typed.
    End(String),
    /// The rule of taking effect.
    TakesEffect(Option<EffectRule>),
    /// How many must have signed.
    EffectCount(u16),
    /// Option to extend.
    Extension(LocalizedText),
    /// Notice in months.
    NoticeMonths(Option<u16>),
    /// Hosting party.
    Host(Option<Uuid>),
    /// Coordinator.
    Coordinator(LocalizedText),
    /// Rotation.
    Rotation(LocalizedText),
    /// Client data under this agreement.
    ClientData(Option<bool>),
    /// Controllers.
    Controllers(LocalizedText),
    /// Reviews a year.
    ReviewsAYear(Option<u16>),
    /// Report.
    Report(LocalizedText),
    /// Who approves amendments.
    AmendmentApprovedBy(LocalizedText),
    /// Who accepts a joining organisation.
    JoiningAcceptedBy(LocalizedText),
    /// Body for disputes.
    DisputeBody(LocalizedText),
    /// How originals are made.
    OriginalsPractice(#[ts(type = "OriginalsPractice | null")] Option<agreement::OriginalsPractice>),
    /// How many originals.
    OriginalsCount(Option<u16>),
    /// Who keeps which.
    OriginalsKeptBy(LocalizedText),
}

/// Changes one of the terms the agreement has once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditTerms {
    /// The agreement.
    pub agreement: Uuid,
    /// The change.
    pub change: TermsChange,
}

/// Adds the section of a kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddSection {
    /// The agreement.
    pub agreement: Uuid,
    /// Kind; [`SectionKind::Custom`] may stand many times.
    #[ts(type = "SectionKind")]
    pub kind: SectionKind,
    /// Title, for a section of the agreement's own.
    pub title: LocalizedText,
    /// The section after which it stands; none for the end.
    pub after: Option<Uuid>,
}

/// A text of the library of model clauses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClauseOffer {
    /// The section kind.
    #[ts(type = "SectionKind")]
    pub kind: SectionKind,
    /// The alternative; empty for the main text.
    pub alternative: String,
    /// Title in the window's language.
    pub title: String,
    /// When to use it, in the window's language.
    pub note: String,
    /// The text in the window's language, filled for this agreement.
    pub text: RichText,
}

/// Names one section.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneSection {
    /// The agreement.
    pub agreement: Uuid,
    /// The section.
    pub section: Uuid,
}

/// Fills a section from the library, in every language of the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FillSection {
    /// The agreement.
    pub agreement: Uuid,
    /// The section.
    pub section: Uuid,
    /// The clause's section kind.
    #[ts(type = "SectionKind")]
    pub kind: SectionKind,
    /// The alternative; empty for the main text.
    pub alternative: String,
}

/// A line that can be picked from the library (acts, values, wishes, definitions).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PickLine {
    /// The term or text in every language.
    pub text: LocalizedText,
    /// The definition, for definitions.
    pub definition: LocalizedText,
}

/// Which list of the library.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PickList {
    /// Acts and strategies.
    LegalBasis,
    /// Values.
    Values,
    /// Wishes of families.
    Wishes,
    /// Definitions.
    Definitions,
}

/// Asks for a list of the library.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PickRequest {
    /// Which list.
    pub list: PickList,
}

/// Adds lines of the library to the agreement, as one action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddPicked {
    /// The agreement.
    pub agreement: Uuid,
    /// Which list.
    pub list: PickList,
    /// The lines by their place in the list, from 0.
    pub lines: Vec<u32>,
}

/// A change of one field of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum SectionChange {
    /// Title; empty takes the usual one.
    Title(LocalizedText),
    /// The clauses in one language.
    Body(RichIn),
    /// The reason for leaving it out; none takes it back in.
    LeftOut(Option<LocalizedText>),
}

/// A change of one field of a definition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum DefinitionChange {
    /// The term.
    Term(LocalizedText),
    /// Its meaning.
    Definition(LocalizedText),
}

/// A change of one field of an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum ActivityChange {
    /// What it is.
    Name(LocalizedText),
    /// Where.
    Place(LocalizedText),
    /// Municipality.
    Municipality(LocalizedText),
    /// How often.
    Frequency(LocalizedText),
    /// For which ages.
    Ages(LocalizedText),
}

/// A change of one field of a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum BodyChange {
    /// Kind.
    Kind(#[ts(type = "BodyKind")] BodyKind),
    /// Name.
    Name(LocalizedText),
    /// Purpose.
    Purpose(LocalizedText),
    /// Tasks.
    Tasks(LocalizedText),
    /// Chair.
    Chair(LocalizedText),
    /// Secretary.
    Secretary(LocalizedText),
    /// Seats in order.
    Seats(Vec<SeatForm>),
    /// Meetings a year.
    MeetingsAYear(Option<u16>),
    /// Quorum.
    Quorum(LocalizedText),
    /// How it decides.
    DecisionRule(LocalizedText),
}

/// A change of one field of an exception about costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum CostExceptionChange {
    /// What is paid for.
    What(LocalizedText),
    /// Who pays.
    WhoPays(LocalizedText),
    /// Ground.
    Ground(LocalizedText),
}

/// A change of one field of another agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum RelatedAgreementChange {
    /// Title.
    Title(LocalizedText),
    /// Above, below or beside.
    Relation(#[ts(type = "Relation")] Relation),
}

/// A change of one field of an appendix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum AppendixChange {
    /// Title.
    Title(LocalizedText),
    /// Version.
    Version(String),
    /// Date as typed.
    Date(String),
    /// Pages.
    Pages(Option<u16>),
}
