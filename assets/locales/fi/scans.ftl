# Skannatut sivut.

scan-file-refused = { $name }: { $why }
scan-page-refused = { $name }, sivu { $page }: { $why }
