//! Lines that a PDF or an e-mail broke at its margin become the paragraphs they were.

use super::headings;
use crate::lists::DocumentLine;
use crate::screening::tidy;

/// A paragraph, heading or item of a list: one line as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text {
    /// The first line in the source, from 1.
    pub number: u32,
    /// The words.
    pub text: String,
    /// Whether a blank line stands above.
    pub after_blank: bool,
    /// Whether a blank line stands below, or nothing.
    pub before_blank: bool,
}

/// A line shorter than this ends of itself: margins stand farther out.
const SHORTEST_FULL_LINE: usize = 55;
/// Words behind a hyphen that belongs to the word before it: "sosiaali- ja terveystoimi".
const AFTER_KEPT_HYPHEN: &[&str] = &["ja", "tai", "sekä", "eli", "och", "eller", "samt", "and", "or"];

/// Joins lines that belong together; leaves out lines of a table of contents.
pub(crate) fn join_wrapped(lines: &[DocumentLine<'_>]) -> Vec<Text> {
    let mut texts: Vec<Text> = Vec::new();
    let mut last_length = 0;
    for line in lines.iter().filter(|line| !is_contents_line(line.text)) {
        let text = tidy(line.text, " ").text;
        let length = text.chars().count();
        match texts.last_mut() {
            Some(before) if !line.after_blank && continues(&before.text, last_length, &text) => {
                append(&mut before.text, &text)
            }
            _ => texts.push(Text {
                number: line.number,
                text,
                after_blank: line.after_blank,
                before_blank: true,
            }),
        }
        last_length = length;
    }
    for index in 1..texts.len() {
        texts[index - 1].before_blank = texts[index].after_blank;
    }
    texts.retain(|text| !text.text.is_empty());
    texts
}

/// "Talous ........ 7": a line of a table of contents.
fn is_contents_line(line: &str) -> bool {
    let without_page = line.trim_end_matches(|character: char| character.is_ascii_digit());
    let gap = without_page.trim_end();
    without_page.len() < line.len()
        && (gap.ends_with("...") || gap.ends_with('…') || without_page.ends_with('\t'))
}

/// Whether a line goes on with the sentence before it.
fn continues(before: &str, last_length: usize, line: &str) -> bool {
    if headings::numbered(line).is_some() || headings::item(line).is_some() {
        return false;
    }
    let starts_small =
        line.chars().next().is_some_and(|first| first.is_lowercase() || matches!(first, ',' | ')'));
    let is_ended = before.ends_with(['.', ':', '!', '?', ';']);
    let is_heading = headings::numbered(before)
        .is_some_and(|heading| heading.title.chars().count() < SHORTEST_FULL_LINE)
        && !starts_small;
    if is_heading {
        return false;
    }
    (starts_small && !before.ends_with(['.', '!', '?'])) || (last_length >= SHORTEST_FULL_LINE && !is_ended)
}

fn append(before: &mut String, line: &str) {
    let first_word = line.split(' ').next().unwrap_or_default();
    let breaks_word = before.ends_with('-')
        && before.chars().rev().nth(1).is_some_and(char::is_alphabetic)
        && line.starts_with(char::is_lowercase)
        && !AFTER_KEPT_HYPHEN.contains(&first_word);
    if breaks_word {
        before.pop();
    } else {
        before.push(' ');
    }
    before.push_str(line);
}
