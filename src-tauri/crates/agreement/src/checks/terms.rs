//! Checks of the agreement text: sections, validity, bodies, references, and what an agreement must say once.

use super::texts::{self, Content};
use super::{Finding, FindingCode, Subject, in_section, not_joining};
use crate::{Agreement, ItemKind, Section, SectionKind, Span, TakingEffect, TextRecord, ValidityEnd};
use std::collections::BTreeSet;

pub(super) fn check(agreement: &Agreement, found: &mut Vec<Finding>) {
    check_identity(agreement, found);
    check_sections(agreement, found);
    check_validity(agreement, found);
    check_lists(agreement, found);
    check_references(agreement, found);
}

fn check_identity(agreement: &Agreement, found: &mut Vec<Finding>) {
    let identity = &agreement.text.identity;
    if identity.title.tidy().is_empty() {
        found.push(Finding::new(FindingCode::AgreementWithoutTitle, Subject::agreement(agreement)));
    }
    if identity.languages.languages().len() > 1 && identity.prevailing.is_none() {
        found.push(Finding::new(FindingCode::PrevailingNotSaid, Subject::agreement(agreement)));
    }
}

fn check_sections(agreement: &Agreement, found: &mut Vec<Finding>) {
    let text = &agreement.text;
    for kind in SectionKind::ALL.iter().copied().filter(|kind| *kind != SectionKind::Custom) {
        let section = text.section_of(kind);
        let printed = section.is_some_and(|section| section.left_out.is_none());
        if kind.is_mandatory() && !is_settled(text, kind) {
            found.push(in_section(FindingCode::MandatorySectionEmpty, agreement, kind));
        } else if !printed && has_typed_content(text, kind) {
            found.push(in_section(FindingCode::ContentWithoutSection, agreement, kind));
        }
    }
}

/// Whether a mandatory section needs nothing more: filled, or left out with a reason (ruling 35).
pub(super) fn is_settled(text: &TextRecord, kind: SectionKind) -> bool {
    text.section_of(kind).is_some_and(|section| match &section.left_out {
        Some(reason) => !reason.tidy().is_empty(),
        None => has_body(section) || has_typed_content(text, kind),
    })
}

pub(super) fn has_body(section: &Section) -> bool {
    let bodies = [&section.body.fi, &section.body.sv, &section.body.en];
    bodies.into_iter().flatten().any(|body| !body.is_blank())
}

/// Whether the agreement holds something that is printed inside the section of this kind beside its clauses.
pub(super) fn has_typed_content(text: &TextRecord, kind: SectionKind) -> bool {
    let terms = &text.terms;
    let said = |text: &crate::Text| !text.tidy().is_empty();
    match kind {
        SectionKind::Parties => text.joining().next().is_some(),
        SectionKind::Background => {
            let purposes = [&text.purpose.fi, &text.purpose.sv, &text.purpose.en];
            purposes.into_iter().flatten().any(|purpose| !purpose.is_blank())
        }
        SectionKind::LegalBasis => !text.legal_basis.is_empty(),
        SectionKind::Definitions => !text.definitions.is_empty(),
        SectionKind::Values => !text.values.is_empty(),
        SectionKind::Goals => !text.goals.is_empty(),
        SectionKind::Activities => !text.activities.is_empty(),
        SectionKind::DivisionOfWork => !text.tasks.is_empty(),
        SectionKind::Bodies => !text.bodies.is_empty(),
        SectionKind::Coordination => {
            let coordination = &terms.coordination;
            coordination.host.is_some() || said(&coordination.coordinator) || said(&coordination.rotation)
        }
        SectionKind::Costs => !text.cost_exceptions.is_empty(),
        SectionKind::DataProtection => {
            terms.data_protection.client_data.is_some() || said(&terms.data_protection.controllers)
        }
        SectionKind::FollowUp => terms.follow_up.reviews_a_year.is_some() || said(&terms.follow_up.report),
        SectionKind::Validity => terms.validity.start.is_some(),
        SectionKind::Amendment => said(&terms.amendment_approved_by),
        SectionKind::Joining => said(&terms.joining_accepted_by),
        SectionKind::Leaving => terms.validity.notice_months.is_some(),
        SectionKind::Disputes => said(&terms.dispute_body),
        SectionKind::OtherAgreements => !text.related_agreements.is_empty(),
        SectionKind::Appendices => !text.appendices.is_empty(),
        SectionKind::Approval => text.joining().any(|party| party.decision_maker.is_some()),
        SectionKind::Signatures => text.joining().any(|party| !party.signatories.is_empty()),
        // The persons of the contacts record stand in an appendix of their own, so the section needs its words.
        SectionKind::Contacts
        | SectionKind::Communication
        | SectionKind::Competence
        | SectionKind::Liability
        | SectionKind::PartyChange
        | SectionKind::NonSignatories
        | SectionKind::Custom => false,
    }
}

fn check_validity(agreement: &Agreement, found: &mut Vec<Finding>) {
    let validity = &agreement.text.terms.validity;
    let mut find = |wrong: bool, code, kind| {
        if wrong {
            found.push(in_section(code, agreement, kind));
        }
    };
    find(validity.start.is_none(), FindingCode::NoStartDate, SectionKind::Validity);
    find(validity.takes_effect.is_none(), FindingCode::NoTakingEffectRule, SectionKind::Validity);
    let joining = agreement.text.joining().count();
    let too_high = matches!(validity.takes_effect,
        Some(TakingEffect::CountSigned { count }) if usize::from(count) > joining);
    find(too_high, FindingCode::TakingEffectCountTooHigh, SectionKind::Validity);
    find(validity.end == ValidityEnd::NotGiven, FindingCode::ValidityWithoutEnd, SectionKind::Validity);
    let backwards = matches!((validity.start, validity.end),
        (Some(start), ValidityEnd::On { date }) if date < start);
    find(backwards, FindingCode::EndBeforeStart, SectionKind::Validity);
    find(validity.notice_months.is_none(), FindingCode::NoticeMissing, SectionKind::Leaving);
    let client_data = agreement.text.terms.data_protection.client_data;
    find(client_data.is_none(), FindingCode::ClientDataNotSaid, SectionKind::DataProtection);
}

fn check_lists(agreement: &Agreement, found: &mut Vec<Finding>) {
    let text = &agreement.text;
    for body in &text.bodies {
        let subject = Subject::item(ItemKind::Body, body.id.0);
        if body.chair.tidy().is_empty() {
            found.push(Finding::new(FindingCode::BodyWithoutChair, subject));
        }
        if body.meetings_a_year.is_none() {
            found.push(Finding::new(FindingCode::BodyWithoutMeetings, subject));
        }
        if body.seats.is_empty() {
            found.push(Finding::new(FindingCode::BodyWithoutSeats, subject));
        }
        found.extend(not_joining(text, subject, body.seats.iter().filter_map(|seat| seat.party)));
    }
    for definition in text.definitions.iter().filter(|definition| definition.definition.tidy().is_empty()) {
        let subject = Subject::item(ItemKind::Definition, definition.id.0);
        found.push(Finding::new(FindingCode::DefinitionWithoutText, subject));
    }
    for appendix in text.appendices.iter().filter(|appendix| appendix.title.tidy().is_empty()) {
        let subject = Subject::item(ItemKind::Appendix, appendix.id.0);
        found.push(Finding::new(FindingCode::AppendixWithoutTitle, subject));
    }
    let section = in_section(FindingCode::LeftPartyStillReferenced, agreement, SectionKind::Coordination);
    let host = not_joining(text, section.subject, text.terms.coordination.host);
    found.extend(host.map(|finding| finding.section(SectionKind::Coordination)));
}

/// One finding a subject and code, however many of its references are broken.
fn check_references(agreement: &Agreement, found: &mut Vec<Finding>) {
    let text = &agreement.text;
    let sections: BTreeSet<_> = text.printed_sections().map(|section| section.id).collect();
    let definitions: BTreeSet<_> = text.definitions.iter().map(|definition| definition.id).collect();
    for place in texts::of(agreement) {
        let Content::Rich(rich) = place.content else { continue };
        let bodies = [&rich.fi, &rich.sv, &rich.en].into_iter().flatten();
        let spans: Vec<&Span> = bodies.flat_map(|body| body.spans()).collect();
        let section_broken =
            |span: &&Span| matches!(span, Span::SectionRef { section } if !sections.contains(section));
        let term_broken =
            |span: &&Span| matches!(span, Span::Term { definition, .. } if !definitions.contains(definition));
        let broken = [
            (spans.iter().any(section_broken), FindingCode::SectionRefBroken),
            (spans.iter().any(term_broken), FindingCode::TermRefBroken),
        ];
        for (_, code) in broken.into_iter().filter(|(broken, _)| *broken) {
            found.push(place.finding(code));
        }
    }
}
