//! What the stories share: places, processes and readers.

pub mod agreements;
pub mod bundle_file;
pub mod chance;
pub mod command_line;
pub mod hostile_bundles;
pub mod json_shape;
pub mod mutations;
pub mod outline;
pub mod pdf_file;
pub mod planted;
pub mod random;
pub mod readers;
pub mod scans;
pub mod signed_pdf;
pub mod text_paths;
