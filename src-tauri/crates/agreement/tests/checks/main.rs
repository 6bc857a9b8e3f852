//! The checks: a sound agreement has no finding, and each thing that is wrong has exactly its own.

mod division;
mod evidence;
mod goals;
mod languages;
mod parties;
mod signatures;
#[path = "../sound/mod.rs"]
mod sound;
mod terms;

use FindingCode as Code;
use agreement::*;
use chrono::NaiveDate;
use sound::*;
use std::collections::BTreeSet;
use uuid::Uuid;

fn found(agreement: &Agreement) -> Vec<Finding> {
    let undrawable = |text: &str| text.chars().filter(|letter| *letter == '\u{12000}').collect();
    let today = NaiveDate::from_ymd_opt(2027, 6, 1);
    findings(agreement, &Facts { undrawable: &undrawable, today })
}

type Change = fn(&mut Agreement);
type Expected = (Code, &'static str, Uuid);
/// One change to a sound agreement, and every finding it brings: code, kind of subject, subject.
type Case = (&'static str, Change, &'static [Expected]);

fn cases() -> impl Iterator<Item = &'static Case> {
    [parties::CASES, goals::CASES, division::CASES, terms::CASES, signatures::CASES, languages::CASES]
        .into_iter()
        .flatten()
}

#[test]
fn a_sound_agreement_has_no_finding() {
    assert_eq!(found(&sound()), []);
}

#[test]
fn each_thing_that_is_wrong_has_its_own_finding() {
    for (what, change, expected) in cases() {
        let mut agreement = sound();
        change(&mut agreement);
        let told: Vec<_> = found(&agreement)
            .into_iter()
            .map(|finding| (finding.code, finding.subject.kind.code(), finding.subject.id))
            .collect();
        assert_eq!(told, *expected, "{what}");
    }
}

#[test]
fn every_code_has_a_case() {
    let told: BTreeSet<Code> =
        cases().flat_map(|(_, _, expected)| expected.iter().map(|(code, _, _)| *code)).collect();
    let told: BTreeSet<Code> = told.into_iter().chain(evidence::told()).collect();
    let missing: Vec<_> = Code::ALL.iter().filter(|code| !told.contains(code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn exactly_these_findings_block() {
    let blocking: Vec<_> = Code::ALL
        .iter()
        .filter(|code| code.severity() == Severity::Blocking)
        .map(|code| code.code())
        .collect();
    assert_eq!(
        blocking,
        [
            "too-few-parties",
            "party-without-name",
            "party-without-decision-maker",
            "no-goal",
            "task-without-responsible",
            "mandatory-section-empty",
            "no-start-date",
            "no-taking-effect-rule",
            "party-without-signatory-title",
            "text-missing-in-language",
            "text-no-font-can-draw",
        ]
    );
}

#[test]
fn codes_are_kebab_case_and_read_back() {
    for code in Code::ALL {
        let text = code.code();
        assert!(text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{text}");
        assert_eq!(Code::from_code(text), Some(*code));
    }
    assert_eq!(Code::from_code("no-such"), None);
}

#[test]
fn findings_tell_what_the_window_needs() {
    let mut agreement = sound();
    agreement.text.parties[1].standing.status = PartyStatus::Negotiating;
    agreement.text.sections.retain(|section| section.kind != SectionKind::Costs);
    agreement.text.identity.case_number = "b\u{12000}a\u{12000}".into();
    agreement.evidence.signatory_names[0].name = "\u{12000}".into();
    let findings = found(&agreement);
    let with = |code: Code| findings.iter().filter(move |finding| finding.code == code);
    let left = with(Code::LeftPartyStillReferenced).next().expect("a goal names the party");
    assert_eq!((left.stage, left.related.as_slice()), (Stage::Goals, &[OTHER_PARTY][..]));
    let missing = with(Code::MandatorySectionEmpty).next().expect("the section is gone");
    assert_eq!(missing.section_kind, Some(SectionKind::Costs));
    let undrawable: Vec<_> = with(Code::TextNoFontCanDraw).collect();
    assert_eq!(undrawable[0].characters, ['\u{12000}'], "each character once");
    assert_eq!((undrawable[0].stage, undrawable[1].stage), (Stage::Terms, Stage::Signatures));
    assert_eq!(undrawable[1].subject.name(&agreement, Language::Fi), Some("Mikkelin kaupunki"));
    assert!(findings.is_sorted_by_key(|finding| finding.stage), "in the order of the stages");
}

#[test]
fn findings_follow_the_places_in_the_agreement() {
    let mut agreement = sound();
    for place in 0..40_u128 {
        let order = OrderKey::between(agreement.text.tasks.last().map(|task| &task.order), None);
        let task =
            Task { id: TaskId(Uuid::from_u128(9_000 - place)), order, ..agreement.text.tasks[0].clone() };
        agreement.text.tasks.push(task);
    }
    agreement.text.tasks.iter_mut().for_each(|task| task.roles.clear());
    let told: Vec<Uuid> = found(&agreement)
        .iter()
        .filter(|finding| finding.code == Code::TaskWithoutResponsible)
        .map(|finding| finding.subject.id)
        .collect();
    assert_eq!(told, agreement.text.tasks.iter().map(|task| task.id.0).collect::<Vec<_>>());
}

#[test]
fn readiness_grows_with_what_is_there() {
    let ready =
        |agreement: &Agreement| Stage::ALL.map(|stage| readiness(stage, agreement, &found(agreement)));
    let empty = Agreement {
        text: TextRecord::default(),
        contacts: ContactsRecord::default(),
        evidence: EvidenceRecord::default(),
        work: WorkRecord::default(),
        ..sound()
    };
    let done = |readiness: Readiness| readiness.done;
    assert_eq!(ready(&empty).map(done), [0, 0, 0, 0, 0, 0], "nothing is ready in an empty agreement");
    let sound_ready = ready(&sound());
    assert!(sound_ready[..5].iter().all(|stage| stage.is_complete()), "{sound_ready:?}");
    assert_eq!(sound_ready[5], Readiness::default(), "nothing is asked of the last stage yet");
    let cases: [(usize, Change); 6] = [
        (0, |a| a.text.parties[0].kind = None),
        (1, |a| a.text.goals[0].lead = None),
        (2, |a| a.text.tasks[0].roles.clear()),
        (3, |a| a.text.terms.validity.end = ValidityEnd::NotGiven),
        (3, |a| section(a, SectionKind::Contacts).body = LocalizedRichText::default()),
        (4, |a| a.text.terms.originals.practice = None),
    ];
    for (stage, change) in cases {
        let mut agreement = sound();
        change(&mut agreement);
        let now = ready(&agreement)[stage];
        assert!(now.done < now.total, "{:?}: {now:?}", Stage::ALL[stage]);
        assert_eq!(now.total, sound_ready[stage].total, "what must be there stays the same");
    }
}
