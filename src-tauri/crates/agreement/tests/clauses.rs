//! The clause library in `assets/clauses`: every file can be read, and each language has the same ones.

use agreement::{
    ClauseOrigin, Language, ListForm, SectionId, SectionKind, WholeWord, parse_clause, parse_list_file,
};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

fn folder(language: Language) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/clauses").join(language.code())
}

/// The files of a language by name, with what they say.
fn files(language: Language) -> BTreeMap<String, String> {
    let entries = match fs::read_dir(folder(language)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return BTreeMap::new(),
        entries => entries.expect("the clause folder can be read"),
    };
    let paths = entries.map(|entry| entry.expect("a folder entry").path());
    paths
        .map(|path| {
            let name = path.file_name().expect("a file name").to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).expect("a clause file is UTF-8"))
        })
        .collect()
}

#[test]
fn every_file_of_the_library_can_be_read() {
    let mut mistakes = Vec::new();
    let mut read = 0;
    for language in Language::ALL {
        for (name, text) in files(language) {
            let place = format!("{}/{name}", language.code());
            let wrong = match name.rsplit_once('.') {
                Some((stem, "txt")) if ClauseOrigin::from_file_stem(stem).is_none() => {
                    Some("names no section".into())
                }
                Some((_, "txt")) => parse_clause(&text, language).err().map(|error| error.to_string()),
                Some((stem, "list")) => {
                    parse_list_file(&text, ListForm::of_file_stem(stem)).err().map(|error| error.to_string())
                }
                _ => Some("is neither a clause nor a list".into()),
            };
            mistakes.extend(wrong.map(|wrong| format!("{place}: {wrong}")));
            read += 1;
        }
    }
    assert!(read > 0, "the library is not empty");
    assert!(mistakes.is_empty(), "{mistakes:#?}");
}

#[test]
fn every_language_has_the_same_files() {
    let names = |language| files(language).into_keys().collect::<BTreeSet<_>>();
    let finnish = names(Language::Fi);
    for language in [Language::Sv, Language::En] {
        let other = names(language);
        assert_eq!(
            other.symmetric_difference(&finnish).collect::<Vec<_>>(),
            Vec::<&String>::new(),
            "files that fi or {} lacks",
            language.code()
        );
    }
}

#[test]
fn a_clause_says_the_same_in_every_language() {
    // The same references, and the same number of blocks: a point added in one language only would be a different agreement.
    let title = |kind: SectionKind| kind.code().to_owned();
    let mut differing = Vec::new();
    for (name, text) in files(Language::Fi).into_iter().filter(|(name, _)| name.ends_with(".txt")) {
        let finnish = parse_clause(&text, Language::Fi).expect("read above");
        let (_, body) = finnish.fill(&WholeWord::default(), &|_| None, &title);
        for language in [Language::Sv, Language::En] {
            let Some(text) = files(language).remove(&name) else { continue };
            let clause = parse_clause(&text, language).expect("read above");
            let (_, other) = clause.fill(&WholeWord::default(), &|_| None, &title);
            if clause.references() != finnish.references() || shape(&other) != shape(&body) {
                differing.push(format!("{}/{name}", language.code()));
            }
        }
    }
    assert!(differing.is_empty(), "{differing:#?}");
}

/// The kinds of blocks with their numbers of points.
fn shape(body: &agreement::RichText) -> Vec<(u8, usize)> {
    use agreement::Block::{Bullets, Heading, Numbered, Paragraph};
    let shape = |block: &agreement::Block| match block {
        Heading { .. } => (b'h', 0),
        Paragraph { .. } => (b'p', 0),
        Numbered { items } => (b'n', items.len()),
        Bullets { items } => (b'b', items.len()),
    };
    body.blocks.iter().map(shape).collect()
}

#[test]
fn every_kind_of_section_has_its_clause() {
    let finnish = files(Language::Fi);
    let missing: Vec<_> = SectionKind::ALL
        .iter()
        .filter(|kind| {
            **kind != SectionKind::Custom && !finnish.contains_key(&format!("{}.txt", kind.code()))
        })
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    // A clause that names a section the agreement lacks still reads as a sentence.
    let clause = parse_clause(&finnish["disputes.txt"], Language::Fi).expect("a clause");
    let (_, body) = clause.fill(&WholeWord::default(), &|_| None, &|_| "Irtisanominen".into());
    assert!(body.plain().contains("Irtisanominen"), "{}", body.plain());
    let bound =
        clause.fill(&WholeWord::default(), &|_| Some(SectionId(uuid::Uuid::nil())), &|_| String::new());
    assert!(!bound.1.plain().contains("Irtisanominen"));
}

#[test]
fn every_alternative_says_when_to_choose_it() {
    let mut silent = Vec::new();
    for language in Language::ALL {
        for (name, text) in files(language) {
            let alternative = name.contains("--");
            if alternative && parse_clause(&text, language).expect("read above").note().is_none() {
                silent.push(format!("{}/{name}", language.code()));
            }
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
}

#[test]
fn lists_have_the_same_entries_in_every_language() {
    // The entries are matched by their line: picked in one language, an entry brings its translations along.
    let length = |language, name: &str| {
        let form = ListForm::of_file_stem(name.trim_end_matches(".list"));
        parse_list_file(&files(language)[name], form).expect("read above").len()
    };
    for name in files(Language::Fi).keys().filter(|name| name.ends_with(".list")) {
        let lengths = Language::ALL.map(|language| length(language, name));
        assert!(lengths.iter().all(|other| *other == lengths[0]), "{name}: {lengths:?}");
    }
}
