//! Reading licence expressions (SPDX) and choosing among what they offer.

/// What may come into the program, the most wanted first. GPL, LGPL and AGPL are not here and never will be; MPL-2.0 binds
/// only its own files, which we do not change.
const ALLOWED: &[&str] = &[
    "MIT",
    "MIT-0",
    "0BSD",
    "ISC",
    "Zlib",
    "BSL-1.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "Unlicense",
    "CC0-1.0",
    "BlueOak-1.0.0",
    "Unicode-3.0",
    "IJG",
    "OFL-1.1",
    "MPL-2.0",
];

/// The licences under which we take something offered under `expression`; none when it offers nothing we allow.
///
/// The old slash of the Rust registry (`MIT/Apache-2.0`) counts as `OR`.
#[must_use]
pub fn choose(expression: &str) -> Option<Vec<&'static str>> {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { words: &words };
    let choice = reader.any_of()?;
    reader.words.is_empty().then(|| choice.into_iter().map(|rank| ALLOWED[rank]).collect())
}

/// Ranks in [`ALLOWED`]; none stands for something not allowed.
type Choice = Option<Vec<usize>>;

struct Reader<'a> {
    words: &'a [&'a str],
}

impl Reader<'_> {
    fn take(&mut self, word: &str) -> bool {
        let found = self.words.first() == Some(&word);
        if found {
            self.words = &self.words[1..];
        }
        found
    }

    fn any_of(&mut self) -> Choice {
        let mut offers = vec![self.all_of()];
        while self.take("OR") {
            offers.push(self.all_of());
        }
        offers.into_iter().flatten().min_by_key(|ranks| ranks.iter().copied().max())
    }

    fn all_of(&mut self) -> Choice {
        let mut parts = vec![self.one()];
        while self.take("AND") {
            parts.push(self.one());
        }
        let mut ranks = parts.into_iter().collect::<Option<Vec<_>>>()?.concat();
        ranks.sort_unstable();
        ranks.dedup();
        Some(ranks)
    }

    fn one(&mut self) -> Choice {
        if self.take("(") {
            let inner = self.any_of();
            return if self.take(")") { inner } else { None };
        }
        let (name, rest) = self.words.split_first()?;
        self.words = rest;
        let mut name = (*name).to_owned();
        if self.take("WITH") {
            let (exception, rest) = self.words.split_first()?;
            self.words = rest;
            name = format!("{name} WITH {exception}");
        }
        ALLOWED.iter().position(|allowed| *allowed == name).map(|rank| vec![rank])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_is_taken_by_its_most_wanted_offer() {
        let check = |expression: &str, expected: Option<&[&str]>| {
            assert_eq!(choose(expression).as_deref(), expected, "{expression}");
        };
        check("MIT", Some(&["MIT"]));
        check("Apache-2.0 OR MIT", Some(&["MIT"]));
        check("MIT/Apache-2.0", Some(&["MIT"]));
        check("Apache-2.0 / MIT", Some(&["MIT"]));
        check("(MIT OR Apache-2.0) AND Unicode-3.0", Some(&["MIT", "Unicode-3.0"]));
        check("Apache-2.0 WITH LLVM-exception", Some(&["Apache-2.0 WITH LLVM-exception"]));
        check("Apache-2.0 OR GPL-2.0-only", Some(&["Apache-2.0"]));
        check("MPL-2.0", Some(&["MPL-2.0"]));
    }

    #[test]
    fn copyleft_and_what_cannot_be_read_is_refused() {
        let refused = [
            "AGPL-3.0-only",
            "GPL-3.0-or-later",
            "LGPL-2.1",
            "MIT AND GPL-3.0-only",
            "GPL-2.0 WITH x",
            "",
            "(MIT",
            "MIT Apache-2.0",
        ];
        for expression in refused {
            assert_eq!(choose(expression), None, "{expression}");
        }
    }
}
