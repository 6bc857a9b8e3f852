//! Facts about the measures of a matrix.

use super::*;
use crate::block::{Block, Kind, RoleLetter, RoleTone};
use crate::galley::Galley;
use crate::shape::Shaper;

#[test]
fn parties_are_shared_evenly_among_the_runs_of_columns() {
    for (parties, sizes) in [
        (0, vec![0]),
        (1, vec![1]),
        (16, vec![16]),
        (25, vec![25]),
        (26, vec![13, 13]),
        (100, vec![25; 4]),
        (120, vec![24; 5]),
    ] {
        let runs = column_runs(parties);
        assert_eq!(runs.iter().map(ExactSizeIterator::len).collect::<Vec<_>>(), sizes, "{parties}");
        assert_eq!(runs.last().map(|run| run.end), Some(parties));
    }
}

/// A galley of the most columns a run can have, each with a letter and a name of one line.
fn widest() -> Galley {
    let most = column_runs(10_000)[0].len();
    let letter = |letter: &str| RoleLetter {
        letter: letter.to_owned(),
        word: "vastaa".to_owned(),
        tone: RoleTone::Dark,
    };
    let roles = ["V", "T", "O", "I", "A", "G", "D", "R", "C", "P"].into_iter().cycle().take(most);
    let row = MatrixRow {
        number: 250,
        text: "Yhteinen puhelinvastaus".into(),
        roles: roles.map(|role| Some(letter(role))).collect(),
        anchor: None,
    };
    let group = MatrixGroup {
        heading: "1.1 Tavoite".into(),
        continued: "1.1 Tavoite (jatkuu)".into(),
        rows: vec![row],
        anchor: None,
    };
    let matrix = Matrix {
        summary: String::new(),
        corner: "Tehtävä".into(),
        languages: vec![Language::Fi],
        legend: vec![letter("V")],
        explained: false,
        columns: (1..=most).map(|number| MatrixColumn { number, name: "Mikkeli".into() }).collect(),
        groups: vec![group],
    };
    let area = crate::paginate::area(true);
    let block = Block::new(Kind::Matrix(matrix));
    crate::set::set_block(&mut Shaper::default(), &block, Language::Fi, area)
}

#[test]
fn letters_are_large_enough_for_arm_s_length_and_stand_inside_their_columns() {
    let galley = widest();
    let row = galley.strips.last().expect("the last strip is the task");
    let (mut letters, mut right) = (0, 0.0_f32);
    for piece in &row.pieces {
        let (Mark::Text { size, .. }, Some(node)) = (&piece.mark, piece.node) else { continue };
        if galley.nodes[node].role == Role::Span {
            assert!(*size >= 9.0, "a letter of {size} pt");
            assert!(piece.x > right + 2.0, "a letter at {} touches the one before it", piece.x);
            right = piece.x + piece.mark.width();
            letters += 1;
        } else {
            assert!(*size >= 8.0, "words of {size} pt");
        }
    }
    assert_eq!(letters, column_runs(10_000)[0].len());
    assert!(right < crate::paginate::area(true).width, "the last letter stands on the page");
}
