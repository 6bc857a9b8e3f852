//! The workspace on disk: SQLite, migrations, the change log and undo.
