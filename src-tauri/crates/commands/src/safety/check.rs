//! Checking everything as long work: part by part, to be watched and stopped.

use crate::steps::{self, LongWork, Steps};
use crate::wire::{Nothing, WorkDone, WorkProgress};
use crate::{CommandError, Desk};
use std::sync::PoisonError;
use store::{CheckPart, Fault};

/// A check under way.
#[derive(Debug)]
struct CheckWork {
    parts: Vec<CheckPart>,
    done: usize,
    faults: Vec<Fault>,
}

/// Begins to check everything.
pub fn begin_check(desk: &Desk, _request: Nothing) -> Result<WorkProgress, CommandError> {
    let parts = desk.session().workspace.check_parts()?;
    Ok(steps::begin(desk, CheckWork { parts, done: 0, faults: Vec::new() }))
}

impl Steps for CheckWork {
    fn total(&self) -> usize {
        self.parts.len()
    }

    fn done(&self) -> usize {
        self.done
    }

    fn step(&mut self, desk: &Desk) -> Result<(), CommandError> {
        if let Some(part) = self.parts.get(self.done) {
            self.faults.extend(desk.session().workspace.check_part(part)?);
            self.done += 1;
        }
        Ok(())
    }
}

impl LongWork for CheckWork {
    fn conclude(self: Box<Self>, desk: &Desk) -> Result<WorkDone, CommandError> {
        let sound = self.faults.is_empty();
        desk.session().checked_files(&self.faults);
        desk.safety.lock().unwrap_or_else(PoisonError::into_inner).checked = Some(self.faults);
        Ok(WorkDone::Checked { sound })
    }
}
