// The types on the wire, written from Rust by `cargo xtask generate`. Do not edit. One file however long: it is
// compared with Rust as a whole, and nobody reads it from end to end.

export type Language =
    'fi'
    | 'sv'
    | 'en'
export type AgreementLanguages =
    'fi'
    | 'sv'
    | 'fi+sv'
    | 'en'
export type AgreementKind =
    'letter_of_intent'
    | 'framework'
    | 'network'
    | 'cooperation'
    | 'partnership'
export type LegalNature =
    'binding'
    | 'intent'
export type Level =
    'municipality'
    | 'several_municipalities'
    | 'county'
export type OrganisationKind =
    'municipality'
    | 'wellbeing_services_county'
    | 'joint_municipal_authority'
    | 'parish'
    | 'parish_union'
    | 'other_religious_community'
    | 'association'
    | 'foundation'
    | 'company'
    | 'school'
    | 'state_authority'
export type DecisionLevel =
    'council'
    | 'board'
    | 'committee'
    | 'office_holder'
    | 'meeting'
export type PartyStatus =
    'invited'
    | 'negotiating'
    | 'joining'
    | 'declined'
    | 'cooperating'
    | 'left'
export type Capacity =
    'alone'
    | 'two_jointly'
    | 'authorised'
export type SignatureBasisKind =
    'administrative_rules'
    | 'delegation_decision'
    | 'register_extract'
    | 'power_of_attorney'
    | 'other'
export type Role =
    'responsible'
    | 'carries_out'
    | 'takes_part'
    | 'is_informed'
export type TaskMode =
    'one_responsible'
    | 'jointly'
    | 'each_in_its_own_area'
export type InterfaceKind =
    'interface'
    | 'overlap'
export type SectionKind =
    'parties'
    | 'contacts'
    | 'background'
    | 'legal_basis'
    | 'definitions'
    | 'values'
    | 'goals'
    | 'activities'
    | 'division_of_work'
    | 'bodies'
    | 'coordination'
    | 'communication'
    | 'costs'
    | 'competence'
    | 'data_protection'
    | 'liability'
    | 'follow_up'
    | 'validity'
    | 'amendment'
    | 'joining'
    | 'leaving'
    | 'party_change'
    | 'non_signatories'
    | 'disputes'
    | 'other_agreements'
    | 'appendices'
    | 'approval'
    | 'signatures'
    | 'custom'
export type BodyKind =
    'leadership_group'
    | 'steering_group'
    | 'working_group'
    | 'network'
export type Relation =
    'parent'
    | 'child'
    | 'beside'
export type OriginalsPractice =
    'one_each'
    | 'one_and_copies'
    | 'page_each'
export type ApprovalState =
    'not_started'
    | 'waiting'
    | 'tabled'
    | 'returned'
    | 'declined'
    | 'appeal_pending'
    | 'condition_open'
    | 'approved'
    | 'final'
export type DecisionResult =
    'approved'
    | 'approved_with_condition'
    | 'tabled'
    | 'returned'
    | 'declined'
    | 'appeal_pending'
export type PaperState =
    'not_printed'
    | 'printed'
    | 'sent'
    | 'partly_signed'
    | 'signed_not_received'
    | 'received'
export type SignatureMethod =
    'paper'
    | 'electronic'
export type NextStep =
    'send_for_decision'
    | 'await_decision'
    | 'remind_of_decision'
    | 'discuss'
    | 'meet_condition'
    | 'note_final'
    | 'print'
    | 'send'
    | 'await_signature'
    | 'await_paper'
    | 'done'
export type Hindrance =
    'not_signed'
    | 'declined'
    | 'condition_open'
    | 'not_final'
    | 'waits_for_others'
    | 'rule_missing'
export type ScanReading =
    'sheet'
    | 'duplicate'
    | 'other_version'
    | 'other_agreement'
    | 'body_page'
    | 'unknown_sheet'
    | 'conflicting'
    | 'foreign_code'
    | 'no_code'
    | 'blank'
export type ScanState =
    'inbox'
    | 'filed'
    | 'set_aside'
export type ItemKind =
    'party'
    | 'contact'
    | 'value'
    | 'wish'
    | 'focus_area'
    | 'goal'
    | 'task'
    | 'interface'
    | 'section'
    | 'legal_basis'
    | 'definition'
    | 'activity'
    | 'body'
    | 'cost_exception'
    | 'related_agreement'
    | 'appendix'

export type ActivityChange = { "field": "name", "value": LocalizedText } | { "field": "place", "value": LocalizedText } | { "field": "municipality", "value": LocalizedText } | { "field": "frequency", "value": LocalizedText } | { "field": "ages", "value": LocalizedText };

export type ActivityView = { 
/**
 * Identity.
 */
id: string, 
/**
 * What it is.
 */
name: LocalizedText, 
/**
 * Where.
 */
place: LocalizedText, 
/**
 * Municipality.
 */
municipality: LocalizedText, 
/**
 * How often.
 */
frequency: LocalizedText, 
/**
 * For which ages.
 */
ages: LocalizedText, };

export type AddItem = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * Kind.
 */
kind: ItemKind, 
/**
 * The focus area of a goal, the goal of a task, the party of a contact.
 */
parent: string | null, 
/**
 * Title, name or text.
 */
text: LocalizedText, 
/**
 * The item after which it stands; none for the end.
 */
after: string | null, };

export type AddMatchingParties = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The search; empty for the whole register.
 */
text: string, };

export type AddParties = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The organisations, in the order they become parties; those that are parties already are passed over.
 */
organisations: Array<string>, };

export type AddPicked = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * Which list.
 */
list: PickList, 
/**
 * The lines by their place in the list, from 0.
 */
lines: Array<number>, };

export type AddSection = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * Kind; [`SectionKind::Custom`] may stand many times.
 */
kind: SectionKind, 
/**
 * Title, for a section of the agreement's own.
 */
title: LocalizedText, 
/**
 * The section after which it stands; none for the end.
 */
after: string | null, };

export type AddressForm = { 
/**
 * Street and number, or a post-office box.
 */
street: string, 
/**
 * Postcode.
 */
postcode: string, 
/**
 * Post town.
 */
place: string, };

export type AgreementFromText = { 
/**
 * What it is called and in which languages it is made.
 */
agreement: NewAgreement, 
/**
 * The language of the pasted text.
 */
language: Language, 
/**
 * Its sections in order.
 */
sections: Array<PastedSection>, };

export type AgreementInPdf = { 
/**
 * What stands for the file; the page never gets a path (ruling 26).
 */
token: string, 
/**
 * The file's name.
 */
source: string, 
/**
 * Title in the window's language, or in the one it has.
 */
title: string, 
/**
 * Kind.
 */
kind: AgreementKind, 
/**
 * Language form.
 */
languages: AgreementLanguages, 
/**
 * The date of the document as it is printed; empty where it has none.
 */
date: string, 
/**
 * The names of its parties, in their order.
 */
parties: Array<string>, 
/**
 * Whether the agreement is here already.
 */
standing: AgreementStanding, 
/**
 * Where the text here is another: what differs, in words.
 */
differences: Array<string>, 
/**
 * What the file itself is (ruling 14).
 */
verified: VerifyView, };

export type AgreementRow = { 
/**
 * Identity.
 */
id: string, 
/**
 * Title in the window's language, or in the one it has.
 */
title: string, 
/**
 * Kind.
 */
kind: AgreementKind, 
/**
 * Language form.
 */
languages: AgreementLanguages, 
/**
 * How many parties join.
 */
parties: number, 
/**
 * First day and last day in print form, empty when not said.
 */
validity: string, 
/**
 * When it was last changed.
 */
changed_at: string, };

export type AgreementStanding = "new" | "same" | "different";

export type AppendixChange = { "field": "title", "value": LocalizedText } | { "field": "version", "value": string } | { "field": "date", "value": string } | { "field": "pages", "value": number | null };

export type AppendixView = { 
/**
 * Identity.
 */
id: string, 
/**
 * Number from 1.
 */
number: number, 
/**
 * Title.
 */
title: LocalizedText, 
/**
 * Version.
 */
version: string, 
/**
 * Date.
 */
date: string | null, 
/**
 * Pages.
 */
pages: number | null, };

export type AuthorisationView = { 
/**
 * The name of its file as it came.
 */
file_name: string, 
/**
 * Whether the file is no longer in its place.
 */
is_missing: boolean, };

export type BackupRow = { 
/**
 * `own` or `second`.
 */
place: string, 
/**
 * The place in words.
 */
place_words: string, 
/**
 * Its file name.
 */
name: string, 
/**
 * When it was made, in words.
 */
made: string, 
/**
 * Why it was made, in words.
 */
reason: string, 
/**
 * Its size, in words.
 */
size: string, 
/**
 * What restoring it would lose, in words.
 */
lost: string, };

export type Block = { "type": "heading", 
/**
 * Plain text.
 */
text: string, } | { "type": "paragraph", 
/**
 * Its pieces.
 */
spans: Array<Span>, } | { "type": "numbered", 
/**
 * The points.
 */
items: Array<ListItem>, } | { "type": "bullets", 
/**
 * The points.
 */
items: Array<ListItem>, };

export type BodyChange = { "field": "kind", "value": BodyKind } | { "field": "name", "value": LocalizedText } | { "field": "purpose", "value": LocalizedText } | { "field": "tasks", "value": LocalizedText } | { "field": "chair", "value": LocalizedText } | { "field": "secretary", "value": LocalizedText } | { "field": "seats", "value": Array<SeatForm> } | { "field": "meetings_a_year", "value": number | null } | { "field": "quorum", "value": LocalizedText } | { "field": "decision_rule", "value": LocalizedText };

export type BodyView = { 
/**
 * Identity.
 */
id: string, 
/**
 * Kind.
 */
kind: BodyKind, 
/**
 * Name.
 */
name: LocalizedText, 
/**
 * Purpose.
 */
purpose: LocalizedText, 
/**
 * Tasks.
 */
tasks: LocalizedText, 
/**
 * Chair.
 */
chair: LocalizedText, 
/**
 * Secretary.
 */
secretary: LocalizedText, 
/**
 * Seats.
 */
seats: Array<SeatForm>, 
/**
 * Meetings a year.
 */
meetings_a_year: number | null, 
/**
 * Quorum.
 */
quorum: LocalizedText, 
/**
 * How it decides.
 */
decision_rule: LocalizedText, };

export type BundleChoice = { 
/**
 * The item.
 */
key: string, 
/**
 * What is here stays; else what is in the file.
 */
ours: boolean, };

export type BundleFate = "new" | "changed" | "removed" | "conflict";

export type BundleField = { 
/**
 * What it is called.
 */
name: string, 
/**
 * What it says here; empty where it says nothing.
 */
ours: string, 
/**
 * What it says in the file.
 */
theirs: string, };

export type BundleItem = { 
/**
 * What a decision about it is called by.
 */
key: string, 
/**
 * What it is, with its name.
 */
subject: string, 
/**
 * What becomes of it.
 */
fate: BundleFate, 
/**
 * The same in words.
 */
became: string, 
/**
 * It is here.
 */
is_here: boolean, 
/**
 * It is in the file.
 */
is_there: boolean, 
/**
 * What differs; of a conflict all of it.
 */
fields: Array<BundleField>, 
/**
 * How many fields more there are.
 */
more_fields: number, 
/**
 * Who changed it here last and when, in words, where a person must decide; empty where nobody knows.
 */
changed: string, };

export type BundleOutcome = { 
/**
 * Something was written.
 */
written: boolean, 
/**
 * In words.
 */
message: string, 
/**
 * Conflicts that are left open: nothing was written.
 */
conflicts: Array<BundleItem>, 
/**
 * The agreement to show.
 */
open: string | null, 
/**
 * Whether it can be taken back: a locked version that came along cannot.
 */
undoable: boolean, 
/**
 * The agreement in which it is taken back; none for the register.
 */
undo_in: string | null, };

export type BundleShown = { 
/**
 * What stands for the file; the page never gets a path (ruling 26).
 */
token: string, 
/**
 * The file's name.
 */
source: string, 
/**
 * It is under a passphrase.
 */
locked: boolean, 
/**
 * What it holds, once it could be read.
 */
view: BundleView | null, };

export type BundleView = { 
/**
 * The day on which it was made, in words.
 */
made: string, 
/**
 * It is a whole workspace.
 */
whole: boolean, 
/**
 * The titles of its agreements.
 */
titles: Array<string>, 
/**
 * Items that are not here.
 */
new: number, 
/**
 * Items that were changed there alone.
 */
changed: number, 
/**
 * Items that were removed there alone.
 */
removed: number, 
/**
 * Items that were changed on both sides.
 */
conflicts: number, 
/**
 * Locked versions and files that are not here.
 */
files: number, 
/**
 * The items, conflicts first.
 */
items: Array<BundleItem>, 
/**
 * How many more there are, none of them a conflict.
 */
hidden: number, 
/**
 * Versions that were locked with two texts, in words: the agreement can only become a copy.
 */
differing_versions: Array<string>, 
/**
 * Everything is here already.
 */
nothing: boolean, };

export type BusinessIdState = "not_given" | "knowingly_missing" | "valid" | "invalid";

export type BusinessIdView = { 
/**
 * The state.
 */
state: BusinessIdState, 
/**
 * As printed; empty where none was given.
 */
text: string, 
/**
 * What is wrong with it, in words.
 */
problem: string | null, };

export type CastVote = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The vote.
 */
vote: VoteView, };

export type CellChange = { 
/**
 * The task.
 */
task: string, 
/**
 * The party.
 */
party: string, 
/**
 * The role; none empties the cell.
 */
role: Role | null, };

export type Changed = { 
/**
 * What must be read again.
 */
refresh: Array<Topic>, 
/**
 * The item that was made, if one was.
 */
created: string | null, 
/**
 * The frame of the agreement after the change, where an agreement changed.
 */
frame: Frame | null, 
/**
 * A sentence for the status line: what was undone, how many were added.
 */
message: string | null, 
/**
 * Where the change is, so that undo can show it.
 */
place: Place | null, };

export type ClauseOffer = { 
/**
 * The section kind.
 */
kind: SectionKind, 
/**
 * The alternative; empty for the main text.
 */
alternative: string, 
/**
 * Title in the window's language.
 */
title: string, 
/**
 * When to use it, in the window's language.
 */
note: string, 
/**
 * The text in the window's language, filled for this agreement.
 */
text: RichText, };

export type ComparedChange = { 
/**
 * What it is, with its name.
 */
subject: string, 
/**
 * What became of it, in words; a line each.
 */
became: string, 
/**
 * It is in the later text only.
 */
added: boolean, 
/**
 * It is in the earlier text only.
 */
removed: boolean, 
/**
 * It stands in another place.
 */
moved: boolean, 
/**
 * It says something else.
 */
changed: boolean, 
/**
 * The fields that differ.
 */
fields: Array<ComparedField>, };

export type ComparedField = { 
/**
 * Its name.
 */
name: string, 
/**
 * The language of its words; none where they are the window's.
 */
language: Language | null, 
/**
 * The paragraphs that differ.
 */
passages: Array<ComparedPassage>, };

export type ComparedPassage = { 
/**
 * Its words in order.
 */
runs: Array<ComparedRun>, 
/**
 * Its words look different.
 */
restyled: boolean, };

export type ComparedRun = { 
/**
 * In which texts they stand.
 */
kind: RunKind, 
/**
 * The words.
 */
text: string, };

export type ComparedStage = { 
/**
 * Its name.
 */
name: string, 
/**
 * The changes.
 */
changes: Array<ComparedChange>, };

export type ComparedText = { 
/**
 * The number of the version; none for the working text.
 */
version: number | null, 
/**
 * What it is, in words, with the day of locking.
 */
name: string, 
/**
 * The identifier as it is printed; empty for the working text.
 */
identifier: string, };

export type ComparisonPdf = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The number of the earlier version.
 */
before: number, 
/**
 * The number of the later one; none is the working text.
 */
after: number | null, 
/**
 * Language form; two languages stand one after the other.
 */
languages: AgreementLanguages, };

export type ComparisonRequest = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The number of the earlier version.
 */
before: number, 
/**
 * The number of the later one; none is the working text.
 */
after: number | null, };

export type ComparisonView = { 
/**
 * The earlier text.
 */
before: ComparedText, 
/**
 * The later one.
 */
after: ComparedText, 
/**
 * The changes by stage; none where nothing changed.
 */
stages: Array<ComparedStage>, };

export type ContactChange = { "field": "name", "value": string } | { "field": "role", "value": LocalizedText } | { "field": "job_description", "value": LocalizedText } | { "field": "email", "value": string } | { "field": "phone", "value": string } | { "field": "deputy", "value": string } | { "field": "valid_from", "value": string } | { "field": "valid_to", "value": string } | { "field": "source", "value": string } | { "field": "checked_on", "value": string };

export type ContactView = { 
/**
 * Identity.
 */
id: string, 
/**
 * Name; may be empty.
 */
name: string, 
/**
 * Title or role.
 */
role: LocalizedText, 
/**
 * Job description.
 */
job_description: LocalizedText, 
/**
 * E-mail.
 */
email: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Deputy.
 */
deputy: string, 
/**
 * From.
 */
valid_from: string | null, 
/**
 * Until.
 */
valid_to: string | null, 
/**
 * Source.
 */
source: string, 
/**
 * Checked on.
 */
checked_on: string | null, };

export type CorrectSignature = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The version.
 */
version: number, 
/**
 * The original.
 */
number: number, 
/**
 * The signatory.
 */
signatory: string, 
/**
 * Why; must not be empty.
 */
reason: string, };

export type CostExceptionChange = { "field": "what", "value": LocalizedText } | { "field": "who_pays", "value": LocalizedText } | { "field": "ground", "value": LocalizedText };

export type CostExceptionView = { 
/**
 * Identity.
 */
id: string, 
/**
 * What is paid for.
 */
what: LocalizedText, 
/**
 * Who pays.
 */
who_pays: LocalizedText, 
/**
 * Ground.
 */
ground: LocalizedText, };

export type DecidedRow = { 
/**
 * The row's number.
 */
number: number, 
/**
 * What becomes of it.
 */
decision: RowDecision, };

export type DecisionChange = { "field": "sent_on", "value": string } | { "field": "add_step" } | { "field": "remove_step", "value": string } | { "field": "move_step_up", "value": string } | { "field": "step", "value": StepChange };

export type DecisionMakerForm = { 
/**
 * Level.
 */
level: DecisionLevel, 
/**
 * Name.
 */
name: LocalizedText, };

export type DefinitionChange = { "field": "term", "value": LocalizedText } | { "field": "definition", "value": LocalizedText };

export type DefinitionView = { 
/**
 * Identity.
 */
id: string, 
/**
 * The term.
 */
term: LocalizedText, 
/**
 * Its meaning.
 */
definition: LocalizedText, };

export type DivisionView = { 
/**
 * Columns: the joining parties.
 */
parties: Array<PartyBrief>, 
/**
 * Rows under their goals.
 */
goals: Array<GoalRows>, 
/**
 * Interfaces and overlaps.
 */
interfaces: Array<InterfaceView>, 
/**
 * Groups of at least two parties.
 */
groups: Array<GroupView>, };

export type DocumentsRequest = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The locked version; none for the working text.
 */
version: number | null, 
/**
 * The code of the kind.
 */
kind: "agreement" | "publication-copy" | "draft" | "signature-sheets" | "contact-appendix" | "promises" | "decision-proposal" | "status-page" | "sending-kit", 
/**
 * Language form.
 */
languages: AgreementLanguages, 
/**
 * For which parties.
 */
parties: PartiesWanted, 
/**
 * One file for all parties.
 */
bound: boolean, 
/**
 * By when papers or comments are wanted back.
 */
return_by: string | null, 
/**
 * What becomes of them.
 */
then: DocumentsThen, };

export type DocumentsThen = "save" | "print";

export type DroppedFile = { "what": "agreement", 
/**
 * What it holds.
 */
in_pdf: AgreementInPdf, } | { "what": "bundle", 
/**
 * What it holds.
 */
bundle: BundleShown, };

export type EditDecision = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The version.
 */
version: number, 
/**
 * The party.
 */
party: string, 
/**
 * The change.
 */
change: DecisionChange, };

export type EditIdentity = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The change.
 */
change: IdentityChange, };

export type EditItem = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The item.
 */
id: string, 
/**
 * The change; its tag tells the kind of item.
 */
change: ItemChange, };

export type EditOrganisation = { 
/**
 * The organisation.
 */
organisation: string, 
/**
 * The change.
 */
change: OrganisationChange, 
/**
 * Whether the parties of open agreements take it too, in the same transaction.
 */
update_parties: boolean, };

export type EditOriginals = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The version.
 */
version: number, 
/**
 * Their numbers.
 */
numbers: Array<number>, 
/**
 * The change.
 */
change: OriginalChange, };

export type EditPurpose = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The language.
 */
language: Language, 
/**
 * The text; blank removes it.
 */
text: RichText, };

export type EditSignatories = { 
/**
 * The edit.
 */
edit: EditItem, 
/**
 * Why; must not be empty where the person has signed.
 */
reason: string, };

export type EditTerms = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The change.
 */
change: TermsChange, };

export type EffectRule = "all_signed" | "count_signed" | "each_for_its_own_part" | "start_or_later_signature" | "decisions_final";

export type EndKind = "not_given" | "open_ended" | "on";

export type ErasePerson = { 
/**
 * As in [`OnePerson`].
 */
person: string, 
/**
 * Why; stays in the history.
 */
reason: string, };

export type ErasedPerson = { 
/**
 * What was done, in words.
 */
message: string, 
/**
 * What stays, and why.
 */
kept: Array<PersonPlaceView>, 
/**
 * Locked versions that keep the person.
 */
versions: Array<PersonVersionView>, 
/**
 * Copies that lie elsewhere.
 */
copies: Array<PersonCopyView>, };

export type ExportRequest = { 
/**
 * The agreement; none for the whole workspace.
 */
agreement: string | null, 
/**
 * The passphrase; empty for none.
 */
passphrase: string, };

export type FileScans = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The version.
 */
version: number, 
/**
 * The pages.
 */
pages: Array<FiledPage>, };

export type FiledPage = { 
/**
 * The page.
 */
scan: string, 
/**
 * The original.
 */
original: number, 
/**
 * The page of the sheet.
 */
sheet_page: number, 
/**
 * Whose signatures stand on it.
 */
signatories: Array<string>, 
/**
 * The date on the paper, as typed; empty where it is not read.
 */
signed_on: string, };

export type FilesBroughtBack = { 
/**
 * What came of it, in words.
 */
message: string, 
/**
 * The page as it is now.
 */
view: SafetyView, };

export type FillSection = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The section.
 */
section: string, 
/**
 * The clause's section kind.
 */
kind: SectionKind, 
/**
 * The alternative; empty for the main text.
 */
alternative: string, };

export type FinalForm = { "is": "not_said" } | { "is": "on", 
/**
 * The day.
 */
on: string, } | { "is": "not_concerned" };

export type FindingView = { 
/**
 * Kebab-case code.
 */
code: string, 
/**
 * How much it weighs.
 */
weight: FindingWeight, 
/**
 * The stage where it is mended.
 */
stage: StageName, 
/**
 * Kind of subject: an item kind in snake_case, or "agreement".
 */
subject_kind: string, 
/**
 * The subject.
 */
subject: string, 
/**
 * The section kind, where a mandatory section is meant.
 */
section_kind: SectionKind | null, 
/**
 * The whole message in the window's language.
 */
message: string, 
/**
 * A few words for a badge beside the subject.
 */
brief: string, };

export type FindingWeight = "blocking" | "warning" | "hint";

export type FocusAreaChange = { "field": "title", "value": LocalizedText } | { "field": "description", "value": RichIn };

export type FocusAreaView = { 
/**
 * Identity.
 */
id: string, 
/**
 * Number from 1.
 */
number: number, 
/**
 * Name.
 */
title: LocalizedText, 
/**
 * What it is about.
 */
description: LocalizedRich, 
/**
 * Goals in order.
 */
goals: Array<GoalView>, };

export type Frame = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * Title in the window's language, or in the one it has.
 */
title: string, 
/**
 * What it is called and in which languages it is made.
 */
identity: IdentityView, 
/**
 * The six stages in order.
 */
stages: Array<StageState>, 
/**
 * Every finding, in the order of stages and places.
 */
findings: Array<FindingView>, 
/**
 * What undo would take back, in words.
 */
undo: string | null, 
/**
 * What redo would do again, in words.
 */
redo: string | null, 
/**
 * When the last change was committed.
 */
saved_at: string | null, };

export type GoalChange = { "field": "title", "value": LocalizedText } | { "field": "description", "value": RichIn } | { "field": "target_group", "value": LocalizedText } | { "field": "indicator", "value": LocalizedText } | { "field": "baseline", "value": LocalizedText } | { "field": "target", "value": LocalizedText } | { "field": "due", "value": string } | { "field": "lead", "value": string | null } | { "field": "supporting", "value": Array<string> } | { "field": "answers", "value": Array<string> };

export type GoalRows = { 
/**
 * The goal.
 */
goal: string, 
/**
 * Number: "1.2".
 */
number: string, 
/**
 * The goal in words, in the window's language or another.
 */
title: string, 
/**
 * Its tasks in order.
 */
tasks: Array<TaskView>, };

export type GoalView = { 
/**
 * Identity.
 */
id: string, 
/**
 * Number: "1.2".
 */
number: string, 
/**
 * The goal.
 */
title: LocalizedText, 
/**
 * More about it.
 */
description: LocalizedRich, 
/**
 * Target group.
 */
target_group: LocalizedText, 
/**
 * Indicator.
 */
indicator: LocalizedText, 
/**
 * Baseline.
 */
baseline: LocalizedText, 
/**
 * Target.
 */
target: LocalizedText, 
/**
 * Due.
 */
due: string | null, 
/**
 * Leading party.
 */
lead: string | null, 
/**
 * Supporting parties.
 */
supporting: Array<string>, 
/**
 * Wishes it answers.
 */
answers: Array<string>, 
/**
 * How many tasks serve it.
 */
tasks: number, 
/**
 * Dots gathered.
 */
dots: number, };

export type GoalsView = { 
/**
 * The purpose.
 */
purpose: LocalizedRich, 
/**
 * Values in order.
 */
values: Array<ValueView>, 
/**
 * Wishes in order.
 */
wishes: Array<WishView>, 
/**
 * Focus areas in order, with their goals.
 */
focus_areas: Array<FocusAreaView>, 
/**
 * Parties to choose from.
 */
parties: Array<PartyBrief>, 
/**
 * Dots each party has.
 */
dots_per_party: number, 
/**
 * Votes given.
 */
votes: Array<VoteView>, };

export type GroupView = { 
/**
 * The kind, or none for all parties.
 */
kind: OrganisationKind | null, 
/**
 * How many parties.
 */
count: number, };

export type HealthRow = { 
/**
 * What, in words.
 */
title: string, 
/**
 * How it is.
 */
state: SafetyLevel, 
/**
 * The same in a word.
 */
state_words: string, 
/**
 * The same in a sentence, with what to do.
 */
message: string, };

export type HistoryChange = { 
/**
 * What it is, with its name.
 */
subject: string, 
/**
 * It was not there before.
 */
added: boolean, 
/**
 * It is there no more.
 */
removed: boolean, 
/**
 * Its fields that changed.
 */
fields: Array<HistoryField>, 
/**
 * How many more fields changed.
 */
more: number, };

export type HistoryField = { 
/**
 * What it is called.
 */
name: string, 
/**
 * What stood there; empty where nothing did.
 */
before: string, 
/**
 * What stands there since; empty where nothing does.
 */
after: string, };

export type HistoryKind = "parties" | "goals" | "division" | "terms" | "signatures" | "register" | "agreements" | "erasures";

export type HistoryPage = { 
/**
 * The newest first.
 */
rows: Array<HistoryRow>, 
/**
 * How many there are in all.
 */
total: number, };

export type HistoryRequest = { 
/**
 * Of what.
 */
scope: HistoryScope, 
/**
 * Only what was done to this item.
 */
item: string | null, 
/**
 * A name or word that stands in who did it or in what was written; empty for any.
 */
words: string, 
/**
 * Only actions of this kind.
 */
kind: HistoryKind | null, 
/**
 * How many newer ones are passed over.
 */
offset: number, 
/**
 * At most so many.
 */
limit: number, };

export type HistoryRow = { 
/**
 * Sequence number.
 */
sequence: number, 
/**
 * When.
 */
at: string, 
/**
 * Who, as typed by the user.
 */
actor: string, 
/**
 * What, in words.
 */
words: string, 
/**
 * Why, where a reason was given.
 */
reason: string, 
/**
 * The title of the agreement; empty for the register.
 */
title: string, 
/**
 * What changed.
 */
changes: Array<HistoryChange>, 
/**
 * Who did it and what changed was erased with a person's data.
 */
erased: boolean, };

export type HistoryScope = { "of": "all" } | { "of": "register" } | { "of": "agreement", "agreement": string };

export type IdentityChange = { "field": "title", "value": LocalizedText } | { "field": "kind", "value": AgreementKind } | { "field": "case_number", "value": string } | { "field": "languages", "value": AgreementLanguages } | { "field": "prevailing", "value": string } | { "field": "date", "value": string } | { "field": "sender", "value": LocalizedText } | { "field": "area", "value": LocalizedText } | { "field": "level", "value": Level } | { "field": "nature", "value": LegalNature } | { "field": "whole", "value": WholeWordForm };

export type IdentityView = { 
/**
 * Title.
 */
title: LocalizedText, 
/**
 * Kind.
 */
kind: AgreementKind, 
/**
 * Case number.
 */
case_number: string, 
/**
 * Language form.
 */
languages: AgreementLanguages, 
/**
 * Which parallel text counts: "both_authentic", "fi", "sv" or absent.
 */
prevailing: string | null, 
/**
 * Date on the page.
 */
date: string | null, 
/**
 * Sender at the top left of each page.
 */
sender: LocalizedText, 
/**
 * The area in words.
 */
area: LocalizedText, 
/**
 * How wide the area is.
 */
level: Level, 
/**
 * Whether it binds.
 */
nature: LegalNature, 
/**
 * The word for the whole.
 */
whole: WholeWordForm, };

export type InForceParty = { 
/**
 * The party.
 */
id: string, 
/**
 * Its number.
 */
number: number, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether the agreement binds it on that day.
 */
in_force: boolean, 
/**
 * Since when, where that is known.
 */
since: string | null, 
/**
 * What keeps it out.
 */
hindrance: Hindrance | null, };

export type InForceRequest = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The day as typed; empty is today.
 */
on: string, };

export type InForceView = { 
/**
 * The day.
 */
on: string, 
/**
 * The version in force on it; none while no version binds anybody.
 */
version: number | null, 
/**
 * Its first day.
 */
starts_on: string | null, 
/**
 * Its last day.
 */
ends_on: string | null, 
/**
 * The rule, in words.
 */
rule: string, 
/**
 * Every party of that version, or of the last locked one.
 */
parties: Array<InForceParty>, };

export type InterfaceChange = { "field": "kind", "value": InterfaceKind } | { "field": "between", "value": Array<string> } | { "field": "title", "value": LocalizedText } | { "field": "agreed", "value": LocalizedText };

export type InterfaceView = { 
/**
 * Identity.
 */
id: string, 
/**
 * Interface or overlap.
 */
kind: InterfaceKind, 
/**
 * The parties whose work meets.
 */
between: Array<string>, 
/**
 * What it is about.
 */
title: LocalizedText, 
/**
 * What was agreed.
 */
agreed: LocalizedText, };

export type Introduction = { 
/**
 * The name for the log.
 */
actor: string, 
/**
 * The window's language.
 */
language: Language, };

export type ItemChange = { "kind": "party", "change": PartyChange } | { "kind": "contact", "change": ContactChange } | { "kind": "value", "change": LocalizedText } | { "kind": "wish", "change": WishChange } | { "kind": "focus_area", "change": FocusAreaChange } | { "kind": "goal", "change": GoalChange } | { "kind": "task", "change": TaskChange } | { "kind": "interface", "change": InterfaceChange } | { "kind": "section", "change": SectionChange } | { "kind": "legal_basis", "change": LocalizedText } | { "kind": "definition", "change": DefinitionChange } | { "kind": "activity", "change": ActivityChange } | { "kind": "body", "change": BodyChange } | { "kind": "cost_exception", "change": CostExceptionChange } | { "kind": "related_agreement", "change": RelatedAgreementChange } | { "kind": "appendix", "change": AppendixChange };

export type KeepSignedFile = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The file.
 */
token: string, 
/**
 * The signatures it holds.
 */
signatures: Array<KeptSignature>, 
/**
 * The day it came, as typed; empty is today.
 */
received_on: string, };

export type KeptFile = "authorisation" | "signed";

export type KeptSignature = { 
/**
 * Whose.
 */
signatory: string, 
/**
 * The day of signing, as typed; empty where it is not known.
 */
signed_on: string, };

export type LapseView = { 
/**
 * The party.
 */
party: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Whether it has decided.
 */
decided: boolean, 
/**
 * Whether its decision allows minor corrections.
 */
has_mandate: boolean, 
/**
 * How many signatures it has given.
 */
signatures: number, };

export type ListItem = { 
/**
 * Its own text.
 */
spans: Array<Span>, 
/**
 * Lists under it.
 */
children: Array<Block>, };

export type ListReading = { 
/**
 * Names this reading when it is taken in.
 */
token: string, 
/**
 * The file's name, or empty for a pasted list.
 */
source: string, 
/**
 * Rows in the order of the list.
 */
rows: Array<ListRow>, 
/**
 * What the list as a whole was noticed for, in words.
 */
notes: Array<string>, };

export type ListRow = { 
/**
 * Row or line number in the source, from 1.
 */
number: number, 
/**
 * Name.
 */
name: string, 
/**
 * Kind, where it was told and recognised.
 */
kind: OrganisationKind | null, 
/**
 * Y-tunnus as it will be written.
 */
business_id: string, 
/**
 * Address on one line.
 */
address: string, 
/**
 * Whom it represents.
 */
represents: Array<string>, 
/**
 * The verdict.
 */
verdict: RowVerdict, 
/**
 * The register entry it matches.
 */
matched: string | null, 
/**
 * What it may be instead, for doubtful rows.
 */
candidates: Array<RowCandidate>, 
/**
 * What is doubtful or wrong, in words.
 */
notes: Array<string>, };

export type ListText = { 
/**
 * The text as pasted.
 */
text: string, };

export type LocalizedRich = { 
/**
 * Finnish.
 */
fi?: RichText, 
/**
 * Swedish.
 */
sv?: RichText, 
/**
 * English.
 */
en?: RichText, };

export type LocalizedText = { 
/**
 * Finnish.
 */
fi?: string, 
/**
 * Swedish.
 */
sv?: string, 
/**
 * English.
 */
en?: string, };

export type LockFacts = { 
/**
 * The number of the version it would make.
 */
version: number, 
/**
 * The version before, if there is one.
 */
before: number | null, 
/**
 * Whether the text differs from that version.
 */
is_changed: boolean, 
/**
 * Findings that block.
 */
blocking: Array<FindingView>, 
/**
 * How many other findings there are.
 */
other: number, 
/**
 * What would lapse.
 */
lapses: Array<LapseView>, };

export type LockRequest = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * Why, where findings block; else empty.
 */
reason: string, 
/**
 * The parties whose decision holds for the new version, too, by their mandate for minor corrections.
 */
carried: Array<string>, };

export type LockedView = { 
/**
 * The version.
 */
version: number, 
/**
 * The agreed first day.
 */
starts_on: string | null, 
/**
 * The rule of taking effect, in words.
 */
rule: string, 
/**
 * The practice of originals agreed in it.
 */
practice: OriginalsPractice | null, 
/**
 * How many parties have approved.
 */
approved: number, 
/**
 * How many have signed and returned a complete original.
 */
signed: number, 
/**
 * How many are in force today.
 */
in_force: number, 
/**
 * Every party in order.
 */
rows: Array<PartyRow>, 
/**
 * The ledger.
 */
originals: Array<OriginalView>, 
/**
 * Scanned pages, those that wait first.
 */
scans: Array<ScanView>, };

export type MoveItem = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * Kind.
 */
kind: ItemKind, 
/**
 * The item.
 */
id: string, 
/**
 * The new focus area or goal; none keeps it.
 */
parent: string | null, 
/**
 * The item before which it will stand; none for the end.
 */
before: string | null, };

export type NameOnSheet = { 
/**
 * The party that the person signs for.
 */
party_name: string, 
/**
 * The name as it is printed.
 */
before: string, 
/**
 * The name as it would be.
 */
after: string, 
/**
 * Whether the person has signed already.
 */
has_signed: boolean, };

export type NewAgreement = { 
/**
 * Title.
 */
title: LocalizedText, 
/**
 * Kind.
 */
kind: AgreementKind, 
/**
 * Language form.
 */
languages: AgreementLanguages, 
/**
 * Whether the sections are filled from the model clauses at once.
 */
with_model_clauses: boolean, };

export type NewOrganisation = { 
/**
 * Legal name.
 */
name: LocalizedText, 
/**
 * Kind.
 */
kind: OrganisationKind | null, };

export type NewestBackup = { 
/**
 * `own` or `second`.
 */
place: string, 
/**
 * Its file name.
 */
name: string, 
/**
 * When it was made, in a sentence.
 */
what: string, 
/**
 * What restoring it would lose, in a sentence.
 */
lost: string, };

export type Nothing = Record<symbol, never>;

export type OneAgreement = { 
/**
 * The agreement.
 */
agreement: string, };

export type OneItem = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * Kind.
 */
kind: ItemKind, 
/**
 * The item.
 */
id: string, };

export type OneOrganisation = { 
/**
 * The organisation.
 */
organisation: string, };

export type OneParty = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The party.
 */
party: string, };

export type OnePerson = { 
/**
 * The name exactly as it is written, an e-mail address, or the id of a contact or signatory.
 */
person: string, };

export type OneSection = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The section.
 */
section: string, };

export type OneSignature = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The version.
 */
version: number, 
/**
 * The original.
 */
number: number, 
/**
 * The signatory.
 */
signatory: string, };

export type OneSignedFile = { 
/**
 * The file.
 */
token: string, };

export type OpenField = { "of": "item", 
/**
 * The item.
 */
id: string, 
/**
 * The change it would be.
 */
change: ItemChange, } | { "of": "purpose", 
/**
 * The text it would be.
 */
text: RichIn, } | { "of": "terms", 
/**
 * The change it would be.
 */
change: TermsChange, } | { "of": "identity", 
/**
 * The change it would be.
 */
change: IdentityChange, };

export type OpenKept = { 
/**
 * The signature.
 */
at: OneSignature, 
/**
 * Which of its files.
 */
file: KeptFile, };

export type OrganisationChange = { "field": "name", "value": LocalizedText } | { "field": "short_name", "value": LocalizedText } | { "field": "kind", "value": OrganisationKind | null } | { "field": "business_id", "value": string } | { "field": "business_id_knowingly_missing", "value": boolean } | { "field": "address", "value": AddressForm } | { "field": "represents", "value": Array<string> } | { "field": "activity", "value": LocalizedText } | { "field": "source", "value": string } | { "field": "checked_on", "value": string };

export type OrganisationPage = { 
/**
 * How many match in all.
 */
total: number, 
/**
 * The rows.
 */
rows: Array<OrganisationRow>, 
/**
 * What undo would take back in the register.
 */
undo: string | null, 
/**
 * What redo would do again.
 */
redo: string | null, };

export type OrganisationRow = { 
/**
 * Identity.
 */
id: string, 
/**
 * Name in the window's language, or in the one it has.
 */
name: string, 
/**
 * Kind.
 */
kind: OrganisationKind | null, 
/**
 * Y-tunnus as printed.
 */
business_id: string, 
/**
 * Post town.
 */
place: string, };

export type OrganisationSearch = { 
/**
 * Part of a name or a Y-tunnus; empty for all.
 */
text: string, 
/**
 * Rows to pass over.
 */
offset: number, 
/**
 * Rows wanted, at most 500.
 */
limit: number, };

export type OrganisationView = { 
/**
 * Identity.
 */
id: string, 
/**
 * Legal name.
 */
name: LocalizedText, 
/**
 * Short name.
 */
short_name: LocalizedText, 
/**
 * Kind.
 */
kind: OrganisationKind | null, 
/**
 * Y-tunnus.
 */
business_id: BusinessIdView, 
/**
 * Address.
 */
address: AddressForm, 
/**
 * Whom it represents.
 */
represents: Array<string>, 
/**
 * What it does for families.
 */
activity: LocalizedText, 
/**
 * Where the facts came from.
 */
source: string, 
/**
 * When they were checked.
 */
checked_on: string | null, 
/**
 * Titles of the open agreements whose party it is.
 */
agreements: Array<string>, };

export type OriginalChange = { "field": "printed_on", "value": string } | { "field": "sent_on", "value": string } | { "field": "holder", "value": string } | { "field": "circulation", "value": Array<string> } | { "field": "kept_by", "value": string } | { "field": "kept_where", "value": string } | { "field": "case_number", "value": string } | { "field": "kept_for", "value": string } | { "field": "signature", "value": SignatureChange };

export type OriginalView = { 
/**
 * Its number.
 */
number: number, 
/**
 * The party whose sheet it is, where each has its own.
 */
party: string | null, 
/**
 * When it was printed.
 */
printed_on: string, 
/**
 * When it was sent.
 */
sent_on: string, 
/**
 * With whom it is now.
 */
holder: string, 
/**
 * The order in which it goes round.
 */
circulation: Array<string>, 
/**
 * Who keeps it.
 */
kept_by: string, 
/**
 * Where.
 */
kept_where: string, 
/**
 * Under which case number.
 */
case_number: string, 
/**
 * For how long.
 */
kept_for: string, 
/**
 * Its signatures: one entry for each signatory that signs it.
 */
signatures: Array<SignatureView>, };

export type PartiesOnDay = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The version.
 */
version: number, 
/**
 * The parties.
 */
parties: Array<string>, 
/**
 * The day as typed.
 */
on: string, };

export type PartiesView = { 
/**
 * Every party of any status, in order.
 */
parties: Array<PartyView>, };

export type PartiesWanted = { "of": "together" } | { "of": "each" } | { "of": "one", 
/**
 * The party.
 */
party: string, };

export type PartyBrief = { 
/**
 * Identity.
 */
id: string, 
/**
 * Running number among the joining.
 */
number: number, 
/**
 * Short name, else the legal name, in the window's language.
 */
brief: string, 
/**
 * Legal name.
 */
name: string, 
/**
 * Kind.
 */
kind: OrganisationKind | null, };

export type PartyChange = { "field": "name", "value": LocalizedText } | { "field": "short_name", "value": LocalizedText } | { "field": "kind", "value": OrganisationKind | null } | { "field": "unit", "value": LocalizedText } | { "field": "business_id", "value": string } | { "field": "business_id_knowingly_missing", "value": boolean } | { "field": "address", "value": AddressForm } | { "field": "represents", "value": Array<string> } | { "field": "lead", "value": boolean } | { "field": "standing", "value": StandingForm } | { "field": "decision_maker", "value": DecisionMakerForm | null } | { "field": "signatories", "value": Array<SignatoryForm> };

export type PartyRow = { 
/**
 * Identity.
 */
id: string, 
/**
 * Its number in the locked text.
 */
number: number, 
/**
 * Name in the window's language.
 */
name: string, 
/**
 * Its kind.
 */
kind: OrganisationKind | null, 
/**
 * Where its decision stands.
 */
approval: ApprovalState, 
/**
 * When the text was sent to be decided on.
 */
sent_on: string | null, 
/**
 * When the decision is expected.
 */
planned_on: string | null, 
/**
 * When it was made.
 */
decided_on: string | null, 
/**
 * From when it is final.
 */
final_on: string | null, 
/**
 * The bodies in order.
 */
steps: Array<StepView>, 
/**
 * The version its decisions were made on, where a mandate lets them hold here.
 */
carried_from: number | null, 
/**
 * Where its paper stands.
 */
paper: PaperState, 
/**
 * How many originals it has signed and returned.
 */
originals_done: number, 
/**
 * Of how many.
 */
originals: number, 
/**
 * When it had signed.
 */
signed_on: string | null, 
/**
 * Since when it is in force.
 */
in_force_since: string | null, 
/**
 * What keeps it out; none when it is in, or will be on a known day.
 */
hindrance: Hindrance | null, 
/**
 * The next thing to do.
 */
next: NextStep, 
/**
 * Since when that is waited for.
 */
waiting_since: string | null, 
/**
 * For how many days.
 */
waiting_days: number | null, 
/**
 * Its reminders, the latest last.
 */
reminders: Array<ReminderView>, };

export type PartyView = { 
/**
 * Identity.
 */
id: string, 
/**
 * Running number among the joining; none for others.
 */
number: number | null, 
/**
 * The register entry.
 */
organisation: string | null, 
/**
 * Whether the register's name, address or Y-tunnus differs from this copy.
 */
differs_from_register: boolean, 
/**
 * Legal name.
 */
name: LocalizedText, 
/**
 * Short name.
 */
short_name: LocalizedText, 
/**
 * Kind.
 */
kind: OrganisationKind | null, 
/**
 * Operating unit.
 */
unit: LocalizedText, 
/**
 * Y-tunnus.
 */
business_id: BusinessIdView, 
/**
 * Address.
 */
address: AddressForm, 
/**
 * Whom it represents.
 */
represents: Array<string>, 
/**
 * Leads the cooperation.
 */
lead: boolean, 
/**
 * Status.
 */
standing: StandingForm, 
/**
 * Who decides.
 */
decision_maker: DecisionMakerForm | null, 
/**
 * What its kind proposes as decision-maker.
 */
proposed_decision_maker: DecisionMakerForm | null, 
/**
 * Who signs.
 */
signatories: Array<SignatoryForm>, 
/**
 * Since when the locked agreement binds it, or what keeps it out, in words; empty while it is no party of a locked one.
 */
in_force: string, 
/**
 * Who answers for it.
 */
contacts: Array<ContactView>, };

export type PastedSection = { 
/**
 * Its heading.
 */
title: string, 
/**
 * Its text.
 */
body: RichText, };

export type PastedText = { 
/**
 * The text.
 */
text: string, };

export type PdfRequest = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * Language form.
 */
languages: AgreementLanguages, };

export type PeopleSearch = { 
/**
 * A part of the name, e-mail address or role; empty for everybody.
 */
words: string, };

export type PersonCopyView = { 
/**
 * What it is, in words.
 */
what: string, 
/**
 * The name of the file, or what left.
 */
name: string, 
/**
 * The title of the agreement; empty where it holds everything.
 */
title: string, 
/**
 * Since when.
 */
at: string | null, };

export type PersonPlaceView = { 
/**
 * What it is, in words.
 */
what: string, 
/**
 * The title of the agreement; empty in the register.
 */
title: string, 
/**
 * What the field is called.
 */
field: string, 
/**
 * What stands there.
 */
text: string, 
/**
 * Why it stays when the person is erased, in words; empty where it goes.
 */
kept: string, };

export type PersonRow = { 
/**
 * The name.
 */
name: string, 
/**
 * Roles and parties, one after another.
 */
roles: string, 
/**
 * Agreements by their titles.
 */
agreements: Array<string>, };

export type PersonVersionView = { 
/**
 * The title of the agreement.
 */
title: string, 
/**
 * Its number.
 */
version: number, };

export type PersonView = { 
/**
 * The name, or what else the person is known by.
 */
name: string, 
/**
 * By what the person was looked for: names, addresses, telephone numbers.
 */
known_by: Array<string>, 
/**
 * Where the person stands.
 */
places: Array<PersonPlaceView>, 
/**
 * Locked versions that keep the person.
 */
versions: Array<PersonVersionView>, 
/**
 * How many entries of the history tell of the person.
 */
log_entries: number, 
/**
 * Whether the person is who works at this computer.
 */
is_actor: boolean, 
/**
 * Copies that are known to lie elsewhere.
 */
copies: Array<PersonCopyView>, };

export type PickLine = { 
/**
 * The term or text in every language.
 */
text: LocalizedText, 
/**
 * The definition, for definitions.
 */
definition: LocalizedText, };

export type PickList = "legal_basis" | "values" | "wishes" | "definitions";

export type PickRequest = { 
/**
 * Which list.
 */
list: PickList, };

export type Place = { 
/**
 * The stage.
 */
stage: StageName, 
/**
 * The item.
 */
item: string | null, };

export type PreviewFacts = { 
/**
 * The page shown, from 1.
 */
page: number, 
/**
 * How many pages there are.
 */
pages: number, 
/**
 * Width in pixels.
 */
width: number, 
/**
 * Height in pixels.
 */
height: number, 
/**
 * The words of the page, for a screen reader.
 */
words: string, 
/**
 * From the command received to the picture made, in microseconds.
 */
micros: number, };

export type PreviewRequest = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * Language form of the page.
 */
languages: AgreementLanguages, 
/**
 * The page from 1; none for the page where `at` stands.
 */
page: number | null, 
/**
 * The place being edited, such as "goal:<uuid>" or "section:<uuid>".
 */
at: string | null, 
/**
 * The text of a field that is open and not yet committed.
 */
open_field: OpenField | null, 
/**
 * Dots per inch; 110 on a screen of usual density.
 */
dpi: number, };

export type ReceivePapers = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The version.
 */
version: number, 
/**
 * The original.
 */
number: number, 
/**
 * Whose signatures came with it.
 */
signatories: Array<string>, 
/**
 * The day they came, as typed.
 */
on: string, 
/**
 * The date on the paper, as typed; empty leaves what is known.
 */
signed_on: string, };

export type RecordRequest = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The version.
 */
version: number, 
/**
 * Its language form.
 */
languages: AgreementLanguages, };

export type RecoveryView = { 
/**
 * The code of the error.
 */
code: string, 
/**
 * What it is, in a few words.
 */
title: string, 
/**
 * What happened.
 */
message: string, 
/**
 * What is safe.
 */
safe: string, 
/**
 * What to do.
 */
todo: string, 
/**
 * Whether restoring a backup is what helps.
 */
offers_restore: boolean, 
/**
 * The newest backup that is whole.
 */
newest: NewestBackup | null, 
/**
 * The folder of the workspace.
 */
folder: string, 
/**
 * The language of the window.
 */
language: Language, };

export type RelatedAgreementChange = { "field": "title", "value": LocalizedText } | { "field": "relation", "value": Relation };

export type RelatedAgreementView = { 
/**
 * Identity.
 */
id: string, 
/**
 * Title.
 */
title: LocalizedText, 
/**
 * Above, below or beside.
 */
relation: Relation, };

export type ReminderView = { 
/**
 * When.
 */
on: string, 
/**
 * By whom.
 */
by: string, };

export type RemoveAuthorisation = { 
/**
 * The signature.
 */
at: OneSignature, 
/**
 * Why; must not be empty.
 */
reason: string, };

export type RestoreRequest = { 
/**
 * `own` or `second`.
 */
place: string, 
/**
 * Its file name.
 */
name: string, };

export type RestoredView = { 
/**
 * What was done, in words.
 */
message: string, };

export type RichIn = { 
/**
 * The language.
 */
language: Language, 
/**
 * The text; blank removes it.
 */
text: RichText, };

export type RichText = { 
/**
 * The blocks in reading order.
 */
blocks: Array<Block>, };

export type RoleOf = { 
/**
 * The party.
 */
party: string, 
/**
 * The role.
 */
role: Role, };

export type RowCandidate = { 
/**
 * A register entry, or none for a neighbour of the same list.
 */
organisation: string | null, 
/**
 * The neighbour's row number.
 */
neighbour: number | null, 
/**
 * The name it would have: the register's, or the joined one.
 */
name: string, };

export type RowDecision = { "do": "add", 
/**
 * The name, as corrected.
 */
name: string, } | { "do": "use", 
/**
 * The entry.
 */
organisation: string, } | { "do": "join", 
/**
 * The other row.
 */
with: number, 
/**
 * The joined name.
 */
name: string, } | { "do": "skip" };

export type RowVerdict = "new" | "matched" | "doubtful";

export type RunKind = "same" | "added" | "removed";

export type SafetyLevel = "good" | "note" | "attention" | "damaged";

export type SafetyNotice = { 
/**
 * Why it did not succeed, in words; absent when it did or was not due.
 */
failed: string | null, };

export type SafetyView = { 
/**
 * Whether the example is open, which is not backed up.
 */
example: boolean, 
/**
 * The worst of the rows.
 */
state: SafetyLevel, 
/**
 * The state in a sentence.
 */
summary: string, 
/**
 * What was looked at.
 */
rows: Array<HealthRow>, 
/**
 * Whether kept files were found missing or altered.
 */
files_damaged: boolean, 
/**
 * Why the last backup did not succeed.
 */
failed: string | null, 
/**
 * The second place, shown; absent when none is chosen.
 */
second_place: string | null, 
/**
 * Whether a person was asked for a second place.
 */
second_place_asked: boolean, 
/**
 * The backups of both places, the newest first.
 */
backups: Array<BackupRow>, 
/**
 * The name of the backup that was made before the last restore, on this computer.
 */
before_restore: string | null, };

export type SavedExtract = { 
/**
 * What was done, in words.
 */
message: string, };

export type SavedPdf = { 
/**
 * The file's name, without its folder.
 */
name: string, 
/**
 * Pages.
 */
pages: number, 
/**
 * A sentence for the status line.
 */
message: string, };

export type ScanPicture = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The page.
 */
scan: string, };

export type ScanPictureFacts = { 
/**
 * Width in pixels.
 */
width: number, 
/**
 * Height in pixels.
 */
height: number, };

export type ScanView = { 
/**
 * Identity.
 */
id: string, 
/**
 * The name of the file it came in.
 */
file_name: string, 
/**
 * The page in it.
 */
page: number, 
/**
 * When it came.
 */
received_on: string, 
/**
 * What was understood.
 */
reading: ScanReading, 
/**
 * What became of it.
 */
state: ScanState, 
/**
 * The version it belongs to, where known.
 */
version: number | null, 
/**
 * The original it belongs to, where known.
 */
original: number | null, 
/**
 * The page of the sheet.
 */
sheet_page: number | null, 
/**
 * The parties that sign on that page, where known.
 */
parties: Array<string>, 
/**
 * Whether its file is missing or altered.
 */
damaged: boolean, };

export type SeatForm = { 
/**
 * Who sits.
 */
who: LocalizedText, 
/**
 * The party, where it is a party's seat.
 */
party: string | null, 
/**
 * Whom the member represents.
 */
represents: LocalizedText, 
/**
 * Has a personal deputy.
 */
deputy: boolean, };

export type SectionChange = { "field": "title", "value": LocalizedText } | { "field": "body", "value": RichIn } | { "field": "left_out", "value": LocalizedText | null };

export type SectionView = { 
/**
 * Identity.
 */
id: string, 
/**
 * Number in print; none when left out.
 */
number: number | null, 
/**
 * Kind.
 */
kind: SectionKind, 
/**
 * Whether an agreement must hold it or say why not.
 */
mandatory: boolean, 
/**
 * Its own title; empty where the usual one stands.
 */
title: LocalizedText, 
/**
 * The usual title of its kind, in every language.
 */
usual_title: LocalizedText, 
/**
 * The clauses.
 */
body: LocalizedRich, 
/**
 * Whether the body is still the library's, word by word.
 */
untouched: boolean, 
/**
 * Why it is left out, if it is.
 */
left_out: LocalizedText | null, };

export type SetDots = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * 1–20.
 */
dots_per_party: number, };

export type SetGroupRole = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The task.
 */
task: string, 
/**
 * The kind, or none for all parties.
 */
kind: OrganisationKind | null, 
/**
 * The role; none empties the cells.
 */
role: Role | null, };

export type SetRoles = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The cells.
 */
cells: Array<CellChange>, };

export type SetScansAside = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The pages.
 */
scans: Array<string>, 
/**
 * Put aside; else taken back.
 */
aside: boolean, };

export type SheetNames = { 
/**
 * The version.
 */
version: number, 
/**
 * The names.
 */
names: Array<NameOnSheet>, };

export type ShownBySignedFile = { 
/**
 * The file's name as it came.
 */
file_name: string, 
/**
 * Whether it begins, byte for byte, with a file kept of the version.
 */
is_of_version: boolean, 
/**
 * Its signature fields.
 */
fields: Array<SignedFieldView>, 
/**
 * Whether the file is no longer in its place.
 */
is_missing: boolean, };

export type SignatoryForm = { 
/**
 * Identity; none for a new one.
 */
id: string | null, 
/**
 * Title in lower case.
 */
title: LocalizedText, 
/**
 * Name, kept in the evidence and printed on signature sheets only.
 */
name: string, 
/**
 * Capacity.
 */
capacity: Capacity, 
/**
 * Kind of basis.
 */
basis: SignatureBasisKind | null, 
/**
 * Details of the basis.
 */
basis_detail: string, 
/**
 * Date of the basis; ISO when read, as typed when written.
 */
basis_dated: string, 
/**
 * Confirms another's signature.
 */
counter_signs: boolean, };

export type SignatureChange = { 
/**
 * The signatory.
 */
signatory: string, 
/**
 * What.
 */
change: SignatureField, };

export type SignatureField = { "field": "signed_by", "value": string } | { "field": "signed_on", "value": string } | { "field": "place", "value": string } | { "field": "method", "value": SignatureMethod } | { "field": "received_on", "value": string };

export type SignatureView = { 
/**
 * The party.
 */
party: string, 
/**
 * The party's name.
 */
party_name: string, 
/**
 * The signatory.
 */
signatory: string, 
/**
 * Title, in the window's language.
 */
title: string, 
/**
 * Name, where one is known.
 */
name: string, 
/**
 * Who signed instead.
 */
signed_by: string, 
/**
 * The date on the paper.
 */
signed_on: string, 
/**
 * The place as written.
 */
place: string, 
/**
 * How.
 */
method: SignatureMethod, 
/**
 * When it came back.
 */
received_on: string, 
/**
 * Whether a scan or signed file shows it.
 */
is_shown: boolean, 
/**
 * The signed file that shows it, where it was made electronically.
 */
signed_file: ShownBySignedFile | null, 
/**
 * Whether the text has the person sign by an authorisation.
 */
needs_authorisation: boolean, 
/**
 * The authorisation that is attached.
 */
authorisation: AuthorisationView | null, };

export type SignaturesRequest = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The locked version to show; none shows the last one.
 */
version: number | null, };

export type SignaturesView = { 
/**
 * The joining parties of the working text, in order.
 */
parties: Array<SigningParty>, 
/**
 * The practice of originals.
 */
practice: OriginalsPractice | null, 
/**
 * How many originals.
 */
count: number | null, 
/**
 * Who keeps which.
 */
kept_by: LocalizedText, 
/**
 * The locked versions, the first first.
 */
versions: Array<VersionView>, 
/**
 * Whether the working text differs from the last locked version.
 */
is_changed: boolean, 
/**
 * The version shown; none where nothing is locked.
 */
locked: LockedView | null, };

export type SignedFieldView = { 
/**
 * Its name in the form.
 */
field: string, 
/**
 * Who it says signed; empty where it says nothing.
 */
signer: string, 
/**
 * The day of signing by the signer's own clock, ISO or empty.
 */
signed_on: string, 
/**
 * Whether it says that it covers the whole file.
 */
covers_file: boolean, };

export type SignedFileView = { 
/**
 * By which it is kept or left.
 */
token: string, 
/**
 * The file's name.
 */
file_name: string, 
/**
 * The version whose signatures it can hold.
 */
version: number, 
/**
 * Whether it begins, byte for byte, with a file kept of that version.
 */
is_of_version: boolean, 
/**
 * What it is (ruling 14), in a sentence.
 */
message: string, 
/**
 * Its signed signature fields.
 */
fields: Array<SignedFieldView>, 
/**
 * Those whose signature has not been received.
 */
signatories: Array<SignedForView>, };

export type SignedForView = { 
/**
 * The party.
 */
party: string, 
/**
 * The party's name.
 */
party_name: string, 
/**
 * The signatory.
 */
signatory: string, 
/**
 * Name, where one is known.
 */
name: string, 
/**
 * Title, in the window's language.
 */
title: string, 
/**
 * Whether a field names the person.
 */
proposed: boolean, 
/**
 * The day that field says, ISO or empty.
 */
signed_on: string, };

export type SigningEvent = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The version.
 */
version: number, 
/**
 * Who was there and signed.
 */
signatories: Array<string>, 
/**
 * The day as typed.
 */
on: string, 
/**
 * The place as written: "Mikkelissä".
 */
place: string, 
/**
 * Whether the papers stayed with the secretary, so that they are received.
 */
received: boolean, };

export type SigningParty = { 
/**
 * Identity.
 */
id: string, 
/**
 * Running number.
 */
number: number, 
/**
 * Name in the window's language.
 */
name: string, 
/**
 * Who decides.
 */
decision_maker: DecisionMakerForm | null, 
/**
 * Who signs.
 */
signatories: Array<SignatoryForm>, };

export type Span = { "type": "text", 
/**
 * The words.
 */
text: string, } | { "type": "emphasis", 
/**
 * The words.
 */
text: string, } | { "type": "section_ref", 
/**
 * The section meant.
 */
section: string, } | { "type": "term", 
/**
 * The definition meant.
 */
definition: string, 
/**
 * The words as inflected here.
 */
text: string, };

export type StageName = "parties" | "goals" | "division" | "terms" | "signatures" | "in_force";

export type StageState = { 
/**
 * The stage.
 */
stage: StageName, 
/**
 * Per cent done, 0–100.
 */
percent: number, 
/**
 * The state in words: "16 osapuolta, valmis".
 */
words: string, 
/**
 * Findings of this stage that block.
 */
blocking: number, 
/**
 * Other findings of this stage.
 */
other: number, };

export type StandingForm = { 
/**
 * Status.
 */
status: PartyStatus, 
/**
 * Since when; ISO when read, as typed when written.
 */
since: string, 
/**
 * Why.
 */
reason: string, 
/**
 * Last day of a party that left.
 */
last_day: string, };

export type Start = { 
/**
 * The program's version.
 */
version: string, 
/**
 * The name of the person at work, for the log; absent before the first start.
 */
actor: string | null, 
/**
 * The window's language.
 */
language: Language, 
/**
 * Whether the example workspace is open, not the user's own.
 */
example: boolean, 
/**
 * The workspace folder, shown in the settings.
 */
workspace: string, 
/**
 * What is to be known about its place, in words: that nothing can be written there, that it is shared with others.
 */
notices: Array<string>, 
/**
 * Agreements, the last changed first.
 */
agreements: Array<AgreementRow>, 
/**
 * Agreements in the trash.
 */
trash: Array<AgreementRow>, 
/**
 * How many organisations the register holds.
 */
organisations: number, 
/**
 * The agreement that was open last, if it is still there.
 */
last_agreement: string | null, };

export type StepChange = { 
/**
 * Which.
 */
step: string, 
/**
 * What.
 */
change: StepField, };

export type StepField = { "field": "level", "value": DecisionLevel } | { "field": "body", "value": string } | { "field": "planned_on", "value": string } | { "field": "decided_on", "value": string } | { "field": "section", "value": string } | { "field": "case_number", "value": string } | { "field": "result", "value": DecisionResult | null } | { "field": "condition", "value": string } | { "field": "condition_met_on", "value": string } | { "field": "mandate", "value": string } | { "field": "minutes_received_on", "value": string } | { "field": "legally_final", "value": FinalForm };

export type StepView = { 
/**
 * Identity.
 */
id: string, 
/**
 * The level of the body.
 */
level: DecisionLevel, 
/**
 * The body.
 */
body: string, 
/**
 * When it means to decide.
 */
planned_on: string, 
/**
 * When it decided.
 */
decided_on: string, 
/**
 * Section of the minutes.
 */
section: string, 
/**
 * Case number.
 */
case_number: string, 
/**
 * What it decided.
 */
result: DecisionResult | null, 
/**
 * The condition.
 */
condition: string, 
/**
 * When it was met.
 */
condition_met_on: string, 
/**
 * The mandate for minor corrections.
 */
mandate: string, 
/**
 * When the extract of the minutes came.
 */
minutes_received_on: string, 
/**
 * Whether it is legally final.
 */
legally_final: FinalForm, 
/**
 * What the rules propose, once it is decided.
 */
proposed_final: FinalForm | null, };

export type TakeAgreementIn = { 
/**
 * The file that was shown.
 */
token: string, 
/**
 * As an agreement of its own, beside the one that is here.
 */
as_copy: boolean, };

export type TakeBundle = { 
/**
 * The file that was shown.
 */
token: string, 
/**
 * What a person decided about conflicts.
 */
choices: Array<BundleChoice>, 
/**
 * Its agreement becomes one of its own, beside the one that is here.
 */
as_copy: boolean, };

export type TakeIn = { 
/**
 * The reading.
 */
token: string, 
/**
 * Decisions; rows without one follow their verdict, doubtful ones are left out.
 */
decisions: Array<DecidedRow>, 
/**
 * The agreement whose parties they become, if any.
 */
agreement: string | null, };

export type TakenIn = { 
/**
 * What changed.
 */
changed: Changed, 
/**
 * New entries of the register.
 */
added: Array<string>, 
/**
 * Entries that were there already.
 */
matched: Array<string>, 
/**
 * Rows left out as doubtful.
 */
doubtful: Array<number>, };

export type TaskChange = { "field": "title", "value": LocalizedText } | { "field": "mode", "value": TaskMode } | { "field": "note", "value": LocalizedText } | { "field": "own_resources", "value": LocalizedText };

export type TaskView = { 
/**
 * Identity.
 */
id: string, 
/**
 * The task.
 */
title: LocalizedText, 
/**
 * How responsibility is shared.
 */
mode: TaskMode, 
/**
 * Roles given.
 */
roles: Array<RoleOf>, 
/**
 * Note.
 */
note: LocalizedText, 
/**
 * Own resources.
 */
own_resources: LocalizedText, };

export type TermsChange = { "field": "start", "value": string } | { "field": "end_kind", "value": EndKind } | { "field": "end", "value": string } | { "field": "takes_effect", "value": EffectRule | null } | { "field": "effect_count", "value": number } | { "field": "extension", "value": LocalizedText } | { "field": "notice_months", "value": number | null } | { "field": "host", "value": string | null } | { "field": "coordinator", "value": LocalizedText } | { "field": "rotation", "value": LocalizedText } | { "field": "client_data", "value": boolean | null } | { "field": "controllers", "value": LocalizedText } | { "field": "reviews_a_year", "value": number | null } | { "field": "report", "value": LocalizedText } | { "field": "amendment_approved_by", "value": LocalizedText } | { "field": "joining_accepted_by", "value": LocalizedText } | { "field": "dispute_body", "value": LocalizedText } | { "field": "originals_practice", "value": OriginalsPractice | null } | { "field": "originals_count", "value": number | null } | { "field": "originals_kept_by", "value": LocalizedText };

export type TermsOnce = { 
/**
 * First day.
 */
start: string | null, 
/**
 * "not_given", "open_ended" or "on".
 */
end_kind: EndKind, 
/**
 * Last day, for "on".
 */
end: string | null, 
/**
 * The rule of taking effect.
 */
takes_effect: EffectRule | null, 
/**
 * How many must have signed, for "count_signed".
 */
effect_count: number | null, 
/**
 * Option to extend.
 */
extension: LocalizedText, 
/**
 * Notice in months.
 */
notice_months: number | null, 
/**
 * Hosting party.
 */
host: string | null, 
/**
 * Coordinator.
 */
coordinator: LocalizedText, 
/**
 * Rotation.
 */
rotation: LocalizedText, 
/**
 * Client data under this agreement.
 */
client_data: boolean | null, 
/**
 * Controllers.
 */
controllers: LocalizedText, 
/**
 * Reviews a year.
 */
reviews_a_year: number | null, 
/**
 * Report.
 */
report: LocalizedText, 
/**
 * Who approves amendments.
 */
amendment_approved_by: LocalizedText, 
/**
 * Who accepts a joining organisation.
 */
joining_accepted_by: LocalizedText, 
/**
 * Body for disputes.
 */
dispute_body: LocalizedText, };

export type TermsView = { 
/**
 * Sections in order, left-out ones among them.
 */
sections: Array<SectionView>, 
/**
 * Kinds no section has: they can be added.
 */
missing_kinds: SectionKind[], 
/**
 * Acts and strategies.
 */
legal_basis: Array<ValueLikeView>, 
/**
 * Defined terms.
 */
definitions: Array<DefinitionView>, 
/**
 * Activities.
 */
activities: Array<ActivityView>, 
/**
 * Cooperation bodies.
 */
bodies: Array<BodyView>, 
/**
 * Exceptions about costs.
 */
cost_exceptions: Array<CostExceptionView>, 
/**
 * Other agreements.
 */
related_agreements: Array<RelatedAgreementView>, 
/**
 * Appendices.
 */
appendices: Array<AppendixView>, 
/**
 * Terms the agreement has once.
 */
once: TermsOnce, 
/**
 * Parties to choose from.
 */
parties: Array<PartyBrief>, };

export type Topic = "agreements" | "register" | "parties" | "goals" | "division" | "terms" | "signatures" | "preview";

export type UncheckedContact = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The contact.
 */
id: string, 
/**
 * The party.
 */
party: string, 
/**
 * The name; empty where only the role is known.
 */
name: string, 
/**
 * Role, e-mail and telephone, one after another.
 */
details: string, 
/**
 * When it was last checked.
 */
checked_on: string | null, };

export type UndoScope = { 
/**
 * The agreement, or none for the register.
 */
agreement: string | null, };

export type UnlockBundle = { 
/**
 * The file that was shown.
 */
token: string, 
/**
 * Its passphrase.
 */
passphrase: string, };

export type ValueLikeView = { 
/**
 * Identity.
 */
id: string, 
/**
 * Words.
 */
text: LocalizedText, };

export type ValueView = { 
/**
 * Identity.
 */
id: string, 
/**
 * Words.
 */
text: LocalizedText, };

export type VerifyView = { 
/**
 * The file's name.
 */
file_name: string, 
/**
 * The code of the verdict.
 */
verdict: string, 
/**
 * The verdict in a sentence, with what to do.
 */
message: string, 
/**
 * The title of the agreement, where it is known.
 */
title: string, 
/**
 * The version, where it is known.
 */
version: number | null, 
/**
 * The identifier of that version as printed.
 */
identifier: string, };

export type VersionFile = { 
/**
 * The code of its kind.
 */
kind: string, 
/**
 * Its language form.
 */
languages: AgreementLanguages, 
/**
 * The party whose sheet alone it is; none of a file that is for all.
 */
party: string | null, 
/**
 * Whether the file is missing or altered.
 */
damaged: boolean, };

export type VersionFileRequest = { 
/**
 * The agreement.
 */
agreement: string, 
/**
 * The version.
 */
version: number, 
/**
 * The code of its kind.
 */
kind: string, 
/**
 * Its language form.
 */
languages: AgreementLanguages, 
/**
 * The party whose sheet alone it is; none of a file that is for all.
 */
party: string | null, 
/**
 * Opened in the viewer to be printed, instead of saved.
 */
print: boolean, };

export type VersionView = { 
/**
 * Its number.
 */
number: number, 
/**
 * The local date of locking.
 */
locked_on: string, 
/**
 * The identifier as printed.
 */
identifier: string, 
/**
 * The whole hash.
 */
sha256: string, 
/**
 * Why it was locked although findings blocked; empty where none did.
 */
reason: string, 
/**
 * Its files.
 */
files: Array<VersionFile>, };

export type VoteView = { 
/**
 * The party.
 */
party: string, 
/**
 * The goal.
 */
goal: string, 
/**
 * Dots.
 */
dots: number, };

export type WholeWordForm = { 
/**
 * perhekeskus.
 */
fi: string, 
/**
 * perhekeskuksen.
 */
fi_genitive: string, 
/**
 * perhekeskusta.
 */
fi_partitive: string, 
/**
 * perhekeskuksessa.
 */
fi_inessive: string, 
/**
 * familjecenter.
 */
sv: string, 
/**
 * familjecentret.
 */
sv_definite: string, 
/**
 * familjecentrets.
 */
sv_definite_genitive: string, 
/**
 * family centre.
 */
en: string, };

export type WindowLanguage = { 
/**
 * The language.
 */
language: Language, };

export type WireError = { 
/**
 * Kebab-case code.
 */
code: string, 
/**
 * What happened, and that the data is safe, in the user's language.
 */
message: string, 
/**
 * What to do next.
 */
hint?: string, 
/**
 * The field it concerns.
 */
field?: string, 
/**
 * Whether it is a calm refusal rather than a failure.
 */
refusal: boolean, };

export type WishChange = { "field": "text", "value": LocalizedText } | { "field": "source", "value": string };

export type WishView = { 
/**
 * Identity.
 */
id: string, 
/**
 * Words.
 */
text: LocalizedText, 
/**
 * Source.
 */
source: string, 
/**
 * How many goals answer it.
 */
answered_by: number, };

export type WorkDone = { "what": "bundle", 
/**
 * In words, with the file's name.
 */
message: string, } | { "what": "documents", 
/**
 * What was written.
 */
saved: SavedPdf, } | { "what": "locked", 
/**
 * As this version.
 */
version: number, } | { "what": "record", 
/**
 * Of this version.
 */
version: number, } | { "what": "scans", 
/**
 * Files and pages that were refused, in words.
 */
refused: Array<string>, 
/**
 * Files that were signed electronically: no scans, to be kept one by one.
 */
signed: Array<SignedFileView>, } | { "what": "checked", 
/**
 * Whether no fault was found.
 */
sound: boolean, };

export type WorkProgress = { 
/**
 * Steps done.
 */
done: number, 
/**
 * Steps in all.
 */
total: number, 
/**
 * What was made last, by name; empty where steps have none.
 */
name: string, 
/**
 * What came of it, once it is done and kept.
 */
finished: WorkDone | null, };

/** Every command with its request and its answer. */
export interface Commands {
    start: { request: Nothing; answer: Start }
    window_ready: { request: Nothing; answer: Nothing }
    all_committed: { request: Nothing; answer: Nothing }
    introduce: { request: Introduction; answer: Start }
    set_language: { request: WindowLanguage; answer: Start }
    new_agreement: { request: NewAgreement; answer: Frame }
    copy_agreement: { request: OneAgreement; answer: Frame }
    read_pasted_text: { request: PastedText; answer: Array<PastedSection> }
    agreement_from_text: { request: AgreementFromText; answer: Frame }
    open_example: { request: Nothing; answer: Start }
    close_example: { request: Nothing; answer: Start }
    choose_agreement: { request: Nothing; answer: AgreementInPdf | null }
    open_dropped: { request: Nothing; answer: DroppedFile | null }
    take_agreement_in: { request: TakeAgreementIn; answer: Frame }
    begin_export: { request: ExportRequest; answer: WorkProgress | null }
    show_exported: { request: Nothing; answer: Nothing }
    choose_bundle: { request: Nothing; answer: BundleShown | null }
    unlock_bundle: { request: UnlockBundle; answer: BundleShown }
    take_bundle: { request: TakeBundle; answer: BundleOutcome }
    trash_agreement: { request: OneAgreement; answer: Start }
    restore_agreement: { request: OneAgreement; answer: Start }
    open_agreement: { request: OneAgreement; answer: Frame }
    edit_identity: { request: EditIdentity; answer: Changed }
    undo: { request: UndoScope; answer: Changed }
    redo: { request: UndoScope; answer: Changed }
    history: { request: HistoryRequest; answer: HistoryPage }
    people: { request: PeopleSearch; answer: Array<PersonRow> }
    find_person: { request: OnePerson; answer: PersonView }
    save_extract: { request: OnePerson; answer: SavedExtract | null }
    erase_person: { request: ErasePerson; answer: ErasedPerson }
    unchecked_contacts: { request: Nothing; answer: Array<UncheckedContact> }
    organisations: { request: OrganisationSearch; answer: OrganisationPage }
    organisation: { request: OneOrganisation; answer: OrganisationView }
    add_organisation: { request: NewOrganisation; answer: Changed }
    edit_organisation: { request: EditOrganisation; answer: Changed }
    remove_organisation: { request: OneOrganisation; answer: Changed }
    choose_list: { request: Nothing; answer: ListReading | null }
    read_list: { request: ListText; answer: ListReading }
    take_in: { request: TakeIn; answer: TakenIn }
    add_item: { request: AddItem; answer: Changed }
    edit_item: { request: EditItem; answer: Changed }
    move_item: { request: MoveItem; answer: Changed }
    remove_item: { request: OneItem; answer: Changed }
    parties: { request: OneAgreement; answer: PartiesView }
    add_parties: { request: AddParties; answer: Changed }
    add_matching_parties: { request: AddMatchingParties; answer: Changed }
    update_party_from_register: { request: OneParty; answer: Changed }
    goals: { request: OneAgreement; answer: GoalsView }
    edit_purpose: { request: EditPurpose; answer: Changed }
    cast_vote: { request: CastVote; answer: Changed }
    set_dots: { request: SetDots; answer: Changed }
    division: { request: OneAgreement; answer: DivisionView }
    set_roles: { request: SetRoles; answer: Changed }
    set_group_role: { request: SetGroupRole; answer: Changed }
    terms: { request: OneAgreement; answer: TermsView }
    edit_terms: { request: EditTerms; answer: Changed }
    add_section: { request: AddSection; answer: Changed }
    clause_offers: { request: OneSection; answer: Array<ClauseOffer> }
    fill_section: { request: FillSection; answer: Changed }
    fill_empty_sections: { request: OneAgreement; answer: Changed }
    pick_list: { request: PickRequest; answer: Array<PickLine> }
    add_picked: { request: AddPicked; answer: Changed }
    signatures: { request: SignaturesRequest; answer: SignaturesView }
    lock_facts: { request: OneAgreement; answer: LockFacts }
    begin_lock: { request: LockRequest; answer: WorkProgress }
    begin_next_version: { request: OneAgreement; answer: Nothing }
    version_file: { request: VersionFileRequest; answer: SavedPdf | null }
    begin_record: { request: RecordRequest; answer: WorkProgress }
    edit_decision: { request: EditDecision; answer: Changed }
    send_for_decision: { request: PartiesOnDay; answer: Changed }
    remind: { request: PartiesOnDay; answer: Changed }
    edit_originals: { request: EditOriginals; answer: Changed }
    signing_event: { request: SigningEvent; answer: Changed }
    receive_papers: { request: ReceivePapers; answer: Changed }
    sheet_names: { request: EditItem; answer: SheetNames }
    edit_signatories: { request: EditSignatories; answer: Changed }
    correct_signature: { request: CorrectSignature; answer: Changed }
    choose_signed_file: { request: OneAgreement; answer: SignedFileView | null }
    keep_signed_file: { request: KeepSignedFile; answer: Changed }
    leave_signed_file: { request: OneSignedFile; answer: Nothing }
    attach_authorisation: { request: OneSignature; answer: Changed | null }
    remove_authorisation: { request: RemoveAuthorisation; answer: Changed }
    open_kept: { request: OpenKept; answer: SavedPdf }
    choose_scans: { request: OneAgreement; answer: WorkProgress | null }
    drop_scans: { request: OneAgreement; answer: WorkProgress | null }
    file_scans: { request: FileScans; answer: Changed }
    set_scans_aside: { request: SetScansAside; answer: Changed }
    choose_verify: { request: Nothing; answer: VerifyView | null }
    in_force: { request: InForceRequest; answer: InForceView }
    comparison: { request: ComparisonRequest; answer: ComparisonView }
    save_comparison: { request: ComparisonPdf; answer: SavedPdf | null }
    print_comparison: { request: ComparisonPdf; answer: SavedPdf }
    save_pdf: { request: PdfRequest; answer: SavedPdf | null }
    open_for_printing: { request: PdfRequest; answer: SavedPdf }
    begin_documents: { request: DocumentsRequest; answer: WorkProgress | null }
    document_text: { request: DocumentsRequest; answer: string }
    next_step: { request: Nothing; answer: WorkProgress }
    cancel_steps: { request: Nothing; answer: Nothing }
    diagnostics: { request: Nothing; answer: string }
    safety: { request: Nothing; answer: SafetyView }
    back_up: { request: Nothing; answer: SafetyView }
    back_up_if_due: { request: Nothing; answer: SafetyNotice }
    choose_second_place: { request: Nothing; answer: SafetyView | null }
    bring_files_back: { request: Nothing; answer: FilesBroughtBack | null }
    begin_check: { request: Nothing; answer: WorkProgress }
    recovery: { request: Nothing; answer: RecoveryView | null }
    open_again: { request: Nothing; answer: Nothing }
    restore_backup: { request: RestoreRequest; answer: RestoredView }
    open_data_folder: { request: Nothing; answer: Nothing }
    recovery_diagnostics: { request: Nothing; answer: string }
    preview: { request: PreviewRequest; answer: PreviewFacts }
    scan_picture: { request: ScanPicture; answer: ScanPictureFacts }
}

/** Commands that answer with a length, their facts as JSON, and bytes. */
export type BytesCommand = 'preview' | 'scan_picture'
