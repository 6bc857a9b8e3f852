//! Names we propose for files, safe on Windows as well (ruling 30).

use unicode_normalization::UnicodeNormalization;

/// The longest name proposed, ending included: Windows still finds it in a folder with a long path.
const LONGEST: usize = 120;
/// Names that Windows keeps for devices, whatever ending follows.
const RESERVED: [&str; 4] = ["CON", "PRN", "AUX", "NUL"];

/// A file name made of parts, such as agreement, kind and party, and an ending without its dot: the parts joined by
/// " - ", empty ones left out, without characters and forms that some system refuses. Never empty: `sopu` stands in.
pub fn file_name(parts: &[&str], ending: &str) -> String {
    let tidy = parts.iter().map(|part| tidy(part)).filter(|part| !part.is_empty());
    let mut stem = tidy.collect::<Vec<_>>().join(" - ");
    let mark = if is_reserved(&stem) { "_" } else { "" };
    let longest = LONGEST.saturating_sub(ending.chars().count() + 1 + mark.len());
    if let Some((cut, _)) = stem.char_indices().nth(longest) {
        stem.truncate(cut);
    }
    let stem = trimmed(&stem);
    let stem = if stem.is_empty() { "sopu" } else { stem };
    format!("{mark}{stem}.{ending}")
}

/// One part without what file systems, shells and mail programs stumble over.
fn tidy(part: &str) -> String {
    let mut tidy = String::new();
    for letter in part.nfc() {
        let kept = match letter {
            '/' | '\\' | '|' | ':' => '-',
            '§' | '?' | '*' | '"' | '<' | '>' | '\u{feff}' => continue,
            // Marks of direction and joiners cannot be seen, and two names would look alike.
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' => continue,
            blank if blank.is_whitespace() || blank.is_control() => ' ',
            other => other,
        };
        if kept != ' ' || !tidy.ends_with(' ') {
            tidy.push(kept);
        }
    }
    trimmed(&tidy).to_owned()
}

/// Without blanks and dots at either end: Windows drops them at the end, Unix hides a name that begins with a dot.
fn trimmed(text: &str) -> &str {
    text.trim_matches(|letter: char| letter == '.' || letter == ' ' || letter == '-')
}

fn is_reserved(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or(stem).trim().to_uppercase();
    let port = first.strip_prefix("COM").or_else(|| first.strip_prefix("LPT"));
    let numbered = port.is_some_and(|number| {
        matches!(number, "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³")
    });
    numbered || RESERVED.contains(&first.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_safe_on_every_system() {
        let cases: [(&[&str], &str); 14] = [
            (&["Perhekeskussopimus 2027–2028", "luonnos"], "Perhekeskussopimus 2027–2028 - luonnos.pdf"),
            (&["Päätös 12.3.2027 § 42: osa 1/2"], "Päätös 12.3.2027 42- osa 1-2.pdf"),
            (&["a<b>c*d?e\"f|g\\h"], "abcdef-g-h.pdf"),
            (&[" rivi\n toinen\t\u{7} "], "rivi toinen.pdf"),
            (&["Äa\u{308}nekoski"], "Äänekoski.pdf"),
            (&["..."], "sopu.pdf"),
            (&["", " "], "sopu.pdf"),
            (&[".piilo. "], "piilo.pdf"),
            (&["con"], "_con.pdf"),
            (&["COM1.osa"], "_COM1.osa.pdf"),
            (&["lpt²"], "_lpt².pdf"),
            (&["company"], "company.pdf"),
            (&["com10"], "com10.pdf"),
            (&["mal\u{202e}fdp"], "malfdp.pdf"),
        ];
        for (parts, expected) in cases {
            assert_eq!(file_name(parts, "pdf"), expected, "{parts:?}");
        }
    }

    #[test]
    fn long_names_are_cut_at_a_whole_letter() {
        let name = file_name(&[&"ä".repeat(300)], "sopu");
        assert_eq!(name.chars().count(), LONGEST);
        assert!(name.ends_with("ä.sopu"), "{name}");
        let dotted = file_name(&[&format!("{}. . .x", "a".repeat(112))], "pdf");
        assert_eq!(dotted, format!("{}.pdf", "a".repeat(112)), "the cut leaves no dot or blank at the end");
    }
}
