//! Settings of a workspace: few, each with a documented default, never part of undo.

use crate::{Change, StoreError, Touched, Transaction, Workspace, read::Reader};
use rusqlite::{Connection, OptionalExtension};

/// What can be set. Resist new ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SettingKey {
    /// The name of the person at this computer, for the log. Default: empty, which makes the first start ask.
    ActorName,
    /// The language of the window: `fi`, `sv` or `en`. Default: empty, the language of the system.
    WindowLanguage,
    /// The agreement open last, by its id. Default: empty, none.
    LastAgreement,
    /// Light, dark or as the system has it: `light`, `dark`, `system`. Default: `system`.
    Appearance,
    /// Whether the live page is shown beside the stage: `shown` or `folded`. Default: `shown`.
    LivePage,
}

impl SettingKey {
    /// Every key.
    pub const ALL: [Self; 5] =
        [Self::ActorName, Self::WindowLanguage, Self::LastAgreement, Self::Appearance, Self::LivePage];

    /// The name under which it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ActorName => "actor-name",
            Self::WindowLanguage => "window-language",
            Self::LastAgreement => "last-agreement",
            Self::Appearance => "appearance",
            Self::LivePage => "live-page",
        }
    }

    /// What holds until something else is set.
    pub const fn default_value(self) -> &'static str {
        match self {
            Self::ActorName | Self::WindowLanguage | Self::LastAgreement => "",
            Self::Appearance => "system",
            Self::LivePage => "shown",
        }
    }
}

fn put(connection: &Connection, key: SettingKey, value: &str) -> Result<(), StoreError> {
    crate::identity_code::refuse_text(value)?;
    connection.prepare_cached(include_str!("put.sql"))?.execute([key.code(), value])?;
    Ok(())
}

impl Reader<'_> {
    /// The value of a setting, or its default.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn setting(&self, key: SettingKey) -> Result<String, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT value FROM setting WHERE key = ?1")?;
        let found: Option<String> = statement.query_row([key.code()], |row| row.get(0)).optional()?;
        Ok(found.unwrap_or_else(|| key.default_value().to_owned()))
    }
}

impl Transaction<'_> {
    /// Writes a setting as part of an action; undo leaves it alone.
    ///
    /// # Errors
    /// What the database refused.
    pub fn put_setting(&self, key: SettingKey, value: &str) -> Result<(), StoreError> {
        self.settings_changed.set(true);
        put(self.connection, key, value)
    }
}

impl Workspace {
    /// Writes a setting outside any action: it is neither logged nor undone.
    ///
    /// # Errors
    /// What the database refused.
    pub fn put_setting(&mut self, key: SettingKey, value: &str) -> Result<Change, StoreError> {
        self.check_writable()?;
        put(&self.connection, key, value)?;
        Ok(Change { action: None, touched: [Touched::Settings].into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_settings_share_a_name() {
        let names: std::collections::BTreeSet<&str> =
            SettingKey::ALL.into_iter().map(SettingKey::code).collect();
        assert_eq!(names.len(), SettingKey::ALL.len());
    }
}
