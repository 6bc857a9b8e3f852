//! Records of several lines (name, Y-tunnus, address) and lines that hold a name with its facts behind it.

use super::Column;
use super::address;
use super::draft::{Draft, finding};
use super::header;
use super::pasted::{Line, pieces, without_item_sign};
use super::reading::{FindingCode, RowFinding};
use agreement::BusinessId;

/// What a line of a record is, by its own looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LineKind {
    BusinessId,
    /// Ends with a postcode and a place; a street may stand before them.
    PostOffice,
    Street,
    /// "Postiosoite: …"
    Labelled(Column),
    Plain,
}

/// Whether the lines hold records: a line that is nothing but a Y-tunnus or a post office is the landmark.
pub(crate) fn has_landmarks(lines: &[Line<'_>]) -> bool {
    lines.iter().any(|line| match kind(line.text) {
        LineKind::BusinessId => true,
        LineKind::PostOffice => starts_with_address(line.text),
        LineKind::Labelled(column) => column != Column::Name,
        _ => false,
    })
}

/// Whether a line holds more than names: a Y-tunnus or a post office somewhere in it.
pub(crate) fn holds_facts(line: &str) -> bool {
    business_id_within(line).is_some()
        || pieces(line, &[',', ';']).iter().any(|piece| address::postcode_and_place(piece).is_some())
}

/// "21201 Raisio" and "PL 100, 21201 Raisio" are addresses; "Kissa ry, 21201 Raisio" is a name with one.
fn starts_with_address(line: &str) -> bool {
    address::postcode_and_place(line).is_some()
        || address::looks_like_street(line.split(',').next().unwrap_or_default())
}

fn kind(line: &str) -> LineKind {
    let line = line.trim();
    if let Some((column, _)) = labelled(line) {
        return if column == Column::BusinessId { LineKind::BusinessId } else { LineKind::Labelled(column) };
    }
    if is_business_id_alone(line) {
        return LineKind::BusinessId;
    }
    let address = address::split(line);
    if !address.postcode.is_empty() && (address.street.is_empty() || starts_with_address(line)) {
        return LineKind::PostOffice;
    }
    if address::looks_like_street(line) {
        return LineKind::Street;
    }
    LineKind::Plain
}

/// A label in front of a colon: "Y-tunnus: 0204428-5". "MLL:n Uudenmaan piiri" is none.
fn labelled(line: &str) -> Option<(Column, &str)> {
    let (label, value) = line.split_once(':')?;
    let heading = header::recognise(label)?;
    (!value.trim().is_empty()).then(|| (heading.column, value.trim()))
}

/// Digits, a hyphen and a digit, and nothing else: even with a wrong check digit it is meant as a Y-tunnus.
fn is_business_id_alone(line: &str) -> bool {
    let line = without_label(line);
    BusinessId::parse(line).is_ok()
        || business_id_within(line)
            .is_some_and(|(found, rest)| found.len() + 4 > line.len() && rest.trim().is_empty())
}

fn without_label(line: &str) -> &str {
    let small = line.to_lowercase();
    for label in ["y-tunnus", "ytunnus", "fo-nummer", "business id"] {
        if small.starts_with(label)
            && let Some(rest) = line.get(label.len()..)
        {
            return rest.trim_start_matches([':', ' ']);
        }
    }
    line.trim()
}

/// The first piece that looks like a Y-tunnus, and the line without it.
fn business_id_within(line: &str) -> Option<(String, String)> {
    let is_inside =
        |character: char| character.is_ascii_digit() || matches!(character, '-' | '\u{2010}'..='\u{2013}');
    let mut rest = line;
    while let Some(start) = rest.find(|character: char| character.is_ascii_digit()) {
        let found = &rest[start..];
        let found = &found[..found.find(|character| !is_inside(character)).unwrap_or(found.len())];
        let position = line.len() - rest.len() + start;
        let digits = found.bytes().filter(u8::is_ascii_digit).count();
        let body: usize = found.bytes().take_while(u8::is_ascii_digit).count();
        let stands_alone = !line[..position].chars().next_back().is_some_and(char::is_alphanumeric)
            && !line[position + found.len()..].starts_with(char::is_alphanumeric);
        if (6..=7).contains(&body) && digits == body + 1 && found.chars().count() == body + 2 && stands_alone
        {
            let without = format!("{} {}", &line[..position], &line[position + found.len()..]);
            return Some((found.to_owned(), without));
        }
        rest = &rest[start + found.len()..];
    }
    None
}

/// Reads one line: a name, perhaps with Y-tunnus and address behind it.
pub(crate) fn read_line(line: Line<'_>, findings: &mut Vec<RowFinding>) -> Draft {
    let mut draft = Draft::of_row(line.number);
    let mut text = without_item_sign(line.text).trim_end_matches([',', ';']).to_owned();
    if !holds_facts(&text) {
        draft.take_cell(Column::Name, "", &text, findings);
        return draft;
    }
    if let Some((business_id, rest)) = business_id_within(&text) {
        draft.set(Column::BusinessId, &business_id);
        text = rest.replace("()", "").replace("( )", "").replace("(  )", "");
        for label in ["Y-tunnus", "y-tunnus", "FO-nummer", "fo-nummer", "Business ID"] {
            text = text.replace(&format!("{label}:"), "").replace(label, "");
        }
    }
    let parts = pieces(&text, &[',', ';', '\t']);
    let address_at = (1..parts.len())
        .find(|at| {
            address::looks_like_street(&parts[*at]) || address::postcode_and_place(&parts[*at]).is_some()
        })
        .unwrap_or(parts.len());
    let name = parts[..address_at].join(", ");
    draft.take_cell(Column::Name, "", name.trim_end_matches([' ', '-', '–', ':', '(']), findings);
    draft.take_cell(Column::Address, "", &parts[address_at..].join(", "), findings);
    draft
}

/// Reads records. A record begins with its name: after a blank line, above a Y-tunnus, or below a finished address.
pub(crate) fn read(lines: &[Line<'_>], findings: &mut Vec<RowFinding>) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let kind = kind(line.text);
        let next = lines.get(index + 1);
        let next = next.filter(|next| !next.after_blank).map(|next| self::kind(next.text));
        let begins = match drafts.last() {
            None => true,
            Some(current) => begins_record(current, *line, kind, next),
        };
        if begins {
            drafts.push(Draft::of_row(line.number));
        }
        if let Some(current) = drafts.last_mut() {
            take_line(current, *line, kind, findings);
        }
    }
    drafts
}

fn begins_record(current: &Draft, line: Line<'_>, kind: LineKind, next: Option<LineKind>) -> bool {
    let repeats = |column| current.get(column).is_some();
    match kind {
        // a second Y-tunnus without a name between them: two records, the second one nameless
        LineKind::BusinessId => repeats(Column::BusinessId),
        LineKind::PostOffice | LineKind::Street => false,
        LineKind::Labelled(column) => column == Column::Name && repeats(Column::Name),
        LineKind::Plain if repeats(Column::Name) => {
            let goes_on =
                matches!(next, Some(LineKind::Street | LineKind::PostOffice | LineKind::Labelled(_)));
            line.after_blank
                || next == Some(LineKind::BusinessId)
                || is_finished(current)
                || current.has_only_a_name()
                // below a Y-tunnus with no address to come, it can only be the next name
                || (repeats(Column::BusinessId) && !goes_on)
        }
        LineKind::Plain => is_finished(current),
    }
}

/// Whether a record has its post office: nothing of it can follow but a new name.
fn is_finished(draft: &Draft) -> bool {
    draft.get(Column::Postcode).is_some()
        || draft.get(Column::Address).is_some_and(|text| !address::split(text).postcode.is_empty())
}

fn take_line(draft: &mut Draft, line: Line<'_>, kind: LineKind, findings: &mut Vec<RowFinding>) {
    match kind {
        LineKind::BusinessId => {
            let text = labelled(line.text).map_or_else(|| without_label(line.text), |(_, value)| value);
            draft.take_cell(Column::BusinessId, "", text, findings);
        }
        LineKind::Labelled(column) if draft.get(column).is_none() => {
            let value = labelled(line.text).map_or(line.text, |(_, value)| value);
            draft.take_cell(column, "", value, findings);
        }
        LineKind::PostOffice | LineKind::Street if !is_finished(draft) => {
            let street = draft.get(Column::Address).map(str::to_owned);
            let whole =
                street.map_or_else(|| line.text.to_owned(), |street| format!("{street}, {}", line.text));
            draft.take_cell(Column::Address, "", &whole, findings);
        }
        LineKind::Plain if draft.get(Column::Name).is_none() => {
            draft.take_cell(Column::Name, "", without_item_sign(line.text), findings);
        }
        _ => findings.push(finding(draft.number, None, FindingCode::LineNotUnderstood, line.text)),
    }
}
