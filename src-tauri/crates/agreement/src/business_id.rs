//! Y-tunnus, the Finnish business identity code (FO-nummer, Business ID).

use serde::{Deserialize, Serialize};

/// A valid Y-tunnus in its official form, such as 2077474-0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BusinessId(String);

/// Why a text is no valid Y-tunnus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BusinessIdError {
    /// Not seven (or six) digits, a hyphen and a check digit.
    #[error("not written as a business id")]
    Form,
    /// The last digit does not agree with the others.
    #[error("the check digit does not agree")]
    CheckDigit,
    /// No valid number begins with these seven digits: the remainder is 1.
    #[error("no valid number begins with these digits")]
    NoSuchNumber,
}

/// Multipliers of the seven digits, by the rule of the Finnish Tax Administration and the Patent and Registration Office.
const WEIGHTS: [u32; 7] = [7, 9, 10, 5, 8, 4, 2];

impl BusinessId {
    /// Reads a Y-tunnus as people type it: blanks, an "FI" prefix, U+2010…U+2013 for the hyphen, a missing hyphen
    /// and six digits (padded with 0) are accepted.
    ///
    /// # Errors
    /// See [`BusinessIdError`].
    pub fn parse(text: &str) -> Result<Self, BusinessIdError> {
        let mut tidy: String = text
            .chars()
            .filter(|c| !c.is_whitespace())
            .map(|c| if ('\u{2010}'..='\u{2013}').contains(&c) { '-' } else { c })
            .collect();
        if tidy.get(..2).is_some_and(|prefix| prefix.eq_ignore_ascii_case("FI")) {
            tidy.drain(..2);
        }
        // A VAT number is the same eight digits without the hyphen.
        if tidy.len() == 8 && tidy.bytes().all(|byte| byte.is_ascii_digit()) {
            tidy.insert(7, '-');
        }
        let (body, check) = tidy.split_once('-').ok_or(BusinessIdError::Form)?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if !(6..=7).contains(&body.len()) || check.len() != 1 || !digits(body) || !digits(check) {
            return Err(BusinessIdError::Form);
        }
        let body = format!("{body:0>7}");
        match Self::check_digit(&body) {
            None => Err(BusinessIdError::NoSuchNumber),
            Some(expected) if expected.to_string() == check => Ok(Self(format!("{body}-{check}"))),
            Some(_) => Err(BusinessIdError::CheckDigit),
        }
    }

    /// The official form: seven digits, a hyphen, the check digit.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn check_digit(body: &str) -> Option<u32> {
        let sum: u32 = body.bytes().zip(WEIGHTS).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum();
        match sum % 11 {
            0 => Some(0),
            1 => None,
            remainder => Some(11 - remainder),
        }
    }
}

/// What is known of an organisation's Y-tunnus. A wrong one warns and never blocks: a party may have none.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum BusinessIdEntry {
    /// Nobody has said yet.
    #[default]
    NotGiven,
    /// It is known that the organisation has none, or that it is left out on purpose.
    KnowinglyMissing,
    /// As typed; in the official form when it is valid.
    Given {
        /// The text, see [`BusinessIdEntry::parsed`].
        text: String,
    },
}

impl BusinessIdEntry {
    /// An entry of what was typed: empty is [`BusinessIdEntry::NotGiven`], a valid one takes its official form.
    pub fn typed(text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() {
            return Self::NotGiven;
        }
        let text = BusinessId::parse(text).map_or_else(|_| text.to_owned(), |id| id.0);
        Self::Given { text }
    }

    /// The text as it is printed, where there is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Given { text } => Some(text),
            Self::NotGiven | Self::KnowinglyMissing => None,
        }
    }

    /// The checked number, where one was given.
    pub fn parsed(&self) -> Option<Result<BusinessId, BusinessIdError>> {
        self.text().map(BusinessId::parse)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn business_ids_are_read_as_people_type_them() {
        let valid = |text: &str| Ok(BusinessId(text.to_owned()));
        let cases = [
            ("2077474-0", valid("2077474-0")),
            (" 2077474 - 0 ", valid("2077474-0")),
            ("FI20774740", valid("2077474-0")),
            ("fi 2077474-0", valid("2077474-0")),
            ("2077474\u{2010}0", valid("2077474-0")),
            ("2077474\u{2013}0", valid("2077474-0")),
            ("204428-5", valid("0204428-5")),
            ("2077474-1", Err(BusinessIdError::CheckDigit)),
            ("0000007-1", Err(BusinessIdError::CheckDigit)),
            // 3 · 4 (sixth weight) gives 12, which leaves 1: no number may begin so.
            ("0000030-0", Err(BusinessIdError::NoSuchNumber)),
            ("20774740-0", Err(BusinessIdError::Form)),
            ("20774-0", Err(BusinessIdError::Form)),
            ("2077474", Err(BusinessIdError::Form)),
            ("2077474-", Err(BusinessIdError::Form)),
            ("２０７７４７４-0", Err(BusinessIdError::Form)),
            ("äö", Err(BusinessIdError::Form)),
            ("", Err(BusinessIdError::Form)),
        ];
        for (text, expected) in cases {
            assert_eq!(BusinessId::parse(text), expected, "{text:?}");
        }
    }

    #[test]
    fn what_was_typed_is_kept_even_when_it_is_wrong() {
        assert_eq!(BusinessIdEntry::typed("  "), BusinessIdEntry::NotGiven);
        assert_eq!(BusinessIdEntry::typed("FI20774740").text(), Some("2077474-0"));
        let wrong = BusinessIdEntry::typed("2077474-1");
        assert_eq!(wrong.text(), Some("2077474-1"));
        assert_eq!(wrong.parsed(), Some(Err(BusinessIdError::CheckDigit)));
    }
}
