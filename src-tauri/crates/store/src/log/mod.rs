//! The change log: each action's rows before and after, who, when and what in words; undo, history and audit read it.

mod append;
mod capture;
mod chain;
mod differing;
mod history;
mod rows;
mod stacks;
mod table;
#[cfg(test)]
mod tampering;
mod told;
mod undo;

pub(crate) use append::{NewEntry, append, instant};
pub(crate) use capture::{Capture, tables};
pub(crate) use chain::{chain_state, hash_at, newest};
pub(crate) use history::{find as entry_of, rows_of};
pub(crate) use rows::{Image, RowChange};
pub(crate) use stacks::Stacks;
pub(crate) use table::{Part, Table};

pub use chain::{ChainFault, ChainState};
pub use history::{ChainPlace, LogEntry, OpSummary};
pub use told::{ChangedRow, LogPage, LogQuery};
pub use undo::{UndoOutcome, UndoState};

/// What kind of entry of the log it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ActionKind {
    /// An action that can be undone.
    Do,
    /// Takes an earlier action back.
    Undo,
    /// Does an undone action again.
    Redo,
    /// An action at which undo stops (ruling 19).
    Barrier,
}

impl ActionKind {
    /// The code used in the log and in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Barrier => "barrier",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        [Self::Do, Self::Undo, Self::Redo, Self::Barrier].into_iter().find(|kind| kind.code() == code)
    }
}
