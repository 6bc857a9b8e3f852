//! Headings of columns in Finnish, Swedish and English, as people word them.

use serde::{Deserialize, Serialize};

/// What a column of a list can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Column {
    /// Name of the organisation.
    Name,
    /// Its name in Swedish.
    NameSwedish,
    /// Its short name.
    ShortName,
    /// Kind of organisation.
    Kind,
    /// Y-tunnus.
    BusinessId,
    /// Street or post box, perhaps with postcode and place behind it.
    Address,
    /// Postcode, perhaps with the place behind it.
    Postcode,
    /// Post office.
    Place,
    /// Organisations that it represents.
    Represents,
    /// Day on which the entry was checked.
    CheckedOn,
}

impl Column {
    /// How many columns there are.
    pub(crate) const COUNT: usize = 10;
}

/// Headings in their normalised form: small letters and single blanks only.
const HEADINGS: &[(Column, &[&str])] = &[
    (
        Column::Name,
        &[
            "nimi",
            "nimi suomeksi",
            "nimi fi",
            "suomenkielinen nimi",
            "virallinen nimi",
            "organisaatio",
            "organisaation nimi",
            "toimija",
            "toimijan nimi",
            "osapuoli",
            "osapuolen nimi",
            "sopijaosapuoli",
            "yhdistyksen nimi",
            "järjestön nimi",
            "järjestö",
            "kunnan nimi",
            "jäsen",
            "name",
            "name fi",
            "name in finnish",
            "organisation name",
            "organization name",
            "name of organisation",
            "name of the organisation",
            "organisation",
            "organization",
            "party",
            "member",
        ],
    ),
    (
        Column::NameSwedish,
        &[
            "nimi ruotsiksi",
            "ruotsinkielinen nimi",
            "nimi sv",
            "svenskt namn",
            "namn på svenska",
            "namn sv",
            "swedish name",
            "name in swedish",
            "name sv",
        ],
    ),
    (
        Column::ShortName,
        &["lyhenne", "lyhytnimi", "lyhyt nimi", "förkortning", "kortnamn", "short name", "abbreviation"],
    ),
    (
        Column::Kind,
        &[
            "laji",
            "tyyppi",
            "organisaatiolaji",
            "organisaatiotyyppi",
            "organisaation laji",
            "organisaation tyyppi",
            "toimijan laji",
            "yhteisömuoto",
            "typ",
            "slag",
            "art",
            "organisationstyp",
            "typ av organisation",
            "kind",
            "type",
            "kind of organisation",
            "organisation type",
        ],
    ),
    (
        Column::BusinessId,
        &[
            "y tunnus",
            "ytunnus",
            "yritystunnus",
            "yhteisötunnus",
            "yritys ja yhteisötunnus",
            "fo nummer",
            "fonummer",
            "fo nr",
            "företags och organisationsnummer",
            "organisationsnummer",
            "business id",
            "businessid",
            "business identity code",
            "y tunnus fo nummer",
            "business id y tunnus",
        ],
    ),
    (
        Column::Address,
        &[
            "postiosoite",
            "osoite",
            "katuosoite",
            "lähiosoite",
            "jakeluosoite",
            "postadress",
            "adress",
            "gatuadress",
            "utdelningsadress",
            "address",
            "postal address",
            "street address",
            "street",
            "mailing address",
        ],
    ),
    (
        Column::Postcode,
        &[
            "postinumero",
            "postinro",
            "postinumero ja postitoimipaikka",
            "postinumero ja toimipaikka",
            "postinumero ja paikka",
            "postnummer",
            "postnr",
            "postnummer och ort",
            "postnummer och postort",
            "postcode",
            "postal code",
            "post code",
            "zip",
            "zip code",
        ],
    ),
    (
        Column::Place,
        &[
            "postitoimipaikka",
            "toimipaikka",
            "paikkakunta",
            "postort",
            "ort",
            "postanstalt",
            "postkontor",
            "place",
            "city",
            "town",
            "locality",
            "post office",
        ],
    ),
    (
        Column::Represents,
        &[
            "edustaa",
            "edustaa myös",
            "edustetut",
            "edustetut organisaatiot",
            "edustettavat",
            "företräder",
            "representerar",
            "representerade",
            "represents",
            "represented",
        ],
    ),
    (
        Column::CheckedOn,
        &[
            "tarkistettu",
            "tarkastettu",
            "tarkistettu pvm",
            "tiedot tarkistettu",
            "kontrollerad",
            "kontrollerat",
            "granskad",
            "uppgifterna kontrollerade",
            "checked",
            "checked on",
        ],
    ),
];

/// Headings for a name that say by their language that it is the Swedish one, when a Finnish one stands beside it.
const SWEDISH_NAME_HEADINGS: &[&str] = &[
    "namn",
    "organisationens namn",
    "parts namn",
    "partens namn",
    "part",
    "avtalspart",
    "aktör",
    "aktörens namn",
    "medlem",
];

/// What a heading was recognised as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Heading {
    /// The column.
    pub column: Column,
    /// A name whose heading is in Swedish.
    pub swedish: bool,
}

/// Recognises one heading; `None` for anything else, long cells included.
pub(crate) fn recognise(heading: &str) -> Option<Heading> {
    if heading.len() > 120 {
        return None;
    }
    let normalised = normalise(heading);
    if SWEDISH_NAME_HEADINGS.contains(&normalised.as_str()) {
        return Some(Heading { column: Column::Name, swedish: true });
    }
    let (column, _) = HEADINGS.iter().find(|(_, headings)| headings.contains(&normalised.as_str()))?;
    Some(Heading { column: *column, swedish: false })
}

/// How many different columns a row names, were it the heading row.
pub(crate) fn recognised_columns<'a>(cells: impl Iterator<Item = &'a str>) -> usize {
    let mut seen: Vec<Heading> = Vec::new();
    for heading in cells.take(crate::limits::COLUMNS).filter_map(recognise) {
        if !seen.contains(&heading) {
            seen.push(heading);
        }
    }
    seen.len()
}

/// Small letters, one blank for every run of anything else, explanations in parentheses left out.
fn normalise(heading: &str) -> String {
    let without_remarks = heading.split(['(', '[', '\n', '*']).next().unwrap_or_default();
    let text = crate::screening::tidy(without_remarks, " ").text.to_lowercase();
    let words: Vec<&str> =
        text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_recognised_in_three_languages() {
        for (heading, expected) in [
            ("nimi", Some(Column::Name)),
            ("Namn", Some(Column::Name)),
            ("NAME", Some(Column::Name)),
            (" Y-tunnus ", Some(Column::BusinessId)),
            ("FO-nummer", Some(Column::BusinessId)),
            ("Business ID", Some(Column::BusinessId)),
            ("Postiosoite (katu tai PL)", Some(Column::Address)),
            ("Postnummer", Some(Column::Postcode)),
            ("Postitoimipaikka:", Some(Column::Place)),
            ("Företräder", Some(Column::Represents)),
            ("Lyhenne", Some(Column::ShortName)),
            ("Nimi ruotsiksi", Some(Column::NameSwedish)),
            ("Organisaation\u{A0}nimi", Some(Column::Name)),
            ("puhelin", None),
            ("Raision kaupunki", None),
            ("", None),
        ] {
            assert_eq!(recognise(heading).map(|heading| heading.column), expected, "{heading:?}");
        }
    }
}
