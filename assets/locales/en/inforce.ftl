### The agreement in force: its validity, and what is missing before it can be signed.

inforce-validity = Validity
inforce-start = Starts
inforce-end = Ends
inforce-takes-effect = Takes effect
inforce-notice = Notice
inforce-extension = Extension
# In place of a fact that is not agreed yet.
inforce-not-said = Not agreed yet
inforce-when-count-signed =
    { $count ->
        [one] When { $count } party has signed
       *[other] When { $count } parties have signed
    }
inforce-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
inforce-edit-validity = Edit the validity
inforce-edit-notice = Edit the notice
inforce-missing = What is missing before signing
inforce-nothing-missing = Nothing necessary is missing.
inforce-document = The agreement on paper
inforce-draft-note = The file is a draft of the working text. The files of the locked version are in the stage Signatures.

## Whom it binds

inforce-parties = Parties that the agreement binds
inforce-on-day = In force on
# $done and $total are numbers of parties.
inforce-bound = On { $date }, version { $number } binds { $done } / { $total } parties.
inforce-nobody = The agreement binds nobody on { $date }.
inforce-from = In force from { $start }.
inforce-from-to = In force { $start }–{ $end }.
# $date is the first day on which the agreement binds the party.
inforce-party-since = In force from { $date }
inforce-state = State
inforce-since = Since
inforce-in-force = In force
# $date is the first day.
inforce-not-yet = Takes effect { $date }
inforce-no-longer = No longer in force
inforce-nothing-locked = The text is not locked yet
inforce-nothing-locked-hint = Once the text is locked and the parties sign, this shows whom the agreement binds on any day.
inforce-go-to-signatures = Go to the signatures
