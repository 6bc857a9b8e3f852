//! Starting a worker, waiting for it, and what its end means.

use super::{ARGUMENT, memory};
use crate::CommandError;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use store::StoreError;

/// How long a worker may take (ruling 23).
pub(super) const LONGEST: Duration = Duration::from_secs(10);

/// The most a worker may say, in bytes. A list of 100,000 organisations with addresses is about 60 MB of JSON.
const LONGEST_ANSWER: u64 = 128 * 1024 * 1024;

/// The answer of a worker that ended well. It is stopped when it takes longer than `longest` or says too much.
///
/// # Errors
/// [`CommandError::ReadingTooLarge`], [`CommandError::ReadingTooLong`] or [`CommandError::ReadingStopped`].
pub(super) fn ask(program: &Path, job: Vec<u8>, longest: Duration) -> Result<Vec<u8>, CommandError> {
    let started = Command::new(program)
        .arg(ARGUMENT)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let mut child = started.map_err(StoreError::from)?;
    let input = child.stdin.take().expect("BUG: the pipe was asked for");
    let output = child.stdout.take().expect("BUG: the pipe was asked for");
    // Both ends at once: a worker that answers before it has read everything would otherwise wait for us for ever.
    let writer = write_all(input, job);
    let (sender, answer) = mpsc::channel();
    thread::spawn(move || sender.send(read_answer(output)));
    let end = Instant::now() + longest;
    let answer = match answer.recv_timeout(longest) {
        Ok(Ok(answer)) => answer,
        Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => {
            return Err(stop(child, CommandError::ReadingStopped));
        }
        Err(RecvTimeoutError::Timeout) => return Err(stop(child, CommandError::ReadingTooLong)),
    };
    let Some(status) = wait_until(&mut child, end).map_err(StoreError::from)? else {
        return Err(stop(child, CommandError::ReadingTooLong));
    };
    let written = writer.join().is_ok_and(|written| written.is_ok());
    match status.code() {
        Some(0) if written => Ok(answer),
        Some(memory::EXIT) => Err(CommandError::ReadingTooLarge),
        _ => Err(CommandError::ReadingStopped),
    }
}

fn write_all(mut input: ChildStdin, job: Vec<u8>) -> JoinHandle<io::Result<()>> {
    thread::spawn(move || input.write_all(&job))
}

/// Everything the worker says, unless it is more than any answer can be.
fn read_answer(output: ChildStdout) -> io::Result<Vec<u8>> {
    let mut answer = Vec::new();
    let size = output.take(LONGEST_ANSWER + 1).read_to_end(&mut answer)?;
    if size as u64 > LONGEST_ANSWER { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(answer) }
}

/// How the worker ended; none when it goes on beyond the end of its time.
fn wait_until(child: &mut Child, end: Instant) -> io::Result<Option<ExitStatus>> {
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if Instant::now() > end {
            return Ok(None);
        }
        thread::sleep(Duration::from_millis(2));
    }
}

/// Stops a worker; that it has ended by itself meanwhile is as good.
fn stop(mut child: Child, why: CommandError) -> CommandError {
    let _ = child.kill();
    let _ = child.wait();
    why
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;
    use tempfile::TempDir;

    /// A program that behaves as a broken or hostile worker might.
    fn worker(script: &str) -> (TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("worker");
        std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).expect("a script");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).expect("it may be run");
        (folder, path)
    }

    fn asked(script: &str, longest: Duration) -> Result<Vec<u8>, String> {
        let (_folder, path) = worker(script);
        ask(&path, b"job".to_vec(), longest).map_err(|error| error.code())
    }

    #[test]
    fn each_end_of_a_worker_has_its_own_refusal() {
        let patient = Duration::from_secs(60);
        assert_eq!(asked("cat", patient), Ok(b"job".to_vec()));
        for (script, code) in [
            ("exit 1", "reading-stopped"),
            ("exit 12", "reading-too-large"),
            ("kill -SEGV $$", "reading-stopped"),
            ("exec cat /dev/zero", "reading-stopped"),
        ] {
            assert_eq!(asked(script, patient), Err(code.to_owned()), "{script}");
        }
    }

    #[test]
    fn a_worker_that_never_ends_is_stopped() {
        let brief = Duration::from_millis(200);
        let (folder, path) = worker("echo $$ > \"$0.id\"; exec sleep 1000");
        let refused = ask(&path, b"job".to_vec(), brief).map_err(|error| error.code());
        assert_eq!(refused, Err("reading-too-long".to_owned()));
        let id = std::fs::read_to_string(folder.path().join("worker.id")).unwrap_or_default();
        let lives = Path::new("/proc").join(id.trim()).join("stat").exists();
        assert!(id.trim().is_empty() || !lives, "the worker was ended, not left behind");
    }

    #[test]
    fn a_worker_that_says_all_but_never_ends_is_stopped() {
        assert_eq!(
            asked("echo all; exec >&-; sleep 1000", Duration::from_millis(200)),
            Err("reading-too-long".to_owned())
        );
    }
}
