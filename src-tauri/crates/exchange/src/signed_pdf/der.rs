//! The signer's name in a CMS signature (RFC 5652): the common name of the certificate that the signer info points to.
//! Only as much of DER is read as that needs.

/// 2.5.4.3, the common name.
const COMMON_NAME: &[u8] = &[0x55, 0x04, 0x03];

const INTEGER: u8 = 0x02;
const OBJECT_ID: u8 = 0x06;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
/// The first tagged part: the content, the certificates, a certificate's version.
const TAGGED_0: u8 = 0xA0;
const UTF8_STRING: u8 = 0x0C;
const PRINTABLE_STRING: u8 = 0x13;
const TELETEX_STRING: u8 = 0x14;
const IA5_STRING: u8 = 0x16;
const BMP_STRING: u8 = 0x1E;

/// The common name of who made a signature; none when the signature does not say, or says it in another way.
pub(super) fn signer_of(signature: &[u8]) -> Option<String> {
    let content = Items(signature).next_of(SEQUENCE)?;
    let mut content = Items(content);
    content.next_of(OBJECT_ID)?;
    let signed = Items(content.next_of(TAGGED_0)?).next_of(SEQUENCE)?;
    let mut parts = Items(signed);
    parts.next_of(INTEGER)?;
    parts.next_of(SET)?;
    parts.next_of(SEQUENCE)?;
    let certificates = parts.next_of(TAGGED_0)?;
    let signers = parts.find(|(tag, _)| *tag == SET)?.1;
    let mut signer = Items(Items(signers).next_of(SEQUENCE)?);
    signer.next_of(INTEGER)?;
    let mut wanted = Items(signer.next_of(SEQUENCE)?);
    let (issuer, serial) = (wanted.next_of(SEQUENCE)?, wanted.next_of(INTEGER)?);
    Items(certificates)
        .filter(|(tag, _)| *tag == SEQUENCE)
        .filter_map(|(_, certificate)| Certificate::of(certificate))
        .find(|certificate| certificate.issuer == issuer && certificate.serial == serial)
        .and_then(|certificate| common_name(certificate.subject))
}

struct Certificate<'a> {
    serial: &'a [u8],
    issuer: &'a [u8],
    subject: &'a [u8],
}

impl<'a> Certificate<'a> {
    /// RFC 5280, § 4.1.
    fn of(certificate: &'a [u8]) -> Option<Self> {
        let mut parts = Items(Items(certificate).next_of(SEQUENCE)?);
        let mut after_version = Items(parts.0);
        if after_version.next_of(TAGGED_0).is_some() {
            parts = after_version;
        }
        let serial = parts.next_of(INTEGER)?;
        parts.next_of(SEQUENCE)?;
        let issuer = parts.next_of(SEQUENCE)?;
        parts.next_of(SEQUENCE)?;
        let subject = parts.next_of(SEQUENCE)?;
        Some(Self { serial, issuer, subject })
    }
}

fn common_name(name: &[u8]) -> Option<String> {
    Items(name).filter(|(tag, _)| *tag == SET).flat_map(|(_, set)| Items(set)).find_map(|(_, attribute)| {
        let mut parts = Items(attribute);
        let is_name = parts.next_of(OBJECT_ID)? == COMMON_NAME;
        let (kind, value) = parts.next()?;
        if is_name { string(kind, value) } else { None }
    })
}

fn string(kind: u8, value: &[u8]) -> Option<String> {
    match kind {
        UTF8_STRING | PRINTABLE_STRING | IA5_STRING => std::str::from_utf8(value).ok().map(super::shown),
        TELETEX_STRING => Some(super::shown(&value.iter().map(|byte| char::from(*byte)).collect::<String>())),
        BMP_STRING => {
            let units: Vec<u16> =
                value.as_chunks::<2>().0.iter().map(|unit| u16::from_be_bytes(*unit)).collect();
            Some(super::shown(&String::from_utf16_lossy(&units)))
        }
        _ => None,
    }
}

/// The values that stand one after another, as tag and content.
struct Items<'a>(&'a [u8]);

impl<'a> Items<'a> {
    /// The content of the next value when it has this tag.
    fn next_of(&mut self, wanted: u8) -> Option<&'a [u8]> {
        self.next().filter(|(tag, _)| *tag == wanted).map(|(_, content)| content)
    }
}

impl<'a> Iterator for Items<'a> {
    type Item = (u8, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (tag, rest) = self.0.split_first()?;
        let (first, rest) = rest.split_first()?;
        let (length, rest) = match first {
            0..=0x7F => (usize::from(*first), rest),
            0x81..=0x84 => {
                let (digits, rest) = rest.split_at_checked(usize::from(first & 0x0F))?;
                (digits.iter().fold(0, |length, digit| length << 8 | usize::from(*digit)), rest)
            }
            // Lengths that are left open stand in no signature of a PDF, which asks for DER.
            _ => return None,
        };
        let (content, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some((*tag, content))
    }
}
