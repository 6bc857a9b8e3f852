### The live page beside the stages.

preview-languages = Sidans språk
# $languages is the language form shown: "suomi ja ruotsi rinnakkain".
preview-save-pdf = Spara denna PDF: { $languages }
preview-print = Öppna denna för utskrift: { $languages }
# When one has leafed away from the page that is being edited.
preview-follow = Följ redigeringen
preview-failed = Sidan kunde inte ritas. Din text är sparad.
