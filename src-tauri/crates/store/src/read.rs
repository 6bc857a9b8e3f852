//! Reading what is saved; every read is of one moment, as nobody else can write.

use rusqlite::Connection;

/// Reads of a workspace, or of an action under way.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    pub(crate) connection: &'a Connection,
}
