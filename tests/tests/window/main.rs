//! The real window, driven as a person drives it.

mod accessible;
mod bundles;
mod driver;
mod example;
mod keyboard;
mod kinds;
mod large;
mod lists;
mod notices;
mod offline;
mod opening;
mod originals;
mod outline;
mod payloads;
mod pointer;
mod printed;
mod privacy;
mod safety;
mod same_bytes;
mod second_start;
mod signals;
mod signing;
mod walk;
