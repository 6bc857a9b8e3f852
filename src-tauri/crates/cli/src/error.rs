//! Everything that the command line refuses by itself, besides what the use-cases refuse; and how it is told.

use crate::answer::Exit;
use crate::arguments::{DocumentKind, UsageError};
use commands::speech::{tongue, words as say};
use commands::{CommandError, Language};
use schemars::JsonSchema;
use serde::Serialize;

/// Why a command was not done. In every case nothing was changed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CliError {
    /// The use-case refused or failed.
    #[error(transparent)]
    Command(#[from] CommandError),
    /// The command was given wrongly.
    #[error("usage: {0:?}")]
    Usage(UsageError),
    /// `sample` without `--workspace` (ruling 41).
    #[error("sample needs a workspace")]
    WorkspaceNeeded,
    /// The system names no folder for local data.
    #[error("no folder for local data")]
    NoFolder,
    /// No party was named for a document that is made for one.
    #[error("{0:?} is made for each party")]
    PartyNeeded(DocumentKind),
    /// A comparison without the version to compare with.
    #[error("a comparison needs a version")]
    VersionNeeded,
    /// `--take` with something else than a side or a file of choices.
    #[error("--take is not understood")]
    TakeUnknown,
    /// Two passphrases that should be the same.
    #[error("the passphrases differ")]
    PassphraseDiffers,
    /// A passphrase cannot be asked for.
    #[error("no terminal")]
    NoTerminal,
    /// A party was named for a document that is the same for all.
    #[error("{0:?} is the same for every party")]
    PartyNotUsed(DocumentKind),
}

/// What stands on standard output when a command failed with `--json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ErrorReport {
    /// Kebab-case code; programs branch on it.
    pub code: String,
    /// What happened, in the language of the messages.
    pub message: String,
    /// What to do next.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub hint: Option<String>,
    /// The field or argument it concerns.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub field: Option<String>,
}

impl CliError {
    /// Something that nobody expected.
    pub(crate) fn internal() -> Self {
        Self::Command(CommandError::Internal("sopu-cli".to_owned()))
    }

    /// How the program ends (ruling 24).
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Command(error) if error.code() == "workspace-in-use" => Exit::InUse,
            Self::Command(error) if error.is_our_fault() => Exit::OurFault,
            Self::Usage(_) | Self::WorkspaceNeeded | Self::TakeUnknown => Exit::Usage,
            _ => Exit::Refused,
        }
    }

    /// The error in words.
    pub(crate) fn report(&self, language: Language) -> ErrorReport {
        let in_words = tongue(language);
        let report = |code: &str, message: String, hint: Option<String>, field: Option<&str>| ErrorReport {
            code: code.to_owned(),
            message,
            hint,
            field: field.map(str::to_owned),
        };
        match self {
            Self::Command(error) => {
                let wire = error.on_wire(language);
                ErrorReport { code: wire.code, message: wire.message, hint: wire.hint, field: wire.field }
            }
            Self::Usage(error) => {
                report(error.code(), error.message(language), Some(error.hint(language)), error.field())
            }
            Self::WorkspaceNeeded => report(
                "workspace-needed",
                say::CliWorkspaceNeeded.text(in_words),
                Some(say::CliWorkspaceNeededHint.text(in_words)),
                Some("--workspace"),
            ),
            Self::NoFolder => report(
                "no-folder",
                say::CliNoFolder.text(in_words),
                Some(say::CliNoFolderHint.text(in_words)),
                Some("--workspace"),
            ),
            Self::PartyNeeded(kind) => report(
                "party-needed",
                say::CliPartyNeeded { kind: kind.code().into() }.text(in_words),
                Some(say::CliPartyNeededHint.text(in_words)),
                Some("--party"),
            ),
            Self::VersionNeeded => report(
                "version-needed",
                say::CliComparisonNeedsVersion.text(in_words),
                Some(say::CliComparisonNeedsVersionHint.text(in_words)),
                Some("--version"),
            ),
            Self::TakeUnknown => report(
                "take-unknown",
                say::CliTakeUnknown.text(in_words),
                Some(say::CliTakeUnknownHint.text(in_words)),
                Some("--take"),
            ),
            Self::PassphraseDiffers => report(
                "passphrase-differs",
                say::CliPassphraseDiffers.text(in_words),
                None,
                Some("--passphrase"),
            ),
            Self::NoTerminal => report(
                "passphrase-no-terminal",
                say::CliPassphraseNoTerminal.text(in_words),
                Some(say::CliPassphraseNoTerminalHint.text(in_words)),
                Some("--passphrase-file"),
            ),
            Self::PartyNotUsed(kind) => report(
                "party-not-used",
                say::CliPartyNotUsed { kind: kind.code().into() }.text(in_words),
                None,
                Some("--party"),
            ),
        }
    }
}
