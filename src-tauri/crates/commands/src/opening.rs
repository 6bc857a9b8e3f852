//! Opening a PDF of this program: what it holds is shown first, and then taken in (ruling 16).
//!
//! An agreement that is here already is never replaced: the same text is nothing to do, another one is refused with what
//! differs, or becomes an agreement of its own. Entries of the register are never overwritten.

use crate::differences::differences;
use crate::wire::{AgreementInPdf, AgreementStanding, DroppedFile, Frame, Nothing, TakeAgreementIn};
use crate::{CommandError, Desk, Session, bundles, frame, input, register, verify, words, worker};
use agreement::{
    Agreement, AgreementId, BusinessIdEntry, Language, Organisation, OrganisationId, Text, archive,
};
use locale::words as say;
use std::path::Path;
use store::{Op, OpCode, Scope};
use uuid::Uuid;

/// The file shown last, until it is taken in or another is shown.
#[derive(Debug, Default)]
pub(crate) struct OpenedFile(Option<(Uuid, Agreement)>);

impl OpenedFile {
    fn get(&self, token: Uuid) -> Option<&Agreement> {
        self.0.as_ref().filter(|(found, _)| *found == token).map(|(_, agreement)| agreement)
    }
}

/// What became of an agreement that was taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Taken {
    /// It was not here.
    Created,
    /// It is an agreement of its own now, beside the one of its id.
    Copied,
    /// It is here with the same text.
    Unchanged,
    /// It was in the trash with the same text, and is no more.
    Restored,
}

/// Lets the user choose a PDF and shows what it holds; none when the dialog was closed.
pub fn choose_agreement(desk: &Desk, _request: Nothing) -> Result<Option<AgreementInPdf>, CommandError> {
    let title = say::DialogChooseAgreement.text(words::tongue(desk.language()));
    let Some(path) = desk.host.choose_agreement(&title) else { return Ok(None) };
    read_file(desk, &path).map(Some)
}

/// Shows what the file holds that was dropped on the window, a PDF or a bundle; none when there is none.
pub fn open_dropped(desk: &Desk, _request: Nothing) -> Result<Option<DroppedFile>, CommandError> {
    let Some(path) = desk.host.take_dropped() else { return Ok(None) };
    let is_bundle = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(bundles::ENDING));
    Ok(Some(if is_bundle {
        DroppedFile::Bundle { bundle: bundles::open_file(desk, &path)? }
    } else {
        DroppedFile::Agreement { in_pdf: read_file(desk, &path)? }
    }))
}

fn read_file(desk: &Desk, path: &Path) -> Result<AgreementInPdf, CommandError> {
    let bytes = worker::read_limited(path, exchange::limits::FILE_BYTES)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    show(desk, bytes, name)
}

/// Reads a PDF in a worker and keeps what it holds until it is taken in.
pub(crate) fn show(desk: &Desk, bytes: Vec<u8>, source: String) -> Result<AgreementInPdf, CommandError> {
    // Not under the session's lock: a hostile file may take its ten seconds.
    let json = worker::read_agreement(desk.host.worker_program().as_deref(), bytes.clone())?;
    // What the worker says is checked here, too.
    let agreement = Agreement::from(archive::read(json.as_bytes())?);
    input::refuse_identity_code(&agreement.text)?;
    let mut session = desk.session();
    let (standing, differences) = standing(&mut session, &agreement)?;
    let verified = verify::judge(&mut session, &bytes, Some(&json))?;
    let verified = verify::view(&session, verified, source.clone());
    let token = session.new_id();
    let identity = &agreement.text.identity;
    let shown = AgreementInPdf {
        token,
        source,
        title: frame::title(session.language, &agreement),
        kind: identity.kind,
        languages: identity.languages,
        date: identity.date.map(locale::dates::date).unwrap_or_default(),
        parties: agreement
            .text
            .parties
            .iter()
            .map(|party| party.name.shown(session.language).to_owned())
            .collect(),
        standing,
        differences,
        verified,
    };
    session.opened = OpenedFile(Some((token, agreement)));
    Ok(shown)
}

/// How the agreement of a file stands to the one of its id, in the trash or not; and what differs.
fn standing(
    session: &mut Session,
    in_file: &Agreement,
) -> Result<(AgreementStanding, Vec<String>), CommandError> {
    if !session.workspace.read().agreements()?.iter().any(|row| row.id == in_file.id) {
        return Ok((AgreementStanding::New, Vec::new()));
    }
    let here = session.agreement(in_file.id)?;
    let differences = differences(session.language, &here, in_file);
    let bytes = |agreement: &Agreement| archive::of(agreement, None).canonical_bytes();
    let is_same = bytes(&here) == bytes(in_file);
    Ok((if is_same { AgreementStanding::Same } else { AgreementStanding::Different }, differences))
}

/// Takes in what was shown, and opens it.
pub fn take_agreement_in(desk: &Desk, request: TakeAgreementIn) -> Result<Frame, CommandError> {
    let mut session = desk.session();
    let (id, _, _) = take_in(&mut session, request)?;
    frame::frame(&mut session, id)
}

/// Takes in what was shown: the agreement, what became of it, and the entries that the register lacked.
pub(crate) fn take_in(
    session: &mut Session,
    request: TakeAgreementIn,
) -> Result<(AgreementId, Taken, Vec<Organisation>), CommandError> {
    let mut agreement = session.opened.get(request.token).cloned().ok_or(CommandError::NotFound)?;
    let taken = match standing(session, &agreement)? {
        (AgreementStanding::New, _) => Taken::Created,
        (_, _) if request.as_copy => Taken::Copied,
        (AgreementStanding::Same, _) => {
            return Ok((agreement.id, bring_back(session, agreement.id)?, Vec::new()));
        }
        (AgreementStanding::Different, differences) => {
            return Err(CommandError::AgreementDiffers { differences: differences.join("; ") });
        }
    };
    if taken == Taken::Copied {
        agreement.id = session.new_id().into();
    }
    let missing = link_to_register(session, &mut agreement)?;
    let op = Op::new(OpCode::ImportAgreement, Scope::Register)
        .with("name", frame::title(session.language, &agreement));
    session.act(op, |tx| {
        for organisation in &missing {
            tx.put_organisation(organisation, &register::sort_keys(&organisation.name))?;
        }
        Ok(tx.create_agreement(&agreement)?)
    })?;
    session.opened = OpenedFile::default();
    session.remember(store::SettingKey::LastAgreement, &agreement.id.to_string())?;
    Ok((agreement.id, taken, missing))
}

/// The same text is nothing to do, but what is asked for must not stay in the trash.
fn bring_back(session: &mut Session, id: AgreementId) -> Result<Taken, CommandError> {
    let all = session.workspace.read().agreements()?;
    if !all.iter().any(|row| row.id == id && row.trashed.is_some()) {
        return Ok(Taken::Unchanged);
    }
    let agreement = session.agreement(id)?;
    let name = frame::title(session.language, &agreement);
    let op = Op::new(OpCode::RestoreAgreement, Scope::Register).with("name", name);
    session.act(op, |tx| Ok(tx.restore_agreement(id)?))?;
    Ok(Taken::Restored)
}

/// Joins each party to its entry of the register; gives back the entries that the register lacks.
///
/// The text names no entries: the Y-tunnus tells which it is, else the name. Where several bear the name, none is chosen.
fn link_to_register(session: &Session, agreement: &mut Agreement) -> Result<Vec<Organisation>, CommandError> {
    let names = session.workspace.read().organisation_names()?;
    let mut known: Vec<(OrganisationId, Marks)> = names.into_iter().map(marks_of_entry).collect();
    let mut missing = Vec::new();
    for party in &mut agreement.text.parties {
        let sought = Marks::of(&party.name, &party.business_id);
        let by_number = known.iter().find(|(_, marks)| marks.has_number_of(&sought)).map(|(id, _)| *id);
        let namesakes = known.iter().filter(|(_, marks)| marks.is_namesake_of(&sought)).map(|(id, _)| *id);
        let namesakes: Vec<OrganisationId> = namesakes.take(2).collect();
        party.organisation = match (by_number, namesakes.as_slice()) {
            (Some(id), _) | (None, &[id]) => Some(id),
            (None, []) => {
                let entry = register::entry_of(session.new_id().into(), party);
                known.push((entry.id, sought));
                missing.push(entry);
                missing.last().map(|entry| entry.id)
            }
            (None, _) => None,
        };
    }
    Ok(missing)
}

/// What an organisation is known by.
struct Marks {
    names: Vec<String>,
    business_id: Option<String>,
}

fn marks_of_entry(entry: store::OrganisationName) -> (OrganisationId, Marks) {
    let business_id = BusinessIdEntry::typed(entry.business_id.as_deref().unwrap_or_default());
    (entry.id, Marks::of(&entry.name, &business_id))
}

impl Marks {
    fn of(name: &Text, business_id: &BusinessIdEntry) -> Self {
        let names = Language::ALL.into_iter().filter_map(|language| name.get(language));
        Self {
            names: names.map(|name| name.trim().to_lowercase()).filter(|name| !name.is_empty()).collect(),
            business_id: business_id.parsed().and_then(Result::ok).map(|id| id.as_str().to_owned()),
        }
    }

    fn has_number_of(&self, other: &Self) -> bool {
        self.business_id.is_some() && self.business_id == other.business_id
    }

    /// Whether a name is the same, and no Y-tunnus says otherwise.
    fn is_namesake_of(&self, other: &Self) -> bool {
        let is_other =
            self.business_id.is_some() && other.business_id.is_some() && !self.has_number_of(other);
        !is_other && self.names.iter().any(|name| other.names.contains(name))
    }
}
