//! The one table of commands: name, request, answer and the use-case behind it.
//!
//! The bridge, the TypeScript and the capability file are all made from it, so they cannot disagree.

/// Hands the table to a macro: `json` commands answer with a wire type, `bytes` commands with a prefixed picture, `door`
/// commands work without an open workspace.
macro_rules! commands {
    ($visit:ident) => {
        $visit! {
            json {
                /// What the window shows when it opens.
                start(Nothing) -> Start = start::start;
                /// The page says that it has been drawn and can be used.
                window_ready(Nothing) -> Nothing = start::window_ready;
                /// The page says that everything typed is saved: a closing window may go.
                all_committed(Nothing) -> Nothing = start::all_committed;
                /// Says who is at work and in which language.
                introduce(Introduction) -> Start = start::introduce;
                /// Switches the window's language.
                set_language(WindowLanguage) -> Start = start::set_language;
                /// Begins an agreement.
                new_agreement(NewAgreement) -> Frame = start::new_agreement;
                /// Begins an agreement as a copy of an earlier one.
                copy_agreement(OneAgreement) -> Frame = start::copy_agreement;
                /// Divides pasted plain text into sections.
                read_pasted_text(PastedText) -> Vec<PastedSection> = start::read_pasted_text;
                /// Begins an agreement from the sections of an earlier one's text.
                agreement_from_text(AgreementFromText) -> Frame = start::agreement_from_text;
                /// Opens the example in a workspace of its own.
                open_example(Nothing) -> Start = start::open_example;
                /// Returns from the example to the user's own workspace.
                close_example(Nothing) -> Start = start::close_example;
                /// Lets the user choose a PDF and shows the agreement in it; none when the dialog was closed.
                choose_agreement(Nothing) -> Option<AgreementInPdf> = opening::choose_agreement;
                /// Shows what the PDF or bundle holds that was dropped on the window; none when there is none.
                open_dropped(Nothing) -> Option<DroppedFile> = opening::open_dropped;
                /// Takes in the agreement of a PDF that was shown.
                take_agreement_in(TakeAgreementIn) -> Frame = opening::take_agreement_in;
                /// Chooses where an agreement or everything is saved as one file, and prepares it; none when the dialog was closed.
                begin_export(ExportRequest) -> Option<WorkProgress> = bundles::begin_export;
                /// Opens the folder of the file that was saved last.
                show_exported(Nothing) -> Nothing = bundles::show_exported;
                /// Lets the user choose a bundle and shows what it holds; none when the dialog was closed.
                choose_bundle(Nothing) -> Option<BundleShown> = bundles::choose_bundle;
                /// Opens the shown bundle with its passphrase.
                unlock_bundle(UnlockBundle) -> BundleShown = bundles::unlock_bundle;
                /// Takes in the bundle that was shown.
                take_bundle(TakeBundle) -> BundleOutcome = bundles::take_bundle;
                /// Moves an agreement to the trash.
                trash_agreement(OneAgreement) -> Start = start::trash_agreement;
                /// Takes an agreement back from the trash.
                restore_agreement(OneAgreement) -> Start = start::restore_agreement;
                /// The frame of an agreement; remembers it as the last one open.
                open_agreement(OneAgreement) -> Frame = frame::open_agreement;
                /// Changes title, kind, languages or area.
                edit_identity(EditIdentity) -> Changed = frame::edit_identity;
                /// Takes the last action back.
                undo(UndoScope) -> Changed = frame::undo;
                /// Does the action last taken back again.
                redo(UndoScope) -> Changed = frame::redo;
                /// A page of what was done, the newest first.
                history(HistoryRequest) -> HistoryPage = history::history;

                /// Persons that are known by name, as contacts or signatories.
                people(PeopleSearch) -> Vec<PersonRow> = person::people;
                /// Everything that is known of a person.
                find_person(OnePerson) -> PersonView = person::find_person;
                /// Saves what is known of a person as a text file; none when the dialog was closed.
                save_extract(OnePerson) -> Option<SavedExtract> = person::save_extract;
                /// Erases a person's data for good.
                erase_person(ErasePerson) -> ErasedPerson = person::erase_person;
                /// Contacts whose data has not been checked in a year.
                unchecked_contacts(Nothing) -> Vec<UncheckedContact> = person::unchecked_contacts;

                /// A page of the register in Finnish order.
                organisations(OrganisationSearch) -> OrganisationPage = register::organisations;
                /// One organisation.
                organisation(OneOrganisation) -> OrganisationView = register::organisation;
                /// Adds an organisation.
                add_organisation(NewOrganisation) -> Changed = register::add_organisation;
                /// Edits an organisation, and its parties in open agreements where asked.
                edit_organisation(EditOrganisation) -> Changed = register::edit_organisation;
                /// Removes an organisation; parties keep their own copy.
                remove_organisation(OneOrganisation) -> Changed = register::remove_organisation;
                /// Lets the user choose a list file and reads it; none when the dialog was closed.
                choose_list(Nothing) -> Option<ListReading> = import::choose_list;
                /// Reads a pasted list.
                read_list(ListText) -> ListReading = import::read_list;
                /// Takes a reading in, as one action.
                take_in(TakeIn) -> TakenIn = import::take_in;

                /// Adds an item to a list of an agreement.
                add_item(AddItem) -> Changed = items::add_item;
                /// Edits one field of an item.
                edit_item(EditItem) -> Changed = items::edit_item;
                /// Moves an item.
                move_item(MoveItem) -> Changed = items::move_item;
                /// Removes an item and what hangs on it.
                remove_item(OneItem) -> Changed = items::remove_item;

                /// The parties stage.
                parties(OneAgreement) -> PartiesView = parties::parties;
                /// Adds organisations as parties.
                add_parties(AddParties) -> Changed = parties::add_parties;
                /// Adds every organisation that matches a search as a party.
                add_matching_parties(AddMatchingParties) -> Changed = parties::add_matching_parties;
                /// Takes name, address and Y-tunnus from the register anew.
                update_party_from_register(OneParty) -> Changed = parties::update_party_from_register;

                /// The goals stage.
                goals(OneAgreement) -> GoalsView = goals::goals;
                /// Writes the purpose.
                edit_purpose(EditPurpose) -> Changed = goals::edit_purpose;
                /// Gives a party's dots to a goal.
                cast_vote(CastVote) -> Changed = goals::cast_vote;
                /// Sets how many dots each party has.
                set_dots(SetDots) -> Changed = goals::set_dots;

                /// The division of work.
                division(OneAgreement) -> DivisionView = division::division;
                /// Sets cells of the matrix.
                set_roles(SetRoles) -> Changed = division::set_roles;
                /// Sets the role of a group in one task.
                set_group_role(SetGroupRole) -> Changed = division::set_group_role;

                /// The agreement text.
                terms(OneAgreement) -> TermsView = terms::terms;
                /// Changes one of the terms the agreement has once.
                edit_terms(EditTerms) -> Changed = terms::edit_terms;
                /// Adds a section.
                add_section(AddSection) -> Changed = terms::add_section;
                /// The model clauses offered for a section.
                clause_offers(OneSection) -> Vec<ClauseOffer> = terms::clause_offers;
                /// Fills a section from the library.
                fill_section(FillSection) -> Changed = terms::fill_section;
                /// Fills every empty section from the library.
                fill_empty_sections(OneAgreement) -> Changed = terms::fill_empty_sections;
                /// A list of the library to pick from.
                pick_list(PickRequest) -> Vec<PickLine> = terms::pick_list;
                /// Adds picked lines.
                add_picked(AddPicked) -> Changed = terms::add_picked;

                /// The signatures stage.
                signatures(SignaturesRequest) -> SignaturesView = signatures::signatures;
                /// What locking the working text would do.
                lock_facts(OneAgreement) -> LockFacts = locking::lock_facts;
                /// Begins to lock the working text as the next version.
                begin_lock(LockRequest) -> WorkProgress = locking::begin_lock;
                /// A person has read what would lapse and goes on to edit a locked text.
                begin_next_version(OneAgreement) -> Nothing = locking::begin_next_version;
                /// Saves or prints a file of a locked version; none when the dialog was closed.
                version_file(VersionFileRequest) -> Option<SavedPdf> = versions::version_file;
                /// Begins the signed record of a version.
                begin_record(RecordRequest) -> WorkProgress = record::begin_record;
                /// Changes a party's decision about a version.
                edit_decision(EditDecision) -> Changed = signatures::edit_decision;
                /// Notes that the text was sent to parties to be decided on.
                send_for_decision(PartiesOnDay) -> Changed = signatures::send_for_decision;
                /// Notes that parties were reminded.
                remind(PartiesOnDay) -> Changed = signatures::remind;
                /// Changes originals of the ledger.
                edit_originals(EditOriginals) -> Changed = signatures::edit_originals;
                /// Notes who signed at an event.
                signing_event(SigningEvent) -> Changed = signatures::signing_event;
                /// Notes that signed papers have come.
                receive_papers(ReceivePapers) -> Changed = signatures::receive_papers;
                /// The names on a locked version's signature sheets that an edit would change.
                sheet_names(EditItem) -> SheetNames = items::sheet_names;
                /// Edits signatories whose names are printed on sheets, which are made anew.
                edit_signatories(EditSignatories) -> Changed = items::edit_signatories;
                /// Takes a signature back that was noted by mistake, with a reason.
                correct_signature(CorrectSignature) -> Changed = signatures::correct_signature;
                /// Lets the user choose a signed PDF and shows what it says; none when the dialog was closed.
                choose_signed_file(OneAgreement) -> Option<SignedFileView> = signatures::choose_signed_file;
                /// Keeps a signed PDF and receives the signatures it holds.
                keep_signed_file(KeepSignedFile) -> Changed = signatures::keep_signed_file;
                /// Leaves a signed PDF that was shown; nothing was kept.
                leave_signed_file(OneSignedFile) -> Nothing = signatures::leave_signed_file;
                /// Lets the user choose an authorisation and attaches it; none when the dialog was closed.
                attach_authorisation(OneSignature) -> Option<Changed> = signatures::attach_authorisation;
                /// Takes an authorisation away, with a reason.
                remove_authorisation(RemoveAuthorisation) -> Changed = signatures::remove_authorisation;
                /// Opens a file that belongs to a signature in the system's viewer.
                open_kept(OpenKept) -> SavedPdf = signatures::open_kept;
                /// Lets the user choose scanned files and opens them; none when the dialog was closed.
                choose_scans(OneAgreement) -> Option<WorkProgress> = scans::choose_scans;
                /// Opens the scanned files that were dropped on the window; none when there are none.
                drop_scans(OneAgreement) -> Option<WorkProgress> = scans::drop_scans;
                /// Files scanned pages that a person has looked at.
                file_scans(FileScans) -> Changed = scans::file_scans;
                /// Puts scanned pages aside, or takes them back into the inbox.
                set_scans_aside(SetScansAside) -> Changed = scans::set_scans_aside;
                /// Lets the user choose a PDF and says what it is; none when the dialog was closed.
                choose_verify(Nothing) -> Option<VerifyView> = verify::choose_verify;

                /// The parties in force on a day.
                in_force(InForceRequest) -> InForceView = in_force::in_force;

                /// What changed from a locked version to another one or to the working text.
                comparison(ComparisonRequest) -> ComparisonView = comparison::comparison;
                /// Saves a comparison as a PDF where the user says; none when the dialog was closed.
                save_comparison(ComparisonPdf) -> Option<SavedPdf> = comparison::save_comparison;
                /// Opens a comparison in the system's viewer, to be printed.
                print_comparison(ComparisonPdf) -> SavedPdf = comparison::print_comparison;

                /// Saves the working text as a PDF where the user says; none when the dialog was closed.
                save_pdf(PdfRequest) -> Option<SavedPdf> = pdf::save_pdf;
                /// Opens a draft PDF in the system's viewer, to be printed.
                open_for_printing(PdfRequest) -> SavedPdf = pdf::open_for_printing;
                /// Chooses where documents go and prepares them; none when the dialog was closed.
                begin_documents(DocumentsRequest) -> Option<WorkProgress> = documents::begin_documents;
                /// The words of a document, to be pasted elsewhere.
                document_text(DocumentsRequest) -> String = documents::document_text;

                /// Does the next step of the long work that was begun; after the last, keeps what was made.
                next_step(Nothing) -> WorkProgress = steps::next_step;
                /// Stops the long work; nothing was kept.
                cancel_steps(Nothing) -> Nothing = steps::cancel_steps;

                /// What a helper needs to know, without personal data.
                diagnostics(Nothing) -> String = diagnostics::diagnostics;

                /// The data safety page.
                safety(Nothing) -> SafetyView = safety::safety;
                /// Makes a backup.
                back_up(Nothing) -> SafetyView = safety::back_up;
                /// Makes the day's backup if anything was done since the newest.
                back_up_if_due(Nothing) -> SafetyNotice = safety::back_up_if_due;
                /// Lets the user choose the second place for backups; none when the dialog was closed.
                choose_second_place(Nothing) -> Option<SafetyView> = safety::choose_second_place;
                /// Brings back kept files that are missing or altered; none when the dialog was closed.
                bring_files_back(Nothing) -> Option<FilesBroughtBack> = safety::bring_files_back;
                /// Begins to check everything that is stored.
                begin_check(Nothing) -> WorkProgress = safety::begin_check;
            }
            door {
                /// Why the workspace is not open and what to do; none when it is open.
                recovery(Nothing) -> Option<RecoveryView> = safety::recovery;
                /// Tries to open the workspace again.
                open_again(Nothing) -> Nothing = safety::open_again;
                /// Restores a backup and opens what was restored.
                restore_backup(RestoreRequest) -> RestoredView = safety::restore_backup;
                /// Opens the folder of the workspace in the system's file manager.
                open_data_folder(Nothing) -> Nothing = safety::open_data_folder;
                /// What a helper needs to know when the workspace cannot be opened.
                recovery_diagnostics(Nothing) -> String = safety::recovery_diagnostics;
            }
            bytes {
                /// A page of the agreement as it would be printed.
                preview(PreviewRequest) -> PreviewFacts = preview::preview;
                /// A scanned page, upright.
                scan_picture(ScanPicture) -> ScanPictureFacts = scans::scan_picture;
            }
        }
    };
}
pub(crate) use commands;
