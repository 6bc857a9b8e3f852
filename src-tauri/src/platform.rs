//! What differs by system.

use std::io;

/// What is said where there is no display: the window is not possible, the main job is.
pub(crate) const NO_DISPLAY: &str = "\
Näyttöä ei ole, joten ikkunaa ei voi avata. Ilman ikkunaa pääset alkuun näin:
Det finns ingen bildskärm, så fönstret kan inte öppnas. Utan fönster kommer du i gång så här:
There is no display, so the window cannot open. Without a window, begin like this:

  sopu-cli --workspace DIR sample
  sopu-cli --workspace DIR agreements
  sopu-cli --workspace DIR pdf ID --kind agreement --out agreement.pdf
";

/// Whether a window can open. On Linux the toolkit would stop the program without a word.
#[cfg(target_os = "linux")]
pub(crate) fn has_display() -> bool {
    ["WAYLAND_DISPLAY", "DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Whether a window can open: elsewhere the system itself says so.
#[cfg(not(target_os = "linux"))]
pub(crate) const fn has_display() -> bool {
    true
}

/// Calls `end` when the program is asked to end from outside: by a log-off, a shutdown, `kill`, a closed terminal.
#[cfg(unix)]
pub(crate) fn on_end_asked(end: impl FnOnce() + Send + 'static) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGINT, SIGHUP])?;
    std::thread::spawn(move || {
        if signals.forever().next().is_some() {
            end();
        }
    });
    Ok(())
}

/// Untested: no Windows machine is at hand. There a log-off closes the window, and a closing window commits.
#[cfg(not(unix))]
pub(crate) fn on_end_asked(_end: impl FnOnce() + Send + 'static) -> io::Result<()> {
    Ok(())
}

/// How long a local socket waits for the other side.
#[cfg(unix)]
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(2);

/// Where the socket of a workspace is: among the things of this session, else in the user's own folder of this program.
#[cfg(unix)]
fn socket(mark: &str) -> io::Result<std::path::PathBuf> {
    let session = std::env::var_os("XDG_RUNTIME_DIR").map(std::path::PathBuf::from);
    let own = || commands::default_folder().and_then(|folder| folder.parent().map(std::path::Path::to_owned));
    let folder = session.filter(|folder| folder.is_absolute()).or_else(own);
    let folder = folder.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
    Ok(folder.join(format!("sopu-{mark}.socket")))
}

/// Calls the window that has the workspace of this mark.
#[cfg(unix)]
pub(crate) fn call(mark: &str) -> io::Result<impl io::Read + io::Write> {
    let stream = std::os::unix::net::UnixStream::connect(socket(mark)?)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    Ok(stream)
}

/// Answers those who call, one at a time, on a thread of its own. Whoever calls this has the workspace: a socket that is
/// there already was left by a program that is gone.
#[cfg(unix)]
pub(crate) fn answer_calls(
    mark: &str,
    answer: impl Fn(&mut std::os::unix::net::UnixStream) -> io::Result<()> + Send + 'static,
) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let path = socket(mark)?;
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    match std::fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let listener = std::os::unix::net::UnixListener::bind(&path)?;
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))?;
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            // One who does not say what is understood gets no answer.
            let _ = stream.set_read_timeout(Some(PATIENCE)).and_then(|()| answer(&mut stream));
        }
    });
    Ok(())
}

/// See the Unix form: here a named pipe, which this computer's users alone can reach. Untested: no Windows machine is at
/// hand.
#[cfg(windows)]
pub(crate) fn call(mark: &str) -> io::Result<impl io::Read + io::Write> {
    std::fs::OpenOptions::new().read(true).write(true).open(pipe(mark))
}

/// See the Unix form. Untested: no Windows machine is at hand.
#[cfg(windows)]
pub(crate) fn answer_calls(
    mark: &str,
    answer: impl Fn(&mut io::Cursor<Vec<u8>>) -> io::Result<()> + Send + 'static,
) -> io::Result<()> {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::windows::named_pipe::ServerOptions;
    let name = pipe(mark);
    tauri::async_runtime::spawn(async move {
        let mut first = true;
        while let Ok(mut caller) = ServerOptions::new().first_pipe_instance(first).create(&name) {
            first = false;
            let mut asked = vec![0; 64];
            if caller.connect().await.is_err() {
                continue;
            }
            let Ok(length) = caller.read(&mut asked).await else { continue };
            asked.truncate(length);
            let mut talk = io::Cursor::new(asked);
            if answer(&mut talk).is_ok() {
                let _ = caller.write_all(&talk.get_ref()[length..]).await;
            }
        }
    });
    Ok(())
}

#[cfg(windows)]
fn pipe(mark: &str) -> String {
    format!(r"\\.\pipe\sopu-{mark}")
}
