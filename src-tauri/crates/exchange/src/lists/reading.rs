//! What a reading of a list gives: plain rows, codes and places. `commands` turns them into domain entries.

use super::Column;
use crate::Encoding;
use agreement::{Address, OrganisationKind};
use serde::{Deserialize, Serialize};

/// An organisation that the register already has, as far as matching needs it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// The register's id, handed back as it came.
    pub id: String,
    /// The name in Finnish, or in whatever language it is kept.
    pub name_fi: Option<String>,
    /// The name in Swedish.
    pub name_sv: Option<String>,
    /// Y-tunnus in any spelling.
    pub business_id: Option<String>,
}

/// A list that was read as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListReading {
    /// The rows in the order of the source, blank ones left out.
    pub rows: Vec<Row>,
    /// What a person should know, in the order of the rows; findings about the whole list have no row and come first.
    pub findings: Vec<RowFinding>,
    /// How the source was understood.
    pub facts: FormatFacts,
}

/// One organisation as the list has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The row as a spreadsheet shows it, from 1; in pasted text the line, in a paragraph the piece.
    pub number: u32,
    /// The name as given, tidied; empty only with a [`Doubt::NameMissing`].
    pub name: String,
    /// The name in Swedish, when the list has a column of its own for it.
    pub name_sv: Option<String>,
    /// The short name used in the text of an agreement.
    pub short_name: Option<String>,
    /// The kind as the list words it.
    pub kind: Option<String>,
    /// The kind that this word means, when it is known.
    pub kind_recognised: Option<OrganisationKind>,
    /// The kind that the name suggests, when the list gives none; a person confirms it.
    pub kind_proposed: Option<OrganisationKind>,
    /// Y-tunnus, when the list gives one.
    pub business_id: Option<BusinessNumber>,
    /// The postal address; a postcode that is not five digits stands as given.
    pub address: Address,
    /// The organisations that this one represents; "A, B ja C" is a list of three.
    pub represents: Vec<String>,
    /// The day on which the entry was checked, `YYYY-MM-DD`.
    pub checked_on: Option<String>,
    /// Whether the register has it.
    pub verdict: Verdict,
}

/// A Y-tunnus as given and, when its check digit fits, as it is written properly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BusinessNumber {
    /// As the list has it.
    pub as_given: String,
    /// Seven digits, a hyphen and the check digit; absent when the number is not valid.
    pub normalised: Option<String>,
}

impl BusinessNumber {
    /// Whether the check digit fits.
    pub fn is_valid(&self) -> bool {
        self.normalised.is_some()
    }
}

/// What the register has to say about a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "verdict", rename_all = "kebab-case")]
pub enum Verdict {
    /// Nothing like it is known.
    New,
    /// The register has it.
    Matched {
        /// The register's id.
        id: String,
        /// What they have in common.
        by: MatchedBy,
    },
    /// A person has to look: the row is not to be added by itself.
    Doubtful {
        /// Why.
        why: Doubt,
        /// What it may be instead, likeliest first; may be empty.
        candidates: Vec<Candidate>,
    },
}

/// By what a row was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MatchedBy {
    /// The same name, apart from case, blanks and the legal form.
    Name,
    /// The same Y-tunnus (and a name that is not another's).
    BusinessId,
}

/// Why a row is doubtful.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// The row has no name, or none with a letter in it.
    NameMissing,
    /// The same name stands on an earlier row.
    SameNameInList,
    /// The same Y-tunnus stands on an earlier row.
    SameBusinessIdInList,
    /// The next or previous piece may belong to the same name: a comma in it split the paragraph.
    MayBeOneName,
    /// A name in the register is nearly the same.
    LikeRegister,
    /// Several register entries have this name.
    SeveralInRegister,
    /// The register has the name with another Y-tunnus.
    OtherBusinessId,
    /// The register has the Y-tunnus under quite another name.
    OtherName,
    /// Name and Y-tunnus point at two different entries.
    PointsApart,
    /// The register has the name with another legal form (ry, oy).
    OtherLegalForm,
}

impl Doubt {
    /// The code on the wire; its words are `doubt-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::NameMissing => "name-missing",
            Self::SameNameInList => "same-name-in-list",
            Self::SameBusinessIdInList => "same-business-id-in-list",
            Self::MayBeOneName => "may-be-one-name",
            Self::LikeRegister => "like-register",
            Self::SeveralInRegister => "several-in-register",
            Self::OtherBusinessId => "other-business-id",
            Self::OtherName => "other-name",
            Self::PointsApart => "points-apart",
            Self::OtherLegalForm => "other-legal-form",
        }
    }

    /// Every doubt, for the test that each has its words.
    pub const ALL: &'static [Self] = &[
        Self::NameMissing,
        Self::SameNameInList,
        Self::SameBusinessIdInList,
        Self::MayBeOneName,
        Self::LikeRegister,
        Self::SeveralInRegister,
        Self::OtherBusinessId,
        Self::OtherName,
        Self::PointsApart,
        Self::OtherLegalForm,
    ];
}

/// What a doubtful row may be instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// The register entry, when it is one.
    pub register_id: Option<String>,
    /// The other rows of the list that it concerns, by their `number`.
    pub rows: Vec<u32>,
    /// The name of the candidate.
    pub name: String,
    /// How alike the two are, in per cent; 100 is the same name.
    pub likeness: u8,
    /// The name that this row and the other rows make together.
    pub joined_name: Option<String>,
}

/// Something a person should know about a row, or about the list as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowFinding {
    /// The row, as in [`Row::number`]; absent when it concerns the whole list.
    pub row: Option<u32>,
    /// The heading as it stands in the list, or the number of the column.
    pub column: Option<String>,
    /// What was found.
    pub code: FindingCode,
    /// The value it is about, at most 80 characters of it.
    pub value: Option<String>,
}

macro_rules! finding_codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal,)+) => {
        /// What can be told about a row. The words are `finding-row-<code>`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum FindingCode {
            $($(#[doc = $doc])+ #[serde(rename = $code)] $name,)+
        }

        impl FindingCode {
            /// The code on the wire.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)+ }
            }

            /// Every code, for the test that each has its words.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];
        }
    };
}

finding_codes! {
    /// No heading row: the columns were told apart by what they hold, the first one is the name.
    HeaderMissing = "header-missing",
    /// Rows above the heading row were passed over; the value is their number.
    RowsBeforeHeader = "rows-before-header",
    /// A column that the program does not take in.
    ColumnNotUsed = "column-not-used",
    /// A column with values but no heading.
    ColumnWithoutHeading = "column-without-heading",
    /// The list gives no kind for any organisation.
    KindNotGiven = "kind-not-given",
    /// The list gives no Y-tunnus for any organisation.
    BusinessIdNotGiven = "business-id-not-given",
    /// Only this row lacks a kind.
    KindMissing = "kind-missing",
    /// A word for the kind that is not known.
    KindUnknown = "kind-unknown",
    /// Only this row lacks a Y-tunnus.
    BusinessIdMissing = "business-id-missing",
    /// A Y-tunnus whose form or check digit is wrong; the row is kept.
    BusinessIdInvalid = "business-id-invalid",
    /// The row has no name.
    NameMissing = "name-missing",
    /// A name longer than 200 characters.
    NameLong = "name-long",
    /// A postcode that is not five digits.
    PostcodeInvalid = "postcode-invalid",
    /// Leading zeros that a spreadsheet had dropped were put back.
    PostcodePadded = "postcode-padded",
    /// A date that is none, or a day that does not exist.
    DateImpossible = "date-impossible",
    /// A line break inside a cell became a blank or a comma.
    LineBreakInCell = "line-break-in-cell",
    /// Characters that cannot be seen were left out.
    InvisibleLeftOut = "invisible-left-out",
    /// Letters look as if they had been read in a wrong encoding before ("Ã¤").
    GarbledLetters = "garbled-letters",
    /// A cell that begins like a formula; it is kept as plain text.
    FormulaAsText = "formula-as-text",
    /// A spreadsheet error value ("#REF!") was left out.
    CellError = "cell-error",
    /// A line of a record that is neither name, Y-tunnus nor address.
    LineNotUnderstood = "line-not-understood",
    /// The same organisation is named twice among the represented.
    RepresentedTwice = "represented-twice",
    /// The full stop that ends a paragraph was not taken as part of the last name.
    FullStopDropped = "full-stop-dropped",
}

/// How a source was understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormatFacts {
    /// Table, paragraph, lines or records.
    pub layout: Layout,
    /// The encoding of the bytes.
    pub encoding: Encoding,
    /// What separates cells or pieces, where there is such a character.
    pub delimiter: Option<char>,
    /// The number of the heading row, where there is one.
    pub header_row: Option<u32>,
    /// The sheet of the workbook that was read.
    pub sheet: Option<String>,
    /// Every column and what it was taken for.
    pub columns: Vec<ColumnUse>,
}

/// One column of a table and what it was taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnUse {
    /// The heading, or the column's number.
    pub heading: String,
    /// What it was taken for; absent when it is not used.
    pub used_as: Option<Column>,
}

/// The shape of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// Rows and columns.
    Table,
    /// One paragraph of names with commas.
    Paragraph,
    /// One organisation a line.
    Lines,
    /// Several lines an organisation.
    Records,
}
