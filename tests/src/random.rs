//! Random agreements in the archive form, made from its own JSON Schema: every optional part is in or out, and a field
//! added to the schema is covered by itself.
//!
//! The same seed gives the same agreement on every machine.

use super::chance::Chance;
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
        chance: Chance(seed),
        lists: Vec::new(),
        path: Vec::new(),
        names: 0,
        used: Vec::new(),
        whole: false,
    };
    let parties = 1 + maker.chance.small(most.parties);
    let tasks = maker.chance.small(most.tasks + 1);
    let goals = if tasks > 0 { 1 + maker.chance.small(12) } else { maker.chance.small(12) };
    let areas = if goals > 0 { 1 + maker.chance.small(6) } else { maker.chance.small(6) };
    for (list, count) in [("parties", parties), ("focus_areas", areas), ("goals", goals), ("tasks", tasks)] {
        maker.list(list, count);
    }
    for list in LISTS {
        let count = if maker.chance.one_in(3) { 0 } else { maker.chance.small(8) };
        maker.list(list, count);
    }
    let kinds = schema["$defs"]["SectionKind"]["oneOf"].as_array().map_or(0, Vec::len);
    maker.whole = maker.chance.below(2) == 0;
    let sections = if maker.whole { kinds } else { maker.chance.small(kinds + 8) };
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
struct Maker<'a> {
    schema: &'a Value,
    chance: Chance,
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
        let (high, low) = (self.chance.number(), self.chance.number());
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
            Some("integer") => Some((1 + self.chance.small(60)).into()),
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
            let at = if self.whole { 0 } else { self.chance.below(free.len()) };
            let kind = free[at]["const"].clone();
            self.used.push(kind.as_str().unwrap_or_default().to_owned());
            return Some(kind);
        }
        let choice = &choices[self.chance.below(choices.len())];
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
            if !required(name) && !is_name && !is_list && self.chance.one_in(3) {
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
            let count = 1 + self.chance.small(4);
            (0..count).filter_map(|_| self.value(items)).collect()
        };
        (!values.is_empty()).then(|| values.into())
    }

    /// A few of a list's ids, each once.
    fn some_of(&mut self, list: &str) -> Vec<String> {
        let ids = self.ids(list).to_vec();
        let one_in = 1 + self.chance.below(6);
        ids.into_iter().filter(|_| self.chance.one_in(one_in)).collect()
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
                ids.get(self.chance.below(ids.len()))?.clone()
            }
            (Some("date"), _) => {
                let (year, month, day) =
                    (1990 + self.chance.below(80), 1 + self.chance.below(12), 1 + self.chance.below(28));
                format!("{year}-{month:02}-{day:02}")
            }
            (None, Some(_)) => (0..4).map(|_| format!("{:016x}", self.chance.number())).collect(),
            (None, None) => words_of::text(&mut self.chance),
            (other, _) => panic!("the schema has a format that is not made yet: {other:?}"),
        };
        Some(text.into())
    }

    /// Words in some of the languages; a name carries a number of its own.
    fn words(&mut self) -> Value {
        let is_name = self.path == ["parties", "name"] || self.path == ["parties", "short_name"];
        let mut made = Map::new();
        let mut languages = vec!["fi", "sv", "en"];
        languages.retain(|_| !self.chance.one_in(4));
        if languages.is_empty() {
            languages.push("fi");
        }
        self.names += usize::from(is_name);
        for language in languages {
            let text = if is_name {
                format!("{} {}{language}", words_of::name(&mut self.chance), self.names)
            } else {
                words_of::text(&mut self.chance)
            };
            made.insert(language.to_owned(), text.into());
        }
        Value::Object(made)
    }

    fn rich_words(&mut self) -> Value {
        let mut made = Map::new();
        for language in ["fi", "sv", "en"] {
            if !self.chance.one_in(4) {
                made.insert(language.to_owned(), self.blocks(0).into());
            }
        }
        Value::Object(made)
    }

    fn blocks(&mut self, level: usize) -> Vec<Value> {
        (0..1 + self.chance.small(4)).map(|_| self.block(level)).collect()
    }

    fn block(&mut self, level: usize) -> Value {
        let kind = if level == 0 { self.chance.below(4) } else { self.chance.below(2) };
        match kind {
            0 | 1 if level < 4 => {
                let items: Vec<Value> =
                    (0..1 + self.chance.small(5)).map(|_| self.list_item(level)).collect();
                json!({ "type": self.chance.of(&["numbered", "bullets"]), "items": items })
            }
            2 => json!({ "type": "heading", "text": words_of::short(&mut self.chance) }),
            _ => json!({ "type": "paragraph", "spans": self.spans() }),
        }
    }

    fn list_item(&mut self, level: usize) -> Value {
        let mut item = json!({ "spans": self.spans() });
        if level < 3 && self.chance.one_in(4) {
            let kind = self.chance.of(&["numbered", "bullets"]);
            item["children"] = json!([{ "type": kind, "items": [self.list_item(level + 1)] }]);
        }
        item
    }

    fn spans(&mut self) -> Vec<Value> {
        (0..1 + self.chance.small(4)).map(|_| self.span()).collect()
    }

    fn span(&mut self) -> Value {
        let (sections, definitions) = (self.ids("sections").to_vec(), self.ids("definitions").to_vec());
        match self.chance.below(6) {
            0 if !sections.is_empty() => {
                json!({ "type": "section_ref", "section": sections[self.chance.below(sections.len())] })
            }
            1 if !definitions.is_empty() => {
                let definition = &definitions[self.chance.below(definitions.len())];
                json!({ "type": "term", "text": words_of::short(&mut self.chance), "definition": definition })
            }
            2 => json!({ "type": "emphasis", "text": words_of::text(&mut self.chance) }),
            _ => json!({ "type": "text", "text": words_of::text(&mut self.chance) }),
        }
    }
}

/// Texts of every sort that people type or paste.
mod words_of {
    use super::Chance;

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
    pub(super) fn text(chance: &mut Chance) -> String {
        let pieces = match chance.below(200) {
            0 => 120 + chance.below(400),
            1..=8 => 10 + chance.below(30),
            9..=60 => 2 + chance.below(4),
            _ => 1,
        };
        if chance.one_in(150) {
            return unbreakable(chance);
        }
        (0..pieces).map(|_| piece(chance)).collect::<Vec<_>>().join(" ")
    }

    pub(super) fn short(chance: &mut Chance) -> String {
        piece(chance).replace('\n', " ")
    }

    /// The name of an organisation without what tells it apart.
    pub(super) fn name(chance: &mut Chance) -> String {
        let name = chance.of(&[
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
        if chance.one_in(12) { format!("{name} ”{}”", unbreakable(chance)) } else { name.to_owned() }
    }

    fn piece(chance: &mut Chance) -> &'static str {
        chance.of(&PIECES)
    }

    fn unbreakable(chance: &mut Chance) -> String {
        let (syllable, times) =
            (chance.of(&["pitkäsana", "W", "ā́", "lii", "Ǩiõ", "я"]), 5 + chance.small(60));
        syllable.repeat(times)
    }
}
