//! Rows against the register: what is the same, what is new, and what a person has to look at.

use crate::support::{known, verdict};
use exchange::lists::Verdict;
use exchange::{Format, Known, read_list};

fn register() -> Vec<Known> {
    vec![
        known("1", "Raision kaupunki", "0204428-5"),
        known("2", "Familia ry", ""),
        known("3", "Mannerheimin Lastensuojeluliitto", ""),
        known("4", "Nuorten tuki ry", ""),
        known("5", "Kissat", ""),
        known("6", "Kissat ry", ""),
        Known { name_sv: Some("Åbo stad".to_owned()), ..known("7", "Turun kaupunki", "0204819-8") },
        known("8", "Euran kunta", ""),
        known("9", "Mieli, Mielenterveysseura", ""),
        known("10", "Helsingin seurakuntayhtymä", ""),
    ]
}

fn judge(list: &str) -> Vec<String> {
    let reading = read_list(list.as_bytes(), Format::Auto, &register()).expect("readable");
    reading.rows.iter().map(verdict).collect()
}

#[test]
fn names_and_numbers_are_judged() {
    for (row, expected) in [
        ("Raision kaupunki;0204428-5", "matched 1 BusinessId"),
        ("RAISION  KAUPUNKI;", "matched 1 Name"),
        ("Raisio;0204428-5", "matched 1 BusinessId"),
        ("Raision kaupunki;0132103-3", "doubtful other-business-id"),
        ("Aivan toinen yhdistys;0204428-5", "doubtful other-name"),
        ("Raision kaupunki;0204819-8", "doubtful points-apart"),
        ("Familia;", "matched 2 Name"),
        ("Familia r.y.;2077474-0", "matched 2 Name"),
        ("Åbo stad;", "matched 7 Name"),
        ("Kissat;", "doubtful several-in-register"),
        ("Nuorten tuki Oy;", "doubtful other-legal-form"),
        ("Nuorten tuki;", "matched 4 Name"),
        ("Mannerheimin lastensuojelulitto;", "doubtful like-register"),
        ("Raisio;", "doubtful like-register"),
        ("Raision kunta;", "doubtful like-register"),
        ("Raision kunta;0132103-3", "new"),
        ("Auran kunta;", "new"),
        ("Helsingin seurakunta;", "new"),
        ("Koirat;", "new"),
    ] {
        assert_eq!(judge(&format!("nimi;Y-tunnus\n{row}\n")), [expected], "{row}");
    }
}

#[test]
fn a_likely_candidate_carries_its_entry_and_likeness() {
    let reading =
        read_list(b"nimi;laji\nMannerheimin lastensuojelulitto;yhdistys\n", Format::Auto, &register())
            .expect("readable");
    let Verdict::Doubtful { candidates, .. } = &reading.rows[0].verdict else { panic!("doubtful") };
    assert_eq!(candidates.len(), 1);
    assert_eq!(candidates[0].register_id.as_deref(), Some("3"));
    assert_eq!(candidates[0].name, "Mannerheimin Lastensuojeluliitto");
    assert!((90..100).contains(&candidates[0].likeness), "{}", candidates[0].likeness);
}

#[test]
fn two_pieces_that_make_a_known_name_are_offered_as_that() {
    let reading = read_list("Eskot, Mieli, Mielenterveysseura, Monik".as_bytes(), Format::Auto, &register())
        .expect("readable");
    let verdicts: Vec<String> = reading.rows.iter().map(verdict).collect();
    assert_eq!(verdicts, ["new", "doubtful may-be-one-name", "doubtful may-be-one-name", "new"]);
    let Verdict::Doubtful { candidates, .. } = &reading.rows[1].verdict else { panic!("doubtful") };
    assert_eq!(candidates[0].register_id.as_deref(), Some("9"));
}

#[test]
fn one_business_id_twice_in_a_list_is_doubtful() {
    assert_eq!(
        judge("nimi;Y-tunnus\nAurinko ry;2077474-0\nAuringon lapset ry;2077474-0\n"),
        ["new", "doubtful same-business-id-in-list"]
    );
}

#[test]
fn a_reading_survives_the_way_between_processes() {
    let reading =
        read_list("nimi;laji;Y-tunnus\nFamilia;yhdistys;x\nRaisio;;\n".as_bytes(), Format::Auto, &register())
            .expect("readable");
    let json = serde_json::to_string(&reading).expect("a plain value");
    assert_eq!(serde_json::from_str::<exchange::ListReading>(&json).expect("the same shape"), reading);
}
