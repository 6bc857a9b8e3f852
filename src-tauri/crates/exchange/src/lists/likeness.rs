//! How alike two names are: mistyped words, words run together, a municipality's name with and without its word, one name
//! that begins another. Careful on purpose: a doubt costs a person a look, a hundred needless ones cost the list.

use super::names::{NameKey, without_municipal_word};

/// The likeness of two different names in per cent, when a person should look at them; `None` when they are simply two.
pub(crate) fn likeness(left: &NameKey, right: &NameKey) -> Option<u8> {
    if left.digits != right.digits || left.is_empty() || right.is_empty() {
        return None;
    }
    if left.squashed == right.squashed {
        return Some(98);
    }
    if municipal_names_agree(left, right) {
        return Some(90);
    }
    let (left_words, right_words) = (left.words(), right.words());
    let is_mistyped = if left_words.len() == right_words.len() {
        words_are_mistyped(&left_words, &right_words)
    } else {
        run_together(&left.squashed, &right.squashed)
    };
    if is_mistyped {
        return Some(similarity(&left.squashed, &right.squashed));
    }
    let (short, long) = if left_words.len() < right_words.len() { (left, right) } else { (right, left) };
    begins_by_words(short, long).then_some(80)
}

/// How close two texts are, from 0 to 99 per cent.
pub(crate) fn similarity(left: &str, right: &str) -> u8 {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    let longest = left.len().max(right.len()).max(1);
    if longest > 400 {
        return 0;
    }
    let distance = distance(&left, &right, longest).unwrap_or(longest);
    u8::try_from((longest - distance) * 99 / longest).unwrap_or(99)
}

/// Whether one neighbour in a paragraph begins the other, so that a comma inside a name may have split them:
/// "Folkhälsan" and "Folkhälsan Syd", "Mieli" and "Mielenterveysseura" (its stem is *miele-*).
pub(crate) fn one_begins_the_other(left: &NameKey, right: &NameKey) -> bool {
    let (short, long) = if left.key.len() <= right.key.len() { (left, right) } else { (right, left) };
    if short.squashed.chars().count() < 3 || short.key == long.key {
        return false;
    }
    if long.key.starts_with(&short.key) {
        return true;
    }
    let is_one_word = !short.key.contains([' ', '-']) && short.key.chars().count() >= 4;
    is_one_word && stems(&short.key).iter().any(|stem| long.key.starts_with(stem.as_str()))
}

/// Stems that a Finnish word takes at the front of a compound: mieli, mielen-; hevonen, hevos-; keskus, keskuksen.
fn stems(word: &str) -> Vec<String> {
    let mut stems = Vec::new();
    if let Some(stem) = word.strip_suffix("nen") {
        stems.push(format!("{stem}s"));
    }
    if let Some(stem) = word.strip_suffix('i') {
        stems.push(format!("{stem}e"));
    }
    if let Some(stem) = word.strip_suffix('s') {
        stems.push(format!("{stem}ks"));
    }
    stems
}

fn municipal_names_agree(left: &NameKey, right: &NameKey) -> bool {
    let (left_place, right_place) = (without_municipal_word(left), without_municipal_word(right));
    match (left_place, right_place) {
        // "Raision kaupunki" and "Raision kunta"
        (Some(left), Some(right)) => left == right,
        // "Raision kaupunki" and "Raisio"
        (Some(genitive), None) => genitive.strip_suffix('n').is_some_and(|place| place == right.key),
        (None, Some(genitive)) => genitive.strip_suffix('n').is_some_and(|place| place == left.key),
        (None, None) => false,
    }
}

/// At most two words differ, each by a slip of the hand. Short words and first letters are not slips: Aura is not Eura.
fn words_are_mistyped(left: &[&str], right: &[&str]) -> bool {
    let mut differing = 0;
    for (left, right) in left.iter().zip(right) {
        if left == right {
            continue;
        }
        differing += 1;
        if differing > 2 || !is_slip(left, right) {
            return false;
        }
    }
    differing > 0
}

fn is_slip(left: &str, right: &str) -> bool {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    let shortest = left.len().min(right.len());
    if left.first() != right.first() || shortest < 4 || left.len().max(right.len()) > 80 {
        return false;
    }
    if shortest < 6 {
        // one letter too many or too few, or two in the wrong order; another letter makes another word
        let same_letters = {
            let (mut l, mut r) = (left.clone(), right.clone());
            l.sort_unstable();
            r.sort_unstable();
            l == r
        };
        return (left.len() != right.len() || same_letters) && distance(&left, &right, 1).is_some();
    }
    distance(&left, &right, if shortest < 9 { 1 } else { 2 }).is_some()
}

/// Words written apart in one name and together in the other, perhaps with a slip besides.
fn run_together(left: &str, right: &str) -> bool {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    let shortest = left.len().min(right.len());
    shortest >= 12
        && left.len().max(right.len()) <= 200
        && left.first() == right.first()
        && distance(&left, &right, 2).is_some()
}

/// Whether the words of the shorter name begin the longer one, with at most four words more.
fn begins_by_words(short: &NameKey, long: &NameKey) -> bool {
    let (short_words, long_words) = (short.words(), long.words());
    let is_telling = short_words.len() >= 2 || short.squashed.chars().count() >= 8;
    is_telling && long_words.len() <= short_words.len() + 4 && long_words.starts_with(&short_words)
}

/// Steps (a letter more, less or other, two neighbours swapped) from one text to the other, when at most `limit`.
fn distance(left: &[char], right: &[char], limit: usize) -> Option<usize> {
    if left.len().abs_diff(right.len()) > limit {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=right.len()).collect();
    for (row, letter) in left.iter().enumerate() {
        let mut current = Vec::with_capacity(right.len() + 1);
        current.push(row + 1);
        for (column, other) in right.iter().enumerate() {
            let mut steps = (above[column] + usize::from(letter != other))
                .min(above[column + 1] + 1)
                .min(current[column] + 1);
            if row > 0 && column > 0 && letter == &right[column - 1] && other == &left[row - 1] {
                steps = steps.min(before[column - 1] + 1);
            }
            current.push(steps);
        }
        if current.iter().min().is_some_and(|least| *least > limit) {
            return None;
        }
        before = std::mem::replace(&mut above, current);
    }
    above.last().copied().filter(|steps| *steps <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_alike_when_a_person_would_look_twice() {
        for (left, right, alike) in [
            ("Mannerheimin Lastensuojeluliitto", "Mannerheimin lastensuojelulitto", true),
            ("Vanhempainliitto", "Vanhempien liitto", true),
            ("Perhe keskus", "Perhekeskus", true),
            ("Raision kaupunki", "Raisio", true),
            ("Raision kaupunki", "Raision kunta", true),
            ("Folkhälsan Syd", "Folkhälsan", true),
            ("Helsingin kaupunki, varhaiskasvatus", "Helsingin kaupunki", true),
            ("Euran kunta", "Auran kunta", false),
            ("Euran kunta", "Euran seurakunta", false),
            ("Mikkelin seurakunta", "Mikkelin kaupunki", false),
            ("Partio 1", "Partio 2", false),
            ("Osapuoli A", "Osapuoli B", false),
            ("Esimerkkiyhdistys A", "Esimerkkiyhdistys B", false),
            ("Salon kaupunki", "Savon kaupunki", false),
            ("Monik", "Monimuotoiset perheet -verkosto", false),
            ("", "Kissa", false),
        ] {
            assert_eq!(
                likeness(&NameKey::of(left), &NameKey::of(right)).is_some(),
                alike,
                "{left:?} {right:?}"
            );
            assert_eq!(
                likeness(&NameKey::of(right), &NameKey::of(left)).is_some(),
                alike,
                "{right:?} {left:?}"
            );
        }
    }

    #[test]
    fn a_piece_that_begins_its_neighbour_is_noticed() {
        for (left, right, expected) in [
            ("Mieli", "Mielenterveysseura", true),
            ("Mielenterveysseura", "Mieli", true),
            ("Folkhälsan", "Folkhälsan Syd", true),
            ("Monik", "Monimuotoiset perheet -verkosto", false),
            ("Lasten Kesä", "Lasten omaishoitajat", false),
            ("Kehitysvammaliitto", "Kirkkonummen Urheilijat", false),
            ("Familia", "Familia ry", false),
        ] {
            assert_eq!(
                one_begins_the_other(&NameKey::of(left), &NameKey::of(right)),
                expected,
                "{left:?} {right:?}"
            );
        }
    }
}
