//! Facts about the matrix: every role is found in its cell, and each page says what it shows.

use std::collections::BTreeMap;

use agreement::{
    Agreement, AgreementLanguages, Goal, Language as Words, OrderKey, Party, PartyId, Role, Task, TaskId,
    TaskMode,
};
use document::*;
use uuid::Uuid;

use crate::structure::{Element, tree};
use crate::{model, reading};

/// The task, the party and the role as words, as they are read aloud.
type Said = (String, String, String);

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % most.max(1)
    }
}

/// The model agreement with this many parties and tasks, whose roles fall as the dice do.
fn agreement(parties: usize, tasks: usize, seed: u64) -> Agreement {
    let mut dice = Dice(seed);
    let mut agreement = model::agreement();
    let text = &mut agreement.text;
    let known: Vec<Party> = text.joining().cloned().collect();
    text.parties = OrderKey::sequence(parties)
        .into_iter()
        .enumerate()
        .map(|(at, order)| {
            let mut party = known[at % known.len()].clone();
            party.id = PartyId(Uuid::from_u128(1_000 + at as u128));
            if at >= known.len() {
                let long = if dice.below(8) == 0 {
                    "Keski-Suomen maaseudun perheiden tuki ja vertaistoiminta"
                } else {
                    "Kunta"
                };
                party.short_name.set(Words::Fi, Some(format!("{long} {at}")));
            }
            party.order = order;
            party
        })
        .collect();
    let goals: Vec<Goal> = text.goals.clone();
    text.tasks = OrderKey::sequence(tasks)
        .into_iter()
        .enumerate()
        .map(|(at, order)| {
            let mut task: Task = model_task(&goals, at, order, tasks);
            task.mode = TaskMode::ALL[dice.below(3)];
            for party in &text.parties {
                if let Some(role) = Role::ALL.get(dice.below(7)) {
                    task.roles.insert(party.id, *role);
                }
            }
            task
        })
        .collect();
    agreement
}

fn model_task(goals: &[Goal], at: usize, order: OrderKey, count: usize) -> Task {
    let more =
        if at % 5 == 2 { ", myös iltaisin ja lomien aikana kaikissa alueen kohtaamispaikoissa" } else { "" };
    let title = agreement::Text {
        fi: Some(format!("Yhteinen tehtävä numero {at}{more}")),
        sv: Some(format!("Gemensam uppgift nummer {at}")),
        en: None,
    };
    Task {
        id: TaskId(Uuid::from_u128(9_000_000 + at as u128)),
        goal: goals[at * goals.len() / count].id,
        order,
        title,
        mode: TaskMode::default(),
        roles: BTreeMap::new(),
        note: agreement::Text::default(),
        own_resources: agreement::Text::default(),
    }
}

fn laid_out(agreement: &Agreement, languages: AgreementLanguages) -> Pages {
    let composition = compose(agreement, &Options::new(DocumentKind::Agreement, languages, false));
    let pages = lay_out(&composition, &mut Cache::default());
    let problems: Vec<String> = pages.problems().iter().take(8).map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{problems:#?}");
    pages
}

/// Every role of the cells in the file's structure tree, by the headers the cell names.
fn roles_in(pdf: &[u8]) -> Vec<Said> {
    let root = tree(pdf);
    let mut heads: BTreeMap<String, &Element> = BTreeMap::new();
    for head in root.all("TH") {
        if let Some(id) = head.attributes.get("ID") {
            assert!(heads.insert(id.clone(), head).is_none(), "{id} is the name of two cells");
        }
    }
    let mut found = Vec::new();
    for cell in root.all("TD") {
        let Some(headers) = cell.attributes.get("Headers") else { continue };
        let heads: Vec<&Element> = headers.split(' ').map(|id| heads[id]).collect();
        let [.., task, party] = heads.as_slice() else { panic!("a cell names its task and its party") };
        assert_eq!(task.attributes["Scope"], "Row", "{}", task.words());
        assert_eq!(party.attributes["Scope"], "Column", "{}", party.words());
        let [letter] = cell.kids.as_slice() else { panic!("a cell holds one letter") };
        let word = letter.attributes.get("E").expect("a letter says its word").clone();
        assert!(word.to_uppercase().starts_with(cell.words().trim()) || word.contains(" / "), "{word}");
        let number = |head: &Element| head.words().split_whitespace().next().unwrap_or_default().to_owned();
        let party = party.words().split_whitespace().last().unwrap_or_default().to_owned();
        found.push((number(task), party, word));
    }
    found.sort();
    found
}

fn roles_of(agreement: &Agreement) -> Vec<Said> {
    let text = &agreement.text;
    let word = |role: Role| match role {
        Role::Responsible => "vastaa",
        Role::CarriesOut => "toteuttaa",
        Role::TakesPart => "osallistuu",
        Role::IsInformed => "informoidaan",
    };
    let mut roles: Vec<Said> = Vec::new();
    for (at, task) in text.tasks.iter().enumerate() {
        for (party, role) in &task.roles {
            let Some(number) = text.party_number(*party) else { continue };
            roles.push(((at + 1).to_string(), number.to_string(), word(*role).to_owned()));
        }
    }
    roles.sort();
    roles
}

#[test]
fn every_role_of_the_model_agreement_stands_in_one_cell_with_its_task_and_party() {
    let agreement = model::agreement();
    let roles = roles_of(&agreement);
    assert!(roles.len() > 300, "the model agreement has {} roles", roles.len());
    assert_eq!(roles_in(&laid_out(&agreement, AgreementLanguages::Fi).to_pdf()), roles);
}

#[test]
fn every_role_of_random_agreements_stands_in_one_cell() {
    for (parties, tasks, seed) in [(1, 1, 1), (5, 3, 2), (26, 9, 3), (51, 40, 4), (100, 200, 5)] {
        let agreement = agreement(parties, tasks, seed);
        let found = roles_in(&laid_out(&agreement, AgreementLanguages::Fi).to_pdf());
        let roles = roles_of(&agreement);
        let differing = found.iter().zip(&roles).find(|(found, role)| found != role);
        assert_eq!((differing, found.len()), (None, roles.len()), "{parties} × {tasks}");
    }
}

#[test]
fn the_pages_of_a_large_matrix_say_which_parties_and_tasks_they_show() {
    let agreement = agreement(100, 200, 6);
    let pages = laid_out(&agreement, AgreementLanguages::Fi);
    let pdf = pages.to_pdf();
    let (mut shown, mut labelled) = (BTreeMap::new(), 0);
    for page in 0..pages.count() {
        let text = reading::text(&pdf, Some(page + 1));
        let Some(parties) = range_after(&text, "Osapuolet ") else { continue };
        let tasks = range_after(&text, ", tehtävät ").or_else(|| range_after(&text, ", tehtävä "));
        let tasks = tasks.unwrap_or_else(|| panic!("page {} does not say its tasks", page + 1));
        labelled += 1;
        for task in tasks.0..=tasks.1 {
            let title = format!("Yhteinen tehtävä numero {}", task - 1);
            assert!(text.contains(&title), "page {}: {title:?} is told but not shown", page + 1);
            for party in parties.0..=parties.1 {
                *shown.entry((task, party)).or_insert(0) += 1;
            }
        }
        let before = format!("Yhteinen tehtävä numero {} ", tasks.0.wrapping_sub(2));
        assert!(!text.contains(&before), "page {}: a task before those it tells is shown", page + 1);
    }
    assert!((40..=76).contains(&labelled), "{labelled} pages for 100 parties and 200 tasks");
    assert_eq!(shown.len(), 100 * 200, "every task is shown for every party");
    assert!(shown.values().all(|times| *times == 1), "no task is shown twice for a party");
}

fn range_after(text: &str, word: &str) -> Option<(usize, usize)> {
    let rest = &text[text.find(word)? + word.len()..];
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != '–').unwrap_or(rest.len());
    let (first, last) = rest[..end].split_once('–').unwrap_or((&rest[..end], &rest[..end]));
    Some((first.parse().ok()?, last.parse().ok()?))
}

#[test]
fn no_page_of_a_matrix_shows_a_single_task_and_no_goal_stands_without_one() {
    for seed in 0..6 {
        let agreement = agreement(30, 30 + seed as usize * 7, seed);
        let pages = laid_out(&agreement, AgreementLanguages::Fi);
        let pdf = pages.to_pdf();
        for page in 0..pages.count() {
            let text = reading::text(&pdf, Some(page + 1));
            if !text.contains("Osapuolet 1–15, ") && !text.contains("Osapuolet 16–30, ") {
                continue;
            }
            let tasks = text.matches("Yhteinen tehtävä numero").count();
            assert!(tasks > 1, "seed {seed}, page {}: {tasks} tasks", page + 1);
            let lines = pages.words(page);
            let last = lines.lines().last().unwrap_or_default();
            assert!(
                !last.starts_with(|c: char| c.is_ascii_digit()) || last.contains("tehtävä"),
                "{last:?} is stranded"
            );
        }
    }
}

#[test]
fn a_goal_that_goes_on_on_another_page_is_named_again() {
    let mut agreement = agreement(16, 40, 1);
    let goal = agreement.text.goals[0].clone();
    agreement.text.goals.truncate(1);
    for task in &mut agreement.text.tasks {
        task.goal = goal.id;
    }
    for (languages, word) in [
        (AgreementLanguages::Fi, "(jatkuu)"),
        (AgreementLanguages::Sv, "(forts.)"),
        (AgreementLanguages::En, "(cont.)"),
        (AgreementLanguages::FiSv, "(jatkuu / forts.)"),
    ] {
        let text = reading::text(&laid_out(&agreement, languages).to_pdf(), None);
        assert!(text.contains(word), "{}: {word:?} is missing", languages.code());
    }
}

#[test]
fn a_name_too_long_for_its_column_stands_in_a_legend_on_each_page() {
    let mut agreement = agreement(25, 60, 1);
    let name =
        "Keskisuomalaisen maaseudun perheiden, nuorten ja isovanhempien vertaistoiminnan tukiyhdistys ry";
    agreement.text.parties[20].short_name.set(Words::Fi, Some(name.to_owned()));
    let pages = laid_out(&agreement, AgreementLanguages::Fi);
    let pdf = pages.to_pdf();
    let mut matrix_pages = 0;
    for page in 0..pages.count() {
        let text = reading::text(&pdf, Some(page + 1));
        if text.contains("Osapuolet 1–25, ") {
            matrix_pages += 1;
            assert!(text.contains(name), "page {} has no legend", page + 1);
        }
    }
    assert!(matrix_pages > 2);
}

#[test]
fn a_large_division_begins_with_a_table_of_its_goals() {
    let mut agreement = agreement(40, 20, 1);
    let first = agreement.text.tasks[0].goal;
    let parties: Vec<PartyId> = agreement.text.joining().map(|party| party.id).collect();
    for task in agreement.text.tasks.iter_mut().filter(|task| task.goal == first) {
        task.roles = parties.iter().map(|party| (*party, Role::Responsible)).collect();
    }
    let text = reading::text(&laid_out(&agreement, AgreementLanguages::Fi).to_pdf(), None);
    assert!(text.contains("Työnjako tavoitteittain"));
    assert!(text.contains("kaikki osapuolet (40)"), "who is responsible is said in one word when all are");
    let small = reading::text(&laid_out(&model::agreement(), AgreementLanguages::Fi).to_pdf(), None);
    assert!(!small.contains("Työnjako tavoitteittain"), "a small matrix is read as it is");
}
