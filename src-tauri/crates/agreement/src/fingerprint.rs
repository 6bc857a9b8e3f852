//! The fingerprint of a locked text: SHA-256 of its canonical bytes, in full for machines and short for people
//! (ruling 5). It proves that two texts are the same, not who wrote them.

use sha2::{Digest, Sha256};

/// The SHA-256 of a text's canonical bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint {
    /// The hash, as it stands in the QR code.
    pub sha256: [u8; 32],
}

/// The printed form read back: the first 130 bits of a fingerprint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PrintedFingerprint([u8; SYMBOLS]);

/// Why a text is no fingerprint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FingerprintError {
    /// Not as many characters as a fingerprint has.
    #[error("a fingerprint has another number of characters")]
    Length,
    /// A character that stands in none.
    #[error("{0:?} stands in no fingerprint")]
    Character(char),
}

/// Crockford's base 32: no I, L, O and U, which are taken for other characters on paper.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 26 symbols of 5 bits are the 130 bits printed.
const SYMBOLS: usize = 26;
/// After which symbols a hyphen stands: XXXXX-XXXXX-XXXXX-XXXXX-XXXXXX.
const HYPHENS: [usize; 4] = [5, 10, 15, 20];

impl Fingerprint {
    /// The fingerprint of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self { sha256: Sha256::digest(bytes).into() }
    }

    /// The whole hash as 64 lower-case hexadecimal digits.
    pub fn hex(&self) -> String {
        self.sha256.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Reads 64 hexadecimal digits.
    ///
    /// # Errors
    /// See [`FingerprintError`].
    pub fn from_hex(text: &str) -> Result<Self, FingerprintError> {
        let digits: Vec<u8> = text
            .chars()
            .map(|character| {
                let digit = character.to_digit(16).and_then(|digit| u8::try_from(digit).ok());
                digit.ok_or(FingerprintError::Character(character))
            })
            .collect::<Result<_, _>>()?;
        let bytes: Vec<u8> = digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect();
        let sha256 = bytes.try_into().map_err(|_| FingerprintError::Length)?;
        if digits.len() == 64 { Ok(Self { sha256 }) } else { Err(FingerprintError::Length) }
    }

    /// The form printed on each page: `XXXXX-XXXXX-XXXXX-XXXXX-XXXXXX`.
    pub fn printed(&self) -> String {
        PrintedFingerprint::from(*self).to_string()
    }

    /// Whether a printed form can be of this fingerprint.
    pub fn matches(&self, printed: PrintedFingerprint) -> bool {
        PrintedFingerprint::from(*self) == printed
    }
}

impl From<Fingerprint> for PrintedFingerprint {
    fn from(fingerprint: Fingerprint) -> Self {
        let mut symbols = [0; SYMBOLS];
        for (place, symbol) in symbols.iter_mut().enumerate() {
            let first_bit = place * 5;
            let byte = |index: usize| fingerprint.sha256.get(index).copied().unwrap_or_default();
            let window = u16::from_be_bytes([byte(first_bit / 8), byte(first_bit / 8 + 1)]);
            let shifted = window >> (11 - first_bit % 8) & 0b1_1111;
            *symbol = u8::try_from(shifted).expect("BUG: five bits fit in a byte");
        }
        Self(symbols)
    }
}

impl std::fmt::Display for PrintedFingerprint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (place, symbol) in self.0.iter().enumerate() {
            if HYPHENS.contains(&place) {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(ALPHABET[usize::from(*symbol)]))?;
        }
        Ok(())
    }
}

impl std::str::FromStr for PrintedFingerprint {
    type Err = FingerprintError;

    /// Reads the printed form as people type it: in any case, with or without hyphens and blanks, I and L for 1 and O
    /// for 0.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let typed = text.chars().filter(|character| !character.is_whitespace());
        let typed = typed.filter(|character| !matches!(character, '-' | '\u{2010}'..='\u{2013}'));
        let symbols: Vec<u8> = typed.map(symbol).collect::<Result<_, _>>()?;
        symbols.try_into().map(Self).map_err(|_| FingerprintError::Length)
    }
}

fn symbol(typed: char) -> Result<u8, FingerprintError> {
    let meant = match typed.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        other => other,
    };
    let place = ALPHABET.iter().position(|symbol| char::from(*symbol) == meant);
    place.and_then(|place| u8::try_from(place).ok()).ok_or(FingerprintError::Character(typed))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The hash of no bytes, a published value (FIPS 180-4 examples).
    const OF_NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    #[test]
    fn the_printed_form_is_the_first_130_bits() {
        let fingerprint = Fingerprint::of(b"");
        assert_eq!(fingerprint.hex(), OF_NOTHING);
        // Worked out apart from this code, from the bits of the hash.
        assert_eq!(fingerprint.printed(), "WERC8-GMRZG-E196Q-VYK49-JVXS4G");
    }

    #[test]
    fn the_printed_form_is_read_as_people_type_it() {
        let fingerprint = Fingerprint::of(b"");
        let printed = fingerprint.printed();
        let same = [
            printed.clone(),
            printed.to_lowercase(),
            printed.replace('-', " "),
            printed.replace('-', "\u{2013}"),
            printed.replace('1', "I"),
            printed.replace('1', "l"),
            printed.replace('0', "o"),
        ];
        for text in same {
            let read: PrintedFingerprint = text.parse().expect("a printed fingerprint");
            assert!(fingerprint.matches(read), "{text}");
        }
        let other: PrintedFingerprint = Fingerprint::of(b"x").printed().parse().expect("printed");
        assert!(!fingerprint.matches(other));
    }

    #[test]
    fn other_texts_are_no_fingerprints() {
        let printed = Fingerprint::of(b"").printed();
        let cases = [
            (String::new(), FingerprintError::Length),
            (printed[..29].to_owned(), FingerprintError::Length),
            (format!("{printed}0"), FingerprintError::Length),
            (printed.replace('W', "U"), FingerprintError::Character('U')),
            (printed.replace('W', "ä"), FingerprintError::Character('ä')),
        ];
        for (text, error) in cases {
            assert_eq!(text.parse::<PrintedFingerprint>(), Err(error), "{text:?}");
        }
    }

    #[test]
    fn the_hash_is_read_from_its_digits() {
        assert_eq!(Fingerprint::from_hex(OF_NOTHING), Ok(Fingerprint::of(b"")));
        assert_eq!(Fingerprint::from_hex(&OF_NOTHING.to_uppercase()), Ok(Fingerprint::of(b"")));
        for text in ["", "e3", &OF_NOTHING[1..], &format!("{OF_NOTHING}0"), &format!("{OF_NOTHING}00")] {
            assert_eq!(Fingerprint::from_hex(text), Err(FingerprintError::Length), "{text:?}");
        }
        let wrong = OF_NOTHING.replace('e', "g");
        assert_eq!(Fingerprint::from_hex(&wrong), Err(FingerprintError::Character('g')));
    }
}
