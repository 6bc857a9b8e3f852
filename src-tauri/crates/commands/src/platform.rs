//! What differs by system: the name of the computer, and whether a folder is on another one's disk.

#[cfg(unix)]
pub(crate) use unix::host_name;

#[cfg(target_os = "linux")]
pub(crate) use linux::is_on_network;

#[cfg(not(unix))]
pub(crate) use elsewhere::host_name;

#[cfg(not(target_os = "linux"))]
pub(crate) use not_linux::is_on_network;

#[cfg(unix)]
mod unix {
    /// The name of this computer; empty where it has none.
    pub(crate) fn host_name() -> String {
        rustix::system::uname().nodename().to_string_lossy().into_owned()
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::path::Path;

    /// Numbers that the kernel gives file systems of the network (`linux/magic.h`, and those of CIFS and SMB2).
    const NETWORK: [i64; 6] = [0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x5346_414F, 0x0102_1997];

    /// Whether the system says that a folder is on another computer's disk.
    pub(crate) fn is_on_network(folder: &Path) -> bool {
        // The number has another width on another processor; only its value counts.
        #[allow(clippy::useless_conversion, clippy::unnecessary_fallible_conversions)]
        rustix::fs::statfs(folder).is_ok_and(|told| {
            i64::try_from(told.f_type).is_ok_and(|number| NETWORK.contains(&(number & 0xFFFF_FFFF)))
        })
    }
}

/// Untested: no Windows machine is at hand.
#[cfg(not(unix))]
mod elsewhere {
    /// The name of this computer; empty where it has none.
    pub(crate) fn host_name() -> String {
        std::env::var("COMPUTERNAME").unwrap_or_default()
    }
}

/// Elsewhere the names in the path must tell.
#[cfg(not(target_os = "linux"))]
mod not_linux {
    pub(crate) const fn is_on_network(_folder: &std::path::Path) -> bool {
        false
    }
}
