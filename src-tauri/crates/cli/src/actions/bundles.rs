//! Bundles: written, shown, taken in.

use super::{bytes_of, lines, tell_progress};
use crate::answer::Answer;
use crate::arguments::{Export, Open, Source};
use crate::error::CliError;
use commands::headless::{self, BundleItemReport, Decided};
use commands::speech::{tongue, words as say};
use commands::{Desk, Language};
use std::collections::BTreeMap;
use std::io::{BufRead, IsTerminal};
use std::path::Path;

/// `export`.
pub(super) fn export(desk: &Desk, asked: &Export, json: bool) -> Result<Answer, CliError> {
    let agreement = asked.agreement.as_deref().map(|id| headless::find_agreement(desk, id)).transpose()?;
    let passphrase = match (&asked.passphrase, asked.ask) {
        (Some(source), _) => Some(first_line(source)?),
        (None, true) => Some(ask_twice(desk.language())?),
        (None, false) => None,
    };
    let mut tell = |done: usize, total: usize| tell_progress(desk, json, done, total, "");
    let report = headless::export(desk, agreement, passphrase, (&asked.out, asked.force), &mut tell)?;
    let said = say::CliExported { path: report.path.as_str().into() }.text(tongue(desk.language()));
    Answer::of(&report, lines([said]))
}

/// `open` of a bundle.
pub(super) fn open(desk: &Desk, asked: &Open, bytes: Vec<u8>) -> Result<Answer, CliError> {
    let language = desk.language();
    let decided = decided(asked.take.as_deref())?;
    let passphrase = || match &asked.passphrase {
        Some(source) => first_line(source),
        None => ask(&say::CliAskPassphrase.text(tongue(language))),
    };
    let name = match &asked.source {
        Source::File(path) => path.file_name().map(|name| name.to_string_lossy().into_owned()),
        Source::Input => None,
    };
    let wanted = (&decided, asked.as_copy, asked.show);
    let report = headless::open_bundle(desk, bytes, &name.unwrap_or_default(), passphrase, wanted)?;
    let mut said: Vec<String> = report.items.iter().flat_map(|item| in_lines(language, item)).collect();
    said.extend((!report.message.is_empty()).then(|| report.message.clone()));
    Answer::of(&report, lines(said))
}

fn in_lines(language: Language, item: &BundleItemReport) -> Vec<String> {
    let in_words = tongue(language);
    let subject =
        say::CliBundleItem { subject: item.subject.as_str().into(), became: item.became.as_str().into() };
    let mut said = vec![subject.text(in_words)];
    // What is new is named; all of it is read once it is here.
    if item.fate == "new" {
        return said;
    }
    let side = |is_there: bool, side: String, text: &str| {
        let text = if text.is_empty() { "–".to_owned() } else { text.replace('\n', " ") };
        is_there.then(|| {
            format!("    {}", say::CliBundleSide { side: side.into(), text: text.into() }.text(in_words))
        })
    };
    for field in &item.fields {
        said.push(format!("  {}", field.name));
        said.extend(side(item.is_here, say::BundleHere.text(in_words), &field.ours));
        said.extend(side(item.is_in_file, say::BundleThere.text(in_words), &field.theirs));
    }
    if item.more_fields > 0 {
        let count = i64::from(item.more_fields).into();
        said.push(format!("  {}", say::BundleMoreFields { count }.text(in_words)));
    }
    if item.fate == "conflict" {
        said.extend((!item.is_here).then(|| format!("  {}", say::BundleNotHere.text(in_words))));
        said.extend((!item.is_in_file).then(|| format!("  {}", say::BundleNotThere.text(in_words))));
        said.extend((!item.changed.is_empty()).then(|| format!("  {}", item.changed)));
        said.push(format!("  {}", say::CliBundleKey { key: item.key.as_str().into() }.text(in_words)));
    }
    said
}

/// What `--take` says.
fn decided(take: Option<&str>) -> Result<Decided, CliError> {
    let side = |word: &str| match word {
        "ours" => Some(true),
        "theirs" => Some(false),
        _ => None,
    };
    let Some(take) = take else { return Ok(Decided::default()) };
    if let Some(ours) = side(take) {
        return Ok(Decided { rest: Some(ours), ..Decided::default() });
    }
    let bytes = headless::read_file(Path::new(take))?;
    let choices: BTreeMap<String, String> =
        serde_json::from_slice(&bytes).map_err(|_| CliError::TakeUnknown)?;
    let mut decided = Decided::default();
    for (key, word) in choices {
        decided.each.insert(key, side(&word).ok_or(CliError::TakeUnknown)?);
    }
    Ok(decided)
}

/// A passphrase from a file: its first line, without the line's end.
fn first_line(source: &Source) -> Result<String, CliError> {
    let line = match source {
        Source::Input => {
            let mut line = String::new();
            std::io::stdin().lock().read_line(&mut line).map_err(|_| CliError::NoTerminal)?;
            line
        }
        Source::File(_) => String::from_utf8_lossy(&bytes_of(source)?).into_owned(),
    };
    Ok(line.lines().next().unwrap_or_default().to_owned())
}

fn ask_twice(language: Language) -> Result<String, CliError> {
    let in_words = tongue(language);
    let first = ask(&say::CliAskPassphrase.text(in_words))?;
    let second = ask(&say::CliAskPassphraseAgain.text(in_words))?;
    if first == second { Ok(first) } else { Err(CliError::PassphraseDiffers) }
}

/// Asks on the terminal, without showing what is typed.
fn ask(question: &str) -> Result<String, CliError> {
    if !std::io::stdin().is_terminal() {
        return Err(CliError::NoTerminal);
    }
    rpassword::prompt_password(format!("{question} ")).map_err(|_| CliError::NoTerminal)
}
