### An agreement taken in again from its PDF: what the file holds, and what differs from what is here.

## The window

opening-from-pdf = Open from a PDF
opening-title = Agreement from a PDF
opening-source = File
opening-date = Date
opening-parties =
    { $count ->
        [one] { $count } party
       *[other] { $count } parties
    }
opening-new = This agreement is not here yet. Parties that are missing are added to the organisations, too. Nothing that is there is changed.
opening-same = The same agreement is here already, and the text is the same.
opening-different = This agreement is here already, but with another text. It is not replaced, but you can take in the agreement of the PDF as a copy.
opening-differences = What differs
opening-take-in = Take in
opening-as-copy = Take in as a copy
opening-show-here = Show the agreement
opening-done = The agreement was taken in.

## What differs between two texts of one agreement: the kind of item, and the names of those that differ.

difference-identity = Details: name, kind, languages, date or another mark
difference-purpose = Purpose
difference-terms = Term or other conditions
difference-only-in-file = { $what }, only in the PDF: { $names }
difference-only-here = { $what }, only here: { $names }
difference-changed = { $what }, other content: { $names }
difference-order = { $what }: another order
difference-more =
    { $count ->
        [one] { $names } and { $count } more
       *[other] { $names } and { $count } more
    }
