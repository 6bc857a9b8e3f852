//! The way of a list: bytes, table or text, drafts, rows, verdicts.

use super::grid::Grid;
use super::reading::{Known, ListReading};
use super::{delimited, delimiter, finish, matching, pasted, table, workbook};
use crate::{ImportError, encoding, file_kind, limits};
use serde::{Deserialize, Serialize};

/// As what a list is to be read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// By what it is.
    #[default]
    Auto,
    /// A table as text, with semicolons, commas or tabs.
    Csv,
    /// A workbook.
    Xlsx,
    /// Names in running text or lines. A table pasted from a spreadsheet is noticed here too.
    Text,
}

/// Reads a list of organisations and says of each row whether it is new, known or doubtful.
///
/// `known` is what the register has. Nothing is half read: a fault of the file refuses all of it, a fault of a row is
/// a finding.
///
/// # Errors
/// See [`ImportError`]; each names row and column where there are any.
pub fn read_list(bytes: &[u8], format: Format, known: &[Known]) -> Result<ListReading, ImportError> {
    if bytes.len() > limits::FILE_BYTES {
        return Err(ImportError::FileTooLarge { limit: (limits::FILE_BYTES / (1024 * 1024)) as u32 });
    }
    if bytes.is_empty() {
        return Err(ImportError::EmptyFile);
    }
    let is_workbook = file_kind::is_zip(bytes) || file_kind::is_compound_file(bytes);
    let (drafts, mut findings, facts) = if format == Format::Xlsx || is_workbook {
        table::read(workbook::read(bytes)?)?
    } else {
        file_kind::refuse_other_kinds(bytes)?;
        let (text, encoding) = encoding::decode(bytes)?;
        if text.trim().is_empty() {
            return Err(ImportError::EmptyFile);
        }
        match format {
            Format::Csv => table::read(delimited_grid(&text, encoding)?)?,
            Format::Text if !delimiter::is_pasted_table(&text) => pasted::read(&text, encoding)?,
            _ if delimiter::is_table(&text) => table::read(delimited_grid(&text, encoding)?)?,
            _ => pasted::read(&text, encoding)?,
        }
    };
    let mut rows = finish::rows(&drafts, &facts.columns, &mut findings);
    matching::judge(&mut rows, known, facts.layout);
    // list findings first, then by row; the order within a row stays
    findings.sort_by_key(|finding| finding.row);
    Ok(ListReading { rows, findings, facts })
}

fn delimited_grid(text: &str, encoding: crate::Encoding) -> Result<Grid, ImportError> {
    let delimiter = delimiter::detect(text);
    Ok(Grid {
        rows: delimited::split(text, delimiter)?,
        encoding,
        delimiter,
        sheet: None,
        error_cells: Vec::new(),
        is_rectangular: true,
    })
}
