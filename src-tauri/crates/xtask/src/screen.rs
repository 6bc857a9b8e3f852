//! A screen that nobody sees: an X server of our own on a free number, ended with the value that stands for it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

/// A running Xvfb.
#[derive(Debug)]
pub struct Screen {
    server: Child,
    /// What `DISPLAY` has to say, such as `:7`.
    pub display: String,
}

impl Screen {
    /// Starts an X server and waits until it takes connections; it chooses its number itself, so two never meet.
    ///
    /// # Errors
    /// There is no Xvfb, or it ended at once.
    pub fn start() -> Result<Self> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("there is no Xvfb to test the window with")?;
        let mut number = String::new();
        let answer = server.stdout.take().map(|stdout| BufReader::new(stdout).read_line(&mut number));
        if !matches!(answer, Some(Ok(length)) if length > 0) {
            let _ = server.kill();
            let status = server.wait()?;
            bail!("Xvfb started and ended ({status})");
        }
        Ok(Self { server, display: format!(":{}", number.trim()) })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Nothing to do about a server that is already gone.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
