//! Writes `ui/src/host/wire.ts`, the capability file and the list of commands from the table and the wire types.

use crate::table::commands;
use crate::wire::*;
use agreement::{
    AgreementKind, AgreementLanguages, ApprovalState, BodyKind, Capacity, DecisionLevel, DecisionResult,
    Hindrance, InterfaceKind, ItemKind, Language, LegalNature, Level, NextStep, OrganisationKind,
    OriginalsPractice, PaperState, PartyStatus, Relation, Role, ScanReading, ScanState, SectionKind,
    SignatureBasisKind, SignatureMethod, TaskMode,
};
use serde::Serialize;
use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use ts_rs::{Config, TS, TypeVisitor};

/// The names of all commands, in the order of the table.
pub const COMMANDS: &[&str] = {
    macro_rules! names {
        (json { $($(#[$doc:meta])* $name:ident($request:ty) -> $answer:ty = $run:path;)* }
         door { $($(#[$door_doc:meta])* $door:ident($door_request:ty) -> $door_answer:ty = $door_run:path;)* }
         bytes { $($(#[$bytes_doc:meta])* $bytes:ident($bytes_request:ty) -> $facts:ty = $bytes_run:path;)* }) => {
            &[$(stringify!($name),)* $(stringify!($door),)* $(stringify!($bytes),)*]
        };
    }
    commands!(names)
};

/// The text of `ui/src/host/wire.ts`.
pub fn wire_file() -> String {
    let mut types = Declarations::new();
    let mut table = String::new();
    macro_rules! declare {
        (json { $($(#[$doc:meta])* $name:ident($request:ty) -> $answer:ty = $run:path;)* }
         door { $($(#[$door_doc:meta])* $door:ident($door_request:ty) -> $door_answer:ty = $door_run:path;)* }
         bytes { $($(#[$bytes_doc:meta])* $bytes:ident($bytes_request:ty) -> $facts:ty = $bytes_run:path;)* }) => {
            $(types.command::<$request, $answer>(&mut table, stringify!($name));)*
            $(types.command::<$door_request, $door_answer>(&mut table, stringify!($door));)*
            $(types.command::<$bytes_request, $facts>(&mut table, stringify!($bytes));)*
            const BYTES: &[&str] = &[$(stringify!($bytes)),*];
        };
    }
    commands!(declare);
    types.add::<WireError>();
    let mut file = String::from(
        "// The types on the wire, written from Rust by `cargo xtask generate`. Do not edit. One file however long: it is\n\
         // compared with Rust as a whole, and nobody reads it from end to end.\n\n",
    );
    unions(&mut file);
    for declaration in types.found.values() {
        let _ = writeln!(file, "\nexport {declaration}");
    }
    let _ = write!(
        file,
        "\n/** Every command with its request and its answer. */\nexport interface Commands {{\n{table}}}\n"
    );
    let names: Vec<String> = BYTES.iter().map(|name| format!("'{name}'")).collect();
    let _ = write!(
        file,
        "\n/** Commands that answer with a length, their facts as JSON, and bytes. */\nexport type BytesCommand = {}\n",
        names.join(" | ")
    );
    file
}

/// The text of `src-tauri/capabilities/main.json`: the main window may call exactly our commands.
pub fn capability_file() -> String {
    let own = COMMANDS.iter().map(|name| format!("allow-{}", name.replace('_', "-")));
    let events = ["core:event:allow-listen", "core:event:allow-unlisten"].map(str::to_owned);
    let permissions: Vec<String> = events.into_iter().chain(own).collect();
    let capability = serde_json::json!({
        "identifier": "main",
        "description": "The main window calls Sopu's own commands and hears its events; nothing else is open to the page.",
        "windows": ["main"],
        "permissions": permissions,
    });
    let mut text = serde_json::to_string_pretty(&capability).expect("BUG: plain data is JSON");
    text.push('\n');
    text
}

/// The text of `src-tauri/commands.json`, read by the shell's build script.
pub fn command_list_file() -> String {
    let mut text = serde_json::to_string_pretty(COMMANDS).expect("BUG: plain data is JSON");
    text.push('\n');
    text
}

/// Enums of the domain travel as their codes.
fn unions(file: &mut String) {
    let mut union = |name: &str, values: Vec<String>| {
        let _ = writeln!(file, "export type {name} =\n    {}", values.join("\n    | "));
    };
    union("Language", codes(&Language::ALL));
    union("AgreementLanguages", codes(&AgreementLanguages::ALL));
    union("AgreementKind", codes(&AgreementKind::ALL));
    union("LegalNature", codes(&[LegalNature::Binding, LegalNature::Intent]));
    union("Level", codes(&[Level::Municipality, Level::SeveralMunicipalities, Level::County]));
    union("OrganisationKind", codes(&OrganisationKind::ALL));
    union("DecisionLevel", codes(&DecisionLevel::ALL));
    union("PartyStatus", codes(&PartyStatus::ALL));
    union("Capacity", codes(&Capacity::ALL));
    union("SignatureBasisKind", codes(&SignatureBasisKind::ALL));
    union("Role", codes(&Role::ALL));
    union("TaskMode", codes(&TaskMode::ALL));
    union("InterfaceKind", codes(&InterfaceKind::ALL));
    union("SectionKind", codes(SectionKind::ALL));
    union("BodyKind", codes(&BodyKind::ALL));
    union("Relation", codes(&Relation::ALL));
    union("OriginalsPractice", codes(&OriginalsPractice::ALL));
    union("ApprovalState", codes(&ApprovalState::ALL));
    union("DecisionResult", codes(&DecisionResult::ALL));
    union("PaperState", codes(&PaperState::ALL));
    union("SignatureMethod", codes(&SignatureMethod::ALL));
    union("NextStep", codes(&NextStep::ALL));
    union("Hindrance", codes(&Hindrance::ALL));
    union("ScanReading", codes(&ScanReading::ALL));
    union("ScanState", codes(&ScanState::ALL));
    union("ItemKind", codes(ItemKind::ALL));
}

fn codes<T: Serialize>(values: &[T]) -> Vec<String> {
    values
        .iter()
        .map(|value| serde_json::to_string(value).expect("BUG: a code is a string").replace('"', "'"))
        .collect()
}

/// Gathers the declarations of types and of everything they mention.
struct Declarations {
    config: Config,
    seen: BTreeSet<TypeId>,
    found: BTreeMap<String, String>,
}

impl Declarations {
    fn new() -> Self {
        let config = Config::new().with_large_int("number");
        Self { config, seen: BTreeSet::new(), found: BTreeMap::new() }
    }

    fn command<Request: TS + 'static, Answer: TS + 'static>(&mut self, table: &mut String, name: &str) {
        let (request, answer) = (Request::name(&self.config), Answer::name(&self.config));
        let _ = writeln!(table, "    {name}: {{ request: {request}; answer: {answer} }}");
        self.add::<Request>();
        self.add::<Answer>();
    }

    fn add<T: TS + 'static + ?Sized>(&mut self) {
        self.visit::<T>();
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let declaration = T::decl(&self.config);
            self.found.insert(T::ident(&self.config), declaration);
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}
