//! The agreement text: sections in order, model clauses, and the typed terms inside the sections.

use crate::wire::{
    ActivityView, AddPicked, AddSection, AppendixView, BodyView, Changed, ClauseOffer, CostExceptionView,
    DefinitionView, EditTerms, EffectRule, EndKind, FillSection, OneAgreement, OneSection, PickLine,
    PickList, PickRequest, RelatedAgreementView, SeatForm, SectionView, TermsOnce, TermsView, ValueLikeView,
};
use crate::{CommandError, Desk, Session, apply, clauses, frame, input, items, parties, words};
use agreement::{
    Agreement, AgreementId, Body, ClauseOrigin, Definition, Item, ItemKind, ItemRef, LegalBasis, OrderKey,
    Section, SectionId, SectionKind, TakingEffect, Terms, Text, ValidityEnd, Value, Wish,
};
use locale::words as say;
use store::{Op, OpCode, Scope};

/// The agreement text.
pub fn terms(desk: &Desk, request: OneAgreement) -> Result<TermsView, CommandError> {
    let mut session = desk.session();
    let agreement = session.agreement(request.agreement.into())?;
    let text = &agreement.text;
    let missing = |kind: &&SectionKind| **kind != SectionKind::Custom && text.section_of(**kind).is_none();
    Ok(TermsView {
        sections: text.sections.iter().map(|section| section_view(&session, &agreement, section)).collect(),
        missing_kinds: SectionKind::ALL.iter().filter(missing).copied().collect(),
        legal_basis: text
            .legal_basis
            .iter()
            .map(|basis| ValueLikeView { id: basis.id.0, text: (&basis.text).into() })
            .collect(),
        definitions: text.definitions.iter().map(definition_view).collect(),
        activities: text.activities.iter().map(activity_view).collect(),
        bodies: text.bodies.iter().map(body_view).collect(),
        cost_exceptions: text.cost_exceptions.iter().map(cost_exception_view).collect(),
        related_agreements: text
            .related_agreements
            .iter()
            .map(|related| RelatedAgreementView {
                id: related.id.0,
                title: (&related.title).into(),
                relation: related.relation,
            })
            .collect(),
        appendices: text.appendices.iter().enumerate().map(appendix_view).collect(),
        once: once(&text.terms),
        parties: parties::briefs(&agreement, session.language),
    })
}

fn section_view(session: &Session, agreement: &Agreement, section: &Section) -> SectionView {
    let usual = match section.kind {
        SectionKind::Custom => Text::default(),
        kind => words::in_all_languages("section", kind.code()),
    };
    SectionView {
        id: section.id.0,
        number: agreement.text.section_number(section.id).map(frame::narrow),
        kind: section.kind,
        mandatory: section.kind.is_mandatory(),
        title: (&section.title).into(),
        usual_title: (&usual).into(),
        body: (&section.body).into(),
        untouched: session.library.is_untouched(agreement, section),
        left_out: section.left_out.as_ref().map(Into::into),
    }
}

fn definition_view(definition: &Definition) -> DefinitionView {
    DefinitionView {
        id: definition.id.0,
        term: (&definition.term).into(),
        definition: (&definition.definition).into(),
    }
}

fn activity_view(activity: &agreement::Activity) -> ActivityView {
    ActivityView {
        id: activity.id.0,
        name: (&activity.name).into(),
        place: (&activity.place).into(),
        municipality: (&activity.municipality).into(),
        frequency: (&activity.frequency).into(),
        ages: (&activity.ages).into(),
    }
}

fn body_view(body: &Body) -> BodyView {
    BodyView {
        id: body.id.0,
        kind: body.kind,
        name: (&body.name).into(),
        purpose: (&body.purpose).into(),
        tasks: (&body.tasks).into(),
        chair: (&body.chair).into(),
        secretary: (&body.secretary).into(),
        seats: body
            .seats
            .iter()
            .map(|seat| SeatForm {
                who: (&seat.who).into(),
                party: seat.party.map(|party| party.0),
                represents: (&seat.represents).into(),
                deputy: seat.deputy,
            })
            .collect(),
        meetings_a_year: body.meetings_a_year,
        quorum: (&body.quorum).into(),
        decision_rule: (&body.decision_rule).into(),
    }
}

fn cost_exception_view(exception: &agreement::CostException) -> CostExceptionView {
    CostExceptionView {
        id: exception.id.0,
        what: (&exception.what).into(),
        who_pays: (&exception.who_pays).into(),
        ground: (&exception.ground).into(),
    }
}

fn appendix_view((index, appendix): (usize, &agreement::Appendix)) -> AppendixView {
    AppendixView {
        id: appendix.id.0,
        number: frame::narrow(index + 1),
        title: (&appendix.title).into(),
        version: appendix.version.clone(),
        date: appendix.date,
        pages: appendix.pages,
    }
}

fn once(terms: &Terms) -> TermsOnce {
    let validity = &terms.validity;
    TermsOnce {
        start: validity.start,
        end_kind: match validity.end {
            ValidityEnd::NotGiven => EndKind::NotGiven,
            ValidityEnd::OpenEnded => EndKind::OpenEnded,
            ValidityEnd::On { .. } => EndKind::On,
        },
        end: match validity.end {
            ValidityEnd::On { date } => Some(date),
            ValidityEnd::NotGiven | ValidityEnd::OpenEnded => None,
        },
        takes_effect: validity.takes_effect.map(|rule| match rule {
            TakingEffect::AllSigned => EffectRule::AllSigned,
            TakingEffect::CountSigned { .. } => EffectRule::CountSigned,
            TakingEffect::EachForItsOwnPart => EffectRule::EachForItsOwnPart,
            TakingEffect::StartOrLaterSignature => EffectRule::StartOrLaterSignature,
            TakingEffect::DecisionsFinal => EffectRule::DecisionsFinal,
        }),
        effect_count: match validity.takes_effect {
            Some(TakingEffect::CountSigned { count }) => Some(count),
            _ => None,
        },
        extension: (&validity.extension).into(),
        notice_months: validity.notice_months,
        host: terms.coordination.host.map(|party| party.0),
        coordinator: (&terms.coordination.coordinator).into(),
        rotation: (&terms.coordination.rotation).into(),
        client_data: terms.data_protection.client_data,
        controllers: (&terms.data_protection.controllers).into(),
        reviews_a_year: terms.follow_up.reviews_a_year,
        report: (&terms.follow_up.report).into(),
        amendment_approved_by: (&terms.amendment_approved_by).into(),
        joining_accepted_by: (&terms.joining_accepted_by).into(),
        dispute_body: (&terms.dispute_body).into(),
    }
}

/// Changes one of the terms the agreement has once.
pub fn edit_terms(desk: &Desk, request: EditTerms) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let agreement = session.agreement(id)?;
    let mut terms = agreement.text.terms.clone();
    apply::apply_terms(&mut terms, request.change)?;
    input::refuse_identity_code(&terms)?;
    session.act(Op::new(OpCode::EditTerms, Scope::Agreement(id)), |tx| Ok(tx.put_terms(id, &terms)?))
}

/// Adds a section; a kind that may stand once and is there already is refused.
pub fn add_section(desk: &Desk, request: AddSection) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let agreement = session.agreement(id)?;
    if request.kind != SectionKind::Custom && agreement.text.section_of(request.kind).is_some() {
        return Err(CommandError::SectionThere);
    }
    let title = input::text(request.title)?;
    let order = items::place_after(&agreement, ItemKind::Section, None, request.after);
    let section = items::new_section(session.new_id(), order, request.kind, title);
    let created = section.id;
    let name = match request.kind {
        SectionKind::Custom => section.title.shown(session.language).to_owned(),
        kind => clauses::usual_title(kind, session.language),
    };
    let op = Op::new(OpCode::Add(ItemKind::Section), Scope::Agreement(id))
        .about(ItemRef { kind: ItemKind::Section, id: created.0 })
        .with("name", frame::short(&name));
    let mut changed = session.act(op, |tx| Ok(tx.put_item(id, &Item::Section(section))?))?;
    changed.created = Some(created.0);
    Ok(changed)
}

/// The model clauses offered for a section.
pub fn clause_offers(desk: &Desk, request: OneSection) -> Result<Vec<ClauseOffer>, CommandError> {
    let mut session = desk.session();
    let agreement = session.agreement(request.agreement.into())?;
    let section = section(&agreement, request.section.into())?;
    Ok(session.library.offers(&agreement, section.kind, session.language))
}

fn section(agreement: &Agreement, id: SectionId) -> Result<&Section, CommandError> {
    agreement.text.sections.iter().find(|section| section.id == id).ok_or(CommandError::NotFound)
}

/// Fills a section from the library, in every language; what was written there is kept by undo.
pub fn fill_section(desk: &Desk, request: FillSection) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let agreement = session.agreement(id)?;
    let target = section(&agreement, request.section.into())?;
    let origin = ClauseOrigin { kind: request.kind, alternative: request.alternative };
    let filled = session.library.filled(&agreement, target, origin).ok_or(CommandError::NotFound)?;
    let op = Op::new(OpCode::FillClause, Scope::Agreement(id))
        .about(ItemRef { kind: ItemKind::Section, id: filled.id.0 })
        .with("name", clauses::usual_title(filled.kind, session.language));
    session.act(op, |tx| Ok(tx.put_item(id, &Item::Section(filled))?))
}

/// Fills every empty section from the library, as one action.
pub fn fill_empty_sections(desk: &Desk, request: OneAgreement) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let agreement = session.agreement(id)?;
    let filled = filled_where_empty(&session, &agreement);
    let message =
        say::DoneSectionsFilled { count: parties::count(filled.len()) }.text(words::tongue(session.language));
    let mut changed = session.act(Op::new(OpCode::FillClause, Scope::Agreement(id)), |tx| {
        for section in filled {
            tx.put_item(id, &Item::Section(section))?;
        }
        Ok(())
    })?;
    changed.message = Some(message);
    Ok(changed)
}

/// The empty sections with the main text of their kind.
pub(crate) fn filled_where_empty(session: &Session, agreement: &Agreement) -> Vec<Section> {
    let empty = agreement
        .text
        .sections
        .iter()
        .filter(|section| section.body.is_empty() && section.left_out.is_none());
    empty
        .filter_map(|section| {
            let origin = ClauseOrigin { kind: section.kind, alternative: String::new() };
            session.library.filled(agreement, section, origin)
        })
        .collect()
}

/// A list of the library to pick from.
pub fn pick_list(desk: &Desk, request: PickRequest) -> Result<Vec<PickLine>, CommandError> {
    Ok(desk.session().library.lines(request.list))
}

/// Adds picked lines to the agreement, as one action.
pub fn add_picked(desk: &Desk, request: AddPicked) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let agreement = session.agreement(id)?;
    let lines = session.library.lines(request.list);
    let kind = match request.list {
        PickList::LegalBasis => ItemKind::LegalBasis,
        PickList::Values => ItemKind::Value,
        PickList::Wishes => ItemKind::Wish,
        PickList::Definitions => ItemKind::Definition,
    };
    let mut order = items::place_after(&agreement, kind, None, None);
    let mut added: Vec<Item> = Vec::new();
    for place in request.lines {
        let line =
            usize::try_from(place).ok().and_then(|place| lines.get(place)).ok_or(CommandError::NotFound)?;
        added.push(picked_item(&session, request.list, line, order.clone()));
        order = OrderKey::between(Some(&order), None);
    }
    let created = added.first().map(Item::id);
    let mut changed = session.act(Op::new(OpCode::Add(kind), Scope::Agreement(id)), |tx| {
        for item in &added {
            tx.put_item(id, item)?;
        }
        Ok(())
    })?;
    changed.created = created;
    Ok(changed)
}

fn picked_item(session: &Session, list: PickList, line: &PickLine, order: OrderKey) -> Item {
    let id = session.new_id();
    let text = Text::from(line.text.clone());
    match list {
        PickList::LegalBasis => LegalBasis { id: id.into(), order, text }.into(),
        PickList::Values => Value { id: id.into(), order, text }.into(),
        PickList::Wishes => Wish { id: id.into(), order, text, source: String::new() }.into(),
        PickList::Definitions => {
            Definition { id: id.into(), order, term: text, definition: line.definition.clone().into() }.into()
        }
    }
}
