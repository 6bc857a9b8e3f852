//! Finder patterns: the three squares in the corners of a code, found along lines as runs of 1 : 1 : 3 : 1 : 1
//! (ISO/IEC 18004).

use super::geometry::Point;
use super::ink::Ink;

/// What may be a finder pattern.
#[derive(Debug, Clone, Copy)]
pub(super) struct Finder {
    /// Its middle.
    pub(super) centre: Point,
    /// The side of one module in pixels.
    pub(super) module: f32,
    /// How many lines crossed it.
    pub(super) lines: u32,
}

/// Three finder patterns as they lie in a code that is read from left to right.
#[derive(Debug, Clone, Copy)]
pub(super) struct Corners {
    pub(super) top_left: Finder,
    pub(super) top_right: Finder,
    pub(super) bottom_left: Finder,
    /// How far they are from a square's corners; 0 is exact.
    pub(super) fault: f32,
}

/// Crossings looked at closely: a page has some hundreds, a page made to waste time no more than these.
const CROSSINGS: usize = 20_000;
/// Patterns told apart while searching; a page made of patterns is no page of ours.
const REMEMBERED: usize = 400;
/// Patterns kept, those that most lines cross.
const PATTERNS: usize = 48;
/// Groups of three handed on, the best first.
const GROUPS: usize = 24;
/// The smallest module that is read, in pixels.
const SMALLEST_MODULE: f32 = 1.5;
/// How far the patterns of a mark are apart, in modules.
const APART: f32 = 26.0;
/// By what factor that may seem more or less, as a slanting line makes modules seem wider.
const APART_SLACK: f32 = 1.7;
/// How far those of any code are apart, in modules: 14 in version 1, 170 in version 40.
const APART_IN_ANY: std::ops::Range<f32> = 9.0..240.0;

/// Which codes are sought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sought {
    /// Those of the version that marks have.
    Marks,
    /// Those of any version.
    Any,
}

/// Every finder pattern of a picture, those first that most lines cross.
pub(super) fn finders(ink: &Ink) -> Vec<Finder> {
    let mut found: Vec<Finder> = Vec::new();
    let mut crossings = 0;
    for y in 0..ink.height {
        for (centre, module) in crossings_of(ink.row(y)) {
            crossings += 1;
            if crossings > CROSSINGS {
                break;
            }
            if let Some(finder) = confirmed(ink, centre, y, module) {
                gather(&mut found, finder);
            }
        }
    }
    found.retain(|finder| finder.lines > 1 && finder.module >= SMALLEST_MODULE);
    found.sort_by(|one, other| other.lines.cmp(&one.lines));
    found.truncate(PATTERNS);
    found
}

/// Where a row of pixels crosses what may be a finder pattern: the middle column and the module's width.
fn crossings_of(row: &[bool]) -> Vec<(usize, f32)> {
    let mut crossings = Vec::new();
    let mut runs = [0_usize; 5];
    let mut start = 0;
    let mut seen = 0;
    for x in 1..=row.len() {
        if x < row.len() && row[x] == row[start] {
            continue;
        }
        runs.rotate_left(1);
        runs[4] = x - start;
        seen += 1;
        if row[start]
            && seen >= 5
            && let Some(module) = module_of(runs)
        {
            crossings.push((x - runs[4] - runs[3] - runs[2] / 2 - 1, module));
        }
        start = x;
    }
    crossings
}

/// The module's width when five runs are in the proportion of a finder pattern.
fn module_of(runs: [usize; 5]) -> Option<f32> {
    let total: usize = runs.iter().sum();
    let module = total as f32 / 7.0;
    let slack = module * 0.6 + 0.5;
    let fits = [1.0, 1.0, 3.0, 1.0, 1.0]
        .iter()
        .zip(runs)
        .all(|(share, run)| (run as f32 - share * module).abs() < slack * f32::sqrt(*share));
    (total >= 7 && fits).then_some(module)
}

/// A crossing that holds upwards, then sideways again: its middle by both.
fn confirmed(ink: &Ink, x: usize, y: usize, module: f32) -> Option<Finder> {
    let (x, y) = (isize::try_from(x).ok()?, isize::try_from(y).ok()?);
    let most = (module * 5.0) as isize + 3;
    let (up, tall) = crossing_at(ink, (x, y), (0, 1), most)?;
    let row = (y as f32 + up) as isize;
    let (aside, wide) = crossing_at(ink, (x, row), (1, 0), most)?;
    let (module, other) = (wide.max(tall), wide.min(tall));
    // The same on a slant, so that letters and boxes fall away.
    let column = (x as f32 + aside) as isize;
    crossing_at(ink, (column, row), (1, 1), most)?;
    crossing_at(ink, (column, row), (1, -1), most)?;
    (module < other * 1.7).then(|| Finder {
        centre: Point { x: x as f32 + aside + 0.5, y: y as f32 + up + 0.5 },
        module: (module + other) / 2.0,
        lines: 1,
    })
}

/// The runs through a dark pixel in one direction: how far the middle is from that pixel, and the module's size.
fn crossing_at(ink: &Ink, from: (isize, isize), step: (isize, isize), most: isize) -> Option<(f32, f32)> {
    let dark = |place: isize| ink.is_dark(from.0 + step.0 * place, from.1 + step.1 * place);
    if !dark(0) {
        return None;
    }
    // Ends of the three runs on either side of the middle, counted from the pixel.
    let ends = |sign: isize| -> Option<[isize; 3]> {
        let mut ends = [0; 3];
        let mut place = 1;
        for (index, end) in ends.iter_mut().enumerate() {
            let colour = index % 2 == 0;
            while dark(sign * place) == colour {
                place += 1;
                if place > most {
                    return None;
                }
            }
            *end = place;
        }
        Some(ends)
    };
    let (before, after) = (ends(-1)?, ends(1)?);
    let length = |ends: [isize; 3], index: usize| (ends[index] - ends[index - 1]).unsigned_abs();
    let middle = (before[0] + after[0] - 1).unsigned_abs();
    let runs = [length(before, 2), length(before, 1), middle, length(after, 1), length(after, 2)];
    Some(((after[0] - before[0]) as f32 / 2.0, module_of(runs)?))
}

/// Adds a pattern to those found; the same one again makes its middle surer.
fn gather(found: &mut Vec<Finder>, new: Finder) {
    let same = found.iter().position(|old| {
        old.centre.distance(new.centre) < old.module * 2.0
            && new.module < old.module * 1.6
            && old.module < new.module * 1.6
    });
    if let Some(old) = same.map(|place| &mut found[place]) {
        let share = 1.0 / (old.lines + 1) as f32;
        old.centre = old.centre.towards(new.centre, share);
        old.module += (new.module - old.module) * share;
        old.lines += 1;
    } else if found.len() < REMEMBERED {
        found.push(new);
    }
}

/// Groups of three patterns that can be the corners of one code, the likeliest first.
pub(super) fn corners(finders: &[Finder], sought: Sought) -> Vec<Corners> {
    let mut groups = Vec::new();
    for (first, one) in finders.iter().enumerate() {
        for (second, two) in finders.iter().enumerate().skip(first + 1) {
            for three in finders.iter().skip(second + 1) {
                groups.extend(as_corners(*one, *two, *three, sought));
            }
        }
    }
    groups.sort_by(|one, other| one.fault.total_cmp(&other.fault));
    groups.truncate(GROUPS);
    groups
}

/// Three patterns in order, when they lie as the corners of a square may lie in a photograph.
fn as_corners(one: Finder, two: Finder, three: Finder, sought: Sought) -> Option<Corners> {
    let modules = [one.module, two.module, three.module];
    let smallest = modules.iter().copied().fold(f32::MAX, f32::min);
    let largest = modules.iter().copied().fold(0.0, f32::max);
    if largest > smallest * 1.7 {
        return None;
    }
    // The top left pattern is the one opposite the longest side.
    let side = |from: Finder, to: Finder| from.centre.distance(to.centre);
    let mut orders = [(one, two, three), (two, one, three), (three, one, two)];
    orders.sort_by(|a, b| side(b.1, b.2).total_cmp(&side(a.1, a.2)));
    let (top_left, mut top_right, mut bottom_left) = orders[0];
    let across = top_right.centre - top_left.centre;
    let down = bottom_left.centre - top_left.centre;
    let turn = across.x * down.y - across.y * down.x;
    let (wide, tall) = (side(top_left, top_right), side(top_left, bottom_left));
    let apart = (wide + tall) / (smallest + largest);
    let size_fault = match sought {
        Sought::Marks => (apart / APART).ln().abs(),
        Sought::Any if APART_IN_ANY.contains(&apart) => 0.0,
        Sought::Any => return None,
    };
    if wide.max(tall) > wide.min(tall) * 1.5 || size_fault > APART_SLACK.ln() {
        return None;
    }
    let slant = (across.x * down.x + across.y * down.y) / (wide * tall);
    if slant.abs() > 0.35 {
        return None;
    }
    if turn < 0.0 {
        std::mem::swap(&mut top_right, &mut bottom_left);
    }
    let fault = slant.abs() + (wide / tall).ln().abs() + (largest / smallest).ln() + size_fault;
    Some(Corners { top_left, top_right, bottom_left, fault })
}
