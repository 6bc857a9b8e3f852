//! Pictures of whole pages, fitted to the page under their heading.

use std::sync::Arc;

use super::Setter;
use crate::block::Figure;
use crate::galley::{Mark, Piece, Role, Strip};
use crate::style::Tone;

/// Left free on the page for the heading.
const BESIDE: f32 = 72.0;

impl Setter<'_> {
    pub(super) fn figure(&mut self, figure: &Figure) {
        let node = self.galley.node(Role::Figure, None);
        self.galley.nodes[node].words = Some(figure.words.clone());
        let (width, height) = fitted(figure, self.area.width, self.area.height - BESIDE);
        let x = (self.area.width - width) / 2.0;
        let picture =
            Mark::Picture { picture: Arc::clone(&figure.picture), turns: figure.turns, width, height };
        let edge = Mark::Frame { width, height, tone: Tone::Line };
        let pieces = vec![
            Piece { x, y: 0.0, node: Some(node), mark: picture },
            Piece { x, y: 0.0, node: None, mark: edge },
        ];
        self.galley.strips.push(Strip { height, gap: 8.0, pieces, ..Strip::default() });
    }
}

/// Width and height of the upright picture, as large as the room allows.
fn fitted(figure: &Figure, width: f32, height: f32) -> (f32, f32) {
    let (mut across, mut down) = (figure.picture.width as f32, figure.picture.height as f32);
    if figure.turns % 2 == 1 {
        std::mem::swap(&mut across, &mut down);
    }
    let scale = (width / across).min(height / down);
    (across * scale, down * scale)
}
