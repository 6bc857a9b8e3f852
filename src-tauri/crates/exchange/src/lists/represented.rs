//! "Masku, Mynämäki ja Nousiainen" is a list of three names; "Etelä-Suomen Liikunta ja Urheilu ry" is one.

use super::names;

/// Words that join the last two names of a list.
const JOINING_WORDS: &[&str] = &[" ja ", " sekä ", " och ", " samt ", " and "];

/// Splits a text into the names it lists.
pub(crate) fn split(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = super::pasted::pieces(text, &[',', ';']);
    let Some(last) = pieces.pop() else { return Vec::new() };
    match split_last(&last, &pieces) {
        Some((left, right)) => pieces.extend([left, right]),
        None => pieces.push(last),
    }
    pieces
}

/// Splits the last piece of a list at its joining word, when the two sides are names of their own.
pub(crate) fn split_last(last: &str, others: &[String]) -> Option<(String, String)> {
    let (at, word) = JOINING_WORDS.iter().filter_map(|word| last.rfind(word).map(|at| (at, word))).max()?;
    let (left, right) = (last[..at].trim(), last[at + word.len()..].trim());
    let is_name =
        |side: &str| side.chars().next().is_some_and(|first| first.is_uppercase() || first.is_ascii_digit());
    if !is_name(left) || !is_name(right) || left.ends_with('-') {
        return None;
    }
    let has_form = |name: &str| names::legal_form(name).is_some();
    // only the right side ends in "ry": the form belongs to the whole, unless the other names of the list carry none either
    if has_form(right) && !has_form(left) && (others.is_empty() || others.iter().all(|other| has_form(other)))
    {
        return None;
    }
    Some((left.to_owned(), right.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_in_words_is_a_list() {
        for (text, expected) in [
            ("Masku, Mynämäki ja Nousiainen", vec!["Masku", "Mynämäki", "Nousiainen"]),
            ("Masku, Mynämäki och Nousis", vec!["Masku", "Mynämäki", "Nousis"]),
            ("Masku, Mynämäki and Nousiainen", vec!["Masku", "Mynämäki", "Nousiainen"]),
            ("Masku, Mynämäki sekä Nousiainen.", vec!["Masku", "Mynämäki", "Nousiainen"]),
            ("Masku ja Nousiainen", vec!["Masku", "Nousiainen"]),
            ("Masku; Nousiainen", vec!["Masku", "Nousiainen"]),
            ("Masku", vec!["Masku"]),
            ("Etelä-Suomen Liikunta ja Urheilu ry", vec!["Etelä-Suomen Liikunta ja Urheilu ry"]),
            ("A ry, B ry ja C ry", vec!["A ry", "B ry", "C ry"]),
            ("A ry, Liikunta ja Urheilu ry", vec!["A ry", "Liikunta ja Urheilu ry"]),
            ("Lasten ja nuorten tuki", vec!["Lasten ja nuorten tuki"]),
            ("Sosiaali- ja Terveysala", vec!["Sosiaali- ja Terveysala"]),
            ("", vec![]),
            (" , ,", vec![]),
        ] {
            assert_eq!(split(text), expected, "{text:?}");
        }
    }
}
