//! Base 45 (RFC 9285): two bytes as three characters of QR's alphanumeric set, which a code stores in 16.5 bits.

/// The alphabet of RFC 9285, which is QR's alphanumeric set in its order.
const ALPHABET: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// The characters of an even number of bytes; marks have no other.
pub(super) fn encode(bytes: &[u8]) -> String {
    let (pairs, _) = bytes.as_chunks::<2>();
    let digits = pairs.iter().flat_map(|pair| {
        let number = u16::from_be_bytes(*pair);
        [number % 45, number / 45 % 45, number / 2025]
    });
    digits.map(|digit| char::from(ALPHABET[usize::from(digit)])).collect()
}

/// Exactly `N` bytes (an even number) from their characters; none when the text has another length, a foreign character,
/// or three characters that say more than two bytes.
pub(super) fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != N / 2 * 3 {
        return None;
    }
    let mut bytes = [0; N];
    let (groups, _) = text.as_bytes().as_chunks::<3>();
    for (pair, group) in bytes.as_chunks_mut::<2>().0.iter_mut().zip(groups) {
        let mut number = 0;
        for character in group.iter().rev() {
            let digit = ALPHABET.iter().position(|letter| letter == character)?;
            number = number * 45 + u32::try_from(digit).ok()?;
        }
        *pair = u16::try_from(number).ok()?.to_be_bytes();
    }
    Some(bytes)
}
