//! One person: who is meant, what is known of them here, and erasing it (rulings 1, 13, 20).

mod window;

pub(crate) use window::{erase_person, find_person, people, save_extract, unchecked_contacts};

use crate::locked::text_as;
use crate::{CommandError, Session};
use agreement::{AgreementId, SignatoryId};
use std::collections::BTreeSet;
use store::{ErasureRequest, Person, PersonData};
use uuid::Uuid;

/// Who is meant, with everything that names this person.
#[derive(Debug)]
pub(crate) struct Meant {
    pub(crate) names: Vec<String>,
    pub(crate) details: Vec<String>,
    pub(crate) person: Person,
}

impl Meant {
    /// The person of an id (of a contact or signatory), an e-mail address or an exact name. Contacts of the same name or
    /// address are taken for the same person, and what they tell is looked for, too.
    pub(crate) fn find(session: &mut Session, asked: &str) -> Result<Self, CommandError> {
        let asked = asked.trim();
        let (mut names, mut details) = match Uuid::parse_str(asked) {
            Ok(id) => of_id(session, id)?,
            Err(_) if asked.contains('@') => (BTreeSet::new(), BTreeSet::from([asked.to_owned()])),
            Err(_) => (BTreeSet::from([asked.to_owned()]), BTreeSet::new()),
        };
        // An address leads to a name, and the name to other addresses.
        for _ in 0..2 {
            widen(session, &mut names, &mut details)?;
        }
        let (names, details): (Vec<String>, Vec<String>) =
            (names.into_iter().collect(), details.into_iter().collect());
        let person = Person::new(&names, &details);
        if person.is_empty() {
            return Err(CommandError::NoSuchPerson { person: asked.to_owned() });
        }
        Ok(Self { names, details, person })
    }

    /// What the workspace knows of the person.
    pub(crate) fn data(&self, session: &mut Session) -> Result<PersonData, CommandError> {
        let locked = locked_texts(session)?;
        let data = session.workspace.person_data(&self.person, &locked)?;
        let is_known =
            !data.traces.is_empty() || !data.locked.is_empty() || data.log_entries > 0 || data.is_actor;
        if is_known { Ok(data) } else { Err(CommandError::NoSuchPerson { person: self.asked() }) }
    }

    fn asked(&self) -> String {
        self.names.first().or(self.details.first()).cloned().unwrap_or_default()
    }
}

/// Erases a person; undo stops there.
pub(crate) fn erase(session: &mut Session, meant: &Meant, reason: &str) -> Result<(), CommandError> {
    let reason = crate::input::line(reason)?;
    if reason.is_empty() {
        return Err(CommandError::ReasonMissing);
    }
    // The reason stays in the log: it must not bring the name back.
    if meant.person.is_in(&reason) {
        return Err(CommandError::ReasonNamesPerson);
    }
    crate::input::refuse_identity_code(&reason)?;
    let locked_texts = locked_texts(session)?;
    let word = locale::words::PersonErased.text(crate::words::tongue(session.language));
    let request = ErasureRequest {
        id: session.new_id(),
        person: &meant.person,
        locked_texts: &locked_texts,
        word: &word,
        reason: &reason,
    };
    let context = session.context()?;
    session.workspace.erase(&request, context)?;
    session.forget();
    Ok(())
}

/// The agreements whose working text is that of their last locked version.
fn locked_texts(session: &mut Session) -> Result<BTreeSet<AgreementId>, CommandError> {
    let mut found = BTreeSet::new();
    for row in session.workspace.read().agreements()? {
        let Some(version) = session.last_version(row.id)? else { continue };
        let (locked, now) = (session.locked_text(row.id, version.number)?, session.agreement(row.id)?);
        if text_as(&now, &version) == locked.bytes {
            found.insert(row.id);
        }
    }
    Ok(found)
}

type Known = (BTreeSet<String>, BTreeSet<String>);

fn of_id(session: &mut Session, id: Uuid) -> Result<Known, CommandError> {
    for row in session.workspace.read().agreements()? {
        let agreement = session.workspace.read().agreement(row.id)?;
        if let Some(contact) = agreement.contacts.persons.iter().find(|contact| contact.id.0 == id) {
            let given = |text: &String| (!text.is_empty()).then(|| text.clone());
            return Ok((
                given(&contact.name).into_iter().collect(),
                given(&contact.email).into_iter().collect(),
            ));
        }
        let name = agreement.evidence.name_of(SignatoryId(id));
        if !name.is_empty() {
            return Ok((BTreeSet::from([name.to_owned()]), BTreeSet::new()));
        }
    }
    Err(CommandError::NoSuchPerson { person: id.to_string() })
}

fn widen(
    session: &Session,
    names: &mut BTreeSet<String>,
    details: &mut BTreeSet<String>,
) -> Result<(), CommandError> {
    let same = |known: &BTreeSet<String>, text: &str| {
        !text.is_empty() && known.iter().any(|known| known.to_lowercase() == text.to_lowercase())
    };
    for row in session.workspace.read().agreements()? {
        for contact in session.workspace.read().agreement(row.id)?.contacts.persons {
            if !same(names, &contact.name) && !same(details, &contact.email) {
                continue;
            }
            names.extend((!contact.name.is_empty()).then_some(contact.name));
            details.extend([contact.email, contact.phone].into_iter().filter(|text| !text.is_empty()));
        }
    }
    Ok(())
}
