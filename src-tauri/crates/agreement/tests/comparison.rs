//! What changed between two texts is told item by item and word by word, and nothing else is told.

mod random;

use agreement::comparison::{
    Comparison, Difference, Fate, Field, Part, Passage, Run, Subject, Value, compare,
};
use agreement::*;
use chrono::NaiveDate;
use random::Random;
use serde_json::Value as Json;
use std::path::Path;

/// The model agreement of the assets, without the clauses of the library.
fn model() -> TextRecord {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/samples/model-agreement.json");
    let json = std::fs::read(path).expect("the model agreement is there");
    let model: Json = serde_json::from_slice(&json).expect("JSON");
    let form = serde_json::to_vec(&model["agreement"]).expect("JSON");
    archive::read(&form).expect("the archive form").text
}

fn say(value: &Value) -> String {
    match value {
        Value::Coded(_, code) => (*code).to_owned(),
        Value::Date(date) => date.to_string(),
        Value::Number(number) => number.to_string(),
    }
}

/// `[-removed-]` and `[+added+]` among what stayed.
fn marked(runs: &[Run]) -> String {
    let run = |run: &Run| match run {
        Run::Same(text) => text.clone(),
        Run::Added(text) => format!("[+{text}+]"),
        Run::Removed(text) => format!("[-{text}-]"),
    };
    runs.iter().map(run).collect()
}

/// The changes in Finnish, one a line: what became of what, and each field.
fn told(before: &TextRecord, after: &TextRecord) -> Vec<String> {
    let mut lines = Vec::new();
    for change in compare(before, after).changes {
        let what = match change.subject {
            Subject::Item(item) => item.kind.code().to_owned(),
            other => format!("{other:?}").to_lowercase(),
        };
        let moved = change.moved.map(|(from, to)| format!(" moved {from}-{to}")).unwrap_or_default();
        lines.push(format!("{:?} {what} {}{moved}", change.fate, change.name.shown(Language::Fi)));
        for field in &change.fields {
            let part = match &field.part {
                Part::Whole => String::new(),
                Part::Party(name) => format!(" {}", name.shown(Language::Fi)),
                Part::Signatory(number) | Part::Seat(number) => format!(" {number}"),
            };
            for passage in field.passages(Language::Fi, &say).iter().filter(|passage| !passage.is_same()) {
                let restyled = if passage.restyled { " restyled" } else { "" };
                lines.push(format!("  {:?}{part}: {}{restyled}", field.field, marked(&passage.runs)));
            }
        }
    }
    lines
}

fn fi(text: &str) -> Text {
    Text::of(Language::Fi, text.to_owned())
}

fn rich(blocks: &[&str]) -> LocalizedRichText {
    let paragraph = |text: &&str| Block::Paragraph { spans: vec![Span::Text { text: (*text).to_owned() }] };
    Localized::of(Language::Fi, RichText { blocks: blocks.iter().map(paragraph).collect() })
}

/// The party with nothing but its identity.
fn bare(party: &Party) -> Party {
    Party {
        id: party.id,
        order: party.order.clone(),
        organisation: None,
        name: Text::default(),
        short_name: Text::default(),
        kind: None,
        unit: Text::default(),
        business_id: BusinessIdEntry::default(),
        address: Address::default(),
        represents: Vec::new(),
        lead: false,
        standing: Standing::default(),
        decision_maker: None,
        signatories: Vec::new(),
    }
}

/// A change and the lines it is told in.
type Case = (&'static str, fn(&mut TextRecord), &'static [&'static str]);

/// The model agreement with what the cases change made short.
fn base() -> TextRecord {
    let mut text = model();
    let section = &mut text.sections[4];
    section.title = fi("Määritelmät");
    section.body =
        rich(&["Ensimmäinen kappale.", "Osapuolet sopvat yhteisestä työstä.", "Viimeinen kappale."]);
    text.parties[1].name = fi("Mikkelin kaupunki");
    text.tasks.truncate(3);
    for (task, name) in text.tasks.iter_mut().zip(["Avoin kohtaamispaikka", "Yhteinen koulutus", "Viestintä"])
    {
        task.title = fi(name);
        task.goal = text.goals[0].id;
    }
    text.tasks[0].roles = [(text.parties[1].id, Role::CarriesOut)].into();
    text.parties[3] = Party { name: fi("Yhdistys"), ..bare(&text.parties[3]) };
    text.tasks[1].roles = [(text.parties[3].id, Role::IsInformed)].into();
    text.tasks[2].roles.clear();
    text.terms.coordination = Coordination::default();
    text.goals[0].title = fi("Lapset");
    text.goals[1].title = fi("Perheet");
    for goal in &mut text.goals {
        goal.supporting.clear();
        goal.lead = None;
    }
    text.bodies.clear();
    text.terms.validity.end = ValidityEnd::OpenEnded;
    text.terms.validity.notice_months = Some(6);
    text.interfaces.clear();
    text
}

const CASES: &[Case] = &[
    ("nothing", |_| {}, &[]),
    (
        "a typing error is mended",
        |text| {
            text.sections[4].body =
                rich(&["Ensimmäinen kappale.", "Osapuolet sopivat yhteisestä työstä.", "Viimeinen kappale."]);
        },
        &["Kept section Määritelmät", "  SectionText: Osapuolet [-sopvat-][+sopivat+] yhteisestä työstä."],
    ),
    (
        "a paragraph is added, another one removed",
        |text| {
            text.sections[4].body = rich(&[
                "Ensimmäinen kappale.",
                "Osapuolet sopvat yhteisestä työstä.",
                "Aivan uusi asia tässä.",
            ]);
        },
        &[
            "Kept section Määritelmät",
            "  SectionText: [-Viimeinen kappale.-]",
            "  SectionText: [+Aivan uusi asia tässä.+]",
        ],
    ),
    (
        "a paragraph becomes a heading",
        |text| {
            let body = text.sections[4].body.fi.as_mut().expect("a body");
            body.blocks[0] = Block::Heading { text: "Ensimmäinen kappale.".to_owned() };
        },
        &["Kept section Määritelmät", "  SectionText: Ensimmäinen kappale. restyled"],
    ),
    (
        "a space that does not break is a space",
        |text| {
            text.sections[4].body = rich(&[
                "Ensimmäinen\u{a0}kappale.",
                "Osapuolet sopvat yhteisestä työstä.",
                "Viimeinen\u{202f}kappale.",
            ]);
        },
        &[],
    ),
    (
        "a task moves",
        |text| {
            text.tasks.swap(0, 2);
            let orders = OrderKey::sequence(3);
            text.tasks.iter_mut().zip(orders).for_each(|(task, order)| task.order = order);
            text.tasks.swap(1, 2);
            let orders = OrderKey::sequence(3);
            text.tasks.iter_mut().zip(orders).for_each(|(task, order)| task.order = order);
        },
        &["Kept task Viestintä moved 3-1"],
    ),
    (
        "a task moves under another goal",
        |text| {
            text.tasks[2].goal = text.goals[1].id;
        },
        &["Kept task Viestintä moved 3-1", "  TaskGoal: [-Lapset-][+Perheet+]"],
    ),
    (
        "a party is renamed",
        |text| text.parties[1].name = fi("Suur-Mikkelin kaupunki"),
        &["Kept party Suur-Mikkelin kaupunki", "  LegalName: [+Suur-+]Mikkelin kaupunki"],
    ),
    (
        "a party declines, and its roles go with it",
        |text| text.parties[3].standing.status = PartyStatus::Declined,
        &[
            "Removed party Yhdistys",
            "  LegalName: [-Yhdistys-]",
            "Kept task Yhteinen koulutus",
            "  Role Yhdistys: [-is-informed-]",
        ],
    ),
    (
        "a role changes and another one is given",
        |text| {
            text.tasks[0].roles.insert(text.parties[1].id, Role::Responsible);
            text.tasks[0].roles.insert(text.parties[3].id, Role::TakesPart);
        },
        &[
            "Kept task Avoin kohtaamispaikka",
            "  Role Mikkelin kaupunki: [-carries-out-][+responsible+]",
            "  Role Yhdistys: [+takes-part+]",
        ],
    ),
    (
        "a term changes",
        |text| {
            text.terms.validity.notice_months = Some(3);
            text.terms.validity.end =
                ValidityEnd::On { date: NaiveDate::from_ymd_opt(2030, 12, 31).expect("a day") };
        },
        &[
            "Kept terms(validity) ",
            "  EndKind: [-open-ended-][+on+]",
            "  End: [+2030-12-31+]",
            "  NoticeMonths: [-6-][+3+]",
        ],
    ),
    (
        "a section is removed",
        |text| {
            text.sections.remove(4);
        },
        &[
            "Removed section Määritelmät",
            "  SectionTitle: [-Määritelmät-]",
            "  SectionText: [-Ensimmäinen kappale.-]",
            "  SectionText: [-Osapuolet sopvat yhteisestä työstä.-]",
            "  SectionText: [-Viimeinen kappale.-]",
        ],
    ),
    (
        "what is not agreed changes nothing",
        |text| {
            text.parties[0].standing.reason = "syy".to_owned();
            text.parties[0].organisation = Some(OrganisationId(uuid::Uuid::from_u128(9)));
            text.sections[0].origin = None;
            text.values.iter_mut().zip(OrderKey::sequence(30)).for_each(|(value, order)| value.order = order);
        },
        &[],
    ),
];

#[test]
fn each_change_is_told_once_in_its_place_and_word_by_word() {
    for (name, change, expected) in CASES {
        let before = base();
        let mut after = before.clone();
        change(&mut after);
        let told = told(&before, &after);
        assert_eq!(told, *expected, "{name}");
    }
}

#[test]
fn a_body_s_seats_are_told_one_by_one() {
    let mut before = model();
    let seat = |who: &str| Seat { who: fi(who), ..Seat::default() };
    before.bodies.truncate(1);
    before.bodies[0].name = fi("Ohjausryhmä");
    before.bodies[0].seats = vec![seat("rehtori"), seat("rovasti"), seat("toiminnanjohtaja")];
    let mut after = before.clone();
    after.bodies[0].seats =
        vec![seat("rehtori"), seat("kirkkoherra"), seat("toiminnanjohtaja"), seat("vanhempi")];
    assert_eq!(
        told(&before, &after),
        ["Kept body Ohjausryhmä", "  SeatWho 2: [-rovasti-][+kirkkoherra+]", "  SeatWho 4: [+vanhempi+]",]
    );
}

#[test]
fn a_text_compared_with_itself_says_nothing() {
    for seed in 0..100 {
        let text = Random::new(seed).agreement().text;
        assert_eq!(compare(&text, &text), Comparison::default(), "seed {seed}");
    }
}

/// The places of everything in a JSON value that is no container and no identity.
fn leaves(value: &Json, path: &str, found: &mut Vec<String>) {
    match value {
        Json::Object(entries) => {
            for (key, inner) in entries {
                leaves(inner, &format!("{path}/{key}"), found);
            }
        }
        Json::Array(entries) => {
            for (at, inner) in entries.iter().enumerate() {
                leaves(inner, &format!("{path}/{at}"), found);
            }
        }
        _ => found.push(path.to_owned()),
    }
}

#[test]
fn no_field_of_the_archive_form_can_change_unseen() {
    let complete = Random::full(2027).agreement();
    let bytes = archive::of(&complete, None).canonical_bytes();
    let whole: Json = serde_json::from_slice(&bytes).expect("JSON");
    let mut paths = Vec::new();
    leaves(&whole["text"], "/text", &mut paths);
    let (mut seen, mut unseen) = (0, Vec::new());
    for path in &paths {
        let mut changed = whole.clone();
        let leaf = changed.pointer_mut(path).expect("a leaf");
        *leaf = match &*leaf {
            Json::String(text) => Json::String(format!("{text} uusi")),
            Json::Number(number) => Json::from(number.as_u64().expect("small") + 1),
            Json::Bool(is_so) => Json::Bool(!is_so),
            other => other.clone(),
        };
        // A code, an identity or a day with a word more is none, and is not read.
        let Ok(read) = archive::read(&serde_json::to_vec(&changed).expect("JSON")) else { continue };
        seen += 1;
        if compare(&complete.text, &read.text).is_empty() {
            unseen.push(path);
        }
    }
    assert!(seen > 150, "{seen} of {} fields were changed", paths.len());
    assert!(unseen.is_empty(), "changed unseen: {unseen:#?}");
}

/// Changes a text here and there: words, order, what is there.
fn edited(text: &TextRecord, random: &mut Random) -> TextRecord {
    let mut json = serde_json::to_value(text).expect("plain data");
    let mut paths = Vec::new();
    leaves(&json, "", &mut paths);
    let ends = ["/text", "/fi", "/sv", "/en"];
    let words = |path: &&String| !path.contains("prevailing") && ends.iter().any(|end| path.ends_with(end));
    let paths: Vec<String> = paths.iter().filter(words).cloned().collect();
    for _ in 0..1 + random.below(12) {
        if paths.is_empty() {
            break;
        }
        let leaf = json.pointer_mut(&paths[random.below(paths.len())]).expect("a leaf");
        let Json::String(old) = &*leaf else { continue };
        let mut pieces: Vec<String> = old.split(' ').map(str::to_owned).collect();
        let at = random.below(pieces.len());
        match random.below(3) {
            0 => pieces.insert(at, random.string()),
            1 => drop(pieces.remove(at)),
            _ => pieces[at] = random.string(),
        }
        *leaf = Json::String(pieces.join(" "));
    }
    let mut text: TextRecord = serde_json::from_value(json).expect("still a text");
    if random.below(2) == 0 && !text.tasks.is_empty() {
        text.tasks.remove(random.below(text.tasks.len()));
    }
    text
}

/// One side of some runs, with every kind of space alike and without numbers, which references to sections are.
fn side(passages: &[Passage], is_before: bool) -> String {
    let mut text = String::new();
    for passage in passages {
        for run in &passage.runs {
            let stands = match run {
                Run::Same(_) => true,
                Run::Added(_) => !is_before,
                Run::Removed(_) => is_before,
            };
            if stands {
                text.push_str(run.text());
            }
        }
    }
    text.chars().filter(|letter| !letter.is_ascii_digit() && *letter != '–').collect()
}

fn plain(text: &LocalizedRichText, language: Language) -> String {
    let words = text.get(language).map(|text| text.plain().replace('\n', "")).unwrap_or_default();
    words.chars().filter(|letter| !letter.is_ascii_digit() && *letter != '–').collect()
}

#[test]
fn the_runs_of_a_changed_text_give_back_both_texts() {
    let mut told = 0;
    for seed in 0..120 {
        let mut random = Random::new(seed);
        let before = archive::settled(&random.agreement().text);
        let after = archive::settled(&edited(&before, &mut random));
        for change in compare(&before, &after).changes {
            let Subject::Item(item) = change.subject else { continue };
            if item.kind != ItemKind::Section || change.fate != Fate::Kept {
                continue;
            }
            let body = |text: &TextRecord| {
                let section = text.sections.iter().find(|section| section.id.0 == item.id);
                section.expect("it is kept").body.clone()
            };
            for field in change.fields.iter().filter(|field| field.field == Field::SectionText) {
                let Difference::Words(words) = &field.difference else { panic!("a text is words") };
                for language in Language::ALL {
                    let Some(passages) = words.get(language) else { continue };
                    let flat = |text: String| text.replace('\n', "");
                    assert_eq!(flat(side(passages, true)), plain(&body(&before), language), "seed {seed}");
                    assert_eq!(flat(side(passages, false)), plain(&body(&after), language), "seed {seed}");
                    told += 1;
                }
            }
        }
    }
    assert!(told > 50, "{told} texts were compared");
}
