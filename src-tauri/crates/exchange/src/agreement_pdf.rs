//! The agreement that a PDF of this program carries (ruling 13), read back from the file alone.
//!
//! The catalog names associated files and embedded files; one of them is `sopimus.json`, the canonical JSON of the text
//! record. Nothing else of the file is looked at: no page, no script, no other attachment.

use crate::guarded::guarded;
use crate::{ImportError, limits};
use agreement::archive::{self, ArchiveError};
use hayro::hayro_syntax::object::{Array, Dict, Name, Object, Stream, String as PdfString};
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use md5::{Digest, Md5};

/// The name of the data in every file of ours.
const NAME: &str = "sopimus.json";

/// Where a PDF says that it is one; readers allow other bytes before it.
const HEADER_WITHIN: usize = 1024;

/// Reads the agreement out of a PDF: the JSON of its text record, checked to be one that this program understands.
///
/// # Errors
/// `file-too-large`, `not-a-pdf`, `encrypted-pdf`, `no-agreement-inside`, `damaged-agreement`, `newer-agreement`.
pub fn read_agreement(pdf: &[u8]) -> Result<String, ImportError> {
    if pdf.len() > limits::FILE_BYTES {
        return Err(ImportError::FileTooLarge { limit: (limits::FILE_BYTES / (1024 * 1024)) as u32 });
    }
    // Before anything is parsed: what is no PDF would otherwise be searched for lost pieces of one.
    if !pdf[..pdf.len().min(HEADER_WITHIN)].windows(5).any(|bytes| bytes == b"%PDF-") {
        return Err(ImportError::NotAPdf);
    }
    guarded(ImportError::DamagedAgreement, || {
        let file = Pdf::new(pdf.to_vec()).map_err(|fault| match fault {
            LoadPdfError::Decryption(_) => ImportError::EncryptedPdf,
            LoadPdfError::Invalid => ImportError::NotAPdf,
        })?;
        let json = attached(&file)?;
        match archive::read(&json) {
            Ok(_) => String::from_utf8(json).map_err(|_| ImportError::DamagedAgreement),
            Err(ArchiveError::UnknownSchema { found }) => {
                Err(ImportError::NewerAgreement { value: found.to_string() })
            }
            Err(_) => Err(ImportError::DamagedAgreement),
        }
    })
}

/// The bytes of the attached data. A file may name them in two places; what it says there must be the same.
fn attached(file: &Pdf) -> Result<Vec<u8>, ImportError> {
    let catalog: Dict<'_> = file.xref().get(file.xref().root_id()).ok_or(ImportError::NotAPdf)?;
    let mut named = specifications(&catalog).into_iter().filter(is_ours);
    let first = named.next().ok_or(ImportError::NoAgreementInside)?;
    let json = content(&first)?;
    for other in named {
        if content(&other)? != json {
            return Err(ImportError::DamagedAgreement);
        }
    }
    Ok(json)
}

/// The file specifications that a catalog names, as associated files and as embedded ones; a bounded number of them.
fn specifications<'a>(catalog: &Dict<'a>) -> Vec<Dict<'a>> {
    let mut found = Vec::new();
    if let Some(files) = catalog.get::<Array<'_>>("AF") {
        found.extend(files.iter::<Object<'_>>().take(limits::PDF_ATTACHMENTS).filter_map(Object::into_dict));
    } else if let Some(file) = catalog.get::<Dict<'_>>("AF") {
        found.push(file);
    }
    let mut nodes: Vec<Dict<'_>> =
        catalog.get::<Dict<'_>>("Names").into_iter().filter_map(|names| names.get("EmbeddedFiles")).collect();
    // A tree of names that leads into itself ends when as many nodes were seen as any tree of ours may have.
    for _ in 0..limits::PDF_ATTACHMENTS {
        let Some(node) = nodes.pop() else { break };
        if let Some(names) = node.get::<Array<'_>>("Names") {
            found.extend(
                names.iter::<Object<'_>>().take(2 * limits::PDF_ATTACHMENTS).filter_map(Object::into_dict),
            );
        }
        if let Some(kids) = node.get::<Array<'_>>("Kids") {
            nodes.extend(
                kids.iter::<Object<'_>>().take(limits::PDF_ATTACHMENTS).filter_map(Object::into_dict),
            );
            nodes.truncate(limits::PDF_ATTACHMENTS);
        }
    }
    found.truncate(limits::PDF_ATTACHMENTS);
    found
}

fn is_ours(specification: &Dict<'_>) -> bool {
    ["UF", "F"]
        .iter()
        .filter_map(|key| specification.get::<PdfString<'_>>(*key))
        .any(|name| is_our_name(name.as_bytes()))
}

/// The name as PDF writes text: plain, or as UTF-16 behind its mark.
fn is_our_name(bytes: &[u8]) -> bool {
    match bytes.strip_prefix(b"\xFE\xFF") {
        Some(wide) => wide.iter().copied().eq(NAME.encode_utf16().flat_map(u16::to_be_bytes)),
        None => bytes == NAME.as_bytes(),
    }
}

/// The bytes that a file specification embeds, unpacked under a limit and held against the size and sum it states.
fn content(specification: &Dict<'_>) -> Result<Vec<u8>, ImportError> {
    const DAMAGED: ImportError = ImportError::DamagedAgreement;
    let embedded: Dict<'_> = specification.get("EF").ok_or(DAMAGED)?;
    let stream: Stream<'_> = embedded.get("UF").or_else(|| embedded.get("F")).ok_or(DAMAGED)?;
    let packed = stream.raw_data();
    let json = match filter(stream.dict())? {
        Filter::None if packed.len() <= archive::limits::BYTES => packed.into_owned(),
        Filter::None => return Err(DAMAGED),
        Filter::Deflate => {
            miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(&packed, archive::limits::BYTES)
                .map_err(|_| DAMAGED)?
        }
    };
    let stated: Dict<'_> = stream.dict().get("Params").unwrap_or_else(Dict::empty);
    let size = stated.get::<i32>("Size");
    let sum = stated.get::<PdfString<'_>>("CheckSum");
    let is_whole = size.is_none_or(|size| usize::try_from(size) == Ok(json.len()))
        && sum.is_none_or(|sum| sum.as_bytes() == Md5::digest(&json).as_slice());
    if is_whole { Ok(json) } else { Err(DAMAGED) }
}

/// How the data is packed. What a program of ours, or one that saved its file anew, would not use is not unpacked.
enum Filter {
    None,
    Deflate,
}

fn filter(stream: &Dict<'_>) -> Result<Filter, ImportError> {
    let names: Vec<Name<'_>> = match (stream.get::<Name<'_>>("Filter"), stream.get::<Array<'_>>("Filter")) {
        (Some(name), _) => vec![name],
        (None, Some(names)) => names.iter::<Name<'_>>().take(2).collect(),
        (None, None) => Vec::new(),
    };
    match names.as_slice() {
        [] => Ok(Filter::None),
        [name] if name.as_str() == "FlateDecode" && !stream.contains_key("DecodeParms") => {
            Ok(Filter::Deflate)
        }
        _ => Err(ImportError::DamagedAgreement),
    }
}
