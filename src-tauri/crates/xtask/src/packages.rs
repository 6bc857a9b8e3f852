//! Which system packages the build and the window tests need, and what to say where they cannot be installed from here.

/// What a command needs the machine for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Building the program and opening its window.
    Build,
    /// Building, and testing the window without a screen.
    Test,
}

/// Needed to compile the program.
const BUILD: &[&str] = &[
    "build-essential",
    "pkg-config",
    "file",
    "libwebkit2gtk-4.1-dev",
    "librsvg2-dev",
    "libxdo-dev",
    "libayatana-appindicator3-dev",
    "libssl-dev",
];

/// Needed in addition to drive the window without a screen and to look at documents from outside.
const WINDOW_TESTS: &[&str] = &[
    "xvfb",
    "xauth",
    "webkit2gtk-driver",
    "dbus",
    "fonts-dejavu-core",
    "imagemagick",
    "xdotool",
    "poppler-utils",
    "qpdf",
    "procps",
    "iproute2",
];

/// Needed in addition for the validators of documents: veraPDF runs on Java, both come through Python.
const DOCUMENT_TESTS: &[&str] = &["python3-venv", "default-jdk-headless", "libjaxb-java"];

/// The operating system, as far as the set-up has to tell systems apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum System {
    /// Debian, Ubuntu and what is made of them: packages come through apt.
    Debian,
    /// Anything else, by its own name.
    Other(String),
}

/// All packages for a purpose, by their Debian names.
#[must_use]
pub fn needed(purpose: Purpose) -> Vec<&'static str> {
    match purpose {
        Purpose::Build => BUILD.to_vec(),
        Purpose::Test => [BUILD, WINDOW_TESTS, DOCUMENT_TESTS].concat(),
    }
}

/// Those of the needed packages that `dpkg-query -W -f '${db:Status-Status} ${Package}\n'` did not report as installed.
#[must_use]
pub fn missing(needed: &[&'static str], dpkg_answer: &str) -> Vec<&'static str> {
    let installed: Vec<&str> =
        dpkg_answer.lines().filter_map(|line| line.strip_prefix("installed ")).collect();
    needed.iter().copied().filter(|name| !installed.contains(name)).collect()
}

/// Reads `/etc/os-release`; `None` is a system without that file, called by `fallback` (Rust's name of it).
#[must_use]
pub fn system(os_release: Option<&str>, fallback: &str) -> System {
    let Some(text) = os_release else { return System::Other(fallback.to_owned()) };
    let value = |key: &str| {
        text.lines()
            .find_map(|line| line.strip_prefix(key)?.strip_prefix('='))
            .unwrap_or("")
            .trim_matches('"')
            .to_owned()
    };
    let family = format!("{} {}", value("ID"), value("ID_LIKE"));
    if family.split_whitespace().any(|word| word == "debian" || word == "ubuntu") {
        return System::Debian;
    }
    System::Other(
        Some(value("PRETTY_NAME")).filter(|name| !name.is_empty()).unwrap_or_else(|| fallback.to_owned()),
    )
}

/// What a person on another system must install by hand before `--skip-packages` makes sense.
#[must_use]
pub fn by_hand(purpose: Purpose) -> String {
    let mut text = "a C compiler and linker, pkg-config, WebKitGTK 4.1, librsvg 2, libxdo, Ayatana AppIndicator 3 and OpenSSL, \
                    each with its development files (on Windows: the Visual C++ build tools and WebView2; on macOS: Xcode's tools)"
        .to_owned();
    if purpose == Purpose::Test {
        text += "; for the window tests Xvfb, WebKitWebDriver, D-Bus, ImageMagick, xdotool, poppler's tools, qpdf, procps and iproute2; \
                 for the validators of documents Python 3 with venv, a Java 17 development kit and JAXB";
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_packages_reported_as_installed_count() {
        let answer = "installed file\nnot-installed xvfb\nconfig-files qpdf\ninstalled pkg-config\n";
        assert_eq!(missing(&["file", "pkg-config"], answer), [""; 0]);
        assert_eq!(missing(&["file", "xvfb", "qpdf", "procps"], answer), ["xvfb", "qpdf", "procps"]);
    }

    #[test]
    fn the_test_needs_all_the_build_needs() {
        let test = needed(Purpose::Test);
        assert!(needed(Purpose::Build).iter().all(|name| test.contains(name)));
        assert!(test.contains(&"webkit2gtk-driver") && !needed(Purpose::Build).contains(&"xvfb"));
    }

    #[test]
    fn systems_are_told_apart_by_their_family() {
        let check =
            |text: Option<&str>, expected: System| assert_eq!(system(text, "macos"), expected, "{text:?}");
        check(Some("PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n"), System::Debian);
        check(Some("NAME=Mint\nID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"), System::Debian);
        check(Some("ID=fedora\nPRETTY_NAME=\"Fedora Linux 42\"\n"), System::Other("Fedora Linux 42".into()));
        check(Some("ID=strange\n"), System::Other("macos".into()));
        check(None, System::Other("macos".into()));
    }
}
