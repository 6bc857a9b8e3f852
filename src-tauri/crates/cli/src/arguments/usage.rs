//! A command given wrongly, in our own sentences: the parser's are in English and speak of its insides.

use super::commands_of::NAME;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use commands::Language;
use commands::speech::{tongue, words as say};

/// What is wrong with the arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct UsageError {
    fault: Fault,
    hint: Hint,
}

/// The kinds of fault; arguments as they are typed.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Fault {
    UnknownArgument(String),
    UnknownCommand(String),
    MissingCommand,
    MissingArgument(Vec<String>),
    MissingValue(String),
    WrongValue { argument: String, value: String },
    Repeated(String),
    Other,
}

/// What may help.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Hint {
    Values(Vec<String>),
    Similar(String),
    Number,
    Date,
    Help,
}

impl UsageError {
    /// From what the parser found.
    pub(super) fn of(error: &clap::Error) -> Self {
        let fault = fault(error);
        let hint = hint(error, &fault);
        Self { fault, hint }
    }

    /// Its code.
    pub(crate) const fn code(&self) -> &'static str {
        match self.fault {
            Fault::UnknownArgument(_) => "usage-unknown-argument",
            Fault::UnknownCommand(_) => "usage-unknown-command",
            Fault::MissingCommand => "usage-missing-command",
            Fault::MissingArgument(_) => "usage-missing-argument",
            Fault::MissingValue(_) => "usage-missing-value",
            Fault::WrongValue { .. } => "usage-wrong-value",
            Fault::Repeated(_) => "usage-repeated",
            Fault::Other => "usage-other",
        }
    }

    /// What is wrong.
    pub(crate) fn message(&self, language: Language) -> String {
        let in_words = tongue(language);
        match &self.fault {
            Fault::UnknownArgument(argument) => {
                say::CliUsageUnknownArgument { argument: argument.into() }.text(in_words)
            }
            Fault::UnknownCommand(command) => {
                say::CliUsageUnknownCommand { command: command.into() }.text(in_words)
            }
            Fault::MissingCommand => say::CliUsageMissingCommand.text(in_words),
            Fault::MissingArgument(arguments) => {
                say::CliUsageMissingArgument { arguments: arguments.join(", ").into() }.text(in_words)
            }
            Fault::MissingValue(argument) => {
                say::CliUsageMissingValue { argument: argument.into() }.text(in_words)
            }
            Fault::WrongValue { argument, value } => {
                say::CliUsageWrongValue { argument: argument.into(), value: value.into() }.text(in_words)
            }
            Fault::Repeated(argument) => say::CliUsageRepeated { argument: argument.into() }.text(in_words),
            Fault::Other => say::CliUsageOther.text(in_words),
        }
    }

    /// What to do next.
    pub(crate) fn hint(&self, language: Language) -> String {
        let in_words = tongue(language);
        match &self.hint {
            Hint::Values(values) => {
                say::CliUsageValuesHint { values: values.join(", ").into() }.text(in_words)
            }
            Hint::Similar(similar) => say::CliUsageSimilarHint { similar: similar.into() }.text(in_words),
            Hint::Number => say::CliUsageNumberHint.text(in_words),
            Hint::Date => say::CliUsageDateHint.text(in_words),
            Hint::Help => say::CliUsageHelpHint { command: format!("{NAME} --help").into() }.text(in_words),
        }
    }

    /// The argument it is about.
    pub(crate) fn field(&self) -> Option<&str> {
        match &self.fault {
            Fault::MissingValue(argument)
            | Fault::WrongValue { argument, .. }
            | Fault::Repeated(argument) => Some(argument),
            Fault::MissingArgument(arguments) => arguments.first().map(String::as_str),
            _ => None,
        }
    }
}

fn fault(error: &clap::Error) -> Fault {
    let argument = || strings(error, ContextKind::InvalidArg).into_iter().next().unwrap_or_default();
    let value = || strings(error, ContextKind::InvalidValue).into_iter().next().unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument => Fault::UnknownArgument(argument()),
        ErrorKind::InvalidSubcommand => Fault::UnknownCommand(
            strings(error, ContextKind::InvalidSubcommand).into_iter().next().unwrap_or_default(),
        ),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Fault::MissingCommand
        }
        ErrorKind::MissingRequiredArgument => Fault::MissingArgument(strings(error, ContextKind::InvalidArg)),
        ErrorKind::InvalidValue if value().is_empty() => Fault::MissingValue(argument()),
        ErrorKind::NoEquals | ErrorKind::TooFewValues => Fault::MissingValue(argument()),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::TooManyValues => {
            Fault::WrongValue { argument: argument(), value: value() }
        }
        ErrorKind::ArgumentConflict => Fault::Repeated(argument()),
        _ => Fault::Other,
    }
}

fn hint(error: &clap::Error, fault: &Fault) -> Hint {
    let values: Vec<String> =
        strings(error, ContextKind::ValidValue).into_iter().filter(|value| !value.is_empty()).collect();
    let similar = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg];
    let similar = similar.iter().flat_map(|kind| strings(error, *kind)).next();
    match (fault, similar) {
        (Fault::WrongValue { .. } | Fault::MissingValue(_), _) if !values.is_empty() => Hint::Values(values),
        (Fault::WrongValue { argument, .. }, _)
            if argument.starts_with("--return-by") || argument.starts_with("--signed-on") =>
        {
            Hint::Date
        }
        (Fault::WrongValue { .. }, _) if error.kind() == ErrorKind::ValueValidation => Hint::Number,
        (_, Some(similar)) => Hint::Similar(similar),
        _ => Hint::Help,
    }
}

/// What the parser tells of one kind, without the marks that it puts around names of values.
fn strings(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    let plain = |text: &String| text.replace(['<', '>'], "");
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![plain(text)],
        Some(ContextValue::Strings(texts)) => texts.iter().map(plain).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ffi::OsString;

    fn refused(line: &str) -> UsageError {
        let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let program = super::super::commands_of::program(tongue(Language::Fi));
        UsageError::of(&program.try_get_matches_from(arguments).expect_err(line))
    }

    #[test]
    fn every_fault_has_its_own_sentence_and_hint() {
        let cases = [
            ("sopu-cli", "Komento puuttuu.", "Ohje: sopu-cli --help"),
            ("sopu-cli pdff", "Tuntematon komento: pdff", "Tarkoititko: pdf"),
            ("sopu-cli sample x", "Tuntematon valinta tai liikaa kohteita: x", "Ohje: sopu-cli --help"),
            ("sopu-cli sample --jsn", "Tuntematon valinta tai liikaa kohteita: --jsn", "Tarkoititko: --json"),
            ("sopu-cli show", "Tämä puuttuu: TUNNUS", "Ohje: sopu-cli --help"),
            (
                "sopu-cli pdf 01 --lang fi",
                "Tämä puuttuu: --kind LAJI, --out TIEDOSTO",
                "Ohje: sopu-cli --help",
            ),
            ("sopu-cli new --title", "Arvo puuttuu: --title NIMI", "Ohje: sopu-cli --help"),
            (
                "sopu-cli new --title A --lang ruotsi",
                "Arvo ei käy: --lang KIELI ruotsi",
                "Mahdolliset arvot: fi, sv, fi+sv, en",
            ),
            (
                "sopu-cli pdf 01 --kind agreement --lang fi --out a.pdf --version 0",
                "Arvo ei käy: --version LUKU 0",
                "Anna kokonaisluku, esimerkiksi 1.",
            ),
            (
                "sopu-cli pdf 01 --kind draft --lang fi --out a.pdf --return-by 31.2.2027",
                "Arvo ei käy: --return-by PÄIVÄ 31.2.2027",
                "Anna päivä näin: 31.3.2027",
            ),
            (
                "sopu-cli new --title A --title B",
                "Tämän voi antaa vain kerran: --title NIMI",
                "Ohje: sopu-cli --help",
            ),
            ("sopu-cli import", "Komento puuttuu.", "Ohje: sopu-cli --help"),
        ];
        for (line, message, hint) in cases {
            let error = refused(line);
            assert_eq!(
                (error.message(Language::Fi).as_str(), error.hint(Language::Fi).as_str()),
                (message, hint),
                "{line}"
            );
        }
    }

    #[test]
    fn no_sentence_speaks_of_the_parser() {
        for line in ["sopu-cli", "sopu-cli x", "sopu-cli show", "sopu-cli show a b", "sopu-cli --ui-lang"] {
            for language in Language::ALL {
                let error = refused(line);
                let text = error.message(language) + &error.hint(language);
                assert!(!text.contains("error:") && !text.contains('<') && !text.contains("tip:"), "{text}");
            }
        }
    }
}
