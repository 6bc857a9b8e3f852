//! The shell around the use-cases: what it grants, what release builds lack, and what it says where no window can open.

use anyhow::{Context, Result};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

fn program(variable: &str) -> Result<PathBuf> {
    let path = std::env::var_os(variable)
        .with_context(|| format!("{variable} is not set; run `cargo xtask test`"))?;
    Ok(path.into())
}

fn project_file(path: &str) -> Result<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    Ok(serde_json::from_str(&std::fs::read_to_string(path)?)?)
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn builds_for_users_lack_the_seam_for_native_dialogs() -> Result<()> {
    const SEAM: &str = "SOPU_DIALOG_SEAM";
    let (tested, released) =
        (std::fs::read(program("SOPU_BIN")?)?, std::fs::read(program("SOPU_RELEASE_LIKE_BIN")?)?);
    assert!(
        contains(&tested, SEAM),
        "the program under test has the seam: otherwise this test could not fail"
    );
    assert!(!contains(&released, SEAM), "the program of users must not read answers from a folder");
    Ok(())
}

#[test]
fn the_page_is_granted_our_commands_and_events_and_nothing_else() -> Result<()> {
    let capability = project_file("src-tauri/capabilities/main.json")?;
    let permissions = capability["permissions"].as_array().context("a list of permissions")?;
    for permission in permissions {
        let name = permission.as_str().context("permissions by name")?;
        let event = matches!(name, "core:event:allow-listen" | "core:event:allow-unlisten");
        assert!(
            event || (name.starts_with("allow-") && !name.contains(':')),
            "{name} is none of our commands"
        );
    }
    Ok(())
}

#[test]
fn the_content_security_policy_lets_nothing_in_from_outside() -> Result<()> {
    let settings = project_file("src-tauri/tauri.conf.json")?;
    let policy = settings["app"]["security"]["csp"].as_str().context("a policy")?;
    for rule in [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "object-src 'none'",
        "frame-src 'none'",
    ] {
        assert!(policy.contains(rule), "{rule} is missing in: {policy}");
    }
    assert!(!policy.contains("unsafe") && !policy.contains("https:") && !policy.contains('*'), "{policy}");
    assert_eq!(settings["app"]["withGlobalTauri"], Value::Bool(false));
    Ok(())
}

#[test]
fn without_a_display_the_program_says_how_to_do_the_main_job() -> Result<()> {
    let output =
        Command::new(program("SOPU_BIN")?).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").output()?;
    let said = String::from_utf8(output.stderr)?;
    assert_eq!(output.status.code(), Some(69), "{said}");
    assert!(
        said.contains("sopu-cli --workspace DIR sample") && said.contains("sopu-cli --workspace DIR pdf"),
        "{said}"
    );
    Ok(())
}
