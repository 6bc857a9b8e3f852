//! Reads the archive form back into the domain. What comes in may be hostile: everything is checked first.

use super::path::path_at;
use super::{ArchiveError, Archived, VersionStamp, check, limits, v1};
use crate::{
    Address, Agreement, AgreementId, Block, BusinessIdEntry, ContactsRecord, Coordination, DataProtection,
    EvidenceRecord, FollowUp, Identity, ListItem, LocalizedRichText, OrderKey, Originals, RichText, Span,
    Standing, TakingEffect, Terms, Text, TextRecord, Validity, ValidityEnd, WholeWord, WorkRecord,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

#[derive(Deserialize)]
struct Header {
    schema: u32,
}

/// Reads an archive form: canonical, or written by hand in the same shape.
///
/// # Errors
/// The first thing that is wrong, with its path; see [`ArchiveError`]. Nothing is guessed or repaired.
pub fn read(json: &[u8]) -> Result<Archived, ArchiveError> {
    if json.len() > limits::BYTES {
        return Err(ArchiveError::TooLarge);
    }
    // The schema first: a newer form should be told as such, not as a heap of unknown fields.
    let Header { schema } = parsed(json)?;
    if schema != 1 {
        return Err(ArchiveError::UnknownSchema { found: schema });
    }
    let document: v1::Document = parsed(json)?;
    check::check(&document)?;
    let text = document.text;
    let version = text.version.zip(text.locked_on);
    Ok(Archived {
        agreement: AgreementId(text.agreement),
        version: version.map(|(number, locked_on)| VersionStamp { number, locked_on }),
        text: record(text),
    })
}

impl From<Archived> for Agreement {
    /// An agreement with this text and nothing else yet: no contacts, evidence or work.
    fn from(archived: Archived) -> Self {
        Self {
            id: archived.agreement,
            text: archived.text,
            contacts: ContactsRecord::default(),
            evidence: EvidenceRecord::default(),
            work: WorkRecord::default(),
        }
    }
}

fn parsed<T: DeserializeOwned>(json: &[u8]) -> Result<T, ArchiveError> {
    serde_json::from_slice(json).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        match error.classify() {
            serde_json::error::Category::Data => {
                // The reader ends its message with the place, which the path tells better.
                let message = error.to_string();
                let words = message.rsplit_once(" at line ").map_or(message.as_str(), |(words, _)| words);
                ArchiveError::Shape { path: path_at(json, line, column), message: words.to_owned() }
            }
            _ => ArchiveError::NotJson { line, column },
        }
    })
}

pub(super) fn record(text: v1::Text) -> TextRecord {
    let mut record = TextRecord {
        identity: identity(text.identity),
        parties: ordered(text.parties, party),
        purpose: rich(text.purpose),
        values: ordered(text.values, |value, order| crate::Value {
            id: value.id.into(),
            order,
            text: words(value.text),
        }),
        wishes: ordered(text.wishes, |wish, order| crate::Wish {
            id: wish.id.into(),
            order,
            text: words(wish.text),
            source: plain(wish.source),
        }),
        focus_areas: ordered(text.focus_areas, |area, order| crate::FocusArea {
            id: area.id.into(),
            order,
            title: words(area.title),
            description: rich(area.description),
        }),
        goals: ordered_under(text.goals, |goal| goal.focus_area, goal),
        tasks: ordered_under(text.tasks, |task| task.goal, task),
        interfaces: ordered(text.interfaces, |interface, order| crate::Interface {
            id: interface.id.into(),
            order,
            kind: interface.kind.into(),
            between: interface.between.into_iter().map(Into::into).collect(),
            title: words(interface.title),
            agreed: words(interface.agreed),
        }),
        sections: ordered(text.sections, section),
        legal_basis: ordered(text.legal_basis, |basis, order| crate::LegalBasis {
            id: basis.id.into(),
            order,
            text: words(basis.text),
        }),
        definitions: ordered(text.definitions, |definition, order| crate::Definition {
            id: definition.id.into(),
            order,
            term: words(definition.term),
            definition: words(definition.definition),
        }),
        activities: ordered(text.activities, activity),
        bodies: ordered(text.bodies, body),
        cost_exceptions: ordered(text.cost_exceptions, |exception, order| crate::CostException {
            id: exception.id.into(),
            order,
            what: words(exception.what),
            who_pays: words(exception.who_pays),
            ground: words(exception.ground),
        }),
        related_agreements: ordered(text.related_agreements, |related, order| crate::RelatedAgreement {
            id: related.id.into(),
            order,
            title: words(related.title),
            relation: related.relation.into(),
        }),
        appendices: ordered(text.appendices, appendix),
        terms: terms(text.terms.unwrap_or_default()),
    };
    record.sort();
    record
}

/// Gives each item of a list its place.
fn ordered<T, U>(items: Vec<T>, read: impl Fn(T, OrderKey) -> U) -> Vec<U> {
    let keys = OrderKey::sequence(items.len());
    items.into_iter().zip(keys).map(|(item, order)| read(item, order)).collect()
}

/// Gives each item its place among the items under the same parent.
fn ordered_under<T, U>(
    items: Vec<T>,
    parent_of: impl Fn(&T) -> Uuid,
    read: impl Fn(T, OrderKey) -> U,
) -> Vec<U> {
    let mut last: BTreeMap<Uuid, OrderKey> = BTreeMap::new();
    let place = |item: T| {
        let parent = parent_of(&item);
        let order = OrderKey::between(last.get(&parent), None);
        last.insert(parent, order.clone());
        read(item, order)
    };
    items.into_iter().map(place).collect()
}

fn clean(text: String) -> String {
    text.nfc().collect()
}

fn plain(text: Option<String>) -> String {
    text.map(|text| clean(text).trim().to_owned()).unwrap_or_default()
}

fn words(words: v1::Words) -> Text {
    Text { fi: words.fi.map(clean), sv: words.sv.map(clean), en: words.en.map(clean) }.tidy()
}

fn rich(text: v1::RichWords) -> LocalizedRichText {
    let body = |blocks: Option<Vec<v1::Block>>| {
        let body = RichText { blocks: blocks?.into_iter().map(block).collect() };
        (!body.is_blank()).then_some(body)
    };
    LocalizedRichText { fi: body(text.fi), sv: body(text.sv), en: body(text.en) }
}

fn block(block: v1::Block) -> Block {
    let items = |items: Vec<v1::ListItem>| -> Vec<ListItem> {
        let item = |item: v1::ListItem| ListItem {
            spans: item.spans.into_iter().map(span).collect(),
            children: item.children.into_iter().map(self::block).collect(),
        };
        items.into_iter().map(item).collect()
    };
    match block {
        v1::Block::Heading { text } => Block::Heading { text: clean(text) },
        v1::Block::Paragraph { spans } => Block::Paragraph { spans: spans.into_iter().map(span).collect() },
        v1::Block::Numbered { items: list } => Block::Numbered { items: items(list) },
        v1::Block::Bullets { items: list } => Block::Bullets { items: items(list) },
    }
}

fn span(span: v1::Span) -> Span {
    match span {
        v1::Span::Text { text } => Span::Text { text: clean(text) },
        v1::Span::Emphasis { text } => Span::Emphasis { text: clean(text) },
        v1::Span::SectionRef { section } => Span::SectionRef { section: section.into() },
        v1::Span::Term { definition, text } => {
            Span::Term { definition: definition.into(), text: clean(text) }
        }
    }
}

fn identity(identity: v1::Identity) -> Identity {
    let whole = identity.whole;
    Identity {
        title: words(identity.title),
        kind: identity.kind.into(),
        case_number: plain(identity.case_number),
        languages: identity.languages.into(),
        prevailing: identity.prevailing.map(Into::into),
        date: identity.date,
        sender: words(identity.sender),
        area: words(identity.area),
        level: identity.level.into(),
        nature: identity.nature.into(),
        whole: WholeWord {
            fi: plain(whole.fi),
            fi_genitive: plain(whole.fi_genitive),
            fi_partitive: plain(whole.fi_partitive),
            fi_inessive: plain(whole.fi_inessive),
            sv: plain(whole.sv),
            sv_definite: plain(whole.sv_definite),
            sv_definite_genitive: plain(whole.sv_definite_genitive),
            en: plain(whole.en),
        },
        predecessor: identity.predecessor.map(Into::into),
    }
}

fn party(party: v1::Party, order: OrderKey) -> crate::Party {
    let address = party.address.unwrap_or_default();
    let signatory = |signatory: v1::Signatory| crate::Signatory {
        id: signatory.id.into(),
        title: words(signatory.title),
        capacity: signatory.capacity.into(),
        basis: signatory.basis.map(|basis| crate::SignatureBasis {
            kind: basis.kind.into(),
            detail: plain(basis.detail),
            dated: basis.dated,
        }),
        counter_signs: signatory.counter_signs,
    };
    crate::Party {
        id: party.id.into(),
        order,
        organisation: None,
        name: words(party.name),
        short_name: words(party.short_name),
        kind: party.kind.map(Into::into),
        unit: words(party.unit),
        business_id: match party.business_id {
            None => BusinessIdEntry::NotGiven,
            Some(v1::BusinessId::KnowinglyMissing {}) => BusinessIdEntry::KnowinglyMissing,
            Some(v1::BusinessId::Given { text }) => BusinessIdEntry::typed(&clean(text)),
        },
        address: Address {
            street: plain(address.street),
            postcode: plain(address.postcode),
            place: plain(address.place),
        },
        represents: party
            .represents
            .into_iter()
            .map(|name| plain(Some(name)))
            .filter(|name| !name.is_empty())
            .collect(),
        lead: party.lead,
        standing: Standing::default(),
        decision_maker: party
            .decision_maker
            .map(|maker| crate::DecisionMaker { level: maker.level.into(), name: words(maker.name) }),
        signatories: party.signatories.into_iter().map(signatory).collect(),
    }
}

fn goal(goal: v1::Goal, order: OrderKey) -> crate::Goal {
    crate::Goal {
        id: goal.id.into(),
        focus_area: goal.focus_area.into(),
        order,
        title: words(goal.title),
        description: rich(goal.description),
        target_group: words(goal.target_group),
        indicator: words(goal.indicator),
        baseline: words(goal.baseline),
        target: words(goal.target),
        due: goal.due,
        lead: goal.lead.map(Into::into),
        supporting: goal.supporting.into_iter().map(Into::into).collect(),
        answers: goal.answers.into_iter().map(Into::into).collect(),
    }
}

fn task(task: v1::Task, order: OrderKey) -> crate::Task {
    crate::Task {
        id: task.id.into(),
        goal: task.goal.into(),
        order,
        title: words(task.title),
        mode: task.mode.into(),
        roles: task.roles.into_iter().map(|role| (role.party.into(), role.role.into())).collect(),
        note: words(task.note),
        own_resources: words(task.own_resources),
    }
}

fn section(section: v1::Section, order: OrderKey) -> crate::Section {
    crate::Section {
        id: section.id.into(),
        order,
        kind: section.kind.into(),
        title: words(section.title),
        body: rich(section.body),
        origin: None,
        left_out: section.left_out.map(|left_out| words(left_out.reason)),
    }
}

fn activity(activity: v1::Activity, order: OrderKey) -> crate::Activity {
    crate::Activity {
        id: activity.id.into(),
        order,
        name: words(activity.name),
        place: words(activity.place),
        municipality: words(activity.municipality),
        frequency: words(activity.frequency),
        ages: words(activity.ages),
    }
}

fn body(body: v1::Body, order: OrderKey) -> crate::Body {
    let seat = |seat: v1::Seat| crate::Seat {
        who: words(seat.who),
        party: seat.party.map(Into::into),
        represents: words(seat.represents),
        deputy: seat.deputy,
    };
    crate::Body {
        id: body.id.into(),
        order,
        kind: body.kind.into(),
        name: words(body.name),
        purpose: words(body.purpose),
        tasks: words(body.tasks),
        chair: words(body.chair),
        secretary: words(body.secretary),
        seats: body.seats.into_iter().map(seat).collect(),
        meetings_a_year: body.meetings_a_year,
        quorum: words(body.quorum),
        decision_rule: words(body.decision_rule),
    }
}

fn appendix(appendix: v1::Appendix, order: OrderKey) -> crate::Appendix {
    crate::Appendix {
        id: appendix.id.into(),
        order,
        title: words(appendix.title),
        version: plain(appendix.version),
        date: appendix.date,
        pages: appendix.pages,
        sha256: appendix.sha256,
    }
}

fn terms(terms: v1::Terms) -> Terms {
    let coordination = terms.coordination.unwrap_or_default();
    let data_protection = terms.data_protection.unwrap_or_default();
    let follow_up = terms.follow_up.unwrap_or_default();
    let originals = terms.originals.unwrap_or_default();
    Terms {
        validity: validity(terms.validity.unwrap_or_default()),
        coordination: Coordination {
            host: coordination.host.map(Into::into),
            coordinator: words(coordination.coordinator),
            rotation: words(coordination.rotation),
        },
        data_protection: DataProtection {
            client_data: data_protection.client_data,
            controllers: words(data_protection.controllers),
        },
        follow_up: FollowUp { reviews_a_year: follow_up.reviews_a_year, report: words(follow_up.report) },
        amendment_approved_by: words(terms.amendment_approved_by),
        joining_accepted_by: words(terms.joining_accepted_by),
        dispute_body: words(terms.dispute_body),
        originals: Originals {
            practice: originals.practice.map(Into::into),
            count: originals.count,
            kept_by: words(originals.kept_by),
        },
    }
}

fn validity(validity: v1::Validity) -> Validity {
    Validity {
        start: validity.start,
        end: match validity.end {
            None => ValidityEnd::NotGiven,
            Some(v1::End::OpenEnded {}) => ValidityEnd::OpenEnded,
            Some(v1::End::On { date }) => ValidityEnd::On { date },
        },
        takes_effect: validity.takes_effect.map(|rule| match rule {
            v1::TakingEffect::AllSigned {} => TakingEffect::AllSigned,
            v1::TakingEffect::CountSigned { count } => TakingEffect::CountSigned { count },
            v1::TakingEffect::EachForItsOwnPart {} => TakingEffect::EachForItsOwnPart,
            v1::TakingEffect::DecisionsFinal {} => TakingEffect::DecisionsFinal,
            v1::TakingEffect::StartOrLaterSignature {} => TakingEffect::StartOrLaterSignature,
        }),
        extension: words(validity.extension),
        notice_months: validity.notice_months,
    }
}
