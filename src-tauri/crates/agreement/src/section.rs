//! The sections of the agreement text, in the outline that real agreements share (domain §2).

use crate::{LocalizedRichText, OrderKey, SectionId, Text};
use serde::{Deserialize, Serialize};

macro_rules! section_kinds {
    ($($(#[$doc:meta])* $name:ident = $code:literal $mandatory:literal),+ $(,)?) => {
        /// What a section is about. Typed content (goals, bodies, validity …) is printed inside the section of its kind.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum SectionKind {
            $($(#[$doc])* $name),+
        }

        impl SectionKind {
            /// Every kind in the order of the usual outline; [`SectionKind::Custom`] last.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The code used in word keys and in the names of clause files.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// Whether an agreement must hold the section or say why not.
            pub const fn is_mandatory(self) -> bool {
                match self { $(Self::$name => $mandatory),+ }
            }
        }
    };
}

section_kinds! {
    /// Sopimusosapuolet.
    Parties = "parties" true,
    /// Yhteyshenkilöt: says that contacts live in a dated appendix.
    Contacts = "contacts" true,
    /// Tausta ja tarkoitus.
    Background = "background" true,
    /// Lainsäädäntö- ja strategiaperusta.
    LegalBasis = "legal-basis" false,
    /// Määritelmät.
    Definitions = "definitions" false,
    /// Arvot ja periaatteet.
    Values = "values" false,
    /// Tavoitteet ja painopisteet.
    Goals = "goals" true,
    /// Toiminnan sisältö.
    Activities = "activities" false,
    /// Työnjako ja vastuut.
    DivisionOfWork = "division-of-work" true,
    /// Yhteistyörakenne.
    Bodies = "bodies" true,
    /// Koordinointi.
    Coordination = "coordination" false,
    /// Viestintä ja tiedonkulku.
    Communication = "communication" false,
    /// Resurssit ja kustannukset.
    Costs = "costs" true,
    /// Osaaminen.
    Competence = "competence" false,
    /// Tietosuoja ja salassapito.
    DataProtection = "data-protection" true,
    /// Vastuu.
    Liability = "liability" false,
    /// Seuranta ja arviointi.
    FollowUp = "follow-up" true,
    /// Voimassaolo.
    Validity = "validity" true,
    /// Muuttaminen.
    Amendment = "amendment" true,
    /// Liittyminen.
    Joining = "joining" true,
    /// Irtisanominen ja irtisanoutuminen.
    Leaving = "leaving" true,
    /// Osapuolen muutos.
    PartyChange = "party-change" false,
    /// Ulkopuoliset toimijat.
    NonSignatories = "non-signatories" false,
    /// Erimielisyydet.
    Disputes = "disputes" true,
    /// Suhde muihin sopimuksiin.
    OtherAgreements = "other-agreements" false,
    /// Liitteet: needed only if there are any, which a check of its own tells.
    Appendices = "appendices" false,
    /// Hyväksyminen.
    Approval = "approval" true,
    /// Allekirjoitukset.
    Signatures = "signatures" true,
    /// A section of the agreement's own.
    Custom = "custom" false,
}

impl SectionKind {
    /// The kind of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.code() == code)
    }
}

/// The clause of the library a text was filled from; lets an untouched text follow a change of settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClauseOrigin {
    /// The section kind of the clause file.
    pub kind: SectionKind,
    /// The alternative after the double hyphen of the file's name, empty for the main text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub alternative: String,
}

/// A section of the text: a title, a body, and inside it the typed content of its kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Identity; cross-references name it and so follow it when it moves.
    pub id: SectionId,
    /// Place in the text; the number follows from it.
    pub order: OrderKey,
    /// What it is about. At most one section of each kind but [`SectionKind::Custom`].
    pub kind: SectionKind,
    /// Title; where a language has none, the usual title of the kind stands.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub title: Text,
    /// The clauses.
    #[serde(default, skip_serializing_if = "LocalizedRichText::is_empty")]
    pub body: LocalizedRichText,
    /// Where the body came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<ClauseOrigin>,
    /// Why the section is left out; a section with a reason is not printed and not numbered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_out: Option<Text>,
}
