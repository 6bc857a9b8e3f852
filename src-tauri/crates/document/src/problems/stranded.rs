//! What stands alone at the edge of a page, found from the structure of the pages: it knows nothing of how they were filled.

use std::collections::BTreeMap;

use super::{Lonely, Problem};
use crate::galley::{Galley, Role, Strip};
use crate::page::Pages;
use crate::paginate::{Which, area};
use crate::style;

/// Strips that take more of a page than this cannot always be kept together.
const MOST_OF_A_PAGE: f32 = 0.8;

/// What a strip is to a reader, with the node that tells it from its neighbours.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Heading,
    /// The header of a table.
    Header,
    Line,
    Row(usize, usize),
    Other,
}

/// A strip on its page.
struct Stood<'a> {
    page: usize,
    galley: usize,
    strip: &'a Strip,
    unit: Unit,
    /// The paragraphs and points whose words stand in it: two where texts are parallel.
    texts: Vec<usize>,
}

/// A row on the page it begins on.
struct StoodRow {
    row: usize,
    page: usize,
    height: f32,
    /// How many strips it is made of: one of several lines may part.
    parts: usize,
}

impl Pages {
    /// Headings without what they head, first and last lines, and rows that stand alone.
    pub(super) fn check_edges(&self, problems: &mut Vec<Problem>) {
        let mut stood = Vec::new();
        for (page, sheet) in self.sheets.iter().enumerate() {
            for placed in &sheet.placed {
                let Which::Body(at) = placed.which else { continue };
                let (galley, strip) = (placed.galley, &self.galleys[placed.galley].strips[at]);
                let (unit, texts) = unit(&self.galleys[galley], strip);
                stood.push(Stood { page, galley, strip, unit, texts });
            }
        }
        for at in 1..stood.len() {
            if stood[at - 1].page != stood[at].page {
                self.check_turn(&stood, at, problems);
            }
        }
        self.check_rows(&stood, problems);
    }

    /// The foot of the page before `at` and the head of the page that begins with it.
    fn check_turn(&self, stood: &[Stood<'_>], at: usize, problems: &mut Vec<Problem>) {
        let (page, next) = (stood[at - 1].page, &stood[at]);
        let forced = |galley: &Galley| galley.breaks_page || galley.begins_leaf;
        let lies = |page: usize| self.sheets[page].landscape;
        let ended = (stood[at - 1].galley..next.galley).any(|galley| self.galleys[galley].ends_page);
        if ended
            || lies(page) != lies(next.page)
            || (stood[at - 1].galley..=next.galley).skip(1).any(|g| forced(&self.galleys[g]))
        {
            return;
        }
        if self.is_taller_than_a_page(stood, at - 1) {
            return;
        }
        let mut alone = |what| problems.push(Problem::Stranded { page, what });
        let head = stood[..at].iter().rposition(|s| s.unit != Unit::Heading).map_or(0, |last| last + 1);
        let after_head =
            stood[..at - 1].iter().rposition(|s| s.unit != Unit::Heading).map_or(0, |last| last + 1);
        if matches!(stood[at - 1].unit, Unit::Heading | Unit::Header)
            && self.fits(&stood[head.min(at - 1)..=at])
        {
            alone(Lonely::Heading);
        }
        let follows_heading = at >= 2 && stood[at - 2].unit == Unit::Heading && stood[at - 2].page == page;
        let goes_on = stood[at - 1].unit != Unit::Heading && next.unit != Unit::Heading;
        if follows_heading && goes_on && self.fits(&stood[after_head..=at]) {
            alone(Lonely::Heading);
        }
        for text in next.texts.iter().filter(|_| next.galley == stood[at - 1].galley) {
            let lines = |on: usize| {
                stood
                    .iter()
                    .filter(|s| s.page == on && s.galley == next.galley && s.texts.contains(text))
                    .count()
            };
            if stood[at - 1].texts.contains(text) && (lines(page) == 1 || lines(next.page) == 1) {
                alone(Lonely::Line);
            }
        }
    }

    /// Rows of a table that are alone on their page although their neighbours are small.
    fn check_rows(&self, stood: &[Stood<'_>], problems: &mut Vec<Problem>) {
        let mut tables: BTreeMap<(usize, usize), Vec<StoodRow>> = BTreeMap::new();
        for one in stood {
            let Unit::Row(row, table) = one.unit else { continue };
            let rows = tables.entry((one.galley, table)).or_default();
            match rows.last_mut() {
                Some(known) if known.row == row => {
                    known.height += one.strip.height;
                    known.parts += 1;
                }
                _ => rows.push(StoodRow { row, page: one.page, height: one.strip.height, parts: 1 }),
            }
        }
        for rows in tables.values() {
            for (at, StoodRow { page, parts, .. }) in rows.iter().enumerate() {
                let alone =
                    rows.len() > 1 && *parts == 1 && rows.iter().filter(|row| row.page == *page).count() == 1;
                let tall = area(self.sheets[*page].landscape).height * style::TALL_ROW;
                let around = at.saturating_sub(1)..(at + 2).min(rows.len());
                if alone && rows[around].iter().all(|row| row.height < tall) {
                    problems.push(Problem::Stranded { page: *page, what: Lonely::Row });
                }
            }
        }
    }

    /// Whether the strip at a place belongs to more than a page can hold together.
    fn is_taller_than_a_page(&self, stood: &[Stood<'_>], at: usize) -> bool {
        let together = |at: usize| stood[at].strip.keep || stood[at].strip.heading;
        let from = (0..at).rev().take_while(|before| together(*before)).last().unwrap_or(at);
        let to = (at..stood.len() - 1).take_while(|at| together(*at)).last().map_or(at, |last| last + 1);
        !self.fits(&stood[from..=to])
    }

    fn fits(&self, stood: &[Stood<'_>]) -> bool {
        let height: f32 = stood.iter().map(|one| one.strip.gap + one.strip.height).sum();
        stood
            .last()
            .is_some_and(|last| height < area(self.sheets[last.page].landscape).height * MOST_OF_A_PAGE)
    }
}

/// What a strip is, by its first words, and the texts that its words belong to.
fn unit(galley: &Galley, strip: &Strip) -> (Unit, Vec<usize>) {
    let mut units = strip.pieces.iter().filter_map(|piece| piece.node).map(|node| unit_of_node(galley, node));
    let Some((first, text)) = units.next() else { return (Unit::Other, Vec::new()) };
    let mut texts: Vec<usize> = text.into_iter().chain(units.filter_map(|(_, text)| text)).collect();
    texts.dedup();
    (first, texts)
}

fn unit_of_node(galley: &Galley, mut node: usize) -> (Unit, Option<usize>) {
    let (mut unit, mut text, mut header) = (Unit::Other, None, false);
    loop {
        let parent = galley.nodes[node].parent;
        match galley.nodes[node].role {
            Role::Heading(_) => unit = Unit::Heading,
            Role::ColumnHeader => header = true,
            Role::Row if header => unit = Unit::Header,
            Role::Row => unit = Unit::Row(node, parent.unwrap_or(0)),
            Role::Label if text.is_none() => unit = Unit::Line,
            Role::Paragraph | Role::Body if text.is_none() => (unit, text) = (Unit::Line, Some(node)),
            Role::Division => return (Unit::Other, None),
            _ => {}
        }
        match parent {
            Some(above) => node = above,
            None => return (unit, text),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::block::{Align, Block, Column, Kind, Language, Manner, Row, Table, Width};
    use crate::page::{Cache, Composition, Furniture, lay_out};
    use crate::paginate::paginate;

    fn paragraph(lines: usize) -> Block {
        let text = vec!["Yksi rivi tekstiä."; lines].join("\n").as_str().into();
        Block::new(Kind::Paragraph { text, manner: Manner::Body })
    }

    fn table(rows: usize) -> Block {
        let columns = vec![Column { header: "Tehtävä".into(), width: Width::Share(1), align: Align::Left }];
        let rows = (0..rows).map(|_| Row::new(vec!["rivi".into()])).collect();
        Block::new(Kind::Table(Table { summary: String::new(), columns, rows }))
    }

    /// Pages of blocks with something of that height above, filled with or without regard to what belongs together.
    fn found(above: u16, blocks: Vec<Block>, together: bool) -> Vec<Lonely> {
        let mut all = vec![paragraph(1), Block::new(Kind::Space(above))];
        all.extend(blocks);
        let composition = Composition {
            language: Language::Fi,
            title: "Koe".to_owned(),
            dated: None,
            furniture: Furniture::default(),
            blocks: all,
            numbered_lines: false,
            parts: Vec::new(),
            attachment: None,
            evidence: None,
        };
        let mut pages = lay_out(&composition, &mut Cache::default());
        if !together {
            for galley in &mut pages.galleys {
                let galley = Arc::make_mut(galley);
                for strip in &mut galley.strips {
                    (strip.keep, strip.company, strip.heading) = (false, false, false);
                }
            }
            pages.sheets = paginate(&pages.galleys);
        }
        let mut problems = Vec::new();
        pages.check_edges(&mut problems);
        problems
            .into_iter()
            .filter_map(
                |problem| if let Problem::Stranded { what, .. } = problem { Some(what) } else { None },
            )
            .collect()
    }

    #[test]
    fn what_stands_alone_is_found_and_pages_that_are_filled_with_care_have_none() {
        let heading = || Block::new(Kind::Heading { rank: 2, size: 1, number: None, text: "Otsikko".into() });
        let cases: [(Lonely, fn(Block) -> Vec<Block>); 4] = [
            (Lonely::Line, |_| vec![paragraph(5)]),
            (Lonely::Heading, |heading| vec![heading, paragraph(1), paragraph(4)]),
            (Lonely::Heading, |heading| vec![heading.clone(), heading, table(6)]),
            (Lonely::Row, |_| vec![table(6)]),
        ];
        for (lonely, blocks) in cases {
            let mut careless = 0;
            for above in (480..640).step_by(3) {
                careless += usize::from(found(above, blocks(heading()), false).contains(&lonely));
                assert_eq!(found(above, blocks(heading()), true), vec![], "{lonely:?} with {above} pt above");
            }
            assert!(careless > 0, "{lonely:?} is never found");
        }
    }
}
