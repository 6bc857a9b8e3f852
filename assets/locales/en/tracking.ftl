### Where every party's decision and paper stand: the table of all parties, and one party beside it.

## At a glance

# $done and $total are numbers of parties.
tracking-approved = Approved by { $done } / { $total }
# Signed, and the paper has come back.
tracking-signed = Signed by { $done } / { $total }
tracking-in-force = In force for { $done } / { $total }
# $date is the agreed first day; the rule of taking effect follows.
tracking-starts = Starts { $date }.

## The table

tracking-table = Decisions and papers of the parties
tracking-search = Search for a party or body
tracking-waited-for = What is waited for
tracking-waited-for-all =
    { $count ->
        [one] All, { $count } party
       *[other] All, { $count } parties
    }
tracking-waited-for-decision =
    { $count ->
        [one] A decision, { $count } party
       *[other] A decision, { $count } parties
    }
tracking-waited-for-paper =
    { $count ->
        [one] A paper, { $count } party
       *[other] A paper, { $count } parties
    }
tracking-waited-for-done =
    { $count ->
        [one] Nothing, { $count } party
       *[other] Nothing, { $count } parties
    }
# Heading of the narrow column of running numbers.
tracking-number = No.
tracking-decision = Decision
tracking-decided = Decided
# $date is the day on which a decision is expected.
tracking-planned = planned { $date }
tracking-section = § and case number
tracking-final = Legally final
tracking-paper = Paper
tracking-signed-on = Signed
tracking-next = Next
tracking-waiting = Waiting
tracking-reminded = Reminded
# How long something has been waited for: under two weeks, under a month, longer. The words grow with it.
tracking-waited =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
tracking-waited-old =
    { $count ->
        [one] already { $count } day
       *[other] already { $count } days
    }
tracking-waited-very-old =
    { $count ->
        [one] over a month, { $count } day
       *[other] over a month, { $count } days
    }
# $words says for how long: "already 17 days". Stands after what is waited for.
tracking-waited-for-so-long = (waited { $words })
# $date is the day of the last reminder, $name who reminded.
tracking-reminded-by = reminded { $date } ({ $name })
# $date is the day from which it has been waited for.
tracking-since = since { $date }
# Numbers of originals a party has signed and returned, and of all it signs.
tracking-originals-done = { $done } / { $total } originals
# $name is a party or an original.
tracking-select = Select: { $name }
tracking-select-all = Select all parties shown
tracking-of-selected = For the selected parties
tracking-none-selected = Select parties to note something about several at once.
tracking-selected =
    { $count ->
        [one] { $count } party selected
       *[other] { $count } parties selected
    }
tracking-send = Sent for decision…
tracking-send-title = The agreement was sent for decision
tracking-send-do = Note as sent
tracking-remind = Reminded…
tracking-remind-title = The parties were reminded
tracking-remind-do = Note as reminded
tracking-day = Day
tracking-print-status = Print the status page

## One party

# $name is a party or an original.
tracking-close = Close: { $name }
tracking-bound-since = The agreement binds the party from { $date }.
# $number is that of the version on which the decision was made.
tracking-carried = The decision was made on version { $number }. It holds because it allowed minor corrections.
tracking-sent-on = Sent for decision
# $number is the place of a body in the order of handling, $name what it is called.
tracking-step = { $number }. { $name }
# $name is a body.
tracking-step-up = Earlier: { $name }
# $name is a body.
tracking-step-remove = Remove the handling: { $name }
tracking-first-step = Add the body that decides
tracking-add-step = Add the next body
tracking-body = Body or office holder
tracking-planned-on = Decision planned
tracking-decided-on = Decided
tracking-section-of-minutes = Section
tracking-section-note = As the party writes it: § 198 or 21 §.
tracking-case-number = Case number
tracking-result = Result
tracking-no-result = Not decided yet
tracking-minutes-received = Minutes extract received
tracking-condition = Condition
tracking-condition-met = Condition met
tracking-mandate = Mandate for minor corrections
tracking-mandate-note = If the decision gave one, write it here. The decision can then hold for the next version, too.
tracking-final-on-day = Final from a day
tracking-final-from = Final from
# $proposal is what the rules propose: a date in words, or "does not concern".
tracking-use-proposal = Use the proposal: { $proposal }
tracking-proposal-note = The program counts the day from the period of appeal. Check it with the party.
tracking-papers = Papers
tracking-reminders = Reminders
tracking-no-reminders = Not reminded yet.
