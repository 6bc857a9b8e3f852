//! What the build refuses: each case is a small set of translation files and what is said about it.

use std::path::{Path, PathBuf};

#[path = "../build/check.rs"]
mod check;
#[path = "../build/extract.rs"]
mod extract;
#[path = "../build/gather.rs"]
mod gather;
#[path = "../build/write.rs"]
mod write;

fn problems(sources: &[gather::Source]) -> Vec<String> {
    let (messages, mut problems) = extract::messages(sources);
    problems.extend(check::problems(sources, &messages));
    problems
}

/// Files given as (language, stage, text).
fn sources(files: &[(&'static str, &str, &str)]) -> Vec<gather::Source> {
    let source = |(language, stage, text): &(&'static str, &str, &str)| gather::Source {
        language,
        stage: (*stage).to_owned(),
        path: PathBuf::new(),
        text: (*text).to_owned(),
    };
    files.iter().map(source).collect()
}

/// The files against the problems expected.
fn refuses(files: &[(&'static str, &str, &str)], expected: &[&str]) {
    assert_eq!(problems(&sources(files)), expected);
}

/// The same file in all three languages.
fn refuses_everywhere(text: &str, expected: &str) {
    let files = gather::LANGUAGES.map(|language| (language, "goals", text));
    let each = gather::LANGUAGES.map(|language| format!("{language}/goals.ftl{expected}"));
    refuses(&files, &each.each_ref().map(String::as_str));
}

#[test]
fn languages_that_say_the_same_things_pass() {
    let text = "a-key = { $name } { $count ->\n    [one] x\n   *[other] { $count } x\n }";
    refuses(&[("fi", "goals", text), ("sv", "goals", text), ("en", "goals", text)], &[]);
}

#[test]
fn a_key_that_one_language_lacks_is_named() {
    refuses(
        &[("fi", "goals", "a = A\nb = B"), ("sv", "goals", "a = A"), ("en", "goals", "a = A\nb = B\nc = C")],
        &["sv/goals.ftl: b is missing", "fi/goals.ftl: c is missing", "sv/goals.ftl: c is missing"],
    );
}

#[test]
fn an_argument_that_one_language_lacks_is_named() {
    refuses(
        &[
            ("fi", "goals", "a = { $name }"),
            ("sv", "goals", "a = A"),
            ("en", "goals", "a = { $name } { $place }"),
        ],
        &["a: $name stands in fi, but not in sv", "a: $place stands in en, but not in fi"],
    );
}

#[test]
fn a_doubled_key_is_named_in_one_file_and_across_files() {
    refuses(
        &[
            ("fi", "goals", "a = A\na = B"),
            ("sv", "goals", "a = A"),
            ("en", "goals", "a = A"),
            ("fi", "terms", "b = B"),
            ("sv", "terms", "b = B\na = A"),
            ("en", "terms", "b = B"),
        ],
        &[
            "fi: a stands twice, in goals.ftl and goals.ftl",
            "sv: a stands twice, in goals.ftl and terms.ftl",
            "sv/terms.ftl: a belongs in goals.ftl",
        ],
    );
}

#[test]
fn a_file_that_one_language_lacks_is_named() {
    refuses(&[("fi", "goals", "# none yet"), ("en", "goals", "# none yet")], &["sv/goals.ftl is missing"]);
}

#[test]
fn what_cannot_be_checked_is_refused() {
    for (text, expected) in [
        ("Title = A", ": Title must be in kebab-case"),
        ("a--b = A", ": a--b must be in kebab-case"),
        ("a = { $firstName }", ": a: $firstName must be in snake_case and no word of Rust's own"),
        ("a = { $type }", ": a: $type must be in snake_case and no word of Rust's own"),
        ("a = A\n    .title = B", ": a must be one text without attributes"),
        ("-a = A", ": -a is a term; write the words out"),
        ("a = { NUMBER($count) }", ": a uses a function or another message: only arguments are allowed"),
        ("a = { b }\nb = B", ": a uses a function or another message: only arguments are allowed"),
        (
            "a = { $tasks ->\n    [one] x\n   *[other] y\n }",
            ": a chooses a plural by $tasks: call it $count or $…_count",
        ),
        ("a = A\nb", ", line 2: Expected a token starting with \"=\""),
    ] {
        refuses_everywhere(text, expected);
    }
}

#[test]
fn a_message_becomes_a_struct_with_its_arguments_as_fields() {
    let sources = sources(&[(
        "fi",
        "goals",
        "goals-led-by = { $count ->\n    [one] Yksi\n   *[other] Monta\n }: { $name }",
    )]);
    let (messages, _) = extract::messages(&sources);
    let written = write::rust(&sources, &messages);
    for line in [
        "#[doc = \"`goals-led-by`: ”Monta: {name}”\"]",
        "pub struct GoalsLedBy {",
        "#[doc = \"`$count`\"] pub count: Count,",
        "#[doc = \"`$name`\"] pub name: Arg,",
        "Key { name: \"goals-led-by\", arguments: &[\"count\", \"name\"] },",
    ] {
        assert!(written.lines().any(|found| found.trim() == line), "{line} in\n{written}");
    }
}

#[test]
fn the_real_files_pass() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/locales");
    let sources = gather::sources(&locales);
    assert!(sources.len() >= 3 * 14, "the files of fourteen stages in three languages were read");
    assert_eq!(problems(&sources), Vec::<String>::new());
}
