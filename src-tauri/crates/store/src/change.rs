//! What an action changed, told by the store so that nobody has to guess what to show anew.

use agreement::{AgreementId, ItemKind, ItemRef, OrganisationId};
use std::collections::BTreeSet;

/// What one committed action changed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Change {
    /// Its number in the log; absent when nothing that is logged changed.
    pub action: Option<i64>,
    /// What it touched.
    pub touched: BTreeSet<Touched>,
}

/// One thing that was added, changed or removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Touched {
    /// An agreement's identity, purpose, terms or number of dots, its creation or its place in the trash.
    Head(AgreementId),
    /// An item of an agreement, with what hangs on it: a party's signatories, a task's roles, a body's seats …
    Item(AgreementId, ItemRef),
    /// The votes of an agreement.
    Votes(AgreementId),
    /// The names of an agreement's signatories.
    SignatoryNames(AgreementId),
    /// Decisions, originals or scanned pages of an agreement.
    Evidence(AgreementId),
    /// An entry of the register.
    Organisation(OrganisationId),
    /// A setting.
    Settings,
}

impl Touched {
    /// The agreement concerned, if it is one.
    pub const fn agreement(&self) -> Option<AgreementId> {
        match self {
            Self::Head(id)
            | Self::Item(id, _)
            | Self::Votes(id)
            | Self::SignatoryNames(id)
            | Self::Evidence(id) => Some(*id),
            Self::Organisation(_) | Self::Settings => None,
        }
    }
}

impl Change {
    /// Whether nothing was changed.
    pub fn is_empty(&self) -> bool {
        self.touched.is_empty()
    }

    /// The agreements concerned.
    pub fn agreements(&self) -> BTreeSet<AgreementId> {
        self.touched.iter().filter_map(Touched::agreement).collect()
    }

    /// The kinds of items concerned in one agreement.
    pub fn kinds(&self, agreement: AgreementId) -> BTreeSet<ItemKind> {
        let kind = |touched: &Touched| match touched {
            Touched::Item(id, item) if *id == agreement => Some(item.kind),
            _ => None,
        };
        self.touched.iter().filter_map(kind).collect()
    }

    /// Whether the register changed.
    pub fn register(&self) -> bool {
        self.touched.iter().any(|touched| matches!(touched, Touched::Organisation(_)))
    }
}
