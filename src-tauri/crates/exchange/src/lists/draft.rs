//! A row on its way in: the cells by column, tidied, before anything in them is judged.

use super::Column;
use super::reading::{FindingCode, RowFinding};
use crate::screening::tidy;

/// One organisation's texts by column.
#[derive(Debug, Clone, Default)]
pub(crate) struct Draft {
    /// The row, line or piece.
    pub number: u32,
    texts: [Option<String>; Column::COUNT],
}

impl Draft {
    /// An empty draft of a row.
    pub fn of_row(number: u32) -> Self {
        Self { number, ..Self::default() }
    }

    /// The text of a column; never an empty one.
    pub fn get(&self, column: Column) -> Option<&str> {
        self.texts[column as usize].as_deref()
    }

    /// Sets the text of a column; an empty one clears it.
    pub fn set(&mut self, column: Column, text: &str) {
        self.texts[column as usize] = (!text.is_empty()).then(|| text.to_owned());
    }

    /// Whether only a name is set, or nothing.
    pub fn has_only_a_name(&self) -> bool {
        self.texts.iter().enumerate().all(|(column, text)| text.is_none() || column == Column::Name as usize)
    }

    /// Tidies a raw cell into a column and tells what was done to it.
    pub fn take_cell(&mut self, column: Column, heading: &str, raw: &str, findings: &mut Vec<RowFinding>) {
        // an address over two lines is street and post office; elsewhere a break is only how the cell was narrow
        let line_break = if matches!(column, Column::Address | Column::Represents) { ", " } else { " " };
        let tidied = tidy(raw, line_break);
        let mut tell = |code, value: &str| findings.push(finding(self.number, Some(heading), code, value));
        if tidied.line_break {
            tell(FindingCode::LineBreakInCell, &tidied.text);
        }
        if tidied.invisible {
            tell(FindingCode::InvisibleLeftOut, &tidied.text);
        }
        if tidied.text.starts_with(['=', '@']) {
            tell(FindingCode::FormulaAsText, &tidied.text);
        }
        if looks_garbled(&tidied.text) {
            tell(FindingCode::GarbledLetters, &tidied.text);
        }
        self.set(column, &tidied.text);
    }
}

/// A finding about a row, with the value cut to what a message can show.
pub(crate) fn finding(row: u32, column: Option<&str>, code: FindingCode, value: &str) -> RowFinding {
    RowFinding {
        row: Some(row),
        column: column.filter(|column| !column.is_empty()).map(str::to_owned),
        code,
        value: (!value.is_empty()).then(|| excerpt(value)),
    }
}

/// A finding about the list as a whole.
pub(crate) fn list_finding(column: Option<&str>, code: FindingCode, value: &str) -> RowFinding {
    RowFinding { row: None, ..finding(0, column, code, value) }
}

fn excerpt(value: &str) -> String {
    match value.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", &value[..end]),
        None => value.to_owned(),
    }
}

/// Whether a text was read in a wrong encoding before it came here: UTF-8 taken for Windows-1252 turns "ä" into "Ã¤",
/// the code page of old Finnish PCs turns it into a quotation mark between letters.
fn looks_garbled(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    let characters: Vec<char> = text.chars().collect();
    text.contains('\u{FFFD}')
        || characters
            .windows(2)
            .any(|pair| pair[0] == 'Ã' && matches!(pair[1], '¤' | '¶' | '¥' | '„' | '–' | '…' | '©'))
        || characters.windows(3).any(|three| {
            three[0].is_alphabetic()
                && matches!(three[1], '„' | '”' | '†' | 'Ž' | '™')
                && three[2].is_lowercase()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_from_a_wrong_encoding_are_noticed() {
        for (text, expected) in [
            ("PerusturvakuntayhtymÃ¤ Akseli", true),
            ("P”yty„n kunta", true),
            ("P\u{FFFD}ytyän kunta", true),
            ("Pöytyän kunta", false),
            ("”Kissa” ry", false),
            ("Yhdistys ”Kissa”", false),
            ("Želmira", false),
        ] {
            assert_eq!(looks_garbled(text), expected, "{text:?}");
        }
    }
}
