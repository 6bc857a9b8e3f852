//! The first page: title and identification, and what stands at the top of every page.

use agreement::{AgreementLanguages, Party, Prevailing, TextRecord};
use locale::{text_of, words};

use super::Composer;
use super::voice::{best, date_in, speaking};
use crate::block::{Kind, Span, Text};
use crate::kind::DocumentKind;
use crate::page::Furniture;

impl Composer<'_> {
    /// Header lines after SFS 2487: sender, kind, date, case number, and the mark of a draft.
    pub(super) fn furniture(&self, party: Option<&Party>) -> Furniture {
        let (identity, voice, kind) = (&self.text.identity, self.voice, self.options.kind);
        let key = match kind {
            DocumentKind::Agreement | DocumentKind::PublicationCopy | DocumentKind::Draft => {
                kind_key(self.text)
            }
            other => format!("kind-name-{}", other.code()),
        };
        // A decision proposal is the party's own paper: the agreement's sender, date and number are not its own.
        let own = party.filter(|_| kind == DocumentKind::DecisionProposal);
        let sender = own.map_or(&identity.sender, |party| &party.name);
        let date =
            if kind == DocumentKind::ContactAppendix { self.contacts_checked_on() } else { identity.date };
        let number = Some(identity.case_number.clone()).filter(|number| !number.is_empty());
        // Contacts and the state of things are no text of an agreement: they have no draft.
        let marked = !matches!(kind, DocumentKind::ContactAppendix | DocumentKind::StatusPage);
        Furniture {
            sender: sender.shown(voice.main()).to_owned(),
            kind: initial_capital(&text_of(speaking(voice.main()), &key, &[]).unwrap_or_default()),
            date: date.filter(|_| own.is_none()).map(|date| date_in(speaking(voice.main()), date)),
            case_number: number.filter(|_| own.is_none()),
            mark: (marked && voice.is_draft()).then(|| voice.plain(|l| words::DocumentDraft.text(l))),
        }
    }

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
            (voice.words(|l| words::DocumentDate.text(l)), voice.date(identity.date)),
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
