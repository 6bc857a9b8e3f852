//! A table before anything in it is understood: rows of cells with the numbers a spreadsheet shows.

use crate::Encoding;

/// One row of a source; rows without anything in them are left out, but counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SourceRow {
    /// From 1, blank rows counted.
    pub number: u32,
    /// The cells as they stand.
    pub cells: Vec<String>,
}

/// A table as read from a text or a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Grid {
    /// Rows that hold something.
    pub rows: Vec<SourceRow>,
    /// Encoding of the source.
    pub encoding: Encoding,
    /// The character between cells; none in a workbook or in a single column.
    pub delimiter: Option<char>,
    /// The sheet, in a workbook.
    pub sheet: Option<String>,
    /// Cells that held an error value of the spreadsheet: row, column index, what it said.
    pub error_cells: Vec<(u32, usize, String)>,
    /// Whether every row must have as many cells as the heading row: so in a text, not in a workbook.
    pub is_rectangular: bool,
}
