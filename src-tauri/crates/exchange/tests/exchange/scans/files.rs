//! The files that scans come in: read in every form, refused in codes where they cannot be.

use super::reading::clean;
use super::scanning::{Colour, FileForm, Levels, Picture, pack, scan};
use super::sheets::{mark, marked};
use crate::chance::Chance;
use crate::support;
use exchange::{ImportError, PageReading, ScanKind, Scans, Turn};
use std::sync::OnceLock;

fn levels() -> Levels {
    let mut levels = Levels::drawn(&mut Chance(8));
    (levels.dpi, levels.blur, levels.noise, levels.quality, levels.mess) = (150.0, 0.05, 2.0, 75, None);
    (levels.turn, levels.threshold) = (0, 128.0);
    levels
}

/// The same sheet as a file of `count` pages.
fn file(form: FileForm, colour: Colour, count: usize) -> Vec<u8> {
    let levels = levels();
    let picture = scan(&marked(&mark(1)), &levels, colour);
    pack(form, &vec![(picture, &levels); count])
}

/// A small picture in one form, made once.
fn example(form: FileForm) -> &'static [u8] {
    static EXAMPLES: [OnceLock<Vec<u8>>; 10] = [const { OnceLock::new() }; 10];
    EXAMPLES[form as usize].get_or_init(|| {
        let is_one_bit = matches!(form, FileForm::PdfFax | FileForm::PdfJbig2 | FileForm::TiffFax);
        file(form, if is_one_bit { Colour::OneBit } else { Colour::Grey }, form.most_pages().min(2))
    })
}

const FORMS: [FileForm; 10] = [
    FileForm::PdfJpeg,
    FileForm::PdfSearchable,
    FileForm::PdfFax,
    FileForm::PdfJbig2,
    FileForm::TiffFax,
    FileForm::TiffLzw,
    FileForm::TiffDeflate,
    FileForm::TiffJpeg,
    FileForm::Jpeg,
    FileForm::Png,
];

fn is_read(bytes: Vec<u8>) -> bool {
    let scans = Scans::open(bytes).expect("a file of scans");
    (0..scans.pages()).all(|page| {
        let reading = scans.page(page).expect("a page").reading;
        matches!(reading, PageReading::Marked { mark: read, .. } if read == mark(1))
    })
}

fn refusal(bytes: impl Into<Vec<u8>>) -> &'static str {
    Scans::open(bytes.into()).err().map_or("read", |error| error.code())
}

#[test]
fn every_form_of_scan_is_read_in_every_colour() {
    for colour in [Colour::OneBit, Colour::Grey, Colour::Full] {
        for form in FileForm::of(colour) {
            assert!(is_read(file(*form, colour, 1)), "{form:?} {colour:?}");
        }
    }
    for form in FORMS {
        let scans = Scans::open(example(form).to_vec()).expect("a file of scans");
        let kind = match form.extension() {
            "pdf" => ScanKind::Pdf,
            "tif" => ScanKind::Tiff,
            "jpg" => ScanKind::Jpeg,
            _ => ScanKind::Png,
        };
        assert_eq!((scans.kind(), scans.pages()), (kind, form.most_pages().min(2)));
        let missing = scans.page(scans.pages()).expect_err("no such page");
        assert_eq!(missing.code(), "no-such-page");
    }
}

#[test]
fn a_photograph_is_read_as_the_camera_was_held() {
    let photograph = file(FileForm::Jpeg, Colour::Grey, 1);
    for (orientation, turn) in
        [(1, Turn::None), (3, Turn::Half), (6, Turn::Anticlockwise), (8, Turn::Clockwise)]
    {
        let mut exif = b"\xFF\xE1\0\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
        exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
        let turned = [&photograph[..2], &exif, &photograph[2..]].concat();
        let page = Scans::open(turned).and_then(|scans| scans.page(0)).expect("a photograph");
        assert!(matches!(page.reading, PageReading::Marked { .. }), "{orientation}: {:?}", page.reading);
        // The picture lay upright and was said not to: the code tells better.
        assert_eq!(page.turn, turn, "{orientation}");
    }
}

#[test]
fn pictures_in_the_rarer_forms_of_png_are_read() {
    let sheet = marked(&mark(1));
    let pack = |color: png::ColorType, depth: png::BitDepth, bytes: Vec<u8>, palette: Option<Vec<u8>>| {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, sheet.width as u32, sheet.height as u32);
        encoder.set_color(color);
        encoder.set_depth(depth);
        palette.into_iter().for_each(|palette| encoder.set_palette(palette));
        let mut writer = encoder.write_header().expect("a header");
        writer.write_image_data(&bytes).expect("the pixels");
        drop(writer);
        file
    };
    let each = |of: fn(&u8) -> Vec<u8>| sheet.grey.iter().flat_map(of).collect::<Vec<u8>>();
    let eight = png::BitDepth::Eight;
    let forms = [
        (
            "16 bits",
            pack(png::ColorType::Grayscale, png::BitDepth::Sixteen, each(|value| vec![*value; 2]), None),
        ),
        // Ink on nothing: what lets everything through is paper.
        (
            "see-through",
            pack(png::ColorType::GrayscaleAlpha, eight, each(|value| vec![0, 255 - value]), None),
        ),
        ("colours", pack(png::ColorType::Rgba, eight, each(|value| vec![*value, *value, *value, 255]), None)),
        (
            "a palette",
            pack(
                png::ColorType::Indexed,
                eight,
                each(|value| vec![*value / 128]),
                Some(vec![0, 0, 60, 255, 250, 240]),
            ),
        ),
    ];
    for (form, file) in forms {
        assert!(is_read(file), "{form}");
    }
}

#[test]
fn files_of_other_kinds_are_refused_by_what_they_are() {
    for (bytes, code) in [
        (b"".as_slice(), "empty-file"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic-picture"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0avif", "heic-picture"),
        (b"\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41", "not-a-scan"),
        (b"GIF89a", "not-a-scan"),
        (b"PK\x03\x04", "not-a-scan"),
        (b"nimi;laji", "not-a-scan"),
        (b"%PDF-1.7\n%%EOF", "not-a-pdf"),
        (b"%PDF-1.7\n", "broken-pdf"),
        (b"\xFF\xD8\xFF", "broken-picture"),
        (b"\x89PNG\r\n\x1A\n", "broken-picture"),
        (b"II*\0", "broken-picture"),
        (b"MM\0*\0\0\0\x08\0\0\0\0\0\0", "broken-picture"),
    ] {
        assert_eq!(refusal(bytes), code, "{}", String::from_utf8_lossy(bytes));
    }
    assert_eq!(refusal(vec![0; exchange::limits::FILE_BYTES + 1]), "file-too-large");
}

#[test]
fn pictures_that_would_burst_memory_are_refused_by_their_headers() {
    let huge = |bytes: &[u8], at: usize, sides: &[u8]| {
        let mut bytes = bytes.to_vec();
        bytes[at..at + sides.len()].copy_from_slice(sides);
        bytes
    };
    // PNG: its size stands behind the first chunk's name, and the chunk's sum behind that.
    let mut png = huge(&clean(&marked(&mark(1))), 16, &[0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF]);
    let sum = crc32fast::hash(&png[12..29]);
    png[29..33].copy_from_slice(&sum.to_be_bytes());
    assert_eq!(refusal(png), "picture-too-large");
    let jpeg = example(FileForm::Jpeg);
    let frame = jpeg.windows(2).position(|two| two == [0xFF, 0xC0]).expect("a frame");
    assert_eq!(refusal(huge(jpeg, frame + 5, &[0xFF; 4])), "picture-too-large");
    let tiff = example(FileForm::TiffFax);
    let directory = u32::from_le_bytes([tiff[4], tiff[5], tiff[6], tiff[7]]) as usize;
    assert_eq!(refusal(huge(tiff, directory + 10, &[0xFF, 0xFF, 0xFF, 0])), "picture-too-large");
    for form in [FileForm::PdfJpeg, FileForm::PdfFax, FileForm::PdfJbig2] {
        let pdf = example(form);
        let width = pdf.windows(7).position(|seven| seven == b"/Width ").expect("a width") + 7;
        let bomb = Scans::open([&pdf[..width], b"99999", &pdf[width..]].concat()).expect("a PDF");
        assert_eq!(bomb.page(0).expect_err("too large").code(), "picture-too-large", "{form:?}");
    }
}

#[test]
fn files_of_too_many_pages_are_refused() {
    let pages = vec![""; 10_000];
    let fault = Scans::open(support::pdf(&pages)).err().expect("too many");
    assert_eq!((fault.code(), fault.expected().as_deref()), ("too-many-pages", Some("500")));
    // A TIFF whose directory names itself as the next one, and one with a long chain.
    let mut endless = example(FileForm::TiffFax).to_vec();
    let directory = u32::from_le_bytes([endless[4], endless[5], endless[6], endless[7]]) as usize;
    let next = directory + 2 + 9 * 12;
    endless[next..next + 4].copy_from_slice(&(directory as u32).to_le_bytes());
    assert_eq!(refusal(endless), "broken-picture");
    let levels = levels();
    let dot = Picture { width: 8, height: 8, channels: 1, pixels: vec![255; 64] };
    let many = pack(FileForm::TiffLzw, &vec![(dot, &levels); 501]);
    assert_eq!(refusal(many), "too-many-pages");
}

#[test]
fn encrypted_pdfs_are_refused() {
    let mut pdf = lopdf::Document::load_mem(example(FileForm::PdfFax)).expect("a PDF");
    let id = lopdf::Object::string_literal("0123456789abcdef");
    pdf.trailer.set("ID", vec![id.clone(), id]);
    let version = lopdf::encryption::EncryptionVersion::V2 {
        document: &pdf,
        owner_password: "omistaja",
        user_password: "salasana",
        key_length: 128,
        permissions: lopdf::encryption::Permissions::all(),
    };
    let state = lopdf::encryption::EncryptionState::try_from(version).expect("a state");
    pdf.encrypt(&state).expect("encrypted");
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).expect("saved");
    assert_eq!(refusal(bytes), "encrypted-pdf");
}

/// What is left of a file says at most what the whole one said.
fn says_no_more(form: FileForm, what: &str, bytes: Vec<u8>) -> Result<(), ImportError> {
    let scans = Scans::open(bytes)?;
    for page in 0..scans.pages() {
        match scans.page(page) {
            Ok(page) => match page.reading {
                PageReading::Marked { mark: read, .. } => assert_eq!(read, mark(1), "{form:?} {what}"),
                _ => {}
            },
            Err(fault) => assert!(ImportError::CODES.contains(&fault.code())),
        }
    }
    Ok(())
}

#[test]
fn files_that_were_cut_off_are_refused() {
    for form in FORMS {
        let whole = example(form);
        for part in [0.1, 0.3, 0.5, 0.7, 0.9, 0.97] {
            let length = (whole.len() as f64 * part) as usize;
            let read = says_no_more(form, &format!("cut at {part}"), whole[..length].to_vec());
            let is_refused = read.is_err() || form == FileForm::Png;
            assert!(is_refused, "{form:?} cut at {part}");
        }
    }
    // The header of a PNG is whole, so the page is refused instead.
    let png = example(FileForm::Png);
    let scans = Scans::open(png[..png.len() / 2].to_vec()).expect("a header");
    assert_eq!(scans.page(0).expect_err("half a picture").code(), "broken-picture");
}

#[test]
fn damaged_bytes_never_make_another_mark() {
    let mut chance = Chance(23);
    for form in FORMS {
        for _ in 0..6 {
            let mut bytes = example(form).to_vec();
            for _ in 0..1 + chance.below(12) {
                let at = chance.below(bytes.len());
                bytes[at] = chance.number() as u8;
            }
            let _ = says_no_more(form, "damaged", bytes);
        }
    }
}
