//! Another reader, asked where no mark was read: it takes codes of every version, so that a page with somebody else's code
//! is told from one without.

use super::finder::{self, Corners, Finder, Sought};
use super::geometry::Point;
use super::ink::Ink;
use super::{Code, turn_of};
use rqrr::PreparedImage;

/// Places looked at.
const PLACES: usize = 4;
/// The longer side of what is handed over, in pixels: the reader may take seconds over a whole page.
const LONGEST: usize = 640;
/// Around the middles of the patterns: their outer half, and the light edge.
const EDGE: f32 = 7.0;

/// The codes at the likeliest places.
pub(super) fn codes(ink: &Ink, finders: &[Finder]) -> Vec<Code> {
    let places = finder::corners(finders, Sought::Any);
    places.iter().take(PLACES).find_map(|place| code(ink, place)).into_iter().collect()
}

fn code(ink: &Ink, place: &Corners) -> Option<Code> {
    let [one, two, three] = [place.top_left, place.top_right, place.bottom_left].map(|finder| finder.centre);
    let points = [one, two, three, two + three - one];
    let edge = EDGE * place.top_left.module.max(place.top_right.module);
    let low =
        |of: fn(&Point) -> f32| (points.iter().map(of).fold(f32::MAX, f32::min) - edge).max(0.0) as usize;
    let high = |of: fn(&Point) -> f32| (points.iter().map(of).fold(0.0, f32::max) + edge) as usize;
    let (left, top) = (low(|point| point.x), low(|point| point.y));
    let (right, bottom) = (high(|point| point.x).min(ink.width), high(|point| point.y).min(ink.height));
    let (width, height) = (right.checked_sub(left)?, bottom.checked_sub(top)?);
    let step = width.max(height).div_ceil(LONGEST).max(1);
    let mut prepared = PreparedImage::prepare_from_bitmap(width / step, height / step, |x, y| {
        ink.row(top + y * step)[left + x * step]
    });
    prepared.detect_grids().iter().find_map(|grid| {
        let (_, text) = grid.decode().ok()?;
        let corner = |at: rqrr::Point| Point { x: at.x as f32, y: at.y as f32 };
        Some(Code { text, turn: turn_of(corner(grid.bounds[0]), corner(grid.bounds[1])) })
    })
}
