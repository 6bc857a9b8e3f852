//! The commands and options of `sopu-cli` with their help, in the language of the messages.
//!
//! clap knows English only: its own headings and sentences are replaced by ours, none is left to it.

use super::values::Codes;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use commands::headless::HistoryKind;
use commands::speech::{Tongue, words as say};
use commands::{Uuid, parse_date};
use std::path::PathBuf;

/// The name of the program.
pub(super) const NAME: &str = "sopu-cli";

/// The whole program.
pub(super) fn program(tongue: Tongue) -> Command {
    let root = command(NAME, say::CliAbout.text(tongue))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .subcommand_value_name(say::CliValueCommand.text(tongue))
        .arg(flag("version", say::CliOptionVersion.text(tongue)).short('V').action(ArgAction::Version))
        .args(everywhere(tongue))
        .subcommands(subcommands(tongue));
    with_help(tongue, root, None)
}

fn subcommands(tongue: Tongue) -> Vec<Command> {
    vec![
        command("sample", say::CliSampleAbout.text(tongue)),
        new(tongue),
        command("put", say::CliPutAbout.text(tongue))
            .arg(file(tongue, say::CliArgumentJsonFile.text(tongue)))
            .arg(flag("next-version", say::CliOptionNextVersion.text(tongue)).action(ArgAction::SetTrue)),
        open(tongue),
        export(tongue),
        command("agreements", say::CliAgreementsAbout.text(tongue)),
        command("show", say::CliShowAbout.text(tongue)).arg(id(tongue).required(true)),
        command("check", say::CliCheckAbout.text(tongue)).arg(id(tongue).required(true)),
        organisations(tongue),
        import(tongue),
        command("lock", say::CliLockAbout.text(tongue)).arg(id(tongue).required(true)).arg(option(
            "reason",
            say::CliValueText.text(tongue),
            say::CliOptionReason.text(tongue),
        )),
        compare(tongue),
        command("versions", say::CliVersionsAbout.text(tongue)).arg(id(tongue).required(true)),
        pdf(tongue),
        command("verify", say::CliVerifyAbout.text(tongue))
            .arg(file(tongue, say::CliArgumentVerified.text(tongue))),
        scan(tongue),
        signed(tongue),
        history(tongue),
        command("extract", say::CliExtractAbout.text(tongue)).arg(person(tongue)),
        erase(tongue),
        command("undo", say::CliUndoAbout.text(tongue)).arg(id(tongue)),
        command("backup", say::CliBackupAbout.text(tongue)).arg(
            option("to", say::CliValueFolder.text(tongue), say::CliOptionTo.text(tongue))
                .value_parser(value_parser!(PathBuf)),
        ),
        command("restore", say::CliRestoreAbout.text(tongue))
            .arg(file(tongue, say::CliArgumentBackup.text(tongue))),
        command("doctor", say::CliDoctorAbout.text(tongue)),
    ]
}

fn open(tongue: Tongue) -> Command {
    command("open", say::CliOpenAbout.text(tongue))
        .arg(file(tongue, say::CliArgumentPdf.text(tongue)))
        .arg(flag("as-copy", say::CliOptionAsCopy.text(tongue)).action(ArgAction::SetTrue))
        .arg(flag("show", say::CliOptionShow.text(tongue)).action(ArgAction::SetTrue))
        .arg(option("take", say::CliValueFile.text(tongue), say::CliOptionTake.text(tongue)))
        .arg(passphrase_file(tongue))
}

fn export(tongue: Tongue) -> Command {
    command("export", say::CliExportAbout.text(tongue))
        .arg(file(tongue, say::CliArgumentExport.text(tongue)))
        .arg(option("agreement", say::CliValueId.text(tongue), say::CliOptionExportAgreement.text(tongue)))
        .arg(flag("force", say::CliOptionForce.text(tongue)).action(ArgAction::SetTrue))
        .arg(flag("passphrase", say::CliOptionPassphrase.text(tongue)).action(ArgAction::SetTrue))
        .arg(passphrase_file(tongue))
}

/// A passphrase is never an argument: others on the machine see those.
fn passphrase_file(tongue: Tongue) -> Arg {
    option("passphrase-file", say::CliValueFile.text(tongue), say::CliOptionPassphraseFile.text(tongue))
        .value_parser(value_parser!(PathBuf))
}

fn scan(tongue: Tongue) -> Command {
    let files = Arg::new("files")
        .value_name(say::CliValueFile.text(tongue))
        .help(say::CliArgumentScans.text(tongue))
        .value_parser(value_parser!(PathBuf))
        .num_args(1..)
        .required(true);
    command("scan", say::CliScanAbout.text(tongue))
        .arg(id(tongue).required(true))
        .arg(files)
        .arg(flag("accept", say::CliOptionAccept.text(tongue)).action(ArgAction::SetTrue))
        .arg(day("signed-on", tongue, say::CliOptionSignedOn.text(tongue)))
}

fn signed(tongue: Tongue) -> Command {
    let party = option("party", say::CliValueParty.text(tongue), say::CliOptionSignedParty.text(tongue));
    command("signed", say::CliSignedAbout.text(tongue))
        .arg(id(tongue).required(true))
        .arg(file(tongue, say::CliArgumentSigned.text(tongue)))
        .arg(party.action(ArgAction::Append))
        .arg(flag("accept", say::CliOptionKeep.text(tongue)).action(ArgAction::SetTrue))
        .arg(day("signed-on", tongue, say::CliOptionSignedOn.text(tongue)))
}

fn history(tongue: Tongue) -> Command {
    let item = option("item", say::CliValueId.text(tongue), say::CliOptionItem.text(tongue));
    let number = |name, help| option(name, say::CliValueNumber.text(tongue), help);
    let limit = number("limit", say::CliOptionLimit.text(tongue));
    let offset = number("offset", say::CliOptionOffset.text(tongue));
    let kind = option("kind", say::CliValueKind.text(tongue), say::CliOptionHistoryKind.text(tongue));
    let words = option("words", say::CliValueText.text(tongue), say::CliOptionHistoryWords.text(tongue));
    command("history", say::CliHistoryAbout.text(tongue))
        .arg(id(tongue))
        .arg(flag("all", say::CliOptionHistoryAll.text(tongue)).action(ArgAction::SetTrue))
        .arg(item.value_parser(value_parser!(Uuid)))
        .arg(words)
        .arg(
            kind.value_parser(PossibleValuesParser::new(HistoryKind::ALL.map(HistoryKind::code)))
                .hide_possible_values(true),
        )
        .arg(limit.value_parser(value_parser!(u32).range(1..)))
        .arg(offset.value_parser(value_parser!(u32)))
}

fn person(tongue: Tongue) -> Arg {
    let person = Arg::new("person").value_name(say::CliValuePerson.text(tongue));
    person.help(say::CliArgumentPerson.text(tongue)).required(true)
}

fn erase(tongue: Tongue) -> Command {
    let reason = option("reason", say::CliValueText.text(tongue), say::CliOptionEraseReason.text(tongue));
    command("erase", say::CliEraseAbout.text(tongue))
        .arg(person(tongue))
        .arg(reason.required(true))
        .arg(flag("yes", say::CliOptionEraseYes.text(tongue)).action(ArgAction::SetTrue))
}

/// An option that takes a date as people write it.
fn day(name: &'static str, tongue: Tongue, help: String) -> Arg {
    option(name, say::CliValueDate.text(tongue), help)
        .value_parser(|text: &str| parse_date(text).map_err(|error| error.to_string()))
}

fn compare(tongue: Tongue) -> Command {
    let number = |name: &'static str, help: String| {
        let number = Arg::new(name).value_name(say::CliValueNumber.text(tongue)).help(help);
        number.value_parser(value_parser!(u32).range(1..))
    };
    command("compare", say::CliCompareAbout.text(tongue))
        .arg(id(tongue).required(true))
        .arg(number("before", say::CliArgumentBefore.text(tongue)).required(true))
        .arg(number("after", say::CliArgumentAfter.text(tongue)))
}

fn organisations(tongue: Tongue) -> Command {
    let search = Arg::new("search").value_name(say::CliValueSearch.text(tongue));
    command("organisations", say::CliOrganisationsAbout.text(tongue))
        .arg(search.help(say::CliArgumentSearch.text(tongue)))
}

fn new(tongue: Tongue) -> Command {
    let kinds = say::CliOptionAgreementKind { values: Codes::AgreementKinds.listed().into() };
    let languages = say::CliOptionAgreementLanguages { values: Codes::Languages.listed().into() };
    let kind = option("kind", say::CliValueKind.text(tongue), kinds.text(tongue));
    let form = option("lang", say::CliValueLanguage.text(tongue), languages.text(tongue));
    command("new", say::CliNewAbout.text(tongue))
        .arg(
            option("title", say::CliValueTitle.text(tongue), say::CliOptionTitle.text(tongue)).required(true),
        )
        .arg(coded(kind, Codes::AgreementKinds).default_value("cooperation"))
        .arg(coded(form, Codes::Languages).default_value("fi"))
        .arg(
            option("from-text", say::CliValueFile.text(tongue), say::CliOptionFromText.text(tongue))
                .value_parser(value_parser!(PathBuf)),
        )
}

fn import(tongue: Tongue) -> Command {
    let formats = say::CliOptionFormat { values: Codes::Formats.listed().into() };
    let format = option("format", say::CliValueFormat.text(tongue), formats.text(tongue));
    let organisations = command("organisations", say::CliImportOrganisationsAbout.text(tongue))
        .arg(file(tongue, say::CliArgumentList.text(tongue)))
        .arg(coded(format, Codes::Formats).default_value("auto"))
        .arg(option("agreement", say::CliValueId.text(tongue), say::CliOptionAsParties.text(tongue)));
    command("import", say::CliImportAbout.text(tongue))
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .subcommand_value_name(say::CliValueCommand.text(tongue))
        .subcommand(organisations)
}

fn pdf(tongue: Tongue) -> Command {
    let kinds = say::CliOptionDocumentKind { values: Codes::DocumentKinds.listed().into() };
    let languages = say::CliOptionDocumentLanguages { values: Codes::Languages.listed().into() };
    let number = |name: &'static str, help: String| {
        option(name, say::CliValueNumber.text(tongue), help).value_parser(value_parser!(u32).range(1..))
    };
    let kind = option("kind", say::CliValueKind.text(tongue), kinds.text(tongue));
    let form = option("lang", say::CliValueLanguage.text(tongue), languages.text(tongue));
    let forms = say::CliOptionWrittenAs { values: Codes::Forms.listed().into() };
    let written_as = option("format", say::CliValueFormat.text(tongue), forms.text(tongue));
    command("pdf", say::CliPdfAbout.text(tongue))
        .arg(id(tongue).required(true))
        .arg(coded(kind, Codes::DocumentKinds).required(true))
        .arg(coded(form, Codes::Languages).required(true))
        .arg(
            option("out", say::CliValueFile.text(tongue), say::CliOptionOut.text(tongue))
                .required(true)
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(flag("force", say::CliOptionForce.text(tongue)).action(ArgAction::SetTrue))
        .arg(number("version", say::CliOptionLockedVersion.text(tongue)))
        .arg(number("with", say::CliOptionWith.text(tongue)))
        .arg(option("party", say::CliValueParty.text(tongue), say::CliOptionParty.text(tongue)))
        .arg(flag("bound", say::CliOptionBound.text(tongue)).action(ArgAction::SetTrue))
        .arg(day("return-by", tongue, say::CliOptionReturnBy.text(tongue)))
        .arg(coded(written_as, Codes::Forms).default_value("pdf"))
}

/// Options that every command takes.
fn everywhere(tongue: Tongue) -> [Arg; 4] {
    let languages = say::CliOptionUiLang { values: Codes::UiLanguages.listed().into() };
    let ui_language = option("ui-lang", say::CliValueLanguage.text(tongue), languages.text(tongue));
    [
        option("workspace", say::CliValueFolder.text(tongue), say::CliOptionWorkspace.text(tongue))
            .value_parser(value_parser!(PathBuf))
            .global(true),
        flag("json", say::CliOptionJson.text(tongue)).action(ArgAction::SetTrue).global(true),
        coded(ui_language, Codes::UiLanguages).global(true),
        flag("help", say::CliOptionHelp.text(tongue)).short('h').action(ArgAction::Help).global(true),
    ]
}

fn command(name: &'static str, about: String) -> Command {
    Command::new(name).about(about).disable_help_flag(true)
}

fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).help(help)
}

fn option(name: &'static str, value: String, help: String) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help).hide_default_value(true)
}

/// An option that takes one of some codes; the help names them in its own words.
fn coded(option: Arg, codes: Codes) -> Arg {
    option.value_parser(PossibleValuesParser::new(codes.all())).hide_possible_values(true)
}

fn id(tongue: Tongue) -> Arg {
    Arg::new("id").value_name(say::CliValueId.text(tongue)).help(say::CliArgumentId.text(tongue))
}

fn file(tongue: Tongue, help: String) -> Arg {
    let file = Arg::new("file").value_name(say::CliValueFile.text(tongue)).help(help);
    file.required(true).value_parser(value_parser!(PathBuf))
}

/// Gives a command and those below it the layout of the help, with headings in the language of the messages.
fn with_help(tongue: Tongue, command: Command, above: Option<&str>) -> Command {
    let name = command.get_name().to_owned();
    let full = above.map_or(name.clone(), |above| format!("{above} {name}"));
    let mut template = format!("{{about}}\n\n{} {{usage}}\n", say::CliHeadingUsage.text(tongue));
    if command.has_subcommands() {
        template += &format!("\n{}\n{{subcommands}}\n", say::CliHeadingCommands.text(tongue));
    }
    if command.get_positionals().next().is_some() {
        template += &format!("\n{}\n{{positionals}}\n", say::CliHeadingArguments.text(tongue));
    }
    template += &format!("\n{}\n{{options}}\n", say::CliHeadingOptions.text(tongue));

    let below: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    let command = below.iter().fold(command, |command, name| {
        command.mut_subcommand(name, |below| with_help(tongue, below, Some(&full)))
    });
    let usage = usage(tongue, &command, &full);
    command.bin_name(full).help_template(template).override_usage(usage)
}

/// `sopu-cli pdf TUNNUS --kind LAJI … [VALINNAT]`.
fn usage(tongue: Tongue, command: &Command, full: &str) -> String {
    let mut words = vec![full.to_owned()];
    let value = |arg: &Arg| arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
    for arg in command.get_positionals() {
        let name = value(arg).unwrap_or_default();
        words.push(if arg.is_required_set() { name } else { format!("[{name}]") });
    }
    for arg in command.get_opts().filter(|arg| arg.is_required_set()) {
        words.push(format!("--{} {}", arg.get_id(), value(arg).unwrap_or_default()));
    }
    if command.has_subcommands() {
        words.push(say::CliValueCommand.text(tongue));
    }
    words.push(format!("[{}]", say::CliValueOptions.text(tongue)));
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::DocumentKind;

    #[test]
    fn the_commands_are_sound_in_every_language() {
        for tongue in Tongue::ALL {
            program(tongue).debug_assert();
        }
    }

    #[test]
    fn no_help_has_a_word_of_the_parser_s_own() {
        for tongue in [Tongue::Fi, Tongue::Sv] {
            let mut program = program(tongue);
            program.build();
            let mut all = vec![program.render_help().to_string()];
            all.extend(program.get_subcommands_mut().map(|command| command.render_long_help().to_string()));
            for help in all {
                for foreign in
                    ["Usage", "Options", "Commands", "Arguments", "Print", "OPTIONS", "COMMAND]", "default"]
                {
                    assert!(!help.contains(foreign), "{foreign}: {help}");
                }
            }
        }
    }

    #[test]
    fn the_help_of_pdf_lists_every_kind() {
        let mut program = program(Tongue::Fi);
        let help = program.find_subcommand_mut("pdf").expect("a command").render_help().to_string();
        let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
        for kind in DocumentKind::ALL {
            assert!(help.contains(kind.code()), "{}: {help}", kind.code());
        }
    }
}
