### Words of the window's building blocks: fields, lists, pages, the text editor, the matrix.

## Fields

# Beside a text that is missing in one of the agreement's languages.
kit-untranslated = not translated
kit-date-example = e.g. 22.2.2027
kit-date-invalid = This is not a date. Write it as 22.2.2027.
kit-date-open-calendar = Open the calendar
kit-date-calendar = Calendar
kit-date-previous-month = Previous month
kit-date-next-month = Next month
kit-date-today = Today
kit-date-clear = Clear the date
# A number outside its bounds; both arrive as text.
kit-number-invalid = Write a whole number from { $least } to { $most }.

# The last choice in a list of matches. $text is what was typed.
kit-combobox-create = Add new: { $text }
kit-combobox-clear = Clear the choice

## Findings

# After the first few findings, on a button that shows the rest.
kit-findings-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
kit-findings-hide = Hide the findings

## Lists

# Read aloud on the handle that moves an item.
kit-reorder-handle = Move: { $item }
kit-reorder-keys = Alt + ↑ or ↓ moves it.
# Read aloud after a move.
kit-reorder-moved = { $item }: now number { $position } of { $total }.
kit-reorder-cancelled = The move was cancelled.
kit-pager = Page through the list
kit-pager-range = { $first }–{ $last } / { $total }

## Panes and pages

kit-split-resize = Change the width of the panes
kit-page = Page { $page } ({ $total })
# The alternative text of a page's picture.
kit-page-picture = Picture of printed page { $page }
kit-page-previous = Previous page
kit-page-next = Next page
kit-page-zoom-in = Larger
kit-page-zoom-out = Smaller
kit-page-fit = Fit to width
kit-page-drawing = Drawing the page…
kit-page-none = There is no page to show yet.

## Long work

# $done and $total are finished numbers.
kit-progress-of = { $done } / { $total }
kit-progress-cancelling = Cancelling…

## The text editor

richtext-toolbar = Text formatting
richtext-heading = Subheading
richtext-numbered = Numbered list
richtext-bullets = Bullet list
richtext-emphasis = Emphasis
richtext-indent = Indent
richtext-outdent = Remove indent
richtext-section = Reference to a section
richtext-term = Defined term
richtext-choose-section = Which section is referred to?
richtext-choose-term = Which definition?
richtext-no-sections = There are no sections to refer to yet.
richtext-no-terms = There are no definitions yet.
# In place of a reference whose target has been removed.
richtext-section-gone = [removed section]

## The matrix

# How large the chosen block of cells is.
grid-selected = { $rows } × { $columns } cells chosen
grid-copied = { $rows } × { $columns } cells copied
grid-pasted =
    { $count ->
        [one] { $count } cell pasted
       *[other] { $count } cells pasted
    }
grid-paste-clipped = Not everything fitted into the table; the rest was left out.
# $letters are the texts that are no role letter.
grid-paste-unknown = Marks that are no roles were left out: { $letters }
grid-paste-nothing = There was nothing to paste on the clipboard.

## Lists that are filled in

# After something was removed, with a button that takes it back.
kit-removed = Removed: { $name }
# Beside a line of the library that the agreement has already.
kit-pick-there = already there
kit-pick-add =
    { $count ->
        [0] Add chosen
        [one] Add { $count } chosen
       *[other] Add { $count } chosen
    }
