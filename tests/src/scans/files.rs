//! Pictures packed as scanners, copiers and telephones pack them.

use super::{Colour, Levels, Picture};
use std::fmt::Write as _;

/// The forms that files of scans have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileForm {
    /// A PDF of JPEG pictures, as most copiers write.
    PdfJpeg,
    /// The same with invisible text over it.
    PdfSearchable,
    /// A PDF of fax pictures (CCITT group 4).
    PdfFax,
    /// A PDF of JBIG2 pictures.
    PdfJbig2,
    /// A TIFF of fax pictures (CCITT group 4).
    TiffFax,
    /// A TIFF packed with LZW.
    TiffLzw,
    /// A TIFF packed with deflate.
    TiffDeflate,
    /// A TIFF of JPEG pictures.
    TiffJpeg,
    /// A photograph, or a scan sent as one.
    Jpeg,
    /// A PNG.
    Png,
}

impl FileForm {
    /// The forms that such pictures are packed in.
    #[must_use]
    pub const fn of(colour: Colour) -> &'static [Self] {
        match colour {
            Colour::OneBit => &[Self::PdfFax, Self::PdfJbig2, Self::TiffFax, Self::Png],
            Colour::Grey | Colour::Full => &[
                Self::PdfJpeg,
                Self::PdfSearchable,
                Self::TiffLzw,
                Self::TiffDeflate,
                Self::TiffJpeg,
                Self::Jpeg,
                Self::Jpeg,
                Self::Png,
            ],
        }
    }

    /// How many pages such a file may have here; pictures packed without loss are large.
    #[must_use]
    pub const fn most_pages(self) -> usize {
        match self {
            Self::Jpeg | Self::Png => 1,
            Self::TiffLzw | Self::TiffDeflate => 3,
            _ => 12,
        }
    }

    /// How such files end.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::PdfJpeg | Self::PdfSearchable | Self::PdfFax | Self::PdfJbig2 => "pdf",
            Self::TiffFax | Self::TiffLzw | Self::TiffDeflate | Self::TiffJpeg => "tif",
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }
}

/// The file of these pictures.
///
/// # Panics
/// When a form that holds one picture is given another number.
#[must_use]
pub fn pack(form: FileForm, pictures: &[(Picture, &Levels)]) -> Vec<u8> {
    match (form, pictures) {
        (FileForm::Jpeg, [(picture, levels)]) => jpeg(picture, levels.quality),
        (FileForm::Png, [(picture, _)]) => png(picture),
        (FileForm::Jpeg | FileForm::Png, _) => panic!("one picture a file"),
        (FileForm::TiffFax | FileForm::TiffLzw | FileForm::TiffDeflate | FileForm::TiffJpeg, _) => {
            tiff(form, pictures)
        }
        _ => pdf(form, pictures),
    }
}

fn jpeg(picture: &Picture, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let color =
        if picture.channels == 1 { jpeg_encoder::ColorType::Luma } else { jpeg_encoder::ColorType::Rgb };
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, quality);
    let (width, height) = (picture.width as u16, picture.height as u16);
    encoder.encode(&picture.pixels, width, height, color).expect("a JPEG");
    bytes
}

fn png(picture: &Picture) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width as u32, picture.height as u32);
    let is_grey = picture.channels == 1;
    encoder.set_color(if is_grey { png::ColorType::Grayscale } else { png::ColorType::Rgb });
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(&picture.pixels).expect("the pixels");
    writer.finish().expect("the end");
    bytes
}

/// CCITT group 4 (ITU-T T.6).
fn fax(picture: &Picture) -> Vec<u8> {
    let mut encoder = fax::encoder::Encoder::new(fax::VecWriter::new());
    for row in picture.pixels.chunks_exact(picture.width) {
        let colours =
            row.iter().map(|value| if *value < 128 { fax::Color::Black } else { fax::Color::White });
        encoder.encode_line(colours, picture.width as u16).expect("a line");
    }
    encoder.finish().expect("the end").finish()
}

/// A page of JBIG2 as PDF embeds it (ITU-T T.88): page information and one generic region, coded as a fax.
fn jbig2(picture: &Picture) -> Vec<u8> {
    let (width, height) = (picture.width as u32, picture.height as u32);
    let segment = |number: u32, kind: u8, data: &[u8]| {
        let mut bytes = number.to_be_bytes().to_vec();
        bytes.extend([kind, 0, 1]);
        bytes.extend((data.len() as u32).to_be_bytes());
        bytes.extend(data);
        bytes
    };
    let mut page = Vec::new();
    for number in [width, height, 0, 0] {
        page.extend(number.to_be_bytes());
    }
    page.extend([0, 0, 0]);
    let mut region = Vec::new();
    for number in [width, height, 0, 0] {
        region.extend(number.to_be_bytes());
    }
    // Drawn over what is there; coded as a fax.
    region.extend([0, 1]);
    region.extend(fax(picture));
    [segment(0, 48, &page), segment(1, 38, &region)].concat()
}

/// Little-endian TIFF, one strip a page.
fn tiff(form: FileForm, pictures: &[(Picture, &Levels)]) -> Vec<u8> {
    let mut bytes = b"II*\0\0\0\0\0".to_vec();
    let mut link = 4;
    for (picture, levels) in pictures {
        let (compression, strip, bits) = match form {
            FileForm::TiffFax => (4, fax(picture), 1),
            FileForm::TiffLzw => {
                let mut encoder = weezl::encode::Encoder::with_tiff_size_switch(weezl::BitOrder::Msb, 8);
                (5, encoder.encode(&picture.pixels).expect("LZW"), 8)
            }
            FileForm::TiffDeflate => (8, miniz_oxide::deflate::compress_to_vec_zlib(&picture.pixels, 1), 8),
            _ => (7, jpeg(picture, levels.quality), 8),
        };
        // White is zero in faxes; JPEG keeps colours as brightness and two differences.
        let photometric = match (form, picture.channels) {
            (FileForm::TiffFax, _) => 0,
            (_, 1) => 1,
            (FileForm::TiffJpeg, _) => 6,
            _ => 2,
        };
        let offset = bytes.len() as u32;
        let length = strip.len() as u32;
        bytes.extend(strip);
        let sizes = bytes.len() as u32;
        (0..3).for_each(|_| bytes.extend(u16::to_le_bytes(bits)));
        bytes.resize(bytes.len().next_multiple_of(2), 0);
        let directory = bytes.len() as u32;
        bytes[link..link + 4].copy_from_slice(&directory.to_le_bytes());
        let channels = picture.channels as u32;
        let entries: [(u16, u16, u32, u32); 9] = [
            (256, 4, 1, picture.width as u32),
            (257, 4, 1, picture.height as u32),
            (258, 3, channels, if channels == 1 { bits.into() } else { sizes }),
            (259, 3, 1, compression),
            (262, 3, 1, photometric),
            (273, 4, 1, offset),
            (277, 3, 1, channels),
            (278, 4, 1, picture.height as u32),
            (279, 4, 1, length),
        ];
        bytes.extend((entries.len() as u16).to_le_bytes());
        for (tag, kind, count, value) in entries {
            bytes.extend(tag.to_le_bytes());
            bytes.extend(kind.to_le_bytes());
            bytes.extend(count.to_le_bytes());
            bytes.extend(value.to_le_bytes());
        }
        link = bytes.len();
        bytes.extend([0; 4]);
    }
    bytes
}

fn pdf(form: FileForm, pictures: &[(Picture, &Levels)]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    let mut object = |bytes: &mut Vec<u8>, dictionary: &str, stream: Option<&[u8]>| {
        places.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n{dictionary}\n", places.len()).bytes());
        if let Some(stream) = stream {
            bytes.extend(b"stream\n");
            bytes.extend(stream);
            bytes.extend(b"\nendstream\n");
        }
        bytes.extend(b"endobj\n");
    };
    let kids = (0..pictures.len()).fold(String::new(), |mut kids, page| {
        let _ = write!(kids, "{} 0 R ", 4 + 3 * page);
        kids
    });
    object(&mut bytes, "<< /Type /Catalog /Pages 2 0 R >>", None);
    object(&mut bytes, &format!("<< /Type /Pages /Kids [{kids}] /Count {} >>", pictures.len()), None);
    object(&mut bytes, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", None);
    for (page, (picture, levels)) in pictures.iter().enumerate() {
        let number = 4 + 3 * page;
        let points = |pixels: usize| pixels as f32 * 72.0 / levels.dpi;
        let (width, height) = (points(picture.width), points(picture.height));
        object(
            &mut bytes,
            &format!(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width:.2} {height:.2}] /Contents {} 0 R \
                 /Resources << /Font << /F1 3 0 R >> /XObject << /Im {} 0 R >> >> >>",
                number + 1,
                number + 2
            ),
            None,
        );
        let mut content = format!("q {width:.2} 0 0 {height:.2} 0 0 cm /Im Do Q\n");
        if form == FileForm::PdfSearchable {
            content.push_str("BT 3 Tr /F1 11 Tf 60 300 Td (Allekirjoitussivu) Tj ET\n");
        }
        object(&mut bytes, &format!("<< /Length {} >>", content.len()), Some(content.as_bytes()));
        let (filter, data) = match form {
            FileForm::PdfFax => (
                format!(
                    "/CCITTFaxDecode /DecodeParms << /K -1 /Columns {} /Rows {} >>",
                    picture.width, picture.height
                ),
                fax(picture),
            ),
            FileForm::PdfJbig2 => ("/JBIG2Decode".to_owned(), jbig2(picture)),
            _ => ("/DCTDecode".to_owned(), jpeg(picture, levels.quality)),
        };
        let bits = if matches!(form, FileForm::PdfFax | FileForm::PdfJbig2) { 1 } else { 8 };
        let space = if picture.channels == 1 { "DeviceGray" } else { "DeviceRGB" };
        object(
            &mut bytes,
            &format!(
                "<< /Type /XObject /Subtype /Image /Width {} /Height {} /BitsPerComponent {bits} \
                 /ColorSpace /{space} /Filter {filter} /Length {} >>",
                picture.width,
                picture.height,
                data.len()
            ),
            Some(&data),
        );
    }
    let table = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1).bytes());
    for place in &places {
        bytes.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let size = places.len() + 1;
    bytes.extend(format!("trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").bytes());
    bytes
}
