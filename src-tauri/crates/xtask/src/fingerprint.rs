//! A short fingerprint of files, to tell whether a set-up step has to be repeated.

use std::fs;
use std::io;
use std::path::Path;

/// FNV-1a over paths and contents: it recognises change, it is no protection against anyone.
#[derive(Debug, Clone, Copy)]
pub struct Fingerprint(u64);

impl Default for Fingerprint {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fingerprint {
    /// Takes in a piece; its length too, so that two pieces never look like one.
    pub fn add(&mut self, piece: &[u8]) {
        let length = (piece.len() as u64).to_le_bytes();
        for byte in length.iter().chain(piece) {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// Takes in a file, or a folder with everything in it save entries named in `skip`. What is not there counts as empty.
    ///
    /// # Errors
    /// A file or folder that is there and cannot be read.
    pub fn add_path(&mut self, path: &Path, skip: &[&str]) -> io::Result<()> {
        if path.is_dir() {
            let mut entries = fs::read_dir(path)?.collect::<io::Result<Vec<_>>>()?;
            entries.sort_by_key(fs::DirEntry::file_name);
            for entry in entries {
                let name = entry.file_name();
                if !skip.iter().any(|skipped| name == *skipped) {
                    self.add(name.as_encoded_bytes());
                    self.add_path(&entry.path(), skip)?;
                }
            }
        } else if path.exists() {
            self.add(&fs::read(path)?);
        }
        Ok(())
    }

    /// As it is written into a stamp file.
    #[must_use]
    pub fn text(self) -> String {
        format!("{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pieces: &[&str]) -> String {
        let mut fingerprint = Fingerprint::default();
        pieces.iter().for_each(|piece| fingerprint.add(piece.as_bytes()));
        fingerprint.text()
    }

    #[test]
    fn a_fingerprint_tells_contents_and_boundaries_apart() {
        assert_eq!(of(&["a", "b"]), of(&["a", "b"]));
        assert_ne!(of(&["a", "b"]), of(&["a", "c"]));
        assert_ne!(of(&["ab", ""]), of(&["a", "b"]), "a moved boundary is a change");
    }

    #[test]
    fn a_skipped_folder_does_not_count() -> io::Result<()> {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let read = |skip: &[&str]| -> io::Result<String> {
            let mut fingerprint = Fingerprint::default();
            fingerprint.add_path(here, skip)?;
            Ok(fingerprint.text())
        };
        assert_eq!(read(&[])?, read(&["no such entry"])?);
        assert_ne!(read(&[])?, read(&["src"])?);
        Ok(())
    }
}
