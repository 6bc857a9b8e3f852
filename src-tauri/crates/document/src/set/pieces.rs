//! Text as pieces of strips: lines, single words, and the nodes of spans that have one of their own.

use super::Setter;
use crate::block::{EditKind, Text};
use crate::galley::{Mark, Piece, Role, Strip, Target};
use crate::shape::Shaped;
use crate::style::TextStyle;
use crate::text::breaks::{Line, Run, set_lines};

impl Setter<'_> {
    /// Lines of `text`, at most `width` wide.
    pub(super) fn lines(&mut self, text: &Text, style: &TextStyle, width: f32) -> Vec<Line> {
        set_lines(self.shaper, text, style, self.language, width)
    }

    /// One unbroken run of text without spans.
    pub(super) fn words(&mut self, text: &str, style: &TextStyle) -> Mark {
        let text: Text = text.into();
        let lines = self.lines(&text, style, f32::INFINITY);
        let words: Vec<_> = lines.into_iter().flat_map(|line| line.runs).flat_map(|run| run.words).collect();
        let words = if words.is_empty() && !text.spans[0].text.is_empty() {
            vec![self.shaper.shape(" ", style.face, self.language, style.tabular)]
        } else {
            words
        };
        Mark::Text { words, size: style.size, tone: style.tone, upward: false, room: f32::INFINITY }
    }

    /// Adds one strip a line, all of `node`; `above` is the gap over the first.
    pub(super) fn stack(
        &mut self,
        lines: &[Line],
        text: &Text,
        style: &TextStyle,
        node: usize,
        x: f32,
        room: f32,
        above: f32,
    ) {
        for (at, line) in lines.iter().enumerate() {
            let pieces = self.pieces(line, text, style, Some(node), x, 0.0, room);
            let gap = if at == 0 { above } else { 0.0 };
            self.galley.strips.push(Strip { height: style.leading, gap, pieces, ..Strip::default() });
        }
    }

    /// The runs of a line as pieces; `y` is the top of the line. Words in another language get a node of their own.
    pub(super) fn pieces(
        &mut self,
        line: &Line,
        text: &Text,
        style: &TextStyle,
        node: Option<usize>,
        x: f32,
        y: f32,
        room: f32,
    ) -> Vec<Piece> {
        let mut pieces = Vec::with_capacity(line.runs.len());
        for run in &line.runs {
            let node = node.map(|parent| self.node_of_span(parent, run.span, text));
            let edit = text.spans.get(run.span).and_then(|span| span.edit.as_ref());
            pieces.extend(edit.and_then(|edit| line_of(edit.kind, run, style)).map(|(mark, offset)| Piece {
                x: x + run.x,
                y: y + style.baseline() + offset,
                node: None,
                mark,
            }));
            pieces.push(Piece {
                x: x + run.x,
                y: y + style.baseline(),
                node,
                mark: Mark::Text {
                    words: run.words.clone(),
                    size: style.size,
                    tone: style.tone,
                    upward: false,
                    room: room - run.x,
                },
            });
        }
        pieces
    }

    /// The node for the words of a span: its own where it leads somewhere or is in another language, else its parent.
    fn node_of_span(&mut self, parent: usize, at: usize, text: &Text) -> usize {
        let Some(span) = text.spans.get(at) else { return parent };
        let foreign = span.language.filter(|language| *language != self.language);
        if foreign.is_none() && span.target.is_none() && span.edit.is_none() {
            return parent;
        }
        if let Some(&known) = self.inline.get(&(parent, at)) {
            return known;
        }
        let mut node = parent;
        if let Some(target) = &span.target {
            node = self.galley.node(Role::Link, Some(node));
            self.galley.nodes[node].target = Some(Target::Anchor(target.clone()));
        }
        if foreign.is_some() || span.edit.is_some() {
            node = self.galley.node(Role::Span, Some(node));
            self.galley.nodes[node].language = foreign;
            self.galley.nodes[node].instead = span.edit.as_ref().map(|edit| edit.spoken.clone());
        }
        self.inline.insert((parent, at), node);
        node
    }
}

/// Thickness of the lines under or through words.
const EDIT_LINE: f32 = 0.7;

/// The line that marks words of one text only, with its distance from their baseline; none for mere spaces.
fn line_of(edit: EditKind, run: &Run, style: &TextStyle) -> Option<(Mark, f32)> {
    let is_space = |word: &Shaped| word.text.chars().all(char::is_whitespace);
    let last = run.words.iter().rposition(|word| !is_space(word))?;
    let dx = run.words[..=last].iter().map(|word| word.advance).sum::<f32>() * style.size / 1000.0;
    let offset = match edit {
        EditKind::Added => style.size * 0.16,
        EditKind::Removed => -style.size * 0.27,
    };
    Some((Mark::Line { dx, dy: 0.0, thickness: EDIT_LINE, tone: style.tone }, offset))
}
