//! Changes of parties, contact persons and register entries.

use crate::wire::{
    AddressForm, ContactChange, DecisionMakerForm, OrganisationChange, PartyChange, SignatoryForm,
    StandingForm,
};
use crate::{CommandError, input};
use agreement::{
    Address, BusinessIdEntry, ContactPerson, DecisionMaker, Organisation, Party, Signatory, SignatureBasis,
    Standing,
};

/// A party with the change made. New signatories must have been given their ids.
pub(super) fn party(mut party: Party, change: PartyChange) -> Result<Party, CommandError> {
    match change {
        PartyChange::Name(name) => party.name = input::text(name)?,
        PartyChange::ShortName(name) => party.short_name = input::text(name)?,
        PartyChange::Kind(kind) => party.kind = kind,
        PartyChange::Unit(unit) => party.unit = input::text(unit)?,
        PartyChange::BusinessId(typed) => party.business_id = business_id(&typed)?,
        PartyChange::BusinessIdKnowinglyMissing(missing) => {
            party.business_id = knowingly_missing(missing);
        }
        PartyChange::Address(form) => party.address = address(&form)?,
        PartyChange::Represents(names) => party.represents = input::names(names)?,
        PartyChange::Lead(lead) => party.lead = lead,
        PartyChange::Standing(form) => party.standing = standing(&form)?,
        PartyChange::DecisionMaker(form) => party.decision_maker = form.map(decision_maker).transpose()?,
        PartyChange::Signatories(forms) => {
            party.signatories = forms.into_iter().map(signatory).collect::<Result<_, _>>()?;
        }
    }
    Ok(party)
}

/// A contact person with the change made.
pub(super) fn contact(
    mut contact: ContactPerson,
    change: ContactChange,
) -> Result<ContactPerson, CommandError> {
    match change {
        ContactChange::Name(name) => contact.name = input::line(&name)?,
        ContactChange::Role(role) => contact.role = input::text(role)?,
        ContactChange::JobDescription(text) => contact.job_description = input::text(text)?,
        ContactChange::Email(email) => contact.email = input::line(&email)?,
        ContactChange::Phone(phone) => contact.phone = input::line(&phone)?,
        ContactChange::Deputy(deputy) => contact.deputy = input::line(&deputy)?,
        ContactChange::ValidFrom(typed) => contact.valid_from = input::date("valid_from", &typed)?,
        ContactChange::ValidTo(typed) => contact.valid_to = input::date("valid_to", &typed)?,
        ContactChange::Source(source) => contact.source = input::line(&source)?,
        ContactChange::CheckedOn(typed) => contact.checked_on = input::date("checked_on", &typed)?,
    }
    Ok(contact)
}

/// Writes one field of a register entry.
pub(crate) fn apply_organisation(
    organisation: &mut Organisation,
    change: OrganisationChange,
) -> Result<(), CommandError> {
    match change {
        OrganisationChange::Name(name) => organisation.name = input::text(name)?,
        OrganisationChange::ShortName(name) => organisation.short_name = input::text(name)?,
        OrganisationChange::Kind(kind) => organisation.kind = kind,
        OrganisationChange::BusinessId(typed) => organisation.business_id = business_id(&typed)?,
        OrganisationChange::BusinessIdKnowinglyMissing(missing) => {
            organisation.business_id = knowingly_missing(missing);
        }
        OrganisationChange::Address(form) => organisation.address = address(&form)?,
        OrganisationChange::Represents(names) => organisation.represents = input::names(names)?,
        OrganisationChange::Activity(activity) => organisation.activity = input::text(activity)?,
        OrganisationChange::Source(source) => organisation.source = input::line(&source)?,
        OrganisationChange::CheckedOn(typed) => organisation.checked_on = input::date("checked_on", &typed)?,
    }
    Ok(())
}

/// A Y-tunnus as typed; a wrong one is kept and found by the checks.
pub(crate) fn business_id(typed: &str) -> Result<BusinessIdEntry, CommandError> {
    Ok(BusinessIdEntry::typed(&input::line(typed)?))
}

const fn knowingly_missing(missing: bool) -> BusinessIdEntry {
    if missing { BusinessIdEntry::KnowinglyMissing } else { BusinessIdEntry::NotGiven }
}

/// An address, each part on its line.
pub(crate) fn address(form: &AddressForm) -> Result<Address, CommandError> {
    Ok(Address {
        street: input::line(&form.street)?,
        postcode: input::line(&form.postcode)?,
        place: input::line(&form.place)?,
    })
}

fn standing(form: &StandingForm) -> Result<Standing, CommandError> {
    Ok(Standing {
        status: form.status,
        since: input::date("since", &form.since)?,
        reason: input::line(&form.reason)?,
        last_day: input::date("last_day", &form.last_day)?,
    })
}

/// A deciding body.
pub(crate) fn decision_maker(form: DecisionMakerForm) -> Result<DecisionMaker, CommandError> {
    Ok(DecisionMaker { level: form.level, name: input::text(form.name)? })
}

fn signatory(form: SignatoryForm) -> Result<Signatory, CommandError> {
    let id = form.id.ok_or_else(|| CommandError::Internal("a signatory without an id".into()))?;
    let detail = input::line(&form.basis_detail)?;
    let dated = input::date("basis_dated", &form.basis_dated)?;
    Ok(Signatory {
        id: id.into(),
        title: input::text(form.title)?,
        capacity: form.capacity,
        basis: form.basis.map(|kind| SignatureBasis { kind, detail, dated }),
        counter_signs: form.counter_signs,
    })
}
