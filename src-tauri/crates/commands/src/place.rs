//! Where a workspace lies, and what a person should know about that: a synchronised or shared place may lose changes.

use crate::{CommandError, Session, World, platform, words};
use locale::words as say;
use std::path::Path;
use store::{OpenOptions, Workspace};

/// Opens a workspace and notes there who has it.
pub(crate) fn open(
    folder: &Path,
    options: &OpenOptions,
    world: &dyn World,
) -> Result<Workspace, CommandError> {
    let workspace = Workspace::open(folder, options)?;
    workspace.sign(&platform::host_name(), world.now())?;
    Ok(workspace)
}

/// What is to be known about the place of the open workspace, in words; nothing about a good one.
pub(crate) fn notices(session: &Session) -> Vec<String> {
    let tongue = words::tongue(session.language);
    let folder = session.workspace.folder();
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let read_only = session.workspace.is_read_only().then(|| say::NoticeReadOnly.text(tongue));
    let shared = match kind(&folder.to_string_lossy(), platform::is_on_network(&folder)) {
        Place::Own => None,
        Place::Synchronised(service) => {
            Some(say::NoticeSynchronised { service: service.into() }.text(tongue))
        }
        Place::Network => Some(say::NoticeNetwork.text(tongue)),
    };
    read_only.into_iter().chain(shared).collect()
}

/// What kind of place a folder is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// This computer's own disk, as far as can be seen.
    Own,
    /// A folder that this service copies to other computers, whenever it likes.
    Synchronised(&'static str),
    /// Another computer's disk.
    Network,
}

/// The names under which services keep their folders, in lower case: a folder is called so, or so with more behind it
/// (`OneDrive - Mikkelin kaupunki`, `Dropbox (Työ)`, `GoogleDrive-nimi@example.fi`).
const SERVICES: &[(&str, &str)] = &[
    ("onedrive", "OneDrive"),
    ("sharepoint", "SharePoint"),
    ("dropbox", "Dropbox"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("icloud drive", "iCloud"),
    ("iclouddrive", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("mobile documents", "iCloud"),
    ("syncthing", "Syncthing"),
    ("box sync", "Box"),
];

/// Told by the names in an absolute path, of whatever system, and by whether the system says that it is on the network.
fn kind(path: &str, is_on_network: bool) -> Place {
    let lower = path.to_lowercase();
    let parts = || lower.split(['/', '\\']);
    let begins = |part: &str, name: &str| {
        part.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '-', '_', '(']))
    };
    let service = SERVICES.iter().find(|(name, _)| parts().any(|part| begins(part, name)));
    if let Some((_, service)) = service {
        return Place::Synchronised(service);
    }
    // `\\server\share`, the same in its long form, and what a Linux desktop shows of it; `\\?\C:\…` is an own disk.
    let unc = lower.starts_with(r"\\?\unc\")
        || (lower.starts_with(r"\\") && !lower.starts_with(r"\\?\") && !lower.starts_with(r"\\.\"));
    let gvfs = parts().any(|part| {
        part == "gvfs" || part == ".gvfs" || part.starts_with("smb-share:") || part.starts_with("sftp:host")
    });
    if unc || gvfs || is_on_network { Place::Network } else { Place::Own }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_synchronised_or_shared_place_is_known_by_its_names() {
        let cases = [
            ("/home/aino/.local/share/Sopu/workspace", Place::Own),
            ("/home/aino/Dropboxer/tiedot", Place::Own),
            (r"\\?\C:\Users\aino\AppData\Local\Sopu", Place::Own),
            (r"C:\Users\aino\OneDrive\Sopu", Place::Synchronised("OneDrive")),
            (r"\\?\C:\Users\aino\OneDrive - Mikkelin kaupunki\Sopu", Place::Synchronised("OneDrive")),
            ("/Users/aino/Library/CloudStorage/OneDrive-Mikkeli/Sopu", Place::Synchronised("OneDrive")),
            ("/home/aino/Dropbox (Työ)/sopu", Place::Synchronised("Dropbox")),
            ("/home/aino/Nextcloud/sopu", Place::Synchronised("Nextcloud")),
            ("/Users/a/Library/Mobile Documents/com~apple~CloudDocs/s", Place::Synchronised("iCloud")),
            (r"C:\Users\aino\iCloudDrive\s", Place::Synchronised("iCloud")),
            (
                "/Users/a/Library/CloudStorage/GoogleDrive-aino@example.fi/My Drive/s",
                Place::Synchronised("Google Drive"),
            ),
            (r"\\palvelin\yhteinen\sopu", Place::Network),
            (r"\\?\UNC\palvelin\yhteinen\sopu", Place::Network),
            ("/run/user/1000/gvfs/smb-share:server=palvelin,share=yhteinen/sopu", Place::Network),
        ];
        for (path, expected) in cases {
            assert_eq!(kind(path, false), expected, "{path}");
        }
        assert_eq!(kind("/mnt/yhteinen/sopu", true), Place::Network, "the system says so");
        assert_eq!(
            kind(r"\\palvelin\OneDrive\sopu", true),
            Place::Synchronised("OneDrive"),
            "what is copied about is the worse"
        );
    }
}
