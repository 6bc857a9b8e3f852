//! The text as it would be once a bundle is taken in, to be compared with the one that is here.

use agreement::{Agreement, Standing, TextRecord};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use store::ItemDifference;

/// The text that is here and the bundle's, both with every party in it. Of what the agreement says once only the fields
/// that the bundle would change are the bundle's: what is newer here is no difference.
pub(super) fn as_taken(
    ours: &Agreement,
    theirs: &Agreement,
    differences: &[&ItemDifference],
) -> (TextRecord, TextRecord) {
    let (before, mut after) = (with_every_party(&ours.text), with_every_party(&theirs.text));
    let differs = |name: &str| differences.iter().any(|one| one.table == "agreement" && one.name == name);
    after.identity = patched(&ours.text.identity, "identity.", differences);
    if !differs("purpose") {
        after.purpose = ours.text.purpose.clone();
    }
    after.terms = patched(&ours.text.terms, "terms.", differences);
    // The host is a column beside the terms.
    let host = if differs("host") { theirs } else { ours };
    after.terms.coordination.host = host.text.terms.coordination.host;
    (before, after)
}

/// Comparison knows the parties of the text only; where a party stands is told beside it.
fn with_every_party(text: &TextRecord) -> TextRecord {
    let mut text = text.clone();
    text.parties.iter_mut().for_each(|party| party.standing = Standing::default());
    text
}

fn patched<T: Clone + Serialize + DeserializeOwned>(
    ours: &T,
    prefix: &str,
    differences: &[&ItemDifference],
) -> T {
    let Ok(Value::Object(mut fields)) = serde_json::to_value(ours) else { return ours.clone() };
    for difference in differences.iter().filter(|difference| difference.table == "agreement") {
        let Some(field) = difference.name.strip_prefix(prefix) else { continue };
        match value_of(difference).and_then(|row| row.get(&difference.name)) {
            Some(value) => drop(fields.insert(field.to_owned(), value.clone())),
            None => drop(fields.remove(field)),
        }
    }
    serde_json::from_value(Value::Object(fields)).unwrap_or_else(|_| ours.clone())
}

/// The row that holds a field in the bundle.
fn value_of(difference: &ItemDifference) -> Option<&Map<String, Value>> {
    difference.theirs.as_ref()?.get("agreement")?.get(0)?.as_object()
}
