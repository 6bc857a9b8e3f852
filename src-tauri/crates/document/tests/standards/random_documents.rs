//! Random agreements: 100 in the daily test, 1,000 in the torture, from a seed that is printed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use agreement::{
    Agreement, AgreementLanguages, ContactsRecord, EvidenceRecord, OriginalsPractice, SectionKind,
    WorkRecord, archive,
};
use document::drawing::Mark;
use document::*;
use unicode_normalization::UnicodeNormalization;

use crate::validators::{self, Folder};
use crate::{random, reading};

/// Files validated and removed at a time: a thousand of them would fill a small disk.
const BATCH: usize = 50;

#[test]
fn random_agreements_print_whole_and_valid() {
    let torture = std::env::var_os("SOPU_TORTURE").is_some();
    let count = if torture { 1_000 } else { 100 };
    let seed: u64 = std::env::var("SOPU_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_270_101);
    println!("{count} random agreements from seed {seed} (SOPU_SEED sets another)");
    let started = Instant::now();
    let mut figures = Figures::default();
    for batch in (0..count).collect::<Vec<u64>>().chunks(BATCH) {
        let batch: Vec<u64> = batch.iter().map(|number| seed.wrapping_add(*number)).collect();
        figures.add(&run(&batch));
    }
    println!(
        "{} pages, {} at most, {} bytes, {:.1} s; {} lines or rows alone at the edge of a page, {} faults",
        figures.pages,
        figures.most_pages,
        figures.bytes,
        started.elapsed().as_secs_f64(),
        figures.blemishes,
        figures.faults.len()
    );
    assert!(
        figures.blemishes * 200 < figures.pages,
        "more than one page in two hundred has something alone at its edge"
    );
    let shown: Vec<&String> = figures.faults.iter().take(12).collect();
    assert!(figures.faults.is_empty(), "{} faults: {shown:#?}", figures.faults.len());
}

#[derive(Clone, Debug, Default)]
struct Figures {
    pages: usize,
    most_pages: usize,
    bytes: usize,
    /// Lines and rows left alone at the edge of a page.
    blemishes: usize,
    faults: Vec<String>,
}

impl Figures {
    fn add(&mut self, other: &Figures) {
        self.pages += other.pages;
        self.most_pages = self.most_pages.max(other.most_pages);
        self.bytes += other.bytes;
        self.blemishes += other.blemishes;
        self.faults.extend_from_slice(&other.faults);
    }
}

/// Makes, reads back and validates the documents of these seeds, shared out among the processors.
fn run(seeds: &[u64]) -> Figures {
    let folder = Folder::new("random");
    let (next, figures) = (AtomicUsize::new(0), Mutex::new(Figures::default()));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(seed) = seeds.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let made = one(*seed, &folder);
                    figures.lock().expect("no thread failed").add(&made);
                }
            });
        }
    });
    let mut figures = figures.into_inner().expect("no thread failed");
    let files: Vec<_> = seeds.iter().map(|seed| folder.0.join(format!("{seed}.pdf"))).collect();
    for (file, verdict) in validators::fast(&files).unwrap_or_default() {
        if !verdict.is_good() {
            figures.faults.push(format!("{}: {verdict:?}", file.display()));
        }
    }
    figures.faults.sort();
    figures
}

fn one(seed: u64, folder: &Folder) -> Figures {
    let agreement = agreement_of(seed);
    let mut chance = crate::chance::Chance(seed ^ 0xD0C);
    let languages = AgreementLanguages::ALL[chance.below(AgreementLanguages::ALL.len())];
    let options = Options::new(DocumentKind::Agreement, languages, chance.below(2) == 0);
    let composed = || compose(&agreement, &options).carrying(archive::of(&agreement, None).canonical_bytes());
    let composition = composed();
    let pages = lay_out(&composition, &mut Cache::default());
    let pdf = pages.to_pdf();
    folder.write(&format!("{seed}.pdf"), &pdf);

    // A line alone at the edge of a page is a blemish: it is counted and shown, but texts of a thousand lines may have one.
    let (blemishes, grave): (Vec<_>, Vec<_>) =
        pages.problems().into_iter().partition(|problem| matches!(problem, Problem::Stranded { .. }));
    let mut faults: Vec<String> = grave.iter().take(3).map(ToString::to_string).collect();
    if pdf != lay_out(&composed(), &mut Cache::default()).to_pdf() {
        faults.push("other bytes the second time".to_owned());
    }
    faults.extend(lost_on_pages(&pages, &pdf));
    faults.extend(lost_from_blocks(&composition, &structure_text(&pages)));
    faults.extend(parties_missing(&agreement, languages, &composition));
    let faults =
        faults.into_iter().map(|fault| format!("seed {seed}, {}: {fault}", languages.code())).collect();
    Figures {
        pages: pages.count(),
        most_pages: pages.count(),
        bytes: pdf.len(),
        blemishes: blemishes.len(),
        faults,
    }
}

fn agreement_of(seed: u64) -> Agreement {
    let schema: serde_json::Value =
        serde_json::from_str(&archive::schema()).expect("the archive form's schema is JSON");
    let form = random::agreement(&schema, seed, random::FULL);
    let bytes = serde_json::to_vec(&form).expect("JSON can be written");
    let archived = archive::read(&bytes).unwrap_or_else(|error| panic!("seed {seed}: {error}"));
    Agreement {
        id: archived.agreement,
        text: archived.text,
        contacts: ContactsRecord::default(),
        evidence: EvidenceRecord::default(),
        work: WorkRecord::default(),
    }
}

/// Each page read back by pdftotext holds the characters that were laid out on it, each as often.
fn lost_on_pages(pages: &Pages, pdf: &[u8]) -> Option<String> {
    let read = reading::pages(pdf);
    if read.len() != pages.count() {
        return Some(format!("{} pages are read back as {}", pages.count(), read.len()));
    }
    let sheets = (0..pages.count()).map(|page| pages.words(page) + &pages.furniture_words(page));
    sheets.zip(&read).enumerate().find_map(|(page, (laid_out, read))| {
        let (laid_out, read) = (counted(&laid_out), counted(read));
        let of = |c: &char| (laid_out.get(c).copied().unwrap_or(0), read.get(c).copied().unwrap_or(0));
        let differs = laid_out.keys().chain(read.keys()).find(|c| of(c).0 != of(c).1)?;
        let (out, back) = of(differs);
        Some(format!("page {}: {differs:?} was laid out {out} times and read back {back} times", page + 1))
    })
}

/// How often each character stands in a text, apart from what layout may change: blanks, hyphens, marks of direction.
fn counted(text: &str) -> BTreeMap<char, usize> {
    let mut counts = BTreeMap::new();
    for c in text.nfkd().filter(|c| !is_layout(*c)) {
        *counts.entry(c).or_default() += 1;
    }
    counts
}

fn is_layout(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '-' | '\u{AD}' | '\u{2010}' | '\u{2011}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

/// The words of each block stand in the structure of the file; their order is tested on known documents.
fn lost_from_blocks(composition: &Composition, structure: &str) -> Option<String> {
    let lost = texts(&composition.blocks)
        .into_iter()
        .find(|text| !structure.contains(&letters(&as_printed(text))))?;
    let wanted = letters(&as_printed(&lost));
    let held = (0..=wanted.len()).rev().find(|end| structure.contains(&wanted[..*end])).unwrap_or_default();
    Some(format!(
        "{:?} stands in the structure only to {:?}",
        shortened(&lost),
        shortened(&wanted[held.saturating_sub(20)..])
    ))
}

/// The text with what no font can draw as it is printed then: it is named, never dropped (ruling 36).
fn as_printed(text: &str) -> String {
    let undrawable: BTreeSet<char> = undrawable(text).into_iter().collect();
    let printed =
        |c: char| if undrawable.contains(&c) { format!("U+{:04X}", u32::from(c)) } else { c.to_string() };
    text.chars().map(printed).collect()
}

fn shortened(text: &str) -> String {
    text.chars().take(60).collect()
}

/// Letters that every reader gives back one by one, in order: Latin and Cyrillic, and digits.
fn letters(text: &str) -> String {
    text.nfkd().filter(|c| c.is_ascii_alphanumeric() || ('\u{410}'..='\u{44F}').contains(c)).collect()
}

/// The text of the pages by their structure, which leaves out what repeats on each page.
fn structure_text(pages: &Pages) -> String {
    let mut whole = String::new();
    for galley in pages.galleys() {
        let mut said = vec![String::new(); galley.nodes.len()];
        for piece in galley.strips.iter().flat_map(|strip| &strip.pieces) {
            let (Some(node), Mark::Text { words, .. }) = (piece.node, &piece.mark) else { continue };
            // A link or a stretch in another language is read where it stands, in what it stands in.
            let mut at = node;
            while let (true, Some(parent)) = (galley.nodes[at].role.is_inline(), galley.nodes[at].parent) {
                at = parent;
            }
            said[at].extend(words.iter().map(|word| letters(&word.text)));
        }
        whole.extend(said);
    }
    whole
}

/// Every text of the blocks, in the order in which it is read.
fn texts(blocks: &[Block]) -> Vec<String> {
    let mut out = Vec::new();
    for block in blocks {
        match &block.kind {
            Kind::Title { text, under } => out.extend(std::iter::once(text).chain(under).map(Text::plain)),
            Kind::Heading { number, text, .. } => {
                out.push(number.clone().unwrap_or_default());
                out.push(text.plain());
            }
            Kind::Paragraph { text, .. } => out.push(text.plain()),
            Kind::List(list) => list_texts(list, &mut out),
            Kind::KeyValues(pairs) => {
                out.extend(pairs.iter().flat_map(|pair| [pair.key.plain(), pair.value.plain()]))
            }
            Kind::Table(table) => {
                out.extend(table.columns.iter().map(|column| column.header.plain()));
                out.extend(table.rows.iter().flat_map(|row| row.cells.iter().map(Text::plain)));
            }
            Kind::Parallel { left, right } => {
                for at in 0..left.len().max(right.len()) {
                    for side in [left, right] {
                        out.extend(texts(side.get(at..=at).unwrap_or_default()));
                    }
                }
            }
            Kind::Signature(signature) => {
                out.push(signature.party.plain());
                out.push(signature.under.plain());
            }
            // A matrix may be parted by columns, then its rows are read once for each part.
            _ => {}
        }
    }
    out
}

fn list_texts(list: &List, out: &mut Vec<String>) {
    for item in &list.items {
        out.push(item.text.plain());
        item.lists.iter().for_each(|list| list_texts(list, out));
    }
}

/// Every joining party stands in the list of parties, has a column in the matrix and a place to sign, as far as the
/// agreement has those sections.
fn parties_missing(
    agreement: &Agreement,
    languages: AgreementLanguages,
    composition: &Composition,
) -> Vec<String> {
    let text = &agreement.text;
    let printed = |kind| text.printed_sections().any(|section| section.kind == kind);
    let blocks = &composition.blocks;
    let count = |wanted: fn(&Kind) -> bool| blocks.iter().filter(|block| wanted(&block.kind)).count();
    let mut missing = Vec::new();
    let parties = text.joining().count();
    // Where each party has a sheet of its own, the agreement only lists who signs.
    let signed_here = text.terms.originals.practice != Some(OriginalsPractice::PageEach);
    let places = if signed_here { parties } else { 0 };
    if printed(SectionKind::Signatures) && count(|kind| matches!(kind, Kind::Signature(_))) != places {
        missing.push(format!(
            "{} places to sign instead of {places}",
            count(|kind| matches!(kind, Kind::Signature(_)))
        ));
    }
    if printed(SectionKind::DivisionOfWork) {
        let matrices = blocks
            .iter()
            .filter_map(|block| if let Kind::Matrix(matrix) = &block.kind { Some(matrix) } else { None });
        let columns: BTreeSet<usize> =
            matrices.flat_map(|matrix| matrix.columns.iter().map(|column| column.number)).collect();
        if !columns.is_empty() && columns.len() != parties {
            missing.push(format!("{} columns for {parties} parties", columns.len()));
        }
    }
    for party in text.joining() {
        for &language in languages.languages() {
            let Some(name) =
                party.name.get(language).map(|name| name.split_whitespace().collect::<Vec<_>>().join(" "))
            else {
                continue;
            };
            let holds =
                |text: &Text| text.plain().split_whitespace().collect::<Vec<_>>().join(" ").contains(&name);
            let listed = blocks.iter().any(|block| match &block.kind {
                Kind::Table(table) => table.rows.iter().any(|row| row.cells.iter().any(holds)),
                _ => false,
            });
            let signs = blocks
                .iter()
                .any(|block| matches!(&block.kind, Kind::Signature(signature) if holds(&signature.party)));
            if printed(SectionKind::Parties) && !listed {
                missing.push(format!("{name:?} is not in the list of parties"));
            }
            if printed(SectionKind::Signatures) && signed_here && !signs {
                missing.push(format!("{name:?} has no place to sign"));
            }
        }
    }
    missing
}
