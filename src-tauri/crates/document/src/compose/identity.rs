//! The first page: title and identification, and what stands at the top of every page.

use agreement::{AgreementLanguages, Prevailing, TextRecord};
use locale::{dates, text_of, words};

use super::Composer;
use super::voice::{Voice, best};
use crate::block::{Kind, Span, Text};
use crate::page::Furniture;

/// Header lines after SFS 2487: sender, kind, date, case number, and the mark of a draft.
pub(super) fn furniture(text: &TextRecord, voice: Voice) -> Furniture {
    let identity = &text.identity;
    let kind = text_of(super::voice::speaking(voice.main()), &kind_key(text), &[]).unwrap_or_default();
    Furniture {
        sender: identity.sender.shown(voice.main()).to_owned(),
        kind: initial_capital(&kind),
        date: identity.date.map(dates::date),
        case_number: Some(identity.case_number.clone()).filter(|number| !number.is_empty()),
        mark: voice.is_draft().then(|| voice.plain(|l| words::DocumentDraft.text(l))),
    }
}

impl Composer<'_> {
    pub(super) fn cover(&mut self) {
        let (identity, voice) = (&self.text.identity, self.voice);
        let mut titles: Vec<Text> = Vec::new();
        for &language in voice.all() {
            let Some((found, title)) = best(&identity.title, language) else { continue };
            let span = Span { text: title.to_owned(), language: voice.foreign(found), ..Span::plain("") };
            if !titles.iter().any(|text| text.plain() == title) {
                titles.push(span.into());
            }
        }
        if titles.is_empty() {
            titles.push(voice.words(|l| words::ItemAgreement.text(l)));
        }
        let text = titles.remove(0);
        self.push(Kind::Title { text, under: titles });
        if let Some(block) = self.blocks.last_mut() {
            block.anchors.push(crate::block::Anchor::new("title"));
        }
        let key = kind_key(self.text);
        self.push_key_values(vec![
            (
                voice.words(|l| words::DocumentAgreementKind.text(l)),
                voice.words(|l| initial_capital(&text_of(l, &key, &[]).unwrap_or_default())),
            ),
            (voice.words(|l| words::DocumentCaseNumber.text(l)), identity.case_number.as_str().into()),
            (
                voice.words(|l| words::DocumentDate.text(l)),
                identity.date.map(dates::date).unwrap_or_default().into(),
            ),
            (voice.words(|l| words::DocumentArea.text(l)), voice.name(&identity.area)),
            (voice.words(|l| words::DocumentLanguage.text(l)), self.languages()),
        ]);
        if let Some(block) = self.blocks.last_mut() {
            block.anchors.push(crate::block::Anchor::new("identity"));
        }
    }

    /// The language form of the agreement, and which text counts where there are two.
    fn languages(&self) -> Text {
        let identity = &self.text.identity;
        let key = format!("language-{}", identity.languages.code().replace('+', "-"));
        let voice = self.voice;
        let name = voice.words(|l| initial_capital(&text_of(l, &key, &[]).unwrap_or_default()));
        let prevailing = match identity.prevailing {
            Some(Prevailing::BothAuthentic) => voice.lines(|l| words::DocumentPrevailingBoth.text(l)),
            Some(Prevailing::One { language: agreement::Language::Fi }) => {
                voice.lines(|l| words::DocumentPrevailingFi.text(l))
            }
            Some(Prevailing::One { language: agreement::Language::Sv }) => {
                voice.lines(|l| words::DocumentPrevailingSv.text(l))
            }
            Some(Prevailing::One { language: agreement::Language::En }) | None => Text::default(),
        };
        if identity.languages != AgreementLanguages::FiSv || prevailing.is_empty() {
            return name;
        }
        let mut text = name.and(Span::plain("\n"));
        text.spans.extend(prevailing.spans);
        text
    }
}

fn kind_key(text: &TextRecord) -> String {
    format!("agreement-kind-{}", text.identity.kind.code())
}

/// The words with an initial capital: SFS 2487 wants no more than that.
pub(super) fn initial_capital(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
