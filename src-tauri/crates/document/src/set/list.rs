//! Lists: marks hang to the left of the words, lists inside items step further in.

use super::{Setter, avoid_lonely_lines, leads_on};
use crate::block::{List, Marks, Place, Text};
use crate::galley::{Role, Strip};
use crate::style;

/// From the mark to the words.
const HANG: f32 = 15.0;
/// Deeper lists stay at this depth: the column would become too narrow.
const DEEPEST: usize = 6;

impl Setter<'_> {
    pub(super) fn list(&mut self, list: &List) {
        let indent = if list.place == Place::Wide { 0.0 } else { self.area.indent };
        self.list_at(list, None, indent, 0);
    }

    fn list_at(&mut self, list: &List, parent: Option<usize>, indent: f32, depth: usize) {
        let list_node = self.galley.node(Role::List(list.marks), parent);
        let marks: Vec<Text> = list
            .items
            .iter()
            .enumerate()
            .map(|(at, item)| item.mark.clone().unwrap_or_else(|| mark(list.marks, at)).into())
            .collect();
        let body = self.body;
        let mut hang = HANG;
        for mark in &marks {
            let width = self.lines(mark, &body, self.area.width / 3.0).first().map_or(0.0, |line| line.width);
            hang = f32::max(hang, width + 5.0);
        }
        let indent =
            if list.place == Place::Hanging && depth == 0 { (indent - hang).max(0.0) } else { indent };
        let mut rows = Vec::with_capacity(list.items.len());
        for (at, (item, mark)) in list.items.iter().zip(&marks).enumerate() {
            rows.push(self.galley.strips.len());
            let node = self.galley.node(Role::Item, Some(list_node));
            let (label, words) =
                (self.galley.node(Role::Label, Some(node)), self.galley.node(Role::Body, Some(node)));
            let room = self.area.width - indent - hang;
            let first = self.galley.strips.len();
            let lines = self.lines(&item.text, &body, room);
            let gap = if at == 0 && depth == 0 { style::PARAGRAPH_GAP } else { style::ITEM_GAP };
            self.stack(&lines, &item.text, &body, words, indent + hang, room, gap);
            if lines.is_empty() {
                self.galley.strips.push(Strip { height: body.leading, gap, ..Strip::default() });
            }
            if let Some(line) = self.lines(mark, &body, self.area.width / 3.0).first() {
                let mut pieces = self.pieces(line, mark, &body, Some(label), indent, 0.0, hang);
                let space = self.words(" ", &body);
                let x = indent + line.width;
                pieces.push(crate::galley::Piece { x, y: body.baseline(), node: Some(label), mark: space });
                self.galley.strips[first].pieces.splice(0..0, pieces);
            }
            avoid_lonely_lines(&mut self.galley.strips[first..]);
            if let Some(anchor) = &item.anchor {
                self.galley.strips[first].anchors.push(anchor.clone());
            }
            for inner in &item.lists {
                let step = if depth < DEEPEST { hang } else { 0.0 };
                if leads_on(&item.text)
                    && let Some(last) = self.galley.strips.last_mut()
                {
                    last.keep = true;
                }
                self.list_at(inner, Some(words), indent + step, depth + 1);
            }
        }
        self.keep_company(&rows);
    }
}

fn mark(marks: Marks, at: usize) -> String {
    match marks {
        Marks::Dashes => "–".to_owned(),
        Marks::Numbers => format!("{}.", at + 1),
        Marks::Letters => format!("{})", letters(at)),
        Marks::Romans => format!("{})", romans(at + 1)),
    }
}

/// a, b, … z, aa, ab, …
fn letters(mut at: usize) -> String {
    let mut out = Vec::new();
    loop {
        out.push(char::from(b'a' + (at % 26) as u8));
        if at < 26 {
            break;
        }
        at = at / 26 - 1;
    }
    out.iter().rev().collect()
}

/// i, ii, iii, iv, …
fn romans(mut number: usize) -> String {
    const SIGNS: [(usize, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut out = String::new();
    for (value, sign) in SIGNS {
        out.push_str(&sign.repeat(number / value));
        number %= value;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roman_numbers_subtract_where_they_should() {
        for (number, expected) in
            [(1, "i"), (4, "iv"), (9, "ix"), (14, "xiv"), (49, "xlix"), (1999, "mcmxcix")]
        {
            assert_eq!(romans(number), expected);
        }
    }

    #[test]
    fn letters_go_on_after_z() {
        for (at, expected) in [(0, "a"), (25, "z"), (26, "aa"), (27, "ab"), (701, "zz"), (702, "aaa")] {
            assert_eq!(letters(at), expected);
        }
    }
}
