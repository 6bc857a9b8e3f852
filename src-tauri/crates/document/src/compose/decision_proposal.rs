//! The matter for a party's own body: what is decided, on what grounds, and the proposal, ready for a case system.

use agreement::{CostException, Party, Role, SectionKind};
use locale::{lists, words};

use super::Composer;
use super::identity::initial_capital;
use super::papers::named;
use super::voice::date_in;
use crate::block::{Marks, Span, Text};

impl Composer<'_> {
    pub(super) fn decision_proposal(&mut self, party: &Party) {
        let voice = self.voice;
        let matter = voice.words(|l| words::KindProposalMatter { title: self.title_in(l).into() }.text(l));
        self.paper_title(named(matter), Vec::new());
        self.push_details(vec![
            (voice.words(|l| words::KindProposalOrganisation.text(l)), named(voice.name(&party.name))),
            (voice.words(|l| words::DocumentDecisionMaker.text(l)), named(self.decides(party))),
            (
                voice.words(|l| words::KindProposalCaseNumber.text(l)),
                self.text.identity.case_number.as_str().into(),
            ),
        ]);
        self.chapter(voice.words(|l| words::KindProposalSummary.text(l)));
        self.proposal_background();
        self.proposal_validity();
        self.proposal_costs();
        self.proposal_undertaking(party);
        self.chapter(voice.words(|l| words::KindProposalProposal.text(l)));
        self.proposal_decision(party);
        self.proposal_notice(party);
        self.proposal_appendices();
    }

    /// What the agreement is for, with whom, and whether it binds.
    fn proposal_background(&mut self) {
        let voice = self.voice;
        let text = self.text;
        self.clauses(&text.purpose, None);
        if text.purpose.is_empty() {
            self.words_of_section(SectionKind::Background);
        }
        self.push_heading(voice.words(|l| words::SectionParties.text(l)), None);
        let count = i64::try_from(text.joining().count()).unwrap_or(i64::MAX);
        let parties = voice.lines(|l| {
            let names: Vec<String> = text.joining().filter_map(|party| self.said(&party.name, l)).collect();
            words::KindProposalParties { count: count.into(), names: lists::and(l, &names).into() }.text(l)
        });
        self.body_text(named(parties));
        let nature = match text.identity.nature {
            agreement::LegalNature::Binding => voice.lines(|l| words::KindProposalBinding.text(l)),
            agreement::LegalNature::Intent => voice.lines(|l| words::KindProposalIntent.text(l)),
        };
        self.body_text(nature);
    }

    fn proposal_validity(&mut self) {
        let voice = self.voice;
        let notice = self.notice_period();
        let texts = vec![self.validity_period(), self.taking_effect(), notice];
        if texts.iter().all(Text::is_empty) {
            return;
        }
        self.push_heading(voice.words(|l| words::SectionValidity.text(l)), None);
        for text in texts {
            self.body_text(text);
        }
    }

    /// The principle of costs in the agreement's own words, and the exceptions to it.
    fn proposal_costs(&mut self) {
        let voice = self.voice;
        self.push_heading(voice.words(|l| words::SectionCosts.text(l)), None);
        let from = self.blocks.len();
        self.words_of_section(SectionKind::Costs);
        let line = |cost: &CostException| {
            let mut text = voice.on_one_line(&cost.what);
            text.spans.push(Span::plain(": "));
            text.spans.extend(voice.on_one_line(&cost.who_pays).spans);
            text
        };
        let exceptions = self.text.cost_exceptions.iter().map(line).collect();
        self.points(Marks::Dashes, exceptions);
        if self.blocks.len() == from {
            self.blocks.pop();
        }
    }

    /// What the party takes on: how much of it, and the goals and tasks that weigh most.
    fn proposal_undertaking(&mut self, party: &Party) {
        let voice = self.voice;
        self.push_heading(voice.words(|l| words::KindProposalUndertaking.text(l)), None);
        let led = self.goals_led(party).into_iter().map(|goal| self.goal_line(goal)).collect::<Vec<_>>();
        let responsible = self.task_lines(party, Role::Responsible);
        let carries_out = self.task_lines(party, Role::CarriesOut);
        let takes_part = i64::try_from(self.tasks_with(party, Role::TakesPart).len()).unwrap_or(i64::MAX);
        let seats: Vec<Text> = self.seats_of(party).into_iter().map(|(body, ..)| body).collect();
        let nothing = led.is_empty() && responsible.is_empty() && carries_out.is_empty();
        for (heading, lines) in [
            (voice.lines(|l| words::KindProposalLeads.text(l)), led),
            (voice.lines(|l| words::KindProposalResponsible.text(l)), responsible),
            (voice.lines(|l| words::KindProposalCarriesOut.text(l)), carries_out),
            (voice.lines(|l| words::KindProposalSeats.text(l)), seats),
        ] {
            if !lines.is_empty() {
                self.body_text(heading);
                self.points(Marks::Dashes, lines);
            }
        }
        if takes_part > 0 {
            self.body_text(
                voice.lines(|l| words::KindProposalTakesPart { count: takes_part.into() }.text(l)),
            );
        } else if nothing {
            self.body_text(voice.lines(|l| words::KindProposalNothing.text(l)));
        }
    }

    fn task_lines(&self, party: &Party, role: Role) -> Vec<Text> {
        self.tasks_with(party, role).into_iter().map(|task| self.voice.on_one_line(&task.title)).collect()
    }

    /// `Kaupunginhallitus päättää` and the points of the decision.
    fn proposal_decision(&mut self, party: &Party) {
        let voice = self.voice;
        let decides = voice.lines(|l| {
            match party.decision_maker.as_ref().and_then(|maker| self.said(&maker.name, l)) {
                Some(body) => words::KindProposalDecides { body: initial_capital(&body).into() }.text(l),
                None => words::KindProposalDecided.text(l),
            }
        });
        self.body_text(named(decides));
        let titles = self.titles_of(party);
        let signing = if titles.is_empty() {
            voice.lines(|l| words::KindProposalSigning.text(l))
        } else {
            let titles = super::papers::listed(&titles);
            voice.lines(|l| words::KindProposalSigningBy { titles: titles.as_str().into() }.text(l))
        };
        let mut points = vec![
            named(voice.lines(|l| words::KindProposalApprove { title: self.title_in(l).into() }.text(l))),
            signing,
            voice.lines(|l| words::KindProposalCorrections.text(l)),
        ];
        if !self.seats_of(party).is_empty() {
            points.push(voice.lines(|l| words::KindProposalNominate.text(l)));
        }
        points.push(voice.lines(|l| words::KindProposalContact.text(l)));
        self.points(Marks::Numbers, points);
    }

    /// To whom the decision is told, and by when.
    fn proposal_notice(&mut self, party: &Party) {
        let voice = self.voice;
        let Some(host) = self.returns_to().filter(|host| host.id != party.id) else { return };
        self.chapter(voice.words(|l| words::KindProposalInform.text(l)));
        let address =
            voice.lines(|l| words::KindProposalExtract { address: self.address_in(host, l).into() }.text(l));
        self.body_text(named(address));
        if let Some(day) = self.options.return_by {
            self.body_text(
                voice.lines(|l| words::KindProposalExtractBy { date: date_in(l, day).into() }.text(l)),
            );
        }
    }

    fn proposal_appendices(&mut self) {
        let voice = self.voice;
        self.chapter(voice.words(|l| words::SectionAppendices.text(l)));
        let mut points =
            vec![named(self.agreement_title()), voice.words(|l| words::KindNamePromises.text(l))];
        points.extend(self.text.appendices.iter().map(|appendix| voice.on_one_line(&appendix.title)));
        self.points(Marks::Numbers, points);
    }
}
