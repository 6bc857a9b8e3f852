//! What the stories share: places, processes and readers.

pub mod agreements;
pub mod command_line;
pub mod json_shape;
pub mod mutations;
pub mod outline;
pub mod pdf_file;
pub mod readers;
pub mod scans;
pub mod signed_pdf;
