//! What an item says, field by field: the one list of what can differ between two texts.

use crate::{
    Activity, Appendix, Body, BusinessIdEntry, CostException, Definition, FocusArea, Goal, Interface,
    LegalBasis, LegalNature, Level, LocalizedRichText, Party, PartyId, Prevailing, RelatedAgreement, Section,
    SectionKind, TakingEffect, Task, Text, TextRecord, ValidityEnd, Wish,
};
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

pub(super) fn identity<'a>(fields: &mut Fields<'a>) {
    let identity = &fields.record.identity;
    fields.words(Field::AgreementTitle, &identity.title);
    fields.coded(Field::AgreementKind, "agreement-kind", identity.kind.code());
    fields.plain(Field::CaseNumber, &identity.case_number);
    fields.date(Field::AgreementDate, identity.date);
    let form = match identity.languages {
        crate::AgreementLanguages::FiSv => "fi-sv",
        one => one.code(),
    };
    fields.coded(Field::Languages, "language", form);
    match identity.prevailing {
        Some(Prevailing::BothAuthentic) => {
            fields.coded(Field::Prevailing, "identity-prevailing", "both-authentic");
        }
        Some(Prevailing::One { language }) => fields.coded(Field::Prevailing, "language", language.code()),
        None => {}
    }
    fields.words(Field::Sender, &identity.sender);
    fields.words(Field::Area, &identity.area);
    let level = match identity.level {
        Level::Municipality => "municipality",
        Level::SeveralMunicipalities => "several-municipalities",
        Level::County => "county",
    };
    fields.coded(Field::Level, "level", level);
    let nature = match identity.nature {
        LegalNature::Binding => "binding",
        LegalNature::Intent => "intent",
    };
    fields.coded(Field::Nature, "legal-nature", nature);
    let whole = &identity.whole;
    for (field, form) in [
        (Field::WholeFi, &whole.fi),
        (Field::WholeFiGenitive, &whole.fi_genitive),
        (Field::WholeFiPartitive, &whole.fi_partitive),
        (Field::WholeFiInessive, &whole.fi_inessive),
        (Field::WholeSv, &whole.sv),
        (Field::WholeSvDefinite, &whole.sv_definite),
        (Field::WholeSvDefiniteGenitive, &whole.sv_definite_genitive),
        (Field::WholeEn, &whole.en),
    ] {
        fields.plain(field, form);
    }
    if let Some(predecessor) = identity.predecessor {
        let id = predecessor.to_string();
        let name = Text { fi: Some(id.clone()), sv: Some(id.clone()), en: Some(id.clone()) };
        fields.names(Field::Predecessor, vec![(id, name)]);
    }
}

pub(super) fn purpose<'a>(fields: &mut Fields<'a>) {
    fields.rich(Field::Purpose, &fields.record.purpose);
}

pub(super) fn party<'a>(fields: &mut Fields<'a>, party: &'a Party) {
    fields.words(Field::LegalName, &party.name);
    fields.words(Field::ShortName, &party.short_name);
    if let Some(kind) = party.kind {
        fields.coded(Field::OrganisationKind, "organisation-kind", kind.code());
    }
    fields.words(Field::Unit, &party.unit);
    match &party.business_id {
        BusinessIdEntry::NotGiven => {}
        BusinessIdEntry::KnowinglyMissing => {
            fields.coded(Field::BusinessId, "register-business-id", "missing");
        }
        BusinessIdEntry::Given { text } => fields.plain(Field::BusinessId, text),
    }
    fields.plain(Field::Street, &party.address.street);
    fields.plain(Field::Postcode, &party.address.postcode);
    fields.plain(Field::Place, &party.address.place);
    let same = |name: &String| (name.clone(), Text { fi: Some(name.clone()), sv: None, en: None });
    fields.names(Field::Represents, party.represents.iter().map(same).collect());
    fields.flag(Field::Lead, party.lead);
    if let Some(maker) = &party.decision_maker {
        fields.coded(Field::DecisionLevel, "decision-level", maker.level.code());
        fields.words(Field::DecisionName, &maker.name);
    }
    for (at, signatory) in party.signatories.iter().enumerate() {
        (fields.part, fields.of) = (Part::Signatory(at + 1), Some(signatory.id.0));
        fields.words(Field::SignatoryTitle, &signatory.title);
        fields.coded(Field::Capacity, "capacity", signatory.capacity.code());
        if let Some(basis) = &signatory.basis {
            fields.coded(Field::Basis, "signature-basis", basis.kind.code());
            fields.plain(Field::BasisDetail, &basis.detail);
            fields.date(Field::BasisDated, basis.dated);
        }
        fields.flag(Field::CounterSigns, signatory.counter_signs);
    }
}

pub(super) fn value<'a>(fields: &mut Fields<'a>, value: &'a crate::Value) {
    fields.words(Field::Value, &value.text);
}

pub(super) fn wish<'a>(fields: &mut Fields<'a>, wish: &'a Wish) {
    fields.words(Field::Wish, &wish.text);
    fields.plain(Field::WishSource, &wish.source);
}

pub(super) fn focus_area<'a>(fields: &mut Fields<'a>, area: &'a FocusArea) {
    fields.words(Field::FocusArea, &area.title);
    fields.rich(Field::Description, &area.description);
}

pub(super) fn goal<'a>(fields: &mut Fields<'a>, goal: &'a Goal) {
    let record = fields.record;
    fields.words(Field::Goal, &goal.title);
    let area = record.focus_areas.iter().find(|area| area.id == goal.focus_area);
    let area = area.map(|area| (area.id.to_string(), area.title.clone()));
    fields.names(Field::GoalFocusArea, area.into_iter().collect());
    fields.rich(Field::Description, &goal.description);
    fields.words(Field::TargetGroup, &goal.target_group);
    fields.words(Field::Indicator, &goal.indicator);
    fields.words(Field::Baseline, &goal.baseline);
    fields.words(Field::Target, &goal.target);
    fields.date(Field::Due, goal.due);
    fields.parties(Field::GoalLead, goal.lead);
    fields.parties(Field::Supporting, goal.supporting.iter().copied());
    let wish = |id: &crate::WishId| {
        let wish = record.wishes.iter().find(|wish| wish.id == *id);
        (id.to_string(), wish.map(|wish| wish.text.clone()).unwrap_or_default())
    };
    fields.names(Field::Answers, goal.answers.iter().map(wish).collect());
}

pub(super) fn task<'a>(fields: &mut Fields<'a>, task: &'a Task) {
    let record = fields.record;
    fields.words(Field::Task, &task.title);
    let goal = record.goals.iter().find(|goal| goal.id == task.goal);
    let goal = goal.map(|goal| (goal.id.to_string(), goal.title.clone()));
    fields.names(Field::TaskGoal, goal.into_iter().collect());
    fields.coded(Field::TaskMode, "task-mode", task.mode.code());
    for party in &record.parties {
        if let Some(role) = task.roles.get(&party.id) {
            (fields.part, fields.of) = (Part::Party(party.name.clone()), Some(party.id.0));
            fields.coded(Field::Role, "role", role.code());
        }
    }
    (fields.part, fields.of) = (Part::Whole, None);
    fields.words(Field::Note, &task.note);
    fields.words(Field::OwnResources, &task.own_resources);
}

pub(super) fn interface<'a>(fields: &mut Fields<'a>, interface: &'a Interface) {
    fields.words(Field::Interface, &interface.title);
    fields.coded(Field::InterfaceKind, "interface-kind", interface.kind.code());
    fields.parties(Field::Between, interface.between.iter().copied());
    fields.words(Field::Agreed, &interface.agreed);
}

pub(super) fn section<'a>(fields: &mut Fields<'a>, section: &'a Section) {
    fields.words(Field::SectionTitle, &section.title);
    fields.coded(Field::SectionKind, "section", section.kind.code());
    if let Some(reason) = &section.left_out {
        fields.flag(Field::LeftOut, true);
        fields.words(Field::LeftOutReason, reason);
    }
    fields.rich(Field::SectionText, &section.body);
}

pub(super) fn legal_basis<'a>(fields: &mut Fields<'a>, basis: &'a LegalBasis) {
    fields.words(Field::LegalBasis, &basis.text);
}

pub(super) fn definition<'a>(fields: &mut Fields<'a>, definition: &'a Definition) {
    fields.words(Field::Term, &definition.term);
    fields.words(Field::Definition, &definition.definition);
}

pub(super) fn activity<'a>(fields: &mut Fields<'a>, activity: &'a Activity) {
    fields.words(Field::Activity, &activity.name);
    fields.words(Field::ActivityPlace, &activity.place);
    fields.words(Field::Municipality, &activity.municipality);
    fields.words(Field::Frequency, &activity.frequency);
    fields.words(Field::Ages, &activity.ages);
}

/// `pairs` names the seats of a body so that a seat has the same name in both texts.
pub(super) fn body<'a>(fields: &mut Fields<'a>, body: &'a Body, pairs: &[Uuid]) {
    fields.words(Field::BodyName, &body.name);
    fields.coded(Field::BodyKind, "body-kind", body.kind.code());
    fields.words(Field::BodyPurpose, &body.purpose);
    fields.words(Field::BodyTasks, &body.tasks);
    fields.words(Field::Chair, &body.chair);
    fields.words(Field::Secretary, &body.secretary);
    fields.number(Field::MeetingsAYear, body.meetings_a_year);
    fields.words(Field::Quorum, &body.quorum);
    fields.words(Field::DecisionRule, &body.decision_rule);
    for (at, (seat, pair)) in body.seats.iter().zip(pairs).enumerate() {
        (fields.part, fields.of) = (Part::Seat(at + 1), Some(*pair));
        fields.words(Field::SeatWho, &seat.who);
        fields.parties(Field::SeatParty, seat.party);
        fields.words(Field::SeatRepresents, &seat.represents);
        fields.flag(Field::SeatDeputy, seat.deputy);
    }
}

pub(super) fn cost_exception<'a>(fields: &mut Fields<'a>, exception: &'a CostException) {
    fields.words(Field::CostWhat, &exception.what);
    fields.words(Field::WhoPays, &exception.who_pays);
    fields.words(Field::CostGround, &exception.ground);
}

pub(super) fn related_agreement<'a>(fields: &mut Fields<'a>, related: &'a RelatedAgreement) {
    fields.words(Field::RelatedAgreement, &related.title);
    fields.coded(Field::Relation, "relation", related.relation.code());
}

pub(super) fn appendix<'a>(fields: &mut Fields<'a>, appendix: &'a Appendix) {
    fields.words(Field::Appendix, &appendix.title);
    fields.plain(Field::AppendixVersion, &appendix.version);
    fields.date(Field::AppendixDate, appendix.date);
    fields.number(Field::AppendixPages, appendix.pages);
    fields.plain(Field::AppendixFile, appendix.sha256.as_deref().unwrap_or_default());
}

/// The terms that an agreement has once, by the kind of the section in which they are printed; most kinds have none.
pub(super) fn terms<'a>(fields: &mut Fields<'a>, kind: SectionKind) {
    let terms = &fields.record.terms;
    match kind {
        SectionKind::Coordination => {
            fields.parties(Field::Coordinating, terms.coordination.host);
            fields.words(Field::Coordinator, &terms.coordination.coordinator);
            fields.words(Field::Rotation, &terms.coordination.rotation);
        }
        SectionKind::DataProtection => {
            if let Some(is_so) = terms.data_protection.client_data {
                fields.coded(Field::ClientData, "common", if is_so { "yes" } else { "no" });
            }
            fields.words(Field::Controllers, &terms.data_protection.controllers);
        }
        SectionKind::FollowUp => {
            fields.number(Field::ReviewsAYear, terms.follow_up.reviews_a_year);
            fields.words(Field::Report, &terms.follow_up.report);
        }
        SectionKind::Validity => validity(fields),
        SectionKind::Amendment => fields.words(Field::AmendmentApprovedBy, &terms.amendment_approved_by),
        SectionKind::Joining => fields.words(Field::JoiningAcceptedBy, &terms.joining_accepted_by),
        SectionKind::Disputes => fields.words(Field::DisputeBody, &terms.dispute_body),
        SectionKind::Signatures => {
            if let Some(practice) = terms.originals.practice {
                fields.coded(Field::OriginalsPractice, "originals", practice.code());
            }
            fields.number(Field::OriginalsCount, terms.originals.count);
            fields.words(Field::KeptBy, &terms.originals.kept_by);
        }
        _ => {}
    }
}

fn validity(fields: &mut Fields<'_>) {
    let validity = &fields.record.terms.validity;
    fields.date(Field::Start, validity.start);
    match validity.end {
        ValidityEnd::NotGiven => {}
        ValidityEnd::OpenEnded => fields.coded(Field::EndKind, "validity-end", "open-ended"),
        ValidityEnd::On { date } => {
            fields.coded(Field::EndKind, "validity-end", "on");
            fields.date(Field::End, Some(date));
        }
    }
    if let Some(rule) = validity.takes_effect {
        let code = match rule {
            TakingEffect::AllSigned => "all-signed",
            TakingEffect::CountSigned { .. } => "count-signed",
            TakingEffect::EachForItsOwnPart => "each-for-its-own-part",
            TakingEffect::DecisionsFinal => "decisions-final",
        };
        fields.coded(Field::TakesEffect, "taking-effect", code);
        if let TakingEffect::CountSigned { count } = rule {
            fields.number(Field::TakesEffectCount, Some(count));
        }
    }
    fields.words(Field::Extension, &validity.extension);
    fields.number(Field::NoticeMonths, validity.notice_months);
}
