### The live page beside the stages.

preview-languages = Language of the page
preview-save-pdf = Save PDF
preview-print = Open for printing
# When one has leafed away from the page that is being edited.
preview-follow = Follow the editing
preview-failed = The page could not be drawn. Your text is safe.
