//! Names and values side by side: identification data.

use super::{Setter, avoid_lonely_lines};
use crate::block::KeyValue;
use crate::galley::{Role, Strip};
use crate::style;

/// Longer values of identification data may go over a page.
const MOST_LINES_OF_A_VALUE: usize = 8;

impl Setter<'_> {
    pub(super) fn key_values(&mut self, pairs: &[KeyValue]) {
        let key_width = style::INDENT - 8.0;
        let value_width = self.area.width - style::INDENT;
        let table = self.galley.node(Role::Table, None);
        let mut rows = Vec::with_capacity(pairs.len());
        for (at, pair) in pairs.iter().enumerate() {
            rows.push(self.galley.strips.len());
            let row = self.galley.node(Role::Row, Some(table));
            let (key, value) =
                (self.galley.node(Role::RowHeader, Some(row)), self.galley.node(Role::Cell, Some(row)));
            let keys = self.lines(&pair.key, &style::KEY, key_width);
            let values = self.lines(&pair.value, &style::VALUE, value_width);
            let first = self.galley.strips.len();
            for line in 0..keys.len().max(values.len()).max(1) {
                let mut pieces = Vec::new();
                if let Some(key_line) = keys.get(line) {
                    pieces.extend(self.pieces(
                        key_line,
                        &pair.key,
                        &style::KEY,
                        Some(key),
                        0.0,
                        0.0,
                        key_width,
                    ));
                }
                if let Some(value_line) = values.get(line) {
                    let (x, room) = (style::INDENT, value_width);
                    pieces.extend(self.pieces(
                        value_line,
                        &pair.value,
                        &style::VALUE,
                        Some(value),
                        x,
                        0.0,
                        room,
                    ));
                }
                let gap = if line > 0 { 0.0 } else { if at == 0 { style::TABLE_GAP } else { 3.0 } };
                self.galley.strips.push(Strip {
                    height: style::VALUE.leading,
                    gap,
                    pieces,
                    ..Strip::default()
                });
            }
            let strips = &mut self.galley.strips[first..];
            // A value reads with its name: only long ones part.
            if strips.len() <= MOST_LINES_OF_A_VALUE {
                let last = strips.len() - 1;
                strips[..last].iter_mut().for_each(|strip| strip.keep = true);
            }
            avoid_lonely_lines(strips);
            if let Some(anchor) = &pair.anchor {
                self.galley.strips[first].anchors.push(anchor.clone());
            }
        }
        self.keep_company(&rows);
    }
}
