//! The frame around the stages: readiness, findings, undo and redo, history, identity.

mod stages;

pub(crate) use stages::stage_name;

use crate::wire::{
    Changed, EditIdentity, FindingView, FindingWeight, Frame, IdentityChange, IdentityView, OneAgreement,
    Place, StageName, Topic, UndoScope, WholeWordForm,
};
use crate::{CommandError, Desk, Session, clauses, input, words};
use agreement::{
    Agreement, AgreementId, Facts, Finding, Identity, Item, ItemKind, Language, Locked, Prevailing, Severity,
    Stage, SubjectKind, WholeWord, evidence_findings, findings,
};
use locale::words as say;
use std::collections::BTreeSet;
use store::{Change, Op, OpCode, OpSummary, Scope, SettingKey, Touched, UndoOutcome};

/// The frame of an agreement; remembers it as the last one open.
pub fn open_agreement(desk: &Desk, request: OneAgreement) -> Result<Frame, CommandError> {
    let mut session = desk.session();
    let frame = frame(&mut session, request.agreement.into())?;
    session.remember(SettingKey::LastAgreement, &request.agreement.to_string())?;
    Ok(frame)
}

/// Everything around the stages.
pub(crate) fn frame(session: &mut Session, id: AgreementId) -> Result<Frame, CommandError> {
    let agreement = session.agreement(id)?;
    let language = session.language;
    let found = checked(session, &agreement)?;
    let undo = session.workspace.undo_state(Scope::Agreement(id))?;
    let saved_at = session.workspace.read().agreements()?.into_iter().find(|row| row.id == id);
    Ok(Frame {
        agreement: id.0,
        title: title(language, &agreement),
        identity: identity_view(&agreement.text.identity),
        stages: stages::states(session, &agreement, &found)?,
        findings: found.iter().map(|finding| finding_view(language, &agreement, finding)).collect(),
        undo: undo.undo.map(|op| words::of_action(language, &op)),
        redo: undo.redo.map(|op| words::of_action(language, &op)),
        saved_at: saved_at.map(|row| row.changed),
    })
}

/// Every finding of an agreement: of its working text, and of the evidence about its last locked version.
pub(crate) fn checked(session: &mut Session, agreement: &Agreement) -> Result<Vec<Finding>, CommandError> {
    let mut found = text_findings(session, agreement);
    if let Some(version) = session.last_version(agreement.id)? {
        let locked = session.locked_text(agreement.id, version.number)?;
        let locked = Locked { version: version.number, text: &locked.text };
        found.extend(evidence_findings(locked, &agreement.evidence, session.world.today()));
    }
    Ok(found)
}

/// Every finding of the working text.
pub(crate) fn text_findings(session: &Session, agreement: &Agreement) -> Vec<Finding> {
    let facts = Facts { undrawable: &document::undrawable, today: Some(session.world.today()) };
    findings(agreement, &facts)
}

/// The title in the window's language, or in the one it has, or the word for its kind.
pub(crate) fn title(language: Language, agreement: &Agreement) -> String {
    let identity = &agreement.text.identity;
    match identity.title.shown(language) {
        "" => words::of_code(language, "agreement-kind", identity.kind.code()),
        title => title.to_owned(),
    }
}

pub(crate) fn finding_view(language: Language, agreement: &Agreement, finding: &Finding) -> FindingView {
    FindingView {
        code: finding.code.code().to_owned(),
        weight: match finding.severity {
            Severity::Blocking => FindingWeight::Blocking,
            Severity::Warning => FindingWeight::Warning,
            Severity::Hint => FindingWeight::Hint,
        },
        stage: stage_name(finding.stage),
        subject_kind: match finding.subject.kind {
            SubjectKind::Agreement => "agreement".to_owned(),
            SubjectKind::Item(kind) => kind.code().replace('-', "_"),
        },
        subject: finding.subject.id,
        section_kind: finding.section_kind,
        message: words::of_finding(language, agreement, finding),
        brief: words::badge_of(language, agreement, finding),
    }
}

/// A count on the wire; no agreement comes near the limit.
pub(crate) fn narrow(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A name short enough for the undo menu; cut between characters, as names are never hyphenated.
pub(crate) fn short(name: &str) -> String {
    const LONGEST: usize = 60;
    match name.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", name[..end].trim_end()),
        None => name.to_owned(),
    }
}

fn identity_view(identity: &Identity) -> IdentityView {
    IdentityView {
        title: (&identity.title).into(),
        kind: identity.kind,
        case_number: identity.case_number.clone(),
        languages: identity.languages,
        prevailing: identity.prevailing.map(|prevailing| match prevailing {
            Prevailing::BothAuthentic => "both_authentic".to_owned(),
            Prevailing::One { language } => language.code().to_owned(),
        }),
        date: identity.date,
        sender: (&identity.sender).into(),
        area: (&identity.area).into(),
        level: identity.level,
        nature: identity.nature,
        whole: whole_form(&identity.whole),
    }
}

fn whole_form(whole: &WholeWord) -> WholeWordForm {
    WholeWordForm {
        fi: whole.fi.clone(),
        fi_genitive: whole.fi_genitive.clone(),
        fi_partitive: whole.fi_partitive.clone(),
        fi_inessive: whole.fi_inessive.clone(),
        sv: whole.sv.clone(),
        sv_definite: whole.sv_definite.clone(),
        sv_definite_genitive: whole.sv_definite_genitive.clone(),
        en: whole.en.clone(),
    }
}

/// Changes title, kind, languages or area. A new word for the whole goes into the model clauses nobody has touched.
pub fn edit_identity(desk: &Desk, request: EditIdentity) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let agreement = session.agreement(id)?;
    let mut identity = agreement.text.identity.clone();
    apply_identity(&mut identity, request.change)?;
    input::refuse_identity_code(&identity)?;
    let refilled = if identity.whole == agreement.text.identity.whole {
        Vec::new()
    } else {
        clauses::refilled(&session.library, &agreement, &identity.whole)
    };
    let op = Op::new(OpCode::EditIdentity, Scope::Agreement(id));
    session.act(op, |tx| {
        tx.put_identity(id, &identity)?;
        for section in refilled {
            tx.put_item(id, &Item::Section(section))?;
        }
        Ok(())
    })
}

/// Writes one field of the identity.
pub(crate) fn apply_identity(identity: &mut Identity, change: IdentityChange) -> Result<(), CommandError> {
    match change {
        IdentityChange::Title(title) => identity.title = input::text(title)?,
        IdentityChange::Kind(kind) => identity.kind = kind,
        IdentityChange::CaseNumber(number) => identity.case_number = input::line(&number)?,
        IdentityChange::Languages(languages) => identity.languages = languages,
        IdentityChange::Prevailing(code) => {
            identity.prevailing = match code.as_str() {
                "both_authentic" => Some(Prevailing::BothAuthentic),
                code => Language::from_code(code).map(|language| Prevailing::One { language }),
            };
        }
        IdentityChange::Date(typed) => identity.date = input::date("date", &typed)?,
        IdentityChange::Sender(sender) => identity.sender = input::text(sender)?,
        IdentityChange::Area(area) => identity.area = input::text(area)?,
        IdentityChange::Level(level) => identity.level = level,
        IdentityChange::Nature(nature) => identity.nature = nature,
        IdentityChange::Whole(form) => {
            identity.whole = WholeWord {
                fi: input::line(&form.fi)?,
                fi_genitive: input::line(&form.fi_genitive)?,
                fi_partitive: input::line(&form.fi_partitive)?,
                fi_inessive: input::line(&form.fi_inessive)?,
                sv: input::line(&form.sv)?,
                sv_definite: input::line(&form.sv_definite)?,
                sv_definite_genitive: input::line(&form.sv_definite_genitive)?,
                en: input::line(&form.en)?,
            };
        }
    }
    Ok(())
}

/// Takes the last action back.
pub fn undo(desk: &Desk, request: UndoScope) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let (scope, context) = (scope_of(request), session.context()?);
    match session.workspace.undo(scope, &context)? {
        UndoOutcome::Done(op, change) => {
            let what = words::of_action(session.language, &op);
            let message = say::DoneUndone { what: what.into() }.text(words::tongue(session.language));
            after_undo(&mut session, scope, &op, &change, message)
        }
        UndoOutcome::Nothing => Err(CommandError::NothingToUndo),
        UndoOutcome::Barrier(op) => {
            Err(CommandError::UndoBarrier { what: words::of_action(session.language, &op) })
        }
    }
}

/// Does the action last taken back again.
pub fn redo(desk: &Desk, request: UndoScope) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let (scope, context) = (scope_of(request), session.context()?);
    match session.workspace.redo(scope, &context)? {
        UndoOutcome::Done(op, change) => {
            let what = words::of_action(session.language, &op);
            let message = say::DoneRedone { what: what.into() }.text(words::tongue(session.language));
            after_undo(&mut session, scope, &op, &change, message)
        }
        UndoOutcome::Nothing | UndoOutcome::Barrier(_) => Err(CommandError::NothingToRedo),
    }
}

fn scope_of(request: UndoScope) -> Scope {
    request.agreement.map_or(Scope::Register, |id| Scope::Agreement(id.into()))
}

fn after_undo(
    session: &mut Session,
    scope: Scope,
    op: &OpSummary,
    change: &Change,
    message: String,
) -> Result<Changed, CommandError> {
    let mut changed = session.changed(scope, change)?;
    changed.message = Some(message);
    changed.place = place_of(op);
    Ok(changed)
}

/// Where an action is seen.
fn place_of(op: &OpSummary) -> Option<Place> {
    let stage = match (op.subject, op.code) {
        (Some(subject), _) => stage_name(Stage::of(SubjectKind::Item(subject.kind))),
        (None, OpCode::SetRoles) => StageName::Division,
        (None, OpCode::Vote | OpCode::SetDots | OpCode::EditPurpose) => StageName::Goals,
        (None, OpCode::EditTerms | OpCode::FillClause | OpCode::PasteText) => StageName::Terms,
        (None, OpCode::AddParties | OpCode::Import | OpCode::PasteList) => StageName::Parties,
        _ => return None,
    };
    Some(Place { stage, item: op.subject.map(|subject| subject.id) })
}

/// What must be read again after a change, told by what the store saw changing.
pub(crate) fn topics(change: &Change) -> Vec<Topic> {
    let mut topics = BTreeSet::new();
    for touched in &change.touched {
        let touched_topics: &[Topic] = match touched {
            Touched::Head(_) => {
                &[Topic::Agreements, Topic::Goals, Topic::Terms, Topic::Signatures, Topic::Preview]
            }
            Touched::Votes(_) => &[Topic::Goals],
            Touched::SignatoryNames(_) => &[Topic::Parties, Topic::Signatures],
            Touched::Evidence(_) => &[Topic::Signatures],
            Touched::Organisation(_) => &[Topic::Register, Topic::Parties],
            Touched::Settings => &[],
            Touched::Item(_, item) => topics_of(item.kind),
        };
        topics.extend(touched_topics);
    }
    topics.into_iter().collect()
}

const fn topics_of(kind: ItemKind) -> &'static [Topic] {
    match kind {
        ItemKind::Party => &[
            Topic::Agreements,
            Topic::Parties,
            Topic::Goals,
            Topic::Division,
            Topic::Terms,
            Topic::Signatures,
            Topic::Preview,
        ],
        ItemKind::Contact => &[Topic::Parties, Topic::Preview],
        ItemKind::Value | ItemKind::Wish => &[Topic::Goals, Topic::Preview],
        ItemKind::FocusArea | ItemKind::Goal | ItemKind::Task => {
            &[Topic::Goals, Topic::Division, Topic::Preview]
        }
        ItemKind::Interface => &[Topic::Division, Topic::Preview],
        ItemKind::Section
        | ItemKind::LegalBasis
        | ItemKind::Definition
        | ItemKind::Activity
        | ItemKind::Body
        | ItemKind::CostException
        | ItemKind::RelatedAgreement
        | ItemKind::Appendix => &[Topic::Terms, Topic::Preview],
    }
}
