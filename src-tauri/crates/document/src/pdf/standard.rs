//! What makes the file PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1): its metadata and its colour space.

use lopdf::{Document, Object, Stream, dictionary};

use super::finish::PRODUCER;
use crate::page::Pages;

/// Adds the XMP metadata and the output intent to the catalog.
pub(super) fn declare(document: &mut Document, pages: &Pages) {
    let metadata =
        Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp(pages).into_bytes());
    let metadata = document.add_object(metadata);
    let profile = document.add_object(Stream::new(dictionary! { "N" => 3 }, srgb_profile()));
    let name = Object::string_literal("sRGB IEC61966-2.1");
    let intent = document.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => name.clone(),
        "Info" => name,
        "DestOutputProfile" => profile,
    });
    if let Ok(catalog) = document.catalog_mut() {
        catalog.set("Metadata", metadata);
        catalog.set("OutputIntents", vec![Object::Reference(intent)]);
    }
}

/// The metadata; they must say the same as the file's own data. PDF/A knows pdfuaid only when it is described.
fn xmp(pages: &Pages) -> String {
    let title = escaped(&pages.title);
    let language = pages.language.code();
    let dates = pages.dated.map_or_else(String::new, |date| {
        let date = date.format("%Y-%m-%dT00:00:00Z");
        format!("<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>\n")
    });
    format!(
        "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\"\n\
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n\
         xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n\
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n\
         xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n\
         xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"\n\
         xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"\n\
         xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"\n\
         xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\n\
         <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\n\
         <pdf:Producer>{PRODUCER}</pdf:Producer>\n\
         {dates}\
         <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\n\
         <pdfuaid:part>1</pdfuaid:part>\n\
         <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n\
         <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\n\
         <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n\
         <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n\
         <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n\
         <pdfaProperty:name>part</pdfaProperty:name>\n\
         <pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n\
         <pdfaProperty:category>internal</pdfaProperty:category>\n\
         <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>\n\
         </rdf:li></rdf:Seq></pdfaSchema:property>\n\
         </rdf:li></rdf:Bag></pdfaExtension:schemas>\n\
         </rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// An ICC profile (version 4.2) of the sRGB colour space, made here from the numbers of IEC 61966-2-1.
fn srgb_profile() -> Vec<u8> {
    // Numbers are fixed point with 16 bits after the point; primaries are adapted to the D50 of ICC.
    const D50: [u32; 3] = [0xF6D6, 0x1_0000, 0xD32D];
    const RED: [u32; 3] = [0x6FA2, 0x38F5, 0x0390];
    const GREEN: [u32; 3] = [0x6299, 0xB785, 0x18DA];
    const BLUE: [u32; 3] = [0x24A0, 0x0F84, 0xB6CF];
    /// Exponent 2.4 and the four numbers of the straight part.
    const CURVE: [u32; 5] = [0x2_6666, 0xF2A7, 0x0D59, 0x13D0, 0x0A5B];
    /// From D65 to D50 (Bradford), by rows.
    const ADAPTATION: [i32; 9] =
        [0x1_0C42, 0x05DE, -0x0CDB, 0x0793, 0xFD90, -0x045F, -0x025E, 0x03DC, 0xC06E];

    let xyz = |numbers: [u32; 3]| [b"XYZ \0\0\0\0".to_vec(), numbers.map(u32::to_be_bytes).concat()].concat();
    let curve = [b"para\0\0\0\0\0\x03\0\0".to_vec(), CURVE.map(u32::to_be_bytes).concat()].concat();
    let adaptation = [b"sf32\0\0\0\0".to_vec(), ADAPTATION.map(i32::to_be_bytes).concat()].concat();
    let tags: [(&[u8; 4], Vec<u8>); 10] = [
        (b"desc", words("sRGB")),
        (b"cprt", words("No copyright")),
        (b"wtpt", xyz(D50)),
        (b"chad", adaptation),
        (b"rXYZ", xyz(RED)),
        (b"gXYZ", xyz(GREEN)),
        (b"bXYZ", xyz(BLUE)),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut table = (tags.len() as u32).to_be_bytes().to_vec();
    let mut data: Vec<u8> = Vec::new();
    let start = 128 + 4 + tags.len() * 12;
    for (name, mut tag) in tags {
        let (offset, length) = (start + data.len(), tag.len());
        table.extend_from_slice(name);
        table.extend_from_slice(&(offset as u32).to_be_bytes());
        table.extend_from_slice(&(length as u32).to_be_bytes());
        tag.resize(length.next_multiple_of(4), 0);
        data.extend(tag);
    }
    let mut header = vec![0; 128];
    let size = (start + data.len()) as u32;
    header[..4].copy_from_slice(&size.to_be_bytes());
    header[8..24].copy_from_slice(b"\x04\x20\0\0mntrRGB XYZ ");
    // The profile's own date, fixed: 1.1.2000.
    header[24..30].copy_from_slice(&[0x07, 0xD0, 0, 1, 0, 1]);
    header[36..40].copy_from_slice(b"acsp");
    header[68..80].copy_from_slice(&D50.map(u32::to_be_bytes).concat());
    [header, table, data].concat()
}

/// Words of a profile, as English of the United States: ICC wants a country.
fn words(text: &str) -> Vec<u8> {
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut out = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0CenUS".to_vec();
    out.extend((units.len() as u32).to_be_bytes());
    out.extend(28_u32.to_be_bytes());
    out.extend(units);
    out
}
