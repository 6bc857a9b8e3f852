//! Chance with a seed: the same on every machine.

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same everywhere.
#[derive(Clone, Debug)]
pub struct Chance(pub u64);

impl Chance {
    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to below `end`, each as likely.
    pub fn below(&mut self, end: usize) -> usize {
        (self.number() % end.max(1) as u64) as usize
    }

    /// From 0 to below `end`; small numbers are likelier, large ones still come.
    pub fn small(&mut self, end: usize) -> usize {
        let within = self.below(end) + 1;
        if self.one_in(4) { within - 1 } else { self.below(within) }
    }

    /// One of these.
    pub fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    /// Whether it happens, once in so many chances.
    pub fn one_in(&mut self, chances: usize) -> bool {
        self.below(chances) == 0
    }

    /// A number between two.
    pub fn between(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low) * (self.number() >> 40) as f32 / (1_u64 << 24) as f32
    }

    /// About a normal distribution with deviation 1: the sum of eight bytes.
    pub fn normal(&mut self) -> f32 {
        let sum: u32 = self.number().to_le_bytes().iter().map(|byte| u32::from(*byte)).sum();
        (sum as f32 - 1020.0) / 209.0
    }
}
