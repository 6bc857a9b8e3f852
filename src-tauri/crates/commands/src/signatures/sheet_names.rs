//! Another person signs, or the name was wrong: what a change of a name on a locked version's signature sheet asks for.
//!
//! The version and its fingerprint stay; a sheet with the new name is kept behind the earlier ones. Who has signed already
//! is renamed only with a reason.

use crate::wire::{NameOnSheet, SheetNames};
use crate::{CommandError, Session, input, versions};
use agreement::{
    Agreement, AgreementId, AgreementLanguages, EvidenceRecord, Fingerprint, OriginalsPractice, PartyId,
    SignatoryId, SignatoryName,
};
use document::{DocumentKind, Parties};
use std::sync::Arc;
use store::{Attachment, LockedText, Op, OpCode, Rendition, RenditionContent, Scope, Transaction};
use uuid::Uuid;

/// Names that change on the sheets of the last locked version.
pub(crate) struct SheetChange {
    locked: Arc<LockedText>,
    names: Vec<Renamed>,
}

/// One of them.
struct Renamed {
    party: PartyId,
    party_name: String,
    before: String,
    after: String,
    has_signed: bool,
}

impl SheetChange {
    /// What of these names is printed on sheets of the last locked version under another name; none where nothing is.
    ///
    /// # Errors
    /// What the store refused.
    pub(crate) fn of(
        session: &mut Session,
        id: AgreementId,
        names: &[(Uuid, String)],
    ) -> Result<Option<Self>, CommandError> {
        let Some(version) = session.last_version(id)? else { return Ok(None) };
        let locked = session.locked_text(id, version.number)?;
        let agreement = session.agreement(id)?;
        let mut renamed = Vec::new();
        for (signatory, after) in names {
            let who = SignatoryId(*signatory);
            let before = agreement.evidence.name_of(who);
            let party = locked.text.joining().find(|party| party.signatories.iter().any(|one| one.id == who));
            // Where no name was printed, the person writes it by hand: the sheet stays as it is.
            let Some(party) = party.filter(|_| !before.is_empty() && before != after) else { continue };
            renamed.push(Renamed {
                party: party.id,
                party_name: party.name.shown(session.language).to_owned(),
                before: before.to_owned(),
                after: after.clone(),
                has_signed: has_signed(&agreement.evidence, version.number, who),
            });
        }
        Ok((!renamed.is_empty()).then_some(Self { locked, names: renamed }))
    }

    /// The change as a person is asked about it.
    pub(crate) fn view(&self) -> SheetNames {
        let name = |renamed: &Renamed| NameOnSheet {
            party_name: renamed.party_name.clone(),
            before: renamed.before.clone(),
            after: renamed.after.clone(),
            has_signed: renamed.has_signed,
        };
        SheetNames { version: self.locked.version.number, names: self.names.iter().map(name).collect() }
    }

    /// Makes the sheets anew for those who have not signed. Nothing is named by the workspace yet.
    ///
    /// # Errors
    /// No reason, where somebody has signed already; what the store refused.
    pub(crate) fn prepare(
        &self,
        session: &mut Session,
        names: &[(Uuid, String)],
        reason: &str,
    ) -> Result<Remade, CommandError> {
        let version = &self.locked.version;
        let id = version.agreement;
        let reason = input::line(reason)?;
        input::refuse_identity_code(&reason)?;
        if self.names.iter().any(|renamed| renamed.has_signed) && reason.is_empty() {
            return Err(CommandError::ReasonMissing);
        }
        let mut agreement = session.agreement_of(&self.locked)?;
        for (signatory, name) in names {
            rename(&mut agreement.evidence, SignatoryId(*signatory), name);
        }
        let mut files = Vec::new();
        for (languages, party) in self.wanted(&agreement) {
            let parties = party.map_or(Parties::Together, Parties::One);
            let kind = DocumentKind::SignatureSheets;
            let (bytes, sheets) = versions::render(&agreement, &self.locked, kind, languages, parties);
            let rendition = Rendition {
                agreement: id,
                version: version.number,
                kind: kind.code().to_owned(),
                languages: languages.code().to_owned(),
                sha256: Fingerprint::of(&bytes).hex(),
                content: RenditionContent { sheets, party },
            };
            files.push((rendition, session.workspace.keep(&bytes)?));
        }
        let code = if files.is_empty() { OpCode::CorrectEvidence } else { OpCode::RemakeSheet };
        let op = Op::new(code, Scope::Agreement(id))
            .with("version", version.number.to_string())
            .with("reason", reason);
        Ok(Remade { op, files })
    }

    /// The files to make: of each party that has its own sheet, that sheet; and all sheets, so that nobody prints the name
    /// before. None where all have signed already.
    fn wanted(&self, agreement: &Agreement) -> Vec<(AgreementLanguages, Option<PartyId>)> {
        let asked: Vec<PartyId> =
            self.names.iter().filter(|renamed| !renamed.has_signed).map(|renamed| renamed.party).collect();
        if asked.is_empty() {
            return Vec::new();
        }
        let text = &agreement.text;
        let own = text.terms.originals.practice == Some(OriginalsPractice::PageEach);
        let parties = asked.into_iter().filter(|_| own).map(Some).chain([None]);
        let forms = versions::language_forms(text.identity.languages);
        parties.flat_map(|party| forms.iter().map(move |form| (*form, party))).collect()
    }
}

/// What a change of names puts beside it.
pub(crate) struct Remade {
    pub(crate) op: Op,
    files: Vec<(Rendition, Attachment)>,
}

impl Remade {
    /// Puts the sheets behind those that are kept.
    ///
    /// # Errors
    /// What the store refused.
    pub(crate) fn put(&self, tx: &Transaction<'_>) -> Result<(), CommandError> {
        self.files.iter().try_for_each(|(rendition, kept)| Ok(tx.put_rendition(rendition, kept)?))
    }
}

fn has_signed(evidence: &EvidenceRecord, version: u32, who: SignatoryId) -> bool {
    let of_version = evidence.originals.iter().filter(|original| original.version == version);
    of_version.filter_map(|original| original.signature(who)).any(agreement::PaperSignature::is_given)
}

fn rename(evidence: &mut EvidenceRecord, signatory: SignatoryId, name: &str) {
    evidence.signatory_names.retain(|known| known.signatory != signatory);
    if !name.is_empty() {
        evidence.signatory_names.push(SignatoryName { signatory, name: name.to_owned() });
    }
}
