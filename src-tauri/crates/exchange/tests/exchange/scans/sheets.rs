//! Sheets with marks, drawn in memory: lines of print, and a code in two corners.

use super::scanning::Sheet;
use crate::support;
use agreement::{AgreementLanguages, Fingerprint, Mark, MarkedPage};
use exchange::draw_page;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use std::num::NonZeroU16;
use std::sync::OnceLock;

pub const DPI: f32 = 300.0;
const MILLIMETRE: f32 = DPI / 25.4;
/// A4 in millimetres.
const PAGE: (f32, f32) = (210.0, 297.0);
const CODE: f32 = 26.0;
const MARGIN: f32 = 12.0;

/// A mark like no other.
pub fn mark(number: u16) -> Mark {
    let number = NonZeroU16::new(number + 1).expect("from 1");
    Mark {
        page: MarkedPage::PartySheet { party: number },
        languages: AgreementLanguages::Fi,
        version: NonZeroU16::MIN,
        page_number: number,
        original: None,
        fingerprint: Fingerprint::of(&number.get().to_be_bytes()),
    }
}

/// A sheet of print with these texts as codes: the first at the top right, the second at the bottom left.
pub fn sheet(texts: &[&str]) -> Sheet {
    let mut sheet = print().clone();
    let edge = MARGIN + CODE / 2.0;
    let places = [(PAGE.0 - edge, edge), (edge, PAGE.1 - edge)];
    for (text, place) in texts.iter().zip(places) {
        draw_code(&mut sheet, text, place);
        sheet.codes.push(place);
    }
    sheet
}

pub fn marked(mark: &Mark) -> Sheet {
    let text = mark.text();
    sheet(&[&text, &text])
}

/// Draws a text as marks are printed: version 4, error correction M.
fn draw_code(sheet: &mut Sheet, text: &str, middle: (f32, f32)) {
    draw_code_of(sheet, text, 4, middle);
}

/// Draws a text as a code of any version.
pub fn draw_code_of(sheet: &mut Sheet, text: &str, version: u8, middle: (f32, f32)) {
    let segments = QrSegment::make_segments(text);
    let version = Version::new(version);
    let code = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, version, version, None, false)
        .expect("the text fits");
    let modules = code.size();
    let side = CODE * MILLIMETRE;
    let origin = |middle: f32| middle * MILLIMETRE - side / 2.0;
    let (left, top) = (origin(middle.0), origin(middle.1));
    // The light edge of four modules, where print would stand.
    let edge = side / modules as f32 * 4.0;
    for y in (top - edge).max(0.0) as usize..(top + side + edge) as usize {
        for x in (left - edge).max(0.0) as usize..((left + side + edge) as usize).min(sheet.width) {
            let module = |place: usize, origin: f32| {
                ((place as f32 + 0.5 - origin) / side * modules as f32).floor() as i32
            };
            let is_dark = code.get_module(module(x, left), module(y, top));
            sheet.grey[y * sheet.width + x] = if is_dark { 0 } else { 255 };
        }
    }
}

/// A page of print, tables' lines and boxes included, drawn once.
pub fn print() -> &'static Sheet {
    static PRINT: OnceLock<Sheet> = OnceLock::new();
    PRINT.get_or_init(|| {
        let mut content = String::new();
        for line in 0..38 {
            let down = 690 - line * 14;
            content.push_str(&format!(
                "BT /F1 10 Tf 70 {down} Td (Osapuolet sopivat perhekeskuksen yhteistoiminnasta, kohta {line}.) Tj ET\n"
            ));
        }
        for row in 0..6 {
            content.push_str(&format!("0.6 w 300 {} 220 40 re S\n", 90 + row * 44));
        }
        grey(&page_of(&content))
    })
}

/// An A4 page with this content.
pub fn page_of(content: &str) -> Vec<u8> {
    let pdf = String::from_utf8(support::pdf(&[content])).expect("ASCII");
    pdf.replace("[0 0 200 100]", "[0 0 595 842]").into_bytes()
}

/// The first page of a PDF, drawn.
pub fn grey(pdf: &[u8]) -> Sheet {
    let picture = draw_page(pdf, 0, DPI).expect("drawn");
    let (width, height, grey) = grey_of_png(&picture);
    Sheet { width, height, dpi: DPI, grey, codes: Vec::new() }
}

/// Width, height and brightness of a PNG without colours.
pub fn grey_of_png(picture: &[u8]) -> (usize, usize, Vec<u8>) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(picture)).read_info().expect("a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut pixels).expect("a picture");
    assert_eq!(info.color_type, png::ColorType::Grayscale);
    (info.width as usize, info.height as usize, pixels)
}
