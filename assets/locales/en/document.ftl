### Words that are printed in documents. Asked for in the language of the document, never of the window.

## On every page

# The mark of a text that is not locked yet.
document-draft = Draft
document-case-number = Case number

# On each page of a locked version.
document-version = Version { $number }

# Before the identifier of a locked version: XXXXX-XXXXX-XXXXX-XXXXX-XXXXXX.
document-identifier = Identifier

document-date = Date

# What the data carried in the file are; PDF readers show it in their list of attachments.
document-data = The data this document was made from

## Parties

document-party = Party
document-party-number = No.
document-short-name = Name used in the agreement
document-business-id = Business ID

# Printed where a party is known to have no Business ID.
document-no-business-id = not stated
document-address = Address
document-lead-party = Lead party

# Before the names of organisations that a party represents, put together as a list.
document-represents = Represents: { $names }
document-cooperating-actors = Cooperating actors

## Contact persons

document-deputy = Deputy

## Goals

document-focus-area = Focus area { $number }
document-goal = Goal
document-target-group = Target group
document-indicator = Indicator
document-baseline = Baseline
document-target = Target
document-due = Due
document-lead = Leads
document-supporting = Supports
document-wishes = Wishes of families
document-source = Source: { $source }

## Division of work

document-task = Task

# Above the list of party numbers that head the columns of the matrix.
document-party-legend = The numbers of the columns are those of the parties.

# Above each page of a matrix that takes several: the numbers of its parties and tasks, such as 26–50.
document-matrix-part =
    { $party_count ->
        [one] Party { $parties }
       *[other] Parties { $parties }
    }, { $task_count ->
        [one] task { $tasks }
       *[other] tasks { $tasks }
    }

# Read aloud before a part of the matrix that shows some of the parties; $matrix is its heading.
document-matrix-columns = { $matrix }: parties { $parties }

# In brackets after a goal whose tasks go on on the next page.
document-continues = cont.

# A large division of work begins with a table of its goals.
document-division-by-goal = Division of work by goal
document-division-by-goal-note = The table shows for each goal who is responsible for its tasks and how many parties are involved in which role.
document-task-count = Tasks

document-responsible-parties = Responsible for the tasks

# Instead of the names of more than a dozen; $numbers are like 1–4, 7.
document-parties-numbered = parties { $numbers }

# Instead of naming each of them; $number is how many they are.
document-all-parties = all parties ({ $number })
document-all-of-municipality = all municipalities ({ $number })
document-all-of-wellbeing-services-county = all wellbeing services counties ({ $number })
document-all-of-joint-municipal-authority = all joint municipal authorities ({ $number })
document-all-of-parish = all parishes ({ $number })
document-all-of-parish-union = all parish unions ({ $number })
document-all-of-other-religious-community = all other religious communities ({ $number })
document-all-of-association = all associations ({ $number })
document-all-of-foundation = all foundations ({ $number })
document-all-of-company = all companies ({ $number })
document-all-of-school = all schools ({ $number })
document-all-of-state-authority = all state authorities ({ $number })

document-jointly = jointly
document-each-in-its-own-area = each in its own area
document-note = Note
document-own-resources = Own resources
document-interfaces = Interfaces
document-overlaps = Overlaps

## Activities and bodies

document-activity = Activity
document-place = Place
document-municipality = Municipality
document-frequency = How often
document-ages = Ages
document-body-purpose = Purpose
document-body-tasks = Tasks
document-chair = Chair
document-secretary = Secretary
document-members = Members
document-seat-deputy = personal deputy
document-meetings-a-year =
    { $count ->
        [one] { $count } meeting a year
       *[other] { $count } meetings a year
    }
document-quorum = Quorum
document-decision-rule = Decision-making

## Costs, appendices and other agreements

document-cost-what = Cost
document-cost-who-pays = Paid by
document-cost-ground = Ground
document-appendix = Appendix { $number }
document-appendix-version = Version
document-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
document-precedence = Order of precedence

## Validity

document-validity-period = The agreement is valid { $period }.
document-validity-from = The agreement is valid from { $start } until further notice.
document-takes-effect-all-signed = The agreement takes effect when all parties have signed it.
document-takes-effect-count-signed =
    { $count ->
        [one] The agreement takes effect when one party has signed it.
       *[other] The agreement takes effect between those who have signed it when { $count } parties have signed it.
    }
document-takes-effect-each = The agreement takes effect for each party when that party has signed it, but not before the first day and not before at least two parties have signed it.
document-takes-effect-start-or-later = The agreement takes effect on the first day for the parties that have signed it by then, and for a party that signs later on the day it signs.
document-takes-effect-final = The agreement takes effect when all parties have signed it and their decisions are legally final.
document-notice =
    { $count ->
        [one] The period of notice for withdrawal is one month.
       *[other] The period of notice for withdrawal is { $count } months.
    }

## Approval and signatures

document-decision-maker = Decided by
document-place-and-date = Place and date
document-signature = Signature
document-name-in-clear = Name in clear
document-countersignature = Counter-signature

# Where each party signs a sheet of its own: in place of lines to sign on.
document-signs-on-sheets = The signature sheets are separate. They carry the same version and the same identifier as the pages of this agreement.
document-originals-one-each =
    { $count ->
        [one] This agreement has been made in one original.
       *[other] This agreement has been made in { $count } identical originals.
    }

# Parallel texts.
document-prevailing-both = The Finnish and Swedish texts are equally authentic.
document-prevailing-fi = Should the language versions differ, the Finnish text prevails.
document-prevailing-sv = Should the language versions differ, the Swedish text prevails.

# Printed in a draft where a section is still empty.
document-not-written-yet = This section has not been written yet.

# Above the list of sections with their pages, after the first page's identification data.
document-contents = Contents

# Stands in a sentence in the place of a section's number when the section it refers to is left out.
document-section-left-out = (this section is left out)

# Beside the kind of agreement on the first page, and the other identification data.
document-agreement-kind = Kind of agreement
document-area = Area
document-language = Language

# After a text that stands in another language because its translation is missing; drafts only.
document-not-translated = translation missing

# Beside the other column of parallel texts, where the words are not translated.
document-translation-missing = The English text is missing.

# Above a section whose words stand in another language because their translation is missing; drafts only.
document-text-not-translated = The English text is missing. The text below is in another language.

## Details of sections

document-matrix-heading = Table of the division of work
document-task-notes = Notes to tasks
document-agreed = Agreed
document-meetings = Meetings
document-coordinating-party = Coordinating party
document-coordinator = Coordinator
document-rotation = How the duty rotates
document-client-data = Client data
document-client-data-yes = Client data is processed under this agreement.
document-client-data-no = No client data is processed under this agreement.
document-controllers = Controllers
document-reviews = Review
document-reviews-a-year =
    { $count ->
        [one] Once a year
       *[other] { $count } times a year
    }
document-report = Report
document-validity = Period of validity
document-taking-effect = Taking effect
document-extension = Extension
document-notice-label = Period of notice
document-amendment-approved-by = Amendments approved by
document-joining-accepted-by = Joining accepted by
document-dispute-body = Disputes go to
document-originals = Originals
document-originals-one-and-copies = One original of this agreement has been made. The other parties receive a copy.
document-originals-page-each = Each party signs its own signature page. The pages are gathered into one original.
document-kept-by = Kept by

# Heading of a column: whom a member of a body represents.
document-seat-represents = Represents

# Beside "supports": every party but the one that leads.
document-all-others = the other parties
