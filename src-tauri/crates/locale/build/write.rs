//! Writes the Rust that stands for the words: one struct per message, the files themselves, and the list of keys.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::check::is_count;
use super::extract::Message;
use super::gather::{LANGUAGES, Source};

/// The generated module.
pub fn rust(sources: &[Source], messages: &[Message]) -> String {
    let model: BTreeMap<&str, &Message> = messages
        .iter()
        .filter(|message| message.language == LANGUAGES[0])
        .map(|message| (message.key.as_str(), message))
        .collect();
    let mut out = String::new();
    for message in model.values() {
        write_struct(&mut out, message);
    }
    write_keys(&mut out, &model);
    write_sources(&mut out, sources);
    out
}

fn write_struct(out: &mut String, message: &Message) {
    let Message { key, arguments, plain, .. } = message;
    let name = pascal_case(key);
    let doc = format!("`{key}`: ”{plain}”");
    writeln!(out, "#[doc = {doc:?}]").expect(INTO_STRING);
    if arguments.is_empty() {
        writeln!(out, "pub struct {name};").expect(INTO_STRING);
    } else {
        writeln!(out, "pub struct {name} {{").expect(INTO_STRING);
        for argument in arguments {
            let kind = if is_count(argument) { "Count" } else { "Arg" };
            writeln!(out, "    #[doc = \"`${argument}`\"] pub {argument}: {kind},").expect(INTO_STRING);
        }
        writeln!(out, "}}").expect(INTO_STRING);
    }
    writeln!(out, "impl {name} {{\n    /// The words in `language`.").expect(INTO_STRING);
    let (receiver, pairs) = if arguments.is_empty() {
        ("&self", String::new())
    } else {
        let pair = |argument: &String| {
            let value = if is_count(argument) {
                format!("self.{argument}.into()")
            } else {
                format!("self.{argument}")
            };
            format!("({argument:?}, {value})")
        };
        let pairs = arguments.iter().map(pair);
        ("self", pairs.collect::<Vec<_>>().join(", "))
    };
    writeln!(out, "    pub fn text({receiver}, language: Language) -> String {{").expect(INTO_STRING);
    writeln!(out, "        say(language, {key:?}, &[{pairs}])\n    }}\n}}").expect(INTO_STRING);
}

fn write_keys(out: &mut String, model: &BTreeMap<&str, &Message>) {
    writeln!(
        out,
        "/// Every key and its arguments, in alphabetical order.\npub(crate) const KEYS: &[Key] = &["
    )
    .expect(INTO_STRING);
    for (key, message) in model {
        let arguments: Vec<_> = message.arguments.iter().collect();
        writeln!(out, "    Key {{ name: {key:?}, arguments: &{arguments:?} }},").expect(INTO_STRING);
    }
    writeln!(out, "];").expect(INTO_STRING);
}

fn write_sources(out: &mut String, sources: &[Source]) {
    writeln!(out, "/// Every translation file: its language's code and its text.").expect(INTO_STRING);
    writeln!(out, "pub(crate) const SOURCES: &[(&str, &str)] = &[").expect(INTO_STRING);
    for source in sources {
        writeln!(out, "    ({:?}, include_str!({:?})),", source.language, source.path).expect(INTO_STRING);
    }
    writeln!(out, "];").expect(INTO_STRING);
}

fn pascal_case(key: &str) -> String {
    let capitalised = |part: &str| part[..1].to_ascii_uppercase() + &part[1..];
    key.split('-').map(capitalised).collect()
}

const INTO_STRING: &str = "BUG: writing into a string cannot fail";
