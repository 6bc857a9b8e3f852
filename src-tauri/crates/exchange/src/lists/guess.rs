//! Columns of a table without headings, told apart by what they hold. A person is told that it was guessed.

use super::grid::SourceRow;
use super::{Column, address, kinds};
use agreement::BusinessId;

/// Rows that are looked at.
const SAMPLE_ROWS: usize = 50;

/// What each column is taken for: the first is the name, others only when nearly all their cells agree.
pub(crate) fn uses(body: &[SourceRow], width: usize) -> Vec<Option<Column>> {
    type Test = fn(&str) -> bool;
    let tests: [(Column, Test); 4] = [
        (Column::BusinessId, is_business_id),
        (Column::Postcode, is_postcode),
        (Column::Kind, |cell| kinds::recognise(cell).is_some()),
        (Column::Address, address::looks_like_street),
    ];
    let mut uses: Vec<Option<Column>> = vec![None; width];
    if let Some(first) = uses.first_mut() {
        *first = Some(Column::Name);
    }
    for (column, test) in tests {
        if let Some(index) = (1..width).find(|index| uses[*index].is_none() && mostly(body, *index, test)) {
            uses[index] = Some(column);
        }
    }
    // the post office stands behind the postcode and has no digits
    let after_postcode = uses.iter().position(|used| *used == Some(Column::Postcode)).map(|index| index + 1);
    if let Some(index) = after_postcode.filter(|index| *index < width && uses[*index].is_none())
        && mostly(body, index, |cell| !cell.contains(|character: char| character.is_ascii_digit()))
    {
        uses[index] = Some(Column::Place);
    }
    uses
}

/// Whether a row holds a Y-tunnus: then it is data, whatever its first cell may be called.
pub(crate) fn holds_business_id(row: &SourceRow) -> bool {
    row.cells.iter().any(|cell| is_business_id(cell))
}

fn is_business_id(cell: &str) -> bool {
    cell.len() < 40 && BusinessId::parse(cell).is_ok()
}

fn is_postcode(cell: &str) -> bool {
    let cell = cell.trim();
    cell.len() == 5 && cell.bytes().all(|byte| byte.is_ascii_digit())
}

fn mostly(body: &[SourceRow], index: usize, test: impl Fn(&str) -> bool) -> bool {
    let (mut agreeing, mut filled) = (0, 0);
    for cell in body
        .iter()
        .take(SAMPLE_ROWS)
        .filter_map(|row| row.cells.get(index))
        .filter(|cell| !cell.trim().is_empty())
    {
        filled += 1;
        agreeing += usize::from(test(cell));
    }
    filled > 0 && agreeing * 10 >= filled * 8
}
