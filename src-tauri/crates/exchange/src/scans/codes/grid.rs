//! One code: laid on the picture as a grid of modules, moved until its known parts lie where they are seen, and read.

use super::finder::Corners;
use super::geometry::{Point, Projection};
use crate::scans::picture::Grey;
use rqrr::{Grid, SimpleGrid};

/// Modules on a side of a code of version 4, as marks are printed.
pub(super) const MODULES: usize = 33;
/// From the edge to the middle of a finder pattern, in modules.
const TO_CENTRE: f32 = 3.5;
/// Between the middles of two finder patterns, in modules.
const BETWEEN: f32 = 26.0;
/// Steps by which the corners of the grid are moved, in modules, coarse to fine.
const STEPS: [f32; 4] = [1.0, 0.5, 0.25, 0.1];
/// Rounds at each step at most.
const ROUNDS: usize = 4;

/// A grid laid over a code: its four corners in the picture, clockwise from the code's own top left.
#[derive(Debug, Clone, Copy)]
pub(super) struct Laid {
    pub(super) corners: [Point; 4],
    projection: Projection,
    /// How much lighter its known light modules are than its known dark ones, in levels of brightness.
    pub(super) contrast: f32,
}

impl Laid {
    /// Lays a grid by three finder patterns and improves it.
    pub(super) fn by(grey: &Grey, found: &Corners) -> Option<Self> {
        let (origin, right, down) = (found.top_left.centre, found.top_right.centre, found.bottom_left.centre);
        let along = |modules: f32| {
            let share = modules / BETWEEN;
            let step = right - origin;
            Point { x: step.x * share, y: step.y * share }
        };
        let across = |modules: f32| {
            let share = modules / BETWEEN;
            let step = down - origin;
            Point { x: step.x * share, y: step.y * share }
        };
        let far = MODULES as f32 - TO_CENTRE;
        let corner = |x: f32, y: f32| origin + along(x) + across(y);
        let corners = [
            corner(-TO_CENTRE, -TO_CENTRE),
            corner(far, -TO_CENTRE),
            corner(far, far),
            corner(-TO_CENTRE, far),
        ];
        let module = (origin.distance(right) + origin.distance(down)) / 2.0 / BETWEEN;
        let mut laid = Self::on(grey, corners)?;
        for step in STEPS {
            laid.improve(grey, step * module);
        }
        Some(laid)
    }

    fn on(grey: &Grey, corners: [Point; 4]) -> Option<Self> {
        let projection = Projection::onto(corners)?;
        Some(Self { corners, projection, contrast: contrast(grey, &projection) })
    }

    /// Moves one corner at a time as long as the known parts stand out more.
    fn improve(&mut self, grey: &Grey, step: f32) {
        for _ in 0..ROUNDS {
            let mut better = false;
            for corner in 0..4 {
                for (x, y) in [(step, 0.0), (-step, 0.0), (0.0, step), (0.0, -step)] {
                    let mut corners = self.corners;
                    corners[corner] = corners[corner] + Point { x, y };
                    if let Some(moved) = Self::on(grey, corners)
                        && moved.contrast > self.contrast
                    {
                        *self = moved;
                        better = true;
                    }
                }
            }
            if !better {
                return;
            }
        }
    }

    /// The text of the code, by one threshold for all modules or by that of their surroundings.
    pub(super) fn read(&self, grey: &Grey) -> Option<String> {
        let values = self.values(grey);
        let level = otsu(&values);
        decode(|x, y| values[y * MODULES + x] < level).or_else(|| {
            let levels = surroundings(&values);
            decode(|x, y| values[y * MODULES + x] < levels[y * MODULES + x])
        })
    }

    /// The brightness of each module: the mean of five points in it.
    fn values(&self, grey: &Grey) -> Vec<f32> {
        const POINTS: [(f32, f32); 5] = [(0.5, 0.5), (0.3, 0.5), (0.7, 0.5), (0.5, 0.3), (0.5, 0.7)];
        let mut values = Vec::with_capacity(MODULES * MODULES);
        for y in 0..MODULES {
            for x in 0..MODULES {
                let sum: f32 = POINTS
                    .iter()
                    .map(|(right, down)| at_module(grey, &self.projection, x as f32 + right, y as f32 + down))
                    .sum();
                values.push(sum / POINTS.len() as f32);
            }
        }
        values
    }
}

fn at_module(grey: &Grey, projection: &Projection, x: f32, y: f32) -> f32 {
    let point = projection.of(x / MODULES as f32, y / MODULES as f32);
    grey.at(point.x, point.y)
}

/// Whether a module is dark in every code of version 4; none where that depends on what the code says.
const fn known(x: usize, y: usize) -> Option<bool> {
    const LAST: usize = MODULES - 1;
    let (from_right, from_bottom) = (LAST - x, LAST - y);
    if let Some(dark) = in_finder(x, y) {
        return Some(dark);
    }
    if let Some(dark) = in_finder(from_right, y) {
        return Some(dark);
    }
    if let Some(dark) = in_finder(x, from_bottom) {
        return Some(dark);
    }
    // The alignment pattern stands six modules from the right and the bottom edge.
    if from_right >= 4 && from_right <= 8 && from_bottom >= 4 && from_bottom <= 8 {
        let (aside, above) = (from_right.abs_diff(6), from_bottom.abs_diff(6));
        let ring = if aside > above { aside } else { above };
        return Some(ring != 1);
    }
    if x == 6 || y == 6 {
        return Some((x + y) % 2 == 0);
    }
    None
}

/// A finder pattern and its light edge, in the corner at (0, 0).
const fn in_finder(x: usize, y: usize) -> Option<bool> {
    if x > 7 || y > 7 {
        return None;
    }
    let (aside, above) = (x.abs_diff(3), y.abs_diff(3));
    let ring = if aside > above { aside } else { above };
    Some(ring != 2 && ring != 4)
}

/// The known modules, worked out once: column, row, whether dark.
const KNOWN: [(u8, u8, bool); count_known()] = {
    let mut all = [(0, 0, false); count_known()];
    let mut next = 0;
    let mut place = 0;
    while place < MODULES * MODULES {
        let (x, y) = (place % MODULES, place / MODULES);
        if let Some(dark) = known(x, y) {
            all[next] = (x as u8, y as u8, dark);
            next += 1;
        }
        place += 1;
    }
    all
};

const fn count_known() -> usize {
    let mut count = 0;
    let mut place = 0;
    while place < MODULES * MODULES {
        if known(place % MODULES, place / MODULES).is_some() {
            count += 1;
        }
        place += 1;
    }
    count
}

/// By how much the known light modules are lighter than the known dark ones, in the mean.
fn contrast(grey: &Grey, projection: &Projection) -> f32 {
    let mut sums = [0.0; 2];
    let mut counts = [0.0; 2];
    for (x, y, dark) in KNOWN {
        let value = at_module(grey, projection, f32::from(x) + 0.5, f32::from(y) + 0.5);
        sums[usize::from(dark)] += value;
        counts[usize::from(dark)] += 1.0;
    }
    sums[0] / counts[0] - sums[1] / counts[1]
}

/// The brightness that divides values best (Otsu 1979).
fn otsu(values: &[f32]) -> f32 {
    let mut counts = [0_u32; 256];
    values.iter().for_each(|value| counts[*value as u8 as usize] += 1);
    let total = values.len() as f32;
    let all: f32 = (0_u8..=255).zip(counts).map(|(level, count)| f32::from(level) * count as f32).sum();
    let (mut below, mut sum, mut best, mut level) = (0.0, 0.0, -1.0, 128.0);
    for (value, count) in (0_u8..=255).zip(counts) {
        below += count as f32;
        sum += f32::from(value) * count as f32;
        if below == 0.0 || below == total {
            continue;
        }
        let difference = sum / below - (all - sum) / (total - below);
        let between = below * (total - below) * difference * difference;
        if between > best {
            (best, level) = (between, f32::from(value) + 0.5);
        }
    }
    level
}

/// For each module the middle between the lightest and the darkest within three modules.
fn surroundings(values: &[f32]) -> Vec<f32> {
    const REACH: usize = 3;
    let mut levels = Vec::with_capacity(values.len());
    for y in 0..MODULES {
        for x in 0..MODULES {
            let (mut darkest, mut lightest) = (255.0_f32, 0.0_f32);
            for row in y.saturating_sub(REACH)..=(y + REACH).min(MODULES - 1) {
                for column in x.saturating_sub(REACH)..=(x + REACH).min(MODULES - 1) {
                    let value = values[row * MODULES + column];
                    darkest = darkest.min(value);
                    lightest = lightest.max(value);
                }
            }
            levels.push((darkest + lightest) / 2.0);
        }
    }
    levels
}

fn decode(is_dark: impl Fn(usize, usize) -> bool) -> Option<String> {
    let grid = Grid::new(SimpleGrid::from_func(MODULES, is_dark));
    grid.decode().ok().map(|(_, text)| text)
}
