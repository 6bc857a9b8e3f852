//! The agreement inside a PDF: read back byte for byte, or refused with a code, whatever the file is.

use crate::random::Random;
use crate::support::pdf;
use agreement::archive;
use exchange::{ImportError, read_agreement};
use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary};
use md5::{Digest, Md5};

/// A PDF of one empty page, with whatever else is put into its catalog.
fn document(furnish: impl FnOnce(&mut Document)) -> Vec<u8> {
    let mut document = Document::with_version("1.7");
    let pages = document.new_object_id();
    let page = document.add_object(dictionary! { "Type" => "Page", "Parent" => pages, "MediaBox" => vec![0.into(), 0.into(), 200.into(), 100.into()] });
    document.set_object(pages, dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 });
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    furnish(&mut document);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("a PDF");
    bytes
}

/// Bytes packed as most writers pack them.
fn deflated(bytes: &[u8]) -> Stream {
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(bytes, 6);
    Stream::new(dictionary! { "Type" => "EmbeddedFile", "Filter" => "FlateDecode" }, packed)
}

/// Bytes with size and sum, as this program attaches them.
fn with_sum(bytes: &[u8]) -> Stream {
    let mut stream = deflated(bytes);
    let sum = Object::String(Md5::digest(bytes).to_vec(), StringFormat::Hexadecimal);
    stream.dict.set("Params", dictionary! { "Size" => bytes.len() as i64, "CheckSum" => sum });
    stream
}

/// A file specification for a stream.
fn specification(document: &mut Document, name: &str, stream: Stream) -> ObjectId {
    let file = document.add_object(stream);
    document.add_object(dictionary! {
        "Type" => "Filespec", "F" => Object::string_literal(name), "UF" => Object::string_literal(name),
        "AFRelationship" => "Source", "EF" => dictionary! { "F" => file, "UF" => file },
    })
}

/// Names a specification in the catalog: as associated file, and in the tree of names.
fn name_in_catalog(document: &mut Document, specification: ObjectId) {
    let names = document.add_object(
        dictionary! { "Names" => vec![Object::string_literal("sopimus.json"), specification.into()] },
    );
    let catalog = document.catalog_mut().expect("a catalog");
    catalog.set("AF", vec![Object::Reference(specification)]);
    catalog.set("Names", dictionary! { "EmbeddedFiles" => names });
}

/// A PDF that carries a stream under our name.
fn carrying_stream(stream: Stream) -> Vec<u8> {
    document(|document| {
        let specification = specification(document, "sopimus.json", stream);
        name_in_catalog(document, specification);
    })
}

fn carrying(json: &[u8]) -> Vec<u8> {
    carrying_stream(with_sum(json))
}

/// The canonical bytes of a random agreement.
fn random(seed: u64) -> Vec<u8> {
    archive::of(&Random::new(seed).agreement(), None).canonical_bytes()
}

fn code(bytes: &[u8]) -> &'static str {
    match read_agreement(bytes) {
        Ok(_) => "read",
        Err(error) => error.code(),
    }
}

#[test]
fn random_agreements_come_out_as_they_went_in() {
    for seed in 0..200 {
        let json = random(seed);
        let read = read_agreement(&carrying(&json)).unwrap_or_else(|error| panic!("seed {seed}: {error}"));
        assert!(read.as_bytes() == json, "seed {seed}");
        let archived = archive::read(read.as_bytes()).expect("an agreement");
        let again = archive::of(&archived.into(), None).canonical_bytes();
        assert!(again == json, "seed {seed}: taken in and given out again");
    }
}

#[test]
fn a_file_saved_anew_by_another_program_still_carries_its_agreement() {
    let json = random(7);
    let plain = Stream::new(dictionary! {}, json.clone());
    let wide: Vec<u8> =
        [0xFE, 0xFF].into_iter().chain("sopimus.json".encode_utf16().flat_map(u16::to_be_bytes)).collect();
    let files = [
        ("unpacked, without sum", carrying_stream(plain)),
        ("packed, without sum", carrying_stream(deflated(&json))),
        (
            "named in the tree of names only, a level down",
            document(|document| {
                let specification = specification(document, "sopimus.json", with_sum(&json));
                let leaf = document.add_object(dictionary! { "Names" => vec![Object::string_literal("sopimus.json"), specification.into()] });
                let root = document.add_object(dictionary! { "Kids" => vec![leaf.into()] });
                document
                    .catalog_mut()
                    .expect("a catalog")
                    .set("Names", dictionary! { "EmbeddedFiles" => root });
            }),
        ),
        (
            "named in wide letters, beside another file",
            document(|document| {
                let other = specification(document, "liite.txt", deflated(b"hello"));
                let ours = specification(document, "x", with_sum(&json));
                document
                    .get_dictionary_mut(ours)
                    .expect("a specification")
                    .set("UF", Object::String(wide, StringFormat::Hexadecimal));
                document.catalog_mut().expect("a catalog").set("AF", vec![other.into(), ours.into()]);
            }),
        ),
    ];
    for (what, bytes) in files {
        assert!(
            read_agreement(&bytes).unwrap_or_else(|error| panic!("{what}: {error}")).as_bytes() == json,
            "{what}"
        );
    }
}

#[test]
fn what_carries_no_agreement_is_told_from_what_carries_a_damaged_one() {
    let json = random(3);
    let edited = |from: &str, to: &str| {
        String::from_utf8(json.clone()).expect("JSON").replacen(from, to, 1).into_bytes()
    };
    let mut wrong_sum = with_sum(&json);
    wrong_sum.dict.set("Params", dictionary! { "Size" => json.len() as i64, "CheckSum" => Object::String(vec![0; 16], StringFormat::Hexadecimal) });
    let mut wrong_size = with_sum(&json);
    wrong_size.dict.set("Params", dictionary! { "Size" => 1 });
    let mut with_predictor = deflated(&json);
    with_predictor.dict.set("DecodeParms", dictionary! { "Predictor" => 12 });
    let mut odd_filter = deflated(&json);
    odd_filter.dict.set("Filter", "LZWDecode");
    let deep = format!("{{\"schema\":1,\"text\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("nothing", Vec::new(), "not-a-pdf"),
        ("zeros", vec![0; 1_000_000], "not-a-pdf"),
        ("a hundred megabytes of zeros", vec![0; 100_000_000], "file-too-large"),
        ("a text", b"nimi;laji\nA;kunta\n".to_vec(), "not-a-pdf"),
        ("only a header", b"%PDF-1.7\n".to_vec(), "not-a-pdf"),
        ("a PDF of another program", pdf(&["0 0 1 rg 0 0 100 100 re f"]), "no-agreement-inside"),
        (
            "another attachment",
            document(|document| {
                let other = specification(document, "lasku.xml", deflated(b"<lasku/>"));
                name_in_catalog(document, other);
            }),
            "no-agreement-inside",
        ),
        (
            "a specification without a file",
            document(|document| {
                let empty =
                    document.add_object(dictionary! { "UF" => Object::string_literal("sopimus.json") });
                name_in_catalog(document, empty);
            }),
            "damaged-agreement",
        ),
        (
            "a specification that is its own file",
            document(|document| {
                let own = document.new_object_id();
                document.set_object(
                    own,
                    dictionary! { "UF" => Object::string_literal("sopimus.json"), "EF" => own },
                );
                name_in_catalog(document, own);
            }),
            "damaged-agreement",
        ),
        (
            "a reference to itself",
            document(|document| {
                let own = document.new_object_id();
                document.set_object(own, Object::Reference(own));
                document.catalog_mut().expect("a catalog").set("AF", own);
            }),
            "no-agreement-inside",
        ),
        (
            "a tree of names that leads into itself",
            document(|document| {
                let root = document.new_object_id();
                document.set_object(root, dictionary! { "Kids" => vec![root.into(), root.into()] });
                document
                    .catalog_mut()
                    .expect("a catalog")
                    .set("Names", dictionary! { "EmbeddedFiles" => root });
            }),
            "no-agreement-inside",
        ),
        (
            "two that differ",
            document(|document| {
                let one = specification(document, "sopimus.json", with_sum(&json));
                let other = specification(document, "sopimus.json", with_sum(&random(4)));
                document.catalog_mut().expect("a catalog").set("AF", vec![one.into(), other.into()]);
            }),
            "damaged-agreement",
        ),
        ("another sum", carrying_stream(wrong_sum), "damaged-agreement"),
        ("another size", carrying_stream(wrong_size), "damaged-agreement"),
        ("packed in a way we do not use", carrying_stream(odd_filter), "damaged-agreement"),
        ("packed with a predictor", carrying_stream(with_predictor), "damaged-agreement"),
        ("a gigabyte of blanks in a megabyte", carrying_stream(bomb()), "damaged-agreement"),
        ("no JSON", carrying(b"hello"), "damaged-agreement"),
        ("nothing under our name", carrying(b""), "damaged-agreement"),
        ("another JSON", carrying(b"{\"a\":1}"), "damaged-agreement"),
        ("lists in lists", carrying(deep.as_bytes()), "damaged-agreement"),
        ("a number for a text", carrying(&edited("\"text\":{", "\"text\":5,\"x\":{")), "damaged-agreement"),
        (
            "a field nobody knows",
            carrying(&edited("\"text\":{", "\"text\":{\"new_field\":1,")),
            "damaged-agreement",
        ),
        ("broken letters", carrying(&[json.as_slice(), b"\xFF"].concat()), "damaged-agreement"),
        ("a newer form", carrying(&edited("\"schema\":1", "\"schema\":2")), "newer-agreement"),
    ];
    for (what, bytes, expected) in cases {
        assert_eq!(code(&bytes), expected, "{what}");
    }
}

/// A gigabyte of blanks, packed: made of pieces, so that the test itself needs no gigabyte.
fn bomb() -> Stream {
    use miniz_oxide::deflate::core::{
        CompressorOxide, TDEFLFlush, compress_to_output, create_comp_flags_from_zip_params,
    };
    let mut packed = Vec::new();
    let mut compressor = CompressorOxide::new(create_comp_flags_from_zip_params(9, 15, 0));
    let blanks = vec![b' '; 1 << 20];
    for piece in 0..1024 {
        let flush = if piece == 1023 { TDEFLFlush::Finish } else { TDEFLFlush::None };
        compress_to_output(&mut compressor, &blanks, flush, |bytes| {
            packed.extend_from_slice(bytes);
            true
        });
    }
    Stream::new(dictionary! { "Filter" => "FlateDecode" }, packed)
}

#[test]
fn a_cut_file_is_read_whole_or_refused() {
    let json = random(11);
    let whole = carrying(&json);
    for twentieth in 0..20 {
        let cut = &whole[..whole.len() * twentieth / 20];
        match read_agreement(cut) {
            Ok(read) => {
                assert!(read.as_bytes() == json, "cut at {twentieth}/20: what is read is what went in")
            }
            Err(error) => assert!(!error.code().is_empty()),
        }
    }
}

#[test]
fn flipped_bits_never_change_what_is_read() {
    let json = random(13);
    let whole = carrying(&json);
    let mut chance = Random::new(0x50FF_2027);
    let (mut read_well, mut refused) = (0, 0);
    for number in 0..2_000 {
        let mut bytes = whole.clone();
        for _ in 0..1 + chance.below(3) {
            let at = chance.below(bytes.len());
            bytes[at] ^= 1 << chance.below(8);
        }
        match read_agreement(&bytes) {
            Ok(read) => {
                assert!(read.as_bytes() == json, "mutation {number}: another text came out");
                read_well += 1;
            }
            Err(
                ImportError::DamagedAgreement
                | ImportError::NotAPdf
                | ImportError::NoAgreementInside
                | ImportError::EncryptedPdf,
            ) => refused += 1,
            Err(error) => panic!("mutation {number}: {error}"),
        }
    }
    assert!(read_well > 20 && refused > 100, "both happen: {read_well} read, {refused} refused");
}
