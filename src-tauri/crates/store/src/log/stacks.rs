//! The undo and redo stacks of one scope, derived from the log: they need no table and survive a restart.

use super::ActionKind;
use crate::{Scope, StoreError};
use rusqlite::Connection;

/// One entry of the undo stack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) seq: i64,
    pub(crate) is_barrier: bool,
}

/// What can be undone and redone, the next last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Stacks {
    pub(crate) undo: Vec<Step>,
    pub(crate) redo: Vec<i64>,
}

impl Stacks {
    /// Reads the stacks of a scope from the log.
    pub(crate) fn load(connection: &Connection, scope: Scope) -> Result<Self, StoreError> {
        let mut stacks = Self::default();
        let mut statement = connection
            .prepare_cached("SELECT seq, kind, target FROM action WHERE scope = ?1 ORDER BY seq")?;
        let mut rows = statement.query([scope.to_string()])?;
        while let Some(row) = rows.next()? {
            let kind = ActionKind::from_code(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?);
            let kind =
                kind.ok_or_else(|| StoreError::Unreadable { what: "action".into(), detail: "kind".into() })?;
            stacks.record(kind, row.get(0)?, row.get(2)?);
        }
        Ok(stacks)
    }

    /// Notes one more entry of the log.
    pub(crate) fn record(&mut self, kind: ActionKind, seq: i64, target: Option<i64>) {
        match (kind, target) {
            (ActionKind::Undo, Some(target)) => {
                self.undo.pop();
                self.redo.push(target);
            }
            (ActionKind::Redo, Some(target)) => {
                self.redo.pop();
                self.undo.push(Step { seq: target, is_barrier: false });
            }
            _ => {
                self.undo.push(Step { seq, is_barrier: kind == ActionKind::Barrier });
                self.redo.clear();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_action_makes_what_was_undone_unreachable() {
        let mut stacks = Stacks::default();
        for (kind, seq, target) in [
            (ActionKind::Do, 1, None),
            (ActionKind::Do, 2, None),
            (ActionKind::Undo, 3, Some(2)),
            (ActionKind::Undo, 4, Some(1)),
            (ActionKind::Redo, 5, Some(1)),
        ] {
            stacks.record(kind, seq, target);
        }
        let step = |seq| Step { seq, is_barrier: false };
        assert_eq!(stacks, Stacks { undo: vec![step(1)], redo: vec![2] });
        stacks.record(ActionKind::Do, 6, None);
        assert_eq!(stacks, Stacks { undo: vec![step(1), step(6)], redo: vec![] });
    }
}
