//! Shared goals: values, what families wished for, focus areas and the goals under them.

use crate::{FocusAreaId, GoalId, LocalizedRichText, OrderKey, PartyId, Text, ValueId, WishId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A value or principle of the cooperation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Value {
    /// Identity.
    pub id: ValueId,
    /// Place in the list.
    pub order: OrderKey,
    /// The value in words.
    pub text: Text,
}

/// Something families wished for, with where it was heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// Identity.
    pub id: WishId,
    /// Place in the list.
    pub order: OrderKey,
    /// The wish in words.
    pub text: Text,
    /// Survey or meeting and year.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// A focus area, which gathers goals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FocusArea {
    /// Identity.
    pub id: FocusAreaId,
    /// Place in the list.
    pub order: OrderKey,
    /// Its name.
    pub title: Text,
    /// What it is about.
    #[serde(default, skip_serializing_if = "LocalizedRichText::is_empty")]
    pub description: LocalizedRichText,
}

/// A shared goal under a focus area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    /// Identity.
    pub id: GoalId,
    /// The focus area it belongs to.
    pub focus_area: FocusAreaId,
    /// Place under its focus area.
    pub order: OrderKey,
    /// The goal as a sentence.
    pub title: Text,
    /// More about it.
    #[serde(default, skip_serializing_if = "LocalizedRichText::is_empty")]
    pub description: LocalizedRichText,
    /// Whom it is for.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub target_group: Text,
    /// What is measured.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub indicator: Text,
    /// The indicator at the start.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub baseline: Text,
    /// The indicator aimed at.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub target: Text,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// The party that leads (vetää).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<PartyId>,
    /// The parties that support (tukee).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supporting: Vec<PartyId>,
    /// The wishes this goal answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<WishId>,
}
