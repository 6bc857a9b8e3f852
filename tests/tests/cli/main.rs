//! Stories through `sopu-cli`, the real program: from a list of organisations to a printed agreement, and every refusal.

mod bad_lists;
mod bundle_words;
mod bundles;
mod comparison;
mod disturbed;
mod documents;
mod exits;
mod history;
mod hostile_files;
mod killed;
mod kinds;
mod lists;
mod locking;
#[cfg(unix)]
mod mutated_databases;
mod mutated_files;
mod opening;
mod outline;
mod person;
mod picture_bombs;
mod places;
mod put_and_show;
mod safety;
mod same_bytes;
mod scans;
mod shapes;
mod signed;
mod signing;
mod synthetic_scans;
mod workspaces;
