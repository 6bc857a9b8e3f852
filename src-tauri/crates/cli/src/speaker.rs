//! Says an answer: text on standard output and errors on standard error, or one JSON document on standard output.

use crate::answer::{Answer, Exit};
use crate::arguments::Wishes;
use crate::error::CliError;
use std::io::{self, Write};

/// Writes the answer and gives back how the program ends.
pub(crate) fn speak(answered: Result<Answer, CliError>, wishes: Wishes) -> Exit {
    let (exit, written) = match answered {
        Ok(answer) if wishes.json => (answer.exit, write(&mut io::stdout().lock(), &answer.json)),
        Ok(answer) => (answer.exit, write(&mut io::stdout().lock(), answer.text.as_bytes())),
        Err(error) => (error.exit(), write_error(&error, wishes)),
    };
    match written {
        // Whoever read us has read enough, as `head` does.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Exit::OurFault,
        _ => exit,
    }
}

fn write(stream: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    stream.write_all(bytes)?;
    stream.flush()
}

fn write_error(error: &CliError, wishes: Wishes) -> io::Result<()> {
    let report = error.report(wishes.language);
    if wishes.json {
        let mut json = serde_json::to_vec_pretty(&report).map_err(io::Error::other)?;
        json.push(b'\n');
        return write(&mut io::stdout().lock(), &json);
    }
    let lines = [Some(report.message), report.hint];
    let text: String = lines.into_iter().flatten().map(|line| line + "\n").collect();
    write(&mut io::stderr().lock(), text.as_bytes())
}
