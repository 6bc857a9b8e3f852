//! Foreign files are read in a process of their own (ruling 23): it can be stopped, and what it says is checked too.

use crate::CommandError;
use exchange::{Format, ImportError, Known, ListReading};
use serde::{Deserialize, Serialize};
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use store::StoreError;

/// The argument that makes either binary a worker.
pub const ARGUMENT: &str = "--read-foreign-file";

/// How long a worker may take.
const LONGEST: Duration = Duration::from_secs(10);

/// The most a worker may say, in bytes: every cell of the largest list, twice escaped.
const LONGEST_ANSWER: u64 = 256 * 1024 * 1024;

/// What a worker is asked for; the file's bytes follow the line of JSON.
#[derive(Debug, Serialize, Deserialize)]
struct Job {
    format: Format,
    known: Vec<Known>,
}

/// Becomes a worker when the program was started as one: reads the job from standard input, answers on standard
/// output and never returns. Call it before anything else.
pub fn become_worker_if_asked() {
    if std::env::args_os().nth(1).is_some_and(|argument| argument == ARGUMENT) {
        let done = work(&mut io::stdin().lock(), &mut io::stdout().lock());
        std::process::exit(i32::from(done.is_err()));
    }
}

fn work(input: &mut impl Read, output: &mut impl Write) -> io::Result<()> {
    let mut all = Vec::new();
    input.read_to_end(&mut all)?;
    let end = all.iter().position(|byte| *byte == b'\n').unwrap_or(all.len());
    let job: Job = serde_json::from_slice(&all[..end])?;
    let bytes = all.get(end + 1..).unwrap_or_default();
    let answer: Result<ListReading, ImportError> = exchange::read_list(bytes, job.format, &job.known);
    serde_json::to_writer(output, &answer)?;
    Ok(())
}

/// Reads a list in a worker; in this process where no program is given.
pub(crate) fn read_list(
    program: Option<&Path>,
    bytes: Vec<u8>,
    format: Format,
    known: Vec<Known>,
) -> Result<ListReading, CommandError> {
    let Some(program) = program else {
        return Ok(exchange::read_list(&bytes, format, &known)?);
    };
    let mut job = serde_json::to_vec(&Job { format, known }).map_err(|error| CommandError::Internal(error.to_string()))?;
    job.push(b'\n');
    job.extend_from_slice(&bytes);
    let answer = ask(program, job).map_err(StoreError::from)?.ok_or(CommandError::ReadingStopped)?;
    let answer: Result<ListReading, ImportError> =
        serde_json::from_slice(&answer).map_err(|_| CommandError::ReadingStopped)?;
    Ok(answer?)
}

/// The worker's answer, or nothing when it failed, said too much or took too long.
fn ask(program: &Path, job: Vec<u8>) -> io::Result<Option<Vec<u8>>> {
    let mut child =
        Command::new(program).arg(ARGUMENT).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let mut input = child.stdin.take().expect("BUG: the pipe was asked for");
    let output = child.stdout.take().expect("BUG: the pipe was asked for");
    // Both ends at once: a worker that answers before it has read everything would otherwise wait for us for ever.
    let writer = std::thread::spawn(move || input.write_all(&job));
    let reader = std::thread::spawn(move || {
        let mut answer = Vec::new();
        output.take(LONGEST_ANSWER).read_to_end(&mut answer).map(|_| answer)
    });
    let finished = wait(&mut child)?;
    let written = writer.join().is_ok_and(|written| written.is_ok());
    let answer = reader.join().ok().and_then(Result::ok);
    Ok(answer.filter(|_| finished && written))
}

/// Whether the worker ended well in time; it is stopped otherwise.
fn wait(child: &mut Child) -> io::Result<bool> {
    let start = Instant::now();
    while start.elapsed() < LONGEST {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    child.kill()?;
    child.wait()?;
    Ok(false)
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
        let job = serde_json::to_string(&Job { format: Format::Text, known: Vec::new() }).expect("plain data");
        let ask = |text: &str| {
            let mut output = Vec::new();
            work(&mut format!("{job}\n{text}").as_bytes(), &mut output).expect("the job is understood");
            serde_json::from_slice::<Result<ListReading, ImportError>>(&output).expect("an answer")
        };
        assert_eq!(ask("Sukupuu ry\nViola ry").expect("two names").rows.len(), 2);
        assert_eq!(ask("   "), Err(ImportError::EmptyFile));
    }

    #[test]
    fn a_program_that_is_no_worker_is_refused_in_words() {
        let answer = read_list(Some(Path::new("/bin/false")), b"Sukupuu ry".to_vec(), Format::Text, Vec::new());
        assert!(matches!(answer, Err(CommandError::ReadingStopped)), "{answer:?}");
    }
}
