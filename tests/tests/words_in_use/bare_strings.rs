//! No text on the screen bypasses the translation files: a lint over the markup of every `.svelte` file.

use crate::{root, texts};

/// What a person reads or hears of an element.
const SPOKEN: &[&str] =
    &["title", "aria-label", "aria-description", "aria-roledescription", "placeholder", "alt", "label"];

/// The name of the program and the keys of a keyboard, which are the same in every language.
const ALLOWED: &[&str] = &["Sopu", "Ctrl+K", "F1", "(Ctrl+Z)"];

/// The bare strings of one file with the number of their line.
fn bare_strings(source: &str) -> Vec<(usize, String)> {
    Reader { letters: source.char_indices().collect(), at: 0, source, line: 1, found: Vec::new() }.read()
}

/// Walks through markup: text, tags and `{…}` between them; scripts, styles and comments are passed over.
struct Reader<'a> {
    letters: Vec<(usize, char)>,
    at: usize,
    source: &'a str,
    line: usize,
    found: Vec<(usize, String)>,
}

impl Reader<'_> {
    fn read(mut self) -> Vec<(usize, String)> {
        let mut text = String::new();
        let mut keys_of_a_keyboard = false;
        while let Some(letter) = self.peek() {
            match letter {
                '<' if self.rest().starts_with("<!--") => self.skip_past("-->"),
                '<' => {
                    self.report(&std::mem::take(&mut text), keys_of_a_keyboard);
                    let tag = self.tag();
                    keys_of_a_keyboard = tag == "kbd";
                    if tag == "script" || tag == "style" {
                        self.skip_past(&format!("</{tag}>"));
                    }
                }
                '{' => {
                    self.report(&std::mem::take(&mut text), keys_of_a_keyboard);
                    let expression = self.expression();
                    if !expression.starts_with(['#', ':', '/', '@']) {
                        self.report_words_in(&expression);
                    }
                }
                _ => {
                    text.push(letter);
                    self.step();
                }
            }
        }
        self.report(&text, keys_of_a_keyboard);
        self.found
    }

    fn peek(&self) -> Option<char> {
        self.letters.get(self.at).map(|(_, letter)| *letter)
    }

    fn rest(&self) -> &str {
        self.letters.get(self.at).map_or("", |(place, _)| &self.source[*place..])
    }

    fn step(&mut self) -> Option<char> {
        let letter = self.peek()?;
        self.at += 1;
        self.line += usize::from(letter == '\n');
        Some(letter)
    }

    fn skip_past(&mut self, end: &str) {
        while !self.rest().starts_with(end) && self.step().is_some() {}
        for _ in end.chars() {
            self.step();
        }
    }

    /// Reads a tag to its `>`; gives its name, reports what its attributes say.
    fn tag(&mut self) -> String {
        self.step();
        let mut name = String::new();
        while let Some(letter) =
            self.peek().filter(|letter| !letter.is_whitespace() && !"/>".contains(*letter) || name.is_empty())
        {
            name.push(letter);
            self.step();
        }
        let mut attribute = String::new();
        while let Some(letter) = self.peek() {
            match letter {
                '>' => {
                    self.step();
                    break;
                }
                '{' => {
                    self.expression();
                    attribute.clear();
                }
                '"' | '\'' => {
                    self.step();
                    let value = self.attribute_value(letter);
                    if SPOKEN.contains(&attribute.trim_end_matches('=')) {
                        self.report(&value, false);
                    }
                    attribute.clear();
                }
                _ if letter.is_whitespace() => {
                    attribute.clear();
                    self.step();
                }
                _ => {
                    attribute.push(letter);
                    self.step();
                }
            }
        }
        name
    }

    /// The literal parts of a quoted value.
    fn attribute_value(&mut self, quote: char) -> String {
        let mut value = String::new();
        while let Some(letter) = self.peek() {
            if letter == '{' {
                self.expression();
                continue;
            }
            self.step();
            if letter == quote {
                break;
            }
            value.push(letter);
        }
        value
    }

    /// What stands between `{` and its `}`; braces inside quotes do not count.
    fn expression(&mut self) -> String {
        let mut expression = String::new();
        let mut depth = 0;
        let mut quote = None;
        while let Some(letter) = self.step() {
            match (quote, letter) {
                (Some(open), _) if open == letter => quote = None,
                (None, '"' | '\'') => quote = Some(letter),
                (None, '{') => depth += 1,
                (None, '}') => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
            expression.push(letter);
        }
        expression.get(1..).unwrap_or_default().trim().to_owned()
    }

    fn report(&mut self, text: &str, is_key: bool) {
        let mut words = text.to_owned();
        for allowed in ALLOWED {
            words = words.replace(allowed, "");
        }
        // An entity such as &nbsp; has letters but says nothing.
        let entities =
            words.split('&').enumerate().map(|(place, part)| match (place, part.split_once(';')) {
                (1.., Some((_, after))) => after,
                _ => part,
            });
        if !is_key && entities.collect::<String>().chars().any(char::is_alphabetic) {
            self.found.push((self.line, text.trim().to_owned()));
        }
    }

    /// Texts in quotes inside an expression: those with a blank, a capital or a letter beyond a–z are no codes.
    fn report_words_in(&mut self, expression: &str) {
        for quote in ['"', '\''] {
            for piece in expression.split(quote).skip(1).step_by(2) {
                let is_text =
                    |letter: char| letter.is_uppercase() || (letter.is_alphabetic() && !letter.is_ascii());
                let is_sentence = piece.contains(' ') && piece.chars().any(char::is_alphabetic);
                if (is_sentence || piece.chars().any(is_text)) && !ALLOWED.contains(&piece) {
                    self.found.push((self.line, piece.to_owned()));
                }
            }
        }
    }
}

#[test]
fn bare_strings_are_found_and_words_are_not() {
    for (source, expected) in [
        ("<p>{t(\"common-yes\")}</p>", &[][..]),
        ("<p>Tallenna</p>", &["Tallenna"]),
        ("<p>{count} kpl</p>", &["kpl"]),
        ("<p>· – 12 &nbsp; → %</p>", &[]),
        ("<h1>Sopu</h1>", &[]),
        ("<kbd>Ctrl</kbd>+<kbd>K</kbd>", &[]),
        ("<kbd>Del</kbd> poista", &["poista"]),
        ("<button title=\"Poista\" class=\"Iso nappi\">×</button>", &["Poista"]),
        ("<input placeholder='Nimi' aria-label={t('register-name')} />", &["Nimi"]),
        ("<input aria-label=\"{t('register-name')}\" />", &[]),
        ("<img alt=\"Kuva: {name}\" />", &["Kuva:"]),
        ("{#if a > 1}<p>{open ? \"Sulje\" : t(\"common-open\")}</p>{/if}", &["Sulje"]),
        ("{#each list as item (item.id)}{item.name}{/each}", &[]),
        ("<p class:open={a > b}>x</p>", &["x"]),
        ("<button onclick={() => { if (a) { b(\"Enter x\") } }}>×</button>", &[]),
        ("<script lang=\"ts\">\nconst a = \"Moi\"\n</script>\n<style>p { color: red }</style>", &[]),
        ("<!-- Selitys -->\n<p></p>", &[]),
        ("{@render children()}", &[]),
        ("<p>{name === \"x\" ? \"avoin asia\" : ''}</p>", &["avoin asia"]),
    ] {
        let found: Vec<_> = bare_strings(source).into_iter().map(|(_, text)| text).collect();
        assert_eq!(found, expected, "{source}");
    }
    assert_eq!(bare_strings("<p>\n</p>\n<p>Moi</p>")[0].0, 3, "the line is told");
}

#[test]
fn no_text_on_the_screen_bypasses_the_translation_files() {
    let files = texts(&root().join("ui/src"), &[".svelte"]);
    assert!(!files.is_empty(), "the window has components");
    let found: Vec<_> = files
        .iter()
        .flat_map(|(path, source)| {
            let path = path.display();
            bare_strings(source).into_iter().map(move |(line, text)| format!("{path}:{line}: {text:?}"))
        })
        .collect();
    assert!(found.is_empty(), "put these into assets/locales:\n{}", found.join("\n"));
}
