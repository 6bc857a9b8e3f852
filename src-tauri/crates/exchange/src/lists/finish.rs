//! A draft becomes a row: kind, Y-tunnus, address, represented and date are read, and what is wrong with them is told.

use super::draft::{Draft, finding, list_finding};
use super::reading::{BusinessNumber, ColumnUse, Doubt, FindingCode, Row, RowFinding, Verdict};
use super::{Column, address, kinds, represented};
use agreement::{Address, BusinessId, OrganisationKind, parse_date};

/// The longest name that goes without a remark, in characters.
const LONG_NAME: usize = 200;

/// Finishes all drafts; what no row has is told once for the list. `columns` gives findings their headings.
pub(crate) fn rows(drafts: &[Draft], columns: &[ColumnUse], findings: &mut Vec<RowFinding>) -> Vec<Row> {
    let gives = |column| drafts.iter().any(|draft| draft.get(column).is_some());
    let finisher =
        Finisher { columns, gives_kinds: gives(Column::Kind), gives_business_ids: gives(Column::BusinessId) };
    let mut for_all = Vec::new();
    if !finisher.gives_kinds {
        for_all.push(list_finding(None, FindingCode::KindNotGiven, ""));
    }
    if !finisher.gives_business_ids {
        for_all.push(list_finding(None, FindingCode::BusinessIdNotGiven, ""));
    }
    let rows = drafts.iter().map(|draft| finisher.row(draft, findings)).collect();
    findings.splice(0..0, for_all);
    rows
}

struct Finisher<'a> {
    columns: &'a [ColumnUse],
    gives_kinds: bool,
    gives_business_ids: bool,
}

impl Finisher<'_> {
    fn row(&self, draft: &Draft, findings: &mut Vec<RowFinding>) -> Row {
        let mut tell = |column, code, value: &str| {
            findings.push(finding(draft.number, self.heading(column), code, value))
        };
        let name =
            draft.get(Column::Name).filter(|name| name.chars().any(char::is_alphabetic)).unwrap_or_default();
        if name.is_empty() {
            tell(Column::Name, FindingCode::NameMissing, draft.get(Column::Name).unwrap_or_default());
        } else if name.chars().count() > LONG_NAME {
            tell(Column::Name, FindingCode::NameLong, name);
        }
        let (kind_recognised, kind_proposed) = self.kind(draft, name, &mut tell);
        let text = |column| draft.get(column).map(str::to_owned);
        Row {
            number: draft.number,
            name: name.to_owned(),
            name_sv: text(Column::NameSwedish),
            short_name: text(Column::ShortName),
            kind: text(Column::Kind),
            kind_recognised,
            kind_proposed,
            business_id: self.business_id(draft, &mut tell),
            address: address(draft, &mut tell),
            represents: represents(draft, &mut tell),
            checked_on: checked_on(draft, &mut tell),
            verdict: match name.is_empty() {
                true => Verdict::Doubtful { why: Doubt::NameMissing, candidates: Vec::new() },
                false => Verdict::New,
            },
        }
    }

    fn heading(&self, column: Column) -> Option<&str> {
        self.columns.iter().find(|used| used.used_as == Some(column)).map(|used| used.heading.as_str())
    }

    /// The kind that was given and the one that the name proposes; never both.
    fn kind(
        &self,
        draft: &Draft,
        name: &str,
        tell: &mut impl FnMut(Column, FindingCode, &str),
    ) -> (Option<OrganisationKind>, Option<OrganisationKind>) {
        match draft.get(Column::Kind) {
            Some(word) => {
                let recognised = kinds::recognise(word);
                if recognised.is_none() {
                    tell(Column::Kind, FindingCode::KindUnknown, word);
                }
                (recognised, recognised.is_none().then(|| kinds::propose(name)).flatten())
            }
            None => {
                if self.gives_kinds {
                    tell(Column::Kind, FindingCode::KindMissing, "");
                }
                (None, kinds::propose(name))
            }
        }
    }

    fn business_id(
        &self,
        draft: &Draft,
        tell: &mut impl FnMut(Column, FindingCode, &str),
    ) -> Option<BusinessNumber> {
        let Some(given) = draft.get(Column::BusinessId) else {
            if self.gives_business_ids {
                tell(Column::BusinessId, FindingCode::BusinessIdMissing, "");
            }
            return None;
        };
        let normalised = BusinessId::parse(given).ok().map(|id| id.as_str().to_owned());
        if normalised.is_none() {
            tell(Column::BusinessId, FindingCode::BusinessIdInvalid, given);
        }
        Some(BusinessNumber { as_given: given.to_owned(), normalised })
    }
}

/// Street, postcode and place, wherever in the three columns they stand.
fn address(draft: &Draft, tell: &mut impl FnMut(Column, FindingCode, &str)) -> Address {
    let mut address = Address {
        street: draft.get(Column::Address).unwrap_or_default().to_owned(),
        postcode: draft.get(Column::Postcode).unwrap_or_default().to_owned(),
        place: draft.get(Column::Place).unwrap_or_default().to_owned(),
    };
    if address.place.is_empty() {
        if let Some((postcode, place)) = address::postcode_and_place(&address.postcode) {
            (address.postcode, address.place) = (postcode, place);
        } else if address.postcode.is_empty() {
            address = address::split(&address.street);
        }
    }
    let digits = address.postcode.bytes().filter(u8::is_ascii_digit).count();
    match (address.postcode.len(), digits == address.postcode.len()) {
        (0, _) | (5, true) => {}
        (3 | 4, true) => {
            address.postcode = format!("{:0>5}", address.postcode);
            tell(Column::Postcode, FindingCode::PostcodePadded, &address.postcode);
        }
        _ => tell(Column::Postcode, FindingCode::PostcodeInvalid, &address.postcode),
    }
    address
}

fn represents(draft: &Draft, tell: &mut impl FnMut(Column, FindingCode, &str)) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in represented::split(draft.get(Column::Represents).unwrap_or_default()) {
        if names.contains(&name) {
            tell(Column::Represents, FindingCode::RepresentedTwice, &name);
        } else {
            names.push(name);
        }
    }
    names
}

fn checked_on(draft: &Draft, tell: &mut impl FnMut(Column, FindingCode, &str)) -> Option<String> {
    let text = draft.get(Column::CheckedOn)?;
    match parse_date(text) {
        Ok(day) => Some(day.to_string()),
        Err(_) => {
            tell(Column::CheckedOn, FindingCode::DateImpossible, text);
            None
        }
    }
}
