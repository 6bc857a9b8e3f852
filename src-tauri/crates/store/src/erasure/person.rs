//! How a person is recognised in a text: by name, e-mail and telephone, as people write them.

use std::ops::Range;

/// Endings of the cases a Finnish name is inflected in, and the Swedish genitive; behind abbreviations with a colon.
const ENDINGS: &[&str] = &[
    "n", "a", "ä", "s", "an", "en", "in", "on", "un", "yn", "än", "ön", "hin", "ta", "tä", "na", "nä", "ksi",
    "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "tta", "ttä",
];

/// One person, by everything that names only this person.
#[derive(Clone, PartialEq, Eq)]
pub struct Person {
    needles: Vec<Needle>,
}

// A person must not come into a message or a log by way of `Debug`.
impl std::fmt::Debug for Person {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Person").finish_non_exhaustive()
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Needle {
    letters: Vec<char>,
    follows: Follows,
}

/// What may stand behind the letters before the word ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Follows {
    Nothing,
    AnyEnding,
    /// A stem is no word of its own: *Virtase-* of Virtanen.
    SomeEnding,
}

impl Person {
    /// A person of these names ("Marja Salainen", in either order) and these e-mail addresses and telephone numbers.
    pub fn new(names: &[String], details: &[String]) -> Self {
        let mut needles = Vec::new();
        for name in names {
            let words: Vec<&str> = name.split_whitespace().collect();
            needles.extend(inflected(&words.join(" ")));
            if let Some((last, first)) = words.split_last().filter(|(_, first)| !first.is_empty()) {
                needles.extend(inflected(&format!("{last} {}", first.join(" "))));
                needles.extend(inflected(&format!("{last}, {}", first.join(" "))));
            }
        }
        for detail in details {
            needles.push(Needle { letters: plain(detail.trim()), follows: Follows::Nothing });
            let digits: String = detail.chars().filter(char::is_ascii_digit).collect();
            if digits.len() >= 7 {
                needles.push(Needle { letters: plain(&digits), follows: Follows::Nothing });
            }
        }
        // Two letters would be found everywhere.
        needles.retain(|needle| needle.letters.iter().filter(|letter| letter.is_alphanumeric()).count() > 2);
        Self { needles }
    }

    /// Whether nothing is known by which the person could be found.
    pub const fn is_empty(&self) -> bool {
        self.needles.is_empty()
    }

    /// Whether a text names the person.
    pub fn is_in(&self, text: &str) -> bool {
        !self.places(text).is_empty()
    }

    /// Where a text names the person, as ranges of bytes.
    pub fn places(&self, text: &str) -> Vec<Range<usize>> {
        let letters: Vec<(usize, char)> =
            text.char_indices().map(|(at, letter)| (at, lower(letter))).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while at < letters.len() {
            let begins = at == 0 || !letters[at - 1].1.is_alphanumeric();
            let length = if begins { self.length_at(&letters[at..]) } else { None };
            if let Some(length) = length {
                let end = letters.get(at + length).map_or(text.len(), |(end, _)| *end);
                found.push(letters[at].0..end);
            }
            at += length.unwrap_or(1);
        }
        found
    }

    /// The text with the person's places replaced.
    pub fn replaced(&self, text: &str, by: &str) -> String {
        let mut changed = text.to_owned();
        for place in self.places(text).into_iter().rev() {
            changed.replace_range(place, by);
        }
        changed
    }

    fn length_at(&self, letters: &[(usize, char)]) -> Option<usize> {
        self.needles.iter().filter_map(|needle| needle.length_at(letters)).max()
    }
}

impl Needle {
    fn length_at(&self, letters: &[(usize, char)]) -> Option<usize> {
        let (begin, rest) = letters.split_at_checked(self.letters.len())?;
        if begin.iter().zip(&self.letters).any(|((_, found), wanted)| found != wanted) {
            return None;
        }
        let ending: String =
            rest.iter().map(|(_, letter)| *letter).take_while(|c| c.is_alphanumeric() || *c == ':').collect();
        let word = ending.strip_prefix(':').unwrap_or(&ending).trim_end_matches(':');
        let known = ENDINGS.contains(&word);
        let fits = match self.follows {
            Follows::Nothing => ending.is_empty() || ending.starts_with(':'),
            Follows::AnyEnding => word.is_empty() || known,
            Follows::SomeEnding => known,
        };
        let taken = if known && self.follows != Follows::Nothing {
            ending.trim_end_matches(':').chars().count()
        } else {
            0
        };
        fits.then_some(self.letters.len() + taken)
    }
}

/// A name and its stems.
fn inflected(name: &str) -> Vec<Needle> {
    let mut needles = vec![Needle { letters: plain(name), follows: Follows::AnyEnding }];
    if let Some(stem) = name.strip_suffix("nen") {
        for stem in [format!("{stem}se"), format!("{stem}s")] {
            needles.push(Needle { letters: plain(&stem), follows: Follows::SomeEnding });
        }
    }
    needles
}

fn plain(text: &str) -> Vec<char> {
    text.chars().map(lower).collect()
}

/// One letter for one letter, so that places can be told; any blank is a blank.
fn lower(letter: char) -> char {
    if letter.is_whitespace() { ' ' } else { letter.to_lowercase().next().unwrap_or(letter) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marja() -> Person {
        Person::new(
            &["Marja Salainen".to_owned(), "Åke Ö".to_owned()],
            &["marja.salainen@example.org".to_owned(), "040 123 4567".to_owned()],
        )
    }

    #[test]
    fn a_person_is_found_as_people_write_the_name() {
        let cases = [
            ("Marja Salainen", "#"),
            ("Sovittu: MARJA  salainen", "Sovittu: MARJA  salainen"),
            ("Sovittu: MARJA\u{A0}salainen.", "Sovittu: #."),
            ("Salainen, Marja; Salainen Marja", "#; #"),
            ("Marja Salaisen ja Marja Salaiselle", "# ja #"),
            ("kysy Marja Salaiselta", "kysy #"),
            ("ringa Åke Ös byrå", "ringa # byrå"),
            ("Åke Ö:n lupa, Åke Öberg", "# lupa, Åke Öberg"),
            ("Joanna Marja Salainenberg", "Joanna Marja Salainenberg"),
            ("Maija-Marja Salainen", "Maija-#"),
            ("Sammarja Salainen", "Sammarja Salainen"),
            ("<Marja.Salainen@example.org>, p. 0401234567", "<#>, p. #"),
            ("marja.salainen@example.organisation", "marja.salainen@example.organisation"),
            ("040 123 45678", "040 123 45678"),
            ("Salainen", "Salainen"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(marja().replaced(text, "#"), expected, "{text:?}");
            assert_eq!(marja().is_in(text), expected.contains('#'), "{text:?}");
        }
    }

    #[test]
    fn what_would_be_found_everywhere_names_nobody() {
        assert!(Person::new(&["A".to_owned(), " ".to_owned()], &["1".to_owned(), String::new()]).is_empty());
        assert_eq!(format!("{:?}", marja()), "Person { .. }", "a message never tells the name");
    }
}
