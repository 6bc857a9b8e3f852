//! Lists of organisations that come in: CSV, workbooks and pasted text become rows, findings and a verdict for each row.

mod address;
mod delimited;
mod delimiter;
mod draft;
mod finish;
mod grid;
mod guess;
mod header;
mod kinds;
mod likeness;
mod matching;
mod names;
mod pasted;
mod pasted_record;
mod read;
mod reading;
mod represented;
mod table;
mod workbook;
mod workbook_screening;

pub use header::Column;
pub(crate) use pasted::{Line as DocumentLine, lines as document_lines};
pub use read::{Format, read_list};
pub use reading::{
    BusinessNumber, Candidate, ColumnUse, Doubt, FindingCode, FormatFacts, Known, Layout, ListReading,
    MatchedBy, Row, RowFinding, Verdict,
};
