//! The first screen: who is at work, and the ways an agreement begins.

use crate::wire::{
    AgreementFromText, AgreementRow, Frame, Introduction, NewAgreement, Nothing, OneAgreement, PastedSection,
    PastedText, Start, WindowLanguage,
};
use crate::{
    CommandError, Desk, Session, clauses, frame, headings, input, pasted, place, platform, sample, terms,
};
use agreement::{
    Agreement, AgreementId, ContactsRecord, EvidenceRecord, Identity, Language, OrderKey, Section,
    SectionKind, TextRecord, ValidityEnd, WorkRecord,
};
use locale::dates;
use std::path::PathBuf;
use store::{
    AgreementSummary, Answer, Op, OpCode, OpenOptions, OrganisationQuery, Scope, SecondPlace, SettingKey,
};

/// What the window shows when it opens.
pub fn start(desk: &Desk, _request: Nothing) -> Result<Start, CommandError> {
    view(&desk.session())
}

fn view(session: &Session) -> Result<Start, CommandError> {
    let read = session.workspace.read();
    let actor = read.setting(SettingKey::ActorName)?;
    let last: Option<AgreementId> = read.setting(SettingKey::LastAgreement)?.parse().ok();
    let all = read.agreements()?;
    let (trash, open): (Vec<_>, Vec<_>) = all.iter().partition(|row| row.trashed.is_some());
    let organisations = read.organisations(&OrganisationQuery {
        search: String::new(),
        language: session.language,
        offset: 0,
        limit: 0,
    })?;
    let rows =
        |rows: &[&AgreementSummary]| rows.iter().map(|row| agreement_row(session.language, row)).collect();
    Ok(Start {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        // Where nothing can be written, nobody is asked who they are.
        actor: Some(actor).filter(|actor| !actor.is_empty() || session.workspace.is_read_only()),
        language: session.language,
        example: session.example,
        workspace: session.workspace.folder().display().to_string(),
        notices: place::notices(session),
        last_agreement: last.filter(|id| open.iter().any(|row| row.id == *id)).map(|id| id.0),
        agreements: rows(&open),
        trash: rows(&trash),
        organisations: frame::narrow(organisations.total),
    })
}

fn agreement_row(language: Language, row: &AgreementSummary) -> AgreementRow {
    let title = row.identity.title.shown(language);
    let kind = crate::words::of_code(language, "agreement-kind", row.identity.kind.code());
    AgreementRow {
        id: row.id.0,
        title: if title.is_empty() { kind } else { title.to_owned() },
        kind: row.identity.kind,
        languages: row.identity.languages,
        parties: frame::narrow(row.joining),
        validity: row.validity.start.map(|start| validity_words(start, row.validity.end)).unwrap_or_default(),
        changed_at: row.changed,
    }
}

fn validity_words(start: chrono::NaiveDate, end: ValidityEnd) -> String {
    match end {
        ValidityEnd::On { date } => dates::range(start, date),
        ValidityEnd::OpenEnded | ValidityEnd::NotGiven => agreement::format_range(start, None),
    }
}

/// The page says that it has been drawn and can be used.
pub fn window_ready(desk: &Desk, request: Nothing) -> Result<Nothing, CommandError> {
    desk.host.window_ready();
    Ok(request)
}

/// The page says that everything typed is saved, when it was told that the window is about to close.
pub fn all_committed(desk: &Desk, request: Nothing) -> Result<Nothing, CommandError> {
    desk.host.all_committed();
    Ok(request)
}

/// Says who is at work and in which language.
pub fn introduce(desk: &Desk, request: Introduction) -> Result<Start, CommandError> {
    let mut session = desk.session();
    let actor = input::line(&request.actor)?;
    session.workspace.put_setting(SettingKey::ActorName, &actor)?;
    session.workspace.sign(&platform::host_name(), session.world.now())?;
    // The first screen asks for a second place, too: who goes on without one has answered "later".
    let second = SecondPlace::of(session.workspace.folder());
    if second.answer == Answer::NotAsked {
        SecondPlace { answer: Answer::Later, ..second }.keep(session.workspace.folder())?;
    }
    speak(&mut session, request.language)?;
    view(&session)
}

/// Switches the window's language.
pub fn set_language(desk: &Desk, request: WindowLanguage) -> Result<Start, CommandError> {
    let mut session = desk.session();
    speak(&mut session, request.language)?;
    view(&session)
}

fn speak(session: &mut Session, language: Language) -> Result<(), CommandError> {
    session.remember(SettingKey::WindowLanguage, language.code())?;
    session.language = language;
    Ok(())
}

/// The system's language where it is one of ours, else Finnish.
pub fn system_language() -> Language {
    let locale = sys_locale::get_locale().unwrap_or_default();
    Language::from_code(locale.get(..2).unwrap_or_default()).unwrap_or(Language::Fi)
}

/// Begins an agreement with the usual sections.
pub fn new_agreement(desk: &Desk, request: NewAgreement) -> Result<Frame, CommandError> {
    let mut session = desk.session();
    let agreement = begin(&session, request)?;
    create(&mut session, &agreement, OpCode::NewAgreement)
}

/// An agreement with the usual sections, filled from the library where asked.
pub(crate) fn begin(session: &Session, request: NewAgreement) -> Result<Agreement, CommandError> {
    let mut agreement = blank(session, &request)?;
    agreement.text.sections = agreement::new_sections(&mut || session.new_id());
    if request.with_model_clauses {
        fill(session, &mut agreement);
    }
    Ok(agreement)
}

fn blank(session: &Session, request: &NewAgreement) -> Result<Agreement, CommandError> {
    let identity = Identity {
        title: input::text(request.title.clone())?,
        kind: request.kind,
        languages: request.languages,
        ..Identity::default()
    };
    input::refuse_identity_code(&identity)?;
    Ok(Agreement {
        id: session.new_id().into(),
        text: TextRecord { identity, ..TextRecord::default() },
        contacts: ContactsRecord::default(),
        evidence: EvidenceRecord::default(),
        work: WorkRecord::default(),
    })
}

/// Fills every empty section of an agreement not saved yet.
fn fill(session: &Session, agreement: &mut Agreement) {
    for filled in terms::filled_where_empty(session, agreement) {
        let place = agreement.text.sections.iter().position(|section| section.id == filled.id);
        if let Some(place) = place {
            agreement.text.sections[place] = filled;
        }
    }
}

/// Saves a new agreement and opens it. Undo stops there: an agreement goes away by way of the trash, never by Ctrl+Z.
pub(crate) fn create(
    session: &mut Session,
    agreement: &Agreement,
    code: OpCode,
) -> Result<Frame, CommandError> {
    let begun = Op { barrier: true, ..Op::new(code, Scope::Agreement(agreement.id)) };
    let op = begun.with("name", frame::title(session.language, agreement));
    session.act(op, |tx| Ok(tx.create_agreement(agreement)?))?;
    session.remember(SettingKey::LastAgreement, &agreement.id.to_string())?;
    frame::frame(session, agreement.id)
}

/// Begins an agreement as a copy of an earlier one.
pub fn copy_agreement(desk: &Desk, request: OneAgreement) -> Result<Frame, CommandError> {
    let mut session = desk.session();
    let earlier = session.agreement(request.agreement.into())?;
    let copy = agreement::copy_of(&earlier, &mut || session.new_id());
    create(&mut session, &copy, OpCode::CopyAgreement)
}

/// Divides pasted plain text into sections.
pub fn read_pasted_text(_desk: &Desk, request: PastedText) -> Result<Vec<PastedSection>, CommandError> {
    let sections = exchange::read_pasted_document(request.text.as_bytes())?;
    Ok(sections.into_iter().map(pasted::section).collect())
}

/// Begins an agreement from the sections of an earlier one's text: in its order and under its headings.
pub fn agreement_from_text(desk: &Desk, request: AgreementFromText) -> Result<Frame, CommandError> {
    let mut session = desk.session();
    let mut agreement = blank(&session, &request.agreement)?;
    let mut order = None;
    for pasted in request.sections {
        let place = OrderKey::between(order.as_ref(), None);
        order = Some(place.clone());
        let section = pasted_section(&session, &agreement, request.language, pasted, place)?;
        agreement.text.sections.push(section);
    }
    if request.agreement.with_model_clauses {
        fill(&session, &mut agreement);
    }
    input::refuse_identity_code(&agreement.text)?;
    create(&mut session, &agreement, OpCode::ImportAgreement)
}

fn pasted_section(
    session: &Session,
    agreement: &Agreement,
    language: Language,
    pasted: PastedSection,
    order: OrderKey,
) -> Result<Section, CommandError> {
    let heading = input::line(&pasted.title)?;
    // A kind stands once; a second section about the same thing is one of the agreement's own.
    let kind = headings::kind_of(&heading)
        .filter(|kind| agreement.text.section_of(*kind).is_none())
        .unwrap_or(SectionKind::Custom);
    let mut section = crate::items::new_section(session.new_id(), order, kind, agreement::Text::default());
    if heading != clauses::usual_title(kind, language) {
        section.title.set(language, Some(heading).filter(|heading| !heading.is_empty()));
    }
    input::rich(&mut section.body, crate::wire::RichIn { language, text: pasted.body })?;
    Ok(section)
}

/// Opens the example in a workspace of its own, beside the user's; it is filled at its first opening.
pub fn open_example(desk: &Desk, _request: Nothing) -> Result<Start, CommandError> {
    let mut session = desk.session();
    if session.example {
        return view(&session);
    }
    let actor = session.workspace.read().setting(SettingKey::ActorName)?;
    let folder = example_folder(&session);
    let mut workspace = place::open(&folder, &OpenOptions::CREATE_IF_MISSING, &*session.world)?;
    workspace.put_setting(SettingKey::ActorName, &actor)?;
    session.switch(workspace, true);
    if session.workspace.read().agreements()?.is_empty() {
        sample::fill(&mut session)?;
    }
    view(&session)
}

/// Beside the user's own: `workspace` has its example in `workspace-example`.
fn example_folder(session: &Session) -> PathBuf {
    let own = session.own_folder();
    let name = own.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    own.with_file_name(format!("{name}-example"))
}

/// Returns from the example to the user's own workspace.
pub fn close_example(desk: &Desk, _request: Nothing) -> Result<Start, CommandError> {
    let mut session = desk.session();
    if session.example {
        let own = place::open(session.own_folder(), &OpenOptions::EXISTING, &*session.world)?;
        session.switch(own, false);
    }
    view(&session)
}

/// Moves an agreement to the trash.
pub fn trash_agreement(desk: &Desk, request: OneAgreement) -> Result<Start, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let op = named(&mut session, OpCode::TrashAgreement, id)?;
    session.act(op, |tx| Ok(tx.trash_agreement(id)?))?;
    view(&session)
}

/// Takes an agreement back from the trash.
pub fn restore_agreement(desk: &Desk, request: OneAgreement) -> Result<Start, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let op = named(&mut session, OpCode::RestoreAgreement, id)?;
    session.act(op, |tx| Ok(tx.restore_agreement(id)?))?;
    view(&session)
}

fn named(session: &mut Session, code: OpCode, id: AgreementId) -> Result<Op, CommandError> {
    let agreement = session.agreement(id)?;
    Ok(Op::new(code, Scope::Register).with("name", frame::title(session.language, &agreement)))
}
