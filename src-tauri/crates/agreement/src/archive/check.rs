//! Refuses archive forms that have the right shape and cannot be: dangling references, doubled ids, endless lists.

use super::{ArchiveError, Problem, limits, v1};
use chrono::{Datelike, NaiveDate};
use serde_json::Value;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Checks a document that was read.
pub(super) fn check(document: &v1::Document) -> Result<(), ArchiveError> {
    let value = serde_json::to_value(document).expect("BUG: plain data is always JSON");
    strings_and_lists(&value, &mut String::new())?;
    let mut check = Check::of(&document.text)?;
    check.stamp()?;
    check.parties()?;
    check.goals()?;
    check.division()?;
    check.sections()?;
    check.lists()?;
    check.terms()
}

fn refused(path: impl Into<String>, problem: Problem) -> ArchiveError {
    ArchiveError::Refused { path: path.into(), problem }
}

/// Lengths and control characters, wherever they stand.
fn strings_and_lists(value: &Value, path: &mut String) -> Result<(), ArchiveError> {
    let length = path.len();
    match value {
        Value::String(text) => {
            if text.chars().nth(limits::CHARACTERS).is_some() {
                return Err(refused(path.as_str(), Problem::TooLong));
            }
            let control = text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t'));
            if let Some(control) = control {
                return Err(refused(path.as_str(), Problem::ControlCharacter(control)));
            }
        }
        Value::Array(values) => {
            if values.len() > limits::ENTRIES {
                return Err(refused(path.as_str(), Problem::TooMany));
            }
            for (place, value) in values.iter().enumerate() {
                path.push_str(&format!("[{place}]"));
                strings_and_lists(value, path)?;
                path.truncate(length);
            }
        }
        Value::Object(entries) => {
            for (key, value) in entries {
                path.push_str(if path.is_empty() { "" } else { "." });
                path.push_str(key);
                strings_and_lists(value, path)?;
                path.truncate(length);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
    Ok(())
}

struct Check<'a> {
    text: &'a v1::Text,
    seen: BTreeSet<Uuid>,
    parties: BTreeSet<Uuid>,
    wishes: BTreeSet<Uuid>,
    areas: BTreeSet<Uuid>,
    goals: BTreeSet<Uuid>,
    sections: BTreeSet<Uuid>,
    definitions: BTreeSet<Uuid>,
}

impl<'a> Check<'a> {
    /// Gathers the ids that may be named; an id stands once in the whole text.
    fn of(text: &'a v1::Text) -> Result<Self, ArchiveError> {
        let mut seen = BTreeSet::new();
        let mut once = |list: &str, ids: Vec<Uuid>| -> Result<BTreeSet<Uuid>, ArchiveError> {
            for (place, id) in ids.iter().enumerate() {
                if !seen.insert(*id) {
                    return Err(refused(format!("text.{list}[{place}].id"), Problem::Doubled));
                }
            }
            Ok(ids.into_iter().collect())
        };
        let parties = once("parties", text.parties.iter().map(|item| item.id).collect())?;
        once("values", text.values.iter().map(|item| item.id).collect())?;
        let wishes = once("wishes", text.wishes.iter().map(|item| item.id).collect())?;
        let areas = once("focus_areas", text.focus_areas.iter().map(|item| item.id).collect())?;
        let goals = once("goals", text.goals.iter().map(|item| item.id).collect())?;
        once("tasks", text.tasks.iter().map(|item| item.id).collect())?;
        once("interfaces", text.interfaces.iter().map(|item| item.id).collect())?;
        let sections = once("sections", text.sections.iter().map(|item| item.id).collect())?;
        once("legal_basis", text.legal_basis.iter().map(|item| item.id).collect())?;
        let definitions = once("definitions", text.definitions.iter().map(|item| item.id).collect())?;
        once("activities", text.activities.iter().map(|item| item.id).collect())?;
        once("bodies", text.bodies.iter().map(|item| item.id).collect())?;
        once("cost_exceptions", text.cost_exceptions.iter().map(|item| item.id).collect())?;
        once("related_agreements", text.related_agreements.iter().map(|item| item.id).collect())?;
        once("appendices", text.appendices.iter().map(|item| item.id).collect())?;
        Ok(Self { text, seen, parties, wishes, areas, goals, sections, definitions })
    }

    fn stamp(&self) -> Result<(), ArchiveError> {
        let problem = match (self.text.version, self.text.locked_on) {
            (Some(0), _) => Problem::OutOfRange,
            (Some(_), None) | (None, Some(_)) => Problem::Unpaired,
            _ => return day(self.text.locked_on, "text.locked_on"),
        };
        Err(refused("text.version", problem))
    }

    fn parties(&mut self) -> Result<(), ArchiveError> {
        let text = self.text;
        day(text.identity.date, "text.identity.date")?;
        for (place, party) in text.parties.iter().enumerate() {
            for (number, signatory) in party.signatories.iter().enumerate() {
                let path = format!("text.parties[{place}].signatories[{number}]");
                if !self.seen.insert(signatory.id) {
                    return Err(refused(format!("{path}.id"), Problem::Doubled));
                }
                let dated = signatory.basis.as_ref().and_then(|basis| basis.dated);
                day(dated, &format!("{path}.basis.dated"))?;
            }
        }
        Ok(())
    }

    fn goals(&self) -> Result<(), ArchiveError> {
        let text = self.text;
        self.rich(&text.purpose, "text.purpose")?;
        for (place, area) in text.focus_areas.iter().enumerate() {
            self.rich(&area.description, &format!("text.focus_areas[{place}].description"))?;
        }
        for (place, goal) in text.goals.iter().enumerate() {
            let path = format!("text.goals[{place}]");
            known(&self.areas, [goal.focus_area], &format!("{path}.focus_area"))?;
            self.rich(&goal.description, &format!("{path}.description"))?;
            day(goal.due, &format!("{path}.due"))?;
            known(&self.parties, goal.lead, &format!("{path}.lead"))?;
            known_once(&self.parties, &goal.supporting, &format!("{path}.supporting"))?;
            known_once(&self.wishes, &goal.answers, &format!("{path}.answers"))?;
        }
        Ok(())
    }

    fn division(&self) -> Result<(), ArchiveError> {
        for (place, task) in self.text.tasks.iter().enumerate() {
            let path = format!("text.tasks[{place}]");
            known(&self.goals, [task.goal], &format!("{path}.goal"))?;
            let parties: Vec<Uuid> = task.roles.iter().map(|role| role.party).collect();
            known_once(&self.parties, &parties, &format!("{path}.roles"))?;
        }
        for (place, interface) in self.text.interfaces.iter().enumerate() {
            known_once(&self.parties, &interface.between, &format!("text.interfaces[{place}].between"))?;
        }
        Ok(())
    }

    fn sections(&self) -> Result<(), ArchiveError> {
        let mut kinds = BTreeSet::new();
        for (place, section) in self.text.sections.iter().enumerate() {
            let path = format!("text.sections[{place}]");
            let kind = crate::SectionKind::from(section.kind);
            if kind != crate::SectionKind::Custom && !kinds.insert(kind) {
                return Err(refused(format!("{path}.kind"), Problem::Doubled));
            }
            self.rich(&section.body, &format!("{path}.body"))?;
        }
        Ok(())
    }

    fn lists(&self) -> Result<(), ArchiveError> {
        for (place, body) in self.text.bodies.iter().enumerate() {
            for (number, seat) in body.seats.iter().enumerate() {
                known(&self.parties, seat.party, &format!("text.bodies[{place}].seats[{number}].party"))?;
            }
        }
        for (place, appendix) in self.text.appendices.iter().enumerate() {
            day(appendix.date, &format!("text.appendices[{place}].date"))?;
            let hex = |hash: &String| {
                hash.len() == 64 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
            };
            if !appendix.sha256.as_ref().is_none_or(hex) {
                return Err(refused(format!("text.appendices[{place}].sha256"), Problem::OutOfRange));
            }
        }
        Ok(())
    }

    fn terms(&self) -> Result<(), ArchiveError> {
        let Some(terms) = &self.text.terms else { return Ok(()) };
        if let Some(validity) = &terms.validity {
            day(validity.start, "text.terms.validity.start")?;
            if let Some(v1::End::On { date }) = validity.end {
                day(Some(date), "text.terms.validity.end.date")?;
            }
            if matches!(validity.takes_effect, Some(v1::TakingEffect::CountSigned { count: 0 })) {
                return Err(refused("text.terms.validity.takes_effect.count", Problem::OutOfRange));
            }
        }
        let host = terms.coordination.as_ref().and_then(|coordination| coordination.host);
        known(&self.parties, host, "text.terms.coordination.host")
    }

    fn rich(&self, text: &v1::RichWords, path: &str) -> Result<(), ArchiveError> {
        for (language, blocks) in [("fi", &text.fi), ("sv", &text.sv), ("en", &text.en)] {
            for (place, block) in blocks.iter().flatten().enumerate() {
                self.block(block, 0, &format!("{path}.{language}[{place}]"))?;
            }
        }
        Ok(())
    }

    fn block(&self, block: &v1::Block, level: usize, path: &str) -> Result<(), ArchiveError> {
        let items = match block {
            v1::Block::Heading { .. } => return Ok(()),
            v1::Block::Paragraph { spans } => return self.spans(spans, path),
            v1::Block::Numbered { items } | v1::Block::Bullets { items } => items,
        };
        if level >= limits::LIST_LEVELS {
            return Err(refused(path, Problem::TooDeep));
        }
        for (place, item) in items.iter().enumerate() {
            let path = format!("{path}.items[{place}]");
            self.spans(&item.spans, &path)?;
            for (place, child) in item.children.iter().enumerate() {
                self.block(child, level + 1, &format!("{path}.children[{place}]"))?;
            }
        }
        Ok(())
    }

    fn spans(&self, spans: &[v1::Span], path: &str) -> Result<(), ArchiveError> {
        for (place, span) in spans.iter().enumerate() {
            match span {
                v1::Span::SectionRef { section } => {
                    known(&self.sections, [*section], &format!("{path}.spans[{place}].section"))?;
                }
                v1::Span::Term { definition, .. } => {
                    known(&self.definitions, [*definition], &format!("{path}.spans[{place}].definition"))?;
                }
                v1::Span::Text { .. } | v1::Span::Emphasis { .. } => {}
            }
        }
        Ok(())
    }
}

fn known(
    ids: &BTreeSet<Uuid>,
    named: impl IntoIterator<Item = Uuid>,
    path: &str,
) -> Result<(), ArchiveError> {
    let dangling = named.into_iter().any(|id| !ids.contains(&id));
    if dangling { Err(refused(path, Problem::Dangling)) } else { Ok(()) }
}

fn known_once(ids: &BTreeSet<Uuid>, named: &[Uuid], path: &str) -> Result<(), ArchiveError> {
    let mut seen = BTreeSet::new();
    for (place, id) in named.iter().enumerate() {
        let path = format!("{path}[{place}]");
        known(ids, [*id], &path)?;
        if !seen.insert(*id) {
            return Err(refused(path, Problem::Doubled));
        }
    }
    Ok(())
}

fn day(date: Option<NaiveDate>, path: &str) -> Result<(), ArchiveError> {
    let far = date.is_some_and(|date| !limits::YEARS.contains(&date.year()));
    if far { Err(refused(path, Problem::OutOfRange)) } else { Ok(()) }
}
