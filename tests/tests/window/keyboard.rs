//! The keyboard: real keys, one after another, to whatever has the focus. Nothing here points or clicks.

use crate::driver::{NAMES, Window};
use anyhow::{Context, Result, bail, ensure};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::{Value, json};

/// The Control key of WebDriver's key codes.
pub const CONTROL: char = '\u{e009}';
/// The Alt key.
pub const ALT: char = '\u{e00a}';
/// The Shift key.
pub const SHIFT: char = '\u{e008}';
/// Enter.
pub const ENTER: char = '\u{e007}';
/// Escape.
pub const ESCAPE: char = '\u{e00c}';
/// Tab.
pub const TAB: char = '\u{e004}';
/// Space, which presses buttons and ticks boxes.
pub const SPACE: char = ' ';
/// Delete.
pub const DELETE: char = '\u{e017}';
/// Home.
pub const HOME: char = '\u{e011}';
/// Arrow up.
pub const UP: char = '\u{e013}';
/// Arrow down.
pub const DOWN: char = '\u{e015}';
/// Arrow left.
pub const LEFT: char = '\u{e012}';
/// Arrow right.
pub const RIGHT: char = '\u{e014}';
/// End.
pub const END: char = '\u{e010}';
/// F6: on to the next part of the window.
pub const F6: char = '\u{e036}';

/// More stops of Tab than any screen has between two controls.
const MOST_STOPS: usize = 300;
/// More choices than any list of a few has.
const MOST_CHOICES: usize = 40;

/// What has the focus, as a screen reader would tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Focused {
    /// Its accessible name; empty when nothing has the focus.
    pub name: String,
    /// The name of the group it stands in.
    pub group: String,
    /// What kind of control it is: its role, else its element.
    pub kind: String,
    /// What stands in it: text, or the choice.
    pub value: String,
    /// Whether it is ticked or chosen.
    pub checked: bool,
}

impl Window {
    /// Presses keys one after another.
    pub async fn keys(&self, keys: impl IntoIterator<Item = char>) -> Result<()> {
        let strokes =
            keys.into_iter().flat_map(|key| [KeyAction::Down { value: key }, KeyAction::Up { value: key }]);
        self.strike(strokes.collect()).await
    }

    /// Presses a key while others are held.
    pub async fn chord<const HELD: usize>(&self, held: [char; HELD], key: char) -> Result<()> {
        let down = held.into_iter().map(|value| KeyAction::Down { value });
        let up = held.into_iter().rev().map(|value| KeyAction::Up { value });
        let stroke = [KeyAction::Down { value: key }, KeyAction::Up { value: key }];
        self.strike(down.chain(stroke).chain(up).collect()).await
    }

    async fn strike(&self, strokes: Vec<KeyAction>) -> Result<()> {
        let keyboard =
            strokes.into_iter().fold(KeyActions::new("keyboard".into()), |keys, stroke| keys.then(stroke));
        self.client.perform_actions(keyboard).await.context("the keyboard")
    }

    /// What has the focus.
    pub async fn focused(&self) -> Result<Focused> {
        let found = self.client.execute(&format!("{}; return focused()", NAMES), Vec::new()).await?;
        let words = |part: &str| found[part].as_str().unwrap_or_default().to_owned();
        Ok(Focused {
            name: words("name"),
            group: words("group"),
            kind: words("kind"),
            value: words("value"),
            checked: found["checked"] == Value::Bool(true),
        })
    }

    /// Tab, until the focus is on the control of this name. Where it is already, no key is pressed.
    pub async fn reach(&self, name: &str) -> Result<Focused> {
        self.tab_until(&[], name, |focused| is_called(focused, name)).await
    }

    /// Shift+Tab, until the focus is on the control of this name.
    pub async fn reach_back(&self, name: &str) -> Result<Focused> {
        self.tab_until(&[SHIFT], name, |focused| is_called(focused, name)).await
    }

    /// Tab, until the focus is in a cell of the matrix.
    pub async fn reach_cell(&self) -> Result<Focused> {
        self.tab_until(&[], "a cell of the matrix", |focused| focused.kind == "gridcell").await
    }

    /// Tab, until the focus is on a numbered row: a party, a section.
    pub async fn reach_row(&self) -> Result<Focused> {
        self.tab_until(&[], "a numbered row", |focused| {
            focused.name.starts_with(|c: char| c.is_ascii_digit())
        })
        .await
    }

    async fn tab_until(
        &self,
        held: &[char],
        what: &str,
        is_there: impl Fn(&Focused) -> bool,
    ) -> Result<Focused> {
        let mut passed = Vec::new();
        for _ in 0..MOST_STOPS {
            let focused = self.focused().await?;
            if is_there(&focused) {
                return Ok(focused);
            }
            passed.push(focused.name);
            match held {
                [] => self.keys([TAB]).await?,
                _ => self.chord([SHIFT], TAB).await?,
            }
        }
        passed.dedup();
        passed.truncate(60);
        bail!("no key leads to {what}; the focus passed {passed:?}")
    }

    /// The control of this name has the focus, without any key: the program led there.
    pub async fn focus_is_on(&self, name: &str) -> Result<()> {
        let quoted = json!(name);
        let script = format!("(() => {{ {}; return focused().name.startsWith({quoted}) }})()", NAMES);
        let there = self.until(&format!("the focus on {name}"), &script).await;
        there.with_context(|| format!("the program does not lead to {name}")).map(drop)
    }

    /// Reaches a button and presses it.
    pub async fn press(&self, name: &str) -> Result<()> {
        self.reach(name).await?;
        self.keys([ENTER]).await
    }

    /// Reaches a button from behind and presses it.
    pub async fn press_behind(&self, name: &str) -> Result<()> {
        self.reach_back(name).await?;
        self.keys([ENTER]).await
    }

    /// Types where the focus is.
    pub async fn write(&self, text: &str) -> Result<()> {
        self.keys(text.chars()).await
    }

    /// Reaches a field and types over what stands in it.
    pub async fn fill(&self, label: &str, text: &str) -> Result<()> {
        let is_field = |focused: &Focused| {
            matches!(focused.kind.as_str(), "input" | "textarea" | "textbox" | "combobox")
        };
        self.tab_until(&[], label, |focused| is_field(focused) && is_called(focused, label)).await?;
        self.chord([CONTROL], 'a').await?;
        match text {
            "" => self.keys([DELETE]).await,
            _ => self.write(text).await,
        }
    }

    /// Reaches the line at the end of a list and adds to it; the new line holds the words.
    pub async fn add(&self, label: &str, text: &str) -> Result<()> {
        self.fill(label, text).await?;
        self.keys([ENTER]).await?;
        self.holds(text).await
    }

    /// Reaches a box and ticks it, or takes the tick away.
    pub async fn tick(&self, label: &str) -> Result<()> {
        self.reach(label).await?;
        self.keys([SPACE]).await
    }

    /// Reaches a list of a few and goes down it to a choice.
    pub async fn choose(&self, label: &str, choice: &str) -> Result<()> {
        self.reach(label).await?;
        self.keys([HOME]).await?;
        for _ in 0..MOST_CHOICES {
            let focused = self.focused().await?;
            ensure!(is_called(&focused, label), "the arrows left {label} for {focused:?}");
            if focused.value == choice {
                return Ok(());
            }
            self.keys([DOWN]).await?;
        }
        bail!("{choice} is not among the choices of {label}")
    }

    /// Reaches a group of choices that are all in sight and goes along it to one.
    pub async fn choose_of(&self, group: &str, choice: &str) -> Result<()> {
        let mut focused =
            self.tab_until(&[], group, |focused| focused.kind == "radio" && focused.group == group).await?;
        let mut way = DOWN;
        for _ in 0..MOST_CHOICES {
            if focused.name == choice {
                return if focused.checked { Ok(()) } else { self.keys([SPACE]).await };
            }
            ensure!(focused.kind == "radio", "the arrows left {group} for {focused:?}");
            self.keys([way]).await?;
            let next = self.focused().await?;
            // The arrows stop at the last choice.
            way = if next == focused { UP } else { way };
            focused = next;
        }
        bail!("{choice} is not among {group}")
    }

    /// Reaches a field that finds as one types, and takes the first that is found.
    pub async fn find_and_take(&self, label: &str, words: &str) -> Result<()> {
        self.fill(label, words).await?;
        let quoted = json!(words);
        let found = format!("document.querySelector('[role=option]')?.innerText.includes({quoted})");
        self.until(&format!("{words} among what was found"), &found).await?;
        self.keys([DOWN, ENTER]).await
    }

    /// Puts a piece of a web page or of Word on the clipboard, as another program would, by a copy of our own making.
    pub async fn put_on_clipboard(&self, html: &str) -> Result<()> {
        let script = "document.addEventListener('copy', (event) => { \
                      event.clipboardData.setData('text/html', arguments[0]); event.preventDefault(); event.stopPropagation() \
                      }, { once: true, capture: true })";
        self.client.execute(&script.replace("arguments[0]", &json!(html).to_string()), Vec::new()).await?;
        self.chord([CONTROL], 'a').await?;
        self.chord([CONTROL], 'c').await
    }

    /// Goes to a stage of the agreement, and into it.
    pub async fn go_to_stage(&self, number: char, name: &str) -> Result<()> {
        self.chord([ALT], number).await?;
        let quoted = json!(name);
        let shown = format!("document.querySelector('[aria-current=step]')?.innerText.includes({quoted})");
        self.until(&format!("stage {name}"), &shown).await?;
        self.go_into_content().await
    }

    /// Waits until the stage of this number is the one in sight, with something in it.
    pub async fn see_stage(&self, number: char) -> Result<()> {
        let place = number.to_digit(10).context("a digit")? - 1;
        let shown = format!(
            "[...document.querySelectorAll('[aria-current=step]')].some((step) => [...step.closest('ol').children].indexOf(step.closest('li')) === {place}) \
             && document.querySelector('#content').innerText.length > 200"
        );
        self.until(&format!("stage {number}"), &shown).await.map(drop)
    }

    /// F6, until the focus is at the beginning of what is worked on.
    pub async fn go_into_content(&self) -> Result<()> {
        // What was just opened may still be on its way to the screen.
        let drawn =
            "document.querySelector('#content')?.querySelector('input, textarea, button, [contenteditable]')";
        self.until("something to work on", &format!("Boolean({drawn})")).await?;
        let inside = "return Boolean(document.activeElement?.closest('#content')) && document.activeElement.id !== 'content'";
        for _ in 0..12 {
            self.keys([F6]).await?;
            if self.client.execute(inside, Vec::new()).await? == json!(true) {
                return Ok(());
            }
        }
        bail!("F6 never leads into the stage")
    }
}

/// Whether the focus is on the control of this name; the beginning of a longer one will do.
fn is_called(focused: &Focused, name: &str) -> bool {
    focused.name == name || focused.name.starts_with(name)
}
