### Words of the window's building blocks: fields, lists, pages, the text editor, the matrix.

## Fields

# Beside a text that is missing in one of the agreement's languages.
kit-untranslated = kääntämättä
kit-date-example = esim. 22.2.2027
kit-date-invalid = Päivä ei kelpaa. Kirjoita se muodossa 22.2.2027.
kit-date-open-calendar = Avaa kalenteri
kit-date-calendar = Kalenteri
kit-date-previous-month = Edellinen kuukausi
kit-date-next-month = Seuraava kuukausi
kit-date-today = Tänään
kit-date-clear = Tyhjennä päivä
# A number outside its bounds; both arrive as text.
kit-number-invalid = Kirjoita kokonaisluku väliltä { $least }–{ $most }.

# The last choice in a list of matches. $text is what was typed.
kit-combobox-create = Lisää uusi: { $text }
kit-combobox-clear = Tyhjennä valinta

## Findings

# After the first few findings, on a button that shows the rest.
kit-findings-more =
    { $count ->
        [one] ja { $count } muu
       *[other] ja { $count } muuta
    }
kit-findings-hide = Piilota huomiot

## Lists

# Read aloud on the handle that moves an item.
kit-reorder-handle = Siirrä: { $item }
kit-reorder-keys = Alt + ↑ tai ↓ siirtää.
# Read aloud after a move.
kit-reorder-moved = { $item }: nyt sijalla { $position }, kaikkiaan { $total }.
kit-reorder-cancelled = Siirto peruttiin.
kit-pager = Selaa luetteloa
kit-pager-range = { $first }–{ $last } / { $total }

## Panes and pages

kit-split-resize = Muuta ruutujen leveyttä
kit-page = Sivu { $page } ({ $total })
# The alternative text of a page's picture.
kit-page-picture = Painetun sivun { $page } kuva
kit-page-previous = Edellinen sivu
kit-page-next = Seuraava sivu
kit-page-zoom-in = Suurenna
kit-page-zoom-out = Pienennä
kit-page-fit = Sovita leveyteen
kit-page-drawing = Sivua piirretään…
kit-page-none = Näytettävää sivua ei vielä ole.

## Long work

# $done and $total are finished numbers.
kit-progress-of = { $done } / { $total }
kit-progress-cancelling = Keskeytetään…

## The text editor

richtext-toolbar = Tekstin muotoilu
richtext-heading = Väliotsikko
richtext-numbered = Numeroitu luettelo
richtext-bullets = Luettelo
richtext-emphasis = Korostus
richtext-indent = Sisennä
richtext-outdent = Poista sisennys
richtext-section = Viittaus kohtaan
richtext-term = Määritelty termi
richtext-choose-section = Mihin kohtaan viitataan?
richtext-choose-term = Mikä määritelmä?
richtext-no-sections = Kohtia, joihin voi viitata, ei ole vielä.
richtext-no-terms = Määritelmiä ei ole vielä.
# In place of a reference whose target has been removed.
richtext-section-gone = [poistettu kohta]

## The matrix

# How large the chosen block of cells is.
grid-selected = Valittu { $rows } × { $columns } ruutua
grid-copied = Kopioitu { $rows } × { $columns } ruutua
grid-pasted =
    { $count ->
        [one] Liitetty { $count } ruutu
       *[other] Liitetty { $count } ruutua
    }
grid-paste-clipped = Kaikki ei mahtunut taulukkoon, ylimenevä osa jäi pois.
# $letters are the texts that are no role letter.
grid-paste-unknown = Merkkejä ei tunnistettu rooleiksi ja ne jäivät pois: { $letters }
grid-paste-nothing = Leikepöydällä ei ollut mitään liitettävää.

## Lists that are filled in

# After something was removed, with a button that takes it back.
kit-removed = Poistettu: { $name }
# Beside a line of the library that the agreement has already.
kit-pick-there = on jo mukana
kit-pick-add =
    { $count ->
        [0] Lisää valitut
        [one] Lisää { $count } valittu
       *[other] Lisää { $count } valittua
    }
