//! What is done to a page, in numbers.

use super::Chance;
use std::fmt;

/// What a scanner was set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// Black and white.
    OneBit,
    /// Grey.
    Grey,
    /// In colours.
    Full,
}

/// What lies over one of the page's codes.
#[derive(Clone, Copy, Debug)]
pub enum Mess {
    /// Coffee, or a thumb.
    Stain {
        /// Which code, by its place on the page.
        code: usize,
        /// Millimetres on paper.
        radius: f32,
        /// As a share: 1 hides all that lies below.
        darkness: f32,
    },
    /// Strokes of a pen.
    Strokes {
        /// Which code, by its place on the page.
        code: usize,
        /// How many.
        count: usize,
    },
}

/// Everything that happens to one page between the printer and the file.
#[derive(Clone, Debug)]
pub struct Levels {
    /// Pixels in an inch of paper, 150 to 300.
    pub dpi: f32,
    /// Quarters that the page lies turned.
    pub turn: usize,
    /// Degrees, -7 to 7.
    pub skew: f32,
    /// How far each corner is moved inwards, as a share of the width: a photograph from the side.
    pub perspective: [f32; 8],
    /// Millimetres missing at the left, top, right and bottom edge, 0 to 8.
    pub cut: [f32; 4],
    /// σ in millimetres on paper, up to 0.2.
    pub blur: f32,
    /// σ in levels of 256, up to 20.
    pub noise: f32,
    /// Of JPEG, 30 to 90.
    pub quality: u8,
    /// How much darker one side of the page is, as a share.
    pub shade: f32,
    /// Where white ends when the scanner knows two colours only.
    pub threshold: f32,
    /// What lies around the paper, in levels of 256.
    pub around: f32,
    /// A stain or pen strokes over one code.
    pub mess: Option<Mess>,
    /// What makes its noise.
    pub seed: u64,
}

impl Levels {
    /// Levels by chance.
    #[must_use]
    pub fn drawn(chance: &mut Chance) -> Self {
        let far = if chance.one_in(3) { chance.between(0.0, 0.05) } else { 0.0 };
        Self {
            dpi: chance.of(&[150.0, 150.0, 200.0, 200.0, 240.0, 300.0]),
            turn: if chance.one_in(2) { 0 } else { chance.below(4) },
            skew: chance.between(-7.0, 7.0),
            perspective: std::array::from_fn(|_| chance.between(0.0, far)),
            cut: std::array::from_fn(|_| if chance.one_in(2) { chance.between(0.0, 8.0) } else { 0.0 }),
            blur: chance.between(0.0, 0.2),
            noise: chance.between(0.0, 20.0),
            quality: 30 + chance.below(61) as u8,
            shade: chance.between(0.0, 0.35),
            threshold: chance.between(110.0, 160.0),
            around: chance.of(&[255.0, 255.0, 30.0, 150.0]),
            mess: Mess::drawn(chance),
            seed: chance.number(),
        }
    }
}

impl Mess {
    fn drawn(chance: &mut Chance) -> Option<Self> {
        let code = chance.below(2);
        match chance.below(4) {
            0 => Some(Self::Stain {
                code,
                radius: chance.between(5.0, 18.0),
                darkness: chance.between(0.2, 1.0),
            }),
            1 => Some(Self::Strokes { code, count: 1 + chance.below(4) }),
            _ => None,
        }
    }
}

impl fmt::Display for Levels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} dpi, turn {}, skew {:.1}°, perspective {:.1} %, cut {:.0?} mm, blur {:.2} mm, noise {:.0}, \
             quality {}, shade {:.0} %, threshold {:.0}, around {}, {:?}",
            self.dpi,
            self.turn,
            self.skew,
            100.0 * self.perspective.iter().copied().fold(0.0, f32::max),
            self.cut,
            self.blur,
            self.noise,
            self.quality,
            100.0 * self.shade,
            self.threshold,
            self.around,
            self.mess,
        )
    }
}
