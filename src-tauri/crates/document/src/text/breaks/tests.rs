//! Lines: what may break where, and that nothing is lost.

use super::*;
use crate::style;

fn set(text: &str, width: f32) -> Vec<String> {
    let mut shaper = Shaper::default();
    set_lines(&mut shaper, &text.into(), &style::BODY, Language::Fi, width)
        .iter()
        .map(|line| {
            assert!(line.width <= width + 0.01, "a line of {} in {width}", line.width);
            line.runs.iter().flat_map(|run| &run.words).map(|word| &*word.text).collect::<String>()
        })
        .collect()
}

#[test]
fn lines_read_back_as_the_text_they_came_from() {
    let text = "Perhekeskus on verkosto, jossa kunnat, hyvinvointialue, seurakunnat ja järjestöt \
                palvelevat samoja perheitä yhteisymmärryksessä ja luottamuksellisesti.";
    let lines = set(text, 120.0);
    assert!(lines.len() > 3);
    assert_eq!(lines.concat().replace('\u{AD}', ""), text);
}

#[test]
fn a_word_longer_than_the_line_is_cut_and_loses_nothing() {
    for text in ["x".repeat(5_000), "ä\u{0331}".repeat(900), "👨\u{200D}👩\u{200D}👧".repeat(60)] {
        assert_eq!(set(&text, 90.0).concat(), text);
    }
}

#[test]
fn no_break_spaces_hold_and_line_feeds_break() {
    let lines = set("sivu 12 (14) ja 198 § sekä\nuusi rivi", 60.0);
    assert!(lines.iter().any(|line| line.contains("198\u{A0}§")), "{lines:?}");
    assert!(lines.last().is_some_and(|line| line.starts_with("uusi")), "{lines:?}");
}

/// The clauses of the library in Finnish and Swedish, a paragraph or point each.
fn clauses() -> Vec<(Language, String)> {
    let mut all = Vec::new();
    for language in [Language::Fi, Language::Sv] {
        let folder = format!("{}/../../../assets/clauses/{}", env!("CARGO_MANIFEST_DIR"), language.code());
        let mut files: Vec<_> = std::fs::read_dir(folder).expect("there are clauses").flatten().collect();
        files.sort_by_key(std::fs::DirEntry::path);
        for file in files {
            let text = std::fs::read_to_string(file.path()).expect("a clause can be read");
            let lines = text.lines().filter(|line| !line.starts_with(['#', '>']) && line.len() > 60);
            all.extend(lines.map(|line| (language, line.to_owned())));
        }
    }
    all
}

/// Lines filled one after the other, words whole where they fit a line: what most programs do.
fn first_fit(atoms: &[Atom], width: f32) -> Vec<usize> {
    let (mut ends, mut x, mut word) = (Vec::new(), 0.0, 0);
    for at in 0..atoms.len() {
        if !matches!(atoms[at].after, After::Space | After::LineEnd) && at + 1 < atoms.len() {
            continue;
        }
        let wide: f32 = atoms[word..=at].iter().map(|atom| atom.width).sum();
        if x > 0.0 && x + wide > width {
            ends.push(word);
            x = 0.0;
        }
        x += wide + atoms[at].space;
        word = at + 1;
    }
    ends.push(atoms.len());
    ends
}

/// The squared shares of the lines that stay empty, and what short last lines are held to be worth.
fn raggedness(atoms: &[Atom], ends: &[usize], width: f32) -> f32 {
    let (mut sum, mut from) = (0.0, 0);
    for &to in ends {
        let natural: f32 =
            atoms[from..to].iter().map(|atom| atom.width + atom.space).sum::<f32>() - atoms[to - 1].space;
        let empty = (width - natural).max(0.0) / width;
        let short = ((0.22 * width - natural) / (0.22 * width)).max(0.0);
        sum += match (to == atoms.len(), ends.len()) {
            (false, _) => empty * empty,
            (true, 1) => 0.0,
            (true, _) => 0.08 * short,
        };
        from = to;
    }
    sum
}

#[test]
fn clauses_are_set_more_evenly_than_line_by_line() {
    let mut shaper = Shaper::default();
    let clauses = clauses();
    assert!(clauses.len() > 300, "{} clauses", clauses.len());
    for (width, style) in [(351.5, style::BODY), (214.0, style::PARALLEL)] {
        let (mut ours, mut usual, mut worse, mut hyphens) = (0.0, 0.0, 0, 0);
        for (language, words) in &clauses {
            let text = Text::from(words.as_str());
            let prepared = prepare(&text, &style, *language);
            let atoms = Setter { shaper: &mut shaper, prepared: &prepared, style: &style }.atoms(width);
            let fitted = line_ends(&atoms, width);
            let (one, other) =
                (raggedness(&atoms, &fitted, width), raggedness(&atoms, &first_fit(&atoms, width), width));
            hyphens += fitted.iter().filter(|end| matches!(atoms[**end - 1].after, After::Hyphen(_))).count();
            // That lines of like length follow each other is worth this much.
            worse += usize::from(one > other + 0.031);
            (ours, usual) = (ours + one, usual + other);
        }
        println!(
            "{width} pt: {} clauses, {ours:.2} to {usual:.2}, {worse} worse, {hyphens} hyphens",
            clauses.len()
        );
        assert!(ours < usual * 0.9, "{ours} is not evener than {usual}");
        assert_eq!(worse, 0, "clauses that were evener line by line");
    }
}

#[test]
fn a_range_of_dates_stays_on_one_line() {
    let lines = set("Sopimus on voimassa ajan 1.1.2027–31.12.2028 eikä kauemmin.", 150.0);
    assert!(lines.iter().any(|line| line.contains("1.1.2027–31.12.2028")), "{lines:?}");
}

#[test]
fn empty_and_blank_texts_have_no_lines() {
    for text in ["", " ", "\n\n", "\u{7}\u{0}"] {
        assert_eq!(set(text, 100.0), Vec::<String>::new());
    }
}
