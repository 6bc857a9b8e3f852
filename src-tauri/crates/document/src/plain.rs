//! A composition as plain text: what `show` says to a person, and what is pasted into a case system. Lines are not
//! broken: each paragraph is one line.

use std::fmt::Write as _;

use crate::block::{Block, Kind, List, Marks, Matrix, Signature, Span, Table, Text};
use crate::page::Composition;

/// The words of a document in the order in which they print, its parts one after the other.
#[must_use]
pub fn plain_text(composition: &Composition) -> String {
    let mut plain = String::new();
    composition.blocks.iter().for_each(|block| self::block(&mut plain, block));
    let mut text = plain.trim().to_owned() + "\n";
    for part in &composition.parts {
        text += "\n\n";
        text += &plain_text(part);
    }
    text
}

fn block(plain: &mut String, block: &Block) {
    match &block.kind {
        Kind::Title { text, under } => {
            line(plain, &text.plain());
            under.iter().for_each(|text| line(plain, &text.plain()));
        }
        Kind::Heading { number, text, .. } => {
            let number = number.as_ref().map(|number| format!("{number} ")).unwrap_or_default();
            line(plain, &format!("\n{number}{}", text.plain()));
        }
        Kind::Paragraph { text, .. } => line(plain, &format!("\n{}", told(text))),
        Kind::List(items) => {
            plain.push('\n');
            list(plain, items, 0);
        }
        Kind::KeyValues(pairs) => {
            plain.push('\n');
            pairs.iter().for_each(|pair| {
                line(plain, &format!("{}: {}", pair.key.plain(), one_line(&told(&pair.value))))
            });
        }
        Kind::Table(rows) => table(plain, rows),
        Kind::Matrix(roles) => matrix(plain, roles),
        Kind::Signature(place) => signature(plain, place),
        Kind::Figure(figure) => line(plain, &format!("\n{}", figure.words)),
        Kind::Parallel { left, right } => {
            left.iter().chain(right).for_each(|inner| self::block(plain, inner))
        }
        Kind::Contents { .. } | Kind::Rule | Kind::Space(_) | Kind::PageBreak | Kind::LeafBreak => {}
    }
}

/// The words, those of one of two texts in brackets: `[poistettu: kunta]`.
fn told(text: &Text) -> String {
    let span = |span: &Span| {
        span.edit.as_ref().map_or_else(|| span.text.clone(), |edit| format!("[{}]", edit.spoken))
    };
    text.spans.iter().map(span).collect()
}

fn line(plain: &mut String, text: &str) {
    plain.push_str(text);
    plain.push('\n');
}

fn one_line(text: &str) -> String {
    text.split('\n').map(str::trim).filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join(", ")
}

fn list(plain: &mut String, list: &List, level: usize) {
    for (place, item) in list.items.iter().enumerate() {
        let mark = item.mark.clone().unwrap_or_else(|| mark(list.marks, place));
        line(plain, &format!("{}{mark} {}", "   ".repeat(level), told(&item.text)));
        item.lists.iter().for_each(|inner| self::list(plain, inner, level + 1));
    }
}

/// The mark of an item; numbers do for letters and Roman numerals, which matter on paper only.
fn mark(marks: Marks, place: usize) -> String {
    match marks {
        Marks::Dashes => "–".to_owned(),
        Marks::Numbers | Marks::Letters | Marks::Romans => format!("{})", place + 1),
    }
}

fn table(plain: &mut String, table: &Table) {
    plain.push('\n');
    let headers: Vec<String> = table.columns.iter().map(|column| one_line(&column.header.plain())).collect();
    line(plain, &headers.join(" | "));
    for row in &table.rows {
        let cells: Vec<String> = row.cells.iter().map(|cell| one_line(&cell.plain())).collect();
        line(plain, &cells.join(" | "));
    }
}

/// Each task with the parties of each role, as a table of a hundred columns says nothing on a line.
fn matrix(plain: &mut String, matrix: &Matrix) {
    for group in &matrix.groups {
        if !group.heading.is_empty() {
            line(plain, &format!("\n{}", group.heading.plain()));
        }
        for row in &group.rows {
            let _ = write!(plain, "– {}", one_line(&row.text.plain()));
            let mut roles: Vec<(&str, Vec<String>)> = Vec::new();
            for (column, role) in matrix.columns.iter().zip(&row.roles) {
                let Some(role) = role else { continue };
                match roles.iter_mut().find(|(word, _)| *word == role.word) {
                    Some((_, names)) => names.push(column.name.plain().replace('\n', " / ")),
                    None => roles.push((&role.word, vec![column.name.plain().replace('\n', " / ")])),
                }
            }
            for (word, names) in roles {
                let _ = write!(plain, "; {word}: {}", names.join(", "));
            }
            plain.push('\n');
        }
    }
}

fn signature(plain: &mut String, signature: &Signature) {
    let words = format!("\n{} {}", signature.number, one_line(&signature.party.plain()));
    line(plain, words.trim_end());
    if !signature.under.is_empty() {
        line(plain, &signature.under.plain());
    }
    signature.signatories.iter().for_each(|one| line(plain, &format!("– {}", one.title.plain())));
}
