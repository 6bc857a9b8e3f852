//! What is understood of a page.

use super::scanning::{FileForm, Levels, Picture, Sheet, pack};
use super::sheets::{self, DPI, grey_of_png, mark, marked, print, sheet};
use crate::chance::Chance;
use agreement::Mark;
use exchange::{PageReading, ScannedPage, Scans, Turn};

/// A sheet as a scanner at its best would see it.
pub fn clean(sheet: &Sheet) -> Vec<u8> {
    let picture =
        Picture { width: sheet.width, height: sheet.height, channels: 1, pixels: sheet.grey.clone() };
    pack(FileForm::Png, &[(picture, &Levels::drawn(&mut Chance(0)))])
}

fn page(sheet: &Sheet) -> ScannedPage {
    let scans = Scans::open(clean(sheet)).expect("a picture");
    assert_eq!(scans.pages(), 1);
    scans.page(0).expect("a page")
}

fn reading(sheet: &Sheet) -> PageReading {
    page(sheet).reading
}

/// The text of a mark of the form after this one, or with a wrong checksum.
fn spoiled(mark: &Mark, from: &str, to: &str) -> String {
    mark.text().replacen(from, to, 1)
}

#[test]
fn codes_that_agree_are_one_mark() {
    let (one, text) = (mark(7), mark(7).text());
    assert_eq!(reading(&sheet(&[&text])), PageReading::Marked { mark: one, codes: 1 });
    assert_eq!(reading(&sheet(&[&text, &text])), PageReading::Marked { mark: one, codes: 2 });
}

#[test]
fn two_marks_on_one_page_settle_nothing() {
    assert_eq!(reading(&sheet(&[&mark(1).text(), &mark(2).text()])), PageReading::Conflicting);
}

#[test]
fn codes_that_are_no_marks_are_told_apart() {
    let one = mark(3);
    let wrong = spoiled(&one, &one.text()[10..12], "00");
    let cases = [
        (spoiled(&one, "SOPU1", "SOPU2"), PageReading::NewerCode),
        (wrong, PageReading::DamagedCode),
        ("SOPU1:".to_owned(), PageReading::DamagedCode),
        ("HTTPS://EXAMPLE.FI/".to_owned(), PageReading::ForeignCode),
        ("%s%n\u{0}'; DROP TABLE x; --".to_owned(), PageReading::ForeignCode),
        ("\u{202e}\u{1f9ff}\u{0301}".to_owned(), PageReading::ForeignCode),
    ];
    for (text, expected) in cases {
        assert_eq!(reading(&sheet(&[&text])), expected, "{text:?}");
    }
}

#[test]
fn a_label_of_somebody_else_beside_a_mark_does_no_harm() {
    let one = mark(5);
    let both = sheet(&["HTTPS://EXAMPLE.FI/", &one.text()]);
    assert_eq!(reading(&both), PageReading::Marked { mark: one, codes: 1 });
}

#[test]
fn codes_of_other_sizes_are_seen_as_foreign() {
    for version in [1, 2, 6, 10] {
        let mut page = print().clone();
        sheets::draw_code_of(&mut page, "HTTPS://A.FI", version, (150.0, 60.0));
        assert_eq!(reading(&page), PageReading::ForeignCode, "version {version}");
    }
}

#[test]
fn print_without_a_code_has_none() {
    let page = page(print());
    assert_eq!((page.reading, page.turn), (PageReading::NoCode, Turn::None));
}

#[test]
fn a_page_is_shown_upright_however_it_lay() {
    let one = mark(9);
    let upright = marked(&one);
    for turns in 0..4 {
        let mut lying = upright.clone();
        (0..turns).for_each(|_| lying = turned(&lying));
        let page = page(&lying);
        assert_eq!(page.reading, PageReading::Marked { mark: one, codes: 2 });
        assert_eq!(usize::from(page.turn.degrees()), (360 - 90 * turns) % 360);
        let (width, height, shown) = grey_of_png(&page.preview);
        assert_eq!((width, height), (909, 1286), "A4 at 110 dots per inch, upright");
        // No code stands at the top left, one at the top right.
        let dark = |left: usize| {
            let rows = (height / 20)..(height / 8);
            rows.flat_map(|y| shown[y * width + left..][..100].to_vec()).filter(|value| *value < 128).count()
        };
        assert!(dark(width / 20) < 100 && dark(width * 4 / 5) > 1_000, "turned by {turns} quarters");
    }
}

/// The sheet a quarter further, clockwise.
fn turned(sheet: &Sheet) -> Sheet {
    let (width, height) = (sheet.height, sheet.width);
    let grey = (0..width * height).map(|place| {
        let (x, y) = (place % width, place / width);
        sheet.grey[(sheet.height - 1 - x) * sheet.width + y]
    });
    Sheet { width, height, dpi: DPI, grey: grey.collect(), codes: Vec::new() }
}

#[test]
fn a_back_without_writing_is_blank_whatever_the_scanner_added() {
    let mut chance = Chance(11);
    let paper = |tone: u8| Sheet { grey: vec![tone; print().grey.len()], ..print().clone() };
    for tone in [255, 235, 180] {
        assert_eq!(reading(&paper(tone)), PageReading::Blank, "paper of {tone}");
    }
    let mut worn = paper(235);
    // Print that shines through, in its mirror image.
    for (row, print) in worn.grey.chunks_exact_mut(2480).zip(print().grey.chunks_exact(2480)) {
        row.iter_mut().zip(print.iter().rev()).for_each(|(value, ink)| *value -= (255 - ink) / 8);
    }
    let width = worn.width;
    for (place, value) in worn.grey.iter_mut().enumerate() {
        let (x, y) = (place % width, place / width);
        let shadow = if x < 60 || y < 40 { 150 } else { 0 };
        let hole = [800_usize, 1745]
            .iter()
            .any(|down| y.abs_diff(*down).pow(2) + x.abs_diff(140).pow(2) < 35_usize.pow(2));
        let dust = chance.one_in(200_000);
        let noise = chance.normal() * 12.0;
        let light = f32::from(*value) - shadow as f32 + noise;
        *value = if hole || dust { 20 } else { light.clamp(0.0, 255.0) as u8 };
    }
    assert_eq!(reading(&worn), PageReading::Blank);
}

#[test]
fn a_page_with_one_written_word_is_not_blank() {
    for content in [
        "BT /F1 14 Tf 200 400 Td (Liite 3) Tj ET",
        "1 w 100 500 m 220 520 l 130 530 l 260 505 l S",
        "0 0 595 842 re f",
    ] {
        let page = sheets::grey(&sheets::page_of(content));
        assert_eq!(reading(&page), PageReading::NoCode, "{content}");
    }
}
