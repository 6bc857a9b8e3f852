//! Lists of organisations that come in: CSV, workbooks and pasted text become rows, findings and a verdict for each row.

mod reading;
mod header;
mod guess;
mod grid;
mod delimiter;
mod delimited;
mod workbook;
mod workbook_screening;
mod pasted;
mod pasted_record;
mod table;
mod draft;
mod finish;
mod address;
mod kinds;
mod represented;
mod names;
mod likeness;
mod matching;
mod read;

pub use header::Column;
pub(crate) use pasted::{Line as DocumentLine, lines as document_lines};
pub use read::{Format, read_list};
pub use reading::{
    BusinessNumber, Candidate, ColumnUse, Doubt, FindingCode, FormatFacts, Known, Layout, ListReading,
    MatchedBy, Row, RowFinding, Verdict,
};
