//! Two rich texts: paragraph beside paragraph, and then word by word.

use super::words::{Compared, Run, Style, Token, compared, likeness, styled_tokens, tokens, whole};
use crate::{Block, Language, ListItem, Localized, LocalizedRichText, RichText, SectionId, Span, Text};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::HashMap;

/// Paragraphs that have less in common are two paragraphs: one removed, one added.
const KINDRED: f32 = 0.4;
/// In larger gaps paragraphs are paired in their order: what is compared each with each stays small.
const LARGE_GAP: usize = 400;

/// A paragraph, heading or point of a text, with what became of its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// What it was; none where it was added.
    pub before: Option<Form>,
    /// What it is; none where it was removed.
    pub after: Option<Form>,
    /// Its words in order.
    pub runs: Vec<Run>,
    /// It reads the same and looks different: a paragraph became a heading, words are emphasised now.
    pub restyled: bool,
}

/// What a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A sub-heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A numbered point; its level from 1.
    Numbered(usize),
    /// A point of a bullet list; its level from 1.
    Bullet(usize),
}

impl Passage {
    /// Whether nothing became of it.
    pub fn is_same(&self) -> bool {
        !self.restyled && self.runs.iter().all(Run::is_same)
    }

    /// A paragraph of these runs.
    pub(super) fn of(compared: Compared) -> Self {
        let form = Some(Form::Paragraph);
        Self { before: form, after: form, runs: compared.runs, restyled: compared.restyled }
    }
}

/// A passage of one text.
struct Source {
    form: Form,
    tokens: Vec<Token>,
}

/// The number of a section in its own text; a dash where it is left out.
pub(super) type Numbers<'a> = &'a dyn Fn(SectionId) -> String;

/// Compares a text in every language; languages in which nothing changed are absent.
pub(super) fn of_rich(
    (before, old_numbers): (&LocalizedRichText, Numbers<'_>),
    (after, new_numbers): (&LocalizedRichText, Numbers<'_>),
) -> Localized<Vec<Passage>> {
    let sources =
        |text: Option<&RichText>, numbers| text.map(|text| sources(text, numbers)).unwrap_or_default();
    by_language(before, after, |language| {
        let old = sources(before.get(language), old_numbers);
        let new = sources(after.get(language), new_numbers);
        beside(&old, &new)
    })
}

/// Compares a short text in every language; languages in which nothing changed are absent.
pub(super) fn of_text(before: &Text, after: &Text) -> Localized<Vec<Passage>> {
    by_language(before, after, |language| {
        let words = |text: &Text| tokens(text.get(language).map_or("", String::as_str));
        vec![Passage::of(compared(&words(before), &words(after)))]
    })
}

fn by_language<T: PartialEq>(
    before: &Localized<T>,
    after: &Localized<T>,
    compare: impl Fn(Language) -> Vec<Passage>,
) -> Localized<Vec<Passage>> {
    let mut changed = Localized::default();
    for language in Language::ALL {
        if before.get(language) == after.get(language) {
            continue;
        }
        let passages = compare(language);
        changed.set(language, Some(passages).filter(|passages| !passages.iter().all(Passage::is_same)));
    }
    changed
}

fn sources(text: &RichText, numbers: Numbers<'_>) -> Vec<Source> {
    let mut found = Vec::new();
    for block in &text.blocks {
        collect(block, 1, numbers, &mut found);
    }
    found
}

fn collect(block: &Block, level: usize, numbers: Numbers<'_>, found: &mut Vec<Source>) {
    let mut items = |items: &[ListItem], form: Form| {
        for item in items {
            found.push(Source { form, tokens: of_spans(&item.spans, numbers) });
            item.children.iter().for_each(|child| collect(child, level + 1, numbers, found));
        }
    };
    match block {
        Block::Heading { text } => found.push(Source { form: Form::Heading, tokens: tokens(text) }),
        Block::Paragraph { spans } => {
            found.push(Source { form: Form::Paragraph, tokens: of_spans(spans, numbers) });
        }
        Block::Numbered { items: list } => items(list, Form::Numbered(level)),
        Block::Bullets { items: list } => items(list, Form::Bullet(level)),
    }
}

/// The tokens of a paragraph. Words are cut over the whole stretch between references: where emphasis begins inside a
/// word, the word stays one.
fn of_spans(spans: &[Span], numbers: Numbers<'_>) -> Vec<Token> {
    let mut found = Vec::new();
    for stretch in spans.split_inclusive(|span| matches!(span, Span::SectionRef { .. })) {
        let mut text = String::new();
        let mut ends = Vec::new();
        let mut reference = None;
        for span in stretch {
            let style = match span {
                Span::Text { .. } => Style::Plain,
                Span::Emphasis { .. } => Style::Emphasis,
                Span::Term { definition, .. } => Style::Term(*definition),
                Span::SectionRef { section } => {
                    reference = Some(Token::reference(numbers(*section), section));
                    continue;
                }
            };
            text.push_str(span.words());
            ends.push((text.len(), style));
        }
        let style_at = |at: usize| {
            ends.get(ends.partition_point(|(end, _)| *end <= at)).map_or(Style::Plain, |(_, style)| *style)
        };
        found.extend(styled_tokens(&text, style_at));
        found.extend(reference);
    }
    found
}

/// Passages of both texts in reading order: those that stayed, those that changed, and those of one text only.
fn beside(old: &[Source], new: &[Source]) -> Vec<Passage> {
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let mut numbered = |sources: &[Source]| -> Vec<usize> {
        let mut number = |source: &Source| {
            let next = numbers.len();
            *numbers.entry(source.tokens.iter().map(Token::key).collect()).or_insert(next)
        };
        sources.iter().map(&mut number).collect()
    };
    let (old_numbers, new_numbers) = (numbered(old), numbered(new));
    let mut passages = Vec::new();
    let (mut gap_old, mut gap_new): (&[Source], &[Source]) = (&[], &[]);
    let (mut from_old, mut from_new) = (0, 0);
    for op in capture_diff_slices(Algorithm::Patience, &old_numbers, &new_numbers) {
        if let DiffOp::Equal { .. } = op {
            gap(gap_old, gap_new, &mut passages);
            let same = old[op.old_range()].iter().zip(&new[op.new_range()]);
            passages.extend(same.map(|(old, new)| pair(old, new)));
            (from_old, from_new) = (op.old_range().end, op.new_range().end);
        }
        gap_old = &old[from_old..op.old_range().end];
        gap_new = &new[from_new..op.new_range().end];
    }
    gap(gap_old, gap_new, &mut passages);
    passages
}

fn pair(old: &Source, new: &Source) -> Passage {
    let Compared { runs, restyled } = compared(&old.tokens, &new.tokens);
    let restyled = restyled || old.form != new.form;
    Passage { before: Some(old.form), after: Some(new.form), runs, restyled }
}

fn removed(old: &Source) -> Passage {
    let Compared { runs, restyled } = whole(&old.tokens, Run::Removed);
    Passage { before: Some(old.form), after: None, runs, restyled }
}

fn added(new: &Source) -> Passage {
    let Compared { runs, restyled } = whole(&new.tokens, Run::Added);
    Passage { before: None, after: Some(new.form), runs, restyled }
}

/// Passages between two that stayed: the pairs that are most alike in all, in their order.
fn gap(old: &[Source], new: &[Source], passages: &mut Vec<Passage>) {
    let (mut from_old, mut from_new) = (0, 0);
    for (at_old, at_new) in pairs(old, new).into_iter().chain([(old.len(), new.len())]) {
        passages.extend(old[from_old..at_old].iter().map(removed));
        passages.extend(new[from_new..at_new].iter().map(added));
        passages.extend(old.get(at_old).zip(new.get(at_new)).map(|(old, new)| pair(old, new)));
        (from_old, from_new) = (at_old + 1, at_new + 1);
    }
}

fn pairs(old: &[Source], new: &[Source]) -> Vec<(usize, usize)> {
    let like = |at_old: usize, at_new: usize| {
        let likeness = likeness(&old[at_old].tokens, &new[at_new].tokens);
        if likeness < KINDRED { 0.0 } else { likeness }
    };
    if old.len() * new.len() > LARGE_GAP {
        return (0..old.len().min(new.len()))
            .map(|at| (at, at))
            .filter(|(o, n)| like(*o, *n) > 0.0)
            .collect();
    }
    // best[o][n]: the most that the passages from o and n on can have in common.
    let likenesses: Vec<Vec<f32>> =
        (0..old.len()).map(|o| (0..new.len()).map(|n| like(o, n)).collect()).collect();
    let mut best = vec![vec![0.0_f32; new.len() + 1]; old.len() + 1];
    for o in (0..old.len()).rev() {
        for n in (0..new.len()).rev() {
            best[o][n] = best[o + 1][n].max(best[o][n + 1]).max(best[o + 1][n + 1] + likenesses[o][n]);
        }
    }
    let (mut o, mut n) = (0, 0);
    let mut found = Vec::new();
    while o < old.len() && n < new.len() {
        if best[o][n] == best[o + 1][n] {
            o += 1;
        } else if best[o][n] == best[o][n + 1] {
            n += 1;
        } else {
            found.push((o, n));
            (o, n) = (o + 1, n + 1);
        }
    }
    found
}
