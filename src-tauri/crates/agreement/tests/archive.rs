//! The archive form: what is agreed goes out and comes back the same, and nothing else goes with it.

mod random;

use agreement::archive::{self, ArchiveError, Problem, VersionStamp, limits};
use agreement::*;
use chrono::NaiveDate;
use random::Random;
use std::path::{Path, PathBuf};
use std::{env, fs};

const STAMP: Option<VersionStamp> = match NaiveDate::from_ymd_opt(2027, 2, 22) {
    Some(locked_on) => Some(VersionStamp { number: 3, locked_on }),
    None => None,
};

/// Compares a committed file with what it should hold; `UPDATE=1` rewrites it.
fn committed(path: &str, expected: &str) {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
        fs::write(&path, expected).expect("the file is written");
    }
    let found = fs::read_to_string(&path).expect("the committed file; UPDATE=1 writes it");
    assert_eq!(found, expected, "{} differs; UPDATE=1 rewrites it", path.display());
}

/// An agreement that uses every field, always the same.
fn complete() -> Agreement {
    Random::full(2027).agreement()
}

#[test]
fn what_is_archived_reads_back_the_same() {
    for seed in 0..300 {
        let agreement = Random::new(seed).agreement();
        let bytes = archive::of(&agreement, STAMP).canonical_bytes();
        let read = archive::read(&bytes).unwrap_or_else(|error| panic!("seed {seed}: {error}"));
        assert_eq!((read.agreement, read.version), (agreement.id, STAMP), "seed {seed}");
        assert_eq!(read.text, agreement.text, "seed {seed}");
    }
}

/// Makes an agreement as untidy as a working text can be.
fn untidy(agreement: &mut Agreement, random: &mut Random) {
    let text = &mut agreement.text;
    for (place, party) in text.parties.iter_mut().enumerate() {
        if place % 2 == 1 {
            party.standing.status = PartyStatus::Left;
            party.standing.reason = "PLANTED".into();
        }
        party.name.fi = Some(" A\u{308}a\u{30a}nekoski\r\n\u{7}kunta ".into());
        party.organisation = Some(OrganisationId(random.id()));
        party.represents.push(" ".into());
    }
    let nowhere = random.id();
    for goal in &mut text.goals {
        goal.supporting.push(PartyId(nowhere));
        goal.answers.push(WishId(nowhere));
        goal.supporting.extend(goal.supporting.clone());
    }
    for section in &mut text.sections {
        section.origin = Some(ClauseOrigin { kind: SectionKind::Goals, alternative: "PLANTED".into() });
        let spans = vec![
            Span::Text { text: "a".into() },
            Span::SectionRef { section: SectionId(nowhere) },
            Span::Term { definition: DefinitionId(nowhere), text: "\u{308}".into() },
            Span::Text { text: String::new() },
        ];
        let blank = Block::Bullets { items: vec![ListItem::default()] };
        let blocks = vec![Block::Paragraph { spans }, blank, Block::Heading { text: " \t".into() }];
        section.body.fi.get_or_insert_default().blocks.extend(blocks);
        section.title.sv = Some("  ".into());
    }
    text.goals.reverse();
    text.tasks.reverse();
    if let Some(goal) = text.goals.first_mut() {
        goal.focus_area = FocusAreaId(nowhere);
    }
}

#[test]
fn an_untidy_text_is_archived_in_its_one_form() {
    for seed in 0..100 {
        let mut random = Random::new(seed);
        let mut agreement = random.agreement();
        untidy(&mut agreement, &mut random);
        let bytes = archive::of(&agreement, None).canonical_bytes();
        let read = archive::read(&bytes).unwrap_or_else(|error| panic!("seed {seed}: {error}"));
        let again = archive::of(&Agreement::from(read), None).canonical_bytes();
        let text = String::from_utf8(bytes).expect("UTF-8");
        assert!(again == text.as_bytes(), "seed {seed}");
        for foreign in [":null", "PLANTED", ":\"\"", ":[]", "\u{308}", "\\r", "\"order\"", "\"status\""] {
            assert!(!text.contains(foreign), "seed {seed}: {foreign:?}");
        }
    }
}

#[test]
fn contacts_evidence_and_work_never_reach_the_archive() {
    let mut agreement = complete();
    let before = archive::of(&agreement, STAMP).canonical_bytes();
    let party = agreement.text.parties[0].id;
    agreement.contacts.persons.push(ContactPerson {
        id: ContactId(uuid::Uuid::from_u128(7)),
        party,
        order: OrderKey::between(None, None),
        name: "PLANTED".into(),
        role: Text::of(Language::Fi, "PLANTED".into()),
        job_description: Text::default(),
        email: String::new(),
        phone: String::new(),
        deputy: String::new(),
        valid_from: None,
        valid_to: None,
        source: String::new(),
        checked_on: None,
    });
    let signatory = agreement.text.parties[0].signatories[0].id;
    agreement.evidence.signatory_names.push(SignatoryName { signatory, name: "PLANTED".into() });
    agreement.work.votes.push(Vote { party, goal: agreement.text.goals[0].id, dots: 2 });
    agreement.text.parties[0].standing.reason = "PLANTED".into();
    assert_eq!(archive::of(&agreement, STAMP).canonical_bytes(), before);
}

#[test]
fn the_fingerprint_follows_the_text_and_nothing_else() {
    let mut agreement = complete();
    let first = archive::of(&agreement, STAMP).fingerprint();
    for party in &mut agreement.text.parties {
        party.order = OrderKey::parse(&format!("q{}", party.order.as_str())).expect("a key");
    }
    assert_eq!(archive::of(&agreement, STAMP).fingerprint(), first, "order keys are not archived");
    assert_ne!(archive::of(&agreement, None).fingerprint(), first, "the version is");
    agreement.text.identity.case_number.push('1');
    assert_ne!(archive::of(&agreement, STAMP).fingerprint(), first);
}

#[test]
fn each_rule_of_taking_effect_is_archived_and_read_back() {
    use TakingEffect::{AllSigned, CountSigned, DecisionsFinal, EachForItsOwnPart, StartOrLaterSignature};
    for rule in
        [AllSigned, CountSigned { count: 3 }, EachForItsOwnPart, DecisionsFinal, StartOrLaterSignature]
    {
        let mut agreement = complete();
        agreement.text.terms.validity.takes_effect = Some(rule);
        let read = archive::read(&archive::of(&agreement, None).canonical_bytes()).expect("our own form");
        assert_eq!(read.text.terms.validity.takes_effect, Some(rule));
    }
}

#[test]
fn what_was_archived_once_is_read_for_ever() {
    let document = archive::of(&complete(), STAMP);
    let value = serde_json::from_slice(&document.canonical_bytes()).expect("JSON");
    let pretty = Canonical::of(&value).expect("integers").pretty();
    committed("tests/fixtures/text.v1.json", &pretty);
    let read = archive::read(pretty.as_bytes()).expect("the fixture");
    let stamp = read.version;
    let fingerprint = archive::of(&Agreement::from(read), stamp).fingerprint();
    // Pinned: another value means that texts locked by earlier programs would no longer be recognised.
    assert_eq!(fingerprint.printed(), "4AHWQ-PMJ1Z-2SXQ1-VR7QX-59QMP7");
}

#[test]
fn the_schema_is_the_one_committed() {
    committed("schemas/text.v1.schema.json", &archive::schema());
}

fn changed(pointer: &str, to: &str) -> Result<(), ArchiveError> {
    let mut value: serde_json::Value =
        serde_json::from_slice(&archive::of(&complete(), STAMP).canonical_bytes()).expect("JSON");
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let parent = value.pointer_mut(parent).unwrap_or_else(|| panic!("{parent} is there"));
    let to: serde_json::Value = serde_json::from_str(to).expect("JSON");
    match parent {
        serde_json::Value::Object(entries) => drop(entries.insert(key.to_owned(), to)),
        serde_json::Value::Array(values) => values[key.parse::<usize>().expect("an index")] = to,
        other => panic!("{pointer} is inside {other}"),
    }
    archive::read(value.to_string().as_bytes()).map(drop)
}

#[test]
fn what_has_not_the_shape_is_refused_with_its_path() {
    let cases = [
        ("/text/colour", "1", "text.colour"),
        ("/text/parties/0/status", "\"joining\"", "text.parties[0].status"),
        ("/text/parties/0/name/de", "\"x\"", "text.parties[0].name.de"),
        ("/text/parties/0/name/fi", "null", "text.parties[0].name.fi"),
        ("/text/parties/0/kind", "\"club\"", "text.parties[0].kind"),
        ("/text/goals/0/title", "\"x\"", "text.goals[0].title"),
        ("/text/goals/0/due", "\"22.2.2027\"", "text.goals[0].due"),
        ("/text/goals/0/due", "\"2027-02-31\"", "text.goals[0].due"),
        ("/text/version", "-1", "text.version"),
        ("/text/version", "1.5", "text.version"),
        ("/text/agreement", "\"x\"", "text.agreement"),
        (
            "/text/terms/validity/end",
            "{\"kind\":\"open_ended\",\"date\":\"2027-01-01\"}",
            "text.terms.validity.end",
        ),
        ("/text/identity", "{}", "text.identity"),
        ("/text/purpose/fi/0", r#"{"type":"heading","text":"x","spans":[]}"#, "text.purpose.fi[0]"),
        ("/text/purpose/fi/0", r#"{"type":"table"}"#, "text.purpose.fi[0].type"),
    ];
    for (pointer, to, expected) in cases {
        match changed(pointer, to) {
            Err(ArchiveError::Shape { path, .. }) => assert_eq!(path, expected, "{pointer} = {to}"),
            other => panic!("{pointer} = {to}: {other:?}"),
        }
    }
}

#[test]
fn what_cannot_be_is_refused_with_its_path() {
    let nowhere = "\"00000000-0000-4000-8000-000000000000\"";
    let long = format!("\"{}\"", "x".repeat(limits::CHARACTERS + 1));
    let many = format!("[{}]", vec!["\"x\""; limits::ENTRIES + 1].join(","));
    let mut deep = r#"{"type":"paragraph","spans":[]}"#.to_owned();
    for _ in 0..=limits::LIST_LEVELS {
        deep = format!(r#"{{"type":"bullets","items":[{{"spans":[],"children":[{deep}]}}]}}"#);
    }
    let complete = complete();
    let first_party = format!("\"{}\"", complete.text.parties[0].id);
    let role = format!(r#"{{"party":{first_party},"role":"responsible"}}"#);
    let kind = format!("\"{}\"", complete.text.sections[0].kind.code().replace('-', "_"));
    let cases = [
        ("/text/goals/0/lead", nowhere, "text.goals[0].lead", Problem::Dangling),
        ("/text/goals/0/focus_area", nowhere, "text.goals[0].focus_area", Problem::Dangling),
        (
            "/text/goals/0/supporting",
            &format!("[{nowhere}]"),
            "text.goals[0].supporting[0]",
            Problem::Dangling,
        ),
        (
            "/text/goals/0/supporting",
            &format!("[{first_party},{first_party}]"),
            "text.goals[0].supporting[1]",
            Problem::Doubled,
        ),
        ("/text/goals/0/answers", &format!("[{nowhere}]"), "text.goals[0].answers[0]", Problem::Dangling),
        ("/text/tasks/0/goal", nowhere, "text.tasks[0].goal", Problem::Dangling),
        ("/text/tasks/0/roles", &format!("[{role},{role}]"), "text.tasks[0].roles[1]", Problem::Doubled),
        ("/text/terms/coordination/host", nowhere, "text.terms.coordination.host", Problem::Dangling),
        ("/text/values/0/id", &first_party, "text.values[0].id", Problem::Doubled),
        ("/text/sections/1/kind", &kind, "text.sections[1].kind", Problem::Doubled),
        ("/text/identity/case_number", &long, "text.identity.case_number", Problem::TooLong),
        (
            "/text/identity/case_number",
            "\"a\\u0000\"",
            "text.identity.case_number",
            Problem::ControlCharacter('\0'),
        ),
        ("/text/parties/0/represents", &many, "text.parties[0].represents", Problem::TooMany),
        (
            "/text/purpose/fi/0",
            &deep,
            &format!("text.purpose.fi[0]{}", ".items[0].children[0]".repeat(limits::LIST_LEVELS)),
            Problem::TooDeep,
        ),
        (
            "/text/purpose/fi/1/spans",
            &format!(r#"[{{"type":"section_ref","section":{nowhere}}}]"#),
            "text.purpose.fi[1].spans[0].section",
            Problem::Dangling,
        ),
        (
            "/text/purpose/fi/1/spans",
            &format!(r#"[{{"type":"term","text":"x","definition":{nowhere}}}]"#),
            "text.purpose.fi[1].spans[0].definition",
            Problem::Dangling,
        ),
        ("/text/identity/date", "\"0027-01-01\"", "text.identity.date", Problem::OutOfRange),
        ("/text/appendices/0/sha256", "\"ABC\"", "text.appendices[0].sha256", Problem::OutOfRange),
        (
            "/text/terms/validity/takes_effect",
            r#"{"rule":"count_signed","count":0}"#,
            "text.terms.validity.takes_effect.count",
            Problem::OutOfRange,
        ),
        ("/text/version", "0", "text.version", Problem::OutOfRange),
    ];
    for (pointer, to, expected, problem) in cases {
        let refused = Err(ArchiveError::Refused { path: expected.to_owned(), problem });
        assert_eq!(changed(pointer, to), refused, "{pointer}");
    }
}

#[test]
fn other_files_are_told_apart() {
    let cases = [
        ("", ArchiveError::NotJson { line: 1, column: 0 }),
        ("{\"schema\":1,\n\"text\"", ArchiveError::NotJson { line: 2, column: 6 }),
        ("{\"schema\":2,\"text\":{\"new\":true}}", ArchiveError::UnknownSchema { found: 2 }),
    ];
    for (json, expected) in cases {
        assert_eq!(archive::read(json.as_bytes()), Err(expected), "{json:?}");
    }
    assert!(matches!(archive::read(b"[]"), Err(ArchiveError::Shape { .. })));
    assert!(matches!(archive::read(b"{\"text\":{}}"), Err(ArchiveError::Shape { .. })));
    assert!(matches!(archive::read(&[b' '; limits::BYTES + 1]), Err(ArchiveError::TooLarge)));
    let doubled = "{\"schema\":1,\"schema\":1}";
    assert!(matches!(archive::read(doubled.as_bytes()), Err(ArchiveError::Shape { .. })));
}

#[test]
fn damaged_bytes_are_refused_or_read_and_never_more() {
    let bytes = archive::of(&Random::new(5).agreement(), None).canonical_bytes();
    let mut random = Random::new(99);
    for _ in 0..2_000 {
        let mut damaged = bytes.clone();
        for _ in 0..=random.below(3) {
            let place = random.below(damaged.len());
            match random.below(3) {
                0 => damaged[place] = u8::try_from(random.below(256)).expect("a byte"),
                1 => drop(damaged.remove(place)),
                _ => damaged.truncate(place.max(1)),
            }
        }
        // Whatever was read can be written again.
        if let Ok(read) = archive::read(&damaged) {
            archive::of(&Agreement::from(read), None).canonical_bytes();
        }
    }
}
