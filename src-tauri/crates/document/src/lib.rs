//! An agreement and its words become pages, and pages become a PDF.
//!
//! `Composition` (neutral blocks) → `lay_out` (galleys of strips, placed on pages) → `Pages` (marks that know their
//! structure node) → printpdf → lopdf (tags, catalog, compression).
//!
//! **Invariant:** the same composition gives the same bytes in every process: no clock, no randomness, no order of a
//! hash map, no float trigonometry (ruling 11).

mod block;
mod carried;
mod compose;
pub mod drawing;
mod fonts;
mod galley;
mod kind;
mod locked;
mod page;
mod paginate;
mod pdf;
mod picture;
mod plain;
mod problems;
mod set;
mod shape;
mod style;
mod text;
mod words;

pub use block::{
    Align, Anchor, Block, Column, Edit, EditKind, Figure, Item, KeyValue, Kind, Language, List, Manner,
    Marks, Matrix, MatrixColumn, MatrixGroup, MatrixRow, Place, RoleLetter, RoleTone, Row, Signatory,
    Signature, SignatureWords, Span, Table, Text, Width,
};
pub use carried::carried;
pub use compose::{
    Compared, ComparisonWords, LogHead, ScannedSheet, carried_by_comparison, compose, compose_comparison,
    signed_record,
};
pub use fonts::undrawable;
pub use kind::{Audience, DocumentKind, Options, Parties};
pub use locked::{LockedFurniture, MarkedPart, Marking, Stamp};
pub use page::{Attachment, Cache, Composition, Furniture, Pages, lay_out};
pub use picture::{Picture, PictureError};
pub use plain::plain_text;
pub use problems::{Lonely, Problem};
pub use set::matrix::column_runs;
