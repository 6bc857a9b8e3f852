//! Random agreements in the archive form, made from its own JSON Schema: every optional part is in or out, and a field
//! added to the schema is covered by itself.
//!
//! The same seed gives the same agreement on every machine.

use serde_json::{Map, Value, json};

/// How many parties and tasks there may be.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// From 1.
    pub parties: usize,
    /// From 0.
    pub tasks: usize,
}

/// The range the product is made for.
pub const FULL: Size = Size { parties: 120, tasks: 250 };

/// An agreement of at most that size as JSON in the archive form, and the schema's own words for what it holds.
#[must_use]
pub fn agreement(schema: &Value, seed: u64, most: Size) -> Value {
    let mut maker = Maker {
        schema,
        dice: Dice(seed),
        lists: Vec::new(),
        path: Vec::new(),
        names: 0,
        used: Vec::new(),
        whole: false,
    };
    let parties = 1 + maker.dice.small(most.parties);
    let tasks = maker.dice.small(most.tasks + 1);
    let goals = if tasks > 0 { 1 + maker.dice.small(12) } else { maker.dice.small(12) };
    let areas = if goals > 0 { 1 + maker.dice.small(6) } else { maker.dice.small(6) };
    for (list, count) in [("parties", parties), ("focus_areas", areas), ("goals", goals), ("tasks", tasks)] {
        maker.list(list, count);
    }
    for list in LISTS {
        let count = if maker.dice.one_in(3) { 0 } else { maker.dice.small(8) };
        maker.list(list, count);
    }
    let kinds = schema["$defs"]["SectionKind"]["oneOf"].as_array().map_or(0, Vec::len);
    maker.whole = maker.dice.below(2) == 0;
    let sections = if maker.whole { kinds } else { maker.dice.small(kinds + 8) };
    maker.list("sections", sections);
    let text = maker.object(&schema["$defs"]["Text"]);
    json!({ "schema": 1, "text": text })
}

/// Lists whose length means nothing to the others.
const LISTS: [&str; 10] = [
    "values",
    "wishes",
    "interfaces",
    "legal_basis",
    "definitions",
    "activities",
    "bodies",
    "cost_exceptions",
    "related_agreements",
    "appendices",
];
/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same everywhere.
pub struct Dice(pub u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to below `end`, each as likely.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// From 0 to below `end`; small numbers are likelier, large ones still come.
    fn small(&mut self, end: usize) -> usize {
        let within = self.below(end) + 1;
        if self.one_in(4) { within - 1 } else { self.below(within) }
    }

    fn one_in(&mut self, chances: usize) -> bool {
        self.below(chances) == 0
    }

    fn of<'a, T: ?Sized>(&mut self, choices: &[&'a T]) -> &'a T {
        choices[self.below(choices.len())]
    }
}

struct Maker<'a> {
    schema: &'a Value,
    dice: Dice,
    /// The ids of each list of the text.
    lists: Vec<(&'static str, Vec<String>)>,
    /// The fields down to the value being made.
    path: Vec<String>,
    /// Numbers names, so that each is found again.
    names: usize,
    /// Section kinds that stand already.
    used: Vec<String>,
    /// Every kind of section stands once.
    whole: bool,
}

impl Maker<'_> {
    fn list(&mut self, name: &'static str, count: usize) {
        let ids = (0..count).map(|_| self.uuid()).collect();
        self.lists.push((name, ids));
    }

    fn ids(&self, name: &str) -> &[String] {
        self.lists.iter().find(|(known, _)| *known == name).map_or(&[], |(_, ids)| ids)
    }

    fn uuid(&mut self) -> String {
        let (high, low) = (self.dice.next(), self.dice.next());
        format!(
            "{:08x}-{:04x}-7{:03x}-8{:03x}-{:012x}",
            high >> 32,
            high >> 16 & 0xFFFF,
            high & 0xFFF,
            low >> 52,
            low & 0xFFFF_FFFF_FFFF
        )
    }

    fn value(&mut self, shape: &Value) -> Option<Value> {
        if let Some(reference) = shape["$ref"].as_str() {
            let name = reference.rsplit('/').next().unwrap_or_default();
            let shape = &self.schema["$defs"][name];
            return match name {
                "Words" => Some(self.words()),
                "RichWords" => Some(self.rich_words()),
                _ => self.value(shape),
            };
        }
        if let Some(choices) = shape["oneOf"].as_array() {
            return self.choice(choices);
        }
        if let Some(constant) = shape.get("const") {
            return Some(constant.clone());
        }
        match shape["type"].as_str() {
            Some("object") => Some(self.object(shape)),
            Some("array") => self.array(&shape["items"]),
            Some("boolean") => Some(true.into()),
            Some("integer") => Some((1 + self.dice.small(60)).into()),
            Some("string") => self.string(shape),
            other => {
                panic!("the schema has a shape that is not made yet: {other:?} at {}", self.path.join("."))
            }
        }
    }

    fn choice(&mut self, choices: &[Value]) -> Option<Value> {
        if self.at("sections.kind") {
            let free: Vec<&Value> = choices
                .iter()
                .filter(|choice| {
                    choice["const"] == "custom"
                        || !self.used.iter().any(|used| choice["const"] == used.as_str())
                })
                .collect();
            let at = if self.whole { 0 } else { self.dice.below(free.len()) };
            let kind = free[at]["const"].clone();
            self.used.push(kind.as_str().unwrap_or_default().to_owned());
            return Some(kind);
        }
        let choice = &choices[self.dice.below(choices.len())];
        self.value(choice)
    }

    fn object(&mut self, shape: &Value) -> Value {
        let mut made = Map::new();
        let required =
            |name: &str| shape["required"].as_array().is_some_and(|all| all.iter().any(|one| one == name));
        for (name, shape) in shape["properties"].as_object().into_iter().flatten() {
            let is_name = self.path == ["parties"] && name == "name";
            let is_list = self.path.is_empty() && shape["type"] == "array";
            if name == "version" && self.path.is_empty() || name == "locked_on" {
                continue;
            }
            if !required(name) && !is_name && !is_list && self.dice.one_in(3) {
                continue;
            }
            self.path.push(name.clone());
            let value = self.value(shape);
            self.path.pop();
            match value {
                Some(value) => drop(made.insert(name.clone(), value)),
                None => assert!(!required(name), "{name} cannot be left out"),
            }
        }
        Value::Object(made)
    }

    fn array(&mut self, items: &Value) -> Option<Value> {
        let own = if let [list] = self.path.as_slice() { Some(self.ids(list).to_vec()) } else { None };
        let values: Vec<Value> = if let Some(ids) = own {
            ids.into_iter()
                .map(|id| {
                    let mut item = self.value(items).unwrap_or_default();
                    item["id"] = id.into();
                    item
                })
                .collect()
        } else if self.at("tasks.roles") {
            let chosen = self.some_of("parties");
            chosen
                .into_iter()
                .map(|party| {
                    let mut role = self.value(items).unwrap_or_default();
                    role["party"] = party.into();
                    role
                })
                .collect()
        } else if items["format"] == "uuid" {
            let list = self.named_list();
            self.some_of(list).into_iter().map(Value::from).collect()
        } else {
            let count = 1 + self.dice.small(4);
            (0..count).filter_map(|_| self.value(items)).collect()
        };
        (!values.is_empty()).then(|| values.into())
    }

    /// A few of a list's ids, each once.
    fn some_of(&mut self, list: &str) -> Vec<String> {
        let ids = self.ids(list).to_vec();
        let one_in = 1 + self.dice.below(6);
        ids.into_iter().filter(|_| self.dice.one_in(one_in)).collect()
    }

    fn at(&self, path: &str) -> bool {
        self.path.join(".") == path
    }

    /// The list whose ids stand here.
    fn named_list(&self) -> &'static str {
        match self.path.last().map(String::as_str).unwrap_or_default() {
            "focus_area" => "focus_areas",
            "goal" => "goals",
            "answers" => "wishes",
            "section" => "sections",
            "definition" => "definitions",
            _ => "parties",
        }
    }

    fn string(&mut self, shape: &Value) -> Option<Value> {
        let last = self.path.last().cloned().unwrap_or_default();
        let text = match (shape["format"].as_str(), shape["pattern"].as_str()) {
            (Some("uuid"), _) if matches!(last.as_str(), "id" | "agreement" | "predecessor") => self.uuid(),
            (Some("uuid"), _) => {
                let ids = self.ids(self.named_list()).to_vec();
                ids.get(self.dice.below(ids.len()))?.clone()
            }
            (Some("date"), _) => {
                let (year, month, day) =
                    (1990 + self.dice.below(80), 1 + self.dice.below(12), 1 + self.dice.below(28));
                format!("{year}-{month:02}-{day:02}")
            }
            (None, Some(_)) => (0..4).map(|_| format!("{:016x}", self.dice.next())).collect(),
            (None, None) => words_of::text(&mut self.dice),
            (other, _) => panic!("the schema has a format that is not made yet: {other:?}"),
        };
        Some(text.into())
    }

    /// Words in some of the languages; a name carries a number of its own.
    fn words(&mut self) -> Value {
        let is_name = self.path == ["parties", "name"] || self.path == ["parties", "short_name"];
        let mut made = Map::new();
        let mut languages = vec!["fi", "sv", "en"];
        languages.retain(|_| !self.dice.one_in(4));
        if languages.is_empty() {
            languages.push("fi");
        }
        self.names += usize::from(is_name);
        for language in languages {
            let text = if is_name {
                format!("{} {}{language}", words_of::name(&mut self.dice), self.names)
            } else {
                words_of::text(&mut self.dice)
            };
            made.insert(language.to_owned(), text.into());
        }
        Value::Object(made)
    }

    fn rich_words(&mut self) -> Value {
        let mut made = Map::new();
        for language in ["fi", "sv", "en"] {
            if !self.dice.one_in(4) {
                made.insert(language.to_owned(), self.blocks(0).into());
            }
        }
        Value::Object(made)
    }

    fn blocks(&mut self, level: usize) -> Vec<Value> {
        (0..1 + self.dice.small(4)).map(|_| self.block(level)).collect()
    }

    fn block(&mut self, level: usize) -> Value {
        let kind = if level == 0 { self.dice.below(4) } else { self.dice.below(2) };
        match kind {
            0 | 1 if level < 4 => {
                let items: Vec<Value> = (0..1 + self.dice.small(5)).map(|_| self.list_item(level)).collect();
                json!({ "type": self.dice.of(&["numbered", "bullets"]), "items": items })
            }
            2 => json!({ "type": "heading", "text": words_of::short(&mut self.dice) }),
            _ => json!({ "type": "paragraph", "spans": self.spans() }),
        }
    }

    fn list_item(&mut self, level: usize) -> Value {
        let mut item = json!({ "spans": self.spans() });
        if level < 3 && self.dice.one_in(4) {
            let kind = self.dice.of(&["numbered", "bullets"]);
            item["children"] = json!([{ "type": kind, "items": [self.list_item(level + 1)] }]);
        }
        item
    }

    fn spans(&mut self) -> Vec<Value> {
        (0..1 + self.dice.small(4)).map(|_| self.span()).collect()
    }

    fn span(&mut self) -> Value {
        let (sections, definitions) = (self.ids("sections").to_vec(), self.ids("definitions").to_vec());
        match self.dice.below(6) {
            0 if !sections.is_empty() => {
                json!({ "type": "section_ref", "section": sections[self.dice.below(sections.len())] })
            }
            1 if !definitions.is_empty() => {
                let definition = &definitions[self.dice.below(definitions.len())];
                json!({ "type": "term", "text": words_of::short(&mut self.dice), "definition": definition })
            }
            2 => json!({ "type": "emphasis", "text": words_of::text(&mut self.dice) }),
            _ => json!({ "type": "text", "text": words_of::text(&mut self.dice) }),
        }
    }
}

/// Texts of every sort that people type or paste.
mod words_of {
    use super::Dice;

    const PIECES: [&str; 28] = [
        "Perhe saa yhteyden yhdellä yhteydenotolla.",
        "Osapuolet sitoutuvat yhteisiin päämääriin ja avoimeen keskusteluun",
        "lastenneuvola, avoin päiväkoti ja ”olohuone”",
        "Mitä sovitaan 1.–31.12.2027 välisenä aikana (ks. 3 §)?",
        "hyvinvointialueen perhekeskustoiminnan yhteistyösopimusneuvottelut",
        "Familjecentret samlar tjänsterna för barn, unga och familjer.",
        "välfärdsområdets tjänster på svenska – också på kvällstid",
        "samarbetsavtal mellan parterna; ”lågtröskelmottagning”",
        "The parties meet twice a year and tell each other what they’ve learnt",
        "low-threshold services (€ 0.00 for families)",
        "Davvisámegiella: mánáid ja bearrašiid bálvalusat Ohcejogas",
        "Anarâškielâ já säämi kulttuur Aanaarist",
        "Sääʹmǩiõll: ǩiõtt-tuâjj da piârri-luâtt Čeʹvetjääuʹrest",
        "”Добро пожаловать в семейный центр”",
        "”ברוכים הבאים”",
        "”مرحبا بكم في مركز الأسرة”",
        "👨‍👩‍👧‍👦 🎉 ❤️ 👍🏽 🇫🇮",
        "e\u{301}a\u{308}o\u{302}\u{323} n\u{303}",
        "☑ → ≥ ½ № ‰ §",
        "漢字かな",
        "https://www.esimerkki.fi/perhekeskus?alue=etela-savo&kieli=fi#yhteystiedot",
        "Lapinjärven_perhekeskuksen_yhteystiedot_2027_lopullinen_versio_3.docx",
        "äiti-lapsi-ryhmä/isä-lapsi-ryhmä/perhekahvila",
        "a\u{A0}b\u{202F}c",
        "lepakko\u{AD}retki",
        "1) eka 2) toka 3) kolmas",
        "& < > \" ' \\ / { } [ ] % $ # ~ ^",
        "rivi\ntoinen rivi",
    ];

    /// From one word to, seldom, tens of thousands of characters.
    pub(super) fn text(dice: &mut Dice) -> String {
        let pieces = match dice.below(200) {
            0 => 120 + dice.below(400),
            1..=8 => 10 + dice.below(30),
            9..=60 => 2 + dice.below(4),
            _ => 1,
        };
        if dice.one_in(150) {
            return unbreakable(dice);
        }
        (0..pieces).map(|_| piece(dice)).collect::<Vec<_>>().join(" ")
    }

    pub(super) fn short(dice: &mut Dice) -> String {
        piece(dice).replace('\n', " ")
    }

    /// The name of an organisation without what tells it apart.
    pub(super) fn name(dice: &mut Dice) -> String {
        let name = dice.of(&[
            "Mikkelin kaupunki",
            "Södra Savolax välfärdsområde",
            "Mannerheimin Lastensuojeluliiton Järvi-Suomen piiri ry",
            "Ohcejoga gielda",
            "Sääʹmteʹǧǧ",
            "Anarâškielâ servi ry",
            "Äänekosken vapaa-ajattelijat ry",
            "Suur-Keuruun Elintarviketyöntekijäinammattiosastojenyhteistoimintajärjestö ry",
            "Ry",
        ]);
        if dice.one_in(12) { format!("{name} ”{}”", unbreakable(dice)) } else { name.to_owned() }
    }

    fn piece(dice: &mut Dice) -> &'static str {
        dice.of(&PIECES)
    }

    fn unbreakable(dice: &mut Dice) -> String {
        let (syllable, times) = (dice.of(&["pitkäsana", "W", "ā́", "lii", "Ǩiõ", "я"]), 5 + dice.small(60));
        syllable.repeat(times)
    }
}
