//! What stands inside a line of a clause: words, emphasis, references and the word for the whole.

use super::MarkupErrorCode;
use crate::{Language, SectionKind, WholeWord};

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Text(String),
    Emphasis(Vec<Piece>),
    Whole(WholeForm),
    Section(SectionKind),
}

/// A form of the word for the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WholeForm {
    Fi,
    FiGenitive,
    FiPartitive,
    FiInessive,
    Sv,
    SvDefinite,
    SvDefiniteGenitive,
    En,
}

impl WholeForm {
    fn named(name: &str, language: Language) -> Option<Self> {
        match (language, name) {
            (Language::Fi, "whole") => Some(Self::Fi),
            (Language::Fi, "whole:gen") => Some(Self::FiGenitive),
            (Language::Fi, "whole:part") => Some(Self::FiPartitive),
            (Language::Fi, "whole:ine") => Some(Self::FiInessive),
            (Language::Sv, "whole") => Some(Self::Sv),
            (Language::Sv, "whole:def") => Some(Self::SvDefinite),
            (Language::Sv, "whole:defgen") => Some(Self::SvDefiniteGenitive),
            (Language::En, "whole") => Some(Self::En),
            _ => None,
        }
    }

    /// The word in this form.
    pub(super) fn of(self, whole: &WholeWord) -> &str {
        match self {
            Self::Fi => &whole.fi,
            Self::FiGenitive => &whole.fi_genitive,
            Self::FiPartitive => &whole.fi_partitive,
            Self::FiInessive => &whole.fi_inessive,
            Self::Sv => &whole.sv,
            Self::SvDefinite => &whole.sv_definite,
            Self::SvDefiniteGenitive => &whole.sv_definite_genitive,
            Self::En => &whole.en,
        }
    }
}

/// Whether references may stand in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum References {
    Allowed,
    Refused,
}

/// Reads the pieces of one text.
pub(super) fn pieces(
    text: &str,
    language: Language,
    references: References,
) -> Result<Vec<Piece>, MarkupErrorCode> {
    let mut found = Vec::new();
    let mut words = String::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let (piece, after) = if let Some(inner) = rest.strip_prefix("{{") {
            let (name, after) = inner.split_once("}}").ok_or(MarkupErrorCode::OpenPlaceholder)?;
            let form = WholeForm::named(name, language).ok_or(MarkupErrorCode::UnknownPlaceholder)?;
            (Piece::Whole(form), after)
        } else if let Some(inner) = rest.strip_prefix("[[") {
            if references == References::Refused {
                return Err(MarkupErrorCode::ReferenceHere);
            }
            let (code, after) = inner.split_once("]]").ok_or(MarkupErrorCode::OpenReference)?;
            let kind = SectionKind::from_code(code).filter(|kind| *kind != SectionKind::Custom);
            (Piece::Section(kind.ok_or(MarkupErrorCode::UnknownSection)?), after)
        } else if let Some(inner) = rest.strip_prefix('*') {
            let (emphasised, after) = inner.split_once('*').ok_or(MarkupErrorCode::OpenEmphasis)?;
            if emphasised.trim().is_empty() {
                return Err(MarkupErrorCode::OpenEmphasis);
            }
            (Piece::Emphasis(pieces(emphasised, language, References::Refused)?), after)
        } else {
            words.push(next);
            rest = &rest[next.len_utf8()..];
            continue;
        };
        if !words.is_empty() {
            found.push(Piece::Text(std::mem::take(&mut words)));
        }
        found.push(piece);
        rest = after;
    }
    if !words.is_empty() {
        found.push(Piece::Text(words));
    }
    Ok(found)
}
