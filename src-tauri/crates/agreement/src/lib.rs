//! The domain of cooperation agreements: parties, goals, division of work, terms and their checks.
//!
//! Pure: no file, no clock, no randomness; today's date and new ids are passed in by the caller.

mod agreement;
pub mod archive;
mod business_id;
mod canonical;
mod checks;
pub mod comparison;
mod contacts;
mod date;
mod decision;
mod division;
mod evidence;
mod fingerprint;
mod goals;
mod identity;
mod ids;
mod item;
mod language;
mod mark;
mod markup;
mod names;
mod naming;
mod order;
mod organisation;
mod outline;
mod party;
mod personal_code;
mod rich_text;
mod section;
mod terms;
mod work;

pub use agreement::{Agreement, TextRecord};
pub use business_id::{BusinessId, BusinessIdEntry, BusinessIdError};
pub use canonical::{Canonical, CanonicalError};
pub use checks::{
    Facts, Finding, FindingCode, Readiness, Severity, Stage, Subject, SubjectKind, findings, readiness,
};
pub use contacts::{ContactPerson, ContactsRecord};
pub use date::{DateError, format_date, format_range, parse_date};
pub use decision::{DecisionLevel, DecisionMaker};
pub use division::{Interface, InterfaceKind, PartyGroup, Role, Task, TaskMode};
pub use evidence::{
    Approval, ApprovalState, DecisionResult, DecisionStep, EvidenceRecord, Hindrance, Lapse, LegallyFinal,
    Locked, NextStep, PaperOriginal, PaperSignature, PaperState, PartyInForce, PartyProgress,
    PlannedOriginal, Reminder, ScanReading, ScanState, ScannedPage, SheetPage, SignatoryName,
    SignatureMethod, Signed, SignedField, SignedFile, evidence_findings, in_force, planned_originals,
    progress, proposed_final_day,
};
pub use fingerprint::{Fingerprint, FingerprintError, PrintedFingerprint};
pub use goals::{FocusArea, Goal, Value, Wish};
pub use identity::{AgreementKind, Identity, LegalNature, Level, Prevailing, WholeWord};
pub use ids::*;
pub use item::{Item, ItemKind, ItemRef};
pub use language::{AgreementLanguages, Language, Localized, Text};
pub use mark::{Mark, MarkError, MarkedPage};
pub use markup::{
    ClauseText, ListEntry, ListForm, MarkupError, MarkupErrorCode, parse_clause, parse_list_file,
};
pub use names::file_name;
pub use order::{OrderError, OrderKey};
pub use organisation::{Address, Organisation, OrganisationKind};
pub use outline::{copy_of, default_sections, new_sections, usual_place};
pub use party::{Capacity, Party, PartyStatus, Signatory, SignatureBasis, SignatureBasisKind, Standing};
pub use personal_code::{find_personal_code, holds_personal_code};
pub use rich_text::{Block, ListItem, LocalizedRichText, RichText, Span};
pub use section::{ClauseOrigin, Section, SectionKind};
pub use terms::{
    Activity, Appendix, Body, BodyKind, Coordination, CostException, DataProtection, Definition, FollowUp,
    LegalBasis, Originals, OriginalsPractice, RelatedAgreement, Relation, Seat, TakingEffect, Terms,
    Validity, ValidityEnd,
};
pub use work::{Vote, WorkRecord};
