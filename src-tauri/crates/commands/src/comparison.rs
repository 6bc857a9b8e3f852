//! What changed from one version to another, or to the working text: shown, saved and printed.

use crate::locking::stamp;
use crate::wire::{
    ComparedChange, ComparedField, ComparedPassage, ComparedRun, ComparedStage, ComparedText, ComparisonPdf,
    ComparisonRequest, ComparisonView, RunKind, SavedPdf,
};
use crate::{CommandError, Desk, Session, frame, pdf, words};
use agreement::comparison::{Change, Fate, Passage, Run, compare};
use agreement::{Agreement, AgreementId, AgreementLanguages, Language, TextRecord};
use document::{Cache, Compared, ComparisonWords, DocumentKind, Pages, Stamp};
use locale::words as say;
use std::sync::Arc;
use store::durable::{Overwrite, write_file};

/// Two texts of one agreement.
pub(crate) struct Texts {
    pub(crate) agreement: Arc<Agreement>,
    pub(crate) before: Text,
    pub(crate) after: Text,
}

/// A text and which locked version it is; none is the working text.
pub(crate) struct Text {
    pub(crate) text: TextRecord,
    pub(crate) locked: Option<Stamp>,
}

impl Texts {
    /// # Errors
    /// No such agreement or version; a version that was altered beneath the program.
    pub(crate) fn of(
        session: &mut Session,
        id: AgreementId,
        before: u32,
        after: Option<u32>,
    ) -> Result<Self, CommandError> {
        let agreement = session.agreement(id)?;
        let before = Text::locked(session, id, before)?;
        let after = match after {
            Some(number) => Text::locked(session, id, number)?,
            None => Text { text: agreement.text.clone(), locked: None },
        };
        Ok(Self { agreement, before, after })
    }

    /// The paper, with what it carries.
    pub(crate) fn composition(&self, languages: AgreementLanguages) -> document::Composition {
        let (before, after) = (self.before.compared(), self.after.compared());
        let data = document::carried_by_comparison(self.agreement.id, before, after);
        document::compose_comparison(self.agreement.id, before, after, languages).carrying(data)
    }

    /// The pages of the paper.
    pub(crate) fn pages(&self, languages: AgreementLanguages) -> Pages {
        document::lay_out(&self.composition(languages), &mut Cache::default())
    }

    /// The name proposed for its file (ruling 30).
    fn file_name(&self, language: Language, languages: AgreementLanguages) -> String {
        let number = |text: &Text| text.locked.map(|stamp| stamp.version.to_string());
        let versions: Vec<String> =
            [number(&self.before), number(&self.after)].into_iter().flatten().collect();
        let kind = words::of_code(language, "kind-name", DocumentKind::Comparison.code());
        let title = frame::title(languages.languages()[0], &self.agreement);
        agreement::file_name(&[&format!("{kind} {}", versions.join("–")), languages.code(), &title], "pdf")
    }
}

impl Text {
    fn locked(session: &mut Session, id: AgreementId, number: u32) -> Result<Self, CommandError> {
        let found = session.locked_text(id, number)?;
        Ok(Self { text: found.text.clone(), locked: Some(stamp(&found.version)) })
    }

    const fn compared(&self) -> Compared<'_> {
        Compared { text: &self.text, locked: self.locked }
    }

    fn shown(&self, words: &ComparisonWords) -> ComparedText {
        ComparedText {
            version: self.locked.map(|stamp| stamp.version),
            name: words.version(self.locked),
            identifier: self.locked.map(|stamp| stamp.fingerprint.printed().to_string()).unwrap_or_default(),
        }
    }
}

/// What changed from a version to another one or to the working text.
pub fn comparison(desk: &Desk, request: ComparisonRequest) -> Result<ComparisonView, CommandError> {
    let mut session = desk.session();
    let texts = Texts::of(&mut session, request.agreement.into(), request.before, request.after)?;
    let words = ComparisonWords::new(session.language);
    let mut stages: Vec<ComparedStage> = Vec::new();
    for change in compare(&texts.before.text, &texts.after.text).changes {
        let name = words.stage(&change);
        let shown = shown(&words, &change);
        match stages.last_mut().filter(|stage| stage.name == name) {
            Some(stage) => stage.changes.push(shown),
            None => stages.push(ComparedStage { name, changes: vec![shown] }),
        }
    }
    Ok(ComparisonView { before: texts.before.shown(&words), after: texts.after.shown(&words), stages })
}

/// A change in words.
pub(crate) fn shown(words: &ComparisonWords, change: &Change) -> ComparedChange {
    let mut fields = Vec::new();
    for field in &change.fields {
        let name = words.field(field);
        // What says the same in every language is shown once.
        let every = field.is_of_every_language();
        let languages: &[Language] = if every { &[words.language()] } else { &Language::ALL };
        for &language in languages {
            let passages = field.passages(language, &|value| words.value(value));
            let passages: Vec<ComparedPassage> =
                passages.iter().filter(|passage| !passage.is_same()).map(passage).collect();
            if !passages.is_empty() {
                fields.push(ComparedField {
                    name: name.clone(),
                    language: (!every).then_some(language),
                    passages,
                });
            }
        }
    }
    ComparedChange {
        subject: words.subject(change),
        became: words.fates(change),
        added: change.fate == Fate::Added,
        removed: change.fate == Fate::Removed,
        moved: change.moved.is_some(),
        changed: change.is_reworded(),
        fields,
    }
}

fn passage(passage: &Passage) -> ComparedPassage {
    let run = |run: &Run| ComparedRun {
        kind: match run {
            Run::Same(_) => RunKind::Same,
            Run::Added(_) => RunKind::Added,
            Run::Removed(_) => RunKind::Removed,
        },
        text: run.text().to_owned(),
    };
    ComparedPassage { runs: passage.runs.iter().map(run).collect(), restyled: passage.restyled }
}

/// Saves a comparison as a PDF where the user says; none when the dialog was closed.
pub fn save_comparison(desk: &Desk, request: ComparisonPdf) -> Result<Option<SavedPdf>, CommandError> {
    let texts = texts_of(desk, &request)?;
    let tongue = words::tongue(desk.language());
    let proposed = texts.file_name(desk.language(), request.languages);
    let Some(path) = desk.host.choose_pdf(&say::DialogSavePdf.text(tongue), &proposed) else {
        return Ok(None);
    };
    let pages = texts.pages(request.languages);
    // The dialog has asked whether an existing file may be replaced.
    write_file(&path, &pages.to_pdf(), Overwrite::Replace)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let message = say::DonePdfSaved { name: name.as_str().into() }.text(tongue);
    Ok(Some(SavedPdf { name, pages: frame::narrow(pages.count()), message }))
}

/// Opens a comparison in the system's viewer, to be printed.
pub fn print_comparison(desk: &Desk, request: ComparisonPdf) -> Result<SavedPdf, CommandError> {
    let texts = texts_of(desk, &request)?;
    let pages = texts.pages(request.languages);
    let name = texts.file_name(desk.language(), request.languages);
    let path = pdf::private_folder(&desk.session())?.join(&name);
    write_file(&path, &pages.to_pdf(), Overwrite::Replace)?;
    if !desk.host.show_document(&path) {
        return Err(CommandError::NoViewer);
    }
    let message = say::DonePdfOpened.text(words::tongue(desk.language()));
    Ok(SavedPdf { name, pages: frame::narrow(pages.count()), message })
}

fn texts_of(desk: &Desk, request: &ComparisonPdf) -> Result<Texts, CommandError> {
    Texts::of(&mut desk.session(), request.agreement.into(), request.before, request.after)
}
