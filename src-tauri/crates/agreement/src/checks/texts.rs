//! Every text of an agreement with its subject: what must stand in each language, and what fonts must draw.

use super::{Facts, Finding, FindingCode, Stage, Subject};
use crate::{
    Agreement, ItemKind, Language, LocalizedRichText, Party, Section, SectionKind, Text, TextRecord,
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A text as the checks see it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Content<'a> {
    /// Must stand in every language of the agreement.
    Required(&'a Text),
    /// Must stand in every language of the agreement once it stands in any: nothing is translated by halves.
    Optional(&'a Text),
    /// A name, which many organisations have in one language only: shown in the language it has.
    Name(&'a Text),
    /// Rich text; may be left out, but not in one language of two.
    Rich(&'a LocalizedRichText),
    /// The same in every language.
    Plain(&'a str),
}

/// A text with what it belongs to.
#[derive(Debug)]
pub(super) struct Place<'a> {
    /// What the window jumps to.
    pub(super) subject: Subject,
    /// Where it is edited.
    pub(super) stage: Stage,
    /// The section it is printed in, where its subject does not tell.
    pub(super) section_kind: Option<SectionKind>,
    /// The text.
    pub(super) content: Content<'a>,
}

impl Place<'_> {
    /// A finding about this text.
    pub(super) fn finding(&self, code: FindingCode) -> Finding {
        let finding = Finding::new(code, self.subject);
        Finding { stage: self.stage, section_kind: self.section_kind, ..finding }
    }
}

/// Missing languages and characters that cannot be drawn: one finding for each subject, stage and language.
pub(super) fn check(agreement: &Agreement, facts: &Facts<'_>, found: &mut Vec<Finding>) {
    let mut told: Vec<Finding> = Vec::new();
    for place in of(agreement) {
        for language in agreement.text.identity.languages.languages() {
            if is_missing(place.content, *language) {
                let finding = place.finding(FindingCode::TextMissingInLanguage);
                tell(Finding { language: Some(*language), ..finding }, &mut told);
            }
            let characters = undrawable(place.content, *language, facts);
            if !characters.is_empty() {
                let finding = place.finding(FindingCode::TextNoFontCanDraw);
                let plain = matches!(place.content, Content::Plain(_));
                let language = (!plain).then_some(*language);
                tell(Finding { language, characters, ..finding }, &mut told);
            }
        }
    }
    found.append(&mut told);
}

/// Adds a finding, or joins it to the one already told. The texts of one subject follow each other closely, so a
/// look at the last few is enough.
fn tell(finding: Finding, told: &mut Vec<Finding>) {
    let same = |other: &&mut Finding| {
        (other.code, other.subject, other.stage, other.language, other.section_kind)
            == (finding.code, finding.subject, finding.stage, finding.language, finding.section_kind)
    };
    match told.iter_mut().rev().take(8).find(same) {
        Some(other) => {
            let all: BTreeSet<char> = other.characters.iter().chain(&finding.characters).copied().collect();
            other.characters = all.into_iter().collect();
        }
        None => told.push(finding),
    }
}

fn is_missing(content: Content<'_>, language: Language) -> bool {
    match content {
        Content::Required(text) => text.tidy().get(language).is_none(),
        Content::Optional(text) => {
            let text = text.tidy();
            !text.is_empty() && text.get(language).is_none()
        }
        Content::Rich(text) => {
            let blank = |language| text.get(language).is_none_or(|body| body.is_blank());
            blank(language) && !Language::ALL.into_iter().all(blank)
        }
        Content::Name(_) | Content::Plain(_) => false,
    }
}

fn undrawable(content: Content<'_>, language: Language, facts: &Facts<'_>) -> Vec<char> {
    let characters = match content {
        Content::Required(text) | Content::Optional(text) => {
            text.get(language).map(|text| (facts.undrawable)(text))
        }
        Content::Name(text) => text.best(language).map(|(_, text)| (facts.undrawable)(text)),
        Content::Rich(text) => text.get(language).map(|body| (facts.undrawable)(&body.plain())),
        Content::Plain(text) => Some((facts.undrawable)(text)),
    };
    let once: BTreeSet<char> = characters.unwrap_or_default().into_iter().collect();
    once.into_iter().collect()
}

/// Every text that is printed in one kind of document or another, in reading order.
pub(super) fn of(agreement: &Agreement) -> Vec<Place<'_>> {
    let mut places = Places { agreement, found: Vec::new() };
    places.identity();
    for party in agreement.text.joining() {
        places.party(party);
    }
    places.contacts();
    places.goals();
    places.division();
    for section in &agreement.text.sections {
        places.section(section);
    }
    places.lists();
    places.bodies();
    places.terms();
    places.found
}

struct Places<'a> {
    agreement: &'a Agreement,
    found: Vec<Place<'a>>,
}

impl<'a> Places<'a> {
    fn text(&self) -> &'a TextRecord {
        &self.agreement.text
    }

    fn add(&mut self, subject: Subject, content: Content<'a>) {
        let stage = Stage::of(subject.kind);
        self.found.push(Place { subject, stage, section_kind: None, content });
    }

    fn item(&mut self, kind: ItemKind, id: Uuid, contents: impl IntoIterator<Item = Content<'a>>) {
        for content in contents {
            self.add(Subject::item(kind, id), content);
        }
    }

    /// A text that belongs to a section but to no item: the subject is the section where there is one.
    fn once(&mut self, kind: SectionKind, stage: Stage, content: Content<'a>) {
        let subject = super::in_section(FindingCode::TextMissingInLanguage, self.agreement, kind).subject;
        self.found.push(Place { subject, stage, section_kind: Some(kind), content });
    }

    fn identity(&mut self) {
        let identity = &self.text().identity;
        let agreement = Subject::agreement(self.agreement);
        // A title that stands in no language at all has a finding of its own.
        for text in [&identity.title, &identity.sender, &identity.area] {
            self.add(agreement, Content::Optional(text));
        }
        self.add(agreement, Content::Plain(&identity.case_number));
        let purpose = Content::Rich(&self.text().purpose);
        let section_kind = Some(SectionKind::Background);
        self.found.push(Place { subject: agreement, stage: Stage::Goals, section_kind, content: purpose });
    }

    fn party(&mut self, party: &'a Party) {
        let subject = Subject::item(ItemKind::Party, party.id.0);
        for name in [&party.name, &party.short_name, &party.unit] {
            self.add(subject, Content::Name(name));
        }
        let address = [&party.address.street, &party.address.postcode, &party.address.place];
        for text in address.into_iter().chain(&party.represents) {
            self.add(subject, Content::Plain(text));
        }
        if let Some(text) = party.business_id.text() {
            self.add(subject, Content::Plain(text));
        }
        if let Some(maker) = &party.decision_maker {
            self.add(subject, Content::Optional(&maker.name));
        }
        let stage = Stage::Signatures;
        for signatory in &party.signatories {
            let names = self.agreement.evidence.signatory_names.iter();
            let name = names.filter(|name| name.signatory == signatory.id);
            let basis = signatory.basis.iter().map(|basis| Content::Plain(&basis.detail));
            let contents = [Content::Optional(&signatory.title)].into_iter().chain(basis);
            for content in contents.chain(name.map(|name| Content::Plain(&name.name))) {
                self.found.push(Place { subject, stage, section_kind: None, content });
            }
        }
    }

    fn contacts(&mut self) {
        let text = self.text();
        let joins = |person: &&crate::ContactPerson| text.party(person.party).is_some_and(Party::is_joining);
        for person in self.agreement.contacts.persons.iter().filter(joins) {
            // The dated appendix of persons may name a role in one language: it is no part of what is agreed.
            let texts = [&person.role, &person.job_description].map(Content::Name);
            let plain =
                [&person.name, &person.email, &person.phone, &person.deputy].map(|text| Content::Plain(text));
            self.item(ItemKind::Contact, person.id.0, texts.into_iter().chain(plain));
        }
    }

    fn goals(&mut self) {
        let text = self.text();
        for value in &text.values {
            self.item(ItemKind::Value, value.id.0, [Content::Required(&value.text)]);
        }
        for wish in &text.wishes {
            let contents = [Content::Required(&wish.text), Content::Plain(&wish.source)];
            self.item(ItemKind::Wish, wish.id.0, contents);
        }
        for area in &text.focus_areas {
            let contents = [Content::Required(&area.title), Content::Rich(&area.description)];
            self.item(ItemKind::FocusArea, area.id.0, contents);
        }
        for goal in &text.goals {
            let words = [Content::Required(&goal.title), Content::Rich(&goal.description)];
            let facts = [&goal.target_group, &goal.indicator, &goal.baseline, &goal.target];
            let contents = words.into_iter().chain(facts.map(Content::Optional));
            self.item(ItemKind::Goal, goal.id.0, contents);
        }
    }

    fn division(&mut self) {
        let text = self.text();
        for task in &text.tasks {
            let notes = [&task.note, &task.own_resources].map(Content::Optional);
            let contents = [Content::Required(&task.title)].into_iter().chain(notes);
            self.item(ItemKind::Task, task.id.0, contents);
        }
        for interface in &text.interfaces {
            let contents = [Content::Required(&interface.title), Content::Optional(&interface.agreed)];
            self.item(ItemKind::Interface, interface.id.0, contents);
        }
    }

    fn section(&mut self, section: &'a Section) {
        // Where another section has no title in a language, the usual title of its kind stands.
        let title = match section.kind {
            SectionKind::Custom => Content::Required(&section.title),
            _ => Content::Name(&section.title),
        };
        let printed = match &section.left_out {
            Some(reason) => vec![Content::Optional(reason)],
            None => vec![title, Content::Rich(&section.body)],
        };
        let (subject, stage) = (Subject::item(ItemKind::Section, section.id.0), Stage::Terms);
        let section_kind = Some(section.kind);
        let places = printed.into_iter().map(|content| Place { subject, stage, section_kind, content });
        self.found.extend(places);
    }

    fn lists(&mut self) {
        let text = self.text();
        for basis in &text.legal_basis {
            self.item(ItemKind::LegalBasis, basis.id.0, [Content::Required(&basis.text)]);
        }
        for definition in &text.definitions {
            let contents = [Content::Required(&definition.term), Content::Optional(&definition.definition)];
            self.item(ItemKind::Definition, definition.id.0, contents);
        }
        for activity in &text.activities {
            let facts = [&activity.place, &activity.municipality, &activity.frequency, &activity.ages];
            let contents = [Content::Required(&activity.name)].into_iter();
            self.item(ItemKind::Activity, activity.id.0, contents.chain(facts.map(Content::Optional)));
        }
        for exception in &text.cost_exceptions {
            let facts = [&exception.who_pays, &exception.ground].map(Content::Optional);
            let contents = [Content::Required(&exception.what)].into_iter().chain(facts);
            self.item(ItemKind::CostException, exception.id.0, contents);
        }
        for related in &text.related_agreements {
            self.item(ItemKind::RelatedAgreement, related.id.0, [Content::Required(&related.title)]);
        }
        for appendix in &text.appendices {
            let contents = [Content::Optional(&appendix.title), Content::Plain(&appendix.version)];
            self.item(ItemKind::Appendix, appendix.id.0, contents);
        }
    }

    fn bodies(&mut self) {
        for body in &self.text().bodies {
            let facts =
                [&body.purpose, &body.tasks, &body.chair, &body.secretary, &body.quorum, &body.decision_rule];
            let seats = body.seats.iter().flat_map(|seat| [&seat.who, &seat.represents]);
            let optional = facts.into_iter().chain(seats).map(Content::Optional);
            let contents = [Content::Required(&body.name)].into_iter().chain(optional);
            self.item(ItemKind::Body, body.id.0, contents);
        }
    }

    fn terms(&mut self) {
        let terms = &self.text().terms;
        let texts = [
            (SectionKind::Validity, &terms.validity.extension),
            (SectionKind::Coordination, &terms.coordination.coordinator),
            (SectionKind::Coordination, &terms.coordination.rotation),
            (SectionKind::DataProtection, &terms.data_protection.controllers),
            (SectionKind::FollowUp, &terms.follow_up.report),
            (SectionKind::Amendment, &terms.amendment_approved_by),
            (SectionKind::Joining, &terms.joining_accepted_by),
            (SectionKind::Disputes, &terms.dispute_body),
        ];
        for (kind, text) in texts {
            self.once(kind, Stage::Terms, Content::Optional(text));
        }
        let kept_by = Content::Optional(&terms.originals.kept_by);
        self.once(SectionKind::Signatures, Stage::Signatures, kept_by);
    }
}
