//! The live page: the page being edited as it would be printed, the open field's text included (ruling 28).

use crate::wire::{OpenField, PreviewFacts, PreviewRequest};
use crate::{CommandError, Desk, apply, frame, input, items, pdf};
use agreement::{Agreement, Item, TextRecord};
use document::Cache;
use std::sync::{Arc, PoisonError};
use std::time::Instant;

/// What is kept between two pictures: set paragraphs, so that only what changed is set again.
#[derive(Default)]
pub(crate) struct PreviewCache(Cache);

/// A page of the agreement as a PNG, with what the window must know about it.
pub fn preview(desk: &Desk, request: PreviewRequest) -> Result<(PreviewFacts, Vec<u8>), CommandError> {
    let started = Instant::now();
    let saved = desk.session().agreement(request.agreement.into())?;
    let agreement = match request.open_field {
        Some(field) => Arc::new(with_open_field(&saved, field)?),
        None => saved,
    };
    let mut cache = desk.preview.lock().unwrap_or_else(PoisonError::into_inner);
    let pages = pdf::pages(&agreement, request.languages, &mut cache.0);
    drop(cache);

    let last = pages.count() - 1;
    let asked = request.page.map(|page| usize::try_from(page).unwrap_or(usize::MAX).saturating_sub(1));
    let place = || request.at.as_deref().and_then(|anchor| pages.page_of(anchor));
    let page = asked.or_else(place).unwrap_or_default().min(last);
    let dpi = f32::from(request.dpi.clamp(40, 400));
    let pdf = pages.page_pdf(page).ok_or(CommandError::NotFound)?;
    let png = exchange::draw_page(&pdf, 0, dpi)?;
    let (width, height) = pages.size(page).unwrap_or_default();
    let pixels = |points: f32| frame::narrow((points * dpi / 72.0).round() as usize);
    let facts = PreviewFacts {
        page: frame::narrow(page + 1),
        pages: frame::narrow(pages.count()),
        width: pixels(width),
        height: pixels(height),
        words: pages.words(page),
        micros: u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX),
    };
    Ok((facts, png))
}

/// The agreement as it would be if the open field were committed now; nothing is saved.
fn with_open_field(saved: &Agreement, field: OpenField) -> Result<Agreement, CommandError> {
    let mut agreement = saved.clone();
    match field {
        OpenField::Item { id, change } => {
            let kind = apply::kind_of(&change);
            let item = items::find(saved, kind, id).ok_or(CommandError::NotFound)?;
            replace(&mut agreement, apply::apply(item, change)?);
        }
        OpenField::Purpose { text } => input::rich(&mut agreement.text.purpose, text)?,
        OpenField::Terms { change } => apply::apply_terms(&mut agreement.text.terms, change)?,
        OpenField::Identity { change } => frame::apply_identity(&mut agreement.text.identity, change)?,
    }
    Ok(agreement)
}

/// Puts an item in the place of the one with its identity.
fn replace(agreement: &mut Agreement, item: Item) {
    macro_rules! swap {
        ($list:expr, $item:expr) => {
            if let Some(place) = $list.iter().position(|found| found.id == $item.id) {
                $list[place] = $item;
            }
        };
    }
    let TextRecord {
        parties,
        values,
        wishes,
        focus_areas,
        goals,
        tasks,
        interfaces,
        sections,
        legal_basis,
        definitions,
        activities,
        bodies,
        cost_exceptions,
        related_agreements,
        appendices,
        ..
    } = &mut agreement.text;
    match item {
        Item::Party(item) => swap!(parties, item),
        Item::Contact(item) => swap!(agreement.contacts.persons, item),
        Item::Value(item) => swap!(values, item),
        Item::Wish(item) => swap!(wishes, item),
        Item::FocusArea(item) => swap!(focus_areas, item),
        Item::Goal(item) => swap!(goals, item),
        Item::Task(item) => swap!(tasks, item),
        Item::Interface(item) => swap!(interfaces, item),
        Item::Section(item) => swap!(sections, item),
        Item::LegalBasis(item) => swap!(legal_basis, item),
        Item::Definition(item) => swap!(definitions, item),
        Item::Activity(item) => swap!(activities, item),
        Item::Body(item) => swap!(bodies, item),
        Item::CostException(item) => swap!(cost_exceptions, item),
        Item::RelatedAgreement(item) => swap!(related_agreements, item),
        Item::Appendix(item) => swap!(appendices, item),
    }
}
