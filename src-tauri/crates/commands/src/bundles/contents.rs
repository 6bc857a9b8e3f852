//! What of a bundle is for people: the text, the lists and the papers of an agreement, readable without the program.

use crate::{CommandError, Session, parties::iso, versions, words};
use agreement::{Agreement, AgreementId, Language, Organisation, archive};
use document::DocumentKind;
use exchange::cells;
use locale::words as say;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use store::{Attachment, Scope};

/// Entries by name, and the one way to put one among them.
#[derive(Debug, Default)]
pub(super) struct Entries(BTreeMap<String, Vec<u8>>);

impl Entries {
    pub(super) fn put(&mut self, name: impl Into<String>, bytes: Vec<u8>) {
        self.0.insert(name.into(), bytes);
    }

    fn put_json(&mut self, name: String, value: &impl Serialize) -> Result<(), CommandError> {
        let bytes =
            serde_json::to_vec_pretty(value).map_err(|error| CommandError::Internal(error.to_string()))?;
        self.put(name, bytes);
        Ok(())
    }

    /// A list that spreadsheets open, its first row the headings.
    fn put_list(&mut self, name: String, rows: &[Vec<String>]) {
        self.put(name, cells::list(rows));
    }

    pub(super) fn into_inner(self) -> BTreeMap<String, Vec<u8>> {
        self.0
    }
}

/// The most entries of the log that are told.
const MOST_LOGGED: usize = 100_000;

/// An action as the log tells it without a person's data: neither who nor about whom.
#[derive(Serialize)]
struct LoggedAction {
    sequence: i64,
    at: String,
    action: String,
}

/// The folder of an agreement.
pub(super) fn folder(id: AgreementId) -> String {
    format!("agreement/{id}")
}

/// The records of an agreement, its lists and its log.
pub(super) fn of_agreement(
    session: &Session,
    agreement: &Agreement,
    entries: &mut Entries,
) -> Result<(), CommandError> {
    let folder = folder(agreement.id);
    let language = session.language;
    let named = |name: &str| format!("{folder}/{name}");
    entries.put(named("agreement.json"), archive::of(agreement, None).canonical_bytes());
    entries.put_json(named("contacts.json"), &agreement.contacts)?;
    entries.put_json(named("evidence.json"), &agreement.evidence)?;
    entries.put_json(named("work.json"), &agreement.work)?;
    entries.put_list(named("parties.csv"), &parties(language, agreement));
    entries.put_list(named("contacts.csv"), &contacts(language, agreement));
    entries.put_list(named("decisions.csv"), &decisions(language, agreement));
    let logged = session.workspace.read().history(Some(Scope::Agreement(agreement.id)), MOST_LOGGED)?;
    let logged = logged.into_iter().map(|entry| LoggedAction {
        sequence: entry.op.seq,
        at: entry.op.at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
        action: words::of_code(language, "operation", &entry.op.code.code()),
    });
    entries.put_json(named("log.json"), &logged.collect::<Vec<_>>())?;
    for version in session.workspace.read().versions(agreement.id)? {
        let locked = session.workspace.read().locked_text(agreement.id, version.number)?;
        entries.put(named(&format!("versions/{}.json", version.number)), locked.bytes);
    }
    Ok(())
}

/// The files that rows name: those of locked versions under names that say what they are, the others by their hash.
pub(super) fn files(
    session: &Session,
    agreements: &[AgreementId],
    attachments: &[Attachment],
    entries: &mut Entries,
) -> Result<(), CommandError> {
    let mut named = BTreeSet::new();
    for id in agreements {
        for version in session.workspace.read().versions(*id)? {
            let renditions = session.workspace.read().renditions(*id, version.number)?;
            for (place, file) in (1..).zip(renditions) {
                if named.insert(file.sha256.clone()) {
                    let languages = file.languages.replace('+', "-");
                    let name = format!(
                        "{}/versions/{}/{place:02}-{}-{languages}.pdf",
                        folder(*id),
                        version.number,
                        file.kind
                    );
                    entries.put(name, session.workspace.attachment(&file.sha256)?);
                }
            }
        }
    }
    for attachment in attachments.iter().filter(|attachment| !named.contains(&attachment.sha256)) {
        let bytes = session.workspace.attachment(&attachment.sha256)?;
        entries.put(format!("attachments/{}{}", attachment.sha256, ending(&bytes)), bytes);
    }
    Ok(())
}

/// The working text on paper, marked as a draft.
pub(super) fn draft(agreement: &Agreement) -> (String, Vec<u8>) {
    let languages = agreement.text.identity.languages;
    let options = document::Options::new(DocumentKind::Agreement, languages, true);
    let composition = document::compose(agreement, &options);
    let pages = document::lay_out(&composition, &mut document::Cache::default());
    let form = languages.code().replace('+', "-");
    (format!("{}/working-text-{form}.pdf", folder(agreement.id)), pages.to_pdf())
}

/// The register: those entries that the bundle takes along.
pub(super) fn register(
    language: Language,
    organisations: &[Organisation],
    entries: &mut Entries,
) -> Result<(), CommandError> {
    entries.put_json("register/organisations.json".into(), &organisations)?;
    let tongue = words::tongue(language);
    let mut rows = vec![vec![
        say::BundleColumnName.text(tongue),
        say::BundleColumnNameSwedish.text(tongue),
        say::BundleColumnShortName.text(tongue),
        say::BundleColumnKind.text(tongue),
        say::BundleColumnBusinessId.text(tongue),
        say::BundleColumnAddress.text(tongue),
        say::BundleColumnPostcode.text(tongue),
        say::BundleColumnPlace.text(tongue),
    ]];
    rows.extend(organisations.iter().map(|entry| {
        let kind = entry.kind.map(|kind| words::of_code(language, "organisation-kind", kind.code()));
        vec![
            entry.name.shown(Language::Fi).to_owned(),
            entry.name.get(Language::Sv).cloned().unwrap_or_default(),
            entry.short_name.shown(Language::Fi).to_owned(),
            kind.unwrap_or_default(),
            entry.business_id.text().unwrap_or_default().to_owned(),
            entry.address.street.clone(),
            entry.address.postcode.clone(),
            entry.address.place.clone(),
        ]
    }));
    entries.put_list("register/organisations.csv".into(), &rows);
    Ok(())
}

fn parties(language: Language, agreement: &Agreement) -> Vec<Vec<String>> {
    let tongue = words::tongue(language);
    let mut rows = vec![vec![
        say::BundleColumnName.text(tongue),
        say::BundleColumnBusinessId.text(tongue),
        say::BundleColumnAddress.text(tongue),
        say::BundleColumnPostcode.text(tongue),
        say::BundleColumnPlace.text(tongue),
        say::BundleColumnStatus.text(tongue),
    ]];
    rows.extend(agreement.text.parties.iter().map(|party| {
        vec![
            party.name.shown(language).to_owned(),
            party.business_id.text().unwrap_or_default().to_owned(),
            party.address.street.clone(),
            party.address.postcode.clone(),
            party.address.place.clone(),
            words::of_code(language, "status", party.standing.status.code()),
        ]
    }));
    rows
}

fn contacts(language: Language, agreement: &Agreement) -> Vec<Vec<String>> {
    let tongue = words::tongue(language);
    let mut rows = vec![vec![
        say::BundleColumnParty.text(tongue),
        say::BundleColumnName.text(tongue),
        say::BundleColumnRole.text(tongue),
        say::BundleColumnEmail.text(tongue),
        say::BundleColumnPhone.text(tongue),
        say::BundleColumnDeputy.text(tongue),
    ]];
    rows.extend(agreement.contacts.persons.iter().map(|person| {
        let party = agreement.text.party(person.party);
        vec![
            party.map(|party| party.name.shown(language).to_owned()).unwrap_or_default(),
            person.name.clone(),
            person.role.shown(language).to_owned(),
            person.email.clone(),
            person.phone.clone(),
            person.deputy.clone(),
        ]
    }));
    rows
}

fn decisions(language: Language, agreement: &Agreement) -> Vec<Vec<String>> {
    let tongue = words::tongue(language);
    let mut rows = vec![vec![
        say::BundleColumnVersion.text(tongue),
        say::BundleColumnParty.text(tongue),
        say::BundleColumnBody.text(tongue),
        say::BundleColumnDecided.text(tongue),
        say::BundleColumnSection.text(tongue),
        say::BundleColumnResult.text(tongue),
        say::BundleColumnCondition.text(tongue),
    ]];
    for approval in &agreement.evidence.approvals {
        let party = agreement.text.party(approval.party);
        let party = party.map(|party| party.name.shown(language).to_owned()).unwrap_or_default();
        for step in &approval.steps {
            let result = step.result.map(|result| words::of_code(language, "decision-result", result.code()));
            rows.push(vec![
                versions::name(language, approval.version),
                party.clone(),
                step.body.clone(),
                iso(step.decided_on),
                step.section.clone(),
                result.unwrap_or_default(),
                step.condition.clone(),
            ]);
        }
    }
    rows
}

/// The ending of a kept file's name, by its first bytes.
fn ending(bytes: &[u8]) -> &'static str {
    let kinds: [(&[u8], &str); 5] = [
        (b"%PDF", ".pdf"),
        (b"\xFF\xD8\xFF", ".jpg"),
        (b"\x89PNG", ".png"),
        (b"II*\0", ".tif"),
        (b"MM\0*", ".tif"),
    ];
    kinds.into_iter().find(|(magic, _)| bytes.starts_with(magic)).map_or("", |(_, ending)| ending)
}
