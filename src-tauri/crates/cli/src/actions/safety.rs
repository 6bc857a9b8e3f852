//! Backup, restore and the check of everything.

use super::{CommandLine, lines};
use crate::answer::{Answer, Exit};
use crate::error::CliError;
use commands::headless::{self, DoctorReport};
use commands::speech::{Count, of_code, tongue, words as say};
use commands::{Desk, Language, SafetyLevel, SystemWorld};
use std::path::Path;

/// `backup`.
pub(super) fn backup(desk: &Desk, to: Option<&Path>) -> Result<Answer, CliError> {
    let report = headless::backup(desk, to)?;
    let in_words = tongue(desk.language());
    let mut text = vec![say::SafetyBackedUp.text(in_words), report.path.clone()];
    if let Some(carried) = &report.carried {
        text.push(carried.path.clone());
        if !carried.files_missing.is_empty() {
            let count = Count(i64::try_from(carried.files_missing.len()).unwrap_or(i64::MAX));
            text.push(say::CliBackupMissing { count: count.into() }.text(in_words));
        }
    }
    Answer::of(&report, lines(text))
}

/// `restore`: the workspace need not be one that can be opened.
pub(super) fn restore(folder: &Path, file: &Path, language: Language) -> Result<Answer, CliError> {
    let report = headless::restore(folder, file, &SystemWorld)?;
    let in_words = tongue(language);
    let mut text = vec![say::SafetyRestored { when: report.restored.as_str().into() }.text(in_words)];
    if let Some(kept) = &report.set_aside {
        text.push(say::SafetyRestoredAside { folder: kept.into() }.text(in_words));
    }
    if !report.files_missing.is_empty() {
        let count = Count(i64::try_from(report.files_missing.len()).unwrap_or(i64::MAX));
        text.push(say::SafetyRestoredMissing { count: count.into() }.text(in_words));
    }
    if let Some(before) = &report.before {
        let command = format!("sopu-cli --workspace {} restore {before}", folder.display());
        text.push(say::CliRestoreBack { command: command.into() }.text(in_words));
    }
    Answer::of(&report, lines(text))
}

/// `doctor`: 0 good, 1 attention, 2 damaged (ruling 24).
pub(super) fn doctor(folder: &Path, language: Language) -> Result<Answer, CliError> {
    let report = headless::doctor(folder, language, Box::new(SystemWorld), Box::new(CommandLine))?;
    let exit = match report.state {
        SafetyLevel::Good | SafetyLevel::Note => Exit::Done,
        SafetyLevel::Attention => Exit::Blocked,
        SafetyLevel::Damaged => Exit::Refused,
    };
    Ok(Answer::of(&report, in_words(&report, language))?.with_exit(exit))
}

fn in_words(report: &DoctorReport, language: Language) -> String {
    let code = |state: SafetyLevel| match state {
        SafetyLevel::Good => "good",
        SafetyLevel::Note => "note",
        SafetyLevel::Attention => "attention",
        SafetyLevel::Damaged => "damaged",
    };
    let mut text: Vec<String> = report
        .checks
        .iter()
        .map(|line| {
            [of_code(language, "safety-state", code(line.state)), line.title.clone(), line.message.clone()]
                .join("\t")
        })
        .collect();
    text.push(of_code(language, "safety-summary", code(report.state)));
    if let Some(newest) = report.newest_backup.as_ref().filter(|_| report.state == SafetyLevel::Damaged) {
        let command = format!("sopu-cli --workspace {} restore {newest}", report.workspace);
        text.push(format!("{}: {command}", say::RecoveryRestore.text(tongue(language))));
    }
    lines(text)
}
