### The live page beside the stages.

preview-languages = Language of the page
# $languages is the language form shown: "suomi ja ruotsi rinnakkain".
preview-save-pdf = Save this PDF: { $languages }
preview-print = Open this for printing: { $languages }
# When one has leafed away from the page that is being edited.
preview-follow = Follow the editing
preview-failed = The page could not be drawn. Your text is safe.
