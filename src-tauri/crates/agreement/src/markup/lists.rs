//! The list files of the clause library: proposals for definitions, acts, values and wishes, one a line.

use super::{MarkupError, MarkupErrorCode};
use unicode_normalization::UnicodeNormalization;

/// How the lines of a list file are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListForm {
    /// `term: definition`
    Definitions,
    /// `act — purpose`; the purpose may be left out.
    Dashed,
    /// One text a line.
    Lines,
}

impl ListForm {
    /// The form of a list file by its name without the ending.
    pub fn of_file_stem(stem: &str) -> Self {
        match stem {
            "definitions" => Self::Definitions,
            "legal-basis" | "values" => Self::Dashed,
            _ => Self::Lines,
        }
    }
}

/// One line of a list file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListEntry {
    /// What stands before the separator: the term, act, value or wish.
    pub text: String,
    /// What stands after it: the definition or purpose.
    pub more: Option<String>,
}

/// Reads a list file; blank lines are skipped.
///
/// # Errors
/// The first mistake with its line.
pub fn parse_list_file(text: &str, form: ListForm) -> Result<Vec<ListEntry>, MarkupError> {
    let text: String = text.trim_start_matches('\u{feff}').nfc().collect();
    let lines = (1..).zip(text.lines().map(str::trim)).filter(|(_, line)| !line.is_empty());
    lines.map(|(number, line)| entry(line, form).map_err(|code| MarkupError { line: number, code })).collect()
}

fn entry(line: &str, form: ListForm) -> Result<ListEntry, MarkupErrorCode> {
    if line.chars().any(char::is_control) {
        return Err(MarkupErrorCode::Control);
    }
    if line.contains("{{") || line.contains("[[") {
        return Err(MarkupErrorCode::UnknownPlaceholder);
    }
    let (text, more) = match form {
        ListForm::Definitions => line
            .split_once(": ")
            .map(|(term, rest)| (term, Some(rest)))
            .ok_or(MarkupErrorCode::NoSeparator)?,
        ListForm::Dashed => line.split_once(" — ").map_or((line, None), |(text, rest)| (text, Some(rest))),
        ListForm::Lines => (line, None),
    };
    let (text, more) = (text.trim(), more.map(str::trim));
    if text.is_empty() || more.is_some_and(str::is_empty) {
        return Err(MarkupErrorCode::Empty);
    }
    Ok(ListEntry { text: text.to_owned(), more: more.map(str::to_owned) })
}
