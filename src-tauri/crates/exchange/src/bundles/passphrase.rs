//! A bundle under a passphrase: the `age` format (age-encryption.org/v1) with one scrypt recipient.
//!
//! The format is public and has programs of its own, so that a bundle opens without ours. How much work a guess costs is
//! fixed when writing and capped when reading: the number stands in the file, and a hostile one would ask for hours.

use crate::{ImportError, limits};
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use std::io::{self, Read, Write};
use std::iter;

const BEGINS: &[u8] = b"age-encryption.org/v1\n";
/// 2¹⁷ rounds with 128 MiB: what OWASP's password storage guide asks of scrypt first (2025).
const WORK: u8 = 17;

/// Whether the bytes are under a passphrase.
pub fn is_encrypted(bytes: &[u8]) -> bool {
    bytes.starts_with(BEGINS)
}

/// Puts a bundle under a passphrase. Fresh randomness makes the bytes differ each time.
///
/// # Errors
/// `bundle-too-large` when it would be larger than is read again.
pub fn lock(bundle: &[u8], passphrase: &str) -> Result<Vec<u8>, ImportError> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(WORK);
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient))
        .expect("BUG: one passphrase is a recipient");
    let mut locked = Vec::with_capacity(bundle.len() + bundle.len() / 1_000 + 1_024);
    wrap(encryptor, bundle, &mut locked).expect("BUG: memory takes what is written");
    if locked.len() > limits::BUNDLE_BYTES { Err(ImportError::BundleTooLarge) } else { Ok(locked) }
}

fn wrap(encryptor: Encryptor, bundle: &[u8], locked: &mut Vec<u8>) -> io::Result<()> {
    let mut writer = encryptor.wrap_output(locked)?;
    writer.write_all(bundle)?;
    writer.finish().map(drop)
}

/// Opens a bundle that is under a passphrase.
///
/// # Errors
/// `wrong-passphrase`; `passphrase-too-costly` when the file asks for more work than ours ever do; `damaged-bundle`.
pub fn unlock(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, ImportError> {
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(WORK);
    let decryptor = Decryptor::new(bytes).map_err(|error| refusal(&error))?;
    let reader =
        decryptor.decrypt(iter::once(&identity as &dyn age::Identity)).map_err(|error| refusal(&error))?;
    let mut bundle = Vec::with_capacity(bytes.len());
    let limit = limits::BUNDLE_BYTES as u64 + 1;
    reader.take(limit).read_to_end(&mut bundle).map_err(|_| ImportError::DamagedBundle)?;
    Ok(bundle)
}

const fn refusal(error: &DecryptError) -> ImportError {
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => ImportError::WrongPassphrase,
        DecryptError::ExcessiveWork { .. } => ImportError::PassphraseTooCostly,
        _ => ImportError::DamagedBundle,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bundle_opens_with_its_passphrase_and_with_no_other() {
        let locked = lock(b"sisalto", "oikea hevonen").expect("locked");
        assert!(is_encrypted(&locked));
        assert_eq!(unlock(&locked, "oikea hevonen"), Ok(b"sisalto".to_vec()));
        assert_eq!(unlock(&locked, "oikea Hevonen"), Err(ImportError::WrongPassphrase));
        assert_eq!(unlock(&locked, ""), Err(ImportError::WrongPassphrase));
    }

    #[test]
    fn a_file_that_asks_for_more_work_is_refused_before_any_is_done() {
        let locked = lock(b"x", "sana").expect("locked");
        let text = String::from_utf8_lossy(&locked).into_owned();
        let line =
            text.lines().find(|line| line.starts_with("-> scrypt ")).expect("the recipient").to_owned();
        for work in ["18", "30", "63"] {
            let costly = line.replace(" 17", &format!(" {work}"));
            assert_ne!(costly, line);
            let at = locked.windows(line.len()).position(|window| window == line.as_bytes()).expect("there");
            let bomb = [&locked[..at], costly.as_bytes(), &locked[at + line.len()..]].concat();
            assert_eq!(unlock(&bomb, "sana"), Err(ImportError::PassphraseTooCostly), "{work}");
        }
    }

    #[test]
    fn a_cut_or_changed_file_is_damaged() {
        let locked = lock(&[7; 1000], "sana").expect("locked");
        assert_eq!(unlock(&locked[..locked.len() - 1], "sana"), Err(ImportError::DamagedBundle));
        let mut changed = locked;
        let last = changed.len() - 1;
        changed[last] ^= 1;
        assert_eq!(unlock(&changed, "sana"), Err(ImportError::DamagedBundle));
    }
}
