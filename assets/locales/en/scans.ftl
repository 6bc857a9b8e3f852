# Scanned pages.

scan-file-refused = { $name }: { $why }
scan-page-refused = { $name }, page { $page }: { $why }
