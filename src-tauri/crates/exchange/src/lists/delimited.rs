//! A delimited text into rows of cells. Our own forty lines rather than a CSV crate: those read a quotation mark that is
//! never closed without a word, and swallow the rest of the list into one cell.

use super::grid::SourceRow;
use crate::ImportError;
use crate::limits;

/// Splits a text into rows; quoted cells may hold delimiters, doubled quotation marks and line breaks.
///
/// # Errors
/// `unclosed-quote` with the row where it opens, `too-many-rows`, `too-many-columns`.
pub(crate) fn split(text: &str, delimiter: Option<char>) -> Result<Vec<SourceRow>, ImportError> {
    let mut splitter = Splitter { rows: Vec::new(), cells: Vec::new(), cell: String::new(), number: 1 };
    let mut characters = text.chars().peekable();
    let mut is_quoted = false;
    let mut at_start = true;
    while let Some(character) = characters.next() {
        if is_quoted {
            match character {
                '"' if characters.peek() == Some(&'"') => {
                    characters.next();
                    splitter.cell.push('"');
                }
                '"' => is_quoted = false,
                _ => splitter.cell.push(character),
            }
        } else if character == '"' && at_start {
            is_quoted = true;
            at_start = false;
        } else if Some(character) == delimiter {
            splitter.end_cell()?;
            at_start = true;
        } else if character == '\n' || character == '\r' {
            if character == '\r' && characters.peek() == Some(&'\n') {
                characters.next();
            }
            splitter.end_row()?;
            at_start = true;
        } else {
            at_start = at_start && character == ' ';
            splitter.cell.push(character);
        }
    }
    if is_quoted {
        let column = (splitter.cells.len() + 1).to_string();
        return Err(ImportError::UnclosedQuote { row: splitter.number, column });
    }
    splitter.end_row()?;
    Ok(splitter.rows)
}

struct Splitter {
    rows: Vec<SourceRow>,
    cells: Vec<String>,
    cell: String,
    number: u32,
}

impl Splitter {
    fn end_cell(&mut self) -> Result<(), ImportError> {
        if self.cells.len() >= limits::COLUMNS {
            return Err(ImportError::TooManyColumns { row: self.number, limit: limits::COLUMNS as u32 });
        }
        self.cells.push(std::mem::take(&mut self.cell));
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), ImportError> {
        self.end_cell()?;
        let cells = std::mem::take(&mut self.cells);
        if cells.iter().any(|cell| !cell.trim().is_empty()) {
            if self.rows.len() > limits::ROWS {
                return Err(ImportError::TooManyRows { limit: limits::ROWS as u32 });
            }
            self.rows.push(SourceRow { number: self.number, cells });
        }
        self.number = self.number.saturating_add(1);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str, delimiter: char) -> Vec<Vec<String>> {
        split(text, Some(delimiter)).expect("the text is whole").into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn quoted_cells_may_hold_anything() {
        for (text, expected) in [
            ("a;b\nc;d", vec![vec!["a", "b"], vec!["c", "d"]]),
            ("a;b\r\nc;d\r\n", vec![vec!["a", "b"], vec!["c", "d"]]),
            ("a;b\rc;d\r", vec![vec!["a", "b"], vec!["c", "d"]]),
            ("\"a;1\";\"b\nc\"", vec![vec!["a;1", "b\nc"]]),
            ("\"a \"\"b\"\" c\";d", vec![vec!["a \"b\" c", "d"]]),
            ("Oy \"Kissa\" Ab;d", vec![vec!["Oy \"Kissa\" Ab", "d"]]),
            ("\"Kissa\" ry;d", vec![vec!["Kissa ry", "d"]]),
            ("a;;", vec![vec!["a", "", ""]]),
            ("\n\na;b\n;\n", vec![vec!["a", "b"]]),
        ] {
            assert_eq!(cells(text, ';'), expected, "{text:?}");
        }
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_shows_them() {
        let rows = split("nimi;osoite\n\nA;\"PL 5\nRaisio\"\nB;C", Some(';')).expect("whole");
        assert_eq!(rows.iter().map(|row| row.number).collect::<Vec<_>>(), [1, 3, 4]);
    }

    #[test]
    fn an_open_quotation_mark_names_the_row_where_it_opens() {
        let fault = split("a;b\nc;\"d\ne;f\ng;h", Some(';')).expect_err("never closed");
        assert_eq!((fault.code(), fault.row(), fault.column()), ("unclosed-quote", Some(2), Some("2")));
    }
}
