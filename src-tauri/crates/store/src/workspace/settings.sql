-- Settings of every connection (ruling 17). The order matters: the locking mode comes before the first read.
PRAGMA busy_timeout = 0;
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA journal_mode = DELETE;
-- An exclusive connection keeps its journal; emptied after each commit it holds no erased data.
PRAGMA journal_size_limit = 0;
PRAGMA synchronous = EXTRA;
PRAGMA fullfsync = ON;
PRAGMA foreign_keys = ON;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA secure_delete = ON;
-- What triggers capture is personal data: never in a temporary file.
PRAGMA temp_store = MEMORY;
