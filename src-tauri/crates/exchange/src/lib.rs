//! Everything that comes in or goes out beside the PDF: lists, pasted text, drawn pages, scans, bundles.
//!
//! **Invariant:** what comes in is hostile. Every reader here has limits, refuses with a code that names the
//! place, and either gives a whole reading or an error: nothing is ever half read. This crate writes no files
//! and words no messages; it returns values, bytes and codes.

pub mod agreement_pdf;
pub mod bundles;
pub mod cells;
pub mod error;
pub mod limits;
pub mod lists;
pub mod pages;
pub mod pasted_document;
pub mod scans;
pub mod signed_pdf;

mod encoding;
mod file_kind;
mod guarded;
mod png_file;
mod screening;

pub use agreement_pdf::read_agreement;
pub use encoding::Encoding;
pub use error::ImportError;
pub use lists::{Format, Known, ListReading, read_list};
pub use pages::{PageSize, draw_page, page_sizes};
pub use pasted_document::{PastedBlock, PastedSection, PastedSpan, read_pasted_document};
pub use scans::{PageReading, ScanKind, ScannedPage, Scans, Turn};
pub use signed_pdf::{SignatureField, read_signatures};
