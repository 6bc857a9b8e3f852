//! `open`: an agreement comes in again from its PDF.

use super::Named;
use crate::opening::{self, Taken};
use crate::wire::TakeAgreementIn;
use crate::{CommandError, Desk, frame};
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

/// An agreement that was opened from a PDF.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OpenedAgreement {
    /// Identity: that of the PDF, or a new one of a copy.
    pub id: Uuid,
    /// Title, as in the list.
    pub title: String,
    /// What became of it.
    pub outcome: OpenOutcome,
    /// What was added to the register; entries that were there are never changed.
    pub added: Vec<Named>,
}

/// What became of an agreement that was opened from a PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OpenOutcome {
    /// It is new.
    Created,
    /// It is an agreement of its own, beside the one of its id.
    Copied,
    /// It was there with the same text: nothing was done.
    Unchanged,
    /// It was in the trash with the same text, and was taken back from there.
    Restored,
}

/// Takes the agreement in that a PDF carries (ruling 16).
///
/// # Errors
/// [`CommandError::Import`] when the file carries none that can be read; [`CommandError::AgreementDiffers`] when the
/// agreement is there with another text and no copy is wanted.
pub fn open(desk: &Desk, pdf: Vec<u8>, as_copy: bool) -> Result<OpenedAgreement, CommandError> {
    let token = opening::show(desk, pdf, String::new())?.token;
    let mut session = desk.session();
    let (id, taken, added) = opening::take_in(&mut session, TakeAgreementIn { token, as_copy })?;
    let agreement = session.agreement(id)?;
    let language = session.language;
    let named = |entry: agreement::Organisation| Named {
        id: entry.id.0,
        name: entry.name.shown(language).to_owned(),
    };
    Ok(OpenedAgreement {
        id: id.0,
        title: frame::title(language, &agreement),
        outcome: match taken {
            Taken::Created => OpenOutcome::Created,
            Taken::Copied => OpenOutcome::Copied,
            Taken::Unchanged => OpenOutcome::Unchanged,
            Taken::Restored => OpenOutcome::Restored,
        },
        added: added.into_iter().map(named).collect(),
    })
}
