### The live page beside the stages.

preview-languages = Sivun kieli
preview-save-pdf = Tallenna PDF
preview-print = Avaa tulostettavaksi
# When one has leafed away from the page that is being edited.
preview-follow = Seuraa muokkausta
preview-failed = Sivua ei voitu piirtää. Tekstisi on tallessa.
