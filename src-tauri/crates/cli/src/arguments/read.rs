//! From what the parser found to a request.

use super::values::{self, DocumentKind};
use super::{
    Command, Compare, Erase, Export, History, Import, Lock, NewAgreement, Open, Pdf, Put, Request, Scan,
    Signed, Source,
};
use clap::ArgMatches;
use commands::{AgreementKind, AgreementLanguages};
use std::path::PathBuf;

/// The request; the parser has checked that everything is there and of its kind.
pub(super) fn request(matches: &ArgMatches) -> Request {
    let (name, inner) = matches.subcommand().expect("BUG: a command is required");
    let command = match name {
        "sample" => Command::Sample,
        "new" => Command::New(new_agreement(inner)),
        "put" => Command::Put(Put { source: source(inner), next_version: inner.get_flag("next-version") }),
        "open" => Command::Open(Open {
            source: source(inner),
            as_copy: inner.get_flag("as-copy"),
            show: inner.get_flag("show"),
            take: text(inner, "take"),
            passphrase: path(inner, "passphrase-file").map(source_of),
        }),
        "export" => Command::Export(Export {
            agreement: text(inner, "agreement"),
            out: path(inner, "file").expect("BUG: a file is required"),
            force: inner.get_flag("force"),
            ask: inner.get_flag("passphrase"),
            passphrase: path(inner, "passphrase-file").map(source_of),
        }),
        "agreements" => Command::Agreements,
        "show" => Command::Show(text(inner, "id").unwrap_or_default()),
        "check" => Command::Check(text(inner, "id").unwrap_or_default()),
        "organisations" => Command::Organisations(text(inner, "search").unwrap_or_default()),
        "import" => {
            let (_, list) = inner.subcommand().expect("BUG: what to import is required");
            Command::ImportOrganisations(import(list))
        }
        "lock" => Command::Lock(Lock {
            agreement: text(inner, "id").unwrap_or_default(),
            reason: text(inner, "reason"),
        }),
        "versions" => Command::Versions(text(inner, "id").unwrap_or_default()),
        "verify" => Command::Verify(path(inner, "file").expect("BUG: a file is required")),
        "scan" => Command::Scan(Scan {
            agreement: text(inner, "id").unwrap_or_default(),
            files: inner.get_many("files").into_iter().flatten().cloned().collect(),
            accept: inner.get_flag("accept"),
            signed_on: inner.get_one("signed-on").copied(),
        }),
        "signed" => Command::Signed(Signed {
            agreement: text(inner, "id").unwrap_or_default(),
            file: path(inner, "file").expect("BUG: a file is required"),
            parties: inner.get_many("party").into_iter().flatten().cloned().collect(),
            accept: inner.get_flag("accept"),
            signed_on: inner.get_one("signed-on").copied(),
        }),
        "compare" => Command::Compare(Compare {
            agreement: text(inner, "id").unwrap_or_default(),
            before: inner.get_one("before").copied().unwrap_or_default(),
            after: inner.get_one("after").copied(),
        }),
        "pdf" => Command::Pdf(pdf(inner)),
        "history" => Command::History(History {
            agreement: text(inner, "id"),
            everything: inner.get_flag("all"),
            item: inner.get_one("item").copied(),
            words: text(inner, "words").unwrap_or_default(),
            kind: text(inner, "kind").and_then(|code| values::history_kind(&code)),
            offset: inner.get_one("offset").copied().map_or(0, narrow),
            limit: inner.get_one("limit").copied().map_or(MOST_ENTRIES, narrow),
        }),
        "extract" => Command::Extract(text(inner, "person").unwrap_or_default()),
        "erase" => Command::Erase(Erase {
            person: text(inner, "person").unwrap_or_default(),
            reason: text(inner, "reason").unwrap_or_default(),
            confirmed: inner.get_flag("yes"),
        }),
        "undo" => Command::Undo(text(inner, "id")),
        "backup" => Command::Backup(path(inner, "to")),
        "restore" => Command::Restore(path(inner, "file").expect("BUG: a file is required")),
        "doctor" => Command::Doctor,
        other => unreachable!("BUG: {other} is no command"),
    };
    Request {
        workspace: path(deepest(matches), "workspace"),
        json: deepest(matches).get_flag("json"),
        command,
    }
}

/// More entries of the history than anybody reads in one go.
const MOST_ENTRIES: usize = 500;

fn narrow(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// Options that every command takes are known to the innermost one, wherever they stood.
fn deepest(matches: &ArgMatches) -> &ArgMatches {
    matches.subcommand().map_or(matches, |(_, inner)| deepest(inner))
}

fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.get_one::<String>(name).cloned()
}

fn path(matches: &ArgMatches, name: &str) -> Option<PathBuf> {
    matches.get_one::<PathBuf>(name).cloned()
}

fn source_of(path: PathBuf) -> Source {
    if path.as_os_str() == "-" { Source::Input } else { Source::File(path) }
}

fn source(matches: &ArgMatches) -> Source {
    source_of(path(matches, "file").expect("BUG: a file is required"))
}

/// A value of an option that takes codes.
fn coded<T>(matches: &ArgMatches, name: &str, from_code: impl Fn(&str) -> Option<T>) -> T {
    let code = text(matches, name);
    code.and_then(|code| from_code(&code))
        .expect("BUG: the parser lets known codes through, and one is always there")
}

fn new_agreement(matches: &ArgMatches) -> NewAgreement {
    NewAgreement {
        title: text(matches, "title").unwrap_or_default(),
        kind: coded::<AgreementKind>(matches, "kind", values::agreement_kind),
        languages: coded(matches, "lang", AgreementLanguages::from_code),
        from_text: path(matches, "from-text").map(source_of),
    }
}

fn import(matches: &ArgMatches) -> Import {
    Import {
        source: source(matches),
        format: coded(matches, "format", values::format),
        agreement: text(matches, "agreement"),
    }
}

fn pdf(matches: &ArgMatches) -> Pdf {
    Pdf {
        agreement: text(matches, "id").unwrap_or_default(),
        kind: coded(matches, "kind", DocumentKind::from_code),
        languages: coded(matches, "lang", AgreementLanguages::from_code),
        out: path(matches, "out").expect("BUG: a file is required"),
        force: matches.get_flag("force"),
        version: matches.get_one("version").copied(),
        with: matches.get_one("with").copied(),
        party: text(matches, "party"),
        bound: matches.get_flag("bound"),
        return_by: matches.get_one("return-by").copied(),
        plain: coded(matches, "format", values::is_plain),
    }
}
