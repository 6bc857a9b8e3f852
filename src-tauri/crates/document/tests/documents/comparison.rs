//! Facts about the paper that shows what changed between two texts.

use agreement::{AgreementLanguages, Language};
use document::*;

use crate::changed::{paper, stamp, texts};
use crate::{reading, structure};

#[test]
fn a_comparison_prints_in_every_language_form_without_problems() {
    let (before, after) = texts();
    for languages in AgreementLanguages::ALL {
        let pages = lay_out(&paper(&before, &after, languages, true), &mut Cache::default());
        let problems: Vec<String> = pages.problems().iter().take(8).map(ToString::to_string).collect();
        assert!(problems.is_empty(), "{}: {problems:#?}", languages.code());
        let pdf = pages.to_pdf();
        reading::check(&pdf);
        let text = reading::text(&pdf, None);
        for stamp in [stamp(1), stamp(2)] {
            let printed = stamp.fingerprint.printed().to_string();
            assert!(text.contains(&printed), "{}: {printed} is missing", languages.code());
        }
        for part in ["Versioiden vertailu", "Jämförelse av versioner"] {
            let language = if part.starts_with('V') { Language::Fi } else { Language::Sv };
            assert_eq!(text.contains(part), languages.languages().contains(&language), "{part}");
        }
    }
}

#[test]
fn who_hears_the_page_is_told_what_was_added_and_what_removed() {
    let (before, after) = texts();
    let pages = lay_out(&paper(&before, &after, AgreementLanguages::Fi, true), &mut Cache::default());
    let tree = structure::tree(&pages.to_pdf());
    let spoken: Vec<&str> = tree
        .all("Span")
        .into_iter()
        .filter_map(|span| span.attributes.get("ActualText"))
        .map(String::as_str)
        .collect();
    for expected in
        ["lisätty: uudet sanat", "poistettu: vanhat sanat", "lisätty: 9", "lisätty: Aivan uusi tehtävä"]
    {
        assert!(spoken.contains(&expected), "{expected} is not read: {spoken:#?}");
    }
    assert!(spoken.iter().any(|words| words.contains("Tämä lause on lisätty")), "{spoken:#?}");
}

#[test]
fn every_added_word_is_underlined_and_every_removed_one_struck_through() {
    let (before, after) = texts();
    let pages = lay_out(&paper(&before, &after, AgreementLanguages::Fi, true), &mut Cache::default());
    let (mut marked, mut lines) = (0, 0);
    for page in 0..pages.count() {
        for drawn in pages.drawn(page) {
            match (drawn.mark, drawn.part) {
                (drawing::Mark::Text { words, .. }, drawing::Part::Node { galley, node }) => {
                    let is_word = words.iter().any(|word| !word.text.trim().is_empty());
                    let node = &pages.galleys()[galley].nodes[node];
                    marked += usize::from(is_word && node.instead.is_some());
                }
                (drawing::Mark::Line { thickness, .. }, _) => lines += usize::from(*thickness == 0.7),
                _ => {}
            }
        }
    }
    assert!(marked > 10, "{marked} pieces are marked");
    assert_eq!(lines, marked, "each marked piece has a line of its own");
}

#[test]
fn in_plain_text_marked_words_stand_in_brackets() {
    let (before, after) = texts();
    let text = plain_text(&paper(&before, &after, AgreementLanguages::Fi, true));
    assert!(text.contains("[poistettu: ") && text.contains("[lisätty: 9]"), "{text}");
    assert!(text.contains("Tehtävä: Aivan uusi tehtävä"), "{text}");
    assert!(text.contains("Versio 1, lukittu 21.11.2026"), "{text}");
}

#[test]
fn a_comparison_with_the_working_text_is_marked_as_a_draft_and_has_no_day() {
    let (before, after) = texts();
    let draft = paper(&before, &after, AgreementLanguages::Fi, false);
    assert_eq!((draft.dated, draft.furniture.date.clone()), (None, None));
    assert_eq!(draft.furniture.mark.as_deref(), Some("Luonnos"));
    let locked = paper(&before, &after, AgreementLanguages::Fi, true);
    assert_eq!(locked.dated, Some(stamp(2).locked_on));
    assert_eq!(locked.furniture.mark, None);
}

#[test]
fn without_changes_the_paper_says_so() {
    let (before, _) = texts();
    for (languages, expected) in [
        (AgreementLanguages::Fi, "Mikään ei ole muuttunut."),
        (AgreementLanguages::Sv, "Ingenting har ändrats."),
        (AgreementLanguages::En, "Nothing has changed."),
    ] {
        let text = plain_text(&paper(&before, &before, languages, true));
        assert!(text.contains(expected), "{text}");
    }
}

#[test]
fn the_same_comparison_is_the_same_bytes() {
    let (before, after) = texts();
    let bytes =
        || lay_out(&paper(&before, &after, AgreementLanguages::FiSv, true), &mut Cache::default()).to_pdf();
    assert_eq!(bytes(), bytes());
}
