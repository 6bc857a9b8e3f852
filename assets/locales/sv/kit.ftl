### Words of the window's building blocks: fields, lists, pages, the text editor, the matrix.

## Fields

# Beside a text that is missing in one of the agreement's languages.
kit-untranslated = inte översatt
kit-date-example = t.ex. 22.2.2027
kit-date-invalid = Datumet är inte giltigt. Skriv det i formen 22.2.2027.
kit-date-open-calendar = Öppna kalendern
kit-date-calendar = Kalender
kit-date-previous-month = Föregående månad
kit-date-next-month = Nästa månad
kit-date-today = I dag
kit-date-clear = Töm datumet
# A number outside its bounds; both arrive as text.
kit-number-invalid = Skriv ett heltal mellan { $least } och { $most }.

# The last choice in a list of matches. $text is what was typed.
kit-combobox-create = Lägg till ny: { $text }
kit-combobox-clear = Ta bort valet

## Findings

# After the first few findings, on a button that shows the rest.
kit-findings-more =
    { $count ->
        [one] och { $count } till
       *[other] och { $count } till
    }
kit-findings-hide = Dölj anmärkningarna

## Lists

# Read aloud on the handle that moves an item.
kit-reorder-handle = Flytta: { $item }
kit-reorder-keys = Alt + ↑ eller ↓ flyttar.
# Read aloud after a move.
kit-reorder-moved = { $item }: nu på plats { $position } av { $total }.
kit-reorder-cancelled = Flyttningen avbröts.
kit-pager = Bläddra i listan
kit-pager-range = { $first }–{ $last } / { $total }

## Panes and pages

kit-split-resize = Ändra rutornas bredd
kit-page = Sida { $page } ({ $total })
# The alternative text of a page's picture.
kit-page-picture = Bild av den tryckta sidan { $page }
kit-page-previous = Föregående sida
kit-page-next = Nästa sida
kit-page-zoom-in = Förstora
kit-page-zoom-out = Förminska
kit-page-fit = Anpassa till bredden
kit-page-drawing = Sidan ritas…
kit-page-none = Det finns ännu ingen sida att visa.

## Long work

# $done and $total are finished numbers.
kit-progress-of = { $done } / { $total }
kit-progress-cancelling = Avbryter…

## The text editor

richtext-toolbar = Textens utformning
richtext-heading = Mellanrubrik
richtext-numbered = Numrerad lista
richtext-bullets = Punktlista
richtext-emphasis = Betoning
richtext-indent = Dra in
richtext-outdent = Ta bort indraget
richtext-section = Hänvisning till punkt
richtext-term = Definierad term
richtext-choose-section = Vilken punkt hänvisas till?
richtext-choose-term = Vilken definition?
richtext-no-sections = Det finns ännu inga punkter att hänvisa till.
richtext-no-terms = Det finns ännu inga definitioner.
# In place of a reference whose target has been removed.
richtext-section-gone = [borttagen punkt]

## The matrix

# How large the chosen block of cells is.
grid-selected = { $rows } × { $columns } rutor valda
grid-copied = { $rows } × { $columns } rutor kopierade
grid-pasted =
    { $count ->
        [one] { $count } ruta inklistrad
       *[other] { $count } rutor inklistrade
    }
grid-paste-clipped = Allt rymdes inte i tabellen, resten lämnades bort.
# $letters are the texts that are no role letter.
grid-paste-unknown = Tecken som inte är roller lämnades bort: { $letters }
grid-paste-nothing = Det fanns inget att klistra in på urklippet.

## Lists that are filled in

# After something was removed, with a button that takes it back.
kit-removed = Borttaget: { $name }
# Beside a line of the library that the agreement has already.
kit-pick-there = finns redan med
kit-pick-add =
    { $count ->
        [0] Lägg till valda
        [one] Lägg till { $count } vald
       *[other] Lägg till { $count } valda
    }
