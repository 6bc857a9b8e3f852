//! The files of a locked version: returned byte for byte where they are kept, made from the locked text where not.

use crate::locking::stamp;
use crate::wire::{SavedPdf, VersionFileRequest};
use crate::{CommandError, Desk, Session, frame, pdf, words};
use agreement::{Agreement, AgreementId, AgreementLanguages, Language, PartyId, SheetPage};
use document::{Cache, DocumentKind, Options, Parties};
use locale::words as say;
use store::durable::{Overwrite, write_file};
use store::{LockedText, Op, OpCode, Scope};

/// The language forms in which a version's files are kept: two languages side by side, and each alone.
pub(crate) fn language_forms(languages: AgreementLanguages) -> Vec<AgreementLanguages> {
    match languages {
        AgreementLanguages::FiSv => {
            vec![AgreementLanguages::FiSv, AgreementLanguages::Fi, AgreementLanguages::Sv]
        }
        one => vec![one],
    }
}

/// Draws a file of a version, for all parties or for one, and says who signs on which page of it.
pub(crate) fn render(
    agreement: &Agreement,
    locked: &LockedText,
    kind: DocumentKind,
    languages: AgreementLanguages,
    parties: Parties,
) -> (Vec<u8>, Vec<SheetPage>) {
    let options =
        Options { locked: Some(stamp(&locked.version)), parties, ..Options::new(kind, languages, false) };
    let composition = document::compose(agreement, &options);
    let composition = match kind {
        DocumentKind::Agreement => composition.carrying(locked.bytes.clone()),
        _ => match document::carried(agreement, &options) {
            Some(data) => composition.carrying(data),
            None => composition,
        },
    };
    let pages = document::lay_out(&composition, &mut Cache::default());
    (pages.to_pdf(), pages.sheets().to_vec())
}

/// The bytes of a kept file of a version; none where no such file is kept. Of sheets made anew, the newest.
pub(crate) fn kept_file(
    session: &Session,
    id: AgreementId,
    version: u32,
    kind: DocumentKind,
    languages: AgreementLanguages,
    party: Option<PartyId>,
) -> Result<Option<Vec<u8>>, CommandError> {
    let renditions = session.workspace.read().renditions(id, version)?;
    let wanted = renditions.into_iter().rev().find(|file| {
        file.kind == kind.code() && file.languages == languages.code() && file.content.party == party
    });
    wanted.map(|file| Ok(session.workspace.attachment(&file.sha256)?)).transpose()
}

/// Saves or prints a kept file of a locked version. Both are noted and cannot be undone (ruling 19).
pub fn version_file(desk: &Desk, request: VersionFileRequest) -> Result<Option<SavedPdf>, CommandError> {
    let id = AgreementId::from(request.agreement);
    let kind =
        DocumentKind::from_code(&request.kind).ok_or_else(|| CommandError::Request(request.kind.clone()))?;
    let mut session = desk.session();
    let locked = session.locked_text(id, request.version)?;
    let bytes =
        kept_file(&session, id, request.version, kind, request.languages, request.party.map(PartyId))?
            .ok_or(CommandError::NotFound)?;
    let name = file_name(&session, &locked, kind, request.languages);
    let tongue = words::tongue(session.language);
    let path = if request.print {
        pdf::private_folder(&session)?.join(&name)
    } else {
        drop(session);
        let Some(path) = desk.host.choose_pdf(&say::DialogSavePdf.text(tongue), &name) else {
            return Ok(None);
        };
        session = desk.session();
        path
    };
    write_file(&path, &bytes, Overwrite::Replace)?;
    let op = Op::new(OpCode::PrintLocked, Scope::Agreement(id)).with("name", frame::short(&name));
    session.act(op, |_| Ok(()))?;
    drop(session);
    if request.print && !desk.host.show_document(&path) {
        return Err(CommandError::NoViewer);
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let message = if request.print {
        say::DoneFileOpened.text(tongue)
    } else {
        say::DonePdfSaved { name: name.as_str().into() }.text(tongue)
    };
    Ok(Some(SavedPdf { name, pages: 0, message }))
}

/// A name that is safe on every system (ruling 30): kind, version, language, title.
pub(crate) fn file_name(
    session: &Session,
    locked: &LockedText,
    kind: DocumentKind,
    languages: AgreementLanguages,
) -> String {
    let language = languages.languages()[0];
    let title = locked.text.identity.title.shown(language).to_owned();
    let kind = words::of_code(session.language, "kind-name", kind.code());
    let version = name(session.language, locked.version.number);
    agreement::file_name(&[&kind, &version, languages.code(), &title], "pdf")
}

/// "Versio 2".
pub(crate) fn name(language: Language, version: u32) -> String {
    say::VersionName { number: version.to_string().into() }.text(words::tongue(language))
}
