//! The fields of a text: the one list of what can differ, and how what stands in a field is compared.

mod items;

pub(super) use items::*;

use crate::{LocalizedRichText, PartyId, Text, TextRecord};
use chrono::NaiveDate;
use uuid::Uuid;

macro_rules! fields {
    ($($name:ident = $code:literal),+ $(,)?) => {
        /// A field of an item.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each is named after the field of the domain that it is")]
        pub enum Field {
            $($name),+
        }

        impl Field {
            /// Every field.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The key of the words it is called by.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }
        }
    };
}

fields! {
    AgreementTitle = "identity-title",
    AgreementKind = "identity-kind",
    CaseNumber = "identity-case-number",
    AgreementDate = "identity-date",
    Languages = "identity-languages",
    Prevailing = "identity-prevailing",
    Sender = "identity-sender",
    Area = "identity-area",
    Level = "identity-level",
    Nature = "identity-nature",
    WholeFi = "identity-whole-fi",
    WholeFiGenitive = "identity-whole-fi-genitive",
    WholeFiPartitive = "identity-whole-fi-partitive",
    WholeFiInessive = "identity-whole-fi-inessive",
    WholeSv = "identity-whole-sv",
    WholeSvDefinite = "identity-whole-sv-definite",
    WholeSvDefiniteGenitive = "identity-whole-sv-definite-genitive",
    WholeEn = "identity-whole-en",
    Predecessor = "comparison-predecessor",
    LegalName = "register-name",
    ShortName = "register-short-name",
    OrganisationKind = "register-kind",
    Unit = "party-unit",
    BusinessId = "register-business-id",
    Street = "register-street",
    Postcode = "register-postcode",
    Place = "register-place",
    Represents = "register-represents",
    Lead = "party-lead",
    DecisionLevel = "party-decision-level",
    DecisionName = "party-decision-name",
    SignatoryTitle = "party-signatory-title",
    Capacity = "party-capacity",
    Basis = "party-basis",
    BasisDetail = "party-basis-detail",
    BasisDated = "party-basis-dated",
    CounterSigns = "party-counter-signs",
    Purpose = "goals-purpose",
    Value = "item-value",
    Wish = "item-wish",
    WishSource = "comparison-wish-source",
    FocusArea = "item-focus-area",
    Goal = "item-goal",
    Description = "goals-description",
    GoalFocusArea = "comparison-goal-focus-area",
    TargetGroup = "goals-target-group",
    Indicator = "goals-indicator",
    Baseline = "goals-baseline",
    Target = "goals-target",
    Due = "goals-due",
    GoalLead = "goals-lead",
    Supporting = "goals-supporting",
    Answers = "goals-answers",
    Task = "item-task",
    TaskGoal = "division-task-goal",
    TaskMode = "division-mode",
    Role = "comparison-role",
    Note = "division-note",
    OwnResources = "division-own-resources",
    Interface = "item-interface",
    InterfaceKind = "division-interface-kind",
    Between = "division-between",
    Agreed = "division-agreed",
    SectionTitle = "terms-own-title",
    SectionKind = "comparison-section-kind",
    LeftOut = "comparison-left-out",
    LeftOutReason = "terms-leave-out-reason",
    SectionText = "terms-text",
    LegalBasis = "item-legal-basis",
    Term = "item-definition",
    Definition = "terms-definition",
    Activity = "terms-activity-name",
    ActivityPlace = "terms-activity-place",
    Municipality = "terms-activity-municipality",
    Frequency = "terms-activity-frequency",
    Ages = "terms-activity-ages",
    BodyName = "terms-body-name",
    BodyKind = "terms-body-kind",
    BodyPurpose = "terms-body-purpose",
    BodyTasks = "terms-body-tasks",
    Chair = "terms-body-chair",
    Secretary = "terms-body-secretary",
    SeatWho = "terms-seat-who",
    SeatParty = "terms-seat-party",
    SeatRepresents = "terms-seat-represents",
    SeatDeputy = "terms-seat-deputy",
    MeetingsAYear = "terms-body-meetings",
    Quorum = "terms-body-quorum",
    DecisionRule = "terms-body-decision-rule",
    CostWhat = "terms-cost-what",
    WhoPays = "terms-cost-who-pays",
    CostGround = "terms-cost-ground",
    RelatedAgreement = "item-related-agreement",
    Relation = "terms-relation",
    Appendix = "item-appendix",
    AppendixVersion = "terms-appendix-version",
    AppendixDate = "terms-appendix-date",
    AppendixPages = "terms-appendix-pages",
    AppendixFile = "comparison-appendix-file",
    Coordinating = "terms-host",
    Coordinator = "terms-coordinator",
    Rotation = "terms-rotation",
    ClientData = "terms-client-data",
    Controllers = "terms-controllers",
    ReviewsAYear = "terms-reviews",
    Report = "terms-report",
    Start = "terms-start",
    EndKind = "terms-end-kind",
    End = "terms-end",
    TakesEffect = "terms-takes-effect",
    TakesEffectCount = "terms-effect-count",
    Extension = "terms-extension",
    NoticeMonths = "terms-notice",
    AmendmentApprovedBy = "terms-amendment-by",
    JoiningAcceptedBy = "terms-joining-by",
    DisputeBody = "terms-dispute-body",
    OriginalsPractice = "originals-practice",
    OriginalsCount = "signatures-originals",
    KeptBy = "originals-kept-by",
}

/// A value that is said in other words in each language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// A code of an enum: the prefix and the code of its words.
    Coded(&'static str, &'static str),
    /// A day.
    Date(NaiveDate),
    /// A number.
    Number(u16),
}

/// Of which part of the item a field is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Of the item itself.
    Whole,
    /// What a party does in a task.
    Party(Text),
    /// A signatory of a party, counted from 1.
    Signatory(usize),
    /// A seat in a body, counted from 1.
    Seat(usize),
}

/// What is compared of a field.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Content<'a> {
    Words(&'a Text),
    Rich(&'a LocalizedRichText),
    Plain(&'a str),
    Value(Value),
    /// What is named, by what makes it the same, with its name.
    Names(Vec<(String, Text)>),
}

/// A field of one text.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) field: Field,
    pub(super) part: Part,
    /// Tells parts apart: a party or signatory by its id, a seat by its pair in the other text.
    pub(super) of: Option<Uuid>,
    pub(super) content: Content<'a>,
}

/// The fields of an item of a text, those that say nothing left out.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    record: &'a TextRecord,
    part: Part,
    of: Option<Uuid>,
    pub(super) entries: Vec<Entry<'a>>,
}

impl<'a> Fields<'a> {
    pub(super) fn new(record: &'a TextRecord) -> Self {
        Self { record, part: Part::Whole, of: None, entries: Vec::new() }
    }

    /// Whether these are fields of this text.
    pub(super) fn is_of(&self, record: &TextRecord) -> bool {
        std::ptr::eq(self.record, record)
    }

    fn put(&mut self, field: Field, content: Content<'a>) {
        self.entries.push(Entry { field, part: self.part.clone(), of: self.of, content });
    }

    fn words(&mut self, field: Field, text: &'a Text) {
        if !text.is_empty() {
            self.put(field, Content::Words(text));
        }
    }

    fn rich(&mut self, field: Field, text: &'a LocalizedRichText) {
        if !text.is_empty() {
            self.put(field, Content::Rich(text));
        }
    }

    fn plain(&mut self, field: Field, text: &'a str) {
        if !text.is_empty() {
            self.put(field, Content::Plain(text));
        }
    }

    fn coded(&mut self, field: Field, prefix: &'static str, code: &'static str) {
        self.put(field, Content::Value(Value::Coded(prefix, code)));
    }

    fn date(&mut self, field: Field, date: Option<NaiveDate>) {
        if let Some(date) = date {
            self.put(field, Content::Value(Value::Date(date)));
        }
    }

    fn number(&mut self, field: Field, number: Option<u16>) {
        if let Some(number) = number {
            self.put(field, Content::Value(Value::Number(number)));
        }
    }

    fn flag(&mut self, field: Field, is_so: bool) {
        if is_so {
            self.coded(field, "common", "yes");
        }
    }

    fn parties(&mut self, field: Field, ids: impl IntoIterator<Item = PartyId>) {
        let name = |id: PartyId| (id.to_string(), self.name_of(id));
        self.names(field, ids.into_iter().map(name).collect());
    }

    fn names(&mut self, field: Field, names: Vec<(String, Text)>) {
        if !names.is_empty() {
            self.put(field, Content::Names(names));
        }
    }

    fn name_of(&self, id: PartyId) -> Text {
        self.record.party(id).map(|party| party.name.clone()).unwrap_or_default()
    }
}
