//! What an item says that no text of an agreement tells: fields in words with their values in words.

use crate::{versions, words};
use agreement::{
    Agreement, Approval, BusinessIdEntry, ContactId, DecisionStep, Language, LegallyFinal, Organisation,
    PaperOriginal, PaperSignature, PartyId, ScanId, SignatoryId, Standing, Text,
};
use chrono::NaiveDate;
use locale::words as say;

/// Fields with their values, in the order in which they are told.
#[derive(Debug)]
pub(super) struct Facts {
    language: Language,
    tongue: locale::Language,
    /// What the fields to come are of: "1. kunnanhallitus".
    part: Option<String>,
    told: Vec<(String, String)>,
}

impl Facts {
    pub(super) const fn new(language: Language) -> Self {
        Self { language, tongue: words::tongue(language), part: None, told: Vec::new() }
    }

    pub(super) fn told(self) -> Vec<(String, String)> {
        self.told
    }

    fn put(&mut self, name: String, value: impl Into<String>) {
        let value = value.into();
        if value.trim().is_empty() {
            return;
        }
        let name = match &self.part {
            Some(whole) => {
                say::ComparisonPart { whole: whole.as_str().into(), part: name.into() }.text(self.tongue)
            }
            None => name,
        };
        self.told.push((name, value));
    }

    fn date(&mut self, name: String, date: Option<NaiveDate>) {
        self.put(name, date.map(locale::dates::date).unwrap_or_default());
    }

    fn coded(&mut self, name: String, prefix: &str, code: &str) {
        self.put(name, words::of_code(self.language, prefix, code));
    }

    /// A text in each of its languages; those other than the window's are named.
    fn words(&mut self, name: &str, text: &Text) {
        for language in Language::ALL {
            let Some(words) = text.get(language) else { continue };
            let name = if language == self.language {
                name.to_owned()
            } else {
                let language = words::of_code(self.language, "language", language.code()).into();
                say::ComparisonInLanguage { field: name.into(), language }.text(self.tongue)
            };
            self.put(name, words.as_str());
        }
    }

    /// Of a party: where it stands, its entry of the register, and who signs for it.
    pub(super) fn party(&mut self, agreement: &Agreement, id: PartyId, entry: Option<&Organisation>) {
        let tongue = self.tongue;
        let Some(party) = agreement.text.party(id) else { return };
        self.standing(&party.standing);
        let entry = entry.map(|entry| entry.name.shown(self.language)).unwrap_or_default();
        self.put(say::BundleFieldEntry.text(tongue), entry);
        for (number, signatory) in (1..).zip(&party.signatories) {
            let names = &agreement.evidence.signatory_names;
            let name = names.iter().find(|name| name.signatory == signatory.id);
            let number: i32 = number;
            self.part = Some(say::ComparisonSignatory { number: number.to_string().into() }.text(tongue));
            self.put(
                say::PartySignatoryName.text(tongue),
                name.map(|name| name.name.as_str()).unwrap_or_default(),
            );
        }
        self.part = None;
    }

    fn standing(&mut self, standing: &Standing) {
        let tongue = self.tongue;
        self.coded(say::PartyStatus.text(tongue), "status", standing.status.code());
        self.date(say::PartySince.text(tongue), standing.since);
        self.put(say::PartyReason.text(tongue), standing.reason.as_str());
        self.date(say::PartyLastDay.text(tongue), standing.last_day);
    }

    pub(super) fn contact(&mut self, agreement: &Agreement, id: ContactId) {
        let tongue = self.tongue;
        let Some(person) = agreement.contacts.persons.iter().find(|person| person.id == id) else { return };
        self.put(say::BundleColumnParty.text(tongue), party_name(agreement, person.party, self.language));
        self.put(say::PartyContactName.text(tongue), person.name.as_str());
        self.words(&say::PartyContactRole.text(tongue), &person.role);
        self.words(&say::PartyContactJob.text(tongue), &person.job_description);
        self.put(say::PartyContactEmail.text(tongue), person.email.as_str());
        self.put(say::PartyContactPhone.text(tongue), person.phone.as_str());
        self.put(say::PartyContactDeputy.text(tongue), person.deputy.as_str());
        self.date(say::PartyContactFrom.text(tongue), person.valid_from);
        self.date(say::PartyContactTo.text(tongue), person.valid_to);
        self.put(say::RegisterSource.text(tongue), person.source.as_str());
        self.date(say::RegisterCheckedOn.text(tongue), person.checked_on);
    }

    pub(super) fn organisation(&mut self, entry: &Organisation) {
        let tongue = self.tongue;
        self.words(&say::RegisterName.text(tongue), &entry.name);
        self.words(&say::RegisterShortName.text(tongue), &entry.short_name);
        if let Some(kind) = entry.kind {
            self.coded(say::RegisterKind.text(tongue), "organisation-kind", kind.code());
        }
        let business_id = match &entry.business_id {
            BusinessIdEntry::NotGiven => String::new(),
            BusinessIdEntry::KnowinglyMissing => say::RegisterBusinessIdMissing.text(tongue),
            BusinessIdEntry::Given { text } => text.clone(),
        };
        self.put(say::RegisterBusinessId.text(tongue), business_id);
        self.put(say::RegisterStreet.text(tongue), entry.address.street.as_str());
        self.put(say::RegisterPostcode.text(tongue), entry.address.postcode.as_str());
        self.put(say::RegisterPlace.text(tongue), entry.address.place.as_str());
        self.put(say::RegisterRepresents.text(tongue), entry.represents.join(", "));
        self.words(&say::RegisterActivity.text(tongue), &entry.activity);
        self.put(say::RegisterSource.text(tongue), entry.source.as_str());
        self.date(say::RegisterCheckedOn.text(tongue), entry.checked_on);
    }

    pub(super) fn decision(&mut self, approval: &Approval) {
        let tongue = self.tongue;
        self.date(say::TrackingSentOn.text(tongue), approval.sent_on);
        for (number, step) in (1..).zip(&approval.steps) {
            self.step(number, step);
        }
        let reminder = |reminder: &agreement::Reminder| match reminder.by.as_str() {
            "" => locale::dates::date(reminder.on),
            by => format!("{} ({by})", locale::dates::date(reminder.on)),
        };
        let reminders: Vec<String> = approval.reminders.iter().map(reminder).collect();
        self.put(say::TrackingReminders.text(tongue), reminders.join(", "));
        if let Some(version) = approval.carried_from {
            self.put(say::BundleFieldCarriedFrom.text(tongue), versions::name(self.language, version));
        }
    }

    fn step(&mut self, number: u32, step: &DecisionStep) {
        let tongue = self.tongue;
        let level = words::of_code(self.language, "decision-level", step.level.code());
        let body = if step.body.is_empty() { level.as_str() } else { step.body.as_str() };
        self.part =
            Some(say::TrackingStep { name: body.into(), number: number.to_string().into() }.text(tongue));
        self.put(say::PartyDecisionLevel.text(tongue), level.as_str());
        self.date(say::TrackingPlannedOn.text(tongue), step.planned_on);
        self.date(say::TrackingDecidedOn.text(tongue), step.decided_on);
        self.put(say::TrackingSectionOfMinutes.text(tongue), step.section.as_str());
        self.put(say::TrackingCaseNumber.text(tongue), step.case_number.as_str());
        if let Some(result) = step.result {
            self.coded(say::TrackingResult.text(tongue), "decision-result", result.code());
        }
        self.put(say::TrackingCondition.text(tongue), step.condition.as_str());
        self.date(say::TrackingConditionMet.text(tongue), step.condition_met_on);
        self.put(say::TrackingMandate.text(tongue), step.mandate.as_str());
        self.date(say::TrackingMinutesReceived.text(tongue), step.minutes_received_on);
        let legally_final = match step.legally_final {
            LegallyFinal::NotSaid => String::new(),
            LegallyFinal::On { date } => {
                say::LegallyFinalOn { date: locale::dates::date(date).into() }.text(tongue)
            }
            LegallyFinal::NotConcerned => say::LegallyFinalNotConcerned.text(tongue),
        };
        self.put(say::TrackingFinal.text(tongue), legally_final);
        self.part = None;
    }

    pub(super) fn original(&mut self, agreement: &Agreement, original: &PaperOriginal) {
        let tongue = self.tongue;
        self.date(say::LedgerPrintedOn.text(tongue), original.printed_on);
        self.date(say::LedgerSentOn.text(tongue), original.sent_on);
        self.put(say::LedgerHolder.text(tongue), original.holder.as_str());
        let names = original.circulation.iter().map(|id| party_name(agreement, *id, self.language));
        let names: Vec<String> = names.collect();
        self.put(say::LedgerCirculation.text(tongue), names.join(", "));
        self.put(say::LedgerKeptBy.text(tongue), original.kept_by.as_str());
        self.put(say::LedgerKeptWhere.text(tongue), original.kept_where.as_str());
        self.put(say::TrackingCaseNumber.text(tongue), original.case_number.as_str());
        self.put(say::LedgerKeptFor.text(tongue), original.kept_for.as_str());
        for signature in &original.signatures {
            self.signature(agreement, signature);
        }
        let files: Vec<&str> = original.signed_files.iter().map(|file| file.file_name.as_str()).collect();
        self.put(say::LedgerSignedFile.text(tongue), files.join(", "));
    }

    fn signature(&mut self, agreement: &Agreement, signature: &PaperSignature) {
        let tongue = self.tongue;
        let whose = signatory_name(agreement, signature.signatory, self.language);
        self.part = Some(whose.unwrap_or_else(|| say::LedgerSignatures.text(tongue)));
        self.put(say::LedgerSignedBy.text(tongue), signature.signed_by.as_str());
        self.date(say::LedgerDateOnPaper.text(tongue), signature.signed_on);
        self.put(say::LedgerPlace.text(tongue), signature.place.as_str());
        self.coded(say::LedgerMethod.text(tongue), "signature-method", signature.method.code());
        self.date(say::LedgerReceivedOn.text(tongue), signature.received_on);
        if signature.shown_by.is_some() {
            self.put(say::LedgerSignatures.text(tongue), say::LedgerShown.text(tongue));
        }
        self.put(say::LedgerAuthorisation.text(tongue), signature.authorisation_name.as_str());
        self.part = None;
    }

    pub(super) fn scan(&mut self, agreement: &Agreement, id: ScanId) {
        let tongue = self.tongue;
        let Some(page) = agreement.evidence.scans.iter().find(|page| page.id == id) else { return };
        self.put(say::OpeningSource.text(tongue), page.file_name.as_str());
        self.coded(say::BundleFieldReading.text(tongue), "scan-reading", page.reading.code());
        self.coded(say::BundleFieldState.text(tongue), "scan-state", page.state.code());
        if let Some(version) = page.version {
            self.put(say::BundleColumnVersion.text(tongue), version.to_string());
        }
        if let Some(number) = page.original {
            self.put(
                say::ScanOriginal.text(tongue),
                say::LedgerOriginal { number: number.to_string().into() }.text(tongue),
            );
        }
        if let Some(number) = page.sheet_page {
            self.put(say::ScanSheetPage.text(tongue), number.to_string());
        }
    }
}

/// What a party is called, joining or not.
pub(super) fn party_name(agreement: &Agreement, id: PartyId, language: Language) -> String {
    agreement.text.party(id).map(|party| party.name.shown(language).to_owned()).unwrap_or_default()
}

/// The party and title of a signatory of the working text.
fn signatory_name(agreement: &Agreement, id: SignatoryId, language: Language) -> Option<String> {
    let mut parties = agreement.text.parties.iter();
    parties.find_map(|party| {
        let signatory = party.signatories.iter().find(|signatory| signatory.id == id)?;
        let parts = [party.name.shown(language), signatory.title.shown(language)];
        Some(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "))
    })
}
