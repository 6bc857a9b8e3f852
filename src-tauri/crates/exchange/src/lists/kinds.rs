//! Kinds of organisations: the words that lists use for them, and what a name says about its owner.

use agreement::OrganisationKind;

/// Words that stand in a column for the kind, in small letters.
const WORDS: &[(OrganisationKind, &[&str])] = &[
    (
        OrganisationKind::Municipality,
        &[
            "kunta",
            "kaupunki",
            "kunnat",
            "kaupunki tai kunta",
            "kunta/kaupunki",
            "kaupunki/kunta",
            "kommun",
            "stad",
            "municipality",
            "city",
            "town",
        ],
    ),
    (
        OrganisationKind::WellbeingServicesCounty,
        &[
            "hyvinvointialue",
            "hva",
            "hyvinvointialueet",
            "välfärdsområde",
            "välfärdsområdet",
            "wellbeing services county",
        ],
    ),
    (
        OrganisationKind::JointMunicipalAuthority,
        &["kuntayhtymä", "ky", "kuntayhtymät", "samkommun", "joint municipal authority"],
    ),
    (OrganisationKind::Parish, &["seurakunta", "srk", "seurakunnat", "församling", "parish"]),
    (
        OrganisationKind::ParishUnion,
        &["seurakuntayhtymä", "srky", "kyrklig samfällighet", "samfällighet", "parish union"],
    ),
    (
        OrganisationKind::OtherReligiousCommunity,
        &[
            "muu uskonnollinen yhdyskunta",
            "uskonnollinen yhdyskunta",
            "annat religionssamfund",
            "religionssamfund",
            "other religious community",
            "religious community",
        ],
    ),
    (
        OrganisationKind::Association,
        &[
            "yhdistys",
            "rekisteröity yhdistys",
            "ry",
            "r.y.",
            "järjestö",
            "yhdistykset",
            "järjestöt",
            "liitto",
            "förening",
            "registrerad förening",
            "rf",
            "r.f.",
            "organisation",
            "association",
            "ngo",
        ],
    ),
    (OrganisationKind::Foundation, &["säätiö", "säätiöt", "sr", "stiftelse", "foundation"]),
    (
        OrganisationKind::Company,
        &[
            "yritys",
            "osakeyhtiö",
            "oy",
            "yritykset",
            "yksityinen palveluntuottaja",
            "osuuskunta",
            "företag",
            "aktiebolag",
            "ab",
            "company",
        ],
    ),
    (
        OrganisationKind::School,
        &[
            "oppilaitos",
            "koulu",
            "lukio",
            "ammattikorkeakoulu",
            "yliopisto",
            "kansalaisopisto",
            "oppilaitokset",
            "läroanstalt",
            "skola",
            "school",
            "educational institution",
        ],
    ),
    (
        OrganisationKind::StateAuthority,
        &["valtion viranomainen", "valtio", "viranomainen", "statlig myndighet", "staten", "state authority"],
    ),
];

/// What the words of a name say, the most telling first: a "seurakuntayhtymä" is not a "seurakunta".
const NAME_ENDS: &[(&str, OrganisationKind)] = &[
    ("hyvinvointialue", OrganisationKind::WellbeingServicesCounty),
    ("välfärdsområde", OrganisationKind::WellbeingServicesCounty),
    ("seurakuntayhtymä", OrganisationKind::ParishUnion),
    ("samfällighet", OrganisationKind::ParishUnion),
    ("kuntayhtymä", OrganisationKind::JointMunicipalAuthority),
    ("samkommun", OrganisationKind::JointMunicipalAuthority),
    ("helluntaiseurakunta", OrganisationKind::OtherReligiousCommunity),
    ("vapaaseurakunta", OrganisationKind::OtherReligiousCommunity),
    ("vapaakirkko", OrganisationKind::OtherReligiousCommunity),
    ("adventtiseurakunta", OrganisationKind::OtherReligiousCommunity),
    ("baptistiseurakunta", OrganisationKind::OtherReligiousCommunity),
    ("frikyrka", OrganisationKind::OtherReligiousCommunity),
    ("seurakunta", OrganisationKind::Parish),
    ("församling", OrganisationKind::Parish),
    ("poliisilaitos", OrganisationKind::StateAuthority),
    ("aluehallintovirasto", OrganisationKind::StateAuthority),
    ("elinvoimakeskus", OrganisationKind::StateAuthority),
    ("ammattikorkeakoulu", OrganisationKind::School),
    ("yliopisto", OrganisationKind::School),
    ("kansalaisopisto", OrganisationKind::School),
    ("yrkeshögskola", OrganisationKind::School),
    ("lukio", OrganisationKind::School),
    ("gymnasium", OrganisationKind::School),
    ("säätiö", OrganisationKind::Foundation),
    ("stiftelse", OrganisationKind::Foundation),
    ("stiftelsen", OrganisationKind::Foundation),
    ("yhdistys", OrganisationKind::Association),
    ("förening", OrganisationKind::Association),
    ("föreningen", OrganisationKind::Association),
];

/// The kind that a word in a list means; codes of our own are understood too.
pub(crate) fn recognise(word: &str) -> Option<OrganisationKind> {
    if word.len() > 80 {
        return None;
    }
    let word = word.trim().to_lowercase();
    OrganisationKind::from_code(&word.replace(['_', ' '], "-"))
        .or_else(|| WORDS.iter().find(|(_, words)| words.contains(&word.as_str())).map(|(kind, _)| *kind))
}

/// The kind that a name suggests; a person confirms it.
pub(crate) fn propose(name: &str) -> Option<OrganisationKind> {
    use super::names::{LegalForm, legal_form};
    match legal_form(name) {
        Some(LegalForm::Association) => return Some(OrganisationKind::Association),
        // "ky" ends both a limited partnership and a joint municipal authority: say nothing
        Some(LegalForm::Company) if !name.to_lowercase().ends_with(" ky") => {
            return Some(OrganisationKind::Company);
        }
        Some(LegalForm::Foundation) => return Some(OrganisationKind::Foundation),
        _ => {}
    }
    let small = name.to_lowercase();
    let words: Vec<&str> = small.split([' ', ',']).collect();
    let found =
        NAME_ENDS.iter().find(|(end, _)| words.iter().any(|word| word.ends_with(end))).map(|(_, kind)| *kind);
    // only a whole word says that it is a municipality: a "seurakunta" and an "osuuskunta" end alike
    found.or_else(|| {
        words
            .iter()
            .any(|word| matches!(*word, "kunta" | "kaupunki" | "kommun" | "stad"))
            .then_some(OrganisationKind::Municipality)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_lists_are_understood() {
        for (word, expected) in [
            ("kunta", Some(OrganisationKind::Municipality)),
            ("Kuntayhtymä", Some(OrganisationKind::JointMunicipalAuthority)),
            ("samkommun", Some(OrganisationKind::JointMunicipalAuthority)),
            ("FÖRENING", Some(OrganisationKind::Association)),
            ("wellbeing services county", Some(OrganisationKind::WellbeingServicesCounty)),
            ("state_authority", Some(OrganisationKind::StateAuthority)),
            ("kissa", None),
            ("", None),
        ] {
            assert_eq!(recognise(word), expected, "{word:?}");
        }
    }

    #[test]
    fn every_kind_is_known_by_its_code() {
        for kind in OrganisationKind::ALL {
            assert_eq!(recognise(kind.code()), Some(kind));
        }
    }

    #[test]
    fn a_name_proposes_a_kind_only_when_it_says_so() {
        for (name, expected) in [
            ("Raision kaupunki", Some(OrganisationKind::Municipality)),
            ("Perusturvakuntayhtymä Akseli", Some(OrganisationKind::JointMunicipalAuthority)),
            ("Mikkelin seurakuntayhtymä", Some(OrganisationKind::ParishUnion)),
            ("Mikkelin seurakunta", Some(OrganisationKind::Parish)),
            ("Etelä-Savon hyvinvointialue", Some(OrganisationKind::WellbeingServicesCounty)),
            ("Familia ry", Some(OrganisationKind::Association)),
            ("A-klinikkasäätiö", Some(OrganisationKind::Foundation)),
            ("Helsingin Allergia- ja Astmayhdistys", Some(OrganisationKind::Association)),
            ("Kissa Oy", Some(OrganisationKind::Company)),
            ("HelsinkiMissio", None),
            ("Mieli", None),
        ] {
            assert_eq!(propose(name), expected, "{name:?}");
        }
    }
}
