//! Damage: single flipped bits, overwritten pages and truncations are found, wherever they strike.
//!
//! Sixty, twenty and twenty in `test`; three hundred, a hundred and a hundred in `torture` (`SOPU_TORTURE=1`).

mod common;

use common::*;
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use store::{AttachmentState, BackupReason, CheckPart, Fault, OpenOptions, Workspace};

const SEED: u64 = 20_261_123;

/// SplitMix64: small, and the same everywhere.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % limit as u64) as usize
    }
}

fn times(short: usize, long: usize) -> usize {
    if std::env::var_os("SOPU_TORTURE").is_some() { long } else { short }
}

/// A closed workspace, its files and what must not change unseen.
struct Patient {
    bench: Bench,
    files: BTreeMap<PathBuf, Vec<u8>>,
    treasures: String,
}

impl Patient {
    fn new() -> Self {
        let mut bench = bench_with_files();
        for dots in 2..40 {
            set_dots(&mut bench, dots);
        }
        bench.ws().back_up(BackupReason::Closing, moment(99)).expect("backed up");
        bench.close();
        let files = bytes_of(&bench.path()).into_iter().filter(|(path, _)| path.is_file()).collect();
        let treasures = treasures(&bench.database()).expect("reads");
        Self { bench, files, treasures }
    }

    /// The database and the kept files, by weight: half of the blows strike the database.
    fn victim(&self, chance: &mut Chance) -> PathBuf {
        let kept: Vec<&PathBuf> = self
            .files
            .keys()
            .filter(|path| path.starts_with(self.bench.path().join("attachments")))
            .collect();
        if chance.below(4) > 0 { self.bench.database() } else { kept[chance.below(kept.len())].clone() }
    }

    /// Strikes, looks, and heals. Tells what was found.
    fn strike(&self, victim: &Path, bytes: &[u8], sealed: bool) -> Found {
        fs::write(victim, bytes).expect("written");
        if !sealed {
            fs::remove_file(self.bench.path().join("sopu.seal")).expect("removed");
        }
        let touched =
            victim != self.bench.database() || treasures(victim).is_none_or(|found| found != self.treasures);
        let found = look(&self.bench.path());
        assert!(found == Found::Refused || victim.exists(), "the damaged file is kept");
        if found == Found::Refused {
            assert_eq!(fs::read(victim).expect("reads"), bytes, "byte for byte");
        }
        for (path, bytes) in &self.files {
            fs::write(path, bytes).expect("healed");
        }
        if touched { found } else { found.untouched() }
    }
}

/// What came of a blow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Found {
    /// The workspace was not opened.
    Refused,
    /// It was opened and the check told of a fault.
    Told,
    /// Nobody noticed.
    Unnoticed,
    /// Nobody noticed, and nothing locked, logged or kept was touched.
    UnnoticedElsewhere,
}

impl Found {
    fn untouched(self) -> Self {
        if self == Self::Unnoticed { Self::UnnoticedElsewhere } else { self }
    }
}

fn look(folder: &Path) -> Found {
    match Workspace::open(folder, &OpenOptions::EXISTING) {
        Err(_) => Found::Refused,
        Ok(workspace) => match workspace.check_all() {
            Ok(faults) if faults.is_empty() => Found::Unnoticed,
            _ => Found::Told,
        },
    }
}

/// Every locked text, every entry of the log and every name of a kept file, as SQL reads them; none when it cannot.
fn treasures(database: &Path) -> Option<String> {
    let connection = Connection::open(database).ok()?;
    let mut text = String::new();
    for sql in [
        "SELECT agreement || number || locked_on || sha256 || hex(text) FROM version ORDER BY agreement, number",
        "SELECT seq || at || scope || kind || code || coalesce(subject, '') || coalesce(target, '')
            || hex(payload_hash) || hex(previous_hash) || hex(entry_hash) FROM action ORDER BY seq",
        "SELECT seq || hex(salt) || words || rows FROM action_payload ORDER BY seq",
        "SELECT sha256 || length FROM attachment ORDER BY sha256",
    ] {
        let mut statement = connection.prepare(sql).ok()?;
        let mut rows = statement.query([]).ok()?;
        while let Some(row) = rows.next().ok()? {
            text.push_str(&row.get::<_, String>(0).ok()?);
            text.push('\n');
        }
    }
    Some(text)
}

/// Strikes so many times; the blow is made from the bytes of the victim.
fn torture(
    name: &str,
    count: usize,
    sealed: bool,
    blow: impl Fn(&mut Chance, &mut Vec<u8>),
) -> BTreeMap<Found, usize> {
    let patient = Patient::new();
    assert_eq!(look(&patient.bench.path()), Found::Unnoticed, "unharmed, nothing is told");
    for (path, bytes) in &patient.files {
        fs::write(path, bytes).expect("as before");
    }
    let mut chance = Chance(SEED);
    let mut tally = BTreeMap::new();
    for _ in 0..count {
        let victim = patient.victim(&mut chance);
        let mut bytes = patient.files[&victim].clone();
        blow(&mut chance, &mut bytes);
        if bytes != patient.files[&victim] {
            *tally.entry(patient.strike(&victim, &bytes, sealed)).or_default() += 1;
        }
    }
    println!(
        "seed {SEED}: {count} {name}, {}: {tally:?}",
        if sealed { "sealed" } else { "without the seal" }
    );
    tally
}

fn flip(chance: &mut Chance, bytes: &mut Vec<u8>) {
    let at = chance.below(bytes.len());
    bytes[at] ^= 1 << chance.below(8);
}

fn overwrite(chance: &mut Chance, bytes: &mut Vec<u8>) {
    let page = chance.below(bytes.len().div_ceil(4096));
    let end = bytes.len().min((page + 1) * 4096);
    bytes[page * 4096..end].iter_mut().for_each(|byte| *byte = chance.below(256) as u8);
}

fn truncate(chance: &mut Chance, bytes: &mut Vec<u8>) {
    bytes.truncate(chance.below(bytes.len()));
}

/// After a proper closing every changed byte is found, whatever it belongs to.
fn check_sealed(tally: &BTreeMap<Found, usize>) {
    assert_eq!((tally.get(&Found::Unnoticed), tally.get(&Found::UnnoticedElsewhere)), (None, None));
}

#[test]
fn every_flipped_bit_of_a_closed_workspace_is_found() {
    check_sealed(&torture("flipped bits", times(60, 300), true, flip));
}

#[test]
fn every_overwritten_page_of_a_closed_workspace_is_found() {
    check_sealed(&torture("overwritten pages", times(20, 100), true, overwrite));
}

#[test]
fn every_truncation_of_a_closed_workspace_is_found() {
    check_sealed(&torture("truncations", times(20, 100), true, truncate));
}

#[test]
fn after_a_stop_without_closing_what_is_locked_logged_or_kept_is_still_guarded() {
    for (name, count, blow) in [
        ("flipped bits", times(60, 300), flip as fn(&mut Chance, &mut Vec<u8>)),
        ("overwritten pages", times(20, 100), overwrite),
        ("truncations", times(20, 100), truncate),
    ] {
        let tally = torture(name, count, false, blow);
        assert_eq!(tally.get(&Found::Unnoticed), None, "{name}");
    }
}

#[test]
fn a_changed_letter_of_the_working_text_is_found_by_the_log() {
    let mut bench = bench_with_files();
    bench.close();
    let connection = Connection::open(bench.database()).expect("opens");
    let changed = connection
        .execute("UPDATE party SET content = replace(content, 'Mikkelin', 'Mikkalin') WHERE content LIKE '%Mikkelin%'", [])
        .expect("changed");
    assert!(changed > 0);
    connection.execute("DELETE FROM wish", []).expect("deleted");
    drop(connection);
    let workspace = bench.reopen();
    assert!(workspace.opening().changed_outside, "somebody else has written it");
    let faults = workspace.check_part(&CheckPart::Rows).expect("checked");
    assert!(matches!(&faults[..], [Fault::Rows { table: "goal_answer" | "party", .. }, ..]), "{faults:?}");
    assert!(faults.iter().any(|fault| matches!(fault, Fault::Rows { table: "wish", .. })), "{faults:?}");
}

#[test]
fn a_missing_and_an_altered_file_are_told_apart() {
    let mut bench = bench_with_files();
    let kept = bench.ws().read().attachments().expect("reads");
    let path = |sha256: &str| bench.path().join("attachments").join(&sha256[..2]).join(sha256);
    fs::remove_file(path(&kept[0].sha256)).expect("removed");
    fs::write(path(&kept[1].sha256), b"x").expect("altered");
    let faults = bench.ws().check_all().expect("checked");
    let fault = |at: usize, state| Fault::Attachment { sha256: kept[at].sha256.clone(), state };
    assert_eq!(faults, [fault(0, AttachmentState::Missing), fault(1, AttachmentState::Altered)]);
}

#[test]
fn a_log_that_lost_its_end_is_known_by_the_head_noted_outside() {
    let mut bench = Bench::with_agreement();
    let older = bench.folder.path().join("older.db");
    bench.close();
    fs::copy(bench.database(), &older).expect("copied");
    bench.reopen();
    set_dots(&mut bench, 9);
    bench.ws().back_up(BackupReason::Asked, moment(9)).expect("backed up");
    bench.close();
    // Somebody put an older database back by hand.
    fs::copy(&older, bench.database()).expect("copied");
    let opened = bench.reopen();
    assert!(opened.opening().changed_outside);
    assert_eq!(opened.check_part(&CheckPart::Log).expect("checked"), [Fault::HeadGone { entries: 2 }]);
}

#[test]
fn a_stop_without_closing_is_noticed_and_counted() {
    let mut bench = Bench::with_agreement();
    assert!(!bench.reopen().opening().stopped_unclean);
    let crashed = bench.folder.path().join("crashed");
    fs::create_dir(&crashed).expect("made");
    for name in ["sopu.db", "sopu.seal"] {
        fs::copy(bench.path().join(name), crashed.join(name)).expect("copied");
    }
    let opening = Workspace::open(&crashed, &OpenOptions::EXISTING).expect("opens").opening();
    assert_eq!((opening.stopped_unclean, opening.unclean_stops), (true, 1));
    let opening = Workspace::open(&crashed, &OpenOptions::EXISTING).expect("opens").opening();
    assert_eq!((opening.stopped_unclean, opening.unclean_stops), (false, 1), "closed properly since");
}

#[test]
fn a_workspace_taken_away_while_it_is_open_is_not_written_to() {
    let mut bench = Bench::with_agreement();
    let elsewhere = bench.folder.path().join("elsewhere");
    fs::rename(bench.path(), &elsewhere).expect("moved");
    let op = store::Op::new(store::OpCode::SetDots, scope());
    let refused = bench.try_act(op, |tx| tx.put_dots_per_party(agreement_id(), 9)).expect_err("gone");
    assert_eq!(refused.code(), "workspace-taken-away");
}
