//! Hostile bundles, made from a good one with a fixed seed: what archives are known to do to programs that open them.

use super::chance::Chance;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The kinds of hostility; each is made in many variants.
pub const KINDS: usize = 25;

/// An entry as an archive may tell it, true or not.
#[derive(Debug, Clone)]
pub struct Told {
    /// The name in both places.
    pub name: Vec<u8>,
    /// The content, stored.
    pub content: Vec<u8>,
    /// The packed content, where it is packed.
    pub packed: Option<Vec<u8>>,
    /// What is told as its length, where that is a lie.
    pub length: Option<u32>,
    /// The flags.
    pub flags: u16,
    /// The attributes, as Unix writes them.
    pub attributes: u32,
    /// Bytes of an extra field.
    pub extra: Vec<u8>,
}

impl Told {
    /// An entry that is what it says.
    pub fn plain(name: &str, content: &[u8]) -> Self {
        Self {
            name: name.into(),
            content: content.into(),
            packed: None,
            length: None,
            flags: 0,
            attributes: 0,
            extra: Vec::new(),
        }
    }
}

/// A zip of these entries, with `count` as the number of them.
pub fn zip(entries: &[Told], count: Option<u16>) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for entry in entries {
        let offset = bytes.len() as u32;
        let body = entry.packed.as_ref().unwrap_or(&entry.content);
        let method: u16 = if entry.packed.is_some() { 8 } else { 0 };
        let mut facts = Vec::new();
        for number in [20, entry.flags, method, 0, 0x21_u16] {
            facts.extend(number.to_le_bytes());
        }
        facts.extend(crc32fast::hash(&entry.content).to_le_bytes());
        facts.extend((body.len() as u32).to_le_bytes());
        facts.extend(entry.length.unwrap_or(entry.content.len() as u32).to_le_bytes());
        facts.extend((entry.name.len() as u16).to_le_bytes());
        facts.extend((entry.extra.len() as u16).to_le_bytes());
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&facts);
        bytes.extend(&entry.name);
        bytes.extend(&entry.extra);
        bytes.extend(body);
        directory.extend(b"PK\x01\x02");
        directory.extend([20, if entry.attributes > 0 { 3 } else { 0 }]);
        directory.extend(&facts);
        directory.extend([0; 6]);
        directory.extend(entry.attributes.to_le_bytes());
        directory.extend(offset.to_le_bytes());
        directory.extend(&entry.name);
        directory.extend(&entry.extra);
    }
    let count = count.unwrap_or(entries.len() as u16).to_le_bytes();
    let (length, offset) = (directory.len() as u32, bytes.len() as u32);
    bytes.extend(directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend(count);
    bytes.extend(count);
    bytes.extend(length.to_le_bytes());
    bytes.extend(offset.to_le_bytes());
    bytes.extend([0, 0]);
    bytes
}

/// A manifest that names these entries truly.
pub fn manifest(entries: &[Told]) -> Vec<u8> {
    let mut text = String::from(
        r#"{"format":1,"program":"0.1.0","kind":"agreement","made_at":"2027-01-01T00:00:00Z","log_head":{"entries":0,"sha256":""},"agreements":[],"entries":["#,
    );
    for (place, entry) in entries.iter().enumerate() {
        let name = String::from_utf8_lossy(&entry.name).replace('\\', "\\\\").replace('\0', "\\u0000");
        let sha256 =
            Sha256::digest(&entry.content).iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
        let comma = if place > 0 { "," } else { "" };
        let length = entry.content.len();
        let _ = write!(text, r#"{comma}{{"name":"{name}","length":{length},"sha256":"{sha256}"}}"#);
    }
    (text + "]}").into_bytes()
}

/// A bundle of these entries with a true manifest in front.
pub fn bundle(entries: &[Told]) -> Vec<u8> {
    let mut all = vec![Told::plain("manifest.json", &manifest(entries))];
    all.extend_from_slice(entries);
    zip(&all, None)
}

/// The hostile bundle of a number: what it does, and its bytes. `records` are those of a good bundle.
pub fn hostile(number: usize, records: &[u8]) -> (&'static str, Vec<u8>) {
    let mut chance = Chance(0x50FF_2027 ^ (number as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let good = vec![Told::plain("README.txt", b"Sopu"), Told::plain("records.json", records)];
    let with = |entry: Told| {
        let mut all = good.clone();
        all.push(entry);
        bundle(&all)
    };
    let named = |name: String| with(Told::plain(&name, b"outside"));
    let depth = 1 + chance.below(9);
    match number % KINDS {
        0 => ("climbs out with ..", named(format!("{}hostile-{number}", "../".repeat(depth)))),
        1 => ("climbs out with ..\\", named(format!("{}hostile-{number}", "..\\".repeat(depth)))),
        2 => ("absolute", named(format!("/tmp/hostile-{number}"))),
        3 => ("drive letter", named(format!("{}:\\hostile-{number}", chance.of(&["C", "d", "Z"])))),
        4 => (
            "reserved on Windows",
            named(chance.of(&["con", "nul.txt", "a/aux.json", "com1", "lpt9.x"]).to_owned()),
        ),
        5 => {
            let link = Told { attributes: 0o120_777 << 16, ..Told::plain("link", b"/etc/passwd") };
            ("symbolic link", with(link))
        }
        6 => {
            let mut all = good.clone();
            all.push(Told::plain("RECORDS.json", records));
            ("names that differ in case", bundle(&all))
        }
        7 => {
            let mut all = good.clone();
            all.push(good[1].clone());
            ("an entry twice", bundle(&all))
        }
        8 => {
            let content = vec![0; (8 + chance.below(32)) << 20];
            let packed = Some(miniz_oxide::deflate::compress_to_vec(&content, 9));
            let bomb = Told { packed, ..Told::plain("attachments/bomb", &content) };
            let lie = Told { length: Some(10), ..bomb };
            ("1,000 to 1, told as ten bytes", with(lie))
        }
        9 => {
            let content = vec![b' '; 60 << 20];
            let packed = Some(miniz_oxide::deflate::compress_to_vec(&content, 9));
            let bomb = Told { packed, ..Told::plain("records.json", &content) };
            ("1,000 to 1, told truly", bundle(&[good[0].clone(), bomb]))
        }
        10 => {
            let mut inner = bundle(&good);
            for _ in 0..depth {
                inner = bundle(&[good[0].clone(), Told::plain("records.json", &inner)]);
            }
            ("nested", inner)
        }
        11 => {
            let mut all = vec![Told::plain("manifest.json", &manifest(&good))];
            all.extend(good.clone());
            let at = all[2].content.len() / 2;
            all[2].content[at] ^= 1;
            ("wrong hash", zip(&all, None))
        }
        12 => ("no manifest", zip(&good, None)),
        13 => ("more entries told than are there", {
            let all = [vec![Told::plain("manifest.json", &manifest(&good))], good.clone()].concat();
            zip(&all, Some(65_535 - chance.below(60_000) as u16))
        }),
        14 => {
            let extra = [&[1, 0, 16, 0][..], &[0xFF; 16]].concat();
            let lie = Told { extra, length: Some(u32::MAX), ..Told::plain("attachments/big", b"x") };
            ("zip64 that lies", with(lie))
        }
        15 => {
            let mut all = good.clone();
            all.extend((0..25_000).map(|at| Told::plain(&format!("a/{at}"), b"")));
            ("very many entries", bundle(&all))
        }
        16 => {
            let mut bytes = bundle(&good);
            let at = chance.below(bytes.len());
            bytes.truncate(at);
            ("cut off", bytes)
        }
        17 => {
            let mut bytes = bundle(&good);
            let at = chance.below(bytes.len());
            bytes[at] ^= 1 << chance.below(8);
            ("one bit", bytes)
        }
        18 => ("said to be encrypted", with(Told { flags: 1, ..Told::plain("attachments/x", b"x") })),
        19 => (
            "control characters in a name",
            named(format!("a{}b", ['\0', '\n', '\u{7f}', '\u{202E}'][number / KINDS % 4])),
        ),
        20 => {
            let text = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
            (
                "JSON a hundred thousand deep",
                bundle(&[good[0].clone(), Told::plain("records.json", text.as_bytes())]),
            )
        }
        21 => {
            let mut bytes = bundle(&good);
            bytes.extend(std::iter::repeat_n(b'x', depth));
            ("bytes behind the end", bytes)
        }
        22 => {
            let mut bytes = vec![b'M', b'Z'];
            bytes.extend(bundle(&good));
            ("a program in front", bytes)
        }
        23 => {
            let mut bytes = b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA ".to_vec();
            bytes.extend(
                format!("{}\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- AAAA\n", 18 + chance.below(40))
                    .bytes(),
            );
            bytes.extend([0; 64]);
            ("work without end", bytes)
        }
        _ => {
            let text = String::from_utf8_lossy(records).into_owned();
            let (from, to) = [
                ("\"schema\":", "\"schema\":9"),
                ("\"agreement\"", "\"sqlite_master\""),
                ("\"id\":\"", "\"id\":\"'; DROP TABLE party; --"),
                ("\"place\":", "\"sqlite\":"),
                ("{", "{{"),
                ("\"party\"", "\"action\""),
                ("\"content\":\"", "\"content\":\"\\u0000"),
                ("\"tables\"", "\"triggers\""),
            ][number / KINDS % 8];
            let changed = text.replacen(from, to, 1 + depth);
            (
                "rows that are none",
                bundle(&[good[0].clone(), Told::plain("records.json", changed.as_bytes())]),
            )
        }
    }
}
