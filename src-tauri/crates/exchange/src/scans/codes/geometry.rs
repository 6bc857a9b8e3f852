//! Points of a picture, and the map from a flat sheet to its photograph.

use std::ops::{Add, Sub};

/// A point in pixels; x to the right, y down, the middle of the first pixel at (0.5, 0.5).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    pub(super) x: f32,
    pub(super) y: f32,
}

impl Point {
    pub(super) fn distance(self, other: Self) -> f32 {
        let Self { x, y } = self - other;
        (x * x + y * y).sqrt()
    }

    /// The point on the way to another, at a share of it.
    pub(super) fn towards(self, other: Self, share: f32) -> Self {
        Self { x: self.x + (other.x - self.x) * share, y: self.y + (other.y - self.y) * share }
    }
}

impl Add for Point {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { x: self.x + other.x, y: self.y + other.y }
    }
}

impl Sub for Point {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self { x: self.x - other.x, y: self.y - other.y }
    }
}

/// The projection of the unit square onto four points (Heckbert, Fundamentals of Texture Mapping, 1989, § 2.2.3).
#[derive(Debug, Clone, Copy)]
pub(super) struct Projection {
    x: [f32; 3],
    y: [f32; 3],
    depth: [f32; 2],
}

impl Projection {
    /// The projection that takes (0, 0), (1, 0), (1, 1) and (0, 1) to these points; none when they are no quadrangle.
    pub(super) fn onto(corners: [Point; 4]) -> Option<Self> {
        let [first, second, third, fourth] = corners;
        let (right, down) = (second - third, fourth - third);
        let bend = first - second + third - fourth;
        let area = right.x * down.y - down.x * right.y;
        if !(area.abs() > f32::EPSILON) {
            return None;
        }
        let along = (bend.x * down.y - down.x * bend.y) / area;
        let across = (right.x * bend.y - bend.x * right.y) / area;
        let row = |first: f32, second: f32, fourth: f32| {
            [second - first + along * second, fourth - first + across * fourth, first]
        };
        Some(Self {
            x: row(first.x, second.x, fourth.x),
            y: row(first.y, second.y, fourth.y),
            depth: [along, across],
        })
    }

    /// Where a point of the square lies in the picture.
    #[inline]
    pub(super) fn of(&self, along: f32, across: f32) -> Point {
        let depth = self.depth[0] * along + self.depth[1] * across + 1.0;
        let place = |row: &[f32; 3]| (row[0] * along + row[1] * across + row[2]) / depth;
        Point { x: place(&self.x), y: place(&self.y) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_projection_meets_its_corners_and_keeps_lines_straight() {
        let corners = [(10.0, 20.0), (110.0, 30.0), (95.0, 140.0), (5.0, 120.0)].map(|(x, y)| Point { x, y });
        let projection = Projection::onto(corners).expect("a quadrangle");
        for (corner, (along, across)) in corners.iter().zip([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)])
        {
            assert!(projection.of(along, across).distance(*corner) < 1e-3);
        }
        // The diagonals meet where they meet in the square.
        let middle = projection.of(0.5, 0.5);
        let cross = |from: Point, to: Point| {
            (to.x - from.x) * (middle.y - from.y) - (to.y - from.y) * (middle.x - from.x)
        };
        assert!(cross(corners[0], corners[2]).abs() < 0.1 && cross(corners[1], corners[3]).abs() < 0.1);
        assert!(Projection::onto([Point { x: 1.0, y: 1.0 }; 4]).is_none());
    }
}
