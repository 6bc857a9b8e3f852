//! Grey pictures: what a page is once it is drawn, whatever file it came from.

use crate::{ImportError, png_file};

/// A picture of one byte a pixel, 0 black and 255 white, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Grey {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) pixels: Vec<u8>,
}

/// By how many quarters, clockwise, a picture must be turned to stand upright.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// It stands upright.
    #[default]
    None,
    /// By a quarter clockwise.
    Clockwise,
    /// It stands on its head.
    Half,
    /// By a quarter anticlockwise.
    Anticlockwise,
}

impl Turn {
    /// The angle in degrees, clockwise: 0, 90, 180 or 270.
    pub const fn degrees(self) -> u16 {
        match self {
            Self::None => 0,
            Self::Clockwise => 90,
            Self::Half => 180,
            Self::Anticlockwise => 270,
        }
    }
}

impl Grey {
    /// A picture of these rows; rows that are missing are white.
    pub(super) fn of(width: usize, height: usize, mut pixels: Vec<u8>) -> Self {
        pixels.resize(width * height, 255);
        Self { width, height, pixels }
    }

    pub(super) fn row(&self, y: usize) -> &[u8] {
        &self.pixels[y * self.width..][..self.width]
    }

    /// The longer side in pixels.
    pub(super) fn longest(&self) -> usize {
        self.width.max(self.height)
    }

    /// The brightness at a point between pixels; outside it is white, as paper goes on.
    #[inline]
    pub(super) fn at(&self, x: f32, y: f32) -> f32 {
        let (x, y) = (x - 0.5, y - 0.5);
        if !(x >= 0.0 && y >= 0.0) {
            return 255.0;
        }
        let (column, row) = (x as usize, y as usize);
        if column + 1 >= self.width || row + 1 >= self.height {
            return 255.0;
        }
        let (right, down) = (x - column as f32, y - row as f32);
        let first = row * self.width + column;
        let value = |place: usize| f32::from(self.pixels[place]);
        let above = value(first) + (value(first + 1) - value(first)) * right;
        let next = first + self.width;
        let below = value(next) + (value(next + 1) - value(next)) * right;
        above + (below - above) * down
    }

    /// The same picture with a longer side of at most `longest` pixels, each the mean of those it stands for.
    pub(super) fn within(self, longest: usize) -> Self {
        if self.longest() <= longest {
            return self;
        }
        let scale = longest as f64 / self.longest() as f64;
        let side = |pixels: usize| ((pixels as f64 * scale).round() as usize).max(1);
        self.shrunk(side(self.width), side(self.height))
    }

    /// The mean over each new pixel's area; pixels are weighed in 256ths, so that edges stay where they were.
    fn shrunk(&self, width: usize, height: usize) -> Self {
        let columns = spans(self.width, width);
        let rows = spans(self.height, height);
        let mut pixels = Vec::with_capacity(width * height);
        let mut sums = vec![0_u64; width];
        for row in &rows {
            sums.fill(0);
            for (y, weight) in row.parts() {
                add_row(&mut sums, self.row(y), &columns, weight);
            }
            let whole = |column: &Span| u64::from(column.weight) * u64::from(row.weight);
            let means = sums.iter().zip(&columns).map(|(sum, column)| {
                let mean = (sum + whole(column) / 2) / whole(column).max(1);
                u8::try_from(mean).unwrap_or(u8::MAX)
            });
            pixels.extend(means);
        }
        Self { width, height, pixels }
    }

    /// The picture turned.
    pub(super) fn turned(&self, turn: Turn) -> Self {
        let (width, height) = match turn {
            Turn::None | Turn::Half => (self.width, self.height),
            Turn::Clockwise | Turn::Anticlockwise => (self.height, self.width),
        };
        let mut pixels = Vec::with_capacity(self.pixels.len());
        for y in 0..height {
            let from = |x: usize| match turn {
                Turn::None => (x, y),
                Turn::Clockwise => (y, self.height - 1 - x),
                Turn::Half => (self.width - 1 - x, self.height - 1 - y),
                Turn::Anticlockwise => (self.width - 1 - y, x),
            };
            pixels.extend((0..width).map(|x| {
                let (column, row) = from(x);
                self.pixels[row * self.width + column]
            }));
        }
        Self { width, height, pixels }
    }

    /// The picture with left and right exchanged.
    pub(super) fn mirrored(mut self) -> Self {
        self.pixels.chunks_exact_mut(self.width.max(1)).for_each(<[u8]>::reverse);
        self
    }

    /// Each pixel the mean of the nine around it: noise falls to a third, modules of three pixels stay apart.
    pub(super) fn softened(&self) -> Self {
        let mut pixels = Vec::with_capacity(self.pixels.len());
        let mut sums = vec![0_u16; self.width];
        for y in 0..self.height {
            let above = self.row(y.saturating_sub(1));
            let below = self.row((y + 1).min(self.height - 1));
            for (((sum, one), two), three) in sums.iter_mut().zip(above).zip(self.row(y)).zip(below) {
                *sum = u16::from(*one) + u16::from(*two) + u16::from(*three);
            }
            let last = self.width - 1;
            pixels.extend((0..self.width).map(|x| {
                let sum = sums[x.saturating_sub(1)] + sums[x] + sums[(x + 1).min(last)];
                (sum / 9) as u8
            }));
        }
        Self { width: self.width, height: self.height, pixels }
    }

    /// The picture as a JPEG.
    pub(super) fn jpeg(&self) -> Result<Vec<u8>, ImportError> {
        const QUALITY: u8 = 80;
        let side = |pixels: usize| u16::try_from(pixels).map_err(|_| ImportError::PageNotDrawn);
        let mut bytes = Vec::new();
        jpeg_encoder::Encoder::new(&mut bytes, QUALITY)
            .encode(&self.pixels, side(self.width)?, side(self.height)?, jpeg_encoder::ColorType::Luma)
            .map_err(|_| ImportError::PageNotDrawn)?;
        Ok(bytes)
    }

    /// The picture as a PNG.
    pub(super) fn png(&self) -> Result<Vec<u8>, ImportError> {
        let side = |pixels: usize| u32::try_from(pixels).map_err(|_| ImportError::PageNotDrawn);
        png_file::encode(side(self.width)?, side(self.height)?, png::ColorType::Grayscale, &self.pixels)
    }
}

/// Which old pixels a new one covers: whole ones, and a part of the first and the last, in 256ths.
struct Span {
    first: usize,
    last: usize,
    first_weight: u32,
    last_weight: u32,
    /// Of all together.
    weight: u32,
}

impl Span {
    fn parts(&self) -> impl Iterator<Item = (usize, u32)> {
        (self.first..=self.last).map(|place| (place, self.weight_of(place)))
    }

    const fn weight_of(&self, place: usize) -> u32 {
        if place == self.first {
            self.first_weight
        } else if place == self.last {
            self.last_weight
        } else {
            256
        }
    }
}

fn spans(old: usize, new: usize) -> Vec<Span> {
    let edge = |index: usize| index * old * 256 / new;
    (0..new)
        .map(|index| {
            let (start, end) = (edge(index), edge(index + 1).max(edge(index) + 1));
            let (first, last) = (start / 256, (end - 1) / 256);
            let weight = (end - start) as u32;
            let (first_weight, last_weight) = if first == last {
                (weight, weight)
            } else {
                ((256 - start % 256) as u32, (end - last * 256) as u32)
            };
            Span { first, last, first_weight, last_weight, weight }
        })
        .collect()
}

/// Adds a row of old pixels, weighed, to the sums of the new ones; a sum is in 65536ths of a pixel.
fn add_row(sums: &mut [u64], row: &[u8], columns: &[Span], weight: u32) {
    for (sum, column) in sums.iter_mut().zip(columns) {
        let whole: u64 = row[column.first..=column.last].iter().map(|value| u64::from(*value)).sum();
        let less = u64::from(row[column.first]) * u64::from(256 - column.first_weight);
        let last = if column.first == column.last { 0 } else { 256 - column.last_weight };
        let less = less + u64::from(row[column.last]) * u64::from(last);
        *sum += (whole * 256 - less) * u64::from(weight);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters() -> Grey {
        Grey { width: 3, height: 2, pixels: b"abcdef".to_vec() }
    }

    #[test]
    fn turns_move_every_pixel_to_its_place() {
        let turned = |turn| {
            let grey = letters().turned(turn);
            (grey.width, grey.height, String::from_utf8(grey.pixels).expect("letters"))
        };
        assert_eq!(turned(Turn::None), (3, 2, "abcdef".to_owned()));
        assert_eq!(turned(Turn::Clockwise), (2, 3, "daebfc".to_owned()));
        assert_eq!(turned(Turn::Half), (3, 2, "fedcba".to_owned()));
        assert_eq!(turned(Turn::Anticlockwise), (2, 3, "cfbead".to_owned()));
        assert_eq!(letters().mirrored().pixels, b"cbafed");
    }

    #[test]
    fn shrinking_keeps_the_mean() {
        let grey = Grey { width: 4, height: 2, pixels: vec![0, 100, 200, 40, 20, 80, 0, 0] };
        assert_eq!(grey.clone().within(2), Grey { width: 2, height: 1, pixels: vec![50, 60] });
        assert_eq!(grey.clone().within(4), grey, "small enough");
        for longest in [999, 777, 500, 333, 10, 1] {
            let checks: Vec<u8> = (0..1000 * 700).map(|i| (i % 1000 + i / 1000) as u8).collect();
            let small = Grey { width: 1000, height: 700, pixels: checks.clone() }.within(longest);
            let mean = |values: &[u8]| {
                values.iter().map(|value| u64::from(*value)).sum::<u64>() as f64 / values.len() as f64
            };
            assert!((mean(&checks) - mean(&small.pixels)).abs() < 1.5, "{longest}");
        }
        let white = Grey::of(4000, 3000, Vec::new()).within(1234);
        assert!(white.pixels.iter().all(|value| *value == 255));
    }

    #[test]
    fn points_between_pixels_have_a_brightness_between_theirs() {
        let grey = Grey { width: 2, height: 2, pixels: vec![0, 100, 100, 200] };
        assert_eq!([grey.at(0.5, 0.5), grey.at(1.0, 0.5), grey.at(1.0, 1.0)], [0.0, 50.0, 100.0]);
        assert_eq!([grey.at(-3.0, 0.0), grey.at(f32::NAN, 0.0), grey.at(9.0, 1.0)], [255.0; 3]);
    }
}
