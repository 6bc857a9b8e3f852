-- Schema 1: the register, agreements with their four records, settings and the change log.
--
-- Identity, ownership, relations and order are columns; what is only ever read as a whole is JSON in `content`
-- (why: `content.rs`). Ids are UUIDs as text. Ids of items are unique within their agreement only, because a copy of an
-- agreement keeps them, so every key begins with the agreement; this also keeps one agreement's rows side by side.
-- Foreign keys are deferred: an action may write its rows in any order.

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The register. Parties name their organisation without a foreign key: they keep copies of their own, and removing an
-- entry here must not change an agreement.
CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL CHECK (json_valid(content)),
    -- Name, short name, Y-tunnus and place in lower case, for searching.
    search TEXT NOT NULL,
    -- ICU sort keys of the name, made by the caller: no collation of ours is part of the schema.
    sort_fi BLOB NOT NULL,
    sort_sv BLOB NOT NULL,
    sort_en BLOB NOT NULL
) STRICT;

CREATE INDEX organisation_by_fi ON organisation (sort_fi, id);
CREATE INDEX organisation_by_sv ON organisation (sort_sv, id);
CREATE INDEX organisation_by_en ON organisation (sort_en, id);

CREATE TABLE agreement (
    id TEXT NOT NULL PRIMARY KEY,
    created_at TEXT NOT NULL,
    trashed_at TEXT,
    dots_per_party INTEGER NOT NULL CHECK (dots_per_party BETWEEN 0 AND 255),
    -- The party that hosts coordination.
    host TEXT,
    identity TEXT NOT NULL CHECK (json_valid(identity)),
    purpose TEXT NOT NULL CHECK (json_valid(purpose)),
    terms TEXT NOT NULL CHECK (json_valid(terms)),
    FOREIGN KEY (id, host) REFERENCES party (agreement, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

-- When an agreement was last changed. Beside the tracked tables, so that it is no part of what undo puts back.
CREATE TABLE agreement_change (
    agreement TEXT NOT NULL PRIMARY KEY,
    changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE party (
    agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    organisation TEXT,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX party_by_organisation ON party (organisation) WHERE organisation IS NOT NULL;

CREATE TABLE signatory (
    agreement TEXT NOT NULL,
    id TEXT NOT NULL,
    party TEXT NOT NULL,
    place INTEGER NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, id),
    FOREIGN KEY (agreement, party) REFERENCES party (agreement, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE signatory_name (
    agreement TEXT NOT NULL,
    signatory TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (agreement, signatory),
    FOREIGN KEY (agreement, signatory) REFERENCES signatory (agreement, id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    agreement TEXT NOT NULL,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    party TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, id),
    FOREIGN KEY (agreement, party) REFERENCES party (agreement, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE value (
    agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE wish (
    agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE focus_area (
    agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal (
    agreement TEXT NOT NULL,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    focus_area TEXT NOT NULL,
    lead TEXT,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, id),
    FOREIGN KEY (agreement, focus_area) REFERENCES focus_area (agreement, id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (agreement, lead) REFERENCES party (agreement, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE goal_supporting (
    agreement TEXT NOT NULL,
    goal TEXT NOT NULL,
    place INTEGER NOT NULL,
    party TEXT NOT NULL,
    PRIMARY KEY (agreement, goal, place),
    FOREIGN KEY (agreement, goal) REFERENCES goal (agreement, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (agreement, party) REFERENCES party (agreement, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE goal_answer (
    agreement TEXT NOT NULL,
    goal TEXT NOT NULL,
    place INTEGER NOT NULL,
    wish TEXT NOT NULL,
    PRIMARY KEY (agreement, goal, place),
    FOREIGN KEY (agreement, goal) REFERENCES goal (agreement, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (agreement, wish) REFERENCES wish (agreement, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE vote (
    agreement TEXT NOT NULL,
    party TEXT NOT NULL,
    goal TEXT NOT NULL,
    dots INTEGER NOT NULL CHECK (dots BETWEEN 1 AND 255),
    PRIMARY KEY (agreement, party, goal),
    FOREIGN KEY (agreement, party) REFERENCES party (agreement, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (agreement, goal) REFERENCES goal (agreement, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE task (
    agreement TEXT NOT NULL,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    goal TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, id),
    FOREIGN KEY (agreement, goal) REFERENCES goal (agreement, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE role (
    agreement TEXT NOT NULL,
    task TEXT NOT NULL,
    party TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (agreement, task, party),
    FOREIGN KEY (agreement, task) REFERENCES task (agreement, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (agreement, party) REFERENCES party (agreement, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE interface (
    agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE interface_party (
    agreement TEXT NOT NULL,
    interface TEXT NOT NULL,
    place INTEGER NOT NULL,
    party TEXT NOT NULL,
    PRIMARY KEY (agreement, interface, place),
    FOREIGN KEY (agreement, interface) REFERENCES interface (agreement, id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (agreement, party) REFERENCES party (agreement, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
    agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE legal_basis (
    agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE definition (
    agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
    agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE body (
    agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE body_seat (
    agreement TEXT NOT NULL,
    body TEXT NOT NULL,
    place INTEGER NOT NULL,
    -- A seat outlives its party: who sits may be a role in words.
    party TEXT,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, body, place),
    FOREIGN KEY (agreement, body) REFERENCES body (agreement, id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (agreement, party) REFERENCES party (agreement, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE cost_exception (
    agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE related_agreement (
    agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE appendix (
    agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, id)
) STRICT, WITHOUT ROWID;

-- The change log. An action's head is hashed and stays; its payload (who, words, rows) can be erased.
CREATE TABLE action (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    -- 'register' or the id of an agreement.
    scope TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'barrier')),
    code TEXT NOT NULL,
    subject TEXT,
    target INTEGER REFERENCES action (seq),
    payload_hash BLOB NOT NULL,
    previous_hash BLOB NOT NULL,
    entry_hash BLOB NOT NULL
) STRICT;

CREATE INDEX action_by_scope ON action (scope, seq);

CREATE TABLE action_payload (
    seq INTEGER PRIMARY KEY REFERENCES action (seq),
    salt BLOB NOT NULL,
    -- The actor and the parameters of the operation.
    words TEXT NOT NULL,
    -- The rows before and after.
    rows TEXT NOT NULL
) STRICT;

-- The newest entry, so that the loss of the last ones is seen.
CREATE TABLE action_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL,
    entry_hash BLOB NOT NULL
) STRICT;
