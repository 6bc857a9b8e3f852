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
inforce-draft-note = The file is a draft. Locking versions comes later.
