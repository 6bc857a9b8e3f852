//! The details of the other sections: activities, bodies, costs, validity, appendices.

use agreement::{Activity, Body, ItemKind, Seat, TakingEffect, ValidityEnd};
use locale::{text_of, words};

use super::voice::{date_in, period_in};
use super::{Composer, anchor};
use crate::block::{
    Align, Anchor, Block, Column, Item, KeyValue, Kind, List, Marks, Place, Row, Span, Text, Width, speaking,
};

fn column(header: Text, share: u16) -> Column {
    Column { header, width: Width::Share(share), align: Align::Left }
}

impl Composer<'_> {
    pub(super) fn legal_basis(&mut self) {
        let text = self.text;
        let items: Vec<_> = text
            .legal_basis
            .iter()
            .map(|basis| (anchor(ItemKind::LegalBasis, basis.id.0), &basis.text))
            .collect();
        self.list_of(&items);
    }

    pub(super) fn definitions(&mut self) {
        let voice = self.voice;
        let defined: Vec<(Text, Text, Option<Anchor>)> = self
            .text
            .definitions
            .iter()
            .map(|definition| {
                let term = voice.styled(&definition.term, &Span::bold(""));
                let anchor = anchor(ItemKind::Definition, definition.id.0);
                (term, voice.text(&definition.definition), Some(anchor))
            })
            .collect();
        if self.put_named_beside(&defined, " – ") || defined.is_empty() {
            return;
        }
        let pairs = defined.into_iter().map(|(key, value, anchor)| KeyValue { key, value, anchor }).collect();
        self.push(Kind::KeyValues(pairs));
    }

    pub(super) fn activities(&mut self) {
        let voice = self.voice;
        let columns = vec![
            column(voice.words(|l| words::DocumentActivity.text(l)), 10),
            column(voice.words(|l| words::DocumentPlace.text(l)), 9),
            column(voice.words(|l| words::DocumentMunicipality.text(l)), 8),
            column(voice.words(|l| words::DocumentFrequency.text(l)), 8),
            column(voice.words(|l| words::DocumentAges.text(l)), 9),
        ];
        let row = |activity: &Activity| Row {
            cells: vec![
                voice.styled(&activity.name, &Span::bold("")),
                voice.text(&activity.place),
                voice.name(&activity.municipality),
                voice.text(&activity.frequency),
                voice.text(&activity.ages),
            ],
            group: false,
            anchor: Some(anchor(ItemKind::Activity, activity.id.0)),
        };
        let rows = self.text.activities.iter().map(row).collect();
        self.push_table(voice.plain(|l| words::SectionActivities.text(l)), columns, rows);
    }

    pub(super) fn bodies(&mut self) {
        let text = self.text;
        for body in &text.bodies {
            self.body(body);
        }
    }

    fn body(&mut self, body: &Body) {
        let voice = self.voice;
        let mut name = voice.on_one_line(&body.name);
        if name.is_empty() {
            let key = format!("body-kind-{}", body.kind.code());
            name =
                voice.words(|l| super::identity::initial_capital(&text_of(l, &key, &[]).unwrap_or_default()));
        }
        self.push_heading(name, Some(anchor(ItemKind::Body, body.id.0)));
        let meetings = body.meetings_a_year.map_or_else(Text::default, |count| {
            voice.lines(|l| words::DocumentMeetingsAYear { count: count.into() }.text(l))
        });
        self.push_details(vec![
            (voice.words(|l| words::DocumentBodyPurpose.text(l)), voice.text(&body.purpose)),
            (voice.words(|l| words::DocumentBodyTasks.text(l)), voice.text(&body.tasks)),
            (voice.words(|l| words::DocumentChair.text(l)), voice.text(&body.chair)),
            (voice.words(|l| words::DocumentSecretary.text(l)), voice.text(&body.secretary)),
            (voice.words(|l| words::DocumentMeetings.text(l)), meetings),
            (voice.words(|l| words::DocumentQuorum.text(l)), voice.text(&body.quorum)),
            (voice.words(|l| words::DocumentDecisionRule.text(l)), voice.text(&body.decision_rule)),
        ]);
        self.seats(&body.seats);
    }

    /// The members: who sits, whom they represent, and whether there is a deputy.
    fn seats(&mut self, seats: &[Seat]) {
        let voice = self.voice;
        let columns = vec![
            column(voice.words(|l| words::DocumentMembers.text(l)), 6),
            column(voice.words(|l| words::DocumentSeatRepresents.text(l)), 7),
            column(voice.words(|l| words::DocumentDeputy.text(l)), 5),
        ];
        let rows = seats
            .iter()
            .map(|seat| {
                let mut who = voice.text(&seat.who);
                if let (true, Some(party)) = (who.is_empty(), seat.party) {
                    who = self.brief(voice, party);
                }
                let deputy = if seat.deputy {
                    voice.lines(|l| words::DocumentSeatDeputy.text(l))
                } else {
                    Text::default()
                };
                Row::new(vec![who, voice.text(&seat.represents), deputy])
            })
            .collect();
        self.push_table(voice.plain(|l| words::DocumentMembers.text(l)), columns, rows);
    }

    pub(super) fn coordination(&mut self) {
        let (voice, coordination) = (self.voice, &self.text.terms.coordination);
        let host = coordination.host.and_then(|host| self.text.party(host));
        let host = host.map_or_else(Text::default, |party| voice.name(&party.name));
        self.push_details(vec![
            (voice.words(|l| words::DocumentCoordinatingParty.text(l)), host),
            (voice.words(|l| words::DocumentCoordinator.text(l)), voice.text(&coordination.coordinator)),
            (voice.words(|l| words::DocumentRotation.text(l)), voice.text(&coordination.rotation)),
        ]);
    }

    pub(super) fn cost_exceptions(&mut self) {
        let voice = self.voice;
        let columns = vec![
            column(voice.words(|l| words::DocumentCostWhat.text(l)), 5),
            column(voice.words(|l| words::DocumentCostWhoPays.text(l)), 4),
            column(voice.words(|l| words::DocumentCostGround.text(l)), 6),
        ];
        let rows = self
            .text
            .cost_exceptions
            .iter()
            .map(|cost| Row {
                cells: vec![voice.text(&cost.what), voice.text(&cost.who_pays), voice.text(&cost.ground)],
                group: false,
                anchor: Some(anchor(ItemKind::CostException, cost.id.0)),
            })
            .collect();
        self.push_table(voice.plain(|l| words::SectionCosts.text(l)), columns, rows);
    }

    pub(super) fn data_protection(&mut self) {
        let (voice, data) = (self.voice, &self.text.terms.data_protection);
        let client_data = match data.client_data {
            Some(true) => voice.lines(|l| words::DocumentClientDataYes.text(l)),
            Some(false) => voice.lines(|l| words::DocumentClientDataNo.text(l)),
            None => Text::default(),
        };
        self.push_details(vec![
            (voice.words(|l| words::DocumentClientData.text(l)), client_data),
            (voice.words(|l| words::DocumentControllers.text(l)), voice.text(&data.controllers)),
        ]);
    }

    pub(super) fn follow_up(&mut self) {
        let (voice, follow_up) = (self.voice, &self.text.terms.follow_up);
        let reviews = follow_up.reviews_a_year.map_or_else(Text::default, |count| {
            voice.lines(|l| words::DocumentReviewsAYear { count: count.into() }.text(l))
        });
        self.push_details(vec![
            (voice.words(|l| words::DocumentReviews.text(l)), reviews),
            (voice.words(|l| words::DocumentReport.text(l)), voice.text(&follow_up.report)),
        ]);
    }

    /// `Sopimus on voimassa 1.1.2027–31.12.2028.`
    pub(super) fn validity_period(&self) -> Text {
        let (voice, validity) = (self.voice, &self.text.terms.validity);
        match (validity.start, validity.end) {
            (Some(start), ValidityEnd::On { date }) => voice.lines(|l| {
                words::DocumentValidityPeriod { period: period_in(l, start, date).into() }.text(l)
            }),
            (Some(start), ValidityEnd::OpenEnded) => {
                voice.lines(|l| words::DocumentValidityFrom { start: date_in(l, start).into() }.text(l))
            }
            (Some(start), ValidityEnd::NotGiven) => voice.lines(|l| format!("{}–", date_in(l, start))),
            (None, ValidityEnd::On { date }) => voice.lines(|l| format!("–{}", date_in(l, date))),
            (None, _) => Text::default(),
        }
    }

    /// When it takes effect, as a sentence.
    pub(super) fn taking_effect(&self) -> Text {
        let voice = self.voice;
        match self.text.terms.validity.takes_effect {
            Some(TakingEffect::AllSigned) => voice.lines(|l| words::DocumentTakesEffectAllSigned.text(l)),
            Some(TakingEffect::CountSigned { count }) => {
                voice.lines(|l| words::DocumentTakesEffectCountSigned { count: count.into() }.text(l))
            }
            Some(TakingEffect::EachForItsOwnPart) => voice.lines(|l| words::DocumentTakesEffectEach.text(l)),
            Some(TakingEffect::StartOrLaterSignature) => {
                voice.lines(|l| words::DocumentTakesEffectStartOrLater.text(l))
            }
            Some(TakingEffect::DecisionsFinal) => voice.lines(|l| words::DocumentTakesEffectFinal.text(l)),
            None => Text::default(),
        }
    }

    pub(super) fn validity(&mut self) {
        let (voice, validity) = (self.voice, &self.text.terms.validity);
        self.push_details(vec![
            (voice.words(|l| words::DocumentValidity.text(l)), self.validity_period()),
            (voice.words(|l| words::DocumentTakingEffect.text(l)), self.taking_effect()),
            (voice.words(|l| words::DocumentExtension.text(l)), voice.text(&validity.extension)),
        ]);
    }

    pub(super) fn amendment(&mut self) {
        let voice = self.voice;
        let approved_by = voice.text(&self.text.terms.amendment_approved_by);
        self.push_details(vec![(voice.words(|l| words::DocumentAmendmentApprovedBy.text(l)), approved_by)]);
    }

    pub(super) fn joining(&mut self) {
        let voice = self.voice;
        let accepted_by = voice.text(&self.text.terms.joining_accepted_by);
        self.push_details(vec![(voice.words(|l| words::DocumentJoiningAcceptedBy.text(l)), accepted_by)]);
    }

    pub(super) fn leaving(&mut self) {
        let voice = self.voice;
        self.push_details(vec![(voice.words(|l| words::DocumentNoticeLabel.text(l)), self.notice_period())]);
    }

    /// How long the notice of a party that leaves is, as a sentence.
    pub(super) fn notice_period(&self) -> Text {
        self.text.terms.validity.notice_months.map_or_else(Text::default, |count| {
            self.voice.lines(|l| words::DocumentNotice { count: count.into() }.text(l))
        })
    }

    pub(super) fn disputes(&mut self) {
        let voice = self.voice;
        let body = voice.text(&self.text.terms.dispute_body);
        self.push_details(vec![(voice.words(|l| words::DocumentDisputeBody.text(l)), body)]);
    }

    /// In order of precedence, so the list is numbered.
    pub(super) fn other_agreements(&mut self) {
        let voice = self.voice;
        let mut columns = Vec::new();
        for &language in voice.all() {
            let items = self.text.related_agreements.iter().map(|related| {
                let mut text = self.in_one(&related.title, language);
                let key = format!("relation-{}", related.relation.code());
                let relation = text_of(speaking(language), &key, &[]).unwrap_or_default();
                text.spans.push(Span::italic(format!("\n{relation}")));
                let anchor =
                    (language == voice.main()).then(|| anchor(ItemKind::RelatedAgreement, related.id.0));
                Item { anchor, ..Item::new(text) }
            });
            let list = List { marks: Marks::Numbers, place: Place::Body, items: items.collect() };
            let mut block = Block::new(Kind::List(list));
            block.language = voice.foreign(language);
            columns.push(vec![block]);
        }
        if !self.text.related_agreements.is_empty() {
            self.push_heading(voice.words(|l| words::DocumentPrecedence.text(l)), None);
            self.put_columns(columns);
        }
    }

    pub(super) fn appendices(&mut self) {
        let voice = self.voice;
        let columns = vec![
            Column { width: Width::Millimetres(24), ..column(Text::default(), 1) },
            column(voice.words(|l| words::ItemAppendix.text(l)), 8),
            column(voice.words(|l| words::DocumentAppendixVersion.text(l)), 2),
            Column {
                width: Width::Millimetres(22),
                ..column(voice.words(|l| words::DocumentDate.text(l)), 2)
            },
            column(Text::default(), 2),
            column("SHA-256".into(), 6),
        ];
        let rows = self
            .text
            .appendices
            .iter()
            .enumerate()
            .map(|(at, appendix)| {
                let number = (at + 1).to_string();
                let pages = appendix.pages.map_or_else(Text::default, |count| {
                    voice.words(|l| words::DocumentPages { count: count.into() }.text(l))
                });
                let cells = vec![
                    voice.words(|l| words::DocumentAppendix { number: number.as_str().into() }.text(l)),
                    voice.text(&appendix.title),
                    appendix.version.as_str().into(),
                    voice.date(appendix.date),
                    pages,
                    Span::name(appendix.sha256.clone().unwrap_or_default()).into(),
                ];
                Row { cells, group: false, anchor: Some(anchor(ItemKind::Appendix, appendix.id.0)) }
            })
            .collect();
        self.push_table(voice.plain(|l| words::SectionAppendices.text(l)), columns, rows);
    }
}
