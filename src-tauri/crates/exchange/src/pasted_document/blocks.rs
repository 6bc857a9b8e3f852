//! Marked lines become sections with their blocks.

use super::headings::{self, Mark};
use super::paragraphs::Text;
use super::{PastedBlock, PastedSection, PastedSpan};

/// Puts the lines under their headings.
pub(crate) fn sections(texts: &[Text], marks: &[Mark]) -> Vec<PastedSection> {
    let mut sections: Vec<PastedSection> = Vec::new();
    let mut takes_title = false;
    for (text, mark) in texts.iter().zip(marks) {
        if *mark == Mark::Section {
            let (number, title) = heading(&text.text);
            // "5 §" alone: its title is the next line
            takes_title = title.is_empty();
            sections.push(PastedSection { title, number, line: text.number, blocks: Vec::new() });
            continue;
        }
        if sections.is_empty() {
            sections.push(PastedSection {
                title: String::new(),
                number: None,
                line: text.number,
                blocks: Vec::new(),
            });
        }
        let Some(section) = sections.last_mut() else { continue };
        if std::mem::take(&mut takes_title)
            && matches!(mark, Mark::Paragraph | Mark::Heading)
            && text.text.chars().count() <= 90
        {
            section.title = in_small_letters(&text.text);
        } else {
            push(&mut section.blocks, &text.text, *mark);
        }
    }
    sections
}

fn heading(text: &str) -> (Option<String>, String) {
    match headings::numbered(text) {
        Some(line) => (Some(line.number), in_small_letters(&line.title)),
        None => (None, in_small_letters(text)),
    }
}

/// Headings in capitals take an initial capital only, as SFS 2487 writes them.
fn in_small_letters(title: &str) -> String {
    if !headings::is_capitals(title) {
        return title.to_owned();
    }
    let small = title.to_lowercase();
    let mut letters = small.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn push(blocks: &mut Vec<PastedBlock>, text: &str, mark: Mark) {
    let words = |text: &str| vec![PastedSpan::plain(text)];
    let point = || words(headings::item(text).map_or(text, |(_, words)| words));
    match (mark, blocks.last_mut()) {
        (Mark::Bullet, Some(PastedBlock::Bullets { items }))
        | (Mark::NumberedItem, Some(PastedBlock::Numbered { items })) => {
            items.push(point());
        }
        (Mark::Bullet, _) => blocks.push(PastedBlock::Bullets { items: vec![point()] }),
        (Mark::NumberedItem, _) => blocks.push(PastedBlock::Numbered { items: vec![point()] }),
        (Mark::Heading, _) => blocks.push(PastedBlock::Heading { text: heading(text).1 }),
        (Mark::Paragraph | Mark::Section, _) => blocks.push(PastedBlock::Paragraph { spans: words(text) }),
    }
}
