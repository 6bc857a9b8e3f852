### The dialog in which documents of every kind are made.

documents-title = Dokument
documents-kind = Dokument
documents-language = Språk
documents-for = För vem
documents-together = gemensamt för alla
documents-each = för varje part
documents-files = Filer
documents-separate = en fil per part
documents-bound = alla i samma fil
documents-bound-note = Varje del börjar på ett eget ark.
documents-return-by = Returneras senast
documents-return-by-note = Dagen trycks i dokumentet.
documents-no-parties = Avtalet har ännu inga parter som dokumentet kunde göras för. Lägg först till parterna.
documents-copy = Kopiera som text
documents-copied = Texten kopierades.
documents-text = Dokumentets text
documents-text-note = Om texten inte kopierades, tryck Ctrl+C.
documents-save = Spara…
documents-making = Dokumenten görs
documents-open = Dokument…

## Which text

documents-version = Av vilken text
# The text being worked on, not a locked version.
documents-version-working = Texten under arbete
documents-version-note = Ett dokument av texten under arbete är ett utkast.
