//! Pasted plain text in the shape of the window's rich text.

use crate::wire::{Block, ListItem, PastedSection, RichText, Span};
use exchange::{PastedBlock, PastedSpan};

/// A section as it was read from plain text.
pub(crate) fn section(section: exchange::PastedSection) -> PastedSection {
    let blocks = section.blocks.into_iter().map(block).collect();
    PastedSection { title: section.title, body: RichText { blocks } }
}

fn block(block: PastedBlock) -> Block {
    match block {
        PastedBlock::Heading { text } => Block::Heading { text },
        PastedBlock::Paragraph { spans: runs } => Block::Paragraph { spans: spans(runs) },
        PastedBlock::Numbered { items } => Block::Numbered { items: points(items) },
        PastedBlock::Bullets { items } => Block::Bullets { items: points(items) },
    }
}

fn points(items: Vec<Vec<PastedSpan>>) -> Vec<ListItem> {
    items.into_iter().map(|item| ListItem { spans: spans(item), children: Vec::new() }).collect()
}

fn spans(runs: Vec<PastedSpan>) -> Vec<Span> {
    let span = |run: PastedSpan| {
        if run.emphasis { Span::Emphasis { text: run.text } } else { Span::Text { text: run.text } }
    };
    runs.into_iter().map(span).collect()
}
