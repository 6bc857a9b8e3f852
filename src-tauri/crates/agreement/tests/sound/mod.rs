//! A small agreement without any finding, with fixed ids.
#![allow(dead_code, reason = "each test file uses its part")]

use agreement::*;
use chrono::NaiveDate;
use uuid::Uuid;

pub const AGREEMENT: Uuid = Uuid::from_u128(1);
pub const PARTY: Uuid = Uuid::from_u128(2);
pub const OTHER_PARTY: Uuid = Uuid::from_u128(3);
pub const CONTACT: Uuid = Uuid::from_u128(4);
pub const WISH: Uuid = Uuid::from_u128(5);
pub const AREA: Uuid = Uuid::from_u128(6);
pub const GOAL: Uuid = Uuid::from_u128(7);
pub const TASK: Uuid = Uuid::from_u128(8);
pub const INTERFACE: Uuid = Uuid::from_u128(9);
pub const BODY: Uuid = Uuid::from_u128(10);
pub const DEFINITION: Uuid = Uuid::from_u128(11);
pub const APPENDIX: Uuid = Uuid::from_u128(12);

pub const fn section_id(kind: SectionKind) -> Uuid {
    Uuid::from_u128(100 + kind as u128)
}

pub fn fi(text: &str) -> Text {
    Text::of(Language::Fi, text.into())
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

pub fn section(agreement: &mut Agreement, kind: SectionKind) -> &mut Section {
    let sections = &mut agreement.text.sections;
    sections.iter_mut().find(|section| section.kind == kind).expect("the section is there")
}

/// Adds a span to the section on disputes.
pub fn refer(agreement: &mut Agreement, span: Span) {
    let body = section(agreement, SectionKind::Disputes).body.fi.get_or_insert_default();
    body.blocks.push(Block::Paragraph { spans: vec![span] });
}

fn party(id: Uuid, order: OrderKey, name: &str, kind: OrganisationKind) -> Party {
    Party {
        id: PartyId(id),
        order,
        organisation: None,
        name: fi(name),
        short_name: Text::default(),
        kind: Some(kind),
        unit: Text::default(),
        business_id: BusinessIdEntry::KnowinglyMissing,
        address: Address { street: "PL 33".into(), postcode: "50101".into(), place: "Mikkeli".into() },
        represents: Vec::new(),
        lead: false,
        standing: Standing::default(),
        decision_maker: Some(DecisionMaker { level: DecisionLevel::Board, name: fi("hallitus") }),
        signatories: vec![Signatory {
            id: SignatoryId(Uuid::from_u128(id.as_u128() + 1_000)),
            title: fi("puheenjohtaja"),
            capacity: Capacity::Alone,
            basis: None,
            counter_signs: false,
        }],
    }
}

fn person(id: Uuid, party: Uuid) -> ContactPerson {
    ContactPerson {
        id: ContactId(id),
        party: PartyId(party),
        order: OrderKey::between(None, None),
        name: String::new(),
        role: fi("perhekoordinaattori"),
        job_description: Text::default(),
        email: "perhekeskus@example.fi".into(),
        phone: String::new(),
        deputy: String::new(),
        valid_from: None,
        valid_to: None,
        source: String::new(),
        checked_on: None,
    }
}

fn sections() -> Vec<Section> {
    let kinds = default_sections().iter().copied().chain([SectionKind::Appendices]);
    let section = |(kind, order): (SectionKind, OrderKey)| Section {
        id: SectionId(section_id(kind)),
        order,
        kind,
        title: Text::default(),
        body: LocalizedRichText::of(Language::Fi, RichText::paragraph("Sovitaan näin.")),
        origin: None,
        left_out: None,
    };
    kinds.zip(OrderKey::sequence(30)).map(section).collect()
}

fn terms() -> Terms {
    Terms {
        validity: Validity {
            start: Some(day(2027, 1, 1)),
            end: ValidityEnd::On { date: day(2028, 12, 31) },
            takes_effect: Some(TakingEffect::AllSigned),
            extension: Text::default(),
            notice_months: Some(3),
        },
        data_protection: DataProtection { client_data: Some(false), controllers: Text::default() },
        originals: Originals {
            practice: Some(OriginalsPractice::OneEach),
            count: Some(2),
            kept_by: fi("kukin omansa"),
        },
        ..Terms::default()
    }
}

fn goals(text: &mut TextRecord, order: &OrderKey) {
    let (party, other) = (PartyId(PARTY), PartyId(OTHER_PARTY));
    text.wishes = vec![Wish {
        id: WishId(WISH),
        order: order.clone(),
        text: fi("Yhteyden saa helposti"),
        source: String::new(),
    }];
    text.focus_areas = vec![FocusArea {
        id: FocusAreaId(AREA),
        order: order.clone(),
        title: fi("Kohtaaminen"),
        description: LocalizedRichText::default(),
    }];
    text.goals = vec![Goal {
        id: GoalId(GOAL),
        focus_area: FocusAreaId(AREA),
        order: order.clone(),
        title: fi("Perhe saa yhteyden helposti"),
        description: LocalizedRichText::default(),
        target_group: Text::default(),
        indicator: fi("vastausaika päivinä"),
        baseline: Text::default(),
        target: Text::default(),
        due: None,
        lead: Some(party),
        supporting: vec![other],
        answers: vec![WishId(WISH)],
    }];
    text.tasks = vec![Task {
        id: TaskId(TASK),
        goal: GoalId(GOAL),
        order: order.clone(),
        title: fi("Yhteinen puhelinnumero"),
        mode: TaskMode::OneResponsible,
        roles: [(party, Role::Responsible), (other, Role::CarriesOut)].into(),
        note: Text::default(),
        own_resources: Text::default(),
    }];
    text.interfaces = vec![Interface {
        id: InterfaceId(INTERFACE),
        order: order.clone(),
        kind: InterfaceKind::Interface,
        between: vec![party, other],
        title: fi("Neuvolasta kerhoon"),
        agreed: Text::default(),
    }];
}

fn lists(text: &mut TextRecord, order: &OrderKey) {
    text.definitions = vec![Definition {
        id: DefinitionId(DEFINITION),
        order: order.clone(),
        term: fi("verkosto"),
        definition: fi("osapuolet yhdessä"),
    }];
    text.bodies = vec![Body {
        id: BodyId(BODY),
        order: order.clone(),
        kind: BodyKind::SteeringGroup,
        name: fi("ohjausryhmä"),
        purpose: Text::default(),
        tasks: Text::default(),
        chair: fi("kaupunki"),
        secretary: Text::default(),
        seats: vec![Seat { party: Some(PartyId(OTHER_PARTY)), ..Seat::default() }],
        meetings_a_year: Some(4),
        quorum: Text::default(),
        decision_rule: Text::default(),
    }];
    text.appendices = vec![Appendix {
        id: AppendixId(APPENDIX),
        order: order.clone(),
        title: fi("Yhteystiedot"),
        version: String::new(),
        date: None,
        pages: None,
        sha256: None,
    }];
}

/// Two parties, one goal, one task, every mandatory section: nothing to find.
pub fn sound() -> Agreement {
    let orders = OrderKey::sequence(2);
    let mut text = TextRecord {
        identity: Identity { title: fi("Perhekeskussopimus"), ..Identity::default() },
        parties: vec![
            party(PARTY, orders[0].clone(), "Mikkelin kaupunki", OrganisationKind::Municipality),
            party(OTHER_PARTY, orders[1].clone(), "Mikkelin MLL ry", OrganisationKind::Association),
        ],
        sections: sections(),
        terms: terms(),
        ..TextRecord::default()
    };
    goals(&mut text, &orders[0]);
    lists(&mut text, &orders[0]);
    let signatory = text.parties[0].signatories[0].id;
    Agreement {
        id: AgreementId(AGREEMENT),
        text,
        contacts: ContactsRecord { persons: vec![person(CONTACT, PARTY), person(AGREEMENT, OTHER_PARTY)] },
        evidence: EvidenceRecord {
            signatory_names: vec![SignatoryName { signatory, name: "Aino Esimerkki".into() }],
            ..EvidenceRecord::default()
        },
        work: WorkRecord {
            dots_per_party: 3,
            votes: vec![Vote { party: PartyId(PARTY), goal: GoalId(GOAL), dots: 3 }],
        },
    }
}

/// The same agreement in Finnish and Swedish, every Finnish text standing for its translation.
pub fn both_languages(text: &TextRecord) -> TextRecord {
    let json = serde_json::to_value(text).expect("plain data");
    let mut text: TextRecord = serde_json::from_value(translated(json)).expect("the same shape");
    text.identity.languages = AgreementLanguages::FiSv;
    text.identity.whole = WholeWord::default();
    text
}

fn translated(value: serde_json::Value) -> serde_json::Value {
    use serde_json::Value::{Array, Object};
    match value {
        Array(values) => values.into_iter().map(translated).collect(),
        Object(entries) => {
            let mut entries: serde_json::Map<_, _> =
                entries.into_iter().map(|(key, value)| (key, translated(value))).collect();
            if let Some(finnish) = entries.get("fi").cloned() {
                entries.insert("sv".into(), finnish);
            }
            Object(entries)
        }
        other => other,
    }
}
