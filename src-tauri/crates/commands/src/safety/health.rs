//! From what is known of the data's safety to lines in words, for the page and for `doctor`.

use crate::words::tongue;
use agreement::Language;
use chrono::{DateTime, TimeDelta, Utc};
use locale::{Count, words as say};
use serde::{Deserialize, Serialize};
use store::{Backup, Fault, Opening, SecondPlace};
use ts_rs::TS;

use super::moment;

/// For how long changes may be in no backup before it is told: the window makes one whenever it is closed.
const UNCOVERED_DAYS: i64 = 7;
/// For how long the second place may be away.
const AWAY_DAYS: i64 = 30;

/// How well something is. The last is the worst.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum SafetyLevel {
    /// As it should be.
    Good,
    /// Good to know, such as what was not looked at yet. Weighs nothing.
    Note,
    /// A person should know.
    Attention,
    /// Something is not as it was stored.
    Damaged,
}

impl SafetyLevel {
    /// The code in word keys.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Note => "note",
            Self::Attention => "attention",
            Self::Damaged => "damaged",
        }
    }
}

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SafetyTopic {
    /// The newest backup.
    Backup,
    /// The second place.
    SecondPlace,
    /// SQLite's own check.
    Database,
    /// The texts of locked versions.
    LockedTexts,
    /// The chain over the log.
    Log,
    /// The rows against the log.
    Rows,
    /// The kept files.
    Attachments,
    /// Whether the program was always closed.
    Closing,
}

impl SafetyTopic {
    /// The code in word keys.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Backup => "backup",
            Self::SecondPlace => "second-place",
            Self::Database => "database",
            Self::LockedTexts => "locked-texts",
            Self::Log => "log",
            Self::Rows => "rows",
            Self::Attachments => "attachments",
            Self::Closing => "closing",
        }
    }
}

/// A topic, how it is, and that in words.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) topic: SafetyTopic,
    pub(crate) level: SafetyLevel,
    pub(crate) message: String,
}

/// What is known of a workspace.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) now: DateTime<Utc>,
    pub(crate) opening: Opening,
    pub(crate) chain_broken_at: Option<i64>,
    pub(crate) entries: i64,
    pub(crate) head: String,
    /// How many kept files there are.
    pub(crate) attachments: usize,
    pub(crate) own: Vec<Backup>,
    /// When the first change was made that no backup holds.
    pub(crate) uncovered_since: Option<DateTime<Utc>>,
    pub(crate) second: SecondPlace,
    pub(crate) reachable: bool,
    /// What a check of everything found, if one was made.
    pub(crate) checked: Option<Vec<Fault>>,
}

/// The worst of the lines. What was not looked at weighs nothing: looking takes a moment, and is the person's choice.
pub(crate) fn level_of(lines: &[Line]) -> SafetyLevel {
    let known = lines.iter().map(|line| line.level).filter(|level| *level != SafetyLevel::Note);
    known.max().unwrap_or(SafetyLevel::Good)
}

/// Every topic in words.
pub(crate) fn lines(language: Language, facts: &Facts) -> Vec<Line> {
    let line = |topic, (level, message)| Line { topic, level, message };
    vec![
        line(SafetyTopic::Backup, backup(language, facts)),
        line(SafetyTopic::SecondPlace, second_place(language, facts)),
        line(SafetyTopic::Database, database(language, facts)),
        line(SafetyTopic::LockedTexts, locked_texts(language, facts)),
        line(SafetyTopic::Log, log(language, facts)),
        line(SafetyTopic::Rows, rows(language, facts)),
        line(SafetyTopic::Attachments, attachments(language, facts)),
        line(SafetyTopic::Closing, closing(language, facts)),
    ]
}

impl Facts {
    fn faults(&self) -> impl Iterator<Item = &Fault> {
        self.checked.iter().flatten()
    }

    /// Whether the last check found such a fault.
    pub(crate) fn any(&self, is: impl Fn(&Fault) -> bool) -> bool {
        self.faults().any(is)
    }
}

fn count(number: usize) -> Count {
    Count(i64::try_from(number).unwrap_or(i64::MAX))
}

fn backup(language: Language, facts: &Facts) -> (SafetyLevel, String) {
    let broken = facts.faults().find_map(|fault| match fault {
        Fault::Backup { name } => Some(name),
        _ => None,
    });
    if let Some(name) = broken {
        return (
            SafetyLevel::Attention,
            say::SafetyBackupDamaged { name: name.into() }.text(tongue(language)),
        );
    }
    let limit = facts.now - TimeDelta::days(UNCOVERED_DAYS);
    if let Some(since) = facts.uncovered_since.filter(|since| *since < limit) {
        let since = moment(language, since);
        return (SafetyLevel::Attention, say::SafetyBackupOld { since: since.into() }.text(tongue(language)));
    }
    let Some(newest) = facts.own.first() else {
        return (SafetyLevel::Good, say::SafetyBackupNone.text(tongue(language)));
    };
    let when = moment(language, newest.note.made_at);
    let said = say::SafetyBackupLast { count: count(facts.own.len()).into(), when: when.into() };
    (SafetyLevel::Good, said.text(tongue(language)))
}

fn second_place(language: Language, facts: &Facts) -> (SafetyLevel, String) {
    let in_words = tongue(language);
    let Some(folder) = facts.second.folder.as_ref().map(|folder| folder.display().to_string()) else {
        // A person's own choice, which must not drown what else needs attention.
        return (SafetyLevel::Note, say::SafetySecondNone.text(in_words));
    };
    let Some(last) = facts.second.last_at else {
        let level = if facts.entries == 0 { SafetyLevel::Good } else { SafetyLevel::Attention };
        return (level, say::SafetySecondNever { folder: folder.into() }.text(in_words));
    };
    let when = moment(language, last);
    if facts.reachable {
        let there = count(facts.second.count).into();
        let said = say::SafetySecondGood { count: there, folder: folder.into(), when: when.into() };
        return (SafetyLevel::Good, said.text(in_words));
    }
    let is_long = last < facts.now - TimeDelta::days(AWAY_DAYS);
    let level = if is_long { SafetyLevel::Attention } else { SafetyLevel::Good };
    (level, say::SafetySecondAway { folder: folder.into(), when: when.into() }.text(in_words))
}

// SQLite's check and the fingerprints were looked at when the workspace was opened: else it would not be open.
fn database(language: Language, facts: &Facts) -> (SafetyLevel, String) {
    if facts.any(|fault| matches!(fault, Fault::Database { .. })) {
        (SafetyLevel::Damaged, say::SafetyDatabaseDamaged.text(tongue(language)))
    } else {
        (SafetyLevel::Good, say::SafetyDatabaseGood.text(tongue(language)))
    }
}

fn locked_texts(language: Language, facts: &Facts) -> (SafetyLevel, String) {
    if facts.any(|fault| matches!(fault, Fault::LockedText { .. } | Fault::VersionGone { .. })) {
        (SafetyLevel::Damaged, say::SafetyLockedDamaged.text(tongue(language)))
    } else {
        (SafetyLevel::Good, say::SafetyLockedGood.text(tongue(language)))
    }
}

fn log(language: Language, facts: &Facts) -> (SafetyLevel, String) {
    let in_words = tongue(language);
    if let Some(seq) = facts.chain_broken_at {
        return (SafetyLevel::Damaged, say::SafetyLogBroken { place: seq.to_string().into() }.text(in_words));
    }
    if facts.any(|fault| matches!(fault, Fault::HeadGone { .. })) {
        return (SafetyLevel::Attention, say::SafetyLogShorter.text(in_words));
    }
    if facts.entries == 0 {
        return (SafetyLevel::Good, say::SafetyLogEmpty.text(in_words));
    }
    // Twelve of 64 digits are enough to compare by eye; `doctor --json` has them all.
    let head = facts.head.get(..12).unwrap_or_default();
    (
        SafetyLevel::Good,
        say::SafetyLogGood { count: Count(facts.entries).into(), head: head.into() }.text(in_words),
    )
}

fn rows(language: Language, facts: &Facts) -> (SafetyLevel, String) {
    let in_words = tongue(language);
    if facts.checked.is_none() {
        return (SafetyLevel::Note, say::SafetyUnchecked.text(in_words));
    }
    let differing: usize =
        facts.faults().map(|fault| if let Fault::Rows { count, .. } = fault { *count } else { 0 }).sum();
    match differing {
        0 => (SafetyLevel::Good, say::SafetyRowsGood.text(in_words)),
        _ => (SafetyLevel::Damaged, say::SafetyRowsDamaged { count: count(differing).into() }.text(in_words)),
    }
}

fn attachments(language: Language, facts: &Facts) -> (SafetyLevel, String) {
    let in_words = tongue(language);
    let damaged = facts.faults().filter(|fault| matches!(fault, Fault::Attachment { .. })).count();
    let all = count(facts.attachments);
    match (damaged, facts.attachments, &facts.checked) {
        (0, 0, _) => (SafetyLevel::Good, say::SafetyAttachmentsNone.text(in_words)),
        (0, _, None) => {
            (SafetyLevel::Note, say::SafetyAttachmentsUnchecked { count: all.into() }.text(in_words))
        }
        (0, _, Some(_)) => {
            (SafetyLevel::Good, say::SafetyAttachmentsGood { count: all.into() }.text(in_words))
        }
        (some, ..) => {
            (SafetyLevel::Damaged, say::SafetyAttachmentsDamaged { count: count(some).into() }.text(in_words))
        }
    }
}

fn closing(language: Language, facts: &Facts) -> (SafetyLevel, String) {
    let in_words = tongue(language);
    if facts.opening.changed_outside {
        return (SafetyLevel::Attention, say::SafetyClosingOutside.text(in_words));
    }
    if facts.opening.stopped_unclean {
        return (SafetyLevel::Attention, say::SafetyClosingNow.text(in_words));
    }
    match facts.opening.unclean_stops {
        0 => (SafetyLevel::Good, say::SafetyClosingGood.text(in_words)),
        times => {
            let said = say::SafetyClosingEarlier { count: Count(i64::from(times)).into() };
            (SafetyLevel::Good, said.text(in_words))
        }
    }
}
