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
const HYPHEN: f32 = 5.0;
const HYPHENS_IN_A_ROW: f32 = 8.0;
const FORCED: f32 = 60.0;
const EACH_LINE: f32 = 0.6;
const LONELY_LAST_WORD: f32 = 6.0;

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

/// The best way found to end a line after an atom.
#[derive(Clone, Copy)]
struct Best {
    cost: f32,
    line_from: usize,
    hyphen: bool,
}

fn fit_one(atoms: &[Atom], width: f32, base: usize, ends: &mut Vec<usize>) {
    // Where each atom begins if all stood on one line. f64: a megabyte of text in one paragraph adds up.
    let mut starts = Vec::with_capacity(atoms.len() + 1);
    let mut x = 0.0_f64;
    for atom in atoms {
        starts.push(x);
        x += f64::from(atom.width) + f64::from(atom.space);
    }
    let mut best: Vec<Best> = Vec::with_capacity(atoms.len() + 1);
    best.push(Best { cost: 0.0, line_from: 0, hyphen: false });
    let mut first = 0;
    for (at, atom) in atoms.iter().enumerate() {
        let hyphen = if let After::Hyphen(hyphen) = atom.after { hyphen } else { 0.0 };
        let right = starts[at] + f64::from(atom.width);
        while first < at && (right - starts[first]) as f32 > width {
            first += 1;
        }
        let mut chosen = Best { cost: f32::INFINITY, line_from: at, hyphen: false };
        for from in first..=at {
            let natural = (right - starts[from]) as f32 + hyphen;
            if natural > width && from < at {
                continue;
            }
            let before = best[from];
            let cost = before.cost + cost_of(atom, natural, width, at + 1 == atoms.len(), at == from, before.hyphen);
            if cost < chosen.cost {
                chosen = Best { cost, line_from: from, hyphen: hyphen > 0.0 };
            }
        }
        best.push(chosen);
    }
    let place = ends.len();
    let mut at = atoms.len();
    while at > 0 {
        ends.push(base + at);
        at = best[at].line_from;
    }
    ends[place..].reverse();
}

fn cost_of(atom: &Atom, natural: f32, width: f32, is_last: bool, is_single: bool, after_hyphen: bool) -> f32 {
    let empty = ((width - natural) / width).max(0.0);
    if is_last {
        let lonely = is_single && natural < width * 0.2;
        return EACH_LINE + if lonely { LONELY_LAST_WORD } else { 0.0 };
    }
    let ending = match atom.after {
        After::Hyphen(_) if after_hyphen => HYPHEN + HYPHENS_IN_A_ROW,
        After::Hyphen(_) => HYPHEN,
        After::Forced => FORCED,
        After::Space | After::LineEnd => 0.0,
    };
    // Overfull single atoms still cost, so that a way around them is taken where there is one.
    let overfull = ((natural - width) / width).max(0.0) * 1000.0;
    EACH_LINE + empty * empty * 100.0 + ending + overfull
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(widths: &[f32]) -> Vec<Atom> {
        widths
            .iter()
            .enumerate()
            .map(|(at, &width)| Atom { from: at, to: at + 1, end: at + 1, width, space: 1.0, after: After::Space })
            .collect()
    }

    #[test]
    fn a_short_line_is_shared_out_instead_of_left_in_the_middle() {
        // First fit would set 9 | 3 alone | 9 …; total fit moves a word down.
        assert_eq!(line_ends(&words(&[4.0, 4.0, 3.0, 9.0, 5.0]), 13.0), vec![2, 4, 5]);
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
