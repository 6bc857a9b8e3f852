//! Writes the archive form of an agreement.

use super::{VersionStamp, v1};
use crate::{
    Agreement, Block, BusinessIdEntry, DefinitionId, Goal, GoalId, ListItem, LocalizedRichText, Party,
    PartyId, RichText, Section, SectionId, Span, TakingEffect, Task, Terms, Text, TextRecord, ValidityEnd,
    WholeWord,
};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

/// The archive form of an agreement's text, as a version or as the working text.
///
/// Only joining parties are written, and references to others are left out, as are goals and tasks that belong
/// nowhere: nothing of them is printed either. A broken cross-reference says nothing and is left out; a term without
/// its definition stays as words.
pub fn of(agreement: &Agreement, version: Option<VersionStamp>) -> v1::Document {
    let mut written = text_of(agreement.id.0, &agreement.text);
    written.version = version.map(|version| version.number);
    written.locked_on = version.map(|version| version.locked_on);
    v1::Document { schema: 1, text: written }
}

/// The archive form of a text that is no version.
pub(super) fn text_of(agreement: Uuid, text: &TextRecord) -> v1::Text {
    let mut text = text.clone();
    text.sort();
    let writer = Writer {
        parties: text.joining().map(|party| party.id).collect(),
        sections: text.sections.iter().map(|section| section.id).collect(),
        definitions: text.definitions.iter().map(|definition| definition.id).collect(),
    };
    writer.text(agreement, &text)
}

/// What references may name.
struct Writer {
    parties: Vec<PartyId>,
    sections: BTreeSet<SectionId>,
    definitions: BTreeSet<DefinitionId>,
}

impl Writer {
    fn text(&self, agreement: Uuid, text: &TextRecord) -> v1::Text {
        let areas: BTreeSet<_> = text.focus_areas.iter().map(|area| area.id).collect();
        let goals: Vec<&Goal> = text.goals.iter().filter(|goal| areas.contains(&goal.focus_area)).collect();
        let goal_ids: BTreeSet<GoalId> = goals.iter().map(|goal| goal.id).collect();
        let tasks = text.tasks.iter().filter(|task| goal_ids.contains(&task.goal));
        v1::Text {
            agreement,
            version: None,
            locked_on: None,
            identity: identity(text),
            parties: text.joining().map(party).collect(),
            purpose: self.rich(&text.purpose),
            values: text
                .values
                .iter()
                .map(|value| v1::Value { id: value.id.0, text: words(&value.text) })
                .collect(),
            wishes: text.wishes.iter().map(wish).collect(),
            focus_areas: text.focus_areas.iter().map(|area| self.focus_area(area)).collect(),
            goals: goals.into_iter().map(|goal| self.goal(goal, text)).collect(),
            tasks: tasks.map(|task| self.task(task)).collect(),
            interfaces: text.interfaces.iter().map(|interface| self.interface(interface)).collect(),
            sections: text.sections.iter().map(|section| self.section(section)).collect(),
            legal_basis: text
                .legal_basis
                .iter()
                .map(|basis| v1::LegalBasis { id: basis.id.0, text: words(&basis.text) })
                .collect(),
            definitions: text.definitions.iter().map(definition).collect(),
            activities: text.activities.iter().map(activity).collect(),
            bodies: text.bodies.iter().map(|body| self.body(body)).collect(),
            cost_exceptions: text.cost_exceptions.iter().map(cost_exception).collect(),
            related_agreements: text.related_agreements.iter().map(related_agreement).collect(),
            appendices: text.appendices.iter().map(appendix).collect(),
            terms: some_unless_default(self.terms(&text.terms)),
        }
    }

    fn joins(&self, party: Option<PartyId>) -> Option<Uuid> {
        party.filter(|party| self.parties.contains(party)).map(|party| party.0)
    }

    /// The joining ones of these parties, each once, in the order given.
    fn joining(&self, parties: &[PartyId]) -> Vec<Uuid> {
        let mut seen = BTreeSet::new();
        parties.iter().filter_map(|party| self.joins(Some(*party))).filter(|id| seen.insert(*id)).collect()
    }

    fn focus_area(&self, area: &crate::FocusArea) -> v1::FocusArea {
        v1::FocusArea { id: area.id.0, title: words(&area.title), description: self.rich(&area.description) }
    }

    fn goal(&self, goal: &Goal, text: &TextRecord) -> v1::Goal {
        let mut seen = BTreeSet::new();
        let answers = goal.answers.iter().filter(|id| text.wishes.iter().any(|wish| wish.id == **id));
        v1::Goal {
            id: goal.id.0,
            focus_area: goal.focus_area.0,
            title: words(&goal.title),
            description: self.rich(&goal.description),
            target_group: words(&goal.target_group),
            indicator: words(&goal.indicator),
            baseline: words(&goal.baseline),
            target: words(&goal.target),
            due: goal.due,
            lead: self.joins(goal.lead),
            supporting: self.joining(&goal.supporting),
            answers: answers.map(|id| id.0).filter(|id| seen.insert(*id)).collect(),
        }
    }

    fn task(&self, task: &Task) -> v1::Task {
        let role = |party: &PartyId| {
            let role = task.roles.get(party).copied()?;
            Some(v1::TaskRole { party: party.0, role: role.into() })
        };
        v1::Task {
            id: task.id.0,
            goal: task.goal.0,
            title: words(&task.title),
            mode: task.mode.into(),
            roles: self.parties.iter().filter_map(role).collect(),
            note: words(&task.note),
            own_resources: words(&task.own_resources),
        }
    }

    fn interface(&self, interface: &crate::Interface) -> v1::Interface {
        v1::Interface {
            id: interface.id.0,
            kind: interface.kind.into(),
            between: self.joining(&interface.between),
            title: words(&interface.title),
            agreed: words(&interface.agreed),
        }
    }

    fn section(&self, section: &Section) -> v1::Section {
        v1::Section {
            id: section.id.0,
            kind: section.kind.into(),
            title: words(&section.title),
            body: self.rich(&section.body),
            left_out: section.left_out.as_ref().map(|reason| v1::LeftOut { reason: words(reason) }),
        }
    }

    fn body(&self, body: &crate::Body) -> v1::Body {
        let seat = |seat: &crate::Seat| v1::Seat {
            who: words(&seat.who),
            party: self.joins(seat.party),
            represents: words(&seat.represents),
            deputy: seat.deputy,
        };
        v1::Body {
            id: body.id.0,
            kind: body.kind.into(),
            name: words(&body.name),
            purpose: words(&body.purpose),
            tasks: words(&body.tasks),
            chair: words(&body.chair),
            secretary: words(&body.secretary),
            seats: body.seats.iter().map(seat).collect(),
            meetings_a_year: body.meetings_a_year,
            quorum: words(&body.quorum),
            decision_rule: words(&body.decision_rule),
        }
    }

    fn terms(&self, terms: &Terms) -> v1::Terms {
        v1::Terms {
            validity: some_unless_default(validity(terms)),
            coordination: some_unless_default(v1::Coordination {
                host: self.joins(terms.coordination.host),
                coordinator: words(&terms.coordination.coordinator),
                rotation: words(&terms.coordination.rotation),
            }),
            data_protection: some_unless_default(v1::DataProtection {
                client_data: terms.data_protection.client_data,
                controllers: words(&terms.data_protection.controllers),
            }),
            follow_up: some_unless_default(v1::FollowUp {
                reviews_a_year: terms.follow_up.reviews_a_year,
                report: words(&terms.follow_up.report),
            }),
            amendment_approved_by: words(&terms.amendment_approved_by),
            joining_accepted_by: words(&terms.joining_accepted_by),
            dispute_body: words(&terms.dispute_body),
            originals: some_unless_default(v1::Originals {
                practice: terms.originals.practice.map(Into::into),
                count: terms.originals.count,
                kept_by: words(&terms.originals.kept_by),
            }),
        }
    }

    fn rich(&self, text: &LocalizedRichText) -> v1::RichWords {
        let body = |body: &Option<RichText>| {
            let blocks = body.iter().flat_map(|body| &body.blocks).map(|block| self.settled(block)).collect();
            let blocks = blocks_of(&RichText { blocks }.joined().blocks);
            (!blocks.is_empty()).then_some(blocks)
        };
        v1::RichWords { fi: body(&text.fi), sv: body(&text.sv), en: body(&text.en) }
    }

    /// The block with its words clean and its broken references settled.
    fn settled(&self, block: &Block) -> Block {
        let items = |items: &[ListItem]| -> Vec<ListItem> {
            let item = |item: &ListItem| ListItem {
                spans: self.settled_spans(&item.spans),
                children: item.children.iter().map(|child| self.settled(child)).collect(),
            };
            items.iter().map(item).collect()
        };
        match block {
            Block::Heading { text } => Block::Heading { text: readable(text) },
            Block::Paragraph { spans } => Block::Paragraph { spans: self.settled_spans(spans) },
            Block::Numbered { items: list } => Block::Numbered { items: items(list) },
            Block::Bullets { items: list } => Block::Bullets { items: items(list) },
        }
    }

    fn settled_spans(&self, spans: &[Span]) -> Vec<Span> {
        let settled = |span: &Span| match span {
            Span::Text { text } => Some(Span::Text { text: readable(text) }),
            Span::Emphasis { text } => Some(Span::Emphasis { text: readable(text) }),
            Span::SectionRef { section } => {
                self.sections.contains(section).then_some(Span::SectionRef { section: *section })
            }
            Span::Term { definition, text } if self.definitions.contains(definition) => {
                Some(Span::Term { definition: *definition, text: readable(text) })
            }
            Span::Term { text, .. } => Some(Span::Text { text: readable(text) }),
        };
        spans.iter().filter_map(settled).collect()
    }
}

fn blocks_of(blocks: &[Block]) -> Vec<v1::Block> {
    let items = |items: &[ListItem]| -> Vec<v1::ListItem> {
        let item = |item: &ListItem| v1::ListItem {
            spans: spans_of(&item.spans),
            children: blocks_of(&item.children),
        };
        items.iter().map(item).collect()
    };
    let written = |block: &Block| match block {
        Block::Heading { text } => v1::Block::Heading { text: plain(text).unwrap_or_default() },
        Block::Paragraph { spans } => v1::Block::Paragraph { spans: spans_of(spans) },
        Block::Numbered { items: list } => v1::Block::Numbered { items: items(list) },
        Block::Bullets { items: list } => v1::Block::Bullets { items: items(list) },
    };
    blocks.iter().filter(|block| !block.is_blank()).map(written).collect()
}

fn spans_of(spans: &[Span]) -> Vec<v1::Span> {
    // Normalised here, after neighbours were joined: a letter and its accent may have stood in two spans.
    let nfc = |text: &str| text.nfc().collect();
    let written = |span: &Span| match span {
        Span::Text { text } => v1::Span::Text { text: nfc(text) },
        Span::Emphasis { text } => v1::Span::Emphasis { text: nfc(text) },
        Span::SectionRef { section } => v1::Span::SectionRef { section: section.0 },
        Span::Term { definition, text } => v1::Span::Term { definition: definition.0, text: nfc(text) },
    };
    spans.iter().map(written).collect()
}

/// The text with one kind of line break and without control characters, which no page shows.
fn readable(text: &str) -> String {
    let kept = |character: &char| matches!(character, '\n' | '\t') || !character.is_control();
    text.replace("\r\n", "\n").chars().filter(kept).collect()
}

/// A plain text as archived: readable, in NFC, trimmed; `None` when nothing is left.
fn plain(text: &str) -> Option<String> {
    let text: String = readable(text).nfc().collect();
    Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn words(text: &Text) -> v1::Words {
    let words = |text: &Option<String>| text.as_deref().and_then(plain);
    v1::Words { fi: words(&text.fi), sv: words(&text.sv), en: words(&text.en) }
}

fn some_unless_default<T: Default + PartialEq>(value: T) -> Option<T> {
    (value != T::default()).then_some(value)
}

fn identity(text: &TextRecord) -> v1::Identity {
    let identity = &text.identity;
    v1::Identity {
        title: words(&identity.title),
        kind: identity.kind.into(),
        case_number: plain(&identity.case_number),
        languages: identity.languages.into(),
        prevailing: identity.prevailing.map(Into::into),
        date: identity.date,
        sender: words(&identity.sender),
        area: words(&identity.area),
        level: identity.level.into(),
        nature: identity.nature.into(),
        whole: (&identity.whole).into(),
        predecessor: identity.predecessor.map(|id| id.0),
    }
}

impl From<&WholeWord> for v1::WholeWord {
    fn from(whole: &WholeWord) -> Self {
        Self {
            fi: plain(&whole.fi),
            fi_genitive: plain(&whole.fi_genitive),
            fi_partitive: plain(&whole.fi_partitive),
            fi_inessive: plain(&whole.fi_inessive),
            sv: plain(&whole.sv),
            sv_definite: plain(&whole.sv_definite),
            sv_definite_genitive: plain(&whole.sv_definite_genitive),
            en: plain(&whole.en),
        }
    }
}

fn party(party: &Party) -> v1::Party {
    let signatory = |signatory: &crate::Signatory| v1::Signatory {
        id: signatory.id.0,
        title: words(&signatory.title),
        capacity: signatory.capacity.into(),
        basis: signatory.basis.as_ref().map(|basis| v1::SignatureBasis {
            kind: basis.kind.into(),
            detail: plain(&basis.detail),
            dated: basis.dated,
        }),
        counter_signs: signatory.counter_signs,
    };
    v1::Party {
        id: party.id.0,
        name: words(&party.name),
        short_name: words(&party.short_name),
        kind: party.kind.map(Into::into),
        unit: words(&party.unit),
        business_id: business_id(&party.business_id),
        address: some_unless_default(v1::Address {
            street: plain(&party.address.street),
            postcode: plain(&party.address.postcode),
            place: plain(&party.address.place),
        }),
        represents: party.represents.iter().filter_map(|name| plain(name)).collect(),
        lead: party.lead,
        decision_maker: party
            .decision_maker
            .as_ref()
            .map(|maker| v1::DecisionMaker { level: maker.level.into(), name: words(&maker.name) }),
        signatories: party.signatories.iter().map(signatory).collect(),
    }
}

fn business_id(entry: &BusinessIdEntry) -> Option<v1::BusinessId> {
    match entry {
        BusinessIdEntry::NotGiven => None,
        BusinessIdEntry::KnowinglyMissing => Some(v1::BusinessId::KnowinglyMissing {}),
        BusinessIdEntry::Given { text } => {
            let tidy = BusinessIdEntry::typed(&plain(text)?);
            tidy.text().map(|text| v1::BusinessId::Given { text: text.to_owned() })
        }
    }
}

fn wish(wish: &crate::Wish) -> v1::Wish {
    v1::Wish { id: wish.id.0, text: words(&wish.text), source: plain(&wish.source) }
}

fn definition(definition: &crate::Definition) -> v1::Definition {
    v1::Definition {
        id: definition.id.0,
        term: words(&definition.term),
        definition: words(&definition.definition),
    }
}

fn activity(activity: &crate::Activity) -> v1::Activity {
    v1::Activity {
        id: activity.id.0,
        name: words(&activity.name),
        place: words(&activity.place),
        municipality: words(&activity.municipality),
        frequency: words(&activity.frequency),
        ages: words(&activity.ages),
    }
}

fn cost_exception(exception: &crate::CostException) -> v1::CostException {
    v1::CostException {
        id: exception.id.0,
        what: words(&exception.what),
        who_pays: words(&exception.who_pays),
        ground: words(&exception.ground),
    }
}

fn related_agreement(related: &crate::RelatedAgreement) -> v1::RelatedAgreement {
    v1::RelatedAgreement { id: related.id.0, title: words(&related.title), relation: related.relation.into() }
}

fn appendix(appendix: &crate::Appendix) -> v1::Appendix {
    v1::Appendix {
        id: appendix.id.0,
        title: words(&appendix.title),
        version: plain(&appendix.version),
        date: appendix.date,
        pages: appendix.pages,
        sha256: appendix.sha256.as_deref().and_then(plain),
    }
}

fn validity(terms: &Terms) -> v1::Validity {
    let validity = &terms.validity;
    v1::Validity {
        start: validity.start,
        end: match validity.end {
            ValidityEnd::NotGiven => None,
            ValidityEnd::OpenEnded => Some(v1::End::OpenEnded {}),
            ValidityEnd::On { date } => Some(v1::End::On { date }),
        },
        takes_effect: validity.takes_effect.map(|rule| match rule {
            TakingEffect::AllSigned => v1::TakingEffect::AllSigned {},
            TakingEffect::CountSigned { count } => v1::TakingEffect::CountSigned { count },
            TakingEffect::EachForItsOwnPart => v1::TakingEffect::EachForItsOwnPart {},
            TakingEffect::DecisionsFinal => v1::TakingEffect::DecisionsFinal {},
            TakingEffect::StartOrLaterSignature => v1::TakingEffect::StartOrLaterSignature {},
        }),
        extension: words(&validity.extension),
        notice_months: validity.notice_months,
    }
}
