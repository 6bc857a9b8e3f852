//! Changes of tasks and interfaces.

use crate::wire::{InterfaceChange, TaskChange};
use crate::{CommandError, input};
use agreement::{Interface, Task};

/// A task with the change made.
pub(super) fn task(mut task: Task, change: TaskChange) -> Result<Task, CommandError> {
    match change {
        TaskChange::Title(title) => task.title = input::text(title)?,
        TaskChange::Mode(mode) => task.mode = mode,
        TaskChange::Note(note) => task.note = input::text(note)?,
        TaskChange::OwnResources(text) => task.own_resources = input::text(text)?,
    }
    Ok(task)
}

/// An interface with the change made.
pub(super) fn interface(
    mut interface: Interface,
    change: InterfaceChange,
) -> Result<Interface, CommandError> {
    match change {
        InterfaceChange::Kind(kind) => interface.kind = kind,
        InterfaceChange::Between(parties) => {
            interface.between = parties.into_iter().map(Into::into).collect();
        }
        InterfaceChange::Title(title) => interface.title = input::text(title)?,
        InterfaceChange::Agreed(text) => interface.agreed = input::text(text)?,
    }
    Ok(interface)
}
