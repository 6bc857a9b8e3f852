-- Schema 3: what bundles told and were told, so that two laptops merge without asking what they know already.

-- The states that an item of an agreement or of the register has had when a bundle left or came in, by hash. An empty
-- state says that it was gone. Beside the tracked tables: undo does not take back what another laptop has seen.
CREATE TABLE bundle_seen (
    -- 'register' or the id of an agreement.
    scope TEXT NOT NULL,
    item TEXT NOT NULL,
    state TEXT NOT NULL CHECK (length(state) IN (0, 32)),
    PRIMARY KEY (scope, item, state)
) STRICT, WITHOUT ROWID;

-- Bundles that left: whoever erases a person's data must know where copies lie.
CREATE TABLE bundle_copy (
    place INTEGER PRIMARY KEY,
    made_at TEXT NOT NULL,
    -- The agreement; none for the whole workspace.
    agreement TEXT,
    -- The file's name without its folder.
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    has_passphrase INTEGER NOT NULL CHECK (has_passphrase IN (0, 1))
) STRICT;
