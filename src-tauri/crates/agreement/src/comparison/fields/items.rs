//! What each kind of item says, field by field, in the order in which it is told.

use super::{Field, Fields, Part};
use crate::{
    Activity, Appendix, Body, BusinessIdEntry, CostException, Definition, FocusArea, Goal, Interface,
    LegalBasis, LegalNature, Level, Party, Prevailing, RelatedAgreement, Section, SectionKind, TakingEffect,
    Task, Text, ValidityEnd, Wish,
};
use uuid::Uuid;

pub(in crate::comparison) fn identity<'a>(fields: &mut Fields<'a>) {
    let identity = &fields.record.identity;
    fields.words(Field::AgreementTitle, &identity.title);
    fields.coded(Field::AgreementKind, "agreement-kind", identity.kind.code());
    fields.plain(Field::CaseNumber, &identity.case_number);
    fields.date(Field::AgreementDate, identity.date);
    let form = match identity.languages {
        crate::AgreementLanguages::FiSv => "fi-sv",
        one => one.code(),
    };
    fields.coded(Field::Languages, "language", form);
    match identity.prevailing {
        Some(Prevailing::BothAuthentic) => {
            fields.coded(Field::Prevailing, "identity-prevailing", "both-authentic");
        }
        Some(Prevailing::One { language }) => fields.coded(Field::Prevailing, "language", language.code()),
        None => {}
    }
    fields.words(Field::Sender, &identity.sender);
    fields.words(Field::Area, &identity.area);
    let level = match identity.level {
        Level::Municipality => "municipality",
        Level::SeveralMunicipalities => "several-municipalities",
        Level::County => "county",
    };
    fields.coded(Field::Level, "level", level);
    let nature = match identity.nature {
        LegalNature::Binding => "binding",
        LegalNature::Intent => "intent",
    };
    fields.coded(Field::Nature, "legal-nature", nature);
    let whole = &identity.whole;
    for (field, form) in [
        (Field::WholeFi, &whole.fi),
        (Field::WholeFiGenitive, &whole.fi_genitive),
        (Field::WholeFiPartitive, &whole.fi_partitive),
        (Field::WholeFiInessive, &whole.fi_inessive),
        (Field::WholeSv, &whole.sv),
        (Field::WholeSvDefinite, &whole.sv_definite),
        (Field::WholeSvDefiniteGenitive, &whole.sv_definite_genitive),
        (Field::WholeEn, &whole.en),
    ] {
        fields.plain(field, form);
    }
    if let Some(predecessor) = identity.predecessor {
        let id = predecessor.to_string();
        let name = Text { fi: Some(id.clone()), sv: Some(id.clone()), en: Some(id.clone()) };
        fields.names(Field::Predecessor, vec![(id, name)]);
    }
}

pub(in crate::comparison) fn purpose<'a>(fields: &mut Fields<'a>) {
    fields.rich(Field::Purpose, &fields.record.purpose);
}

pub(in crate::comparison) fn party<'a>(fields: &mut Fields<'a>, party: &'a Party) {
    fields.words(Field::LegalName, &party.name);
    fields.words(Field::ShortName, &party.short_name);
    if let Some(kind) = party.kind {
        fields.coded(Field::OrganisationKind, "organisation-kind", kind.code());
    }
    fields.words(Field::Unit, &party.unit);
    match &party.business_id {
        BusinessIdEntry::NotGiven => {}
        BusinessIdEntry::KnowinglyMissing => {
            fields.coded(Field::BusinessId, "register-business-id", "missing");
        }
        BusinessIdEntry::Given { text } => fields.plain(Field::BusinessId, text),
    }
    fields.plain(Field::Street, &party.address.street);
    fields.plain(Field::Postcode, &party.address.postcode);
    fields.plain(Field::Place, &party.address.place);
    let same = |name: &String| (name.clone(), Text { fi: Some(name.clone()), sv: None, en: None });
    fields.names(Field::Represents, party.represents.iter().map(same).collect());
    fields.flag(Field::Lead, party.lead);
    if let Some(maker) = &party.decision_maker {
        fields.coded(Field::DecisionLevel, "decision-level", maker.level.code());
        fields.words(Field::DecisionName, &maker.name);
    }
    for (at, signatory) in party.signatories.iter().enumerate() {
        (fields.part, fields.of) = (Part::Signatory(at + 1), Some(signatory.id.0));
        fields.words(Field::SignatoryTitle, &signatory.title);
        fields.coded(Field::Capacity, "capacity", signatory.capacity.code());
        if let Some(basis) = &signatory.basis {
            fields.coded(Field::Basis, "signature-basis", basis.kind.code());
            fields.plain(Field::BasisDetail, &basis.detail);
            fields.date(Field::BasisDated, basis.dated);
        }
        fields.flag(Field::CounterSigns, signatory.counter_signs);
    }
}

pub(in crate::comparison) fn value<'a>(fields: &mut Fields<'a>, value: &'a crate::Value) {
    fields.words(Field::Value, &value.text);
}

pub(in crate::comparison) fn wish<'a>(fields: &mut Fields<'a>, wish: &'a Wish) {
    fields.words(Field::Wish, &wish.text);
    fields.plain(Field::WishSource, &wish.source);
}

pub(in crate::comparison) fn focus_area<'a>(fields: &mut Fields<'a>, area: &'a FocusArea) {
    fields.words(Field::FocusArea, &area.title);
    fields.rich(Field::Description, &area.description);
}

pub(in crate::comparison) fn goal<'a>(fields: &mut Fields<'a>, goal: &'a Goal) {
    let record = fields.record;
    fields.words(Field::Goal, &goal.title);
    let area = record.focus_areas.iter().find(|area| area.id == goal.focus_area);
    let area = area.map(|area| (area.id.to_string(), area.title.clone()));
    fields.names(Field::GoalFocusArea, area.into_iter().collect());
    fields.rich(Field::Description, &goal.description);
    fields.words(Field::TargetGroup, &goal.target_group);
    fields.words(Field::Indicator, &goal.indicator);
    fields.words(Field::Baseline, &goal.baseline);
    fields.words(Field::Target, &goal.target);
    fields.date(Field::Due, goal.due);
    fields.parties(Field::GoalLead, goal.lead);
    fields.parties(Field::Supporting, goal.supporting.iter().copied());
    let wish = |id: &crate::WishId| {
        let wish = record.wishes.iter().find(|wish| wish.id == *id);
        (id.to_string(), wish.map(|wish| wish.text.clone()).unwrap_or_default())
    };
    fields.names(Field::Answers, goal.answers.iter().map(wish).collect());
}

pub(in crate::comparison) fn task<'a>(fields: &mut Fields<'a>, task: &'a Task) {
    let record = fields.record;
    fields.words(Field::Task, &task.title);
    let goal = record.goals.iter().find(|goal| goal.id == task.goal);
    let goal = goal.map(|goal| (goal.id.to_string(), goal.title.clone()));
    fields.names(Field::TaskGoal, goal.into_iter().collect());
    fields.coded(Field::TaskMode, "task-mode", task.mode.code());
    for party in &record.parties {
        if let Some(role) = task.roles.get(&party.id) {
            (fields.part, fields.of) = (Part::Party(party.name.clone()), Some(party.id.0));
            fields.coded(Field::Role, "role", role.code());
        }
    }
    (fields.part, fields.of) = (Part::Whole, None);
    fields.words(Field::Note, &task.note);
    fields.words(Field::OwnResources, &task.own_resources);
}

pub(in crate::comparison) fn interface<'a>(fields: &mut Fields<'a>, interface: &'a Interface) {
    fields.words(Field::Interface, &interface.title);
    fields.coded(Field::InterfaceKind, "interface-kind", interface.kind.code());
    fields.parties(Field::Between, interface.between.iter().copied());
    fields.words(Field::Agreed, &interface.agreed);
}

pub(in crate::comparison) fn section<'a>(fields: &mut Fields<'a>, section: &'a Section) {
    fields.words(Field::SectionTitle, &section.title);
    fields.coded(Field::SectionKind, "section", section.kind.code());
    if let Some(reason) = &section.left_out {
        fields.flag(Field::LeftOut, true);
        fields.words(Field::LeftOutReason, reason);
    }
    fields.rich(Field::SectionText, &section.body);
}

pub(in crate::comparison) fn legal_basis<'a>(fields: &mut Fields<'a>, basis: &'a LegalBasis) {
    fields.words(Field::LegalBasis, &basis.text);
}

pub(in crate::comparison) fn definition<'a>(fields: &mut Fields<'a>, definition: &'a Definition) {
    fields.words(Field::Term, &definition.term);
    fields.words(Field::Definition, &definition.definition);
}

pub(in crate::comparison) fn activity<'a>(fields: &mut Fields<'a>, activity: &'a Activity) {
    fields.words(Field::Activity, &activity.name);
    fields.words(Field::ActivityPlace, &activity.place);
    fields.words(Field::Municipality, &activity.municipality);
    fields.words(Field::Frequency, &activity.frequency);
    fields.words(Field::Ages, &activity.ages);
}

/// `pairs` names the seats of a body so that a seat has the same name in both texts.
pub(in crate::comparison) fn body<'a>(fields: &mut Fields<'a>, body: &'a Body, pairs: &[Uuid]) {
    fields.words(Field::BodyName, &body.name);
    fields.coded(Field::BodyKind, "body-kind", body.kind.code());
    fields.words(Field::BodyPurpose, &body.purpose);
    fields.words(Field::BodyTasks, &body.tasks);
    fields.words(Field::Chair, &body.chair);
    fields.words(Field::Secretary, &body.secretary);
    fields.number(Field::MeetingsAYear, body.meetings_a_year);
    fields.words(Field::Quorum, &body.quorum);
    fields.words(Field::DecisionRule, &body.decision_rule);
    for (at, (seat, pair)) in body.seats.iter().zip(pairs).enumerate() {
        (fields.part, fields.of) = (Part::Seat(at + 1), Some(*pair));
        fields.words(Field::SeatWho, &seat.who);
        fields.parties(Field::SeatParty, seat.party);
        fields.words(Field::SeatRepresents, &seat.represents);
        fields.flag(Field::SeatDeputy, seat.deputy);
    }
}

pub(in crate::comparison) fn cost_exception<'a>(fields: &mut Fields<'a>, exception: &'a CostException) {
    fields.words(Field::CostWhat, &exception.what);
    fields.words(Field::WhoPays, &exception.who_pays);
    fields.words(Field::CostGround, &exception.ground);
}

pub(in crate::comparison) fn related_agreement<'a>(fields: &mut Fields<'a>, related: &'a RelatedAgreement) {
    fields.words(Field::RelatedAgreement, &related.title);
    fields.coded(Field::Relation, "relation", related.relation.code());
}

pub(in crate::comparison) fn appendix<'a>(fields: &mut Fields<'a>, appendix: &'a Appendix) {
    fields.words(Field::Appendix, &appendix.title);
    fields.plain(Field::AppendixVersion, &appendix.version);
    fields.date(Field::AppendixDate, appendix.date);
    fields.number(Field::AppendixPages, appendix.pages);
    fields.plain(Field::AppendixFile, appendix.sha256.as_deref().unwrap_or_default());
}

/// The terms that an agreement has once, by the kind of the section in which they are printed; most kinds have none.
pub(in crate::comparison) fn terms<'a>(fields: &mut Fields<'a>, kind: SectionKind) {
    let terms = &fields.record.terms;
    match kind {
        SectionKind::Coordination => {
            fields.parties(Field::Coordinating, terms.coordination.host);
            fields.words(Field::Coordinator, &terms.coordination.coordinator);
            fields.words(Field::Rotation, &terms.coordination.rotation);
        }
        SectionKind::DataProtection => {
            if let Some(is_so) = terms.data_protection.client_data {
                fields.coded(Field::ClientData, "common", if is_so { "yes" } else { "no" });
            }
            fields.words(Field::Controllers, &terms.data_protection.controllers);
        }
        SectionKind::FollowUp => {
            fields.number(Field::ReviewsAYear, terms.follow_up.reviews_a_year);
            fields.words(Field::Report, &terms.follow_up.report);
        }
        SectionKind::Validity => validity(fields),
        SectionKind::Amendment => fields.words(Field::AmendmentApprovedBy, &terms.amendment_approved_by),
        SectionKind::Joining => fields.words(Field::JoiningAcceptedBy, &terms.joining_accepted_by),
        SectionKind::Disputes => fields.words(Field::DisputeBody, &terms.dispute_body),
        SectionKind::Signatures => {
            if let Some(practice) = terms.originals.practice {
                fields.coded(Field::OriginalsPractice, "originals", practice.code());
            }
            fields.number(Field::OriginalsCount, terms.originals.count);
            fields.words(Field::KeptBy, &terms.originals.kept_by);
        }
        _ => {}
    }
}

fn validity(fields: &mut Fields<'_>) {
    let validity = &fields.record.terms.validity;
    fields.date(Field::Start, validity.start);
    match validity.end {
        ValidityEnd::NotGiven => {}
        ValidityEnd::OpenEnded => fields.coded(Field::EndKind, "validity-end", "open-ended"),
        ValidityEnd::On { date } => {
            fields.coded(Field::EndKind, "validity-end", "on");
            fields.date(Field::End, Some(date));
        }
    }
    if let Some(rule) = validity.takes_effect {
        let code = match rule {
            TakingEffect::AllSigned => "all-signed",
            TakingEffect::CountSigned { .. } => "count-signed",
            TakingEffect::EachForItsOwnPart => "each-for-its-own-part",
            TakingEffect::DecisionsFinal => "decisions-final",
            TakingEffect::StartOrLaterSignature => "start-or-later-signature",
        };
        fields.coded(Field::TakesEffect, "taking-effect", code);
        if let TakingEffect::CountSigned { count } = rule {
            fields.number(Field::TakesEffectCount, Some(count));
        }
    }
    fields.words(Field::Extension, &validity.extension);
    fields.number(Field::NoticeMonths, validity.notice_months);
}
