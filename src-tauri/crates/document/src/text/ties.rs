//! Spaces at which no line ends: numbers stay with their signs and units, days with months, initials and
//! saints with names, and dashes with what they follow.
//!
//! Only the space changes: what was written and locked is printed as it was written.

use locale::dates;

use crate::block::{Language, speaking};

/// Signs that belong to the number before them.
const SIGNS: [char; 4] = ['§', '%', '€', '‰'];

/// Byte places of the spaces in `text` that hold what stands on both sides of them together.
///
/// `language` says in which language the text at a byte place is.
pub fn tied_spaces(text: &str, language: impl Fn(usize) -> Language) -> Vec<usize> {
    if !text.contains(['.', ':', '§', '–', '—']) && !text.contains(|c: char| c.is_ascii_digit()) {
        return Vec::new();
    }
    let mut tied = Vec::new();
    for at in spaces(text) {
        let before = word_before(&text[..at]);
        let after = word_after(&text[at + 1..]);
        if !before.is_empty() && !after.is_empty() && is_tied(before, after, &text[at + 1..], language(at)) {
            tied.push(at);
        }
    }
    tied
}

fn spaces(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.bytes().enumerate().filter(|(_, byte)| *byte == b' ').map(|(at, _)| at)
}

fn word_before(text: &str) -> &str {
    text.rsplit(char::is_whitespace).next().unwrap_or_default()
}

fn word_after(text: &str) -> &str {
    text.split(char::is_whitespace).next().unwrap_or_default()
}

fn is_tied(before: &str, after: &str, rest: &str, language: Language) -> bool {
    // A dash between words ends a line; it does not begin one.
    if matches!(after, "–" | "—") {
        return true;
    }
    let number_before = before.ends_with(|c: char| c.is_ascii_digit());
    let number_after = after.starts_with(|c: char| c.is_ascii_digit());
    if number_before && after.starts_with(SIGNS) {
        // In "30.1.2024 § 198" the sign belongs to the number behind it.
        let behind = rest[after.len()..].trim_start().starts_with(|c: char| c.is_ascii_digit());
        return after.trim_end_matches(',') != "§" || !behind;
    }
    if number_after {
        return before == "§"
            || is_abbreviation(before, language)
            || (is_reference(before, language) && digits(core(after)).is_some_and(|count| count <= 3))
            || is_group_of_thousands(before, after);
    }
    if number_before {
        return is_unit(core(after), language)
            || is_day_of(before, after, language)
            || is_count_of_pages(before, after);
    }
    is_day_of(before, after, language) || is_initial(before, after) || matches!(before, "S:t" | "S:ta")
}

/// The word without the marks and endings around it: `kk:n,` is `kk`.
fn core(word: &str) -> &str {
    let word = word.trim_matches(|c: char| matches!(c, '(' | ')' | ',' | ';' | '.' | '!' | '?' | '”'));
    word.split(':').next().unwrap_or_default()
}

fn digits(word: &str) -> Option<usize> {
    (!word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())).then_some(word.len())
}

/// `25 000`, `1 250 000`: up to three figures, then exactly three.
fn is_group_of_thousands(before: &str, after: &str) -> bool {
    let whole = |word: &str| word.bytes().take_while(u8::is_ascii_digit).count();
    matches!(digits(before.trim_start_matches('(')), Some(1..=3)) && whole(after) == 3
}

/// `3 (10)`.
fn is_count_of_pages(before: &str, after: &str) -> bool {
    digits(before).is_some()
        && after.strip_prefix('(').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// `M. Virtanen`, `J. K. Lehto`.
fn is_initial(before: &str, after: &str) -> bool {
    let mut chars = before.chars();
    let initial = chars.next().is_some_and(char::is_uppercase) && chars.as_str() == ".";
    initial && after.starts_with(char::is_uppercase)
}

fn is_unit(word: &str, language: Language) -> bool {
    const EVERYWHERE: [&str; 19] = [
        "km", "m", "cm", "mm", "kg", "g", "mg", "l", "dl", "h", "min", "s", "ha", "°C", "m²", "m³", "km²",
        "km/h", "MB",
    ];
    let of_language: &[&str] = match language {
        Language::Fi => &[
            "kk",
            "vk",
            "vko",
            "vrk",
            "pv",
            "v",
            "t",
            "tv",
            "htv",
            "snt",
            "kpl",
            "milj",
            "mrd",
            "euroa",
            "henkilöä",
        ],
        Language::Sv => &["mån", "dygn", "år", "st", "kr", "tim", "mn", "md", "euro", "personer"],
        Language::En => &["months", "days", "years", "hours", "pcs", "million", "billion", "euros"],
    };
    EVERYWHERE.contains(&word) || of_language.contains(&word)
}

/// Abbreviations that lead on to a number: `s. 3`, `klo 10.30`.
fn is_abbreviation(word: &str, language: Language) -> bool {
    let of_language: &[&str] = match language {
        Language::Fi => &["s.", "n.", "nro", "klo", "puh.", "dnro", "art.", "mom.", "v."],
        Language::Sv => &["s.", "ca", "nr", "kl.", "tfn", "dnr", "art.", "mom.", "kap."],
        Language::En => &["p.", "pp.", "no.", "art.", "sec.", "c."],
    };
    of_language.iter().any(|known| word.trim_start_matches('(').eq_ignore_ascii_case(known))
}

/// Words that lead on to the number of a section or an appendix: `kohdan 20`.
fn is_reference(word: &str, language: Language) -> bool {
    let stems: &[&str] = match language {
        Language::Fi => &["kohda", "kohta", "kohtie", "kohtii", "liite", "liitte", "luvu", "luku", "sivu"],
        Language::Sv => &["punkt", "avsnitt", "bilag", "kapit", "sida"],
        Language::En => &["section", "appendix", "clause", "chapter", "page"],
    };
    let mut chars = word.chars();
    let lower: String = chars.next().into_iter().flat_map(char::to_lowercase).chain(chars).collect();
    stems.iter().any(|stem| lower.starts_with(stem)) && lower.chars().all(char::is_alphabetic)
}

/// `22. helmikuuta`, `22 februari`, `22 February`.
fn is_day_of(before: &str, after: &str, language: Language) -> bool {
    let day = if language == Language::Fi { before.strip_suffix('.') } else { Some(before) };
    let is_day = day.and_then(digits).is_some_and(|count| count <= 2);
    // The stem of a Finnish month stands in all its forms: helmikuuta, helmikuun.
    let stem = |month: &'static str| month.strip_suffix("ta").unwrap_or(month);
    is_day && dates::months(speaking(language)).iter().any(|month| after.starts_with(stem(month)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `~` stands for a space that holds.
    fn check(language: Language, expected: &str) {
        let text = expected.replace('~', " ");
        let mut shown = text.clone().into_bytes();
        for at in tied_spaces(&text, |_| language) {
            shown[at] = b'~';
        }
        assert_eq!(String::from_utf8(shown).expect("only spaces changed"), expected);
    }

    #[test]
    fn numbers_stay_with_what_belongs_to_them() {
        for (language, expected) in [
            (Language::Fi, "30.1.2024 §~198 ja 31.5.2022 21~§"),
            (Language::Fi, "50~% ja 3~§:n mukaan 25~€"),
            (Language::Fi, "irtisanomisaika on 6~kk, enintään 12~kk:n ajan"),
            (Language::Fi, "yhteensä 25~000~euroa tai 1~250~000~€"),
            (Language::Fi, "vuonna 2027 100 perhettä"),
            (Language::Fi, "22.~helmikuuta 2027 klo~10.30, 22.~helmikuun"),
            (Language::Fi, "s.~3~(10), nro~5 ja puh.~015~123"),
            (Language::Fi, "kohdan~20 mukaisesti, Liite~1 ja kohdassa 2027"),
            (Language::Fi, "M.~Virtanen ja J.~K.~Lehto"),
            (Language::Fi, "Kuntalaki~– kunnan tehtävät"),
            (Language::Fi, "Sopimus päättyy. Muutos tulee voimaan."),
            (Language::Sv, "uppsägningstiden är 6~mån och 30~dygn"),
            (Language::Sv, "den 22~februari 2027 kl.~10.30, s.~3"),
            (Language::Sv, "Kommunerna och S:t~Michels stad"),
            (Language::Sv, "enligt punkt~20 och bilaga~1, 5~%"),
            (Language::En, "22~February 2027, section~20, p.~3, 30~days"),
            (Language::En, "ei mitään"),
        ] {
            check(language, expected);
        }
    }
}
