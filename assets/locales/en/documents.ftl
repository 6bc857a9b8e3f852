### The dialog in which documents of every kind are made.

documents-title = Documents
documents-kind = Document
documents-language = Language
documents-for = For whom
documents-together = one for everybody
documents-each = for each party
documents-files = Files
documents-separate = one file for each party
documents-bound = all in one file
documents-bound-note = Each part begins on a leaf of its own.
documents-return-by = To be returned by
documents-return-by-note = The day is printed in the document.
documents-no-parties = The agreement has no parties yet for which the document could be made. Add the parties first.
documents-copy = Copy as text
documents-copied = The text was copied.
documents-text = Text of the document
documents-text-note = If the text was not copied, press Ctrl+C.
documents-save = Save…
documents-making = Making documents
documents-open = Documents…

## Which text

documents-version = Of which text
# The text being worked on, not a locked version.
documents-version-working = The working text
documents-version-note = A document of the working text is a draft.
