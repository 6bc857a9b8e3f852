//! Total fit: the set of line breaks that makes the whole paragraph even, after Knuth and Plass (1981), for ragged lines.

/// What may happen after an atom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum After {
    /// The line may end here; the space after the atom vanishes.
    Space,
    /// The line may end here with a hyphen of this width.
    Hyphen(f32),
    /// The line may end here only because nothing else fits.
    Forced,
    /// The line ends here.
    LineEnd,
}

/// A piece of text that stays on one line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Atom {
    /// First byte.
    pub from: usize,
    /// Byte after the last visible one.
    pub to: usize,
    /// Byte after the space that follows.
    pub end: usize,
    /// Width of the visible part.
    pub width: f32,
    /// Width of the space that follows.
    pub space: f32,
    /// What may happen after it.
    pub after: After,
}

/// Costs, in units of the squared share of the line that stays empty, times a hundred.
const HYPHEN: f32 = 6.0;
const HYPHENS_IN_A_ROW: f32 = 10.0;
/// Half a word alone in the last line.
const HYPHEN_BEFORE_LAST_LINE: f32 = 8.0;
const FORCED: f32 = 60.0;
const EACH_LINE: f32 = 0.6;
/// A last line that is hardly there: at most as bad as a gap of a quarter of the line above.
const SHORT_LAST_LINE: f32 = 8.0;
/// A full line beside one that is far from full.
const UNLIKE_NEIGHBOURS: f32 = 1.5;
/// In narrower columns ragged ends are as long as in a column of this width before a word is broken for them.
const LEAST_MEASURE: f32 = 220.0;
/// Last lines shorter than this share of the measure are short.
const SHORT: f32 = 0.22;

/// How full a line is: full, usual or far from full. Two away from each other look uneven.
const FULLNESSES: usize = 3;
const USUAL: usize = 1;

/// Ends of lines as indices into `atoms` (each one past the last atom of its line).
///
/// Every line is at most `width` wide unless a single atom is wider.
#[must_use]
pub fn line_ends(atoms: &[Atom], width: f32) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut from = 0;
    while from < atoms.len() {
        let to = atoms[from..]
            .iter()
            .position(|atom| atom.after == After::LineEnd)
            .map_or(atoms.len(), |at| from + at + 1);
        fit_one(&atoms[from..to], width, from, &mut ends);
        from = to;
    }
    ends
}

/// The best way found to end a line after an atom, for each fullness of that line.
#[derive(Clone, Copy)]
struct Best {
    cost: f32,
    line_from: usize,
    fullness_before: usize,
}

const NONE: Best = Best { cost: f32::INFINITY, line_from: 0, fullness_before: USUAL };

fn fit_one(atoms: &[Atom], width: f32, base: usize, ends: &mut Vec<usize>) {
    // Where each atom begins if all stood on one line. f64: a megabyte of text in one paragraph adds up.
    let mut starts = Vec::with_capacity(atoms.len() + 1);
    let mut x = 0.0_f64;
    for atom in atoms {
        starts.push(x);
        x += f64::from(atom.width) + f64::from(atom.space);
    }
    let mut best: Vec<[Best; FULLNESSES]> = Vec::with_capacity(atoms.len() + 1);
    best.push([NONE, Best { cost: 0.0, ..NONE }, NONE]);
    let mut first = 0;
    for (at, atom) in atoms.iter().enumerate() {
        let hyphen = if let After::Hyphen(hyphen) = atom.after { hyphen } else { 0.0 };
        let right = starts[at] + f64::from(atom.width);
        while first < at && (right - starts[first]) as f32 > width {
            first += 1;
        }
        let mut chosen = [NONE; FULLNESSES];
        for from in first..=at {
            let natural = (right - starts[from]) as f32 + hyphen;
            if natural > width && from < at {
                continue;
            }
            let before = from.checked_sub(1).map(|before| atoms[before].after);
            let line = Line { natural, width, is_last: at + 1 == atoms.len(), after: atom.after, before };
            let (cost, fullness) = (line.cost(), line.fullness());
            for (fullness_before, way) in best[from].iter().enumerate() {
                let uneven = before.is_some() && !line.is_last && fullness.abs_diff(fullness_before) > 1;
                let cost = way.cost + cost + if uneven { UNLIKE_NEIGHBOURS } else { 0.0 };
                if cost < chosen[fullness].cost {
                    chosen[fullness] = Best { cost, line_from: from, fullness_before };
                }
            }
        }
        best.push(chosen);
    }
    let place = ends.len();
    let mut at = atoms.len();
    let mut fullness = cheapest(&best[at]);
    while at > 0 {
        ends.push(base + at);
        let way = best[at][fullness];
        (at, fullness) = (way.line_from, way.fullness_before);
    }
    ends[place..].reverse();
}

fn cheapest(ways: &[Best; FULLNESSES]) -> usize {
    (0..FULLNESSES).fold(0, |least, at| if ways[at].cost < ways[least].cost { at } else { least })
}

/// A line that is being weighed.
struct Line {
    natural: f32,
    width: f32,
    is_last: bool,
    after: After,
    /// How the line above ends; none for the first line.
    before: Option<After>,
}

impl Line {
    /// The share of the measure that stays empty.
    fn empty(&self) -> f32 {
        ((self.width - self.natural) / self.width.max(LEAST_MEASURE)).max(0.0)
    }

    fn fullness(&self) -> usize {
        match self.empty() {
            _ if self.is_last => USUAL,
            empty if empty < 0.06 => 0,
            empty if empty < 0.22 => USUAL,
            _ => 2,
        }
    }

    fn cost(&self) -> f32 {
        let after_hyphen = matches!(self.before, Some(After::Hyphen(_)));
        if self.is_last {
            let short = SHORT * self.width;
            let missing = ((short - self.natural) / short).max(0.0);
            let alone = if missing > 0.0 && self.before.is_some() { SHORT_LAST_LINE * missing } else { 0.0 };
            let half = if after_hyphen { HYPHEN_BEFORE_LAST_LINE } else { 0.0 };
            return EACH_LINE + alone + half;
        }
        let ending = match self.after {
            After::Hyphen(_) if after_hyphen => HYPHEN + HYPHENS_IN_A_ROW,
            After::Hyphen(_) => HYPHEN,
            After::Forced => FORCED,
            After::Space | After::LineEnd => 0.0,
        };
        // Overfull single atoms still cost, so that a way around them is taken where there is one.
        let overfull = ((self.natural - self.width) / self.width).max(0.0) * 1000.0;
        EACH_LINE + self.empty() * self.empty() * 100.0 + ending + overfull
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(widths: &[f32]) -> Vec<Atom> {
        widths
            .iter()
            .enumerate()
            .map(|(at, &width)| Atom {
                from: at,
                to: at + 1,
                end: at + 1,
                width,
                space: 1.0,
                after: After::Space,
            })
            .collect()
    }

    #[test]
    fn a_short_line_is_shared_out_instead_of_left_in_the_middle() {
        // First fit would leave the second line far from full; total fit moves a word down.
        assert_eq!(line_ends(&words(&[109.0, 109.0, 60.0, 160.0, 270.0]), 280.0), vec![2, 4, 5]);
    }

    #[test]
    fn no_line_is_wider_than_the_column_unless_one_atom_is() {
        let atoms = words(&[3.0, 20.0, 2.0, 2.0, 7.0, 1.0, 6.0, 6.0]);
        let mut from = 0;
        for to in line_ends(&atoms, 10.0) {
            let line = &atoms[from..to];
            let natural: f32 = line.iter().map(|a| a.width + a.space).sum::<f32>() - 1.0;
            assert!(natural <= 10.0 || line.len() == 1, "{from}..{to} is {natural} wide");
            from = to;
        }
        assert_eq!(from, atoms.len());
    }

    #[test]
    fn line_ends_are_kept_and_nothing_gives_no_lines() {
        let mut atoms = words(&[1.0, 1.0, 1.0]);
        atoms[0].after = After::LineEnd;
        assert_eq!(line_ends(&atoms, 100.0), vec![1, 3]);
        assert_eq!(line_ends(&[], 100.0), Vec::<usize>::new());
    }
}
