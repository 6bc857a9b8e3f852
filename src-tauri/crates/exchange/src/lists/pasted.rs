//! Text as people paste it: a paragraph of names with commas, one name a line, or several lines a record.

use super::draft::{Draft, list_finding};
use super::pasted_record as record;
use super::reading::{FindingCode, FormatFacts, Layout, RowFinding};
use super::{Column, represented};
use crate::{Encoding, ImportError, limits, screening};

/// Signs that stand before an item of a list.
const BULLETS: &[char] = &['•', '·', '▪', '●', '○', '◦', '■', '□', '‣', '⁃', '\u{F0B7}', '\u{F0A7}', '*'];
/// How far a bracket may reach before it is taken for a slip.
const BRACKET_REACH: usize = 200;

/// The drafts of a pasted text, what was found, and how it was understood.
pub(crate) type ReadText = (Vec<Draft>, Vec<RowFinding>, FormatFacts);

/// One line that holds something, with its number from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line<'a> {
    /// From 1, blank lines counted.
    pub number: u32,
    /// The line without blanks at its ends.
    pub text: &'a str,
    /// Whether a blank line stands above it.
    pub after_blank: bool,
}

/// Reads a pasted text.
///
/// # Errors
/// `empty-file`, `too-many-rows`, and what [`screening::screen`] refuses, by line or piece.
pub(crate) fn read(text: &str, encoding: Encoding) -> Result<ReadText, ImportError> {
    let lines = lines(text);
    if lines.is_empty() {
        return Err(ImportError::EmptyFile);
    }
    if lines.len() > limits::ROWS {
        return Err(ImportError::TooManyRows { limit: limits::ROWS as u32 });
    }
    let mut findings = Vec::new();
    let (layout, delimiter) = layout(&lines);
    let drafts = match layout {
        Layout::Paragraph => read_paragraph(&lines, delimiter, &mut findings)?,
        Layout::Records => {
            screen_lines(&lines)?;
            record::read(&lines, &mut findings)
        }
        Layout::Lines | Layout::Table => {
            screen_lines(&lines)?;
            lines.iter().map(|line| record::read_line(*line, &mut findings)).collect()
        }
    };
    if drafts.is_empty() {
        return Err(ImportError::NoRows);
    }
    let delimiter = (layout == Layout::Paragraph).then_some(delimiter);
    Ok((
        drafts,
        findings,
        FormatFacts { layout, encoding, delimiter, header_row: None, sheet: None, columns: Vec::new() },
    ))
}

/// The lines that hold something.
pub(crate) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut after_blank = false;
    let text = text.trim_start_matches('\u{FEFF}');
    // "\r\n" is one break
    for (index, line) in text
        .split('\n')
        .flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split(screening::is_line_break))
        .enumerate()
    {
        let trimmed = line.trim();
        if trimmed.is_empty() {
            after_blank = true;
        } else {
            lines.push(Line {
                number: u32::try_from(index + 1).unwrap_or(u32::MAX),
                text: trimmed,
                after_blank,
            });
            after_blank = false;
        }
    }
    lines
}

fn screen_lines(lines: &[Line<'_>]) -> Result<(), ImportError> {
    lines.iter().try_for_each(|line| screening::screen(line.text, line.number, String::new))
}

/// Which layout the lines have, and what separates the pieces if it is a paragraph.
fn layout(lines: &[Line<'_>]) -> (Layout, char) {
    let count = |sign: char| lines.iter().map(|line| line.text.matches(sign).count()).sum::<usize>();
    let (commas, semicolons) = (count(','), count(';'));
    let delimiter = if semicolons > commas { ';' } else { ',' };
    let is_record = lines.len() > 1 && record::has_landmarks(lines);
    if is_record {
        return (Layout::Records, delimiter);
    }
    let has_facts = lines.iter().any(|line| record::holds_facts(line.text));
    let separators = commas.max(semicolons);
    // a paragraph may come wrapped into several lines: then nearly every line holds commas or ends in one
    let joined = lines
        .iter()
        .filter(|line| line.text.matches(delimiter).count() >= 2 || line.text.ends_with(delimiter))
        .count();
    let is_wrapped = lines.len() > 1
        && separators + 1 >= 2 * lines.len()
        && joined + 1 >= lines.len()
        && !lines.iter().any(|line| is_item(line.text));
    if separators > 0 && !has_facts && (lines.len() == 1 || is_wrapped) {
        return (Layout::Paragraph, delimiter);
    }
    (Layout::Lines, delimiter)
}

fn read_paragraph(
    lines: &[Line<'_>],
    delimiter: char,
    findings: &mut Vec<RowFinding>,
) -> Result<Vec<Draft>, ImportError> {
    let text = lines.iter().map(|line| line.text).collect::<Vec<_>>().join(" ");
    let has_stop = text.ends_with('.') && !ends_in_abbreviation(&text);
    let mut names = pieces(&text, &[delimiter]);
    if let Some(last) = names.pop() {
        match represented::split_last(&last, &names) {
            Some((left, right)) => names.extend([left, right]),
            None => names.push(last),
        }
    }
    if names.len() > limits::ROWS {
        return Err(ImportError::TooManyRows { limit: limits::ROWS as u32 });
    }
    if has_stop && let Some(last) = names.last() {
        findings.push(RowFinding {
            row: u32::try_from(names.len()).ok(),
            ..list_finding(None, FindingCode::FullStopDropped, last)
        });
    }
    let mut drafts = Vec::with_capacity(names.len());
    for (index, name) in names.iter().enumerate() {
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        screening::screen(name, number, String::new)?;
        let mut draft = Draft::of_row(number);
        draft.take_cell(Column::Name, "", name, findings);
        drafts.push(draft);
    }
    Ok(drafts)
}

/// The pieces of a text between separators; those within brackets or quotation marks do not separate. A full stop that
/// ends the text is no part of the last piece.
pub(crate) fn pieces(text: &str, separators: &[char]) -> Vec<String> {
    let mut pieces = Vec::new();
    let (mut start, mut closes_at) = (0, 0);
    for (at, character) in text.char_indices() {
        if at < closes_at {
            continue;
        }
        let closing = match character {
            '(' => Some(')'),
            '"' => Some('"'),
            '”' => Some('”'),
            _ => None,
        };
        if let Some(closing) = closing {
            let inside = at + character.len_utf8();
            let found =
                text[inside..].char_indices().take(BRACKET_REACH).find(|(_, other)| *other == closing);
            closes_at = found.map_or(0, |(offset, _)| inside + offset);
        } else if separators.contains(&character) || screening::is_line_break(character) {
            pieces.push(&text[start..at]);
            start = at + character.len_utf8();
        }
    }
    let last = text[start..].trim_end();
    pieces.push(if ends_in_abbreviation(last) { last } else { last.trim_end_matches('.') });
    pieces.into_iter().map(str::trim).filter(|piece| !piece.is_empty()).map(str::to_owned).collect()
}

/// "r.y." keeps its full stop.
fn ends_in_abbreviation(text: &str) -> bool {
    let mut end = text.chars().rev();
    end.next() == Some('.') && end.next().is_some_and(char::is_alphabetic) && end.next() == Some('.')
}

/// Whether a line begins like an item of a list.
fn is_item(line: &str) -> bool {
    without_item_sign(line).len() < line.len()
}

/// A line without the bullet or number that makes it an item: "• A", "- A", "1. A", "12) A". "4H-yhdistys" stays whole.
pub(crate) fn without_item_sign(line: &str) -> &str {
    let line = line.trim();
    if let Some(rest) = line.strip_prefix(BULLETS) {
        return rest.trim_start();
    }
    if let Some(rest) =
        line.strip_prefix(['-', '–', '—']).filter(|rest| rest.starts_with(char::is_whitespace))
    {
        return rest.trim_start();
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &line[digits..];
    let is_number = (1..=4).contains(&digits);
    match rest.strip_prefix(['.', ')']).or_else(|| rest.strip_prefix('\t')) {
        Some(after) if is_number && (after.starts_with(char::is_whitespace) || rest.starts_with('\t')) => {
            after.trim_start()
        }
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_hold_a_name_together() {
        for (text, expected) in [
            ("A, B, C.", vec!["A", "B", "C"]),
            ("A (Espoo, Vantaa), B", vec!["A (Espoo, Vantaa)", "B"]),
            ("A (Espoo, B", vec!["A (Espoo", "B"]),
            ("\"Kissa, koira\" ry, B", vec!["\"Kissa, koira\" ry", "B"]),
            ("A r.y.", vec!["A r.y."]),
            ("A,, B,", vec!["A", "B"]),
        ] {
            assert_eq!(pieces(text, &[',']), expected, "{text:?}");
        }
    }

    #[test]
    fn item_signs_are_no_part_of_a_name() {
        for (line, expected) in [
            ("• Eskot", "Eskot"),
            ("- Eskot", "Eskot"),
            ("1. Eskot", "Eskot"),
            ("12) Eskot", "Eskot"),
            ("4H-yhdistys", "4H-yhdistys"),
            ("-verkosto", "-verkosto"),
            ("2027 ryhmä", "2027 ryhmä"),
        ] {
            assert_eq!(without_item_sign(line), expected, "{line:?}");
        }
    }
}
