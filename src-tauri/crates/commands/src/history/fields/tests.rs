//! Every field of the domain is told or is known to say nothing: structs are written out here without a rest, so that a new
//! field does not compile until it is decided.

use super::super::told::paths;
use super::of_table;
use agreement::*;
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Value as Json, json};
use uuid::Uuid;

/// Fields that say nothing to people: ids, places in lists, hashes, where a model text came from.
const NEVER_TOLD: &[&str] = &[
    "id",
    "order",
    "party",
    "organisation",
    "version",
    "number",
    "identity/predecessor",
    "origin/kind",
    "origin/alternative",
    "sha256",
    "file",
    "turns",
    "steps/*/id",
    "signatures/*/signatory",
    "signatures/*/shown_by",
    "signatures/*/authorisation",
    "signed_files/*/file",
    "signed_files/*/is_of_version",
    "signed_files/*/fields/*/field",
    "signed_files/*/fields/*/covers_file",
];

/// Fields that are rows of their own, and stand in tables that are told by themselves.
const OWN_ROWS: &[&str] =
    &["signatories", "supporting", "answers", "roles", "between", "seats", "terms/coordination/host"];

fn words() -> Text {
    Text { fi: Some("a".into()), sv: Some("b".into()), en: Some("c".into()) }
}

fn rich() -> LocalizedRichText {
    words().map(|_, text| RichText::paragraph(text.clone()))
}

fn line() -> String {
    "a".into()
}

fn day() -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2027, 1, 1)
}

fn id<T: From<Uuid>>() -> T {
    Uuid::from_u128(1).into()
}

fn order() -> OrderKey {
    OrderKey::between(None, None)
}

/// Checks a row of a table made of a whole struct.
fn check(table: &str, content: &impl Serialize) {
    let content = serde_json::to_value(content).expect("JSON");
    check_row(table, &json!({ "content": content.to_string() }));
}

fn check_row(table: &str, row: &Json) {
    let known: Vec<&str> = of_table(table).iter().map(|told| told.0).collect();
    let found = paths(row.as_object().expect("a row"));
    let own_row =
        |path: &str| OWN_ROWS.iter().any(|own| path == *own || path.starts_with(&format!("{own}/")));
    for path in &found {
        let is_known = known.contains(&path.as_str()) || NEVER_TOLD.contains(&path.as_str()) || own_row(path);
        assert!(is_known, "{table}: {path} is neither told nor known to say nothing");
    }
    for (_, key, _) in of_table(table) {
        assert!(locale::has_key(key), "{table}: {key} has no words");
    }
    let never_there = known.iter().filter(|path| !found.iter().any(|found| found == *path));
    let columns = ["focus_area", "goal", "lead", "host", "dots_per_party", "business_id/text"];
    let never_there: Vec<_> = never_there
        .filter(|path| !columns.contains(*path) && !path.starts_with("identity/prevailing"))
        .collect();
    assert!(never_there.is_empty(), "{table}: {never_there:?} are no fields");
}

#[test]
fn every_field_of_parties_is_told() {
    let address = Address { street: line(), postcode: line(), place: line() };
    let business_id = BusinessIdEntry::KnowinglyMissing;
    let kind = Some(OrganisationKind::School);
    check(
        "organisation",
        &Organisation {
            id: id(),
            name: words(),
            short_name: words(),
            kind,
            business_id: business_id.clone(),
            address: address.clone(),
            represents: vec![line()],
            activity: words(),
            source: line(),
            checked_on: day(),
        },
    );
    let standing = Standing { status: PartyStatus::Left, since: day(), reason: line(), last_day: day() };
    let decision_maker = Some(DecisionMaker { level: DecisionLevel::Board, name: words() });
    let (organisation, order) = (Some(id()), order());
    check(
        "party",
        &Party {
            id: id(),
            order: order.clone(),
            organisation,
            name: words(),
            short_name: words(),
            kind,
            unit: words(),
            business_id,
            address,
            represents: vec![line()],
            lead: true,
            standing,
            decision_maker,
            signatories: Vec::new(),
        },
    );
    let basis = Some(SignatureBasis { kind: SignatureBasisKind::Other, detail: line(), dated: day() });
    check(
        "signatory",
        &Signatory { id: id(), title: words(), capacity: Capacity::Alone, basis, counter_signs: true },
    );
    check(
        "contact",
        &ContactPerson {
            id: id(),
            party: id(),
            order,
            name: line(),
            role: words(),
            job_description: words(),
            email: line(),
            phone: line(),
            deputy: line(),
            valid_from: day(),
            valid_to: day(),
            source: line(),
            checked_on: day(),
        },
    );
}

#[test]
fn every_field_of_goals_and_the_division_of_work_is_told() {
    check("value", &Value { id: id(), order: order(), text: words() });
    check("wish", &Wish { id: id(), order: order(), text: words(), source: line() });
    check("focus_area", &FocusArea { id: id(), order: order(), title: words(), description: rich() });
    check(
        "goal",
        &Goal {
            id: id(),
            focus_area: id(),
            order: order(),
            title: words(),
            description: rich(),
            target_group: words(),
            indicator: words(),
            baseline: words(),
            target: words(),
            due: day(),
            lead: Some(id()),
            supporting: vec![id()],
            answers: vec![id()],
        },
    );
    let roles = [(id(), Role::Responsible)].into();
    let (note, own_resources) = (words(), words());
    let mode = TaskMode::Jointly;
    check(
        "task",
        &Task { id: id(), goal: id(), order: order(), title: words(), mode, roles, note, own_resources },
    );
    let kind = InterfaceKind::Interface;
    check(
        "interface",
        &Interface { id: id(), order: order(), kind, between: vec![id()], title: words(), agreed: words() },
    );
}

#[test]
fn every_field_of_the_text_is_told() {
    let origin = Some(ClauseOrigin { kind: SectionKind::Costs, alternative: line() });
    let (kind, left_out) = (SectionKind::Costs, Some(words()));
    check(
        "section",
        &Section { id: id(), order: order(), kind, title: words(), body: rich(), origin, left_out },
    );
    check("legal_basis", &LegalBasis { id: id(), order: order(), text: words() });
    check("definition", &Definition { id: id(), order: order(), term: words(), definition: words() });
    check(
        "activity",
        &Activity {
            id: id(),
            order: order(),
            name: words(),
            place: words(),
            municipality: words(),
            frequency: words(),
            ages: words(),
        },
    );
    check(
        "body",
        &Body {
            id: id(),
            order: order(),
            kind: BodyKind::Network,
            name: words(),
            purpose: words(),
            tasks: words(),
            chair: words(),
            secretary: words(),
            seats: Vec::new(),
            meetings_a_year: Some(1),
            quorum: words(),
            decision_rule: words(),
        },
    );
    let exception =
        CostException { id: id(), order: order(), what: words(), who_pays: words(), ground: words() };
    check("cost_exception", &exception);
    check(
        "related_agreement",
        &RelatedAgreement { id: id(), order: order(), title: words(), relation: Relation::Child },
    );
    let (version, sha256) = (line(), Some(line()));
    check(
        "appendix",
        &Appendix { id: id(), order: order(), title: words(), version, date: day(), pages: Some(1), sha256 },
    );
}

#[test]
fn every_field_of_the_head_is_told() {
    let identity = Identity {
        title: words(),
        kind: AgreementKind::Network,
        case_number: line(),
        languages: AgreementLanguages::FiSv,
        prevailing: Some(Prevailing::One { language: Language::Fi }),
        date: day(),
        sender: words(),
        area: words(),
        level: Level::County,
        nature: LegalNature::Intent,
        whole: WholeWord::default(),
        predecessor: Some(id()),
    };
    let terms = Terms {
        validity: Validity {
            start: day(),
            end: day().map(|date| ValidityEnd::On { date }).unwrap_or_default(),
            takes_effect: Some(TakingEffect::CountSigned { count: 2 }),
            extension: words(),
            notice_months: Some(1),
        },
        coordination: Coordination { host: Some(id()), coordinator: words(), rotation: words() },
        data_protection: DataProtection { client_data: Some(true), controllers: words() },
        follow_up: FollowUp { reviews_a_year: Some(1), report: words() },
        amendment_approved_by: words(),
        joining_accepted_by: words(),
        dispute_body: words(),
        originals: Originals { practice: Some(OriginalsPractice::OneEach), count: Some(1), kept_by: words() },
    };
    let text = |value: Json| value.to_string();
    let row = json!({
        "identity": text(serde_json::to_value(identity).expect("JSON")),
        "purpose": text(serde_json::to_value(rich()).expect("JSON")),
        "terms": text(serde_json::to_value(terms).expect("JSON")),
    });
    check_row("agreement", &row);
}

#[test]
fn every_field_of_the_evidence_is_told() {
    let step = DecisionStep {
        id: id(),
        level: DecisionLevel::Board,
        body: line(),
        planned_on: day(),
        decided_on: day(),
        section: line(),
        case_number: line(),
        result: Some(DecisionResult::Approved),
        condition: line(),
        condition_met_on: day(),
        mandate: line(),
        minutes_received_on: day(),
        legally_final: day().map(|date| LegallyFinal::On { date }).unwrap_or_default(),
    };
    let reminders = day().map(|on| Reminder { on, by: line() }).into_iter().collect();
    check(
        "approval",
        &Approval {
            version: 1,
            party: id(),
            sent_on: day(),
            steps: vec![step],
            reminders,
            carried_from: Some(1),
        },
    );
    let signature = PaperSignature {
        signatory: id(),
        signed_by: line(),
        signed_on: day(),
        place: line(),
        method: SignatureMethod::Paper,
        received_on: day(),
        shown_by: Some(line()),
        authorisation: Some(line()),
        authorisation_name: line(),
    };
    let field = SignedField { field: line(), signer: line(), signed_on: day(), covers_file: true };
    let received_on = day().expect("a day");
    let signed_file =
        SignedFile { file: line(), file_name: line(), received_on, is_of_version: true, fields: vec![field] };
    check(
        "original",
        &PaperOriginal {
            version: 1,
            number: 1,
            printed_on: day(),
            sent_on: day(),
            holder: line(),
            circulation: vec![id()],
            kept_by: line(),
            kept_where: line(),
            case_number: line(),
            kept_for: line(),
            signatures: vec![signature],
            signed_files: vec![signed_file],
        },
    );
    check(
        "scan",
        &ScannedPage {
            id: id(),
            file: line(),
            file_name: line(),
            page: 1,
            turns: 1,
            received_on,
            reading: ScanReading::Blank,
            state: ScanState::Inbox,
            version: Some(1),
            original: Some(1),
            sheet_page: Some(1),
        },
    );
}
