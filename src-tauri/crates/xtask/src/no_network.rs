//! A place without network for the tests of the window: whatever would leave is counted, and fails them.
//!
//! The tests run in a network of their own (Linux), which has the machine's own address and a way out that leads nowhere.
//! So every story of the window shows that the program works with no network at all, and the counter of the way out shows
//! that nothing tried to use one.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::{Command, Stdio};

/// Lays the way out, runs what is to be run, and looks at what wanted to leave.
const SCRIPT: &str = r#"
set -e
ip link set lo up
ip link add way-out type veth peer name nowhere
for end in way-out nowhere; do
    ip link set "$end" addrgenmode none arp off
    ip link set "$end" up
done
ip addr add 192.0.2.1/24 dev way-out
ip route add default via 192.0.2.2 dev way-out
ip neigh replace 192.0.2.2 lladdr 02:00:00:00:00:01 dev way-out
set +e
"$@"
status=$?
sent=$(sed -n 's/^ *way-out://p' /proc/net/dev | awk '{ print $10 }')
echo "packets that wanted to leave the machine: $sent"
if [ "$sent" != 0 ]; then
    exit 1
fi
exit $status
"#;

/// Whether this system lets us make such a place.
#[must_use]
pub fn can_be_made() -> bool {
    let mut command = around(Path::new("true"));
    command.stdout(Stdio::null()).stderr(Stdio::null());
    cfg!(target_os = "linux") && command.status().is_ok_and(|status| status.success())
}

/// A program started in such a place.
#[must_use]
pub fn around(program: &Path) -> Command {
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--net", "--", "sh", "-c", SCRIPT, "sh"]).arg(program);
    command
}

/// A command as it is, but in such a place.
#[must_use]
pub fn around_command(command: &Command) -> Command {
    let mut inside = around(Path::new(command.get_program()));
    inside.args(command.get_args());
    let settings: Vec<(&OsStr, Option<OsString>)> =
        command.get_envs().map(|(name, value)| (name, value.map(OsStr::to_owned))).collect();
    for (name, value) in settings {
        match value {
            Some(value) => inside.env(name, value),
            None => inside.env_remove(name),
        };
    }
    inside
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ends(script: &str) -> bool {
        let mut command = Command::new("bash");
        command.args(["-c", script]);
        around_command(&command)
            .stdout(Stdio::null())
            .status()
            .expect("unshare was there a moment ago")
            .success()
    }

    #[test]
    fn what_stays_on_the_machine_passes_and_what_would_leave_is_seen() {
        if !can_be_made() {
            println!("NOT SHOWN: this system lets nobody make a network of their own");
            return;
        }
        assert!(ends("echo here > /dev/udp/127.0.0.1/9"));
        assert!(!ends("echo there > /dev/udp/203.0.113.5/9"), "a packet for another machine");
        assert!(!ends("exit 3"), "how the program ends is how it ends");
    }
}
