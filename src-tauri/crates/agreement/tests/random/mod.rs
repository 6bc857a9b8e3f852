//! Random agreements from a seed, for tests: the same seed gives the same agreement.

use agreement::*;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A small generator (SplitMix64), so that a failing seed can be run again.
pub struct Random {
    state: u64,
    /// Whether everything optional is there: an agreement that uses every field.
    full: bool,
}

const WORDS: [&str; 12] = [
    "perhekeskus",
    "Åbo stad",
    "työ \"yhdessä\"",
    "a\\b",
    "öljy & ääni",
    "family 👪 centre",
    "rivi\ntoinen",
    "§ 42",
    "–",
    "12 000 €",
    "<b>",
    "\u{1d4d0}",
];

impl Random {
    pub fn new(seed: u64) -> Self {
        Self { state: seed, full: false }
    }

    pub fn full(seed: u64) -> Self {
        Self { state: seed, full: true }
    }

    pub fn number(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.number() % bound as u64).expect("below a usize")
    }

    fn yes(&mut self) -> bool {
        self.full || self.below(3) > 0
    }

    fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    fn small(&mut self) -> u16 {
        u16::try_from(1 + self.below(30)).expect("small")
    }

    pub fn id(&mut self) -> Uuid {
        Uuid::from_u64_pair(self.number(), self.number())
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.yes().then(|| make(self))
    }

    fn some<T>(&mut self, most: usize, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let count = if self.full { 1 } else { self.below(most + 1) };
        (0..count).map(|_| make(self)).collect()
    }

    fn ordered<T>(&mut self, most: usize, mut make: impl FnMut(&mut Self, OrderKey) -> T) -> Vec<T> {
        let mut last: Option<OrderKey> = None;
        self.some(most, |random| {
            let order = OrderKey::between(last.as_ref(), None);
            last = Some(order.clone());
            make(random, order)
        })
    }

    pub fn string(&mut self) -> String {
        let words: Vec<&str> = (0..=self.below(3)).map(|_| self.pick(&WORDS)).collect();
        words.join(" ")
    }

    fn plain(&mut self) -> String {
        self.maybe(Self::string).unwrap_or_default()
    }

    pub fn text(&mut self) -> Text {
        Text { fi: self.maybe(Self::string), sv: self.maybe(Self::string), en: self.maybe(Self::string) }
    }

    fn day(&mut self) -> NaiveDate {
        let (year, month, day) = (2020 + self.below(30), 1 + self.below(12), 1 + self.below(28));
        let year = i32::try_from(year).expect("a year");
        NaiveDate::from_ymd_opt(year, month as u32, day as u32).expect("a day")
    }

    fn span(&mut self, kind: usize, names: &Names) -> Span {
        match kind {
            0 if !names.sections.is_empty() => Span::SectionRef { section: self.pick(&names.sections) },
            1 if !names.definitions.is_empty() => {
                Span::Term { definition: self.pick(&names.definitions), text: self.string() }
            }
            2 => Span::Emphasis { text: self.string() },
            _ => Span::Text { text: self.string() },
        }
    }

    fn spans(&mut self, names: &Names) -> Vec<Span> {
        let kinds: Vec<usize> =
            if self.full { vec![3, 0, 2, 1] } else { (0..=self.below(4)).map(|_| self.below(4)).collect() };
        let mut spans: Vec<Span> = kinds.into_iter().map(|kind| self.span(kind, names)).collect();
        // Neighbouring words of one kind are one span in normal form.
        spans.dedup_by(|a, b| {
            let words = |span: &Span| matches!(span, Span::Text { .. } | Span::Emphasis { .. });
            words(a) && std::mem::discriminant(a) == std::mem::discriminant(b)
        });
        spans
    }

    fn item(&mut self, names: &Names, level: usize) -> ListItem {
        let children =
            if level < 2 { self.some(1, |random| random.list(names, level + 1)) } else { Vec::new() };
        ListItem { spans: self.spans(names), children }
    }

    fn list(&mut self, names: &Names, level: usize) -> Block {
        let items =
            (0..=self.below(if self.full { 1 } else { 3 })).map(|_| self.item(names, level)).collect();
        if self.below(2) == 0 { Block::Numbered { items } } else { Block::Bullets { items } }
    }

    fn body_text(&mut self, names: &Names) -> RichText {
        let kinds: Vec<usize> =
            if self.full { vec![0, 1, 2] } else { (0..=self.below(3)).map(|_| self.below(3)).collect() };
        let block = |kind| match kind {
            0 => Block::Heading { text: self.string() },
            1 => Block::Paragraph { spans: self.spans(names) },
            _ => self.list(names, 0),
        };
        RichText { blocks: kinds.into_iter().map(block).collect() }
    }

    fn rich(&mut self, names: &Names) -> LocalizedRichText {
        let body = |random: &mut Self| random.body_text(names);
        if self.full {
            // One language is enough to use every field, and keeps the committed example readable.
            return LocalizedRichText { fi: Some(body(self)), sv: None, en: None };
        }
        LocalizedRichText { fi: self.maybe(body), sv: self.maybe(body), en: self.maybe(body) }
    }

    /// An agreement whose text is in normal form: archived and read back it is the same.
    pub fn agreement(&mut self) -> Agreement {
        let sections: Vec<SectionId> =
            (0..if self.full { 2 } else { self.below(7) }).map(|_| SectionId(self.id())).collect();
        let definitions = self.some(4, |random| DefinitionId(random.id()));
        let names = Names { sections, definitions };
        let parties = self.ordered(6, Self::party);
        let joining: Vec<PartyId> = parties.iter().map(|party| party.id).collect();
        let wishes = self.ordered(4, |random, order| Wish {
            id: WishId(random.id()),
            order,
            text: random.text(),
            source: random.plain(),
        });
        let focus_areas = self.ordered(4, |random, order| FocusArea {
            id: FocusAreaId(random.id()),
            order,
            title: random.text(),
            description: random.rich(&names),
        });
        let mut goals = Vec::new();
        for area in &focus_areas {
            goals.extend(
                self.ordered(3, |random, order| random.goal(area.id, order, &joining, &wishes, &names)),
            );
        }
        let mut tasks = Vec::new();
        for goal in &goals {
            tasks.extend(self.ordered(4, |random, order| random.task(goal.id, order, &joining)));
        }
        let text = TextRecord {
            identity: self.identity(),
            purpose: self.rich(&names),
            values: self.ordered(4, |random, order| Value {
                id: ValueId(random.id()),
                order,
                text: random.text(),
            }),
            interfaces: self.ordered(3, |random, order| random.interface(order, &joining)),
            sections: self.sections(&names),
            definitions: self.definitions(&names),
            terms: self.terms(&joining),
            parties,
            wishes,
            focus_areas,
            goals,
            tasks,
            ..self.lists(&joining)
        };
        Agreement {
            id: AgreementId(self.id()),
            text,
            contacts: ContactsRecord::default(),
            evidence: EvidenceRecord::default(),
            work: WorkRecord::default(),
        }
    }

    fn party(&mut self, order: OrderKey) -> Party {
        let business_id = match self.below(3) {
            0 if !self.full => BusinessIdEntry::NotGiven,
            1 => BusinessIdEntry::KnowinglyMissing,
            _ => BusinessIdEntry::typed(["FI20774740", "2077474-1"][self.below(2)]),
        };
        Party {
            id: PartyId(self.id()),
            order,
            organisation: None,
            name: self.text(),
            short_name: self.text(),
            kind: self.maybe(|random| random.pick(&OrganisationKind::ALL)),
            unit: self.text(),
            business_id,
            address: Address { street: self.plain(), postcode: self.plain(), place: self.plain() },
            represents: self.some(3, Self::string),
            lead: self.yes(),
            standing: Standing::default(),
            decision_maker: self.maybe(|random| DecisionMaker {
                level: random.pick(&DecisionLevel::ALL),
                name: random.text(),
            }),
            signatories: self.some(2, |random| Signatory {
                id: SignatoryId(random.id()),
                title: random.text(),
                capacity: random.pick(&Capacity::ALL),
                basis: random.maybe(|random| SignatureBasis {
                    kind: random.pick(&SignatureBasisKind::ALL),
                    detail: random.plain(),
                    dated: random.maybe(Self::day),
                }),
                counter_signs: random.yes(),
            }),
        }
    }

    fn subset<T: Copy + Ord>(&mut self, of: &[T]) -> Vec<T> {
        of.iter().copied().filter(|_| self.yes()).collect()
    }

    fn goal(
        &mut self,
        area: FocusAreaId,
        order: OrderKey,
        parties: &[PartyId],
        wishes: &[Wish],
        names: &Names,
    ) -> Goal {
        let wishes: Vec<WishId> = wishes.iter().map(|wish| wish.id).collect();
        Goal {
            id: GoalId(self.id()),
            focus_area: area,
            order,
            title: self.text(),
            description: self.rich(names),
            target_group: self.text(),
            indicator: self.text(),
            baseline: self.text(),
            target: self.text(),
            due: self.maybe(Self::day),
            lead: self.subset(parties).first().copied(),
            supporting: self.subset(parties),
            answers: self.subset(&wishes),
        }
    }

    fn task(&mut self, goal: GoalId, order: OrderKey, parties: &[PartyId]) -> Task {
        let roles: BTreeMap<PartyId, Role> =
            self.subset(parties).into_iter().map(|party| (party, self.pick(&Role::ALL))).collect();
        Task {
            id: TaskId(self.id()),
            goal,
            order,
            title: self.text(),
            mode: self.pick(&TaskMode::ALL),
            roles,
            note: self.text(),
            own_resources: self.text(),
        }
    }

    fn interface(&mut self, order: OrderKey, parties: &[PartyId]) -> Interface {
        Interface {
            id: InterfaceId(self.id()),
            order,
            kind: self.pick(&InterfaceKind::ALL),
            between: self.subset(parties),
            title: self.text(),
            agreed: self.text(),
        }
    }

    fn identity(&mut self) -> Identity {
        Identity {
            title: self.text(),
            kind: self.pick(&AgreementKind::ALL),
            case_number: self.plain(),
            languages: self.pick(&AgreementLanguages::ALL),
            prevailing: self.maybe(|random| {
                random.pick(&[
                    Prevailing::BothAuthentic,
                    Prevailing::One { language: Language::Fi },
                    Prevailing::One { language: Language::Sv },
                    Prevailing::One { language: Language::En },
                ])
            }),
            date: self.maybe(Self::day),
            sender: self.text(),
            area: self.text(),
            level: self.pick(&[Level::Municipality, Level::SeveralMunicipalities, Level::County]),
            nature: self.pick(&[LegalNature::Binding, LegalNature::Intent]),
            whole: if self.yes() {
                WholeWord::default()
            } else {
                WholeWord { fi: String::new(), ..WholeWord::default() }
            },
            predecessor: self.maybe(|random| AgreementId(random.id())),
        }
    }

    fn sections(&mut self, names: &Names) -> Vec<Section> {
        let keys = OrderKey::sequence(names.sections.len());
        let mut kinds = SectionKind::ALL.to_vec();
        let mut section = |(id, order): (&SectionId, OrderKey)| Section {
            id: *id,
            order,
            kind: kinds.remove(self.below(kinds.len())),
            title: self.text(),
            body: self.rich(names),
            origin: None,
            left_out: self.maybe(Self::text),
        };
        names.sections.iter().zip(keys).map(&mut section).collect()
    }

    fn definitions(&mut self, names: &Names) -> Vec<Definition> {
        let keys = OrderKey::sequence(names.definitions.len());
        let definition = |(id, order): (&DefinitionId, OrderKey)| Definition {
            id: *id,
            order,
            term: self.text(),
            definition: self.text(),
        };
        names.definitions.iter().zip(keys).map(definition).collect()
    }

    /// The lists that name no section and no definition; everything else stays empty.
    fn lists(&mut self, parties: &[PartyId]) -> TextRecord {
        TextRecord {
            legal_basis: self.ordered(3, |random, order| LegalBasis {
                id: LegalBasisId(random.id()),
                order,
                text: random.text(),
            }),
            activities: self.ordered(3, |random, order| Activity {
                id: ActivityId(random.id()),
                order,
                name: random.text(),
                place: random.text(),
                municipality: random.text(),
                frequency: random.text(),
                ages: random.text(),
            }),
            bodies: self.ordered(3, |random, order| random.body(order, parties)),
            cost_exceptions: self.ordered(2, |random, order| CostException {
                id: CostExceptionId(random.id()),
                order,
                what: random.text(),
                who_pays: random.text(),
                ground: random.text(),
            }),
            related_agreements: self.ordered(2, |random, order| RelatedAgreement {
                id: RelatedAgreementId(random.id()),
                order,
                title: random.text(),
                relation: random.pick(&Relation::ALL),
            }),
            appendices: self.ordered(3, |random, order| Appendix {
                id: AppendixId(random.id()),
                order,
                title: random.text(),
                version: random.plain(),
                date: random.maybe(Self::day),
                pages: random.maybe(Self::small),
                sha256: random.maybe(|random| Fingerprint::of(&random.number().to_be_bytes()).hex()),
            }),
            ..TextRecord::default()
        }
    }

    fn body(&mut self, order: OrderKey, parties: &[PartyId]) -> Body {
        Body {
            id: BodyId(self.id()),
            order,
            kind: self.pick(&BodyKind::ALL),
            name: self.text(),
            purpose: self.text(),
            tasks: self.text(),
            chair: self.text(),
            secretary: self.text(),
            seats: self.some(3, |random| Seat {
                who: random.text(),
                party: random.subset(parties).first().copied(),
                represents: random.text(),
                deputy: random.yes(),
            }),
            meetings_a_year: self.maybe(Self::small),
            quorum: self.text(),
            decision_rule: self.text(),
        }
    }

    fn terms(&mut self, parties: &[PartyId]) -> Terms {
        let ends = [ValidityEnd::NotGiven, ValidityEnd::OpenEnded, ValidityEnd::On { date: self.day() }];
        let rules = [
            TakingEffect::AllSigned,
            TakingEffect::CountSigned { count: self.small() },
            TakingEffect::EachForItsOwnPart,
        ];
        Terms {
            validity: Validity {
                start: self.maybe(Self::day),
                end: self.pick(&ends),
                takes_effect: self.maybe(|random| random.pick(&rules)),
                extension: self.text(),
                notice_months: self.maybe(Self::small),
            },
            coordination: Coordination {
                host: self.subset(parties).first().copied(),
                coordinator: self.text(),
                rotation: self.text(),
            },
            data_protection: DataProtection {
                client_data: self.maybe(|random| random.below(2) == 0),
                controllers: self.text(),
            },
            follow_up: FollowUp { reviews_a_year: self.maybe(Self::small), report: self.text() },
            amendment_approved_by: self.text(),
            joining_accepted_by: self.text(),
            dispute_body: self.text(),
            originals: Originals {
                practice: self.maybe(|random| random.pick(&OriginalsPractice::ALL)),
                count: self.maybe(Self::small),
                kept_by: self.text(),
            },
        }
    }
}

/// What rich texts may name.
pub struct Names {
    sections: Vec<SectionId>,
    definitions: Vec<DefinitionId>,
}
