//! Extracts the messages of the translation files: their keys, their arguments and what they say.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use super::gather::Source;

/// The plural categories of CLDR; a message that chooses by one of these counts something.
const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// One message of one language.
#[derive(Debug)]
pub struct Message {
    /// The folder of its file.
    pub language: &'static str,
    /// The name of its file.
    pub stage: String,
    /// Its key, `parties-title`.
    pub key: String,
    /// The arguments it uses, in alphabetical order.
    pub arguments: BTreeSet<String>,
    /// Its text on one line, for documentation: arguments in braces, the last variant of a choice.
    pub plain: String,
}

/// The messages of all files, and what is wrong with the files themselves.
pub fn messages(sources: &[Source]) -> (Vec<Message>, Vec<String>) {
    let mut messages = Vec::new();
    let mut problems = Vec::new();
    for source in sources {
        let place = format!("{}/{}.ftl", source.language, source.stage);
        let resource = match parser::parse(source.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                problems.extend(errors.into_iter().map(|error| {
                    let line = source.text[..error.pos.start].lines().count().max(1);
                    format!("{place}, line {line}: {error}")
                }));
                resource
            }
        };
        for entry in &resource.body {
            match entry {
                Entry::Message(found) => match &found.value {
                    Some(pattern) if found.attributes.is_empty() => {
                        let mut reading = Reading::default();
                        reading.pattern(pattern);
                        let key = found.id.name.to_owned();
                        problems.extend(
                            reading.problems.iter().map(|problem| format!("{place}: {key} {problem}")),
                        );
                        messages.push(Message {
                            language: source.language,
                            stage: source.stage.clone(),
                            key,
                            arguments: reading.arguments,
                            plain: reading.plain.split_whitespace().collect::<Vec<_>>().join(" "),
                        });
                    }
                    _ => problems
                        .push(format!("{place}: {} must be one text without attributes", found.id.name)),
                },
                // A term cannot be checked against the arguments of its users, and hides inflection.
                Entry::Term(term) => {
                    problems.push(format!("{place}: -{} is a term; write the words out", term.id.name));
                }
                _ => {}
            }
        }
    }
    (messages, problems)
}

/// What is gathered while a pattern is read.
#[derive(Default)]
struct Reading {
    arguments: BTreeSet<String>,
    plain: String,
    problems: Vec<String>,
}

impl Reading {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.plain.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let before = self.plain.len();
                self.inline(selector);
                let counts = variants.iter().any(|variant| match &variant.key {
                    VariantKey::Identifier { name } => PLURALS.contains(name),
                    VariantKey::NumberLiteral { .. } => true,
                });
                if let InlineExpression::VariableReference { id } = selector
                    && counts
                    && !super::check::is_count(id.name)
                {
                    self.problems
                        .push(format!("chooses a plural by ${}: call it $count or $…_count", id.name));
                }
                for variant in variants {
                    self.plain.truncate(before);
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
                self.plain.push_str(&format!("{{{}}}", id.name));
            }
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.plain.push_str(value);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            // Numbers and dates arrive as finished strings, and a message that quotes another hides its arguments.
            _ => self
                .problems
                .push("uses a function or another message: only arguments are allowed".to_owned()),
        }
    }
}
