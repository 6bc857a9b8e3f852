//! Power cuts: of everything that was not made durable any part may be gone, and nothing acknowledged is lost or torn.

use crate::actions::{Expected, Mix, act, begin, check, state};
use crate::common::agreement_id;
use crate::cut::Recording;
use crate::disk::Disk;
use crate::layer::{self, Event};
use crate::spoiled::{self, Spoiled};
use store::{OpenOptions, Workspace};

/// Records a new workspace and so many actions in it.
fn record(seed: u64, actions: u64, spoiled: Option<Spoiled>, mut disk: Disk) -> Recording {
    let folder = crate::folder();
    let from = folder.path().to_owned();
    disk.has(&from);
    layer::note();
    spoiled::set(spoiled);
    let mut workspace = begin(&from.join("work"), Some(layer::NAME));
    spoiled::set(None);
    layer::tell(Event::Acknowledged(1));
    for number in 2..=actions {
        act(&mut workspace, seed, number, Mix::Usual).expect("the action is done");
        layer::tell(Event::Acknowledged(number));
    }
    drop(workspace);
    Recording { from, disk, events: layer::noted() }
}

/// What one cut left: the number of entries, or what was lost.
fn after_cut(recording: &Recording, expected: &mut Expected, seed: u64, case: u64) -> Result<u64, String> {
    let (folder, acknowledged) = recording.cut(seed, case);
    let workspace = Recording::workspace(&folder);
    if acknowledged > 0 {
        return check(&workspace, expected, acknowledged);
    }
    // Nothing was promised yet: what is there is begun again, or is the first action.
    let opened = Workspace::open(&workspace, &OpenOptions::CREATE_IF_MISSING);
    let found = state(&opened.map_err(|error| format!("cannot begin: {error}"))?)?;
    if found.entries > 1 {
        Err(format!("{} entries of one action", found.entries))
    } else {
        Ok(found.entries)
    }
}

#[test]
fn no_power_cut_loses_or_tears_what_was_acknowledged() {
    let (seed, cuts, actions) = (crate::seed(), crate::count(60, 1_000), crate::count(12, 40) as u64);
    let recording = record(seed, actions, None, Disk::default());
    let mut expected = Expected::of(seed, Mix::Usual);
    let mut under_way = 0;
    for case in 0..cuts as u64 {
        match after_cut(&recording, &mut expected, seed, case) {
            Ok(entries) => under_way += usize::from(entries > recording.cut(seed, case).1),
            Err(lost) => panic!("seed {seed}, cut {case}: {lost}"),
        }
    }
    let steps = recording.events.len();
    println!(
        "power cuts: {cuts} states from {steps} steps of {actions} actions, seed {seed}: none lost, none torn, {under_way} \
         with the action under way whole"
    );
}

/// How many of these cuts the harness finds to have lost something.
fn losses(recording: &Recording, seed: u64, cuts: u64) -> usize {
    let mut expected = Expected::of(seed, Mix::Usual);
    (0..cuts).filter(|case| after_cut(recording, &mut expected, seed, *case).is_err()).count()
}

#[test]
fn the_harness_finds_a_database_that_is_not_made_durable() {
    let seed = crate::seed();
    let recording = record(seed, 8, Some(Spoiled::NoSync), Disk::default());
    let found = losses(&recording, seed, 30);
    println!("power cuts with synchronous=OFF: {found} of 30 states lost or torn, seed {seed}");
    assert!(found > 0, "synchronous=OFF must lose something, or this harness could not fail");
}

#[test]
fn the_harness_finds_files_that_are_not_made_durable() {
    let seed = crate::seed();
    let recording = record(seed, 8, None, Disk::that_lies());
    let found = losses(&recording, seed, 30);
    println!("power cuts with a disk that syncs nothing: {found} of 30 states lost or torn, seed {seed}");
    assert!(found > 0);
}

#[test]
fn a_kept_file_is_durable_before_a_row_names_it() {
    let folder = crate::folder();
    layer::note();
    let workspace = begin(&folder.path().join("work"), Some(layer::NAME));
    let kept = workspace.keep(b"%PDF-1.7 allekirjoitettu").expect("kept");
    let mut disk = Disk::default();
    disk.has(folder.path());
    layer::noted().iter().for_each(|event| disk.step(event));
    drop(workspace);
    for case in 0..crate::count(20, 200) as u64 {
        let after = crate::folder();
        disk.cut(&mut crate::chance::Chance::of(crate::seed(), case), folder.path(), after.path());
        let found = Workspace::open(&after.path().join("work"), &OpenOptions::EXISTING).expect("opens");
        assert_eq!(found.attachment(&kept.sha256).expect("whole"), b"%PDF-1.7 allekirjoitettu", "cut {case}");
        found.read().agreement(agreement_id()).expect("reads");
    }
}
