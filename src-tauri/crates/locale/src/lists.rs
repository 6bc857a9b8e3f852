//! Lists in running text, for names that are printed: A, B ja C.

use crate::language::Language;

/// "A, B ja C" · "A, B och C" · "A, B and C". One stands alone, none gives an empty text.
pub fn and<Item: AsRef<str>>(language: Language, items: &[Item]) -> String {
    let word = match language {
        Language::Fi => "ja",
        Language::Sv => "och",
        Language::En => "and",
    };
    join(items, word)
}

/// "A, B tai C" · "A, B eller C" · "A, B or C".
pub fn or<Item: AsRef<str>>(language: Language, items: &[Item]) -> String {
    let word = match language {
        Language::Fi => "tai",
        Language::Sv => "eller",
        Language::En => "or",
    };
    join(items, word)
}

fn join<Item: AsRef<str>>(items: &[Item], word: &str) -> String {
    let Some((last, before)) = items.split_last() else {
        return String::new();
    };
    let last = last.as_ref();
    let before: Vec<&str> = before.iter().map(AsRef::as_ref).collect();
    if before.is_empty() { last.to_owned() } else { format!("{} {word} {last}", before.join(", ")) }
}
