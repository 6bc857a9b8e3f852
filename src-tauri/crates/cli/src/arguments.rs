//! What the user asks for on the command line.

mod commands_of;
mod read;
mod usage;
mod values;

pub(crate) use usage::UsageError;
pub(crate) use values::DocumentKind;

use commands::headless::HistoryKind;
use commands::speech::tongue;
use commands::{AgreementKind, AgreementLanguages, Format, Language, NaiveDate, Uuid, system_language};
use std::ffi::OsString;
use std::path::PathBuf;

/// How the answer is wanted: known before the arguments are understood, so that even their errors are told so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wishes {
    /// One JSON document.
    pub(crate) json: bool,
    /// The language of the messages.
    pub(crate) language: Language,
}

impl Wishes {
    /// Looks for `--json` and `--ui-lang` among the arguments; the system's language is the default, else Finnish.
    pub(crate) fn read(arguments: &[OsString]) -> Self {
        const LANGUAGE: &str = "--ui-lang";
        let plain: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
        let options: Vec<&str> = plain.into_iter().skip(1).take_while(|argument| *argument != "--").collect();
        let after = options
            .iter()
            .position(|argument| *argument == LANGUAGE)
            .and_then(|place| options.get(place + 1));
        let joined = options.iter().find_map(|argument| argument.strip_prefix(LANGUAGE)?.strip_prefix('='));
        let language = joined.or(after.copied()).and_then(Language::from_code);
        Self { json: options.contains(&"--json"), language: language.unwrap_or_else(system_language) }
    }
}

/// What the arguments mean.
#[derive(Debug)]
pub(crate) enum Parsed {
    /// Something to do.
    Request(Request),
    /// A text to print: the help or the version.
    Help(String),
}

/// Something to do in a workspace.
#[derive(Debug)]
pub(crate) struct Request {
    /// The folder of the workspace; none for the user's own.
    pub(crate) workspace: Option<PathBuf>,
    /// Whether one JSON document is wanted, and nothing beside it.
    pub(crate) json: bool,
    /// What to do.
    pub(crate) command: Command,
}

/// The commands.
#[derive(Debug)]
pub(crate) enum Command {
    /// Fill an empty workspace with the model agreement.
    Sample,
    /// Begin an agreement.
    New(NewAgreement),
    /// Take in the text of an agreement.
    Put(Put),
    /// Take in the agreement of a PDF, or a bundle.
    Open(Open),
    /// Write a bundle.
    Export(Export),
    /// List the agreements.
    Agreements,
    /// Show one.
    Show(String),
    /// Check one.
    Check(String),
    /// List the register.
    Organisations(String),
    /// Take organisations in.
    ImportOrganisations(Import),
    /// Lock the working text.
    Lock(Lock),
    /// List the locked versions.
    Versions(String),
    /// Say what a PDF is.
    Verify(PathBuf),
    /// Read scanned pages.
    Scan(Scan),
    /// Read an electronically signed file.
    Signed(Signed),
    /// Tell what changed between two versions.
    Compare(Compare),
    /// Write a document.
    Pdf(Pdf),
    /// What was done, in an agreement or in the register.
    History(History),
    /// What is known of a person.
    Extract(String),
    /// Erase a person.
    Erase(Erase),
    /// Undo, in an agreement or in the register.
    Undo(Option<String>),
    /// Make a backup, and bring it to this folder, too.
    Backup(Option<PathBuf>),
    /// Restore this backup.
    Restore(PathBuf),
    /// Check everything.
    Doctor,
}

impl Command {
    /// Its name, as it is typed.
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Sample => "sample",
            Self::New(_) => "new",
            Self::Put(_) => "put",
            Self::Open(_) => "open",
            Self::Export(_) => "export",
            Self::Agreements => "agreements",
            Self::Show(_) => "show",
            Self::Check(_) => "check",
            Self::Organisations(_) => "organisations",
            Self::ImportOrganisations(_) => "import-organisations",
            Self::Lock(_) => "lock",
            Self::Versions(_) => "versions",
            Self::Verify(_) => "verify",
            Self::Scan(_) => "scan",
            Self::Signed(_) => "signed",
            Self::Compare(_) => "compare",
            Self::Pdf(_) => "pdf",
            Self::History(_) => "history",
            Self::Extract(_) => "extract",
            Self::Erase(_) => "erase",
            Self::Undo(_) => "undo",
            Self::Backup(_) => "backup",
            Self::Restore(_) => "restore",
            Self::Doctor => "doctor",
        }
    }
}

/// A file, or standard input for `-`.
#[derive(Debug)]
pub(crate) enum Source {
    /// Standard input.
    Input,
    /// A file.
    File(PathBuf),
}

/// The options of `new`.
#[derive(Debug)]
pub(crate) struct NewAgreement {
    /// Its title.
    pub(crate) title: String,
    /// Its kind.
    pub(crate) kind: AgreementKind,
    /// Its language form.
    pub(crate) languages: AgreementLanguages,
    /// The text of an earlier agreement.
    pub(crate) from_text: Option<Source>,
}

/// The options of `history`.
#[derive(Debug)]
pub(crate) struct History {
    /// The agreement, by its id or the beginning of it; none for the register.
    pub(crate) agreement: Option<String>,
    /// Of the register and of every agreement.
    pub(crate) everything: bool,
    /// Only what was done to this item.
    pub(crate) item: Option<Uuid>,
    /// A name or word; empty for any.
    pub(crate) words: String,
    /// Only actions of this kind.
    pub(crate) kind: Option<HistoryKind>,
    /// How many newer entries are passed over.
    pub(crate) offset: usize,
    /// How many entries at most.
    pub(crate) limit: usize,
}

/// The options of `erase`.
#[derive(Debug)]
pub(crate) struct Erase {
    /// Whom, by an id, an e-mail address or an exact name.
    pub(crate) person: String,
    /// Why.
    pub(crate) reason: String,
    /// Whether it was said that this is meant, for it cannot be undone.
    pub(crate) confirmed: bool,
}

/// The options of `put`.
#[derive(Debug)]
pub(crate) struct Put {
    /// The text in archive form.
    pub(crate) source: Source,
    /// Whether the text of the next version begins, where the agreement has a locked one.
    pub(crate) next_version: bool,
}

/// The options of `lock`.
#[derive(Debug)]
pub(crate) struct Lock {
    /// The agreement, by its id or the beginning of it.
    pub(crate) agreement: String,
    /// Why, where findings block.
    pub(crate) reason: Option<String>,
}

/// The options of `scan`.
#[derive(Debug)]
pub(crate) struct Scan {
    /// The agreement, by its id or the beginning of it.
    pub(crate) agreement: String,
    /// The scanned files.
    pub(crate) files: Vec<PathBuf>,
    /// Whether what is understood is filed.
    pub(crate) accept: bool,
    /// The date on the papers.
    pub(crate) signed_on: Option<NaiveDate>,
}

/// The options of `signed`.
#[derive(Debug)]
pub(crate) struct Signed {
    /// The agreement, by its id or the beginning of it.
    pub(crate) agreement: String,
    /// The signed PDF.
    pub(crate) file: PathBuf,
    /// The parties whose signatures it holds, by number or id.
    pub(crate) parties: Vec<String>,
    /// Whether it is kept.
    pub(crate) accept: bool,
    /// The day of signing, where the file does not say it.
    pub(crate) signed_on: Option<NaiveDate>,
}

/// The options of `open`.
#[derive(Debug)]
pub(crate) struct Open {
    /// The PDF or bundle.
    pub(crate) source: Source,
    /// Whether it becomes an agreement of its own.
    pub(crate) as_copy: bool,
    /// Whether a bundle is only shown.
    pub(crate) show: bool,
    /// What stays in conflicts: `ours`, `theirs` or a file of choices.
    pub(crate) take: Option<String>,
    /// The passphrase of a bundle.
    pub(crate) passphrase: Option<Source>,
}

/// The options of `export`.
#[derive(Debug)]
pub(crate) struct Export {
    /// The agreement, by its id or the beginning of it; none for the whole workspace.
    pub(crate) agreement: Option<String>,
    /// Where to.
    pub(crate) out: PathBuf,
    /// Whether an existing file is replaced.
    pub(crate) force: bool,
    /// Whether a passphrase is asked for.
    pub(crate) ask: bool,
    /// Where a passphrase is read from.
    pub(crate) passphrase: Option<Source>,
}

/// The options of `import organisations`.
#[derive(Debug)]
pub(crate) struct Import {
    /// The list.
    pub(crate) source: Source,
    /// As what it is read.
    pub(crate) format: Format,
    /// The agreement whose parties they become, by its id or the beginning of it.
    pub(crate) agreement: Option<String>,
}

/// The arguments of `compare`.
#[derive(Debug)]
pub(crate) struct Compare {
    /// The agreement, by its id or the beginning of it.
    pub(crate) agreement: String,
    /// The number of the earlier version.
    pub(crate) before: u32,
    /// The number of the later one; none for the working text.
    pub(crate) after: Option<u32>,
}

/// The options of `pdf`.
#[derive(Debug)]
pub(crate) struct Pdf {
    /// The agreement, by its id or the beginning of it.
    pub(crate) agreement: String,
    /// The kind of document.
    pub(crate) kind: DocumentKind,
    /// Its language form.
    pub(crate) languages: AgreementLanguages,
    /// Where to.
    pub(crate) out: PathBuf,
    /// Whether an existing file is replaced.
    pub(crate) force: bool,
    /// The number of a locked version.
    pub(crate) version: Option<u32>,
    /// The number of the version a comparison is made with.
    pub(crate) with: Option<u32>,
    /// A party by its number or id, or `all`.
    pub(crate) party: Option<String>,
    /// Whether all parties' documents are bound together.
    pub(crate) bound: bool,
    /// By when papers or comments are wanted back.
    pub(crate) return_by: Option<NaiveDate>,
    /// Whether plain text is written.
    pub(crate) plain: bool,
}

/// Understands the arguments, the program's own name first.
///
/// # Errors
/// [`UsageError`] in `CliError::Usage`.
pub(crate) fn parse(arguments: &[OsString], language: Language) -> Result<Parsed, crate::error::CliError> {
    match commands_of::program(tongue(language)).try_get_matches_from(arguments) {
        Ok(matches) => Ok(Parsed::Request(read::request(&matches))),
        Err(error) if !error.use_stderr() => Ok(Parsed::Help(error.render().to_string())),
        Err(error) => Err(crate::error::CliError::Usage(UsageError::of(&error))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wishes(line: &str) -> Wishes {
        let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        Wishes::read(&arguments)
    }

    #[test]
    fn wishes_are_found_wherever_they_stand() {
        let cases = [
            ("sopu-cli --json --ui-lang sv agreements", true, Language::Sv),
            ("sopu-cli agreements --ui-lang=en", false, Language::En),
            ("sopu-cli frobnicate --ui-lang fi --json", true, Language::Fi),
            ("sopu-cli --ui-lang sv organisations -- --json", false, Language::Sv),
        ];
        for (line, json, language) in cases {
            assert_eq!(wishes(line), Wishes { json, language }, "{line}");
        }
    }

    #[test]
    fn every_command_is_understood() {
        let cases = [
            "sample --workspace X",
            "agreements --json",
            "show 01",
            "check 01 --ui-lang fi",
            "organisations",
            "organisations Turku",
            "import organisations lista.csv --format csv --agreement 01",
            "import organisations -",
            "new --title Sopimus",
            "new --title Sopimus --kind network --lang fi+sv --from-text vanha.txt",
            "put -",
            "put teksti.json --next-version",
            "lock 01 --reason Kiire",
            "versions 01",
            "compare 01 1",
            "compare 01 1 2 --json",
            "pdf 01 --kind comparison --lang fi --out a.pdf --version 1 --with 2",
            "verify sopimus.pdf",
            "scan 01 a.pdf b.jpg --accept --signed-on 22.2.2027",
            "signed 01 a.pdf --party 2 --party 3 --accept --signed-on 22.2.2027",
            "open sopimus.pdf --as-copy",
            "open kaikki.sopu --show --take valinnat.json --passphrase-file -",
            "export a.sopu --agreement 01 --force --passphrase",
            "export a.sopu --passphrase-file sana.txt",
            "pdf 01 --kind agreement --lang sv --out a.pdf --force --version 2 --party 3",
            "pdf 01 --kind promises --lang fi --party all --bound --return-by 31.3.2027 --format text --out a.txt",
            "history",
            "history 01 --item 01890000-0000-7000-8000-000000000001 --limit 5",
            "history --all --words Aho --kind parties --offset 5",
            "extract marja@example.org --json",
            "erase marja@example.org --reason Pyyntö --yes",
            "undo 01",
            "backup --to tikku",
            "restore sopu-000001-2027-02-22-asked.db",
            "doctor --json",
        ];
        for line in cases {
            let arguments = format!("sopu-cli {line}");
            let arguments: Vec<OsString> = arguments.split(' ').map(OsString::from).collect();
            assert!(matches!(parse(&arguments, Language::Fi), Ok(Parsed::Request(_))), "{line}");
        }
    }
}
