//! Explicit order by fractional keys, so that two laptops can insert between the same neighbours and merge (ruling 6).

use serde::{Deserialize, Serialize};

/// A place in a list: keys sort as text, and a new key fits between any two.
///
/// The letters `a`–`z` are digits of a fraction in base 26; a key never ends in `a` (the zero digit), so there is
/// always room before it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OrderKey(String);

/// Why a text is no order key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an order key: {0:?}")]
pub struct OrderError(pub String);

const FIRST: u8 = b'a';
const LAST: u8 = b'z';
const BASE: u16 = 26;

impl OrderKey {
    /// Reads a key back from storage.
    ///
    /// # Errors
    /// When the text has other characters than `a`–`z`, is empty or ends in `a`.
    pub fn parse(text: &str) -> Result<Self, OrderError> {
        let letters = text.bytes().all(|byte| (FIRST..=LAST).contains(&byte));
        if letters && !text.is_empty() && !text.ends_with('a') {
            Ok(Self(text.to_owned()))
        } else {
            Err(OrderError(text.to_owned()))
        }
    }

    /// The key as stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A key between two neighbours; `None` stands for the start or the end of the list.
    ///
    /// Neighbours in the wrong order (two laptops may have made the same key) give a key after the first.
    pub fn between(before: Option<&Self>, after: Option<&Self>) -> Self {
        let low = before.map_or(&[][..], |key| key.0.as_bytes());
        let high = after.map(|key| key.0.as_bytes()).filter(|high| *high > low);
        let mut digits = Vec::new();
        let mut bounded = high;
        for place in 0.. {
            let floor = low.get(place).map_or(0, |digit| u16::from(digit - FIRST));
            let ceiling =
                bounded.map_or(BASE, |high| high.get(place).map_or(0, |digit| u16::from(digit - FIRST)));
            if floor + 1 < ceiling {
                // With room at the end of the list, small steps keep the keys of a long list short.
                let middle = if bounded.is_none() { floor + 1 } else { floor.midpoint(ceiling) };
                digits.push(FIRST + u8::try_from(middle).expect("BUG: a digit is below the base"));
                break;
            }
            digits.push(FIRST + u8::try_from(floor).expect("BUG: a digit is below the base"));
            if floor < ceiling {
                // Below the upper bound from here on.
                bounded = None;
            }
        }
        Self(String::from_utf8(digits).expect("BUG: the digits are ASCII letters"))
    }

    /// The first `count` keys of a new list, evenly growing.
    pub fn sequence(count: usize) -> Vec<Self> {
        let mut keys: Vec<Self> = Vec::with_capacity(count);
        for _ in 0..count {
            keys.push(Self::between(keys.last(), None));
        }
        keys
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_always_fits_between_two_neighbours() {
        let mut keys = OrderKey::sequence(60);
        for round in 0..2_000usize {
            let place = (round * 7919) % (keys.len() + 1);
            let before = place.checked_sub(1).map(|index| keys[index].clone());
            let key = OrderKey::between(before.as_ref(), keys.get(place));
            assert!(OrderKey::parse(key.as_str()).is_ok(), "{key:?} is a key");
            keys.insert(place, key);
        }
        assert!(keys.windows(2).all(|pair| pair[0] < pair[1]), "the list stays in order");
    }

    #[test]
    fn a_key_fits_before_the_first_again_and_again() {
        let mut first = OrderKey::between(None, None);
        for _ in 0..200 {
            let earlier = OrderKey::between(None, Some(&first));
            assert!(earlier < first, "{earlier:?} comes before {first:?}");
            first = earlier;
        }
    }

    #[test]
    fn keys_of_a_long_list_stay_short() {
        let keys = OrderKey::sequence(1_000);
        assert!(keys.windows(2).all(|pair| pair[0] < pair[1]), "in order");
        assert!(keys.last().expect("a thousand keys").as_str().len() <= 60, "{:?}", keys.last());
    }

    #[test]
    fn foreign_texts_are_no_keys() {
        for text in ["", "a", "ba", "B", "b1", "å"] {
            assert!(OrderKey::parse(text).is_err(), "{text:?}");
        }
    }
}
