//! The division of work: the matrix of tasks and parties, and the interfaces between parties.

use crate::wire::{
    CellChange, Changed, DivisionView, GoalRows, GroupView, InterfaceView, OneAgreement, RoleOf,
    SetGroupRole, SetRoles, TaskView,
};
use crate::{CommandError, Desk, Session, frame, parties};
use agreement::{
    Agreement, AgreementId, Goal, Item, ItemKind, ItemRef, Language, OrganisationKind, PartyGroup, PartyId,
    Task, TaskId,
};
use std::collections::BTreeMap;
use store::{Op, OpCode, Scope};

/// The division of work.
pub fn division(desk: &Desk, request: OneAgreement) -> Result<DivisionView, CommandError> {
    let mut session = desk.session();
    let agreement = session.agreement(request.agreement.into())?;
    let language = session.language;
    Ok(DivisionView {
        parties: parties::briefs(&agreement, language),
        goals: agreement.text.goals.iter().map(|goal| goal_rows(&agreement, language, goal)).collect(),
        interfaces: agreement.text.interfaces.iter().map(interface_view).collect(),
        groups: groups(&agreement),
    })
}

fn goal_rows(agreement: &Agreement, language: Language, goal: &Goal) -> GoalRows {
    let number = agreement.text.goal_number(goal.id);
    GoalRows {
        goal: goal.id.0,
        number: number.map(|(area, goal)| format!("{area}.{goal}")).unwrap_or_default(),
        title: goal.title.shown(language).to_owned(),
        tasks: agreement.text.tasks_of(goal.id).map(task_view).collect(),
    }
}

fn task_view(task: &Task) -> TaskView {
    TaskView {
        id: task.id.0,
        title: (&task.title).into(),
        mode: task.mode,
        roles: task.roles.iter().map(|(party, role)| RoleOf { party: party.0, role: *role }).collect(),
        note: (&task.note).into(),
        own_resources: (&task.own_resources).into(),
    }
}

fn interface_view(interface: &agreement::Interface) -> InterfaceView {
    InterfaceView {
        id: interface.id.0,
        kind: interface.kind,
        between: interface.between.iter().map(|party| party.0).collect(),
        title: (&interface.title).into(),
        agreed: (&interface.agreed).into(),
    }
}

/// Groups of at least two parties, everybody first.
fn groups(agreement: &Agreement) -> Vec<GroupView> {
    let all = std::iter::once(None);
    let kinds = all.chain(OrganisationKind::ALL.into_iter().map(Some));
    kinds
        .map(|kind| GroupView { kind, count: frame::narrow(members(agreement, kind).len()) })
        .filter(|group| group.count >= 2)
        .collect()
}

fn members(agreement: &Agreement, kind: Option<OrganisationKind>) -> Vec<PartyId> {
    let group = kind.map_or(PartyGroup::All, |kind| PartyGroup::Kind { kind });
    agreement.text.parties.iter().filter(|party| group.holds(party)).map(|party| party.id).collect()
}

/// Sets cells of the matrix, as one action.
pub fn set_roles(desk: &Desk, request: SetRoles) -> Result<Changed, CommandError> {
    set(&mut desk.session(), request.agreement.into(), &request.cells)
}

/// Sets the role of a group in one task.
pub fn set_group_role(desk: &Desk, request: SetGroupRole) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let agreement = session.agreement(request.agreement.into())?;
    let cells: Vec<CellChange> = members(&agreement, request.kind)
        .into_iter()
        .map(|party| CellChange { task: request.task, party: party.0, role: request.role })
        .collect();
    set(&mut session, agreement.id, &cells)
}

fn set(session: &mut Session, id: AgreementId, cells: &[CellChange]) -> Result<Changed, CommandError> {
    let agreement = session.agreement(id)?;
    let mut tasks: BTreeMap<TaskId, Task> = BTreeMap::new();
    for cell in cells {
        let (task, party) = (TaskId(cell.task), PartyId(cell.party));
        if !agreement.text.party(party).is_some_and(agreement::Party::is_joining) {
            return Err(CommandError::NotFound);
        }
        let task = match tasks.entry(task) {
            std::collections::btree_map::Entry::Occupied(entry) => entry.into_mut(),
            std::collections::btree_map::Entry::Vacant(entry) => {
                let found = agreement.text.tasks.iter().find(|found| found.id == task);
                entry.insert(found.cloned().ok_or(CommandError::NotFound)?)
            }
        };
        match cell.role {
            Some(role) => task.roles.insert(party, role),
            None => task.roles.remove(&party),
        };
    }
    let op = roles_op(id, session.language, &tasks);
    session.act(op, |tx| {
        for task in tasks.into_values() {
            tx.put_item(id, &Item::Task(task))?;
        }
        Ok(())
    })
}

/// One task is named; a block of several is not.
fn roles_op(id: AgreementId, language: Language, tasks: &BTreeMap<TaskId, Task>) -> Op {
    let op = Op::new(OpCode::SetRoles, Scope::Agreement(id));
    match tasks.values().next() {
        Some(task) if tasks.len() == 1 => op
            .with("name", frame::short(task.title.shown(language)))
            .about(ItemRef { kind: ItemKind::Task, id: task.id.0 }),
        _ => op,
    }
}
