//! Which character separates the cells of a text, and whether the text is a table at all.

use super::header;

/// The characters that spreadsheet programs separate cells with; the first wins a draw.
const DELIMITERS: [char; 3] = [';', '\t', ','];
/// How much of a text is looked at.
const SAMPLE_LINES: usize = 60;
const SAMPLE_BYTES: usize = 100_000;

/// What the start of a text looks like when cut at one character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sample {
    delimiter: char,
    /// Headings recognised in the best of the first lines.
    headings: usize,
    /// Lines looked at.
    lines: usize,
    /// Lines that hold the commonest number of delimiters above zero.
    agreeing: usize,
    /// That number.
    usual: usize,
    /// Delimiters with a blank behind them: a comma in prose.
    spaced: usize,
    /// Delimiters in all.
    total: usize,
}

/// The delimiter of a text that is known to be a table; `None` means a single column.
pub(crate) fn detect(text: &str) -> Option<char> {
    // "nimi" alone above the names: commas further down belong to them
    if first_line_is_a_heading(text) {
        return None;
    }
    samples(text)
        .into_iter()
        .filter(|sample| sample.agreeing > 0)
        .max_by_key(|sample| {
            (
                sample.headings,
                sample.agreeing * 100 / sample.lines.max(1) >= 80,
                sample.agreeing,
                sample.usual,
            )
        })
        .map(|sample| sample.delimiter)
}

/// Whether a text that was pasted is a table all the same: copied out of a spreadsheet (tabs), or with a heading row.
pub(crate) fn is_pasted_table(text: &str) -> bool {
    let has_heading_row = samples(text).iter().any(|sample| sample.headings >= 2);
    has_heading_row || (text.contains('\t') && is_table(text))
}

/// Whether a text of unknown kind is a table. One line is never a table without headings, and commas as in prose
/// ("A, B, C") make none either.
pub(crate) fn is_table(text: &str) -> bool {
    let samples = samples(text);
    let headings = samples.iter().map(|sample| sample.headings).max().unwrap_or_default();
    if headings >= 2 || (headings == 1 && first_line_is_a_heading(text)) {
        return true;
    }
    samples.iter().any(|sample| {
        let steady = sample.lines >= 2 && sample.agreeing * 10 >= sample.lines * 8;
        match sample.delimiter {
            ',' => steady && sample.lines >= 3 && sample.usual >= 2 && sample.spaced * 5 < sample.total,
            _ => steady,
        }
    })
}

fn first_line_is_a_heading(text: &str) -> bool {
    text.lines().find(|line| !line.trim().is_empty()).is_some_and(|line| header::recognise(line).is_some())
}

fn samples(text: &str) -> Vec<Sample> {
    DELIMITERS.iter().rev().map(|delimiter| sample(text, *delimiter, true)).collect()
}

fn sample(text: &str, delimiter: char, quotes_count: bool) -> Sample {
    let mut sample = Sample { delimiter, headings: 0, lines: 0, agreeing: 0, usual: 0, spaced: 0, total: 0 };
    let mut counts: Vec<usize> = Vec::new();
    let lines = logical_lines(text, quotes_count);
    // a stray quotation mark would swallow everything: then they are letters like any other
    if quotes_count && lines.iter().any(|line| line.lines().count() > 20) {
        return self::sample(text, delimiter, false);
    }
    for line in lines.iter().filter(|line| !line.trim().is_empty()) {
        let (count, spaced) = count_outside_quotes(line, delimiter, quotes_count);
        if sample.lines < 10 {
            let found = header::recognised_columns(
                line.split(delimiter).map(|cell| cell.trim_matches(['"', ' ', '\r', '\n'])),
            );
            sample.headings = sample.headings.max(found);
        }
        sample.lines += 1;
        sample.total += count;
        sample.spaced += spaced;
        counts.push(count);
    }
    for count in counts.iter().copied().filter(|count| *count > 0) {
        let agreeing = counts.iter().filter(|other| **other == count).count();
        if agreeing > sample.agreeing {
            (sample.agreeing, sample.usual) = (agreeing, count);
        }
    }
    sample
}

/// Lines at the start of a text, a line break between quotation marks not counting as one.
fn logical_lines(text: &str, quotes_count: bool) -> Vec<&str> {
    let (mut lines, mut start, mut quoted) = (Vec::new(), 0, false);
    for (position, byte) in text.bytes().enumerate().take(SAMPLE_BYTES) {
        match byte {
            b'"' if quotes_count => quoted = !quoted,
            b'\n' if !quoted => {
                lines.push(&text[start..position]);
                start = position + 1;
                if lines.len() >= SAMPLE_LINES {
                    return lines;
                }
            }
            _ => {}
        }
    }
    if text.len() <= SAMPLE_BYTES {
        lines.push(&text[start..]);
    }
    lines
}

fn count_outside_quotes(line: &str, delimiter: char, quotes_count: bool) -> (usize, usize) {
    let (mut count, mut spaced, mut quoted) = (0, 0, false);
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        if character == '"' && quotes_count {
            quoted = !quoted;
        } else if character == delimiter && !quoted {
            count += 1;
            spaced += usize::from(characters.peek() == Some(&' '));
        }
    }
    (count, spaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_the_one_that_the_lines_agree_on() {
        for (text, expected) in [
            ("nimi;laji\nA;kunta\n", Some(';')),
            ("nimi,laji\nA,kunta\n", Some(',')),
            ("nimi\tlaji\nA\tkunta\n", Some('\t')),
            ("nimi;edustaa\nA;\"B, C ja D\"\nE;\"F, G\"", Some(';')),
            ("nimi,edustaa\nA,\"B; C; D\"\nE,\"F; G\"", Some(',')),
            ("nimi;osoite\nA;\"PL 5\n00100; Helsinki\"\nB;C", Some(';')),
            ("A;B;C\nD;E;F", Some(';')),
            ("nimi\nA\nB", None),
            ("nimi\nA, B\nC, D", None),
        ] {
            assert_eq!(detect(text), expected, "{text:?}");
        }
    }

    #[test]
    fn prose_with_commas_is_no_table() {
        for (text, expected) in [
            ("A-klinikkasäätiö, African Care, Autismiliitto.", false),
            ("Mieli, Mielenterveysseura\nMonik, Miessakit\nEskot, Familia ry", false),
            ("Raision kaupunki\n0204428-5\nPL 100, 21201 Raisio", false),
            ("A; B; C", false),
            ("nimi\nRaision kaupunki\nAuran kunta", true),
            ("nimi;laji\nA;kunta", true),
            ("Raision kaupunki;kunta\nAuran kunta;kunta", true),
            ("A,kunta,0204428-5\nB,kunta,0132103-3\nC,kunta,x", true),
        ] {
            assert_eq!(is_table(text), expected, "{text:?}");
        }
    }
}
