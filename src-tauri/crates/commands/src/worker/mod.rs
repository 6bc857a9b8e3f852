//! Foreign files are read in a process of their own (ruling 23): it can be stopped, and what it says is checked too.

mod ask;
mod memory;
mod platform;

pub use memory::{LIMIT, LimitedAllocator};

use crate::CommandError;
use ask::ask;
use exchange::bundles::{self, Manifest};
use exchange::{Format, ImportError, Known, ListReading, Scans};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::io::{self, BufRead, Read, Write};
use std::path::Path;
use store::StoreError;

/// The argument that makes either binary a worker.
pub const ARGUMENT: &str = "--read-foreign-file";

/// Where the system itself says no, in bytes. It counts the data of libraries, too: those of the window hold about 180 MiB
/// before anything is read.
const SYSTEM_LIMIT: usize = 2 * LIMIT;

/// What a worker is asked for; the file's bytes follow the line of JSON.
#[derive(Debug, Serialize, Deserialize)]
enum Job {
    /// Read a list of organisations.
    List { format: Format, known: Vec<Known> },
    /// Read the agreement that a PDF carries.
    Agreement,
    /// List the signature fields of a PDF.
    Signatures,
    /// Count the pages of a scanned file.
    CountScans,
    /// Draw and read one page of a scanned file, counted from 0.
    Scan { page: usize },
    /// Draw one page of a scanned file as a JPEG.
    ScanJpeg { page: usize },
    /// Open a bundle that is under a passphrase.
    UnlockBundle { passphrase: String },
    /// Check a whole bundle; its manifest and rows.
    Bundle,
    /// Files of a bundle, by their SHA-256.
    BundleFiles { wanted: Vec<String> },
}

/// Becomes a worker when the program was started as one: reads the job from standard input, answers on standard
/// output and never returns. Call it before anything else, with the program's allocator.
pub fn become_worker_if_asked(allocator: &LimitedAllocator) {
    if std::env::args_os().nth(1).is_some_and(|argument| argument == ARGUMENT) {
        allocator.limit(LIMIT);
        platform::limit_process(SYSTEM_LIMIT as u64);
        let done = work(&mut io::stdin().lock(), &mut io::stdout().lock());
        std::process::exit(i32::from(done.is_err()));
    }
}

fn work(input: &mut impl BufRead, output: &mut impl Write) -> io::Result<()> {
    let mut job = Vec::new();
    input.read_until(b'\n', &mut job)?;
    let job: Job = serde_json::from_slice(&job)?;
    let mut length = [0; 8];
    input.read_exact(&mut length)?;
    // Exactly as much room as the file needs: growing would take twice as much.
    let mut bytes = vec![0; usize::try_from(u64::from_le_bytes(length)).unwrap_or(usize::MAX)];
    input.read_exact(&mut bytes)?;
    let bytes = bytes.as_slice();
    match job {
        Job::List { format, known } => {
            serde_json::to_writer(output, &exchange::read_list(bytes, format, &known))?;
        }
        Job::Agreement => serde_json::to_writer(output, &exchange::read_agreement(bytes))?,
        Job::Signatures => serde_json::to_writer(output, &exchange::read_signatures(bytes))?,
        Job::CountScans => {
            serde_json::to_writer(output, &Scans::open(bytes.to_vec()).map(|scans| scans.pages()))?;
        }
        Job::ScanJpeg { page } => serde_json::to_writer(output, &jpeg(bytes, page))?,
        Job::Scan { page } => serde_json::to_writer(output, &scan(bytes, page))?,
        Job::Bundle => serde_json::to_writer(output, &bundle(bytes))?,
        Job::UnlockBundle { passphrase } => {
            write_pieces(output, &bundles::unlock(bytes, &passphrase).map(|bundle| vec![bundle]))?;
        }
        Job::BundleFiles { wanted } => write_pieces(output, &files(bytes, &wanted))?,
    }
    Ok(())
}

/// Reads a list in a worker; in this process where no program is given.
pub(crate) fn read_list(
    program: Option<&Path>,
    bytes: Vec<u8>,
    format: Format,
    known: Vec<Known>,
) -> Result<ListReading, CommandError> {
    match program {
        Some(program) => answer_of(program, &Job::List { format, known }, &bytes),
        None => Ok(exchange::read_list(&bytes, format, &known)?),
    }
}

/// Reads the agreement of a PDF in a worker; in this process where no program is given.
pub(crate) fn read_agreement(program: Option<&Path>, bytes: Vec<u8>) -> Result<String, CommandError> {
    match program {
        Some(program) => answer_of(program, &Job::Agreement, &bytes),
        None => Ok(exchange::read_agreement(&bytes)?),
    }
}

/// Lists the signature fields of a PDF in a worker; in this process where no program is given.
pub(crate) fn read_signatures(
    program: Option<&Path>,
    bytes: &[u8],
) -> Result<Vec<exchange::SignatureField>, CommandError> {
    match program {
        Some(program) => answer_of(program, &Job::Signatures, bytes),
        None => Ok(exchange::read_signatures(bytes)?),
    }
}

/// Counts the pages of a scanned file in a worker; in this process where no program is given.
pub(crate) fn count_scans(program: Option<&Path>, bytes: &[u8]) -> Result<usize, CommandError> {
    match program {
        Some(program) => answer_of(program, &Job::CountScans, bytes),
        None => Ok(Scans::open(bytes.to_vec())?.pages()),
    }
}

/// Draws and reads one page of a scanned file in a worker; in this process where no program is given.
pub(crate) fn read_scan(
    program: Option<&Path>,
    bytes: &[u8],
    page: usize,
) -> Result<exchange::ScannedPage, CommandError> {
    match program {
        Some(program) => answer_of(program, &Job::Scan { page }, bytes),
        None => Ok(scan(bytes, page)?),
    }
}

/// Draws one page of a scanned file as a grey JPEG in a worker; in this process where no program is given.
pub(crate) fn scan_jpeg(program: Option<&Path>, bytes: &[u8], page: usize) -> Result<Vec<u8>, CommandError> {
    match program {
        Some(program) => answer_of(program, &Job::ScanJpeg { page }, bytes),
        None => Ok(jpeg(bytes, page)?),
    }
}

/// Opens a bundle under a passphrase in a worker; in this process where no program is given.
pub(crate) fn unlock_bundle(
    program: Option<&Path>,
    bytes: &[u8],
    passphrase: &str,
) -> Result<Vec<u8>, CommandError> {
    let job = Job::UnlockBundle { passphrase: passphrase.to_owned() };
    let pieces = match program {
        Some(program) => pieces_of(program, &job, bytes, 1)?,
        None => vec![bundles::unlock(bytes, passphrase)?],
    };
    pieces.into_iter().next().ok_or(CommandError::ReadingStopped)
}

/// Checks a whole bundle in a worker; in this process where no program is given. Its manifest and rows.
pub(crate) fn read_bundle(program: Option<&Path>, bytes: &[u8]) -> Result<(Manifest, String), CommandError> {
    match program {
        Some(program) => answer_of(program, &Job::Bundle, bytes),
        None => Ok(bundle(bytes)?),
    }
}

/// Files of a bundle in the order in which they are wanted; in this process where no program is given.
pub(crate) fn bundle_files(
    program: Option<&Path>,
    bytes: &[u8],
    wanted: &[String],
) -> Result<Vec<Vec<u8>>, CommandError> {
    match program {
        Some(program) => {
            pieces_of(program, &Job::BundleFiles { wanted: wanted.to_vec() }, bytes, wanted.len())
        }
        None => Ok(files(bytes, wanted)?),
    }
}

fn bundle(bytes: &[u8]) -> Result<(Manifest, String), ImportError> {
    let bundle = bundles::read(bytes)?;
    let records = std::str::from_utf8(bundle.records()).map_err(|_| ImportError::DamagedBundle)?;
    Ok((bundle.manifest().clone(), records.to_owned()))
}

fn files(bytes: &[u8], wanted: &[String]) -> Result<Vec<Vec<u8>>, ImportError> {
    let bundle = bundles::read(bytes)?;
    wanted.iter().map(|sha256| bundle.file(sha256)).collect()
}

/// Writes a line of JSON with the lengths of the pieces, or why there are none, and then the pieces as they are: as JSON
/// they would take four times the room.
fn write_pieces(output: &mut impl Write, pieces: &Result<Vec<Vec<u8>>, ImportError>) -> io::Result<()> {
    let lengths = pieces.as_ref().map(|pieces| pieces.iter().map(Vec::len).collect::<Vec<_>>());
    serde_json::to_writer(&mut *output, &lengths)?;
    output.write_all(b"\n")?;
    pieces.iter().flatten().try_for_each(|piece| output.write_all(piece))
}

/// As many pieces as are expected, from a worker.
fn pieces_of(program: &Path, job: &Job, bytes: &[u8], expected: usize) -> Result<Vec<Vec<u8>>, CommandError> {
    let answer = ask(program, input_of(job, bytes)?, ask::LONGEST)?;
    let end = answer.iter().position(|byte| *byte == b'\n').ok_or(CommandError::ReadingStopped)?;
    let lengths: Result<Vec<usize>, ImportError> =
        serde_json::from_slice(&answer[..end]).map_err(|_| CommandError::ReadingStopped)?;
    let (lengths, mut rest) = (lengths?, &answer[end + 1..]);
    let mut pieces = Vec::with_capacity(expected);
    for length in lengths {
        let (piece, after) = rest.split_at_checked(length).ok_or(CommandError::ReadingStopped)?;
        pieces.push(piece.to_vec());
        rest = after;
    }
    if rest.is_empty() && pieces.len() == expected { Ok(pieces) } else { Err(CommandError::ReadingStopped) }
}

fn jpeg(bytes: &[u8], page: usize) -> Result<Vec<u8>, ImportError> {
    Scans::open(bytes.to_vec())?.jpeg(page)
}

fn scan(bytes: &[u8], page: usize) -> Result<exchange::ScannedPage, ImportError> {
    Scans::open(bytes.to_vec())?.page(page)
}

/// What a worker makes of a file. An answer that is none is as good as no answer.
fn answer_of<T: DeserializeOwned>(program: &Path, job: &Job, bytes: &[u8]) -> Result<T, CommandError> {
    let answer = ask(program, input_of(job, bytes)?, ask::LONGEST)?;
    let answer: Result<T, ImportError> =
        serde_json::from_slice(&answer).map_err(|_| CommandError::ReadingStopped)?;
    Ok(answer?)
}

/// The job as a line of JSON, then the length of the file and the file itself.
fn input_of(job: &Job, bytes: &[u8]) -> Result<Vec<u8>, CommandError> {
    let mut input = serde_json::to_vec(job).map_err(|error| CommandError::Internal(error.to_string()))?;
    input.push(b'\n');
    input.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
    input.extend_from_slice(bytes);
    Ok(input)
}

/// The bytes of a file, unless it is larger than a limit.
pub(crate) fn read_limited(path: &Path, limit: usize) -> Result<Vec<u8>, CommandError> {
    let refused = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => CommandError::FileNotFound { path: path.display().to_string() },
        io::ErrorKind::PermissionDenied => StoreError::NoAccess { path: path.to_owned() }.into(),
        _ => StoreError::Io(error).into(),
    };
    let file = std::fs::File::open(path).map_err(refused)?;
    let limit = u64::try_from(limit).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    // One byte more than allowed: the reader then refuses it as too large, in its own words.
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(refused)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worker_answers_with_the_reading_or_the_refusal() {
        let job = serde_json::to_string(&Job::List { format: Format::Text, known: Vec::new() })
            .expect("plain data");
        let ask = |text: &str| {
            let mut output = Vec::new();
            let length = (text.len() as u64).to_le_bytes();
            let input = [job.as_bytes(), b"\n", &length, text.as_bytes()].concat();
            work(&mut input.as_slice(), &mut output).expect("the job is understood");
            serde_json::from_slice::<Result<ListReading, ImportError>>(&output).expect("an answer")
        };
        assert_eq!(ask("Sukupuu ry\nViola ry").expect("two names").rows.len(), 2);
        assert_eq!(ask("   "), Err(ImportError::EmptyFile));
    }

    #[test]
    fn a_program_that_is_no_worker_is_refused_in_words() {
        let answer =
            read_list(Some(Path::new("/bin/false")), b"Sukupuu ry".to_vec(), Format::Text, Vec::new());
        assert!(matches!(answer, Err(CommandError::ReadingStopped)), "{answer:?}");
    }
}
