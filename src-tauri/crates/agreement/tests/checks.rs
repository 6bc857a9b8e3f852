//! The checks: a sound agreement has no finding, and each thing that is wrong has exactly its own.

mod sound;

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
const CASES: &[(&str, Change, &[Expected])] = &[
    (
        "a party leaves",
        |a| a.text.parties[1].standing.status = PartyStatus::Left,
        &[
            (Code::TooFewParties, "agreement", AGREEMENT),
            (Code::LeftPartyStillReferenced, "goal", GOAL),
            (Code::LeftPartyStillReferenced, "task", TASK),
            (Code::InterfaceBetweenFewerThanTwo, "interface", INTERFACE),
            (Code::LeftPartyStillReferenced, "interface", INTERFACE),
            (Code::LeftPartyStillReferenced, "body", BODY),
        ],
    ),
    ("no name", |a| a.text.parties[0].name = fi(" "), &[(Code::PartyWithoutName, "party", PARTY)]),
    (
        "no decision-maker",
        |a| a.text.parties[0].decision_maker = None,
        &[(Code::PartyWithoutDecisionMaker, "party", PARTY)],
    ),
    ("no kind", |a| a.text.parties[0].kind = None, &[(Code::PartyWithoutKind, "party", PARTY)]),
    (
        "no address",
        |a| a.text.parties[0].address = Address::default(),
        &[(Code::PartyWithoutAddress, "party", PARTY)],
    ),
    ("no contact", |a| drop(a.contacts.persons.remove(0)), &[(Code::PartyWithoutContact, "party", PARTY)]),
    (
        "a contact of the past",
        |a| a.contacts.persons[0].valid_to = NaiveDate::from_ymd_opt(2027, 5, 31),
        &[(Code::PartyWithoutContact, "party", PARTY)],
    ),
    ("a contact until today", |a| a.contacts.persons[0].valid_to = NaiveDate::from_ymd_opt(2027, 6, 1), &[]),
    (
        "no e-mail",
        |a| a.contacts.persons[0].email = String::new(),
        &[(Code::ContactWithoutDetails, "contact", CONTACT)],
    ),
    (
        "no Y-tunnus",
        |a| a.text.parties[0].business_id = BusinessIdEntry::NotGiven,
        &[(Code::PartyBusinessIdMissing, "party", PARTY)],
    ),
    (
        "a wrong Y-tunnus",
        |a| a.text.parties[0].business_id = BusinessIdEntry::typed("2077474-1"),
        &[(Code::PartyBusinessIdInvalid, "party", PARTY)],
    ),
    (
        "the name of another",
        |a| a.text.parties[1].name = fi("MIKKELIN  kaupunki "),
        &[(Code::PartyNameDoubled, "party", OTHER_PARTY)],
    ),
    (
        "the Y-tunnus of another",
        |a| {
            a.text.parties.iter_mut().for_each(|party| {
                party.business_id = BusinessIdEntry::typed("2077474-0");
            })
        },
        &[(Code::PartyBusinessIdDoubled, "party", OTHER_PARTY)],
    ),
    (
        "no goal",
        |a| {
            (a.text.goals, a.text.tasks) = (vec![], vec![]);
        },
        &[
            (Code::NoGoal, "agreement", AGREEMENT),
            (Code::WishUnanswered, "wish", WISH),
            (Code::FocusAreaWithoutGoals, "focus-area", AREA),
        ],
    ),
    ("nobody leads", |a| a.text.goals[0].lead = None, &[(Code::GoalWithoutLead, "goal", GOAL)]),
    (
        "nothing measured",
        |a| a.text.goals[0].indicator = Text::default(),
        &[(Code::GoalWithoutIndicator, "goal", GOAL)],
    ),
    (
        "due too early",
        |a| a.text.goals[0].due = NaiveDate::from_ymd_opt(2026, 12, 31),
        &[(Code::GoalDueOutsideValidity, "goal", GOAL)],
    ),
    (
        "due too late",
        |a| a.text.goals[0].due = NaiveDate::from_ymd_opt(2029, 1, 1),
        &[(Code::GoalDueOutsideValidity, "goal", GOAL)],
    ),
    ("due on the last day", |a| a.text.goals[0].due = NaiveDate::from_ymd_opt(2028, 12, 31), &[]),
    ("a wish forgotten", |a| a.text.goals[0].answers.clear(), &[(Code::WishUnanswered, "wish", WISH)]),
    ("too many dots", |a| a.work.votes[0].dots = 4, &[(Code::TooManyDots, "party", PARTY)]),
    (
        "nobody responsible",
        |a| a.text.tasks[0].roles.extend([(PartyId(PARTY), Role::CarriesOut)]),
        &[(Code::TaskWithoutResponsible, "task", TASK)],
    ),
    (
        "two responsible",
        |a| a.text.tasks[0].roles.extend([(PartyId(OTHER_PARTY), Role::Responsible)]),
        &[(Code::TaskWithSeveralResponsible, "task", TASK)],
    ),
    (
        "two responsible jointly",
        |a| {
            a.text.tasks[0].mode = TaskMode::Jointly;
            a.text.tasks[0].roles.insert(PartyId(OTHER_PARTY), Role::Responsible);
        },
        &[],
    ),
    (
        "jointly, but alone",
        |a| a.text.tasks[0].mode = TaskMode::EachInItsOwnArea,
        &[(Code::TaskSharedByOne, "task", TASK)],
    ),
    (
        "no roles",
        |a| a.text.tasks[0].roles.clear(),
        &[
            (Code::PartyWithoutRole, "party", PARTY),
            (Code::PartyWithoutRole, "party", OTHER_PARTY),
            (Code::TaskWithoutResponsible, "task", TASK),
            (Code::TaskWithoutRoles, "task", TASK),
        ],
    ),
    ("no tasks", |a| a.text.tasks.clear(), &[(Code::GoalWithoutTasks, "goal", GOAL)]),
    (
        "an interface of one",
        |a| a.text.interfaces[0].between.truncate(1),
        &[(Code::InterfaceBetweenFewerThanTwo, "interface", INTERFACE)],
    ),
    (
        "no title",
        |a| a.text.identity.title = Text::default(),
        &[(Code::AgreementWithoutTitle, "agreement", AGREEMENT)],
    ),
    (
        "an empty section",
        |a| section(a, SectionKind::Contacts).body = LocalizedRichText::default(),
        &[(Code::MandatorySectionEmpty, "section", section_id(SectionKind::Contacts))],
    ),
    (
        "an empty section with typed content",
        |a| {
            section(a, SectionKind::Bodies).body = LocalizedRichText::default();
        },
        &[],
    ),
    (
        "a section left out without a reason",
        |a| section(a, SectionKind::Disputes).left_out = Some(fi(" ")),
        &[(Code::MandatorySectionEmpty, "section", section_id(SectionKind::Disputes))],
    ),
    (
        "a section left out with a reason",
        |a| {
            section(a, SectionKind::Disputes).left_out = Some(fi("sovitaan erikseen"));
        },
        &[],
    ),
    (
        "a section removed",
        |a| a.text.sections.retain(|section| section.kind != SectionKind::Disputes),
        &[(Code::MandatorySectionEmpty, "agreement", AGREEMENT)],
    ),
    (
        "an optional section removed",
        |a| {
            a.text.sections.retain(|section| section.kind != SectionKind::Communication);
        },
        &[],
    ),
    (
        "content without its section",
        |a| {
            a.text.sections.retain(|section| section.kind != SectionKind::Definitions);
        },
        &[(Code::ContentWithoutSection, "agreement", AGREEMENT)],
    ),
    (
        "content in a section left out",
        |a| section(a, SectionKind::Bodies).left_out = Some(fi("ei tarvita")),
        &[(Code::ContentWithoutSection, "section", section_id(SectionKind::Bodies))],
    ),
    (
        "no start",
        |a| a.text.terms.validity.start = None,
        &[(Code::NoStartDate, "section", section_id(SectionKind::Validity))],
    ),
    (
        "no rule",
        |a| a.text.terms.validity.takes_effect = None,
        &[(Code::NoTakingEffectRule, "section", section_id(SectionKind::Validity))],
    ),
    (
        "more signatures than parties",
        |a| {
            a.text.terms.validity.takes_effect = Some(TakingEffect::CountSigned { count: 3 });
        },
        &[(Code::TakingEffectCountTooHigh, "section", section_id(SectionKind::Validity))],
    ),
    (
        "as many signatures as parties",
        |a| {
            a.text.terms.validity.takes_effect = Some(TakingEffect::CountSigned { count: 2 });
        },
        &[],
    ),
    (
        "no end",
        |a| a.text.terms.validity.end = ValidityEnd::NotGiven,
        &[(Code::ValidityWithoutEnd, "section", section_id(SectionKind::Validity))],
    ),
    (
        "the end before the start",
        |a| {
            a.text.terms.validity.end = ValidityEnd::On { date: day(2026, 12, 31) };
        },
        &[(Code::EndBeforeStart, "section", section_id(SectionKind::Validity))],
    ),
    (
        "an agreement of one day",
        |a| a.text.terms.validity.end = ValidityEnd::On { date: day(2027, 1, 1) },
        &[],
    ),
    (
        "a reason in a foreign language only",
        |a| {
            section(a, SectionKind::Disputes).left_out = Some(Text::of(Language::En, "elsewhere".into()));
        },
        &[(Code::TextMissingInLanguage, "section", section_id(SectionKind::Disputes))],
    ),
    (
        "no notice",
        |a| a.text.terms.validity.notice_months = None,
        &[(Code::NoticeMissing, "section", section_id(SectionKind::Leaving))],
    ),
    (
        "client data not said",
        |a| a.text.terms.data_protection.client_data = None,
        &[(Code::ClientDataNotSaid, "section", section_id(SectionKind::DataProtection))],
    ),
    (
        "a bare body",
        |a| {
            let body = &mut a.text.bodies[0];
            (body.chair, body.meetings_a_year, body.seats) = (Text::default(), None, vec![]);
        },
        &[
            (Code::BodyWithoutChair, "body", BODY),
            (Code::BodyWithoutMeetings, "body", BODY),
            (Code::BodyWithoutSeats, "body", BODY),
        ],
    ),
    (
        "a term undefined",
        |a| a.text.definitions[0].definition = Text::default(),
        &[(Code::DefinitionWithoutText, "definition", DEFINITION)],
    ),
    (
        "a nameless appendix",
        |a| a.text.appendices[0].title = Text::default(),
        &[(Code::AppendixWithoutTitle, "appendix", APPENDIX)],
    ),
    (
        "a reference to nowhere",
        |a| refer(a, Span::SectionRef { section: SectionId(AGREEMENT) }),
        &[(Code::SectionRefBroken, "section", section_id(SectionKind::Disputes))],
    ),
    (
        "a reference to a section left out",
        |a| {
            section(a, SectionKind::Communication).left_out = Some(Text::default());
            refer(a, Span::SectionRef { section: SectionId(section_id(SectionKind::Communication)) });
        },
        &[(Code::SectionRefBroken, "section", section_id(SectionKind::Disputes))],
    ),
    (
        "a term of nowhere",
        |a| {
            refer(a, Span::Term { definition: DefinitionId(AGREEMENT), text: "verkosto".into() });
        },
        &[(Code::TermRefBroken, "section", section_id(SectionKind::Disputes))],
    ),
    (
        "nobody signs",
        |a| a.text.parties[0].signatories.clear(),
        &[(Code::PartyWithoutSignatoryTitle, "party", PARTY)],
    ),
    (
        "a signatory without title",
        |a| a.text.parties[0].signatories[0].title = Text::default(),
        &[(Code::PartyWithoutSignatoryTitle, "party", PARTY)],
    ),
    (
        "two jointly, but one",
        |a| a.text.parties[0].signatories[0].capacity = Capacity::TwoJointly,
        &[(Code::SecondSignatoryMissing, "party", PARTY)],
    ),
    (
        "two jointly with a counter-signer",
        |a| {
            let signatories = &mut a.text.parties[0].signatories;
            signatories[0].capacity = Capacity::TwoJointly;
            signatories.push(Signatory {
                id: SignatoryId(AGREEMENT),
                counter_signs: true,
                ..signatories[0].clone()
            });
        },
        &[(Code::SecondSignatoryMissing, "party", PARTY)],
    ),
    (
        "originals not agreed",
        |a| a.text.terms.originals.practice = None,
        &[(Code::OriginalsNotAgreed, "section", section_id(SectionKind::Signatures))],
    ),
    (
        "a host that left",
        |a| a.text.terms.coordination.host = Some(PartyId(AGREEMENT)),
        &[(Code::LeftPartyStillReferenced, "section", section_id(SectionKind::Coordination))],
    ),
    (
        "a task without words",
        |a| a.text.tasks[0].title = Text::default(),
        &[(Code::TextMissingInLanguage, "task", TASK)],
    ),
    (
        "a text in a foreign language only",
        |a| {
            a.text.tasks[0].note = Text::of(Language::En, "note".into());
            a.text.goals[0].description = LocalizedRichText::of(Language::En, RichText::paragraph("more"));
            section(a, SectionKind::Costs).body =
                LocalizedRichText::of(Language::En, RichText::paragraph("own"));
        },
        &[
            (Code::TextMissingInLanguage, "goal", GOAL),
            (Code::TextMissingInLanguage, "task", TASK),
            (Code::TextMissingInLanguage, "section", section_id(SectionKind::Costs)),
        ],
    ),
    (
        "a name in another language is a name",
        |a| {
            a.text.parties[0].name = Text::of(Language::Sv, "S:t Michels stad".into());
        },
        &[],
    ),
    (
        "characters no font has",
        |a| {
            a.text.goals[0].title = fi("tavoite \u{12000}");
            a.text.parties[0].address.street = "\u{12000}".into();
            a.evidence.signatory_names[0].name = "\u{12000}".into();
            a.contacts.persons[0].name = "\u{12000}".into();
        },
        &[
            (Code::TextNoFontCanDraw, "party", PARTY),
            (Code::TextNoFontCanDraw, "contact", CONTACT),
            (Code::TextNoFontCanDraw, "goal", GOAL),
            (Code::TextNoFontCanDraw, "party", PARTY),
        ],
    ),
    (
        "two languages",
        |a| {
            a.text = both_languages(&a.text);
            a.text.identity.prevailing = None;
            a.text.tasks[0].title.sv = None;
        },
        &[(Code::TextMissingInLanguage, "task", TASK), (Code::PrevailingNotSaid, "agreement", AGREEMENT)],
    ),
];

#[test]
fn a_sound_agreement_has_no_finding() {
    assert_eq!(found(&sound()), []);
}

#[test]
fn each_thing_that_is_wrong_has_its_own_finding() {
    for (what, change, expected) in CASES {
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
        CASES.iter().flat_map(|(_, _, expected)| expected.iter().map(|(code, _, _)| *code)).collect();
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
