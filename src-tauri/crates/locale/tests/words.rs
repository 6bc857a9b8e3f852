//! The words themselves: how messages are asked for, and what every text must keep to.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, thread};

use locale::Language::{En, Fi, Sv};
use locale::{Arg, Language, has_key, keys, text_of, words};

#[test]
fn a_message_is_a_struct_and_its_arguments_are_fields() {
    assert_eq!(words::StageGoals.text(Sv), "Mål");
    let saved = |language| words::CommonSavedAt { time: "10.33".into() }.text(language);
    assert_eq!(Language::ALL.map(saved), ["Tallennettu klo 10.33", "Sparat kl. 10.33", "Saved at 10.33"]);
}

#[test]
fn counts_choose_the_plural_form_and_are_grouped() {
    for (language, count, expected) in [
        (Fi, 1, "1 huomio"),
        (Fi, 0, "0 huomiota"),
        (Fi, 1234, "1\u{a0}234 huomiota"),
        (Sv, 1, "1 anmärkning"),
        (Sv, 2, "2 anmärkningar"),
        (En, 1, "1 finding"),
        (En, 1234, "1,234 findings"),
    ] {
        assert_eq!(words::AppFindingCount { count: count.into() }.text(language), expected);
    }
}

#[test]
fn a_number_that_is_no_count_is_printed_as_it_is() {
    assert_eq!(words::ImportPlaceRow { row: 2027.into() }.text(Fi), "Rivi 2027");
}

#[test]
fn nothing_is_put_around_arguments() {
    let text = words::FindingPartyWithoutAddress { name: "Mikkelin kaupunki".into() }.text(Fi);
    assert_eq!(text, "Mikkelin kaupunki: osoite puuttuu.", "no isolation marks, no quotes");
}

#[test]
fn a_code_of_an_enum_finds_its_words_or_says_that_there_are_none() {
    let name = [("name", Arg::from("Kahvila"))];
    assert_eq!(
        text_of(Fi, "finding-task-without-responsible", &name).as_deref(),
        Some("Kahvila: kukaan ei vastaa.")
    );
    assert_eq!(
        text_of(Fi, "stage-goals", &name).as_deref(),
        Some("Tavoitteet"),
        "an argument too many does no harm"
    );
    assert_eq!(
        text_of(Fi, "finding-task-without-responsible", &[]),
        None,
        "an argument too few is not printed as {{$name}}"
    );
    assert_eq!(text_of(Fi, "finding-unheard-of", &name), None);
    assert!(has_key("finding-no-goal") && !has_key("finding-unheard-of"));
}

#[test]
fn many_threads_can_ask_at_once() {
    let ask = || words::AppFindingCount { count: 2.into() }.text(Fi);
    let answers: Vec<_> = thread::scope(|scope| {
        let asking: Vec<_> = (0..8).map(|_| scope.spawn(ask)).collect();
        asking.into_iter().map(|one| one.join().expect("no thread panics")).collect()
    });
    assert_eq!(answers, vec!["2 huomiota"; 8]);
}

#[test]
fn role_letters_of_a_language_differ() {
    for language in Language::ALL {
        let letters = [
            words::RoleResponsibleLetter.text(language),
            words::RoleCarriesOutLetter.text(language),
            words::RoleTakesPartLetter.text(language),
            words::RoleIsInformedLetter.text(language),
        ];
        assert_eq!(letters.iter().collect::<BTreeSet<_>>().len(), 4, "{}: {letters:?}", language.code());
        assert!(letters.iter().all(|letter| letter.chars().count() == 1), "{letters:?}");
    }
}

#[test]
fn every_text_can_be_said_with_its_arguments() {
    for key in keys() {
        let given: Vec<_> = key.arguments.iter().map(|name| (*name, Arg::from(7))).collect();
        for language in Language::ALL {
            let text = text_of(language, key.name, &given);
            assert!(text.is_some_and(|text| !text.trim().is_empty()), "{}: {}", language.code(), key.name);
        }
    }
}

/// What typography refuses, with the reason told to the one who wrote it.
const REFUSED: &[(&str, &str)] = &[
    ("...", "an ellipsis is one character: …"),
    ("\"", "a straight quotation mark: Finnish and Swedish use ” on both sides, English “ and ”"),
    ("'", "a straight apostrophe: use ’"),
    (" - ", "a hyphen between blanks: use an en dash –"),
    ("  ", "two blanks in a row"),
    (" \n", "a blank at the end of a line"),
    ("\u{2068}", "an isolation mark"),
    ("\u{2069}", "an isolation mark"),
    ("Yhteistoimintasopimus", "a statutory term for something else"),
    ("yhteistoimintasopimus", "a statutory term for something else"),
    ("familjecentral", "in Finland it is familjecenter"),
    ("jäädytet", "the word is lukittu"),
    ("arkistoi", "a term of the archives act; the word is talletettu"),
];

#[test]
fn texts_keep_to_typography_and_to_the_words_of_the_field() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let folder =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/locales").join(language.code());
        for entry in fs::read_dir(folder).expect("the folder of a language") {
            let path = entry.expect("a file").path();
            let text = fs::read_to_string(&path).expect("a translation file");
            for (number, line) in
                text.split_inclusive('\n').enumerate().filter(|(_, line)| !line.starts_with('#'))
            {
                for (refused, why) in
                    REFUSED.iter().filter(|(refused, _)| line.trim_start().contains(refused))
                {
                    faults.push(format!("{}:{}: {refused:?}: {why}", path.display(), number + 1));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_noun_stands_in_one_file_so_that_a_key_is_found_by_its_first_word() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/locales/fi");
    let mut file_of: BTreeMap<String, String> = BTreeMap::new();
    let mut faults = Vec::new();
    for entry in fs::read_dir(folder).expect("the Finnish folder") {
        let path = entry.expect("a file").path();
        let file = path.file_name().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("a translation file");
        let keys = text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
        for noun in keys.filter_map(|key| key.split('-').next()).collect::<BTreeSet<_>>() {
            if let Some(other) = file_of.insert(noun.to_owned(), file.clone()) {
                faults.push(format!("{noun}-… stands in {other} and in {file}"));
            }
        }
    }
    assert!(file_of.len() > 30, "the files were read");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
