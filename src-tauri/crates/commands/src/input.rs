//! What comes from the window is looked at before it is kept: length, control characters, dates, identity codes.

use crate::CommandError;
use crate::wire::{LocalizedText, RichIn};
use agreement::{LocalizedRichText, RichText, Text, parse_date};
use chrono::NaiveDate;
use serde::Serialize;

/// The longest text of one field, in characters; longer ones are refused whole, never cut.
pub const LONGEST_TEXT: usize = 100_000;

/// A single-line text: trimmed, control characters become blanks.
pub(crate) fn line(text: &str) -> Result<String, CommandError> {
    if text.chars().count() > LONGEST_TEXT {
        return Err(CommandError::TextTooLong);
    }
    let tidy: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    Ok(tidy.trim().to_owned())
}

/// A text in several languages, each as in [`line`]; empty ones are absent.
pub(crate) fn text(input: LocalizedText) -> Result<Text, CommandError> {
    let mut text = Text::default();
    let given = [input.fi, input.sv, input.en];
    for (language, given) in agreement::Language::ALL.into_iter().zip(given) {
        text.set(language, given.as_deref().map(line).transpose()?);
    }
    Ok(text.tidy())
}

/// Names of a list, without the empty ones.
pub(crate) fn names(input: Vec<String>) -> Result<Vec<String>, CommandError> {
    let lines: Result<Vec<String>, CommandError> = input.iter().map(|name| line(name)).collect();
    Ok(lines?.into_iter().filter(|name| !name.is_empty()).collect())
}

/// A date as typed; empty is none.
pub(crate) fn date(field: &'static str, input: &str) -> Result<Option<NaiveDate>, CommandError> {
    match input.trim() {
        "" => Ok(None),
        typed => parse_date(typed).map(Some).map_err(|error| CommandError::Date { field, error }),
    }
}

/// Writes rich text in one language; a blank one removes it.
pub(crate) fn rich(target: &mut LocalizedRichText, input: RichIn) -> Result<(), CommandError> {
    let text = RichText::from(input.text);
    if text.plain().chars().count() > LONGEST_TEXT {
        return Err(CommandError::TextTooLong);
    }
    target.set(input.language, (!text.is_blank()).then_some(text));
    Ok(())
}

/// Refuses anything that holds a personal identity code, before work is spent on it. The store refuses it in any case.
pub(crate) fn refuse_identity_code(kept: &impl Serialize) -> Result<(), CommandError> {
    let json = serde_json::to_value(kept).map_err(|error| CommandError::Internal(error.to_string()))?;
    if store::holds_identity_code(&json) { Err(CommandError::PersonalIdentityCode) } else { Ok(()) }
}
