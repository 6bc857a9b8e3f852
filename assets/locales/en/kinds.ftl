### The papers made of an agreement beside its text: their names, and what is printed in them.

## Names of the kinds: in the window, in file names and at the top of the pages

kind-name-agreement = Agreement
kind-name-publication-copy = Publication copy
kind-name-draft = Draft for comments
kind-name-signature-sheets = Signature sheets
kind-name-contact-appendix = Contact appendix
kind-name-promises = What our organisation promised
kind-name-decision-proposal = Decision proposal
kind-name-status-page = Status page
kind-name-sending-kit = Sending kit
kind-name-signed-record = Signed agreement with its evidence
kind-name-comparison = Comparison of versions

## In several papers

# Instead of a document for each party, when there is none yet; also on the status page.
kind-no-parties = The agreement has no parties yet.

# Heading above the titles of those who sign.
kind-signatory-title = Signatory
kind-return-by = To be returned by { $date }.

# $address is a name and an address on one line.
kind-return-address = Return address: { $address }

## Publication copy

kind-publication-note = This is the copy of the agreement for publication. It holds neither the details of contact persons nor signatures.

## Draft for comments

kind-draft-comments = Comments
kind-draft-guide = Give the page and the line of each comment. The numbers of the lines stand at the left edge of the page. Write a proposed change so that it can be taken into the text as it is.
kind-draft-return-by = Comments are requested by { $date }.
kind-draft-organisation = Organisation
kind-draft-commenter = Commented by
kind-draft-place = Page and line
kind-draft-comment = Comment or proposed change

## Signature sheets

# Beside the name of the party that signs, or the words for all of them.
kind-sheet = Signature sheet
kind-sheet-all = all parties

# Beside "3 (16)".
kind-original = Original
kind-sheet-note = The signatures on this page belong to the agreement named above.

## Contact appendix

kind-contacts-title = Contact persons
kind-contacts-checked = Details checked on
kind-contacts-note = This appendix is kept up to date without amending the agreement. A party tells the others without delay when its contact person changes.
kind-contact = Contact person
kind-contact-job = Job description
kind-contact-reach = E-mail and phone
kind-contact-valid = Valid
kind-contact-missing = No contact person has been named.

## What our organisation promised

kind-promises-title = What our organisation promised
kind-promises-note = This page gathers what the agreement says of our organisation. Should the texts differ, the agreement prevails.
kind-promises-none = The agreement names no goals, tasks or seats in cooperation bodies for our organisation.
kind-promises-goals = Goals
kind-promises-leads = Our organisation leads
kind-promises-supports = Our organisation supports
kind-promises-tasks = Tasks
kind-promises-responsible = We are responsible
kind-promises-carries-out = We carry out
kind-promises-takes-part = We take part
kind-promises-is-informed = We are informed

# Heading of a column: other parties responsible for the same task.
kind-promises-also-responsible = Also responsible

# Heading of a column: other parties.
kind-promises-with = Other parties
kind-promises-seats = Seats in cooperation bodies
kind-promises-seat = Seat

## Decision proposal

# Title of the paper; $title is the title of the agreement.
kind-proposal-matter = Approval of an agreement: { $title }
kind-proposal-organisation = Organisation
kind-proposal-case-number = Case number of the agreement
kind-proposal-summary = Summary of the matter
kind-proposal-parties =
    { $count ->
        [one] The agreement has one party: { $names }.
       *[other] The agreement has { $count } parties: { $names }.
    }
kind-proposal-binding = The agreement binds the parties once it has been approved and signed.
kind-proposal-intent = The agreement is a letter of intent: it states the common will of the parties and does not bind them in law.
kind-proposal-undertaking = What the organisation undertakes
kind-proposal-leads = The organisation leads these goals:
kind-proposal-responsible = The organisation is responsible for these tasks:
kind-proposal-carries-out = The organisation carries out these tasks:
kind-proposal-seats = The organisation has a seat in these cooperation bodies:
kind-proposal-takes-part =
    { $count ->
        [one] The organisation also takes part in one task, listed in appendix 2.
       *[other] The organisation also takes part in { $count } tasks, listed in appendix 2.
    }
kind-proposal-nothing = The agreement names no tasks for the organisation.
kind-proposal-proposal = Proposal

# $body is the name of the body that decides, in the nominative: "Kaupunginhallitus". Numbered points follow.
kind-proposal-decides = { $body } decides
kind-proposal-decided = It is decided
kind-proposal-approve = to approve the agreement as in appendix 1: { $title }
kind-proposal-signing = to name the person who signs the agreement for the organisation

# $titles are titles in the nominative, in a list.
kind-proposal-signing-by = to authorise the holder of this post or a deputy to sign the agreement: { $titles }
kind-proposal-corrections = to authorise the signatory to accept minor and technical corrections that do not change the substance of the agreement
kind-proposal-nominate = to name its representatives in the cooperation bodies of the agreement in which the organisation has a seat
kind-proposal-contact = to name a contact person and a deputy.
kind-proposal-inform = Notification

# $address is a name and an address on one line.
kind-proposal-extract = The extract of the minutes is sent to: { $address }
kind-proposal-extract-by = The extract is requested by { $date }.

## Status page

kind-status-title = Status of the agreement
kind-status-blocking =
    { $count ->
        [0] No finding stops the agreement from being locked.
        [one] One finding stops the agreement from being locked.
       *[other] { $count } findings stop the agreement from being locked.
    }
kind-status-stages = Readiness by stage
kind-status-stage = Stage
kind-status-ready = Ready
kind-status-blocks = Blocking findings
kind-status-others = Other findings
kind-status-ready-note = Ready: how many of the points of the stage are in order, and how many there are.
kind-status-status = Status
kind-status-missing = Missing

## Status page of a locked version

# Heading; $date is the day the page tells of.
kind-status-on = Situation on { $date }

# Beside "9 / 16" parties.
kind-status-approved = Approved by
kind-status-signed = Signed, paper received
kind-status-bound = In force for

# Headings of columns.
kind-status-decision = Decision
kind-status-decided-on = Decided, §
kind-status-final = Final
kind-status-paper = Paper
kind-status-signed-on = Signed
kind-status-in-force = In force
kind-status-next = Next
kind-status-since = Waiting since

# Under the day since when something is waited for.
kind-status-reminded = reminded on { $date }

## Signed record

# Heading above a scanned page; $parties is a list of names.
kind-record-sheet = { $parties }, page { $page }

# Read aloud in place of the picture.
kind-record-sheet-described = Scanned signature sheet, page { $page }. It is signed by { $parties }.
kind-record-done = Decisions and signatures
kind-record-decisions = Decisions
kind-record-body = Body
kind-record-condition = Condition: { $condition }
kind-record-condition-met = The condition was met on { $date }.
kind-record-condition-open = The condition has not been met.

# Headings of columns: when the signed paper came back, and whether it was signed by hand.
kind-record-received = Received
kind-record-method = Method
kind-record-in-force = Parties the agreement binds on { $date }
kind-record-not-verified = Sopu has not verified the signature.
# Of an electronic signature: what its file says of itself.
kind-record-signed-fields =
    { $count ->
        [one] { $count } signature field
       *[other] { $count } signature fields
    }
kind-record-signed-of-version = The file begins with the locked file.
kind-record-signed-not-of-version = The file does not begin with the locked file.
kind-record-none = Nothing has been recorded.
kind-record-log = Change log
kind-record-log-entry = Last entry
kind-record-log-hash = Checksum

kind-record-log-note = The checksum is computed from all entries of the change log as they were when this document was made. If a single one of them is changed or removed later, the checksum no longer agrees.

# What the second file of data is; PDF readers show it in their list of attachments.
kind-record-evidence = Decisions, signatures and details of the scanned pages

## Sending kit

# Subject of the cover letter; $title is the title of the agreement.
kind-letter-subject = Agreement for signature: { $title }
kind-letter-opening = We ask your organisation to consider and sign the agreement “{ $title }”. The next page lists what is enclosed.
kind-letter-steps = What to do
kind-letter-decide = Take the agreement to be decided in your organisation. A ready decision proposal is enclosed.

# $body is the name of the body that decides, in the nominative.
kind-letter-decide-by = Take the agreement to be decided. Decided by: { $body }. A ready decision proposal is enclosed.
kind-letter-sign = Once the decision has been made, sign each original.

# $titles are titles in the nominative, in a list.
kind-letter-sign-by = Once the decision has been made, sign each original. Signatory: { $titles }.
kind-letter-fill = Write the place and date beside the signature and the name in clear under it.
kind-letter-return = Return the signed originals and an extract of the minutes of the decision.
kind-letter-contacts = Check the contact appendix and tell us of any changes.
kind-letter-questions = For further information
kind-letter-closing = With kind regards
kind-enclosures = What is enclosed
kind-enclosure = Document
kind-enclosure-count = Copies
kind-enclosure-then = What to do with it
kind-enclosure-original = Agreement, original

# $range is "1–16 (16)".
kind-enclosure-originals = Agreement, originals { $range }
kind-enclosure-back = sign and return
kind-enclosure-kept = for your organisation to keep
kind-labels = Address labels
kind-label-there = Recipient
kind-label-back = Return
kind-reminder = Reminder
kind-reminder-note = Copy the text into an e-mail if the papers have not come back in time.
kind-reminder-subject = Subject: Reminder to return the agreement: { $title }
kind-reminder-greeting = Hello,
kind-reminder-text = we sent you the agreement “{ $title }” to sign and have not received it back yet. Party: { $party }. Please return the signed originals and an extract of the minutes of the decision.
kind-reminder-crossed = If the papers are already on their way, please disregard this message. If the decision has not been made yet, please tell us when the matter will be considered.
