//! Reads a clause file.

use super::inline::{Piece, References, pieces};
use super::{ClauseBlock, ClauseItem, ClauseText, MarkupError, MarkupErrorCode};
use crate::Language;
use unicode_normalization::UnicodeNormalization;

/// How deep lists nest; three levels are numbered 1, a and i on paper.
const DEEPEST: usize = 3;

/// Reads the text of a clause file.
///
/// # Errors
/// The first mistake with its line, see [`MarkupErrorCode`].
pub fn parse_clause(text: &str, language: Language) -> Result<ClauseText, MarkupError> {
    let text: String = text.trim_start_matches('\u{feff}').nfc().collect();
    let mut lines: Vec<(usize, &str)> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if line.chars().any(char::is_control) {
            return Err(MarkupError { line: number, code: MarkupErrorCode::Control });
        }
        lines.push((number, line.trim_end()));
    }
    let mut reader = Reader { lines: &lines, language };
    let title = reader.title()?;
    let note = reader.note();
    let mut blocks = Vec::new();
    while let Some(block) = reader.block()? {
        blocks.push(block);
    }
    if blocks.is_empty() {
        return Err(MarkupError { line: lines.len().max(1), code: MarkupErrorCode::NoText });
    }
    Ok(ClauseText { language, title, note, blocks })
}

struct Reader<'a> {
    /// The lines not read yet, with their numbers.
    lines: &'a [(usize, &'a str)],
    language: Language,
}

/// A list line: its depth, whether it is numbered and its words.
struct Point<'a> {
    depth: usize,
    numbered: bool,
    words: &'a str,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<(usize, &'a str)> {
        self.lines.first().copied()
    }

    fn advance(&mut self) {
        self.lines = self.lines.get(1..).unwrap_or_default();
    }

    fn skip_blank(&mut self) {
        while self.peek().is_some_and(|(_, line)| line.is_empty()) {
            self.advance();
        }
    }

    fn pieces(&self, line: usize, text: &str, references: References) -> Result<Vec<Piece>, MarkupError> {
        if text.trim().is_empty() {
            return Err(MarkupError { line, code: MarkupErrorCode::Empty });
        }
        pieces(text.trim(), self.language, references).map_err(|code| MarkupError { line, code })
    }

    fn title(&mut self) -> Result<Vec<Piece>, MarkupError> {
        let no_title = MarkupError { line: 1, code: MarkupErrorCode::NoTitle };
        let (number, line) = self.peek().ok_or(no_title)?;
        let title = line.strip_prefix("# ").ok_or(no_title)?;
        self.advance();
        self.pieces(number, title, References::Refused)
    }

    fn note(&mut self) -> Option<String> {
        self.skip_blank();
        let mut note = Vec::new();
        while let Some(line) = self.peek().and_then(|(_, line)| line.strip_prefix('>')) {
            note.push(line.trim());
            self.advance();
        }
        let note = note.join(" ");
        (!note.is_empty()).then_some(note)
    }

    fn block(&mut self) -> Result<Option<ClauseBlock>, MarkupError> {
        self.skip_blank();
        let Some((number, line)) = self.peek() else { return Ok(None) };
        if line.starts_with("# ") {
            return Err(MarkupError { line: number, code: MarkupErrorCode::SecondTitle });
        }
        if let Some(heading) = line.strip_prefix("##") {
            self.advance();
            return self
                .pieces(number, heading, References::Refused)
                .map(|text| Some(ClauseBlock::Heading(text)));
        }
        if point(number, line)?.is_some() {
            return self.list(0).map(Some);
        }
        let mut words = Vec::new();
        while let Some((number, line)) = self.peek() {
            let ends = line.is_empty() || line.starts_with('#') || point(number, line)?.is_some();
            if ends {
                break;
            }
            words.push(line.trim());
            self.advance();
        }
        let pieces = self.pieces(number, &words.join(" "), References::Allowed)?;
        Ok(Some(ClauseBlock::Paragraph(pieces)))
    }

    /// The points from here on that belong to one list of this depth.
    fn list(&mut self, depth: usize) -> Result<ClauseBlock, MarkupError> {
        let mut items: Vec<ClauseItem> = Vec::new();
        let mut kind = None;
        while let Some((number, line)) = self.peek() {
            let Some(next) = point(number, line)? else { break };
            let wrong = |code| Err(MarkupError { line: number, code });
            if next.depth >= DEEPEST {
                return wrong(MarkupErrorCode::TooDeep);
            }
            if next.depth < depth {
                break;
            }
            if next.depth > depth {
                match items.last_mut() {
                    Some(item) if next.depth == depth + 1 => item.children.push(self.list(depth + 1)?),
                    _ => return wrong(MarkupErrorCode::Indent),
                }
                continue;
            }
            if *kind.get_or_insert(next.numbered) != next.numbered {
                break;
            }
            self.advance();
            let words = self.continued(next.words)?;
            let pieces = self.pieces(number, &words, References::Allowed)?;
            items.push(ClauseItem { pieces, children: Vec::new() });
        }
        Ok(ClauseBlock::List { numbered: kind.unwrap_or_default(), items })
    }

    /// The words of a point with the lines that go on with it.
    fn continued(&mut self, first: &str) -> Result<String, MarkupError> {
        let mut words = vec![first.trim()];
        while let Some((number, line)) = self.peek() {
            if line.is_empty() || line.starts_with('#') || point(number, line)?.is_some() {
                break;
            }
            words.push(line.trim());
            self.advance();
        }
        Ok(words.join(" "))
    }
}

/// The point a line begins, if it begins one.
fn point(number: usize, line: &str) -> Result<Option<Point<'_>>, MarkupError> {
    let text = line.trim_start_matches(' ');
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    // A year at the start of a line ("2027. ") is no number of a point.
    let numbered = (1..=2).contains(&digits).then(|| text[digits..].strip_prefix('.')).flatten();
    let (numbered, words) = match (numbered, text.strip_prefix('-')) {
        (Some(words), _) => (true, words),
        (None, Some(words)) => (false, words),
        (None, None) => return Ok(None),
    };
    if !words.is_empty() && !words.starts_with(' ') {
        return Ok(None);
    }
    let indent = line.len() - text.len();
    if indent % 2 == 1 {
        return Err(MarkupError { line: number, code: MarkupErrorCode::Indent });
    }
    Ok(Some(Point { depth: indent / 2, numbered, words }))
}
