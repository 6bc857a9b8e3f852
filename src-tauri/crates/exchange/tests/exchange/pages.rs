//! Pages as pictures: opaque, of the right size, and refused in codes when they cannot be drawn.

use crate::support::pdf;
use exchange::{draw_page, page_sizes};

const BLACK_LEFT_HALF: &str = "0 0 0 rg 0 0 100 100 re f";

/// Width, height and pixels (three bytes each) of a PNG.
fn decode(picture: &[u8]) -> (u32, u32, Vec<u8>) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(picture)).read_info().expect("a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut pixels).expect("a picture");
    match info.color_type {
        png::ColorType::Rgb => (info.width, info.height, pixels),
        png::ColorType::Grayscale => {
            (info.width, info.height, pixels.iter().flat_map(|grey| [*grey; 3]).collect())
        }
        other => panic!("{other:?} is not opaque"),
    }
}

#[test]
fn a_page_is_drawn_on_white_at_the_asked_size() {
    let pdf = pdf(&[BLACK_LEFT_HALF]);
    for (dpi, width, height) in [(72.0, 200, 100), (144.0, 400, 200)] {
        let (found_width, found_height, pixels) = decode(&draw_page(&pdf, 0, dpi).expect("drawn"));
        assert_eq!((found_width, found_height), (width, height));
        let at = |x: u32, y: u32| &pixels[((y * width + x) * 3) as usize..][..3];
        assert_eq!(at(width / 4, height / 2), [0, 0, 0]);
        assert_eq!(at(width * 3 / 4, height / 2), [255, 255, 255]);
    }
}

#[test]
fn colours_stay_colours() {
    let pdf = pdf(&["0 0 1 rg 0 0 100 100 re f"]);
    let (width, height, pixels) = decode(&draw_page(&pdf, 0, 72.0).expect("drawn"));
    let at = |x: u32, y: u32| &pixels[((y * width + x) * 3) as usize..][..3];
    assert_eq!((at(50, height / 2), at(150, height / 2)), ([0, 0, 255].as_slice(), [255; 3].as_slice()));
}

#[test]
fn text_in_a_font_that_is_not_embedded_is_drawn_too() {
    let blank = decode(&draw_page(&pdf(&[""]), 0, 110.0).expect("drawn")).2;
    let text =
        decode(&draw_page(&pdf(&["BT /F1 24 Tf 20 40 Td (Sopimus) Tj ET"]), 0, 110.0).expect("drawn")).2;
    let dark = text.iter().filter(|value| **value < 100).count();
    assert!(blank.iter().all(|value| *value == 255) && dark > 500, "{dark}");
}

#[test]
fn pages_are_counted_and_measured() {
    let pdf = pdf(&["", "", ""]);
    let sizes = page_sizes(&pdf).expect("readable");
    assert_eq!(sizes.len(), 3);
    assert!(sizes.iter().all(|size| (size.width, size.height) == (200.0, 100.0)));
    let fault = draw_page(&pdf, 3, 72.0).expect_err("there are three");
    assert_eq!(
        (fault.code(), fault.value(), fault.expected().as_deref()),
        ("no-such-page", Some("4"), Some("3"))
    );
}

#[test]
fn the_same_page_gives_the_same_bytes() {
    let pdf = pdf(&["BT /F1 12 Tf 20 40 Td (Sopimus) Tj ET"]);
    assert_eq!(draw_page(&pdf, 0, 110.0), draw_page(&pdf, 0, 110.0));
}

#[test]
fn what_cannot_be_drawn_is_refused() {
    let page = pdf(&[BLACK_LEFT_HALF]);
    for dpi in [0.0, -72.0, f32::NAN, f32::INFINITY, 0.1, 1e9] {
        assert_eq!(
            draw_page(&page, 0, dpi).expect_err("no pixels, or too many").code(),
            "page-too-large",
            "{dpi}"
        );
    }
    for bytes in [b"".as_slice(), b"nimi;laji", b"%PDF-1.7\n%%EOF", &[0; 1000]] {
        assert_eq!(page_sizes(bytes).expect_err("no PDF").code(), "not-a-pdf");
        assert_eq!(draw_page(bytes, 0, 72.0).expect_err("no PDF").code(), "not-a-pdf");
    }
}

#[test]
fn a_page_full_of_text_is_drawn_while_one_types() {
    let lines: String = (0..60).map(|line| format!("BT /F1 9 Tf 40 {} Td (Osapuolet sopivat perhekeskuksen yhteistoiminnasta ja sen tavoitteista, rivi {line}) Tj ET\n", 800 - line * 12)).collect();
    let page = String::from_utf8(pdf(&[&lines])).expect("ASCII").replace("[0 0 200 100]", "[0 0 595 842]");
    let start = std::time::Instant::now();
    let picture = draw_page(page.as_bytes(), 0, 110.0).expect("drawn");
    println!("an A4 page of text at 110 dpi: {:?}, {} bytes", start.elapsed(), picture.len());
    let (width, height, _) = decode(&picture);
    assert_eq!((width, height), (909, 1286));
    assert!(picture.len() < 100_000, "{}", picture.len());
}
