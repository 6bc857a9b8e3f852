//! `compare`, and `pdf --kind comparison`.

use super::report::{
    ChangeReport, ComparedTextReport, ComparisonReport, FieldReport, FileReport, MoveReport, PassageReport,
    PdfReport, RunReport,
};
use crate::comparison::{Text, Texts};
use crate::{CommandError, Desk, frame};
use agreement::comparison::{Change, Passage, Run, compare};
use agreement::{AgreementId, AgreementLanguages, Language};
use document::{ComparisonWords, DocumentKind, plain_text};
use std::path::Path;
use store::durable::{Overwrite, write_file};

/// What a written comparison is asked for.
#[derive(Debug, Clone)]
pub struct PaperWanted<'a> {
    /// The number of the earlier version.
    pub before: u32,
    /// The number of the later one; none for the working text.
    pub after: Option<u32>,
    /// Its language form.
    pub languages: AgreementLanguages,
    /// Plain text instead of a PDF.
    pub plain: bool,
    /// The file.
    pub out: &'a Path,
    /// Whether an existing file is replaced.
    pub force: bool,
}

/// What changed from a version to another one or to the working text, and the same in words.
///
/// # Errors
/// No such version.
pub fn compare_versions(
    desk: &Desk,
    id: AgreementId,
    before: u32,
    after: Option<u32>,
) -> Result<(ComparisonReport, String), CommandError> {
    let texts = Texts::of(&mut desk.session(), id, before, after)?;
    let words = ComparisonWords::new(desk.language());
    let changes = compare(&texts.before.text, &texts.after.text).changes;
    let report = ComparisonReport {
        agreement: id.0,
        before: text(&texts.before),
        after: text(&texts.after),
        changes: changes.iter().map(|change| self::change(&words, change)).collect(),
    };
    let form = texts.after.text.identity.languages;
    Ok((report, plain_text(&texts.composition(form))))
}

/// Writes the paper of a comparison.
///
/// # Errors
/// No such version; a file that is there already; what the system refused.
pub fn comparison_pdf(
    desk: &Desk,
    id: AgreementId,
    wanted: &PaperWanted<'_>,
) -> Result<PdfReport, CommandError> {
    let PaperWanted { before, after, languages, out, .. } = *wanted;
    let texts = Texts::of(&mut desk.session(), id, before, after)?;
    let (pages, written) = if wanted.plain {
        (0, plain_text(&texts.composition(languages)).into_bytes())
    } else {
        let pages = texts.pages(languages);
        (frame::narrow(pages.count()), pages.to_pdf())
    };
    let overwrite = if wanted.force { Overwrite::Replace } else { Overwrite::Refuse };
    write_file(out, &written, overwrite)?;
    let path = out.display().to_string();
    let bytes = u64::try_from(written.len()).unwrap_or(u64::MAX);
    Ok(PdfReport {
        path: path.clone(),
        kind: DocumentKind::Comparison.code(),
        languages,
        draft: after.is_none(),
        pages,
        bytes,
        files: vec![FileReport { path, party: None, pages, bytes }],
    })
}

fn text(of: &Text) -> ComparedTextReport {
    ComparedTextReport {
        version: of.locked.map(|stamp| stamp.version),
        locked_on: of.locked.map(|stamp| stamp.locked_on),
        sha256: of.locked.map(|stamp| stamp.fingerprint.hex()),
    }
}

fn change(words: &ComparisonWords, change: &Change) -> ChangeReport {
    let mut fields = Vec::new();
    for field in &change.fields {
        let every = field.is_of_every_language();
        let languages: &[Language] = if every { &[words.language()] } else { &Language::ALL };
        for language in languages {
            let passages = field.passages(*language, &|value| words.value(value));
            if !passages.is_empty() {
                fields.push(FieldReport {
                    name: words.field(field),
                    language: (!every).then_some(language.code()),
                    passages: passages.iter().map(passage).collect(),
                });
            }
        }
    }
    ChangeReport {
        subject: change.subject.code(),
        id: change.subject.id(),
        name: words.subject(change),
        fate: change.fate.code(),
        moved: change.moved.map(|(from, to)| MoveReport { from: frame::narrow(from), to: frame::narrow(to) }),
        fields,
    }
}

fn passage(passage: &Passage) -> PassageReport {
    let run = |run: &Run| RunReport {
        kind: match run {
            Run::Same(_) => "same",
            Run::Added(_) => "added",
            Run::Removed(_) => "removed",
        },
        text: run.text().to_owned(),
    };
    PassageReport { restyled: passage.restyled, runs: passage.runs.iter().map(run).collect() }
}
