//! The division of work: tasks, roles, interfaces.

use super::*;

pub(super) const CASES: &[Case] = &[
    (
        "nobody responsible",
        |a| a.text.tasks[0].roles.extend([(PartyId(PARTY), Role::CarriesOut)]),
        &[(Code::TaskWithoutResponsible, "task", TASK)],
    ),
    (
        "two responsible",
        |a| a.text.tasks[0].roles.extend([(PartyId(OTHER_PARTY), Role::Responsible)]),
        &[(Code::TaskWithSeveralResponsible, "task", TASK)],
    ),
    (
        "two responsible jointly",
        |a| {
            a.text.tasks[0].mode = TaskMode::Jointly;
            a.text.tasks[0].roles.insert(PartyId(OTHER_PARTY), Role::Responsible);
        },
        &[],
    ),
    (
        "jointly, but alone",
        |a| a.text.tasks[0].mode = TaskMode::EachInItsOwnArea,
        &[(Code::TaskSharedByOne, "task", TASK)],
    ),
    (
        "no roles",
        |a| a.text.tasks[0].roles.clear(),
        &[
            (Code::PartyWithoutRole, "party", PARTY),
            (Code::PartyWithoutRole, "party", OTHER_PARTY),
            (Code::TaskWithoutResponsible, "task", TASK),
            (Code::TaskWithoutRoles, "task", TASK),
        ],
    ),
    ("no tasks", |a| a.text.tasks.clear(), &[(Code::GoalWithoutTasks, "goal", GOAL)]),
    (
        "an interface of one",
        |a| a.text.interfaces[0].between.truncate(1),
        &[(Code::InterfaceBetweenFewerThanTwo, "interface", INTERFACE)],
    ),
];
