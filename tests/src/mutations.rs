//! Good files with small changes: what disks, mails and people who mean harm make of them.

use super::chance::Chance;

/// Pieces that break readers.
const NASTY: [&[u8]; 35] = [
    b"\"",
    b";",
    b",",
    b"\t",
    b"\n",
    b"\r",
    b"\0",
    b"\xEF\xBB\xBF",
    b"\xFF\xFE",
    b"\xF6",
    b"\xC3",
    b"(",
    b"<",
    b">",
    b"&",
    b"]]>",
    b" ja ",
    b"nimi",
    b"0204428-5",
    b"010190-900P",
    "§".as_bytes(),
    "–".as_bytes(),
    "\u{202E}".as_bytes(),
    "\u{301}".as_bytes(),
    b"/Length 999999999",
    b"0 0 R",
    b"stream\r\n",
    b"endobj",
    b"PK\x01\x02",
    b"PK\x05\x06",
    b"\xFF\xFF\xFF\xFF",
    b"\x7F\xFF\xFF\xFF",
    b"\x00\x00\x00\x00\x00\x00\x00\x00",
    b"-1",
    b"99999999999999999999",
];

/// A copy with one to four changes: a byte, a piece taken out, put in, said twice, or the end cut off.
#[must_use]
pub fn mutated(good: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut changed = good.to_vec();
    for _ in 0..1 + chance.below(4) {
        let at = chance.below(changed.len());
        let end = (at + 1 + chance.below(40)).min(changed.len());
        match chance.below(6) {
            0 | 1 if at < changed.len() => changed[at] = chance.below(256) as u8,
            2 => drop(changed.drain(at..end)),
            3 => {
                let piece = chance.of(&NASTY);
                drop(changed.splice(at..at, piece.iter().copied()));
            }
            4 => {
                let piece = changed[at..end].to_vec();
                drop(changed.splice(at..at, piece));
            }
            _ => changed.truncate(at + chance.below(changed.len())),
        }
    }
    changed
}
