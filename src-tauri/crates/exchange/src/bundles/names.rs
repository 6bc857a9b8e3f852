//! Names of entries: a small alphabet that every file system keeps as it is, so that nothing has to be made safe later.

/// Bytes of a whole name.
const LONGEST: usize = 200;
/// Bytes of one part of a name.
const LONGEST_PART: usize = 100;
/// Names that are devices on Windows, with any ending.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Whether an entry may be called so: parts of lower-case letters, digits, `.`, `-` and `_`, with `/` between them. No
/// part is empty, begins or ends with a dot, or is a device on Windows. `manifest.json` and `README.txt` are as they are.
pub fn is_safe(name: &str) -> bool {
    name == super::README || (name.len() <= LONGEST && name.split('/').all(is_safe_part))
}

fn is_safe_part(part: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-_".contains(&byte);
    let stem = part.split('.').next().unwrap_or_default();
    let is_port = ["com", "lpt"].iter().any(|port| {
        stem.strip_prefix(port)
            .is_some_and(|number| number.len() == 1 && number.as_bytes()[0].is_ascii_digit())
    });
    (1..=LONGEST_PART).contains(&part.len())
        && part.bytes().all(is_allowed)
        && !part.starts_with('.')
        && !part.ends_with('.')
        && !DEVICES.contains(&stem)
        && !is_port
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_every_system_keeps_are_safe() {
        for name in
            ["manifest.json", "README.txt", "agreement/0198ab/versions/1.json", "attachments/00ff", "a-b_c.d"]
        {
            assert!(is_safe(name), "{name}");
        }
        let long = "a".repeat(101);
        for name in [
            "",
            "/",
            "/etc/passwd",
            "..",
            "../a",
            "a/../b",
            "a//b",
            "a/",
            "c:/a",
            "c:a",
            "a\\b",
            "..\\a",
            "A",
            "ä",
            "con",
            "nul.txt",
            "a/aux.json",
            "com1",
            "lpt9.pdf",
            "a.",
            ".a",
            "a ",
            " a",
            "a\0b",
            "a\nb",
            "readme.txt/..",
            long.as_str(),
        ] {
            assert!(!is_safe(name), "{name:?}");
        }
    }
}
