//! Two laptops that know nothing of each other but their bundles.

use super::*;
use crate::log::Image;

const SCOPE: &str = "a";

fn key(item: &str) -> ItemKey {
    ItemKey { scope: SCOPE.into(), item: item.into() }
}

fn state(item: &str, text: &str) -> State {
    let table = item.split('/').next().unwrap_or_default().to_owned();
    State::from([(table, vec![Image::from_iter([("content".to_owned(), Value::from(text))])])])
}

/// A laptop: its items and what it has seen.
#[derive(Debug, Clone, Default)]
struct Laptop {
    items: Items,
    seen: Seen,
}

impl Laptop {
    fn write(&mut self, item: &str, text: Option<&str>) {
        match text {
            Some(text) => drop(self.items.insert(key(item), state(item, text))),
            None => drop(self.items.remove(&key(item))),
        }
    }

    fn read(&self, item: &str) -> Option<&str> {
        let row = self.items.get(&key(item))?.values().next()?.first()?;
        row.get("content")?.as_str()
    }

    /// What leaves; from then on its states are known elsewhere.
    fn export(&mut self) -> Self {
        seen::add(&mut self.seen, &self.items);
        self.clone()
    }

    fn take(&mut self, bundle: &Self, choices: &Choices) -> Result<Vec<(String, Fate)>, usize> {
        let sides = Sides {
            ours: &self.items,
            theirs: &bundle.items,
            seen_here: &self.seen,
            seen_there: &bundle.seen,
            whole: true,
            links: &[],
        };
        let merged = merge(&sides, choices).expect("nothing is named");
        if !merged.undecided.is_empty() {
            return Err(merged.undecided.len());
        }
        self.items = merged.items;
        for (scope, known) in &bundle.seen {
            for (item, states) in known {
                let mine = self.seen.entry(scope.clone()).or_default().entry(item.clone()).or_default();
                mine.extend(states.iter().cloned());
            }
        }
        Ok(merged.differences.into_iter().map(|(key, fate)| (key.item, fate)).collect())
    }
}

fn choose(side: Side) -> Choices {
    Choices { each: BTreeMap::new(), rest: Some(side) }
}

/// Two laptops with the same three items.
fn two() -> (Laptop, Laptop) {
    let (mut a, mut b) = (Laptop::default(), Laptop::default());
    for item in ["party/1", "party/2", "goal/1"] {
        a.write(item, Some("alku"));
    }
    let taken = b.take(&a.export(), &Choices::default()).expect("all is new");
    assert!(taken.iter().all(|(_, fate)| *fate == Fate::New));
    (a, b)
}

#[test]
fn what_only_one_side_changed_merges_by_itself() {
    let (mut a, mut b) = two();
    a.write("party/1", Some("täällä"));
    b.write("goal/1", Some("siellä"));
    b.write("goal/2", Some("uusi"));
    b.write("party/2", None);
    let taken = a.take(&b.export(), &Choices::default()).expect("no conflict");
    let expected = [("goal/1", Fate::Changed), ("goal/2", Fate::New), ("party/2", Fate::Removed)];
    assert_eq!(taken, expected.map(|(item, fate)| (item.to_owned(), fate)));
    assert_eq!(
        (a.read("party/1"), a.read("goal/1"), a.read("party/2")),
        (Some("täällä"), Some("siellä"), None)
    );
    assert_eq!(a.take(&b.export(), &Choices::default()), Ok(Vec::new()), "twice is nothing");
    b.take(&a.export(), &Choices::default()).expect("no conflict");
    assert_eq!(a.items, b.items, "both end up with the same");
}

#[test]
fn what_both_changed_waits_for_a_person_and_is_asked_once() {
    for side in [Side::Ours, Side::Theirs] {
        let (mut a, mut b) = two();
        a.write("party/1", Some("täällä"));
        b.write("party/1", Some("siellä"));
        b.write("party/2", None);
        a.write("party/2", Some("muokattu"));
        let bundle = b.export();
        assert_eq!(a.take(&bundle, &Choices::default()), Err(2));
        assert_eq!(a.read("party/1"), Some("täällä"), "nothing was written");
        a.take(&bundle, &choose(side)).expect("decided");
        assert_eq!(a.read("party/1"), Some(if side == Side::Ours { "täällä" } else { "siellä" }));
        assert_eq!(a.read("party/2"), (side == Side::Ours).then_some("muokattu"));
        assert_eq!(a.take(&bundle, &Choices::default()), Ok(Vec::new()), "{side:?}: not asked again");
        b.take(&a.export(), &Choices::default())
            .expect("the decision reaches the other laptop without asking");
        assert_eq!(a.items, b.items);
    }
}

#[test]
fn an_export_that_never_arrived_loses_nothing() {
    let (mut a, mut b) = two();
    a.write("party/1", Some("uudempi"));
    drop(a.export());
    assert_eq!(a.take(&b.export(), &Choices::default()), Ok(Vec::new()), "their state is older than ours");
    assert_eq!(a.read("party/1"), Some("uudempi"));
}

#[test]
fn what_was_removed_here_does_not_come_back_with_an_old_bundle() {
    let (mut a, mut b) = two();
    let old = b.export();
    a.write("party/1", None);
    assert_eq!(a.take(&old, &Choices::default()), Ok(Vec::new()));
    assert_eq!(a.read("party/1"), None);
}

#[test]
fn laptops_without_a_common_past_are_asked_about_everything_that_differs() {
    let (mut a, mut b) = (Laptop::default(), Laptop::default());
    a.write("party/1", Some("yksi"));
    b.write("party/1", Some("kaksi"));
    b.write("party/2", Some("sama"));
    a.write("party/2", Some("sama"));
    assert_eq!(a.take(&b.export(), &Choices::default()), Err(1));
}

/// The invariant by force: random edits, exports that arrive late, twice or never, and never a decision.
#[test]
fn no_state_is_lost_that_the_other_side_has_not_seen() {
    for seed in 1..=500_u64 {
        let mut chance = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut below = |limit: u64| {
            chance ^= chance << 13;
            chance ^= chance >> 7;
            chance ^= chance << 17;
            chance % limit
        };
        let mut laptops = [Laptop::default(), Laptop::default(), Laptop::default()];
        let mut bundles: Vec<Laptop> = Vec::new();
        for step in 0..60 {
            let who = below(3) as usize;
            match below(4) {
                0 | 1 => {
                    let text = (below(5) > 0).then(|| format!("{seed}-{step}"));
                    laptops[who].write(&format!("party/{}", below(4)), text.as_deref());
                }
                2 => bundles.push(laptops[who].export()),
                _ if bundles.is_empty() => {}
                _ => {
                    let bundle = bundles[below(bundles.len() as u64) as usize].clone();
                    let before = laptops[who].items.clone();
                    if laptops[who].take(&bundle, &Choices::default()).is_err() {
                        assert_eq!(laptops[who].items, before, "a conflict writes nothing");
                        continue;
                    }
                    for (key, state) in &before {
                        let lost = laptops[who].items.get(key) != Some(state);
                        let seen =
                            seen::of(&bundle.seen, key).is_some_and(|s| s.contains(&items::hash(state)));
                        assert!(!lost || seen, "seed {seed}, step {step}: {key} was lost unseen");
                    }
                }
            }
        }
    }
}
