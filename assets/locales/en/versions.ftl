# Locked versions and their files.

version-name = Version { $number }

verdict-genuine = Genuine: the file is byte for byte the one kept in this workspace.
verdict-genuine-with-additions = Genuine, with something added afterwards, such as an electronic signature. Its beginning is byte for byte the kept file.
verdict-data-ok-layout-differs = The data in the file is that of the locked version, but its pages are not those of the kept file. Use the kept file.
verdict-altered = The file has been altered: it is not the one this workspace has locked. Do not use it.
verdict-unknown-version = The file says that it is a version this workspace does not have. Ask whoever locked the version for the workspace.
verdict-draft = Draft: the file is no locked version.
verdict-unreadable = The file holds no agreement, or it cannot be read.
