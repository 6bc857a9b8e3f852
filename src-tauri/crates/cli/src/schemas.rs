//! The JSON Schemas of what `--json` answers, one a command, as committed in `schemas/`.
//!
//! `show` answers with the archive form, whose schema stands with the crate `agreement`.

use crate::answer::Help;
use crate::error::ErrorReport;
use commands::headless::{
    AgreementListing, BackupReport, BundleReport, CheckReport, ComparisonReport, DoctorReport, ErasureReport,
    ExportReport, HistoryEntry, ImportReport, LockReport, OpenedAgreement, OrganisationList, PdfReport,
    PersonExtract, RestoreReport, SavedAgreement, ScanReport, SignedReport, UndoReport, VerifyReport,
    VersionReport,
};
use schemars::{JsonSchema, generate::SchemaSettings};

/// The name of each file in `schemas/`, and what stands in it.
pub fn files() -> Vec<(&'static str, String)> {
    vec![
        ("agreements.schema.json", text::<Vec<AgreementListing>>("The answer of agreements")),
        ("backup.schema.json", text::<BackupReport>("The answer of backup")),
        ("check.schema.json", text::<CheckReport>("The answer of check")),
        ("compare.schema.json", text::<ComparisonReport>("The answer of compare")),
        ("doctor.schema.json", text::<DoctorReport>("The answer of doctor")),
        ("erase.schema.json", text::<ErasureReport>("The answer of erase")),
        ("error.schema.json", text::<ErrorReport>("The answer of every command that was not done")),
        ("export.schema.json", text::<ExportReport>("The answer of export")),
        ("extract.schema.json", text::<PersonExtract>("The answer of extract")),
        ("help.schema.json", text::<Help>("The answer of --help and --version")),
        ("history.schema.json", text::<Vec<HistoryEntry>>("The answer of history")),
        ("import-organisations.schema.json", text::<ImportReport>("The answer of import organisations")),
        ("lock.schema.json", text::<LockReport>("The answer of lock")),
        ("open.schema.json", text::<OpenedAgreement>("The answer of open with a PDF")),
        ("open-bundle.schema.json", text::<BundleReport>("The answer of open with a bundle")),
        ("organisations.schema.json", text::<OrganisationList>("The answer of organisations")),
        ("pdf.schema.json", text::<PdfReport>("The answer of pdf")),
        ("restore.schema.json", text::<RestoreReport>("The answer of restore")),
        ("saved-agreement.schema.json", text::<SavedAgreement>("The answer of sample, new and put")),
        ("scan.schema.json", text::<ScanReport>("The answer of scan")),
        ("signed.schema.json", text::<SignedReport>("The answer of signed")),
        ("undo.schema.json", text::<UndoReport>("The answer of undo")),
        ("verify.schema.json", text::<VerifyReport>("The answer of verify")),
        ("versions.schema.json", text::<Vec<VersionReport>>("The answer of versions")),
    ]
}

/// The schema of what is written, not of what could be read: optional fields are those that may be absent.
fn text<T: JsonSchema>(title: &str) -> String {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    let json = serde_json::to_string_pretty(&schema).expect("BUG: a schema is plain data");
    json + "\n"
}
