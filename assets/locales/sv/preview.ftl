### The live page beside the stages.

preview-languages = Sidans språk
preview-save-pdf = Spara PDF
preview-print = Öppna för utskrift
# When one has leafed away from the page that is being edited.
preview-follow = Följ redigeringen
preview-failed = Sidan kunde inte ritas. Din text är sparad.
