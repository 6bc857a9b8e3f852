//! Cells that leave in a list: none of them is a formula to a spreadsheet, and each comes back as it was.
//!
//! A spreadsheet takes a cell for a formula when it begins with `=`, `+`, `-` or `@`, some also behind blanks or a tab,
//! quotation marks or not. Such a cell gets an apostrophe in front, which spreadsheets understand as "this is text".
//! **Invariant:** `incoming(outgoing(text)) == text` for every text: the apostrophe is taken away only where it was put.

use std::borrow::Cow;

const APOSTROPHE: char = '\'';

/// The text as it may stand in a cell.
pub fn outgoing(text: &str) -> Cow<'_, str> {
    if is_formula(text) { Cow::Owned(format!("{APOSTROPHE}{text}")) } else { Cow::Borrowed(text) }
}

/// The text of a cell as it was before [`outgoing`].
pub fn incoming(cell: &str) -> &str {
    match cell.strip_prefix(APOSTROPHE) {
        Some(text) if is_formula(text) => text,
        _ => cell,
    }
}

/// Whether a spreadsheet might calculate it. Apostrophes in front are passed over, so that a text that has one of its own
/// before a formula gets a second, and keeps its own when it comes back.
fn is_formula(text: &str) -> bool {
    let text = text.trim_start_matches(APOSTROPHE);
    let bare = text.trim_start_matches(|letter: char| letter.is_whitespace() || is_unseen(letter));
    // A tab or a line break alone may begin the next cell.
    text.starts_with(['\t', '\r', '\n']) || bare.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// Characters that take no room: what stands behind them begins the cell all the same.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

/// Rows as a list that a Finnish spreadsheet opens at a double click: UTF-8 with its mark, semicolons, CRLF.
pub fn list(rows: &[Vec<String>]) -> Vec<u8> {
    let mut text = String::from('\u{FEFF}');
    for row in rows {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                text.push(';');
            }
            push_cell(&mut text, &outgoing(cell));
        }
        text.push_str("\r\n");
    }
    text.into_bytes()
}

fn push_cell(text: &mut String, cell: &str) {
    let is_plain = !cell.contains([';', ',', '"', '\n', '\r', '\t']) && cell.trim() == cell;
    if is_plain {
        text.push_str(cell);
    } else {
        text.push('"');
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORMULAS: &[&str] = &[
        "=1+1",
        "=HYPERLINK(\"http://x\")",
        "+358 40 123 4567",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "  =1",
        " \u{A0}+1",
        "\r\n=1",
        "\u{200B}=1",
        "\u{FEFF}@a",
        "\u{1}=cmd",
        "＝1",
        "'=1",
        "''+1",
        "\tteksti",
    ];
    const PLAIN: &[&str] =
        &["", "Mikkelin kaupunki", "'lainaus'", "a=b", "0204428-5", "(=1)", "' teksti", "§ 12"];

    #[test]
    fn no_cell_leaves_as_a_formula_and_each_comes_back_as_it_was() {
        for text in FORMULAS {
            let cell = outgoing(text);
            assert!(cell.starts_with(APOSTROPHE), "{text:?} left as {cell:?}");
            assert_eq!(incoming(&cell), *text);
        }
        for text in PLAIN {
            assert_eq!(outgoing(text), *text, "left alone");
            assert_eq!(incoming(text), *text);
        }
    }

    #[test]
    fn a_cell_that_needs_quotation_marks_has_them() {
        let rows = vec![vec!["a;b".to_owned(), "c\"d".to_owned(), " e".to_owned(), "+358".to_owned()]];
        let text = String::from_utf8(list(&rows)).expect("UTF-8");
        assert_eq!(text, "\u{FEFF}\"a;b\";\"c\"\"d\";\" e\";'+358\r\n");
    }
}
