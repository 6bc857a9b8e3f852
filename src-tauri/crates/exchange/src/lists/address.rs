//! Finnish postal addresses: street or post box, postcode, post office, in one text or in several.

use agreement::Address;

/// Ends of Finnish and Swedish street names.
const STREET_ENDS: &[&str] = &[
    "katu",
    "tie",
    "kuja",
    "polku",
    "raitti",
    "aukio",
    "väylä",
    "kaari",
    "rinne",
    "penger",
    "tori",
    "ranta",
    "bulevardi",
    "esplanadi",
    "puistikko",
    "taival",
    "gatan",
    "vägen",
    "gränd",
    "stigen",
    "plats",
    "torget",
    "stranden",
    "allén",
];

/// Reads "21201 Raisio" or "FI-21201 Raisio".
pub(crate) fn postcode_and_place(text: &str) -> Option<(String, String)> {
    let text = text.trim();
    let text = ["FIN-", "FI-", "FIN ", "FI "]
        .iter()
        .find_map(|prefix| text.strip_prefix(prefix))
        .unwrap_or(text)
        .trim_start();
    let postcode = text.get(..5).filter(|code| code.bytes().all(|byte| byte.is_ascii_digit()))?;
    let rest = &text[5..];
    let place = rest.trim_start();
    let starts_like_a_place = place.chars().next().is_some_and(char::is_alphabetic);
    (rest.starts_with(char::is_whitespace) && starts_like_a_place && place.len() < 80)
        .then(|| (postcode.to_owned(), place.trim_end_matches(['.', ',']).to_owned()))
}

/// Splits a whole address; what cannot be split is the street.
pub(crate) fn split(text: &str) -> Address {
    let text = text.trim().trim_end_matches(',');
    if let Some((postcode, place)) = postcode_and_place(text) {
        return Address { street: String::new(), postcode, place };
    }
    let mut street = text.to_owned();
    // the last five digits with a place behind them: "Härkätie 5, 31500 Koski Tl", "PL 24 21381 Aura"
    let starts: Vec<usize> = text
        .char_indices()
        .filter(|(_, character)| character.is_whitespace() || *character == ',')
        .map(|(at, _)| at)
        .collect();
    for at in starts.into_iter().rev() {
        let after = text[at..].trim_start_matches([',', ' ', '\u{A0}']);
        if let Some((postcode, place)) = postcode_and_place(after) {
            street = text[..at].trim_end_matches([',', ' ']).to_owned();
            return Address { street, postcode, place };
        }
    }
    Address { street, ..Address::default() }
}

/// Whether a line looks like a street with a number, a post box or a care-of line.
pub(crate) fn looks_like_street(line: &str) -> bool {
    let line = line.trim();
    if line.len() > 120 {
        return false;
    }
    let small = line.to_lowercase();
    if ["pl ", "pb ", "p.o. box ", "po box ", "box ", "postilokero ", "c/o "].iter().any(|start| {
        small
            .strip_prefix(start)
            .is_some_and(|rest| *start == "c/o " || rest.starts_with(|c: char| c.is_ascii_digit()))
    }) {
        return true;
    }
    let words: Vec<&str> = small.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let has_number = words.iter().skip(1).any(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    let has_street =
        words.iter().any(|word| word.len() > 4 && STREET_ENDS.iter().any(|end| word.ends_with(end)));
    has_number
        && (has_street
            || (words.len() <= 4
                && words.get(1).is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_split_into_their_parts() {
        for (text, expected) in [
            ("PL 100, 21201 Raisio", ("PL 100", "21201", "Raisio")),
            ("Härkätie 5, 31500 Koski Tl", ("Härkätie 5", "31500", "Koski Tl")),
            ("PL 24 21381 Aura", ("PL 24", "21381", "Aura")),
            ("Rantatie 28 A 3, FI-21600 Parainen.", ("Rantatie 28 A 3", "21600", "Parainen")),
            ("21600 Parainen", ("", "21600", "Parainen")),
            ("c/o Kissala, Katu 1, 00100 Helsinki", ("c/o Kissala, Katu 1", "00100", "Helsinki")),
            ("Rantatie 28", ("Rantatie 28", "", "")),
            ("", ("", "", "")),
        ] {
            let address = split(text);
            assert_eq!(
                (address.street.as_str(), address.postcode.as_str(), address.place.as_str()),
                expected,
                "{text:?}"
            );
        }
    }

    #[test]
    fn streets_and_post_boxes_are_told_from_names() {
        for (line, expected) in [
            ("PL 100", true),
            ("PB 7", true),
            ("Härkätie 5", true),
            ("Vretantie 19 B", true),
            ("Storgatan 3", true),
            ("c/o Kissala", true),
            ("Raision kaupunki", false),
            ("Perusturvakuntayhtymä Akseli", false),
            ("4H-yhdistys", false),
            ("Suomen Pakolaisapu", false),
        ] {
            assert_eq!(looks_like_street(line), expected, "{line:?}");
        }
    }
}
