# Skannade sidor.

scan-file-refused = { $name }: { $why }
scan-page-refused = { $name }, sida { $page }: { $why }
