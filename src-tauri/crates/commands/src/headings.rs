//! Which section of the usual outline a heading of an earlier agreement means.

use agreement::SectionKind;

/// Beginnings of words that tell a kind, in Finnish, Swedish and English; the first row that fits wins.
///
/// Headings often join two things ("Voimassaolo ja irtisanominen"): the one named first counts, as its text comes first.
const SIGNS: &[(SectionKind, &[&str])] = &[
    (SectionKind::PartyChange, &["osapuolen muut", "sopimuksen siirt", "överlåtelse"]),
    (SectionKind::Signatures, &["allekirjoit", "undertecknande", "underskrift", "signature"]),
    (
        SectionKind::Parties,
        &["osapuol", "sopijapuol", "sopimusosapuol", "sopimuspuol", "parter", "avtalsparter", "parties"],
    ),
    (SectionKind::Contacts, &["yhteyshenkil", "kontaktperson", "contact"]),
    (
        SectionKind::Background,
        &["tausta", "tarkoitus", "sopimuksen tarkoitus", "bakgrund", "syfte", "background", "purpose"],
    ),
    (SectionKind::LegalBasis, &["lainsäädän", "lakiperust", "säädösperust", "lagstift", "legal basis"]),
    (SectionKind::Definitions, &["määritelm", "käsitte", "definition"]),
    (SectionKind::Values, &["arvot", "periaatte", "värdering", "värden", "princip", "values"]),
    (SectionKind::Goals, &["tavoitte", "painopist", "mål", "goal", "objective"]),
    (SectionKind::Activities, &["toiminnan sisäl", "toiminta", "verksamhet", "activities"]),
    (
        SectionKind::DivisionOfWork,
        &[
            "työnjako",
            "vastuunjako",
            "tehtävät ja vastuu",
            "arbetsfördelning",
            "ansvarsfördelning",
            "division of work",
        ],
    ),
    (
        SectionKind::Bodies,
        &[
            "päätöksenteko",
            "hallinto",
            "yhteistyörakent",
            "johtaminen",
            "organisoint",
            "ohjausryhm",
            "beslutsfattande",
            "förvaltning",
            "samarbetsstruktur",
            "bodies",
            "governance",
        ],
    ),
    (SectionKind::Coordination, &["koordinoin", "koordiner", "coordination"]),
    (
        SectionKind::Communication,
        &["viestin", "tiedonkul", "tiedottam", "kommunikation", "information", "communication"],
    ),
    (
        SectionKind::Costs,
        &[
            "talous",
            "kustannu",
            "resurs",
            "rahoitus",
            "ekonomi",
            "kostnad",
            "finansiering",
            "costs",
            "resources",
        ],
    ),
    (SectionKind::Competence, &["osaami", "koulutus", "kompetens", "utbildning", "competence", "training"]),
    (
        SectionKind::DataProtection,
        &[
            "tietosuoja",
            "asiakastie",
            "salassapito",
            "henkilötie",
            "tietoturva",
            "dataskydd",
            "sekretess",
            "klientuppgift",
            "data protection",
        ],
    ),
    (SectionKind::Liability, &["vahingonkorva", "vastuu", "skadestånd", "ansvar", "liabilit", "damages"]),
    (
        SectionKind::FollowUp,
        &["seuranta", "arvioin", "uppföljning", "utvärdering", "follow-up", "evaluation"],
    ),
    (
        SectionKind::Validity,
        &["voimassa", "voimaantulo", "sopimuskausi", "giltighet", "ikraftträd", "validity", "term "],
    ),
    (SectionKind::Amendment, &["muutta", "sopimuksen muut", "neuvotteluvelvoll", "ändring", "amendment"]),
    (SectionKind::Joining, &["liittymi", "anslut", "joining", "accession"]),
    (
        SectionKind::Leaving,
        &["irtisano", "purkami", "eroami", "uppsägning", "hävning", "termination", "withdrawal", "leaving"],
    ),
    (SectionKind::NonSignatories, &["ulkopuoli", "muut toimijat", "utomstående", "non-signator"]),
    (SectionKind::Disputes, &["erimielis", "riita", "riitojen", "tvist", "meningsskiljaktig", "dispute"]),
    (
        SectionKind::OtherAgreements,
        &["suhde muihin", "muut sopimukset", "övriga avtal", "andra avtal", "other agreements"],
    ),
    (SectionKind::Appendices, &["liitteet", "bilag", "appendi"]),
    (SectionKind::Approval, &["hyväksymi", "godkännande", "approval"]),
];

/// The kind a heading means; none where it is the agreement's own.
pub(crate) fn kind_of(heading: &str) -> Option<SectionKind> {
    let heading = heading.trim().to_lowercase();
    let starts = |signs: &[&str]| signs.iter().any(|sign| heading.starts_with(sign));
    SIGNS.iter().find(|(_, signs)| starts(signs)).map(|(kind, _)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use agreement::Language;

    #[test]
    fn headings_of_real_agreements_find_their_sections() {
        let cases = [
            ("Osapuolet", Some(SectionKind::Parties)),
            ("Tausta ja tarkoitus", Some(SectionKind::Background)),
            ("Päätöksenteko ja hallinto", Some(SectionKind::Bodies)),
            ("Henkilöstö", None),
            ("Talous", Some(SectionKind::Costs)),
            ("Asiakasmaksut", None),
            ("Toimitilat ja kalusto", None),
            ("Asiakastiedot ja tietoturva", Some(SectionKind::DataProtection)),
            ("Muuttaminen ja neuvotteluvelvollisuus", Some(SectionKind::Amendment)),
            ("Vahingonkorvaus", Some(SectionKind::Liability)),
            ("Erimielisyydet", Some(SectionKind::Disputes)),
            ("Voimassaolo ja irtisanominen", Some(SectionKind::Validity)),
            ("Allekirjoitukset", Some(SectionKind::Signatures)),
        ];
        for (heading, expected) in cases {
            assert_eq!(kind_of(heading), expected, "{heading}");
        }
    }

    #[test]
    fn the_usual_titles_find_their_own_kind_in_every_language() {
        for kind in SectionKind::ALL.iter().filter(|kind| **kind != SectionKind::Custom) {
            for language in Language::ALL {
                let title = crate::clauses::usual_title(*kind, language);
                let found = kind_of(&title);
                assert!(found == Some(*kind) || found.is_none(), "{title}: {found:?}, not {kind:?}");
            }
        }
    }
}
