//! Which lines are headings: "5 Talous", "5. TALOUS", "5 § Talous", "§ 5 Ekonomi", capitals, short lines above text.

use super::paragraphs::Text;

/// The longest heading, in characters.
const LONGEST: usize = 90;
/// Signs of bullets.
const BULLETS: &[char] = &['•', '·', '▪', '●', '○', '◦', '■', '□', '‣', '⁃', '\u{F0B7}', '\u{F0A7}', '*'];

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Begins a section.
    Section,
    /// A heading inside a section.
    Heading,
    /// A point with a number or letter.
    NumberedItem,
    /// A point with a bullet.
    Bullet,
    /// Running text.
    Paragraph,
}

/// A line that begins with a number as headings do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NumberedLine {
    /// The number as it stands: "5", "5.1", "5 §".
    pub number: String,
    /// Its parts: 5.1 is [5, 1].
    pub parts: Vec<u32>,
    /// A section sign stands by it: no list has that.
    pub has_section_sign: bool,
    /// What follows.
    pub title: String,
}

/// Marks every line.
pub(crate) fn mark(texts: &[Text]) -> Vec<Mark> {
    let mut marks: Vec<Mark> = texts.iter().map(|text| by_itself(&text.text)).collect();
    let numbered: Vec<Option<NumberedLine>> = texts.iter().map(|text| numbered(&text.text)).collect();
    let mut expected = 1;
    for index in 0..texts.len() {
        let Some(line) = &numbered[index] else { continue };
        if is_numbered_heading(texts, &numbered, index, expected) {
            let is_section = line.parts.len() == 1;
            marks[index] = if is_section { Mark::Section } else { Mark::Heading };
            if is_section {
                expected = line.parts[0] + 1;
            }
        }
    }
    mark_plain_headings(texts, &mut marks);
    marks
}

/// What a line is without its neighbours.
fn by_itself(text: &str) -> Mark {
    match item(text) {
        Some((Mark::Bullet, _)) => Mark::Bullet,
        Some(_) => Mark::NumberedItem,
        None => Mark::Paragraph,
    }
}

/// Reads "5 Talous", "5. Talous", "5.1 Kulut", "5 § Talous", "§ 5 Ekonomi", "5 §" alone.
pub(crate) fn numbered(text: &str) -> Option<NumberedLine> {
    let text = text.trim();
    let (before, rest) = match text.strip_prefix('§') {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    };
    let end =
        rest.find(|character: char| !character.is_ascii_digit() && character != '.').unwrap_or(rest.len());
    let digits = rest[..end].trim_end_matches('.');
    let parts: Vec<u32> = digits
        .split('.')
        .map(|part| part.parse().ok().filter(|number| *number > 0 && *number < 100))
        .collect::<Option<_>>()?;
    let mut title = rest[end..].trim_start();
    let after = title.strip_prefix('§').map(str::trim_start);
    let has_section_sign = before || after.is_some();
    title = after.unwrap_or(title).trim_start_matches([')', '.', ':', '–', '-']).trim_start();
    // without a blank between number and words it is none: "4H-yhdistys"; nor is a date: "1.1.2027 alkaen"
    let is_apart = end == rest.len() || rest[end..].starts_with([' ', '\t', '§', ')', '\u{A0}']);
    (is_apart && parts.len() <= 4 && (has_section_sign || !title.is_empty())).then(|| NumberedLine {
        number: if has_section_sign { format!("{digits} §") } else { digits.to_owned() },
        parts,
        has_section_sign,
        title: title.to_owned(),
    })
}

/// A point of a list: its kind and its words.
pub(crate) fn item(text: &str) -> Option<(Mark, &str)> {
    let text = text.trim();
    if let Some(rest) = text.strip_prefix(BULLETS) {
        return Some((Mark::Bullet, rest.trim_start()));
    }
    // Word's hollow bullet comes as the letter o
    if let Some(rest) = ["- ", "– ", "— ", "o ", "-\t", "o\t"].iter().find_map(|sign| text.strip_prefix(sign))
    {
        return Some((Mark::Bullet, rest.trim_start()));
    }
    let end = text.find(|character: char| !character.is_ascii_alphanumeric())?;
    let (sign, rest) = text.split_at(end);
    let is_number = sign.len() <= 2 && sign.bytes().all(|byte| byte.is_ascii_digit());
    let is_letter = sign.len() == 1 && sign.bytes().all(|byte| byte.is_ascii_lowercase());
    let after = rest.strip_prefix(')').or_else(|| rest.strip_prefix('.').filter(|_| is_number))?;
    ((is_number || is_letter) && after.starts_with([' ', '\t', '\u{A0}']))
        .then(|| (Mark::NumberedItem, after.trim_start()))
}

/// Headings have text below them; points of a list have the next point.
fn is_numbered_heading(
    texts: &[Text],
    numbered: &[Option<NumberedLine>],
    index: usize,
    expected: u32,
) -> bool {
    let Some(line) = &numbered[index] else { return false };
    if line.has_section_sign {
        return line.parts.len() == 1;
    }
    if !has_heading_form(&line.title) {
        return false;
    }
    let neighbour = |at: Option<usize>| at.and_then(|at| numbered.get(at)).and_then(Option::as_ref);
    let follows_on = |first: Option<&NumberedLine>, second: Option<&NumberedLine>| match (first, second) {
        (Some(first), Some(second)) => {
            first.parts.len() == second.parts.len()
                && first.parts.len() == 1
                && second.parts[0] == first.parts[0] + 1
        }
        _ => false,
    };
    let in_list = (follows_on(Some(line), neighbour(Some(index + 1))) && !texts[index].before_blank)
        || (follows_on(neighbour(index.checked_sub(1)), Some(line)) && !texts[index].after_blank);
    if in_list {
        return false;
    }
    // 5.1 needs no more than its form; a lone number must carry on the count, or stand apart with text below
    line.parts.len() > 1 || line.parts[0] == expected || (expected == 1 && index + 1 < texts.len())
}

/// Short, begins with a capital, does not end like a sentence.
fn has_heading_form(title: &str) -> bool {
    let words = title.split_whitespace().count();
    title.chars().count() <= LONGEST
        && (1..=10).contains(&words)
        && title.chars().next().is_some_and(char::is_uppercase)
        && !title.ends_with(['.', ',', ';', ':', '!', '?'])
}

/// Headings without a number: sections where no numbers are used, headings inside sections where they are.
fn mark_plain_headings(texts: &[Text], marks: &mut [Mark]) {
    let has_numbers = marks.iter().filter(|mark| **mark == Mark::Section).count() >= 2;
    let plain = if has_numbers { Mark::Heading } else { Mark::Section };
    for index in 0..texts.len() {
        if marks[index] != Mark::Paragraph {
            continue;
        }
        let text = &texts[index];
        let next = texts.get(index + 1).zip(marks.get(index + 1));
        let has_text_below = next.is_some_and(|(next, mark)| {
            matches!(mark, Mark::Bullet | Mark::NumberedItem) || is_running_text(&next.text)
        });
        let is_above = (text.after_blank
            || index == 0
            || is_running_text(&texts[index - 1].text)
            || marks[index - 1] != Mark::Paragraph)
            && text.text.split_whitespace().count() <= 7
            && text.text.chars().count() <= 60
            && has_heading_form(&text.text)
            && has_text_below;
        if is_capitals(&text.text) && has_heading_form(&text.text) && index + 1 < texts.len() || is_above {
            marks[index] = plain;
        }
    }
}

fn is_running_text(text: &str) -> bool {
    text.chars().count() >= 60 || text.ends_with(['.', ':', ';'])
}

/// Capitals only, and more than an abbreviation.
pub(crate) fn is_capitals(text: &str) -> bool {
    let letters = text.chars().filter(|character| character.is_alphabetic()).count();
    letters >= 5 && !text.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_headings_are_read() {
        for (text, expected) in [
            ("5 Talous", Some(("5", "Talous"))),
            ("5. TALOUS", Some(("5", "TALOUS"))),
            ("5 § Talous", Some(("5 §", "Talous"))),
            ("5§ Talous", Some(("5 §", "Talous"))),
            ("§ 5 Ekonomi", Some(("5 §", "Ekonomi"))),
            ("5.1 Kulut", Some(("5.1", "Kulut"))),
            ("5.1. Kulut", Some(("5.1", "Kulut"))),
            ("5 §", Some(("5 §", ""))),
            ("5", None),
            ("1.1.2027 alkaen", None),
            ("2027 alkaen", None),
            ("4H-yhdistys", None),
            ("Talous", None),
            ("", None),
        ] {
            let found = numbered(text);
            assert_eq!(
                found.as_ref().map(|line| (line.number.as_str(), line.title.as_str())),
                expected,
                "{text:?}"
            );
        }
    }

    #[test]
    fn points_of_lists_are_read() {
        for (text, expected) in [
            ("• tuki", Some((Mark::Bullet, "tuki"))),
            ("- tuki", Some((Mark::Bullet, "tuki"))),
            ("\u{F0B7}\ttuki", Some((Mark::Bullet, "tuki"))),
            ("1) tuki", Some((Mark::NumberedItem, "tuki"))),
            ("1. tuki", Some((Mark::NumberedItem, "tuki"))),
            ("a) tuki", Some((Mark::NumberedItem, "tuki"))),
            ("a. tuki", None),
            ("-verkosto", None),
            ("oma tuki", None),
        ] {
            assert_eq!(item(text), expected, "{text:?}");
        }
    }
}
