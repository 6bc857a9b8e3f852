//! Undo and redo as appended compensating entries; they stop at barriers and refuse to overwrite what others changed.

use super::history::{self, OpSummary};
use super::{ActionKind, Capture, NewEntry, Stacks};
use crate::error::is_constraint;
use crate::{Change, Context, Op, Scope, StoreError, Workspace};

/// What came of asking for undo or redo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UndoOutcome {
    /// It was done: this action was taken back (or done again), and this is what changed.
    Done(OpSummary, Change),
    /// There is nothing left.
    Nothing,
    /// Undo stops here: this action is reversed by one of its own (ruling 19).
    Barrier(OpSummary),
}

/// What undo and redo would do next.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UndoState {
    /// The action undo would take back.
    pub undo: Option<OpSummary>,
    /// The barrier at which undo has stopped.
    pub barrier: Option<OpSummary>,
    /// The action redo would do again.
    pub redo: Option<OpSummary>,
}

impl Workspace {
    /// What undo and redo would do next in a scope.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn undo_state(&mut self, scope: Scope) -> Result<UndoState, StoreError> {
        let stacks = self.stacks(scope)?;
        let (undo, redo) = (stacks.undo.last().copied(), stacks.redo.last().copied());
        let mut state = UndoState::default();
        if let Some(step) = undo {
            let entry = history::find(&self.connection, step.seq)?;
            let place = if step.is_barrier || entry.erased { &mut state.barrier } else { &mut state.undo };
            *place = Some(entry.op);
        }
        if let Some(seq) = redo {
            let entry = history::find(&self.connection, seq)?;
            state.redo = Some(entry.op).filter(|_| !entry.erased);
        }
        Ok(state)
    }

    /// Takes the newest action of a scope back.
    ///
    /// # Errors
    /// [`StoreError::ChangedElsewhere`] when a row is no longer as the action left it, for instance because the register
    /// changed it; nothing is done then. Else what the database refused.
    pub fn undo(&mut self, scope: Scope, context: &Context) -> Result<UndoOutcome, StoreError> {
        let Some(step) = self.stacks(scope)?.undo.last().copied() else {
            return Ok(UndoOutcome::Nothing);
        };
        if step.is_barrier {
            return Ok(UndoOutcome::Barrier(history::find(&self.connection, step.seq)?.op));
        }
        self.compensate(ActionKind::Undo, scope, step.seq, context)
    }

    /// Does the action undone last again.
    ///
    /// # Errors
    /// As for [`Workspace::undo`].
    pub fn redo(&mut self, scope: Scope, context: &Context) -> Result<UndoOutcome, StoreError> {
        match self.stacks(scope)?.redo.last().copied() {
            Some(seq) => self.compensate(ActionKind::Redo, scope, seq, context),
            None => Ok(UndoOutcome::Nothing),
        }
    }

    fn compensate(
        &mut self,
        kind: ActionKind,
        scope: Scope,
        seq: i64,
        context: &Context,
    ) -> Result<UndoOutcome, StoreError> {
        self.check_place()?;
        let target = history::find(&self.connection, seq)?.op;
        let Some(mut rows) = history::rows_of(&self.connection, seq)? else {
            return Ok(UndoOutcome::Barrier(target));
        };
        if kind == ActionKind::Undo {
            rows = rows.into_iter().map(super::rows::RowChange::reversed).collect();
        }
        let op = Op {
            code: target.code,
            params: target.params.clone(),
            scope,
            subject: target.subject,
            barrier: false,
        };
        self.check_writable()?;
        let transaction = self.connection.unchecked_transaction()?;
        Capture::clear(&transaction)?;
        let elsewhere = || StoreError::ChangedElsewhere { seq };
        self.capture.apply(&transaction, &rows).map_err(|error| match &error {
            StoreError::Database(cause) if is_constraint(cause) => elsewhere(),
            _ => error,
        })?;
        // The engine saw what was really changed. Any difference from what was to change (a row of another content, a row
        // already gone, a child taken along) means that somebody else has been here since.
        if self.capture.take(&transaction)? != rows {
            return Err(elsewhere());
        }
        let entry = NewEntry { kind, op: &op, target: Some(seq), rows: &rows, context };
        let change = self.finish(&transaction, &entry, false)?;
        self.commit(transaction).map_err(|error| match error {
            StoreError::MissingReference { .. } => elsewhere(),
            other => other,
        })?;
        self.remember(&op, kind, change.action, Some(seq));
        Ok(UndoOutcome::Done(target, change))
    }

    fn stacks(&mut self, scope: Scope) -> Result<&Stacks, StoreError> {
        use std::collections::hash_map::Entry;
        match self.stacks.entry(scope) {
            Entry::Occupied(found) => Ok(found.into_mut()),
            Entry::Vacant(free) => Ok(free.insert(Stacks::load(&self.connection, scope)?)),
        }
    }
}
