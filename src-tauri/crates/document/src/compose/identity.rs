//! The first page: title and identification, and what stands at the top of every page.

use agreement::{AgreementLanguages, Party, Prevailing, TextRecord};
use chrono::NaiveDate;
use locale::{text_of, words};

use super::Composer;
use super::voice::{best, date_in};
use crate::block::{Kind, Span, Text, speaking};
use crate::kind::DocumentKind;
use crate::locked::{LockedFurniture, MarkedPart, Marking, Stamp};
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
            if kind == DocumentKind::ContactAppendix { self.contacts_checked_on() } else { self.dated() };
        let number = Some(identity.case_number.clone()).filter(|number| !number.is_empty());
        // Contacts and the state of things are no text of an agreement: they have no draft.
        let marked = !matches!(kind, DocumentKind::ContactAppendix | DocumentKind::StatusPage);
        Furniture {
            sender: sender.shown(voice.main()).to_owned(),
            kind: initial_capital(&text_of(speaking(voice.main()), &key, &[]).unwrap_or_default()),
            date: date.filter(|_| own.is_none()).map(|date| date_in(speaking(voice.main()), date)),
            case_number: number.filter(|_| own.is_none()),
            locked: self.options.locked.map(|stamp| self.locked(stamp, party)),
            mark: (marked && voice.is_draft()).then(|| voice.plain(|l| words::DocumentDraft.text(l))),
        }
    }

    /// The date printed on pages: the text's own, else the day of locking (ruling 12).
    pub(super) fn date(&self) -> Option<NaiveDate> {
        self.text.identity.date.or(self.options.locked.map(|stamp| stamp.locked_on))
    }

    /// What pages of a locked version say of it; codes stand on the agreement and its sheets only (ruling 15).
    fn locked(&self, stamp: Stamp, party: Option<&Party>) -> LockedFurniture {
        let voice = self.voice;
        let part = match (self.options.kind, party) {
            (DocumentKind::Agreement, _) => Some(MarkedPart::Agreement),
            (DocumentKind::SignatureSheets, None) => {
                Some(MarkedPart::CommonSheets { original: self.original })
            }
            (DocumentKind::SignatureSheets, Some(party)) => {
                let number = self.text.party_number(party.id).and_then(|number| u16::try_from(number).ok());
                number.map(|number| MarkedPart::PartySheets { party: party.id, number })
            }
            _ => None,
        };
        let identifier = voice.words(|l| words::DocumentIdentifier.text(l)).plain();
        LockedFurniture {
            version: voice.plain(|l| words::DocumentVersion { number: stamp.version.into() }.text(l)),
            identifier: format!("{identifier} {}", stamp.fingerprint.printed()),
            marking: part.map(|part| Marking { stamp, languages: self.options.languages, part }),
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
            (voice.words(|l| words::DocumentDate.text(l)), voice.date(self.date())),
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
