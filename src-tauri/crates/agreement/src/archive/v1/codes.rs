//! The codes of the archive form, apart from the domain's enums: what was written once is read for ever.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! codes {
    ($($name:ident { $($variant:ident = $code:literal),+ $(,)? })+) => {$(
        #[doc = concat!("The codes of `", stringify!($name), "`.")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        pub enum $name {
            $(#[doc = concat!("`", $code, "`")] #[serde(rename = $code)] $variant),+
        }

        impl From<crate::$name> for $name {
            fn from(value: crate::$name) -> Self {
                match value { $(crate::$name::$variant => Self::$variant),+ }
            }
        }

        impl From<$name> for crate::$name {
            fn from(code: $name) -> Self {
                match code { $($name::$variant => Self::$variant),+ }
            }
        }
    )+};
}

codes! {
    AgreementKind {
        LetterOfIntent = "letter_of_intent",
        Framework = "framework",
        Network = "network",
        Cooperation = "cooperation",
        Partnership = "partnership",
    }
    AgreementLanguages { Fi = "fi", Sv = "sv", FiSv = "fi+sv", En = "en" }
    Level { Municipality = "municipality", SeveralMunicipalities = "several_municipalities", County = "county" }
    LegalNature { Binding = "binding", Intent = "intent" }
    OrganisationKind {
        Municipality = "municipality",
        WellbeingServicesCounty = "wellbeing_services_county",
        JointMunicipalAuthority = "joint_municipal_authority",
        Parish = "parish",
        ParishUnion = "parish_union",
        OtherReligiousCommunity = "other_religious_community",
        Association = "association",
        Foundation = "foundation",
        Company = "company",
        School = "school",
        StateAuthority = "state_authority",
    }
    DecisionLevel {
        Council = "council",
        Board = "board",
        Committee = "committee",
        OfficeHolder = "office_holder",
        Meeting = "meeting",
    }
    Capacity { Alone = "alone", TwoJointly = "two_jointly", Authorised = "authorised" }
    SignatureBasisKind {
        AdministrativeRules = "administrative_rules",
        DelegationDecision = "delegation_decision",
        RegisterExtract = "register_extract",
        PowerOfAttorney = "power_of_attorney",
        Other = "other",
    }
    TaskMode {
        OneResponsible = "one_responsible",
        Jointly = "jointly",
        EachInItsOwnArea = "each_in_its_own_area",
    }
    Role {
        Responsible = "responsible",
        CarriesOut = "carries_out",
        TakesPart = "takes_part",
        IsInformed = "is_informed",
    }
    InterfaceKind { Interface = "interface", Overlap = "overlap" }
    SectionKind {
        Parties = "parties",
        Contacts = "contacts",
        Background = "background",
        LegalBasis = "legal_basis",
        Definitions = "definitions",
        Values = "values",
        Goals = "goals",
        Activities = "activities",
        DivisionOfWork = "division_of_work",
        Bodies = "bodies",
        Coordination = "coordination",
        Communication = "communication",
        Costs = "costs",
        Competence = "competence",
        DataProtection = "data_protection",
        Liability = "liability",
        FollowUp = "follow_up",
        Validity = "validity",
        Amendment = "amendment",
        Joining = "joining",
        Leaving = "leaving",
        PartyChange = "party_change",
        NonSignatories = "non_signatories",
        Disputes = "disputes",
        OtherAgreements = "other_agreements",
        Appendices = "appendices",
        Approval = "approval",
        Signatures = "signatures",
        Custom = "custom",
    }
    BodyKind {
        LeadershipGroup = "leadership_group",
        SteeringGroup = "steering_group",
        WorkingGroup = "working_group",
        Network = "network",
    }
    Relation { Parent = "parent", Child = "child", Beside = "beside" }
    OriginalsPractice { OneEach = "one_each", OneAndCopies = "one_and_copies", PageEach = "page_each" }
}

/// Which of parallel texts counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Prevailing {
    /// Both are equally authentic.
    BothAuthentic,
    /// The Finnish text prevails.
    Fi,
    /// The Swedish text prevails.
    Sv,
    /// The English text prevails.
    En,
}

impl From<crate::Prevailing> for Prevailing {
    fn from(value: crate::Prevailing) -> Self {
        match value {
            crate::Prevailing::BothAuthentic => Self::BothAuthentic,
            crate::Prevailing::One { language: crate::Language::Fi } => Self::Fi,
            crate::Prevailing::One { language: crate::Language::Sv } => Self::Sv,
            crate::Prevailing::One { language: crate::Language::En } => Self::En,
        }
    }
}

impl From<Prevailing> for crate::Prevailing {
    fn from(code: Prevailing) -> Self {
        let language = match code {
            Prevailing::BothAuthentic => return Self::BothAuthentic,
            Prevailing::Fi => crate::Language::Fi,
            Prevailing::Sv => crate::Language::Sv,
            Prevailing::En => crate::Language::En,
        };
        Self::One { language }
    }
}
