//! Changes of sections and of the typed terms.

use crate::wire::{
    ActivityChange, AppendixChange, BodyChange, CostExceptionChange, DefinitionChange, EffectRule, EndKind,
    RelatedAgreementChange, SeatForm, SectionChange, TermsChange,
};
use crate::{CommandError, input};
use agreement::{
    Activity, Appendix, Body, CostException, Definition, RelatedAgreement, Seat, Section, TakingEffect,
    Terms, Text, Validity, ValidityEnd,
};
use chrono::NaiveDate;

/// A section with the change made.
pub(super) fn section(mut section: Section, change: SectionChange) -> Result<Section, CommandError> {
    match change {
        SectionChange::Title(title) => section.title = input::text(title)?,
        SectionChange::Body(text) => input::rich(&mut section.body, text)?,
        SectionChange::LeftOut(reason) => section.left_out = reason.map(input::text).transpose()?,
    }
    Ok(section)
}

/// A definition with the change made.
pub(super) fn definition(
    mut definition: Definition,
    change: DefinitionChange,
) -> Result<Definition, CommandError> {
    match change {
        DefinitionChange::Term(text) => definition.term = input::text(text)?,
        DefinitionChange::Definition(text) => definition.definition = input::text(text)?,
    }
    Ok(definition)
}

/// An activity with the change made.
pub(super) fn activity(mut activity: Activity, change: ActivityChange) -> Result<Activity, CommandError> {
    match change {
        ActivityChange::Name(text) => activity.name = input::text(text)?,
        ActivityChange::Place(text) => activity.place = input::text(text)?,
        ActivityChange::Municipality(text) => activity.municipality = input::text(text)?,
        ActivityChange::Frequency(text) => activity.frequency = input::text(text)?,
        ActivityChange::Ages(text) => activity.ages = input::text(text)?,
    }
    Ok(activity)
}

/// A body with the change made.
pub(super) fn body(mut body: Body, change: BodyChange) -> Result<Body, CommandError> {
    match change {
        BodyChange::Kind(kind) => body.kind = kind,
        BodyChange::Name(text) => body.name = input::text(text)?,
        BodyChange::Purpose(text) => body.purpose = input::text(text)?,
        BodyChange::Tasks(text) => body.tasks = input::text(text)?,
        BodyChange::Chair(text) => body.chair = input::text(text)?,
        BodyChange::Secretary(text) => body.secretary = input::text(text)?,
        BodyChange::Seats(seats) => {
            body.seats = seats.into_iter().map(seat).collect::<Result<_, _>>()?;
        }
        BodyChange::MeetingsAYear(count) => body.meetings_a_year = count,
        BodyChange::Quorum(text) => body.quorum = input::text(text)?,
        BodyChange::DecisionRule(text) => body.decision_rule = input::text(text)?,
    }
    Ok(body)
}

fn seat(form: SeatForm) -> Result<Seat, CommandError> {
    Ok(Seat {
        who: input::text(form.who)?,
        party: form.party.map(Into::into),
        represents: input::text(form.represents)?,
        deputy: form.deputy,
    })
}

/// An exception about costs with the change made.
pub(super) fn cost_exception(
    mut exception: CostException,
    change: CostExceptionChange,
) -> Result<CostException, CommandError> {
    match change {
        CostExceptionChange::What(text) => exception.what = input::text(text)?,
        CostExceptionChange::WhoPays(text) => exception.who_pays = input::text(text)?,
        CostExceptionChange::Ground(text) => exception.ground = input::text(text)?,
    }
    Ok(exception)
}

/// Another agreement with the change made.
pub(super) fn related_agreement(
    mut related: RelatedAgreement,
    change: RelatedAgreementChange,
) -> Result<RelatedAgreement, CommandError> {
    match change {
        RelatedAgreementChange::Title(text) => related.title = input::text(text)?,
        RelatedAgreementChange::Relation(relation) => related.relation = relation,
    }
    Ok(related)
}

/// An appendix with the change made.
pub(super) fn appendix(mut appendix: Appendix, change: AppendixChange) -> Result<Appendix, CommandError> {
    match change {
        AppendixChange::Title(text) => appendix.title = input::text(text)?,
        AppendixChange::Version(version) => appendix.version = input::line(&version)?,
        AppendixChange::Date(typed) => appendix.date = input::date("date", &typed)?,
        AppendixChange::Pages(pages) => appendix.pages = pages,
    }
    Ok(appendix)
}

/// Writes one of the terms the agreement has once.
pub(crate) fn apply_terms(terms: &mut Terms, change: TermsChange) -> Result<(), CommandError> {
    let text = |target: &mut Text, value| -> Result<(), CommandError> {
        *target = input::text(value)?;
        Ok(())
    };
    match change {
        TermsChange::Start(typed) => terms.validity.start = input::date("start", &typed)?,
        TermsChange::EndKind(kind) => terms.validity.end = end_of_kind(&terms.validity, kind),
        TermsChange::End(typed) => {
            let date = input::date("end", &typed)?;
            terms.validity.end = date.map_or(ValidityEnd::NotGiven, |date| ValidityEnd::On { date });
        }
        TermsChange::TakesEffect(rule) => {
            let count = joint_count(&terms.validity);
            terms.validity.takes_effect = rule.map(|rule| match rule {
                EffectRule::AllSigned => TakingEffect::AllSigned,
                EffectRule::CountSigned => TakingEffect::CountSigned { count },
                EffectRule::EachForItsOwnPart => TakingEffect::EachForItsOwnPart,
                EffectRule::StartOrLaterSignature => TakingEffect::StartOrLaterSignature,
                EffectRule::DecisionsFinal => TakingEffect::DecisionsFinal,
            });
        }
        TermsChange::EffectCount(count) => {
            terms.validity.takes_effect = Some(TakingEffect::CountSigned { count: count.max(1) });
        }
        TermsChange::Extension(value) => text(&mut terms.validity.extension, value)?,
        TermsChange::NoticeMonths(months) => terms.validity.notice_months = months,
        TermsChange::Host(party) => terms.coordination.host = party.map(Into::into),
        TermsChange::Coordinator(value) => text(&mut terms.coordination.coordinator, value)?,
        TermsChange::Rotation(value) => text(&mut terms.coordination.rotation, value)?,
        TermsChange::ClientData(said) => terms.data_protection.client_data = said,
        TermsChange::Controllers(value) => text(&mut terms.data_protection.controllers, value)?,
        TermsChange::ReviewsAYear(count) => terms.follow_up.reviews_a_year = count,
        TermsChange::Report(value) => text(&mut terms.follow_up.report, value)?,
        TermsChange::AmendmentApprovedBy(value) => text(&mut terms.amendment_approved_by, value)?,
        TermsChange::JoiningAcceptedBy(value) => text(&mut terms.joining_accepted_by, value)?,
        TermsChange::DisputeBody(value) => text(&mut terms.dispute_body, value)?,
        TermsChange::OriginalsPractice(practice) => terms.originals.practice = practice,
        TermsChange::OriginalsCount(count) => terms.originals.count = count,
        TermsChange::OriginalsKeptBy(value) => text(&mut terms.originals.kept_by, value)?,
    }
    Ok(())
}

/// How many must have signed, where that was said before; else the least a joint agreement needs.
const fn joint_count(validity: &Validity) -> u16 {
    match validity.takes_effect {
        Some(TakingEffect::CountSigned { count }) => count,
        _ => 2,
    }
}

/// The end of another kind. A day must be proposed when one is wanted: the last day of the second year, as most
/// agreements run.
fn end_of_kind(validity: &Validity, kind: EndKind) -> ValidityEnd {
    use chrono::Datelike;
    match (kind, validity.end) {
        (EndKind::NotGiven, _) => ValidityEnd::NotGiven,
        (EndKind::OpenEnded, _) => ValidityEnd::OpenEnded,
        (EndKind::On, end @ ValidityEnd::On { .. }) => end,
        (EndKind::On, _) => validity
            .start
            .and_then(|start| NaiveDate::from_ymd_opt(start.year() + 1, 12, 31))
            .map_or(ValidityEnd::NotGiven, |date| ValidityEnd::On { date }),
    }
}
