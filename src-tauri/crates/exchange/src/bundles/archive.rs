//! The zip of a bundle: the plain core of the format (APPNOTE 6.3.10) and nothing beside it.
//!
//! A writer and reader of our own: libraries accept what archives say twice, differently or in extensions (doubled names,
//! a directory that disagrees with the entries, zip64, links, encryption). Here every byte has one meaning: entries stand
//! one behind the other from the first byte on, the directory says of each what its header says, and then the file ends.

use crate::{ImportError, limits};
use miniz_oxide::{deflate, inflate};

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
const END_LENGTH: usize = 22;
/// 2.0: folders and Deflate.
const VERSION: u16 = 20;
/// Midnight of the first day that the format knows: bundles have no times but the one in the manifest.
const DATE: u16 = 0x0021;
const STORED: u16 = 0;
const DEFLATED: u16 = 8;
/// Compression, 0 to 10.
const LEVEL: u8 = 6;

/// What an entry's header and the directory both say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Facts {
    method: u16,
    crc: u32,
    packed: u32,
    length: u32,
    name: u16,
}

/// A zip in the making.
#[derive(Debug, Default)]
pub(super) struct Archive {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    entries: u16,
}

impl Archive {
    /// Adds an entry behind the others.
    pub(super) fn add(&mut self, name: &str, content: &[u8]) -> Result<(), ImportError> {
        let packed = deflate::compress_to_vec(content, LEVEL);
        // What is packed already (PDF, JPEG) only grows.
        let (method, body) =
            if packed.len() < content.len() { (DEFLATED, packed.as_slice()) } else { (STORED, content) };
        let small = |length: usize| u32::try_from(length).map_err(|_| too_large());
        let offset = small(self.bytes.len())?;
        let facts = Facts {
            method,
            crc: crc32fast::hash(content),
            packed: small(body.len())?,
            length: small(content.len())?,
            name: u16::try_from(name.len()).map_err(|_| too_large())?,
        };
        if self.bytes.len() + body.len() > limits::BUNDLE_BYTES {
            return Err(too_large());
        }
        put(&mut self.bytes, &LOCAL.to_le_bytes());
        facts.put(&mut self.bytes);
        put(&mut self.bytes, name.as_bytes());
        put(&mut self.bytes, body);

        put(&mut self.directory, &CENTRAL.to_le_bytes());
        put(&mut self.directory, &VERSION.to_le_bytes());
        facts.put(&mut self.directory);
        // No comment, first disk, no attributes of any system.
        put(&mut self.directory, &[0; 10]);
        put(&mut self.directory, &offset.to_le_bytes());
        put(&mut self.directory, name.as_bytes());
        self.entries = self.entries.checked_add(1).ok_or_else(too_large)?;
        Ok(())
    }

    /// The whole zip.
    pub(super) fn finish(mut self) -> Result<Vec<u8>, ImportError> {
        let small = |length: usize| u32::try_from(length).map_err(|_| too_large());
        let (length, offset) = (small(self.directory.len())?, small(self.bytes.len())?);
        self.bytes.append(&mut self.directory);
        put(&mut self.bytes, &END.to_le_bytes());
        put(&mut self.bytes, &[0; 4]);
        put(&mut self.bytes, &self.entries.to_le_bytes());
        put(&mut self.bytes, &self.entries.to_le_bytes());
        put(&mut self.bytes, &length.to_le_bytes());
        put(&mut self.bytes, &offset.to_le_bytes());
        put(&mut self.bytes, &[0; 2]);
        let is_small =
            self.bytes.len() <= limits::BUNDLE_BYTES && usize::from(self.entries) <= limits::BUNDLE_ENTRIES;
        if is_small { Ok(self.bytes) } else { Err(too_large()) }
    }
}

impl Facts {
    fn put(self, bytes: &mut Vec<u8>) {
        for number in [VERSION, 0, self.method, 0, DATE] {
            put(bytes, &number.to_le_bytes());
        }
        for number in [self.crc, self.packed, self.length] {
            put(bytes, &number.to_le_bytes());
        }
        put(bytes, &self.name.to_le_bytes());
        put(bytes, &[0; 2]);
    }
}

fn put(bytes: &mut Vec<u8>, more: &[u8]) {
    bytes.extend_from_slice(more);
}

fn too_large() -> ImportError {
    ImportError::BundleTooLarge
}

/// An entry of a zip that was read; its content is still packed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Packed<'a> {
    pub(super) name: &'a str,
    facts: Facts,
    body: &'a [u8],
}

/// The entries of a zip, in order. Nothing is unpacked yet.
///
/// # Errors
/// `not-a-bundle`, `bundle-too-large`, `bundle-name`, `damaged-bundle`.
pub(super) fn entries(bytes: &[u8]) -> Result<Vec<Packed<'_>>, ImportError> {
    if !bytes.starts_with(&LOCAL.to_le_bytes()) {
        return Err(ImportError::NotABundle);
    }
    let end = bytes.len().checked_sub(END_LENGTH).ok_or(ImportError::DamagedBundle)?;
    let mut tail = Reader { rest: &bytes[end..] };
    tail.expect(END)?;
    tail.zeros(4)?;
    let (here, all) = (tail.short()?, tail.short()?);
    let (length, offset) = (tail.size()?, tail.size()?);
    tail.zeros(2)?;
    if usize::from(all) > limits::BUNDLE_ENTRIES {
        return Err(too_large());
    }
    if here != all || offset.checked_add(length) != Some(end) {
        return Err(ImportError::DamagedBundle);
    }
    let (mut headers, mut directory) =
        (Reader { rest: &bytes[..offset] }, Reader { rest: &bytes[offset..end] });
    let mut found = Vec::with_capacity(usize::from(all));
    for _ in 0..all {
        let at = offset - headers.rest.len();
        let listed = directory.listed(at)?;
        found.push(headers.entry(&listed)?);
    }
    // Not a byte before, between or behind: what nobody names might be taken for something by another program.
    if headers.rest.is_empty() && directory.rest.is_empty() {
        Ok(found)
    } else {
        Err(ImportError::DamagedBundle)
    }
}

impl Packed<'_> {
    /// Bytes when it is unpacked.
    pub(super) const fn length(&self) -> usize {
        self.facts.length as usize
    }

    /// The content, unless it is not what the archive says of it.
    pub(super) fn unpack(&self) -> Result<Vec<u8>, ImportError> {
        let length = self.length();
        let content = match self.facts.method {
            STORED if self.body.len() == length => self.body.to_vec(),
            DEFLATED => inflate::decompress_to_vec_with_limit(self.body, length)
                .map_err(|_| ImportError::DamagedBundle)?,
            _ => return Err(ImportError::DamagedBundle),
        };
        let is_whole = content.len() == length && crc32fast::hash(&content) == self.facts.crc;
        if is_whole { Ok(content) } else { Err(ImportError::DamagedBundle) }
    }
}

struct Listed<'a> {
    facts: Facts,
    name: &'a [u8],
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], ImportError> {
        let (taken, rest) = self.rest.split_at_checked(length).ok_or(ImportError::DamagedBundle)?;
        self.rest = rest;
        Ok(taken)
    }

    fn short(&mut self) -> Result<u16, ImportError> {
        let bytes = self.take(2)?;
        Ok(u16::from_le_bytes([bytes[0], bytes[1]]))
    }

    fn long(&mut self) -> Result<u32, ImportError> {
        let bytes = self.take(4)?;
        Ok(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
    }

    fn size(&mut self) -> Result<usize, ImportError> {
        usize::try_from(self.long()?).map_err(|_| too_large())
    }

    fn expect(&mut self, signature: u32) -> Result<(), ImportError> {
        if self.long()? == signature { Ok(()) } else { Err(ImportError::DamagedBundle) }
    }

    fn zeros(&mut self, length: usize) -> Result<(), ImportError> {
        let are_zero = self.take(length)?.iter().all(|byte| *byte == 0);
        if are_zero { Ok(()) } else { Err(ImportError::DamagedBundle) }
    }

    fn facts(&mut self) -> Result<Facts, ImportError> {
        // Flags would say that it is encrypted or that sizes follow later; times and versions are ours.
        let (version, flags, method, time, date) =
            (self.short()?, self.short()?, self.short()?, self.short()?, self.short()?);
        let facts = Facts {
            method,
            crc: self.long()?,
            packed: self.long()?,
            length: self.long()?,
            name: self.short()?,
        };
        let is_plain = (version, flags, time, date, self.short()?) == (VERSION, 0, 0, DATE, 0);
        if is_plain { Ok(facts) } else { Err(ImportError::DamagedBundle) }
    }

    /// An entry of the directory, whose header must stand at this offset.
    fn listed(&mut self, offset: usize) -> Result<Listed<'a>, ImportError> {
        self.expect(CENTRAL)?;
        if self.short()? != VERSION {
            return Err(ImportError::DamagedBundle);
        }
        let facts = self.facts()?;
        self.zeros(10)?;
        if self.size()? != offset {
            return Err(ImportError::DamagedBundle);
        }
        Ok(Listed { facts, name: self.take(usize::from(facts.name))? })
    }

    /// The entry that begins here, which must be the one listed.
    fn entry(&mut self, listed: &Listed<'_>) -> Result<Packed<'a>, ImportError> {
        self.expect(LOCAL)?;
        let facts = self.facts()?;
        let name = self.take(usize::from(facts.name))?;
        if facts != listed.facts || name != listed.name {
            return Err(ImportError::DamagedBundle);
        }
        let name = std::str::from_utf8(name).ok().filter(|name| super::is_safe(name));
        let name = name.ok_or(ImportError::BundleName)?;
        let body = self.take(usize::try_from(facts.packed).map_err(|_| too_large())?)?;
        Ok(Packed { name, facts, body })
    }
}
