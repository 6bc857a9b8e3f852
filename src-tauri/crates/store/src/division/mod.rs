//! The division of work: tasks with the roles of the parties, and interfaces between parties.

use crate::items::{self, COLUMNS};
use crate::{StoreError, content};
use agreement::{AgreementId, Interface, PartyId, Role, Task};
use rusqlite::{Connection, params};
use std::collections::BTreeMap;
use uuid::Uuid;

pub(crate) fn put_task(
    connection: &Connection,
    agreement: AgreementId,
    task: &Task,
) -> Result<(), StoreError> {
    let content = content::without(task, &[&COLUMNS[..], &["goal", "roles"]].concat())?;
    connection.prepare_cached(include_str!("task_put.sql"))?.execute(params![
        agreement.to_string(),
        task.id.to_string(),
        task.order.as_str(),
        task.goal.to_string(),
        content,
    ])?;
    // A cell is a row of its own, so that one key press is one row in the log.
    let roles: BTreeMap<PartyId, &str> =
        task.roles.iter().map(|(party, role)| (*party, role.code())).collect();
    let parameters = [agreement.to_string(), task.id.to_string(), content::whole(&roles)?];
    connection.prepare_cached(include_str!("role_cut.sql"))?.execute(parameters.each_ref())?;
    connection.prepare_cached(include_str!("role_put.sql"))?.execute(parameters.each_ref())?;
    Ok(())
}

pub(crate) fn read_tasks(connection: &Connection, agreement: AgreementId) -> Result<Vec<Task>, StoreError> {
    let sql = "SELECT task, party, role FROM role WHERE agreement = ?1 ORDER BY task, party";
    let mut roles = items::gathered(connection, sql, agreement, |row| {
        Ok((items::id(row, 1)?.into(), role(items::text(row, 2)?)?))
    })?;
    let mut statement = connection.prepare_cached(include_str!("task_read.sql"))?;
    let mut rows = statement.query([agreement.to_string()])?;
    let mut tasks = Vec::new();
    while let Some(row) = rows.next()? {
        let mut task: Task = items::item(row, "task", &[("goal", row.get(3)?)])?;
        task.roles = roles.remove(&task.id.0).into_iter().flatten().collect();
        tasks.push(task);
    }
    Ok(tasks)
}

fn role(code: &str) -> Result<Role, StoreError> {
    let unreadable = || StoreError::Unreadable { what: "role".into(), detail: "unknown code".into() };
    Role::ALL.into_iter().find(|role| role.code() == code).ok_or_else(unreadable)
}

pub(crate) fn put_interface(
    connection: &Connection,
    agreement: AgreementId,
    interface: &Interface,
) -> Result<(), StoreError> {
    let content = content::without(interface, &[&COLUMNS[..], &["between"]].concat())?;
    connection.prepare_cached(include_str!("interface_put.sql"))?.execute(params![
        agreement.to_string(),
        interface.id.to_string(),
        interface.order.as_str(),
        content,
    ])?;
    let between: Vec<Uuid> = interface.between.iter().map(|id| id.0).collect();
    let cut = "DELETE FROM interface_party WHERE agreement = ?1 AND interface = ?2 AND place >= ?3";
    items::put_list(connection, (include_str!("between_put.sql"), cut), agreement, interface.id.0, &between)
}

pub(crate) fn read_interfaces(
    connection: &Connection,
    agreement: AgreementId,
) -> Result<Vec<Interface>, StoreError> {
    let sql = "SELECT interface, party FROM interface_party WHERE agreement = ?1 ORDER BY interface, place";
    let mut between = items::gathered(connection, sql, agreement, |row| items::id(row, 1))?;
    let mut interfaces: Vec<Interface> = items::read(connection, agreement::ItemKind::Interface, agreement)?;
    for interface in &mut interfaces {
        interface.between = between.remove(&interface.id.0).into_iter().flatten().map(Into::into).collect();
    }
    Ok(interfaces)
}
