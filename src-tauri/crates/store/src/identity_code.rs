//! No personal identity code is ever stored (domain §5). Every text that a person or a file brings passes here, whatever
//! brings it: this is the one place.

use crate::erasure::texts_of;
use crate::log::{Image, RowChange};
use crate::{Op, StoreError};
use agreement::holds_personal_code;
use serde_json::Value;
use uuid::Uuid;

/// Refuses an action that would write a code: in a row, or in the words of the action.
pub(crate) fn refuse(op: &Op, rows: &[RowChange]) -> Result<(), StoreError> {
    let mut found = op.params.iter().any(|(_, value)| stands_in(value));
    for image in rows.iter().filter_map(|change| change.after.as_ref()) {
        texts_of(image, &mut |column, text| found |= column != "place" && stands_in(text));
    }
    if found { Err(StoreError::PersonalIdentityCode) } else { Ok(()) }
}

/// Whether a personal identity code stands in any text of a JSON value.
pub fn holds_identity_code(value: &Value) -> bool {
    let mut image = Image::new();
    image.insert(String::new(), value.to_string().into());
    let mut found = false;
    texts_of(&image, &mut |_, text| found |= stands_in(text));
    found
}

/// Refuses a single text that stands in no row of the log.
pub(crate) fn refuse_text(text: &str) -> Result<(), StoreError> {
    if stands_in(text) { Err(StoreError::PersonalIdentityCode) } else { Ok(()) }
}

/// Ids and hashes are digits and letters by chance, and now and then look like a code.
fn stands_in(text: &str) -> bool {
    let is_hash = text.len() >= 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    !is_hash && holds_personal_code(text) && Uuid::parse_str(text).is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_hashes_are_no_codes_though_they_may_look_like_one() {
        for text in ["ab131052-308c-7000-8000-000000000001", "01890000-0000-7000-8000-0000ab131052"] {
            assert!(Uuid::parse_str(text).is_ok() && !stands_in(text), "{text}");
        }
        let hash = format!("{}A131052A3080", "0".repeat(52));
        assert!(!stands_in(&hash) && stands_in("131052A308T"));
    }
}
