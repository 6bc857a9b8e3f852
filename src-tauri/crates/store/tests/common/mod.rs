//! What the store's tests share: a workspace in a folder of its own, and a rich agreement.
#![allow(dead_code, reason = "each test file uses its part")]

use agreement::*;
use chrono::{DateTime, NaiveDate, TimeDelta, TimeZone, Utc};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use store::{Change, Context, Op, OpCode, OpenOptions, Scope, SortKeys, StoreError, Transaction, Workspace};
use tempfile::TempDir;
use uuid::Uuid;

/// A workspace in a folder that goes with it, and the clock of its actions.
pub struct Bench {
    pub folder: TempDir,
    pub workspace: Option<Workspace>,
    ticks: i64,
}

impl Bench {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let workspace = Workspace::open(&folder.path().join("work"), &OpenOptions::CREATE_IF_MISSING)
            .expect("a new workspace");
        Self { folder, workspace: Some(workspace), ticks: 0 }
    }

    /// One with the rich agreement in it.
    pub fn with_agreement() -> Self {
        let mut bench = Self::new();
        bench.act(Op::new(OpCode::NewAgreement, Scope::Register), |tx| tx.create_agreement(&rich()));
        bench
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("work")
    }

    pub fn database(&self) -> PathBuf {
        self.path().join("sopu.db")
    }

    pub fn close(&mut self) {
        self.workspace = None;
    }

    pub fn reopen(&mut self) -> &mut Workspace {
        self.close();
        let opened = Workspace::open(&self.path(), &OpenOptions::EXISTING).expect("opens again");
        self.workspace.insert(opened)
    }

    pub fn ws(&mut self) -> &mut Workspace {
        self.workspace.as_mut().expect("open")
    }

    /// The next moment, by the same person.
    pub fn context(&mut self) -> Context {
        self.ticks += 1;
        context(self.ticks)
    }

    pub fn try_act(
        &mut self,
        op: Op,
        work: impl FnOnce(&Transaction<'_>) -> Result<(), StoreError>,
    ) -> Result<Change, StoreError> {
        let context = self.context();
        self.ws().transact(op, context, work).map(|((), change)| change)
    }

    pub fn act(&mut self, op: Op, work: impl FnOnce(&Transaction<'_>) -> Result<(), StoreError>) -> Change {
        self.try_act(op, work).expect("the action is done")
    }

    pub fn undo(&mut self, scope: Scope) -> store::UndoOutcome {
        let context = self.context();
        self.ws().undo(scope, &context).expect("undo answers")
    }

    pub fn redo(&mut self, scope: Scope) -> store::UndoOutcome {
        let context = self.context();
        self.ws().redo(scope, &context).expect("redo answers")
    }

    pub fn dump(&mut self) -> String {
        self.ws().dump().expect("reads")
    }

    pub fn agreement(&mut self) -> Agreement {
        self.ws().read().agreement(agreement_id()).expect("reads")
    }
}

pub fn context(tick: i64) -> Context {
    let start: DateTime<Utc> = Utc.with_ymd_and_hms(2027, 2, 22, 8, 0, 0).single().expect("a moment");
    let mut salt = [7; 16];
    salt[..8].copy_from_slice(&tick.to_be_bytes());
    Context { actor: "Sihteeri".into(), now: start + TimeDelta::seconds(tick), salt }
}

/// Every file of a folder with its bytes.
pub fn bytes_of(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).expect("reads") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.insert(path.clone(), Vec::new());
            found.extend(bytes_of(&path));
        } else {
            found.insert(path.clone(), std::fs::read(&path).expect("reads"));
        }
    }
    found
}

pub fn id<T: From<Uuid>>(number: u128) -> T {
    T::from(Uuid::from_u128(number))
}

pub fn agreement_id() -> AgreementId {
    id(1)
}

pub fn scope() -> Scope {
    Scope::Agreement(agreement_id())
}

pub fn fi(text: &str) -> Text {
    Text::of(Language::Fi, text.to_owned())
}

pub fn date(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

fn rich_text(text: &str) -> LocalizedRichText {
    LocalizedRichText::of(Language::Fi, RichText::paragraph(text))
}

pub fn party(number: u128, name: &str, order: OrderKey) -> Party {
    Party {
        id: id(number),
        order,
        organisation: None,
        name: fi(name),
        short_name: Text::default(),
        kind: None,
        unit: Text::default(),
        business_id: BusinessIdEntry::NotGiven,
        address: Address::default(),
        represents: Vec::new(),
        lead: false,
        standing: Standing::default(),
        decision_maker: None,
        signatories: Vec::new(),
    }
}

pub fn task(number: u128, goal: GoalId, title: &str, order: OrderKey) -> Task {
    Task {
        id: id(number),
        goal,
        order,
        title: fi(title),
        mode: TaskMode::OneResponsible,
        roles: BTreeMap::new(),
        note: Text::default(),
        own_resources: Text::default(),
    }
}

fn signatory(number: u128, title: &str) -> Signatory {
    Signatory {
        id: id(number),
        title: fi(title),
        capacity: Capacity::Alone,
        basis: None,
        counter_signs: false,
    }
}

/// An agreement with something of every kind, and with every relation between them.
pub fn rich() -> Agreement {
    let keys = OrderKey::sequence(3);
    let mut town = party(101, "Mikkelin kaupunki", keys[0].clone());
    town.organisation = Some(id(501));
    town.kind = Some(OrganisationKind::Municipality);
    town.business_id = BusinessIdEntry::typed("2077474-0");
    town.lead = true;
    town.represents = vec!["Hirvensalmen kunta".into()];
    town.decision_maker = Some(DecisionMaker { level: DecisionLevel::Board, name: fi("kaupunginhallitus") });
    town.signatories = vec![signatory(201, "kaupunginjohtaja"), signatory(202, "kaupunginsihteeri")];
    let mut parish = party(102, "Mikkelin seurakunta", keys[1].clone());
    parish.signatories = vec![signatory(203, "kirkkoherra")];
    let mut invited = party(103, "Perhekahvila ry", keys[2].clone());
    invited.standing =
        Standing { status: PartyStatus::Invited, since: date(2027, 1, 4), ..Standing::default() };

    let text = TextRecord {
        identity: Identity {
            title: fi("Perhekeskuksen yhteistyösopimus"),
            case_number: "MLI/1/00.04/2027".into(),
            ..Identity::default()
        },
        parties: vec![town, parish, invited],
        purpose: rich_text("Perheet saavat tukea läheltä."),
        values: vec![Value { id: id(301), order: keys[0].clone(), text: fi("Luottamus") }],
        wishes: vec![
            Wish {
                id: id(311),
                order: keys[0].clone(),
                text: fi("Helppo yhteydenotto"),
                source: "2026".into(),
            },
            Wish { id: id(312), order: keys[1].clone(), text: fi("Apua kotiin"), source: String::new() },
        ],
        focus_areas: vec![
            FocusArea {
                id: id(321),
                order: keys[0].clone(),
                title: fi("Matala kynnys"),
                description: rich_text("x"),
            },
            FocusArea {
                id: id(322),
                order: keys[1].clone(),
                title: fi("Vertaistuki"),
                description: Default::default(),
            },
        ],
        goals: vec![goal(331, 321, &keys[0]), goal(332, 321, &keys[1]), goal(333, 322, &keys[0])],
        tasks: tasks(&keys),
        interfaces: vec![Interface {
            id: id(351),
            order: keys[0].clone(),
            kind: InterfaceKind::Overlap,
            between: vec![id(102), id(101)],
            title: fi("Perhekerhot"),
            agreed: fi("Vuoroviikoin"),
        }],
        ..lists(&keys)
    };
    Agreement {
        id: agreement_id(),
        text,
        contacts: ContactsRecord {
            persons: vec![
                contact(401, 101, &keys[0]),
                contact(402, 101, &keys[1]),
                contact(403, 102, &keys[0]),
            ],
        },
        evidence: EvidenceRecord {
            signatory_names: vec![
                SignatoryName { signatory: id(201), name: "Aino Allekirjoittaja".into() },
                SignatoryName { signatory: id(203), name: "Kalle Kirkkoherra".into() },
            ],
            ..EvidenceRecord::default()
        },
        work: WorkRecord {
            dots_per_party: 5,
            votes: vec![
                Vote { party: id(101), goal: id(331), dots: 3 },
                Vote { party: id(101), goal: id(333), dots: 2 },
                Vote { party: id(102), goal: id(331), dots: 1 },
            ],
        },
    }
}

fn goal(number: u128, area: u128, order: &OrderKey) -> Goal {
    Goal {
        id: id(number),
        focus_area: id(area),
        order: order.clone(),
        title: fi(&format!("Tavoite {number}")),
        description: rich_text("Enemmän"),
        target_group: fi("Lapsiperheet"),
        indicator: fi("Käynnit"),
        baseline: fi("10"),
        target: fi("20"),
        due: date(2028, 12, 31),
        lead: Some(id(101)),
        supporting: vec![id(103), id(102)],
        answers: vec![id(312), id(311)],
    }
}

fn tasks(keys: &[OrderKey]) -> Vec<Task> {
    let mut first = task(341, id(331), "Avoin kahvila", keys[0].clone());
    first.roles =
        [(id(101), Role::Responsible), (id(102), Role::CarriesOut), (id(103), Role::IsInformed)].into();
    let mut second = task(342, id(331), "Puhelinpäivystys", keys[1].clone());
    second.mode = TaskMode::Jointly;
    second.roles = [(id(101), Role::Responsible), (id(102), Role::Responsible)].into();
    let third = task(343, id(333), "Vertaisryhmä", keys[0].clone());
    vec![first, second, third]
}

fn contact(number: u128, party: u128, order: &OrderKey) -> ContactPerson {
    ContactPerson {
        id: id(number),
        party: id(party),
        order: order.clone(),
        name: format!("Yhteyshenkilö {number}"),
        role: fi("koordinaattori"),
        job_description: Text::default(),
        email: "koordinaattori@example.fi".into(),
        phone: String::new(),
        deputy: String::new(),
        valid_from: date(2027, 1, 1),
        valid_to: None,
        source: String::new(),
        checked_on: None,
    }
}

/// The lists of the text that stand on their own, and the terms.
fn lists(keys: &[OrderKey]) -> TextRecord {
    let order = || keys[0].clone();
    TextRecord {
        sections: vec![Section {
            id: id(361),
            order: order(),
            kind: SectionKind::Background,
            title: Text::default(),
            body: rich_text("Tausta"),
            origin: None,
            left_out: None,
        }],
        legal_basis: vec![LegalBasis { id: id(371), order: order(), text: fi("Laki 612/2021") }],
        definitions: vec![Definition {
            id: id(381),
            order: order(),
            term: fi("Kahvila"),
            definition: fi("Paikka"),
        }],
        activities: vec![Activity {
            id: id(391),
            order: order(),
            name: fi("Kahvila"),
            place: fi("Keskusta"),
            municipality: Text::default(),
            frequency: fi("viikoittain"),
            ages: Text::default(),
        }],
        bodies: vec![Body {
            id: id(411),
            order: order(),
            kind: BodyKind::SteeringGroup,
            name: fi("Ohjausryhmä"),
            purpose: Text::default(),
            tasks: Text::default(),
            chair: fi("kaupunki"),
            secretary: Text::default(),
            seats: vec![
                Seat { who: fi("johtaja"), party: Some(id(101)), represents: Text::default(), deputy: true },
                Seat { who: fi("perheiden edustaja"), ..Seat::default() },
            ],
            meetings_a_year: Some(4),
            quorum: Text::default(),
            decision_rule: Text::default(),
        }],
        cost_exceptions: vec![CostException {
            id: id(421),
            order: order(),
            what: fi("Tilavuokra"),
            who_pays: fi("Mikkelin kaupunki"),
            ground: Text::default(),
        }],
        related_agreements: vec![RelatedAgreement {
            id: id(431),
            order: order(),
            title: fi("Puitesopimus"),
            relation: Relation::Parent,
        }],
        appendices: vec![Appendix {
            id: id(441),
            order: order(),
            title: fi("Yhteyshenkilöt"),
            version: "1".into(),
            date: date(2027, 1, 1),
            pages: Some(2),
            sha256: None,
        }],
        terms: Terms {
            validity: Validity {
                start: date(2027, 8, 1),
                end: ValidityEnd::OpenEnded,
                ..Validity::default()
            },
            coordination: Coordination { host: Some(id(102)), ..Coordination::default() },
            ..Terms::default()
        },
        ..TextRecord::default()
    }
}

/// Every item of the rich agreement.
pub fn items(agreement: &Agreement) -> Vec<Item> {
    let text = &agreement.text;
    let mut items: Vec<Item> = Vec::new();
    items.extend(text.parties.iter().cloned().map(Item::from));
    items.extend(agreement.contacts.persons.iter().cloned().map(Item::from));
    items.extend(text.values.iter().cloned().map(Item::from));
    items.extend(text.wishes.iter().cloned().map(Item::from));
    items.extend(text.focus_areas.iter().cloned().map(Item::from));
    items.extend(text.goals.iter().cloned().map(Item::from));
    items.extend(text.tasks.iter().cloned().map(Item::from));
    items.extend(text.interfaces.iter().cloned().map(Item::from));
    items.extend(text.sections.iter().cloned().map(Item::from));
    items.extend(text.legal_basis.iter().cloned().map(Item::from));
    items.extend(text.definitions.iter().cloned().map(Item::from));
    items.extend(text.activities.iter().cloned().map(Item::from));
    items.extend(text.bodies.iter().cloned().map(Item::from));
    items.extend(text.cost_exceptions.iter().cloned().map(Item::from));
    items.extend(text.related_agreements.iter().cloned().map(Item::from));
    items.extend(text.appendices.iter().cloned().map(Item::from));
    items
}

pub fn reference(item: &Item) -> ItemRef {
    ItemRef { kind: item.kind(), id: item.id() }
}

pub fn organisation(number: u128, name: &str) -> Organisation {
    Organisation {
        id: id(number),
        name: fi(name),
        short_name: Text::default(),
        kind: None,
        business_id: BusinessIdEntry::NotGiven,
        address: Address::default(),
        represents: Vec::new(),
        activity: Text::default(),
        source: String::new(),
        checked_on: None,
    }
}

/// Sort keys that stand in for those of ICU.
pub fn sort_keys(name: &str) -> SortKeys {
    let key = name.to_lowercase().into_bytes();
    SortKeys { fi: key.clone(), sv: key.iter().rev().copied().collect(), en: key }
}

/// Locks the working text of the rich agreement.
pub fn lock(bench: &mut Bench, number: u32, on: &str) -> store::Version {
    let locked_on: NaiveDate = on.parse().expect("a date");
    let agreement = bench.ws().read().agreement(agreement_id()).expect("reads");
    let stamp = archive::VersionStamp { number, locked_on };
    let bytes = archive::of(&agreement, Some(stamp)).canonical_bytes();
    let version = store::Version {
        agreement: agreement_id(),
        number,
        locked_at: bench.context().now,
        locked_on,
        fingerprint: Fingerprint::of(&bytes),
        reason: String::new(),
    };
    bench.act(Op::new(OpCode::Lock, scope()), |tx| tx.put_version(&version, &bytes));
    version
}

/// The moment of an action, on a day of the test's clock.
pub fn moment(tick: i64) -> store::Moment {
    let now = context(tick).now;
    store::Moment { now, today: now.date_naive() }
}

/// Noon of a day.
pub fn noon(day: &str) -> store::Moment {
    let today: NaiveDate = day.parse().expect("a date");
    store::Moment { now: today.and_hms_opt(12, 0, 0).expect("noon").and_utc(), today }
}

/// Changes something small.
pub fn set_dots(bench: &mut Bench, dots: u8) {
    bench.act(Op::new(OpCode::SetDots, scope()), |tx| tx.put_dots_per_party(agreement_id(), dots));
}

/// A workspace with a locked version and two kept files: one of the version, one scanned.
pub fn bench_with_files() -> Bench {
    let mut bench = Bench::with_agreement();
    lock(&mut bench, 1, "2027-02-22");
    for (number, length) in [(1_u8, 20_000_usize), (2, 3_000)] {
        let bytes: Vec<u8> = (0..length).map(|at| (at % 251) as u8 ^ number).collect();
        let kept = bench.ws().keep(&bytes).expect("kept");
        bench.act(Op::new(OpCode::TakeScans, scope()), |tx| tx.name_attachment(&kept));
    }
    bench
}
