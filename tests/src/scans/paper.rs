//! From a drawn page to the picture that a scanner or a telephone makes of it.

use super::{Chance, Colour, Levels, Mess};

/// A page as it was printed, in grey.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Pixels across.
    pub width: usize,
    /// Pixels down.
    pub height: usize,
    /// Pixels in an inch.
    pub dpi: f32,
    /// A byte a pixel, row by row.
    pub grey: Vec<u8>,
    /// The middles of its codes in millimetres from the left and the upper edge.
    pub codes: Vec<(f32, f32)>,
}

/// A picture: one byte a pixel, or three.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Pixels across.
    pub width: usize,
    /// Pixels down.
    pub height: usize,
    /// Bytes a pixel.
    pub channels: usize,
    /// Row by row.
    pub pixels: Vec<u8>,
}

const INCH: f32 = 25.4;

type Point = (f32, f32);

/// The picture of a sheet at these levels.
#[must_use]
pub fn scan(sheet: &Sheet, levels: &Levels, colour: Colour) -> Picture {
    let mut chance = Chance(levels.seed);
    let page = (sheet.width as f32 / sheet.dpi * INCH, sheet.height as f32 / sheet.dpi * INCH);
    let corners = corners(page, levels);
    let (width, height) =
        corners.iter().fold((0.0_f32, 0.0_f32), |most, at| (most.0.max(at.0), most.1.max(at.1)));
    let pixels = |millimetres: f32| (millimetres * levels.dpi / INCH).ceil() as usize + 1;
    let (width, height) = (pixels(width), pixels(height));
    let onto_paper = Map::from_corners(corners, page);
    let mess = Drawn::of(levels.mess, sheet, &mut chance);
    let (left, top) = (levels.cut[0], levels.cut[1]);
    let (right, bottom) = (page.0 - levels.cut[2], page.1 - levels.cut[3]);
    let mut light = Vec::with_capacity(width * height);
    for y in 0..height {
        for x in 0..width {
            // Where an inch has few pixels, each sees more than a point.
            let spread = if levels.dpi <= 200.0 { 0.25 } else { 0.0 };
            let mut sum = 0.0;
            for (right_by, down_by) in [(-spread, -spread), (spread, spread)] {
                let at = |place: usize, by: f32| (place as f32 + 0.5 + by) * INCH / levels.dpi;
                let (across, down) = onto_paper.of((at(x, right_by), at(y, down_by)));
                sum += if across < left || across > right || down < top || down > bottom {
                    levels.around
                } else {
                    let paper = sheet.at(across, down) * mess.light(across, down);
                    (20.0 + paper * 0.88) * (1.0 - levels.shade * across / page.0)
                };
            }
            light.push(sum / 2.0);
        }
    }
    blur(&mut light, width, levels.blur * levels.dpi / INCH);
    for value in &mut light {
        *value = (*value + chance.normal() * levels.noise).clamp(0.0, 255.0);
    }
    finished(&light, width, height, levels, colour)
}

/// Where the corners of the paper lie in the picture, in millimetres: moved, turned, and pushed to the picture's edges.
fn corners(page: Point, levels: &Levels) -> [Point; 4] {
    let angle = (levels.skew + 90.0 * levels.turn as f32).to_radians();
    let (sine, cosine) = (angle.sin(), angle.cos());
    let signs = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)];
    let moved = std::array::from_fn::<Point, 4, _>(|corner| {
        let (right, down) = signs[corner];
        let inwards = |sign: f32, by: f32| if sign > 0.5 { 1.0 - by } else { by };
        let x = inwards(right, levels.perspective[2 * corner]) * page.0;
        let y = inwards(down, levels.perspective[2 * corner + 1]) * page.1;
        (x * cosine - y * sine, x * sine + y * cosine)
    });
    let least = moved.iter().fold((f32::MAX, f32::MAX), |least, at| (least.0.min(at.0), least.1.min(at.1)));
    moved.map(|(x, y)| (x - least.0, y - least.1))
}

impl Sheet {
    fn at(&self, across: f32, down: f32) -> f32 {
        let (x, y) = (across * self.dpi / INCH - 0.5, down * self.dpi / INCH - 0.5);
        let (column, row) = (x.max(0.0) as usize, y.max(0.0) as usize);
        if column + 1 >= self.width || row + 1 >= self.height {
            return 255.0;
        }
        let (right, below) = (x.max(0.0) - column as f32, y.max(0.0) - row as f32);
        let value = |column: usize, row: usize| f32::from(self.grey[row * self.width + column]);
        let upper = value(column, row) * (1.0 - right) + value(column + 1, row) * right;
        let lower = value(column, row + 1) * (1.0 - right) + value(column + 1, row + 1) * right;
        upper * (1.0 - below) + lower * below
    }
}

/// What lies on the paper: round stains and straight strokes.
struct Drawn {
    stain: Option<(Point, f32, f32)>,
    strokes: Vec<(Point, Point)>,
}

impl Drawn {
    fn of(mess: Option<Mess>, sheet: &Sheet, chance: &mut Chance) -> Self {
        let near = |code: usize, chance: &mut Chance, reach: f32| {
            let (x, y) = sheet.codes[code % sheet.codes.len()];
            (x + chance.between(-reach, reach), y + chance.between(-reach, reach))
        };
        match mess {
            Some(Mess::Stain { code, radius, darkness }) => {
                Self { stain: Some((near(code, chance, 10.0), radius, darkness)), strokes: Vec::new() }
            }
            Some(Mess::Strokes { code, count }) => {
                let strokes = (0..count).map(|_| (near(code, chance, 20.0), near(code, chance, 20.0)));
                Self { stain: None, strokes: strokes.collect() }
            }
            None => Self { stain: None, strokes: Vec::new() },
        }
    }

    /// The share of light that comes back from a place.
    fn light(&self, x: f32, y: f32) -> f32 {
        const PEN: f32 = 0.4;
        if self.strokes.iter().any(|(from, to)| distance((x, y), *from, *to) < PEN) {
            return 0.1;
        }
        match self.stain {
            Some((middle, radius, darkness)) if (x - middle.0).hypot(y - middle.1) < radius => 1.0 - darkness,
            _ => 1.0,
        }
    }
}

/// From a point to a stretch of line.
fn distance(point: Point, from: Point, to: Point) -> f32 {
    let (along_x, along_y) = (to.0 - from.0, to.1 - from.1);
    let length = (along_x * along_x + along_y * along_y).max(1e-6);
    let share = (((point.0 - from.0) * along_x + (point.1 - from.1) * along_y) / length).clamp(0.0, 1.0);
    (point.0 - from.0 - along_x * share).hypot(point.1 - from.1 - along_y * share)
}

/// A Gaussian along rows and then along columns.
fn blur(light: &mut [f32], width: usize, deviation: f32) {
    if deviation < 0.1 {
        return;
    }
    let reach = (deviation * 2.5).ceil() as usize;
    let weights: Vec<f32> = (0..=2 * reach)
        .map(|step| (-(step as f32 - reach as f32).powi(2) / (2.0 * deviation * deviation)).exp())
        .collect();
    let whole: f32 = weights.iter().sum();
    let weights: Vec<f32> = weights.iter().map(|weight| weight / whole).collect();
    let mut padded = Vec::with_capacity(width + 2 * reach);
    for row in light.chunks_exact_mut(width) {
        padded.clear();
        padded.extend(std::iter::repeat_n(row[0], reach));
        padded.extend_from_slice(row);
        padded.extend(std::iter::repeat_n(row[width - 1], reach));
        for (value, around) in row.iter_mut().zip(padded.windows(weights.len())) {
            *value = around.iter().zip(&weights).map(|(value, weight)| value * weight).sum();
        }
    }
    let old = light.to_vec();
    let last = light.len() / width - 1;
    for (y, row) in light.chunks_exact_mut(width).enumerate() {
        row.fill(0.0);
        for (step, weight) in weights.iter().enumerate() {
            let from = (y + step).saturating_sub(reach).min(last) * width;
            row.iter_mut().zip(&old[from..from + width]).for_each(|(sum, value)| *sum += value * weight);
        }
    }
}

fn finished(light: &[f32], width: usize, height: usize, levels: &Levels, colour: Colour) -> Picture {
    // Ivory paper, seen by a camera.
    const TINT: [f32; 3] = [1.0, 0.97, 0.91];
    let (channels, pixels) = match colour {
        Colour::OneBit => {
            (1, light.iter().map(|value| if *value < levels.threshold { 0 } else { 255 }).collect())
        }
        Colour::Grey => (1, light.iter().map(|value| *value as u8).collect()),
        Colour::Full => (3, light.iter().flat_map(|value| TINT.map(|tint| (value * tint) as u8)).collect()),
    };
    Picture { width, height, channels, pixels }
}

/// The projective map that takes four points to the corners of a page.
struct Map([f32; 9]);

impl Map {
    /// The inverse of the map from the page's corners to the given ones (Heckbert 1989, § 2.2.3).
    fn from_corners(corners: [Point; 4], page: Point) -> Self {
        let [(x0, y0), (x1, y1), (x2, y2), (x3, y3)] = corners;
        let (sum_x, sum_y) = (x0 - x1 + x2 - x3, y0 - y1 + y2 - y3);
        let (dx1, dx2, dy1, dy2) = (x1 - x2, x3 - x2, y1 - y2, y3 - y2);
        let area = dx1 * dy2 - dx2 * dy1;
        let (g, h) = ((sum_x * dy2 - dx2 * sum_y) / area, (dx1 * sum_y - sum_x * dy1) / area);
        let [a, b, c] = [x1 - x0 + g * x1, x3 - x0 + h * x3, x0];
        let [d, e, f] = [y1 - y0 + g * y1, y3 - y0 + h * y3, y0];
        let inverse = [
            e - f * h,
            c * h - b,
            b * f - c * e,
            f * g - d,
            a - c * g,
            c * d - a * f,
            d * h - e * g,
            b * g - a * h,
            a * e - b * d,
        ];
        let mut scaled = inverse;
        scaled[..3].iter_mut().for_each(|value| *value *= page.0);
        scaled[3..6].iter_mut().for_each(|value| *value *= page.1);
        Self(scaled)
    }

    fn of(&self, (x, y): Point) -> Point {
        let [a, b, c, d, e, f, g, h, i] = self.0;
        let depth = g * x + h * y + i;
        ((a * x + b * y + c) / depth, (d * x + e * y + f) / depth)
    }
}
