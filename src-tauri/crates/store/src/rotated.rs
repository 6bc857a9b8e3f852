//! A file of lines that never outgrows its place: when it is full it is put aside, and the oldest one goes.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Lines in a file and a few older ones beside it: `sopu.log`, `sopu.1.log`, `sopu.2.log`.
///
/// A line is not made durable: it is for finding faults, and must not slow down or stop what it tells about.
#[derive(Debug, Clone)]
pub struct RotatedFile {
    folder: PathBuf,
    most_bytes: u64,
    files: usize,
}

impl RotatedFile {
    /// Lines in a folder, in so many files of at most so many bytes. Nothing is made before there is a line.
    pub const fn new(folder: PathBuf, most_bytes: u64, files: usize) -> Self {
        Self { folder, most_bytes, files }
    }

    /// Appends a line; its end is added.
    ///
    /// # Errors
    /// What the system refused.
    pub fn append(&self, line: &str) -> io::Result<()> {
        // Never the folder around it: a workspace that was moved away must not come back as an empty folder with a log.
        match fs::create_dir(&self.folder) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        let path = self.file(0);
        let size = path.metadata().map_or(0, |file| file.len());
        if size > 0 && size + line.len() as u64 >= self.most_bytes {
            self.put_aside()?;
        }
        // One call, so that two programs that append at once do not mix their lines.
        OpenOptions::new().append(true).create(true).open(path)?.write_all(format!("{line}\n").as_bytes())
    }

    /// The last lines, the oldest first; none where there is no file.
    pub fn tail(&self, most: usize) -> Vec<String> {
        let text: String = (0..self.files).rev().map(|age| read(&self.file(age))).collect();
        let lines: Vec<&str> = text.lines().collect();
        lines[lines.len().saturating_sub(most)..].iter().map(|line| (*line).to_owned()).collect()
    }

    fn put_aside(&self) -> io::Result<()> {
        for age in (1..self.files).rev() {
            match fs::rename(self.file(age - 1), self.file(age)) {
                Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }

    fn file(&self, age: usize) -> PathBuf {
        self.folder.join(if age == 0 { "sopu.log".to_owned() } else { format!("sopu.{age}.log") })
    }
}

fn read(path: &Path) -> String {
    fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_file_is_put_aside_and_the_oldest_goes() {
        let folder = tempfile::tempdir().expect("a folder");
        let log = RotatedFile::new(folder.path().join("logs"), 100, 3);
        assert!(
            log.tail(5).is_empty() && !folder.path().join("logs").exists(),
            "nothing is made before there is a line"
        );
        for number in 0..200 {
            log.append(&format!("line {number:03}")).expect("written");
        }
        let files: Vec<_> = fs::read_dir(folder.path().join("logs")).expect("a folder").collect();
        assert_eq!(files.len(), 3);
        for file in files {
            assert!(file.and_then(|file| file.metadata()).expect("a file").len() <= 100);
        }
        assert_eq!(log.tail(3), ["line 197", "line 198", "line 199"]);
        assert_eq!(log.tail(1000).len(), 24, "eleven lines fit into a file: {:?}", log.tail(1000));
        assert_eq!(log.tail(1000).first().map(String::as_str), Some("line 176"));
    }

    #[test]
    fn a_line_that_fits_nowhere_is_written_all_the_same() {
        let folder = tempfile::tempdir().expect("a folder");
        let log = RotatedFile::new(folder.path().to_owned(), 10, 2);
        for _ in 0..3 {
            log.append("longer than a file may be").expect("written");
        }
        assert_eq!(log.tail(9).len(), 2);
    }
}
