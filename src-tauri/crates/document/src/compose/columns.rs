//! Parallel columns: each piece of a text beside its translation.

use std::mem::{Discriminant, discriminant};

use super::Composer;
use crate::block::{Anchor, Block, Kind, Language, List, Manner, Marks, Span, Text};

/// How far a piece is looked for in the other column when the texts are not built alike.
const LOOK_AHEAD: usize = 8;

impl Composer<'_> {
    /// A text that holds both languages, each in its own column; false where it does not, and nothing is put.
    pub(super) fn put_beside(
        &mut self,
        text: &Text,
        anchor: Option<Anchor>,
        kind: impl Fn(Text) -> Kind,
    ) -> bool {
        let &[_, second] = self.voice.all() else { return false };
        let Some((left, right)) = halves(text, second) else { return false };
        let mut left = Block::new(kind(left));
        left.anchors.extend(anchor);
        self.put_columns(vec![vec![left], vec![Block::new(kind(right)).in_language(second)]]);
        true
    }

    /// Names with what they stand for, as paragraphs in two columns; false where the document has one language.
    pub(super) fn put_named_beside(&mut self, pairs: &[(Text, Text, Option<Anchor>)], between: &str) -> bool {
        let &[_, second] = self.voice.all() else { return false };
        for (name, value, anchor) in pairs {
            let both = |text: &Text| halves(text, second).unwrap_or_else(|| (text.clone(), text.clone()));
            let ((left, right), (left_value, right_value)) = (both(name), both(value));
            let paragraph = |name: Text, value: Text| {
                let mut text = Text::default();
                text.spans.extend(name.spans.into_iter().map(|span| Span { bold: true, ..span }));
                if !value.is_empty() {
                    text.spans.push(Span::plain(between));
                    text.spans.extend(value.spans);
                }
                Block::new(Kind::Paragraph { text, manner: Manner::Wide })
            };
            let mut left = paragraph(left, left_value);
            left.anchors.extend(anchor.clone());
            let right = paragraph(right, right_value).in_language(second);
            self.put_columns(vec![vec![left], vec![right]]);
        }
        true
    }

    /// One language as it is, two side by side, piece beside piece.
    pub(super) fn put_columns(&mut self, mut columns: Vec<Vec<Block>>) {
        match columns.len() {
            0 => {}
            1 => self.blocks.append(&mut columns[0]),
            _ => {
                let right = columns.swap_remove(1);
                let left = columns.swap_remove(0);
                for (left, right) in beside(left, right) {
                    // An empty place keeps the columns apart where only one language says something.
                    let column = |block: Option<Block>| vec![block.unwrap_or_else(empty)];
                    self.push(Kind::Parallel { left: column(left), right: column(right) });
                }
            }
        }
    }
}

fn empty() -> Block {
    Block::new(Kind::Space(0))
}

/// A text of both languages in two: what is in neither, such as numbers, stands in both. `None` for a text in one.
fn halves(text: &Text, second: Language) -> Option<(Text, Text)> {
    let is_second = |span: &Span| span.language == Some(second);
    if !text.spans.iter().any(is_second) {
        return None;
    }
    let (mut left, mut right) = (Text::default(), Text::default());
    for span in &text.spans {
        let separates = span.language.is_none() && matches!(span.text.as_str(), " / " | "\n");
        if is_second(span) {
            right.spans.push(Span { language: None, ..span.clone() });
        } else if !separates {
            if !span.text.contains(char::is_alphabetic) {
                right.spans.push(span.clone());
            }
            left.spans.push(span.clone());
        }
    }
    (!left.is_empty() && !right.is_empty()).then_some((left, right))
}

type Pair = (Option<Block>, Option<Block>);

/// Blocks of one kind stand beside each other, in order; where a kind is missing on one side, its place stays empty, so
/// that what follows is found beside its translation again. Lists are paired point by point.
fn beside(left: Vec<Block>, right: Vec<Block>) -> Vec<Pair> {
    let (left_kinds, right_kinds) = (kinds(&left), kinds(&right));
    let (mut left, mut right) = (left.into_iter(), right.into_iter());
    let mut pairs = Vec::new();
    let (mut l, mut r) = (0, 0);
    while l < left_kinds.len() || r < right_kinds.len() {
        let rest = (left_kinds.get(l..).unwrap_or_default(), right_kinds.get(r..).unwrap_or_default());
        let (skip_left, skip_right) = next_match(rest.0, rest.1);
        pairs.extend(left.by_ref().take(skip_left).flat_map(apart).map(|block| (Some(block), None)));
        pairs.extend(right.by_ref().take(skip_right).flat_map(apart).map(|block| (None, Some(block))));
        (l, r) = (l + skip_left + 1, r + skip_right + 1);
        let mut first = left.next().into_iter().flat_map(apart);
        let mut second = right.next().into_iter().flat_map(apart);
        loop {
            match (first.next(), second.next()) {
                (None, None) => break,
                pair => pairs.push(pair),
            }
        }
    }
    pairs
}

fn kinds(blocks: &[Block]) -> Vec<Discriminant<Kind>> {
    blocks.iter().map(|block| discriminant(&block.kind)).collect()
}

/// How many blocks to pass over on each side until two of a kind meet, rather on the longer side; none where none do.
fn next_match(left: &[Discriminant<Kind>], right: &[Discriminant<Kind>]) -> (usize, usize) {
    for total in 0..=LOOK_AHEAD {
        for step in 0..=total {
            let skip_left = if left.len() > right.len() { total - step } else { step };
            let skip_right = total - skip_left;
            if let (Some(a), Some(b)) = (left.get(skip_left), right.get(skip_right))
                && a == b
            {
                return (skip_left, skip_right);
            }
        }
    }
    (0, 0)
}

/// A block in the pieces that stand beside their translations: each point of a list by itself.
fn apart(block: Block) -> Vec<Block> {
    let Block { kind, language, mut anchors, landscape, marked } = block;
    let list = match kind {
        Kind::List(list) => list,
        kind => return vec![Block { kind, language, anchors, landscape, marked }],
    };
    list.items
        .into_iter()
        .enumerate()
        .map(|(at, mut item)| {
            if list.marks != Marks::Dashes && item.mark.is_none() {
                item.mark = Some(format!("{}.", at + 1));
            }
            let list = List { marks: list.marks, place: list.place, items: vec![item] };
            let anchors = std::mem::take(&mut anchors);
            Block { kind: Kind::List(list), language, anchors, landscape, marked }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::{Item, Manner, Place};

    fn paragraph(text: &str) -> Block {
        Block::new(Kind::Paragraph { text: text.into(), manner: Manner::Body })
    }

    fn list(items: &[&str]) -> Block {
        let items = items.iter().map(|item| Item::new(*item)).collect();
        Block::new(Kind::List(List { marks: Marks::Dashes, place: Place::Body, items }))
    }

    fn words(block: Option<&Block>) -> String {
        match block.map(|block| &block.kind) {
            Some(Kind::Paragraph { text, .. }) => text.plain(),
            Some(Kind::List(list)) => list.items.iter().map(|item| item.text.plain()).collect(),
            _ => "-".to_owned(),
        }
    }

    #[test]
    fn a_text_of_both_languages_comes_apart_and_what_is_in_neither_stands_in_both() {
        let swedish = |text: &str| Span { language: Some(Language::Sv), ..Span::plain(text) };
        let joined = |spans: Vec<Span>| Text { spans };
        let plain = |halves: Option<(Text, Text)>| halves.map(|(left, right)| (left.plain(), right.plain()));
        for (text, expected) in [
            (
                joined(vec![
                    Span::plain("Painopiste 1"),
                    Span::plain(" / "),
                    swedish("Fokusområde 1"),
                    Span::plain(": "),
                    Span::plain("Apu"),
                    Span::plain(" / "),
                    swedish("Hjälp"),
                ]),
                Some(("Painopiste 1: Apu".to_owned(), "Fokusområde 1: Hjälp".to_owned())),
            ),
            (joined(vec![Span::plain("1.1.2027–31.12.2028")]), None),
            (joined(vec![Span::plain("Mikkeli")]), None),
        ] {
            assert_eq!(plain(halves(&text, Language::Sv)), expected);
        }
    }

    #[test]
    fn a_piece_missing_on_one_side_does_not_move_those_after_it() {
        for (left, right, expected) in [
            (vec![paragraph("a")], vec![paragraph("b")], "a|b"),
            (
                vec![paragraph("a"), list(&["1", "2", "3"]), paragraph("c")],
                vec![paragraph("b"), list(&["4"]), paragraph("d")],
                "a|b 1|4 2|- 3|- c|d",
            ),
            (
                vec![paragraph("a"), list(&["1"]), paragraph("c")],
                vec![list(&["4"]), paragraph("d")],
                "a|- 1|4 c|d",
            ),
            (vec![paragraph("a")], vec![list(&["4"])], "a|4"),
            (vec![], vec![paragraph("b"), paragraph("d")], "-|b -|d"),
        ] {
            let pairs = beside(left, right);
            let shown: Vec<String> =
                pairs.iter().map(|(l, r)| format!("{}|{}", words(l.as_ref()), words(r.as_ref()))).collect();
            assert_eq!(shown.join(" "), expected);
        }
    }
}
