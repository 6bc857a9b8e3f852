//! A real window under WebDriver: its own workspace, folders and port, and a time limit on every step.

use anyhow::{Context, Result, anyhow, bail};
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long anything on the screen may take to appear. Generous: machines that test are slow and shared.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A window and the driver that holds it.
pub struct Window {
    /// The session.
    pub client: Client,
    _driver: Driver,
    /// Everything the window may write.
    pub place: TempDir,
}

impl Window {
    /// Opens a window on an empty workspace in a folder of its own.
    pub async fn open() -> Result<Self> {
        let place = tempfile::tempdir()?;
        Self::open_in(place).await
    }

    /// Opens a window on the workspace of an earlier one.
    pub async fn open_in(place: TempDir) -> Result<Self> {
        std::fs::create_dir_all(place.path().join("answers"))?;
        let port = free_port()?;
        let driver = start_driver(place.path(), port)?;
        // One more try on starting a session, and on nothing else (ruling 33).
        let client = match connect(place.path(), port).await {
            Ok(client) => client,
            Err(_) => connect(place.path(), port).await?,
        };
        Ok(Self { client, _driver: driver, place })
    }

    /// Answers the next native dialog of a kind (`list`, `pdf`) with a path.
    pub fn answer(&self, dialog: &str, path: &Path) -> Result<()> {
        Ok(std::fs::write(self.place.path().join("answers").join(dialog), path.display().to_string())?)
    }

    /// Closes the window as a user does, and gives its folder back.
    pub async fn close(self) -> Result<TempDir> {
        self.client.close().await.context("closing the session")?;
        // The workspace is free once the program has ended; what lingers without its driver is ended as by a log-off.
        let workspace = self.place.path().join("workspace").display().to_string();
        let is_running = |path: &str| {
            Command::new("pgrep").args(["-f", path]).output().is_ok_and(|found| found.status.success())
        };
        let start = Instant::now();
        while is_running(&workspace) && start.elapsed() < PATIENCE {
            if start.elapsed() > Duration::from_secs(2) {
                Command::new("pkill").args(["-f", &workspace]).status()?;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        // The program may be gone a little later than its window; the next owner must not come too early (exit 75).
        let mut ask = Command::new(program("SOPU_CLI")?);
        ask.arg("--workspace").arg(&workspace).arg("agreements");
        while ask.output()?.status.code() == Some(75) && start.elapsed() < 3 * PATIENCE {
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        Ok(self.place)
    }

    /// Waits until a script gives something other than null or false.
    pub async fn until(&self, what: &str, script: &str) -> Result<serde_json::Value> {
        let start = Instant::now();
        loop {
            let found = self.client.execute(&format!("return ({script})"), Vec::new()).await;
            match found {
                Ok(value) if !value.is_null() && value != json!(false) => return Ok(value),
                _ if start.elapsed() > PATIENCE => {
                    bail!("waited in vain for {what}; on the screen: {}", self.text().await)
                }
                _ => tokio::time::sleep(Duration::from_millis(40)).await,
            }
        }
    }

    /// Everything that can be read on the screen.
    pub async fn text(&self) -> String {
        let text = self.client.execute("return document.body.innerText", Vec::new()).await;
        text.ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// Waits until a text can be read on the screen.
    pub async fn see(&self, text: &str) -> Result<()> {
        self.until(text, &format!("document.body.innerText.includes({})", json!(text))).await.map(drop)
    }

    /// Waits until a field other than the one with the focus holds a text.
    pub async fn holds(&self, text: &str) -> Result<()> {
        let others = "[...document.querySelectorAll('input, textarea')].filter((field) => field !== document.activeElement)";
        self.until(
            &format!("a field with {text}"),
            &format!("{others}.some((field) => field.value === {})", json!(text)),
        )
        .await
        .map(drop)
    }

    /// Waits until everything typed is on the disk.
    pub async fn saved(&self) -> Result<()> {
        self.see("Tallennettu klo").await
    }

    /// Saves a picture of the window, for a person to look at.
    pub async fn picture(&self, name: &str) -> Result<()> {
        if let Some(folder) = std::env::var_os("SOPU_PICTURES") {
            // A picture right after a change is stale.
            tokio::time::sleep(Duration::from_millis(300)).await;
            std::fs::write(
                PathBuf::from(folder).join(format!("{name}.png")),
                self.client.screenshot().await?,
            )?;
        }
        Ok(())
    }
}

/// The driver's process; it ends with the window.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Finds controls by their accessible names, as people and screen readers do; put before a script.
pub const NAMES: &str = include_str!("names.js");

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// The program under test, built by the test command.
pub fn program(variable: &str) -> Result<PathBuf> {
    std::env::var_os(variable)
        .map(PathBuf::from)
        .ok_or_else(|| anyhow!("{variable} is not set; run `cargo xtask test`"))
}

fn start_driver(place: &Path, port: u16) -> Result<Driver> {
    let home = place.join("home");
    std::fs::create_dir_all(&home)?;
    Command::new("WebKitWebDriver")
        .arg(format!("--port={port}"))
        .arg("--host=127.0.0.1")
        .env("TAURI_AUTOMATION", "true")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("HOME", &home)
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("LANG", "fi_FI.UTF-8")
        .env("SOPU_DIALOG_SEAM", place.join("answers"))
        .env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map(Driver)
        .context("WebKitWebDriver could not be started")
}

async fn connect(place: &Path, port: u16) -> Result<Client> {
    let workspace = place.join("workspace");
    let mut capabilities = Capabilities::new();
    let options = json!({
        "binary": program("SOPU_BIN")?.display().to_string(),
        "args": ["--workspace", workspace.display().to_string()],
    });
    capabilities.insert("webkitgtk:browserOptions".into(), options);
    let address = format!("http://127.0.0.1:{port}");
    let start = Instant::now();
    loop {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let trial = builder.capabilities(capabilities.clone()).connect(&address);
        match tokio::time::timeout(PATIENCE, trial).await {
            Ok(Ok(client)) => return Ok(client),
            Ok(Err(error)) if start.elapsed() > PATIENCE => return Err(error.into()),
            Ok(Err(_)) => tokio::time::sleep(Duration::from_millis(100)).await,
            Err(_) => bail!("no session within {PATIENCE:?}"),
        }
    }
}
