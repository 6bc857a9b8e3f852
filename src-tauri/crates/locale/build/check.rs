//! Checks that the three languages say the same things: the same files, keys and arguments, each key once.

use std::collections::{BTreeMap, BTreeSet};

use super::extract::Message;
use super::gather::{LANGUAGES, Source};

/// Whether an argument of this name is a count: a number that chooses a plural form. All others are finished texts.
pub fn is_count(argument: &str) -> bool {
    argument == "count" || argument.ends_with("_count")
}

/// Everything that is wrong, in words for the one who edits the files.
pub fn problems(sources: &[Source], messages: &[Message]) -> Vec<String> {
    let mut problems = differing_files(sources);
    problems.extend(names(messages));
    problems.extend(doubled_keys(messages));
    problems.extend(differing_messages(messages));
    problems
}

fn differing_files(sources: &[Source]) -> Vec<String> {
    let mut languages_of: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for source in sources {
        languages_of.entry(&source.stage).or_default().insert(source.language);
    }
    let missing = |(stage, have): (&&str, &BTreeSet<&str>)| {
        let absent = LANGUAGES.iter().filter(|language| !have.contains(**language));
        absent.map(|language| format!("{language}/{stage}.ftl is missing")).collect::<Vec<_>>()
    };
    languages_of.iter().flat_map(missing).collect()
}

fn names(messages: &[Message]) -> Vec<String> {
    let mut problems = Vec::new();
    for message in messages {
        let place = format!("{}/{}.ftl: {}", message.language, message.stage, message.key);
        if !is_kebab_case(&message.key) {
            problems.push(format!("{place} must be in kebab-case"));
        }
        for argument in message.arguments.iter().filter(|argument| !is_field_name(argument)) {
            problems.push(format!("{place}: ${argument} must be in snake_case and no word of Rust's own"));
        }
    }
    problems
}

fn doubled_keys(messages: &[Message]) -> Vec<String> {
    let mut seen: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    let mut problems = Vec::new();
    for message in messages {
        if let Some(stage) = seen.insert((message.language, &message.key), &message.stage) {
            let Message { language, key, .. } = message;
            problems
                .push(format!("{language}: {key} stands twice, in {stage}.ftl and {}.ftl", message.stage));
        }
    }
    problems
}

fn differing_messages(messages: &[Message]) -> Vec<String> {
    let mut by_key: BTreeMap<&str, BTreeMap<&str, &Message>> = BTreeMap::new();
    for message in messages {
        by_key.entry(&message.key).or_default().insert(message.language, message);
    }
    let mut problems = Vec::new();
    for (key, translations) in by_key {
        let Some(model) = LANGUAGES.iter().find_map(|language| translations.get(language)) else {
            continue;
        };
        for language in LANGUAGES {
            let Some(message) = translations.get(language) else {
                problems.push(format!("{language}/{}.ftl: {key} is missing", model.stage));
                continue;
            };
            if message.stage != model.stage {
                problems
                    .push(format!("{language}/{}.ftl: {key} belongs in {}.ftl", message.stage, model.stage));
            }
            for argument in model.arguments.symmetric_difference(&message.arguments) {
                let (have, lack) = if model.arguments.contains(argument) {
                    (model.language, language)
                } else {
                    (language, model.language)
                };
                problems.push(format!("{key}: ${argument} stands in {have}, but not in {lack}"));
            }
        }
    }
    problems
}

fn is_kebab_case(key: &str) -> bool {
    key.starts_with(|first: char| first.is_ascii_lowercase())
        && key.split('-').all(|part| {
            !part.is_empty()
                && part.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
        })
}

fn is_field_name(argument: &str) -> bool {
    const TAKEN: [&str; 12] =
        ["as", "box", "for", "in", "match", "mod", "move", "ref", "self", "type", "use", "where"];
    argument.starts_with(|first: char| first.is_ascii_lowercase())
        && argument
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
        && !TAKEN.contains(&argument)
}
