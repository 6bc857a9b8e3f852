//! The first sheet with anything in it, of an .xlsx file. Values as they are shown, formulas by their last result.

use super::grid::{Grid, SourceRow};
use super::workbook_screening;
use crate::guarded::guarded;
use crate::{Encoding, ImportError, file_kind, limits};
use calamine::{Data, DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use std::collections::BTreeMap;
use std::io::Cursor;

/// Reads a workbook.
///
/// # Errors
/// What [`workbook_screening::screen`] refuses; `old-workbook`; `empty-file`; `too-many-rows`, `too-many-columns`,
/// `field-too-long` with the place.
pub(crate) fn read(bytes: &[u8]) -> Result<Grid, ImportError> {
    if file_kind::is_compound_file(bytes) {
        return Err(file_kind::refuse_compound_file(bytes));
    }
    file_kind::refuse_other_kinds(bytes)?;
    if !file_kind::is_zip(bytes) {
        return Err(ImportError::NotAWorkbook);
    }
    guarded(ImportError::BrokenWorkbook, || {
        workbook_screening::screen(bytes)?;
        let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
        // visible sheets first: what is hidden is seldom meant
        let mut sheets: Vec<(bool, String)> = workbook
            .sheets_metadata()
            .iter()
            .filter(|sheet| sheet.typ == SheetType::WorkSheet)
            .map(|sheet| (sheet.visible != SheetVisible::Visible, sheet.name.clone()))
            .collect();
        sheets.sort_by_key(|(is_hidden, _)| *is_hidden);
        for (_, name) in sheets {
            let grid = read_sheet(&mut workbook, &name)?;
            if !grid.rows.is_empty() {
                return Ok(grid);
            }
        }
        Err(ImportError::EmptyFile)
    })
}

fn broken(fault: XlsxError) -> ImportError {
    match fault {
        XlsxError::Password => ImportError::EncryptedWorkbook,
        _ => ImportError::BrokenWorkbook,
    }
}

/// Reads the cells one by one. Never calamine's `worksheet_range`: it makes room for the whole rectangle up to the
/// farthest cell, and one cell in the last corner of a sheet is 17 thousand million of them.
fn read_sheet(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Grid, ImportError> {
    let mut reader = workbook.worksheet_cells_reader(name).map_err(broken)?;
    let padding: Vec<usize> = reader.styles().iter().map(zero_padding).collect();
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    let mut error_cells = Vec::new();
    let mut total = 0;
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(broken)? {
        let ((row, column), number) = (cell.get_position(), cell.get_position().0.saturating_add(1));
        let column = column as usize;
        if let DataRef::SharedString(text) = cell.get_value() {
            refuse_long(text, number, column)?;
        }
        let text = match cell.get_value() {
            DataRef::Error(error) => {
                error_cells.push((number, column, error.to_string()));
                continue;
            }
            value => shown(value, padding.get(style).copied().unwrap_or_default()),
        };
        refuse_long(&text, number, column)?;
        if text.trim().is_empty() {
            continue;
        }
        total += text.len();
        if total > limits::CELL_BYTES {
            return Err(ImportError::WorkbookTooLarge);
        }
        if column >= limits::COLUMNS {
            return Err(ImportError::TooManyColumns { row: number, limit: limits::COLUMNS as u32 });
        }
        let cells = rows.entry(row).or_default();
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        cells[column] = text;
        if rows.len() > limits::ROWS + 1 {
            return Err(ImportError::TooManyRows { limit: limits::ROWS as u32 });
        }
    }
    Ok(Grid {
        rows: rows
            .into_iter()
            .map(|(row, cells)| SourceRow { number: row.saturating_add(1), cells })
            .collect(),
        encoding: Encoding::Workbook,
        delimiter: None,
        sheet: Some(name.to_owned()),
        error_cells,
        is_rectangular: false,
    })
}

fn refuse_long(text: &str, row: u32, column: usize) -> Result<(), ImportError> {
    if text.len() > limits::FIELD_BYTES {
        return Err(ImportError::FieldTooLong { row, column: (column + 1).to_string() });
    }
    Ok(())
}

/// A value as the sheet shows it, as far as a list of organisations needs: whole numbers without decimals, postcodes
/// with the zeros of their number format, days as Finns write them.
fn shown(value: &DataRef<'_>, zeros: usize) -> String {
    match Data::from(value.clone()) {
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            format!("{:0zeros$}", number as i64)
        }
        Data::Int(number) => format!("{number:0zeros$}"),
        Data::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{day}.{month}.{year}")
        }
        Data::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        Data::Empty | Data::Error(_) => String::new(),
        other => other.to_string(),
    }
}

/// How many digits a number format of zeros only ("00000") fills up to.
fn zero_padding(style: &calamine::Style) -> usize {
    let code = style.number_format.as_ref().map(|format| format.format_code.as_str()).unwrap_or_default();
    let is_zeros = !code.is_empty() && code.len() <= 20 && code.bytes().all(|byte| byte == b'0');
    if is_zeros { code.len() } else { 0 }
}
