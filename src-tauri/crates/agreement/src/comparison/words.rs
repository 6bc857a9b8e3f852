//! Two texts word by word: what stayed, what was added and what was removed, in pieces that a person can read.

use crate::DefinitionId;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::HashMap;
use unicode_segmentation::UnicodeSegmentation;

/// Less in common than this share of the words of both texts, and the one is told to stand in the place of the other.
const KINDRED: f32 = 0.25;
/// A short text is always compared: "kunta" and "kaupunki" are whole words anyway.
const SHORT: usize = 4;
/// So many words that stayed between two changes may be told as changed with them.
const ISLAND: usize = 2;

/// A piece of a text that stayed, or stands in one of two texts only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Run {
    /// In both texts; as the later one has it, where they differ in the kind of a space or in the number of a section
    /// that is referred to.
    Same(String),
    /// In the later text only.
    Added(String),
    /// In the earlier text only.
    Removed(String),
}

impl Run {
    /// The words.
    pub fn text(&self) -> &str {
        match self {
            Self::Same(text) | Self::Added(text) | Self::Removed(text) => text,
        }
    }

    /// Whether it stands in both texts.
    pub const fn is_same(&self) -> bool {
        matches!(self, Self::Same(_))
    }
}

/// How words stand out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    Emphasis,
    Term(DefinitionId),
}

/// A word, a mark, a run of spaces, or a reference to a section.
#[derive(Debug, Clone)]
pub(super) struct Token {
    /// As it is read.
    text: String,
    /// What makes it the same as another: spaces of one kind, the section that is meant.
    key: String,
    style: Style,
}

impl Token {
    pub(super) fn reference(number: String, section: impl std::fmt::Display) -> Self {
        Self { text: number, key: format!("\u{fffc}{section}"), style: Style::Plain }
    }

    /// What it is compared by.
    pub(super) fn key(&self) -> &str {
        &self.key
    }

    /// Whether it says something by itself: no space and no mark alone.
    pub(super) fn is_word(&self) -> bool {
        self.key.contains(|letter: char| letter.is_alphanumeric() || letter == '\u{fffc}')
    }

    fn letters(&self) -> usize {
        self.text.chars().count()
    }
}

/// The tokens of a plain text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    styled_tokens(text, |_| Style::Plain)
}

/// The tokens of a text whose style at each byte is known. A word in two styles has that of its beginning.
pub(super) fn styled_tokens(text: &str, style_at: impl Fn(usize) -> Style) -> Vec<Token> {
    // Cut where plain spaces stand: a narrow no-break space would hold two words together.
    let plain: String = text.chars().map(plain_space).collect();
    let mut rest = text;
    let token = |key: &str| {
        let at = text.len() - rest.len();
        let length = rest.chars().take(key.chars().count()).map(char::len_utf8).sum();
        let (written, after) = rest.split_at(length);
        rest = after;
        Token { text: written.to_owned(), key: key.to_owned(), style: style_at(at) }
    };
    plain.split_word_bounds().map(token).collect()
}

/// A no-break or narrow space is a space.
const fn plain_space(letter: char) -> char {
    match letter {
        '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{2009}' => ' ',
        other => other,
    }
}

/// What became of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Compared {
    pub(super) runs: Vec<Run>,
    /// Words that stayed stand out otherwise than before.
    pub(super) restyled: bool,
}

/// Compares two texts.
pub(super) fn compared(before: &[Token], after: &[Token]) -> Compared {
    let mut pieces = if are_kindred(before, after) { pieces(before, after) } else { replaced(before, after) };
    join_islands(&mut pieces);
    let restyled = pieces.iter().any(|piece| match piece {
        Piece::Same(before, after) => before.iter().zip(*after).any(|(one, other)| one.style != other.style),
        Piece::Changed { .. } => false,
    });
    Compared { runs: pieces.iter().flat_map(Piece::runs).collect(), restyled }
}

/// A text that stands in one of two only.
pub(super) fn whole(tokens: &[Token], run: impl Fn(String) -> Run) -> Compared {
    let text = joined(tokens);
    let runs = if text.is_empty() { Vec::new() } else { vec![run(text)] };
    Compared { runs, restyled: false }
}

/// How much two texts have in common: 1 for the same words, 0 for none.
pub(super) fn likeness(before: &[Token], after: &[Token]) -> f32 {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let words = |tokens: &[Token]| tokens.iter().filter(|token| token.is_word()).count();
    for token in before.iter().filter(|token| token.is_word()) {
        *counts.entry(&token.key).or_default() += 1;
    }
    let mut common = 0_usize;
    for token in after.iter().filter(|token| token.is_word()) {
        if let Some(count) = counts.get_mut(token.key.as_str()).filter(|count| **count > 0) {
            *count -= 1;
            common += 1;
        }
    }
    let all = words(before) + words(after);
    if all == 0 { 1.0 } else { 2.0 * common as f32 / all as f32 }
}

fn are_kindred(before: &[Token], after: &[Token]) -> bool {
    before.len().min(after.len()) <= SHORT || likeness(before, after) >= KINDRED
}

/// A stretch of both texts.
enum Piece<'a> {
    Same(&'a [Token], &'a [Token]),
    Changed { removed: Vec<&'a Token>, added: Vec<&'a Token> },
}

fn replaced<'a>(before: &'a [Token], after: &'a [Token]) -> Vec<Piece<'a>> {
    vec![Piece::Changed { removed: before.iter().collect(), added: after.iter().collect() }]
}

fn pieces<'a>(before: &'a [Token], after: &'a [Token]) -> Vec<Piece<'a>> {
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    let mut numbered = |tokens: &'a [Token]| -> Vec<usize> {
        let number = |token: &'a Token| {
            let next = numbers.len();
            *numbers.entry(&token.key).or_insert(next)
        };
        tokens.iter().map(number).collect()
    };
    let (old, new) = (numbered(before), numbered(after));
    let mut pieces: Vec<Piece<'a>> = Vec::new();
    for op in capture_diff_slices(Algorithm::Patience, &old, &new) {
        let (old, new) = (&before[op.old_range()], &after[op.new_range()]);
        match (op, pieces.last_mut()) {
            (DiffOp::Equal { .. }, _) => pieces.push(Piece::Same(old, new)),
            (_, Some(Piece::Changed { removed, added })) => {
                removed.extend(old);
                added.extend(new);
            }
            _ => pieces.push(Piece::Changed { removed: old.iter().collect(), added: new.iter().collect() }),
        }
    }
    pieces
}

/// Joins changes over the few words between them that only happen to be in both texts: two phrases are read more easily
/// than a mixture of their words.
fn join_islands(pieces: &mut Vec<Piece<'_>>) {
    let mut at = 1;
    while at + 1 < pieces.len() {
        let is_island = match &pieces[at - 1..=at + 1] {
            [one @ Piece::Changed { .. }, Piece::Same(_, stayed), other @ Piece::Changed { .. }] => {
                is_island(one, stayed, other)
            }
            _ => false,
        };
        if !is_island {
            at += 1;
            continue;
        }
        let drained: Vec<Piece<'_>> = pieces.drain(at - 1..=at + 1).collect();
        let (mut removed, mut added) = (Vec::new(), Vec::new());
        for piece in drained {
            match piece {
                Piece::Same(before, after) => {
                    removed.extend(before);
                    added.extend(after);
                }
                Piece::Changed { removed: old, added: new } => {
                    removed.extend(old);
                    added.extend(new);
                }
            }
        }
        pieces.insert(at - 1, Piece::Changed { removed, added });
    }
}

fn is_island(one: &Piece<'_>, stayed: &[Token], other: &Piece<'_>) -> bool {
    let words = stayed.iter().filter(|token| token.is_word()).count();
    let letters: usize = stayed.iter().map(Token::letters).sum();
    let replaces = (one.removes() || other.removes()) && (one.adds() || other.adds());
    replaces && words <= ISLAND && (words == 0 || letters <= one.letters().min(other.letters()))
}

impl Piece<'_> {
    fn removes(&self) -> bool {
        matches!(self, Piece::Changed { removed, .. } if !removed.is_empty())
    }

    fn adds(&self) -> bool {
        matches!(self, Piece::Changed { added, .. } if !added.is_empty())
    }

    fn letters(&self) -> usize {
        match self {
            Piece::Same(..) => 0,
            Piece::Changed { removed, added } => {
                let letters = |tokens: &[&Token]| tokens.iter().map(|token| token.letters()).sum::<usize>();
                letters(removed).max(letters(added))
            }
        }
    }

    fn runs(&self) -> Vec<Run> {
        match self {
            Piece::Same(_, after) => vec![Run::Same(joined(*after))],
            Piece::Changed { removed, added } => {
                let runs = [
                    Run::Removed(joined(removed.iter().copied())),
                    Run::Added(joined(added.iter().copied())),
                ];
                runs.into_iter().filter(|run| !run.text().is_empty()).collect()
            }
        }
    }
}

fn joined<'a>(tokens: impl IntoIterator<Item = &'a Token>) -> String {
    tokens.into_iter().map(|token| token.text.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `[-removed-]` and `[+added+]` among what stayed.
    fn shown(before: &str, after: &str) -> String {
        let Compared { runs, .. } = compared(&tokens(before), &tokens(after));
        let run = |run: &Run| match run {
            Run::Same(text) => text.clone(),
            Run::Added(text) => format!("[+{text}+]"),
            Run::Removed(text) => format!("[-{text}-]"),
        };
        runs.iter().map(run).collect()
    }

    #[test]
    fn changes_are_told_in_whole_words_and_without_confetti() {
        let cases = [
            ("Osapuolet sopivat tästä.", "Osapuolet sopivat tästä.", "Osapuolet sopivat tästä."),
            ("Osapuolet sopvat tästä.", "Osapuolet sopivat tästä.", "Osapuolet [-sopvat-][+sopivat+] tästä."),
            ("", "uusi", "[+uusi+]"),
            ("vanha", "", "[-vanha-]"),
            ("kunta", "kaupunki", "[-kunta-][+kaupunki+]"),
            ("a b c", "a x b c", "a [+x +]b c"),
            ("Kokoukset kerran vuodessa.", "Kokoukset vuodessa.", "Kokoukset [-kerran -]vuodessa."),
            ("Kustannukset 12\u{a0}000 €", "Kustannukset 12 000 €", "Kustannukset 12 000 €"),
            ("Hinta 12\u{a0}000 € vuodessa", "Hinta 15 000 € vuodessa", "Hinta [-12-][+15+] 000 € vuodessa"),
            (
                "Ohjausryhmä kokoontuu neljä kertaa vuodessa ja aina tarvittaessa.",
                "Ohjausryhmä kokoontuu kaksi kertaa kuukaudessa ja aina tarvittaessa.",
                "Ohjausryhmä kokoontuu [-neljä-][+kaksi+] kertaa [-vuodessa-][+kuukaudessa+] ja aina tarvittaessa.",
            ),
            (
                "Tiloina on suuri ja kaunis talo.",
                "Tiloina on pieni ja ruma talo.",
                "Tiloina on [-suuri ja kaunis-][+pieni ja ruma+] talo.",
            ),
            (
                "Kunta järjestää avoimen kohtaamispaikan ja vastaa sen tiloista.",
                "Hyvinvointialue nimeää yhdyshenkilön, joka tiedottaa muille osapuolille.",
                "[-Kunta järjestää avoimen kohtaamispaikan ja vastaa sen tiloista.-]\
                 [+Hyvinvointialue nimeää yhdyshenkilön, joka tiedottaa muille osapuolille.+]",
            ),
        ];
        for (before, after, expected) in cases {
            assert_eq!(shown(before, after), expected);
        }
    }
}
