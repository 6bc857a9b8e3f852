//! A grid becomes drafts: the heading row is found, every column gets its use, and every row is checked against it.

use super::Column;
use super::draft::{Draft, finding, list_finding};
use super::grid::{Grid, SourceRow};
use super::guess;
use super::header::{self, Heading};
use super::reading::{ColumnUse, FindingCode, FormatFacts, Layout, RowFinding};
use crate::{ImportError, cells, screening};

/// How far down the heading row is looked for: titles and blank lines may stand above it.
const ROWS_ABOVE_HEADING: usize = 10;

/// The drafts of a table, what was found, and how it was understood.
pub(crate) type ReadTable = (Vec<Draft>, Vec<RowFinding>, FormatFacts);

/// Reads a grid.
///
/// # Errors
/// `no-rows`, `missing-column`, `doubled-column`, `ragged-row`, and what [`screening::screen`] refuses.
pub(crate) fn read(mut grid: Grid) -> Result<ReadTable, ImportError> {
    // An apostrophe that we or a spreadsheet put before what might be a formula is no part of the text.
    for cell in grid.rows.iter_mut().flat_map(|row| &mut row.cells) {
        if cells::incoming(cell).len() < cell.len() {
            cell.remove(0);
        }
    }
    let heading_at = heading_row(&grid.rows);
    let width = width(&grid, heading_at);
    let headings = headings(heading_at.map(|at| &grid.rows[at]), width);
    for row in &grid.rows {
        for (index, cell) in row.cells.iter().enumerate() {
            screening::screen(cell, row.number, || label(&headings, index))?;
        }
    }
    let body = &grid.rows[heading_at.map_or(0, |at| at + 1)..];
    if body.is_empty() {
        return Err(ImportError::NoRows);
    }
    if grid.is_rectangular {
        refuse_ragged_rows(body, &headings, width)?;
    }
    let mut findings = Vec::new();
    let uses = match heading_at {
        Some(at) => {
            if at > 0 {
                findings.push(list_finding(None, FindingCode::RowsBeforeHeader, &at.to_string()));
            }
            uses_of_headings(&grid.rows[at], width)?
        }
        None => {
            findings.push(list_finding(None, FindingCode::HeaderMissing, ""));
            guess::uses(body, width)
        }
    };
    tell_unused_columns(body, &headings, &uses, heading_at.is_some(), &mut findings);
    let drafts = body.iter().map(|row| draft(row, &headings, &uses, &mut findings)).collect();
    tell_error_cells(&grid, &headings, &mut findings);
    let columns = headings
        .iter()
        .zip(&uses)
        .map(|(heading, used_as)| ColumnUse { heading: heading.clone(), used_as: *used_as });
    let facts = FormatFacts {
        layout: Layout::Table,
        encoding: grid.encoding,
        delimiter: grid.delimiter,
        header_row: heading_at.map(|at| grid.rows[at].number),
        sheet: grid.sheet,
        columns: columns.collect(),
    };
    Ok((drafts, findings, facts))
}

/// The heading row: the first one that names two columns, or the very first when it names one.
fn heading_row(rows: &[SourceRow]) -> Option<usize> {
    let recognised = |row: &SourceRow| header::recognised_columns(row.cells.iter().map(String::as_str));
    let first = rows.first()?;
    rows.iter()
        .take(ROWS_ABOVE_HEADING)
        .position(|row| recognised(row) >= 2)
        .or_else(|| (recognised(first) == 1 && !guess::holds_business_id(first)).then_some(0))
}

/// How many columns there are: as many as the heading row has, without the empty cells at its end.
fn width(grid: &Grid, heading_at: Option<usize>) -> usize {
    let used = |row: &SourceRow| {
        row.cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1)
    };
    match heading_at {
        Some(at) if grid.is_rectangular => used(&grid.rows[at]),
        // without a heading row an empty last column is still one: "Raisio;" has two cells on every row
        None if grid.is_rectangular => grid.rows.first().map_or(0, |row| row.cells.len()),
        _ => grid.rows.iter().map(used).max().unwrap_or_default(),
    }
}

/// A label for every column: its heading, or its number.
fn headings(row: Option<&SourceRow>, width: usize) -> Vec<String> {
    (0..width)
        .map(|index| {
            let heading =
                row.and_then(|row| row.cells.get(index)).map(|cell| screening::tidy(cell, " ").text);
            heading
                .filter(|heading| !heading.is_empty() && heading.len() <= 200)
                .unwrap_or_else(|| (index + 1).to_string())
        })
        .collect()
}

fn label(headings: &[String], index: usize) -> String {
    headings.get(index).cloned().unwrap_or_else(|| (index + 1).to_string())
}

fn refuse_ragged_rows(body: &[SourceRow], headings: &[String], width: usize) -> Result<(), ImportError> {
    for row in body {
        let filled = row.cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
        // empty cells beyond the last heading are how spreadsheets pad; anything in them has no column to go to
        let found = if filled > width { filled } else { row.cells.len() };
        if filled > width || row.cells.len() < width {
            let column = label(headings, found.min(width));
            return Err(ImportError::RaggedRow {
                row: row.number,
                column,
                value: found.to_string(),
                expected: width.to_string(),
            });
        }
    }
    Ok(())
}

fn uses_of_headings(row: &SourceRow, width: usize) -> Result<Vec<Option<Column>>, ImportError> {
    let recognised: Vec<Option<Heading>> =
        (0..width).map(|index| row.cells.get(index).and_then(|cell| header::recognise(cell))).collect();
    let has_plain_name =
        recognised.iter().flatten().any(|heading| heading.column == Column::Name && !heading.swedish);
    let mut uses: Vec<Option<Column>> = Vec::with_capacity(width);
    for (index, heading) in recognised.iter().enumerate() {
        let column = heading.map(|heading| match heading.column {
            // "nimi;namn": the second is the name in Swedish; "namn" alone is simply the name
            Column::Name if heading.swedish && has_plain_name => Column::NameSwedish,
            column => column,
        });
        if column.is_some() && uses.contains(&column) {
            let first = uses.iter().position(|used| *used == column).unwrap_or_default();
            return Err(ImportError::DoubledColumn {
                row: row.number,
                column: screening::tidy(&row.cells[index], " ").text,
                value: screening::tidy(&row.cells[first], " ").text,
            });
        }
        uses.push(column);
    }
    if uses.contains(&Some(Column::Name)) {
        return Ok(uses);
    }
    // a list that has Swedish names only says so in its heading
    match uses.iter().position(|used| *used == Some(Column::NameSwedish)) {
        Some(index) => {
            uses[index] = Some(Column::Name);
            Ok(uses)
        }
        None => Err(ImportError::MissingColumn { row: row.number }),
    }
}

fn tell_unused_columns(
    body: &[SourceRow],
    headings: &[String],
    uses: &[Option<Column>],
    has_heading_row: bool,
    findings: &mut Vec<RowFinding>,
) {
    for (index, heading) in headings.iter().enumerate().filter(|(index, _)| uses[*index].is_none()) {
        let first = body
            .iter()
            .find_map(|row| row.cells.get(index).map(|cell| cell.trim()).filter(|cell| !cell.is_empty()));
        let is_unnamed = has_heading_row && *heading == (index + 1).to_string();
        match first {
            Some(value) if is_unnamed => {
                findings.push(list_finding(Some(heading), FindingCode::ColumnWithoutHeading, value));
            }
            Some(value) => findings.push(list_finding(Some(heading), FindingCode::ColumnNotUsed, value)),
            None => {}
        }
    }
}

fn tell_error_cells(grid: &Grid, headings: &[String], findings: &mut Vec<RowFinding>) {
    for (row, index, value) in &grid.error_cells {
        findings.push(finding(*row, Some(&label(headings, *index)), FindingCode::CellError, value));
    }
}

fn draft(
    row: &SourceRow,
    headings: &[String],
    uses: &[Option<Column>],
    findings: &mut Vec<RowFinding>,
) -> Draft {
    let mut draft = Draft::of_row(row.number);
    for (index, cell) in row.cells.iter().enumerate() {
        if let Some(column) = uses.get(index).copied().flatten() {
            draft.take_cell(column, &headings[index], cell, findings);
        }
    }
    draft
}
