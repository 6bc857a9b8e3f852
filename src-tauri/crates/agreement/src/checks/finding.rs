//! What a check says: a code, how much it weighs, in which stage it is mended and what it is about.

use crate::{Agreement, Item, ItemKind, Language, SectionKind};
use uuid::Uuid;

/// How much a finding weighs. Only [`Severity::Blocking`] stops anything, and that is locking alone (ruling 35).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Stops locking, unless a reason is given.
    Blocking,
    /// Likely a mistake.
    Warning,
    /// Worth a look.
    Hint,
}

impl Severity {
    /// Every severity, the heaviest first.
    pub const ALL: [Self; 3] = [Self::Blocking, Self::Warning, Self::Hint];

    /// The code used on the wire and in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Blocking => "blocking",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

/// A stage of making an agreement. A stepper, not a cage: any stage opens at any time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Osapuolet.
    Parties,
    /// Tavoitteet.
    Goals,
    /// Työnjako.
    Division,
    /// Sopimusteksti.
    Terms,
    /// Allekirjoitukset.
    Signatures,
    /// Voimassa.
    InForce,
}

impl Stage {
    /// Every stage in the order of the work.
    pub const ALL: [Self; 6] =
        [Self::Parties, Self::Goals, Self::Division, Self::Terms, Self::Signatures, Self::InForce];

    /// The code used on the wire and in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Parties => "parties",
            Self::Goals => "goals",
            Self::Division => "division",
            Self::Terms => "terms",
            Self::Signatures => "signatures",
            Self::InForce => "in-force",
        }
    }

    /// The stage of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.code() == code)
    }

    /// The stage in which things of this kind are edited.
    pub const fn of(kind: SubjectKind) -> Self {
        match kind {
            SubjectKind::Agreement => Self::Terms,
            SubjectKind::Item(kind) => match kind {
                ItemKind::Party | ItemKind::Contact => Self::Parties,
                ItemKind::Value | ItemKind::Wish | ItemKind::FocusArea | ItemKind::Goal => Self::Goals,
                ItemKind::Task | ItemKind::Interface => Self::Division,
                ItemKind::Section
                | ItemKind::LegalBasis
                | ItemKind::Definition
                | ItemKind::Activity
                | ItemKind::Body
                | ItemKind::CostException
                | ItemKind::RelatedAgreement
                | ItemKind::Appendix => Self::Terms,
            },
        }
    }
}

/// What a finding can be about: the agreement itself, or an item of one of its lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SubjectKind {
    /// The agreement itself.
    Agreement,
    /// An item.
    Item(ItemKind),
}

impl SubjectKind {
    /// The code used on the wire: `agreement`, or the item kind's own.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Agreement => "agreement",
            Self::Item(kind) => kind.code(),
        }
    }
}

/// What a finding is about; the window jumps there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject {
    /// Its kind.
    pub kind: SubjectKind,
    /// Its identity: the agreement's or the item's.
    pub id: Uuid,
}

impl Subject {
    /// The agreement itself.
    pub const fn agreement(agreement: &Agreement) -> Self {
        Self { kind: SubjectKind::Agreement, id: agreement.id.0 }
    }

    /// An item.
    pub const fn item(kind: ItemKind, id: Uuid) -> Self {
        Self { kind: SubjectKind::Item(kind), id }
    }

    /// What the subject is called in this language, else in another; `None` where it has no words of its own
    /// (a section that bears the usual title of its kind, a goal not worded yet) or is not there any more.
    pub fn name<'a>(&self, agreement: &'a Agreement, language: Language) -> Option<&'a str> {
        let name = match self.kind {
            SubjectKind::Agreement => agreement.text.identity.title.shown(language),
            SubjectKind::Item(kind) => agreement.name_of(kind, self.id, language)?,
        };
        Some(name).filter(|name| !name.trim().is_empty())
    }
}

impl From<&Item> for Subject {
    fn from(item: &Item) -> Self {
        Self::item(item.kind(), item.id())
    }
}

/// One thing a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was found.
    pub code: FindingCode,
    /// How much it weighs.
    pub severity: Severity,
    /// In which stage it is mended.
    pub stage: Stage,
    /// What it is about.
    pub subject: Subject,
    /// The language that lacks the text, or whose text cannot be drawn.
    pub language: Option<Language>,
    /// The kind of section it is about, also where the section itself is not there.
    pub section_kind: Option<SectionKind>,
    /// Parties the finding names beside its subject.
    pub related: Vec<Uuid>,
    /// The characters no font can draw, each once, in the order of their code points.
    pub characters: Vec<char>,
}

impl Finding {
    /// A finding with the weight of its code, in the stage of its code or else of its subject.
    pub(crate) fn new(code: FindingCode, subject: Subject) -> Self {
        Self {
            code,
            severity: code.severity(),
            stage: code.stage().unwrap_or(Stage::of(subject.kind)),
            subject,
            language: None,
            section_kind: None,
            related: Vec::new(),
            characters: Vec::new(),
        }
    }

    pub(super) fn section(mut self, kind: SectionKind) -> Self {
        self.section_kind = Some(kind);
        self
    }

    pub(super) fn related(mut self, parties: Vec<Uuid>) -> Self {
        self.related = parties;
        self
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal $severity:ident $stage:expr),+ $(,)?) => {
        /// What can be found.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FindingCode {
            $($(#[$doc])* $name),+
        }

        impl FindingCode {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The code on the wire; the words stand under `finding-` and this code.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// How much it weighs.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity),+ }
            }

            /// The stage it is mended in; `None` where the subject tells ([`Stage::of`]).
            pub const fn stage(self) -> Option<Stage> {
                match self { $(Self::$name => $stage),+ }
            }
        }
    };
}

use Stage::{Division, Goals, Parties, Signatures, Terms};

codes! {
    /// Fewer than two parties join. Subject: the agreement.
    TooFewParties = "too-few-parties" Blocking Some(Parties),
    /// A party has no name in any language; a name in one language is enough, as many organisations have one only.
    PartyWithoutName = "party-without-name" Blocking Some(Parties),
    /// It is not said who decides for the party.
    PartyWithoutDecisionMaker = "party-without-decision-maker" Blocking Some(Parties),
    /// The kind of organisation is not said, so nothing can be proposed.
    PartyWithoutKind = "party-without-kind" Hint Some(Parties),
    /// The party has no postal address.
    PartyWithoutAddress = "party-without-address" Warning Some(Parties),
    /// The party has no contact person who is one today.
    PartyWithoutContact = "party-without-contact" Warning Some(Parties),
    /// A contact person without e-mail and telephone.
    ContactWithoutDetails = "contact-without-details" Hint Some(Parties),
    /// The Y-tunnus is none.
    PartyBusinessIdInvalid = "party-business-id-invalid" Warning Some(Parties),
    /// The Y-tunnus is not given, and nobody said that it is missing knowingly.
    PartyBusinessIdMissing = "party-business-id-missing" Hint Some(Parties),
    /// Another party before it has the same name; the others are related.
    PartyNameDoubled = "party-name-doubled" Warning Some(Parties),
    /// Another party before it has the same Y-tunnus; the others are related.
    PartyBusinessIdDoubled = "party-business-id-doubled" Warning Some(Parties),

    /// No goal at all. Subject: the agreement.
    NoGoal = "no-goal" Blocking Some(Goals),
    /// Nobody leads the goal.
    GoalWithoutLead = "goal-without-lead" Warning Some(Goals),
    /// Nothing tells how far the goal has come.
    GoalWithoutIndicator = "goal-without-indicator" Warning Some(Goals),
    /// The goal is due before the agreement starts or after it ends.
    GoalDueOutsideValidity = "goal-due-outside-validity" Warning Some(Goals),
    /// The focus area has no goal.
    FocusAreaWithoutGoals = "focus-area-without-goals" Warning Some(Goals),
    /// No goal answers what families wished for.
    WishUnanswered = "wish-unanswered" Hint Some(Goals),
    /// The party gave more dots than it has. Subject: the party.
    TooManyDots = "too-many-dots" Warning Some(Goals),

    /// No joining party is responsible for the task.
    TaskWithoutResponsible = "task-without-responsible" Blocking Some(Division),
    /// No joining party has any role in the task.
    TaskWithoutRoles = "task-without-roles" Hint Some(Division),
    /// Several parties are responsible though it is said neither "jointly" nor "each in its own area".
    TaskWithSeveralResponsible = "task-with-several-responsible" Warning Some(Division),
    /// It is said "jointly" or "each in its own area", but one party alone is responsible.
    TaskSharedByOne = "task-shared-by-one" Hint Some(Division),
    /// The goal has no task.
    GoalWithoutTasks = "goal-without-tasks" Warning Some(Division),
    /// The party has no role in any task.
    PartyWithoutRole = "party-without-role" Warning Some(Division),
    /// An interface or overlap names fewer than two joining parties.
    InterfaceBetweenFewerThanTwo = "interface-between-fewer-than-two" Warning Some(Division),

    /// The agreement has no title in any language.
    AgreementWithoutTitle = "agreement-without-title" Warning Some(Terms),
    /// Of two parallel texts it is not said which one prevails.
    PrevailingNotSaid = "prevailing-not-said" Warning Some(Terms),
    /// A mandatory section is empty, or not there at all, and no reason is given.
    MandatorySectionEmpty = "mandatory-section-empty" Blocking Some(Terms),
    /// There is content (definitions, appendices …) whose section is not printed.
    ContentWithoutSection = "content-without-section" Warning Some(Terms),
    /// The start date is not given.
    NoStartDate = "no-start-date" Blocking Some(Terms),
    /// It is not said when the agreement takes effect.
    NoTakingEffectRule = "no-taking-effect-rule" Blocking Some(Terms),
    /// It takes effect when so many have signed, but fewer join.
    TakingEffectCountTooHigh = "taking-effect-count-too-high" Warning Some(Terms),
    /// It is said neither when the agreement ends nor that it is open-ended.
    ValidityWithoutEnd = "validity-without-end" Warning Some(Terms),
    /// The agreement ends before it starts.
    EndBeforeStart = "end-before-start" Warning Some(Terms),
    /// The notice of withdrawal is not given.
    NoticeMissing = "notice-missing" Warning Some(Terms),
    /// It is not said whether client data is processed.
    ClientDataNotSaid = "client-data-not-said" Warning Some(Terms),
    /// Nobody chairs the body.
    BodyWithoutChair = "body-without-chair" Warning Some(Terms),
    /// It is not said how often the body meets.
    BodyWithoutMeetings = "body-without-meetings" Warning Some(Terms),
    /// The body has no seats.
    BodyWithoutSeats = "body-without-seats" Hint Some(Terms),
    /// The term is not defined in any language.
    DefinitionWithoutText = "definition-without-text" Warning Some(Terms),
    /// The appendix has no title in any language.
    AppendixWithoutTitle = "appendix-without-title" Warning Some(Terms),
    /// A text refers to a section that is not there or is left out.
    SectionRefBroken = "section-ref-broken" Warning None,
    /// A text marks a defined term whose definition is not there.
    TermRefBroken = "term-ref-broken" Warning None,

    /// Nobody signs for the party, or a signatory has no title.
    PartyWithoutSignatoryTitle = "party-without-signatory-title" Blocking Some(Signatures),
    /// Somebody signs "two jointly", but nobody else signs for the party.
    SecondSignatoryMissing = "second-signatory-missing" Warning Some(Signatures),
    /// It is not agreed how many originals are made and who keeps them.
    OriginalsNotAgreed = "originals-not-agreed" Warning Some(Signatures),
    /// The party decides after the agreement starts (domain §2: warn, never block).
    DecisionAfterStart = "decision-after-start" Warning Some(Signatures),
    /// The agreement has started and the party has not decided.
    DecisionLate = "decision-late" Warning Some(Signatures),
    /// The party approved on a condition that is not met.
    ConditionOpen = "condition-open" Warning Some(Signatures),
    /// The party has signed, but no decision is recorded.
    SignedWithoutDecision = "signed-without-decision" Warning Some(Signatures),
    /// The party has signed, but the paper has not come.
    SignedNotReceived = "signed-not-received" Hint Some(Signatures),
    /// The date of a signature is not recorded: the day of receipt stands for it.
    SignatureDateMissing = "signature-date-missing" Hint Some(Signatures),

    /// A lead, a role, a seat or the like belongs to a party that is not joining; those parties are related.
    LeftPartyStillReferenced = "left-party-still-referenced" Warning None,
    /// A text is missing in a language of the agreement.
    TextMissingInLanguage = "text-missing-in-language" Blocking None,
    /// A text has characters that no font can draw.
    TextNoFontCanDraw = "text-no-font-can-draw" Blocking None,
}

impl FindingCode {
    /// The finding of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|finding| finding.code() == code)
    }
}
