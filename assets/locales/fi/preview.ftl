### The live page beside the stages.

preview-languages = Sivun kieli
# $languages is the language form shown: "suomi ja ruotsi rinnakkain".
preview-save-pdf = Tallenna tämä PDF: { $languages }
preview-print = Avaa tämä tulostettavaksi: { $languages }
# When one has leafed away from the page that is being edited.
preview-follow = Seuraa muokkausta
preview-failed = Sivua ei voitu piirtää. Tekstisi on tallessa.
