//! Long work: done step by step, so that a person sees how far it is and can stop with nothing half done.
//!
//! The page asks for each step. No thread, no event, nothing to clean up: whoever stops asking has stopped the work.
//!
//! **Invariant:** a step changes nothing that is kept. Only [`LongWork::conclude`], after the last step, does.

use crate::wire::{Nothing, WorkDone, WorkProgress};
use crate::{CommandError, Desk, frame};
use std::fmt::Debug;
use std::sync::PoisonError;

/// Work of known length.
pub(crate) trait Steps {
    /// How many steps there are.
    fn total(&self) -> usize;
    /// How many are done.
    fn done(&self) -> usize;
    /// What was made last, by name; empty where steps have none.
    fn name(&self) -> &str {
        ""
    }
    /// Does the next step. The session is free when it is called.
    ///
    /// # Errors
    /// What stops the whole work.
    fn step(&mut self, desk: &Desk) -> Result<(), CommandError>;
}

/// Work of the window.
pub(crate) trait LongWork: Steps + Debug + Send {
    /// Keeps what was made.
    ///
    /// # Errors
    /// What the store or the system refused; nothing is kept then.
    fn conclude(self: Box<Self>, desk: &Desk) -> Result<WorkDone, CommandError>;
}

/// Does every step there is left, telling after each how many are done of how many, and what was made.
///
/// # Errors
/// That of the step that failed.
pub(crate) fn all(
    desk: &Desk,
    work: &mut dyn Steps,
    tell: &mut dyn FnMut(usize, usize, &str),
) -> Result<(), CommandError> {
    while work.done() < work.total() {
        work.step(desk)?;
        tell(work.done(), work.total(), work.name());
    }
    Ok(())
}

/// Lays work on the desk; work that lay there is forgotten.
pub(crate) fn begin(desk: &Desk, work: impl LongWork + 'static) -> WorkProgress {
    let begun = progress(&work);
    *desk.work.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(work));
    begun
}

/// Does the next step; after the last, keeps what was made. Work that fails is forgotten, with nothing kept.
pub fn next_step(desk: &Desk, _: Nothing) -> Result<WorkProgress, CommandError> {
    let held = desk.work.lock().unwrap_or_else(PoisonError::into_inner).take();
    let mut work = held.ok_or(CommandError::NotFound)?;
    if work.done() < work.total() {
        work.step(desk)?;
    }
    let mut told = progress(work.as_ref());
    if told.done < told.total {
        *desk.work.lock().unwrap_or_else(PoisonError::into_inner) = Some(work);
    } else {
        told.finished = Some(work.conclude(desk)?);
    }
    Ok(told)
}

/// Stops: what was made is forgotten, and nothing was kept.
pub fn cancel_steps(desk: &Desk, _: Nothing) -> Result<Nothing, CommandError> {
    *desk.work.lock().unwrap_or_else(PoisonError::into_inner) = None;
    Ok(Nothing {})
}

fn progress(work: &dyn LongWork) -> WorkProgress {
    WorkProgress {
        done: frame::narrow(work.done()),
        total: frame::narrow(work.total()),
        name: work.name().to_owned(),
        finished: None,
    }
}
