//! Names of organisations in a form in which two spellings of one name are the same.

/// What the end of a name says about its owner's legal form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LegalForm {
    /// ry, rf.
    Association,
    /// oy, ab, ky, osk.
    Company,
    /// sr, rs.
    Foundation,
}

/// Ends of names that only say the legal form.
const LEGAL_FORMS: &[(&str, LegalForm)] = &[
    ("ry", LegalForm::Association),
    ("rf", LegalForm::Association),
    ("oy", LegalForm::Company),
    ("oyj", LegalForm::Company),
    ("ab", LegalForm::Company),
    ("abp", LegalForm::Company),
    ("ky", LegalForm::Company),
    ("kb", LegalForm::Company),
    ("osk", LegalForm::Company),
    ("anl", LegalForm::Company),
    ("sr", LegalForm::Foundation),
    ("rs", LegalForm::Foundation),
];

/// Words that every municipality's name has one of.
const MUNICIPAL_WORDS: &[&str] = &["kaupunki", "kunta", "stad", "kommun"];

/// A name taken apart for comparing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NameKey {
    /// Small letters, single blanks, no legal form: equal keys are the same name.
    pub key: String,
    /// The same without blanks and hyphens.
    pub squashed: String,
    /// The digits in it: "Partio 1" is never "Partio 2".
    pub digits: String,
    /// The legal form that the name ends (or begins) with.
    pub form: Option<LegalForm>,
}

impl NameKey {
    /// Takes a name apart.
    pub fn of(name: &str) -> Self {
        let plain = plain(name);
        let mut words: Vec<&str> = plain.split(' ').filter(|word| !word.is_empty() && *word != "-").collect();
        let form = strip_legal_form(&mut words);
        let key = words.join(" ");
        let squashed: String =
            key.chars().filter(|character| character.is_alphanumeric() || *character == '&').collect();
        let digits = key.chars().filter(char::is_ascii_digit).collect();
        Self { key, squashed, digits, form }
    }

    /// The words of the name.
    pub fn words(&self) -> Vec<&str> {
        self.key.split(' ').collect()
    }

    /// Whether nothing is left to compare by.
    pub fn is_empty(&self) -> bool {
        self.squashed.is_empty()
    }
}

/// The legal form that a name ends with.
pub(crate) fn legal_form(name: &str) -> Option<LegalForm> {
    NameKey::of(name).form
}

/// The name without a word that says only that it is a municipality; `None` when it has no such word.
pub(crate) fn without_municipal_word(key: &NameKey) -> Option<String> {
    let words = key.words();
    let kept: Vec<&str> = words.iter().copied().filter(|word| !MUNICIPAL_WORDS.contains(word)).collect();
    (kept.len() + 1 == words.len() && !kept.is_empty()).then(|| kept.join(" "))
}

fn strip_legal_form(words: &mut Vec<&str>) -> Option<LegalForm> {
    let find = |word: &str| LEGAL_FORMS.iter().find(|(end, _)| *end == word).map(|(_, form)| *form);
    let mut form = None;
    if words.len() > 2
        && (words.ends_with(&["rekisteröity", "yhdistys"]) || words.ends_with(&["registrerad", "förening"]))
    {
        words.truncate(words.len() - 2);
        form = Some(LegalForm::Association);
    }
    while words.len() > 1 {
        let Some(found) = words.last().and_then(|word| find(word)) else { break };
        form = form.or(Some(found));
        words.pop();
    }
    // companies put it first as well: "Oy Kissa Ab"
    if words.len() > 1 && matches!(words[0], "oy" | "ab") {
        form = form.or(Some(LegalForm::Company));
        words.remove(0);
    }
    form
}

/// Small letters, one kind of dash, no quotation marks or full stops, other punctuation as blanks.
fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for character in name.chars().flat_map(char::to_lowercase) {
        match character {
            '"' | '\'' | '’' | '‘' | '”' | '“' | '„' | '´' | '`' | '«' | '»' | '.' => {}
            '‐' | '‑' | '‒' | '–' | '—' | '−' => plain.push('-'),
            '&' | '-' | ':' | '+' => plain.push(character),
            _ if character.is_alphanumeric() || is_combining(character) => plain.push(character),
            _ => plain.push(' '),
        }
    }
    plain
}

/// Marks that stay with their letter where no composed letter exists.
fn is_combining(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}' | '\u{200C}' | '\u{200D}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_spellings_of_a_name_have_one_key() {
        for (left, right, same) in [
            ("Familia ry", "FAMILIA R.Y.", true),
            ("Familia", "Familia ry", true),
            ("Barnavårdsföreningen rf", "Barnavårdsföreningen r.f.", true),
            ("Hope – Yhdessä & Yhteisesti", "Hope - Yhdessä & Yhteisesti", true),
            ("Oy Kissa Ab", "Kissa Oy", true),
            ("\"Kissa\" ry", "Kissa ry", true),
            ("Mieli, Mielenterveysseura", "Mieli Mielenterveysseura", true),
            ("Kissa rekisteröity yhdistys", "Kissa ry", true),
            ("Raision kaupunki", "Raision  Kaupunki", true),
            ("Raision kaupunki", "Raision kunta", false),
            ("Raision kaupunki", "Raisio", false),
            ("Etelä-Suomen", "Etelä Suomen", false),
            ("ry", "oy", false),
        ] {
            assert_eq!(NameKey::of(left).key == NameKey::of(right).key, same, "{left:?} {right:?}");
        }
    }
}
