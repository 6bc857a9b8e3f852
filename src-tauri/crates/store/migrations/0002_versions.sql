-- Schema 2: locked versions with their files, and the evidence that parties decided and signed.
--
-- A version and its files never change and never go (ruling 10): triggers refuse it, whoever writes the SQL. Evidence names
-- a version and a party of its text; there is no foreign key to `party`, because the working text may lose a party whose
-- decision on an earlier version stays.

CREATE TABLE attachment (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    length INTEGER NOT NULL CHECK (length >= 0),
    added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER attachment_stays BEFORE UPDATE ON attachment
BEGIN SELECT RAISE (ABORT, 'an attachment never changes'); END;

CREATE TABLE version (
    agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 1),
    locked_at TEXT NOT NULL,
    -- The local date.
    locked_on TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    -- Why it was locked although findings blocked; empty where none did.
    reason TEXT NOT NULL,
    -- The canonical bytes of the text (ruling 4).
    text BLOB NOT NULL,
    PRIMARY KEY (agreement, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX version_by_sha256 ON version (sha256);

-- A file made from a version. A sheet that must be printed anew (another name on it) is added behind the earlier one.
CREATE TABLE rendition (
    agreement TEXT NOT NULL,
    version INTEGER NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 1),
    kind TEXT NOT NULL,
    languages TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES attachment (sha256) DEFERRABLE INITIALLY DEFERRED,
    made_at TEXT NOT NULL,
    -- Which parties sign on which page.
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, version, place),
    FOREIGN KEY (agreement, version) REFERENCES version (agreement, number) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX rendition_by_sha256 ON rendition (sha256);

CREATE TRIGGER version_is_new BEFORE INSERT ON version
WHEN EXISTS (SELECT 1 FROM version WHERE agreement = new.agreement AND number = new.number)
BEGIN SELECT RAISE (ABORT, 'a locked version never changes'); END;
CREATE TRIGGER version_never_changes BEFORE UPDATE ON version
BEGIN SELECT RAISE (ABORT, 'a locked version never changes'); END;
CREATE TRIGGER version_never_goes BEFORE DELETE ON version
BEGIN SELECT RAISE (ABORT, 'a locked version never changes'); END;
CREATE TRIGGER rendition_is_new BEFORE INSERT ON rendition
WHEN EXISTS (
    SELECT 1 FROM rendition
    WHERE agreement = new.agreement AND version = new.version AND place = new.place
)
BEGIN SELECT RAISE (ABORT, 'a file of a locked version never changes'); END;
CREATE TRIGGER rendition_never_changes BEFORE UPDATE ON rendition
BEGIN SELECT RAISE (ABORT, 'a file of a locked version never changes'); END;
CREATE TRIGGER rendition_never_goes BEFORE DELETE ON rendition
BEGIN SELECT RAISE (ABORT, 'a file of a locked version never changes'); END;
CREATE TRIGGER rendition_keeps_its_file BEFORE DELETE ON attachment
WHEN EXISTS (SELECT 1 FROM rendition WHERE sha256 = old.sha256)
BEGIN SELECT RAISE (ABORT, 'a file of a locked version never changes'); END;

CREATE TABLE approval (
    agreement TEXT NOT NULL,
    version INTEGER NOT NULL,
    party TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, version, party),
    FOREIGN KEY (agreement, version) REFERENCES version (agreement, number) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE original (
    agreement TEXT NOT NULL,
    version INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, version, number),
    FOREIGN KEY (agreement, version) REFERENCES version (agreement, number) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE scan (
    agreement TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
    id TEXT NOT NULL,
    file TEXT NOT NULL REFERENCES attachment (sha256) DEFERRABLE INITIALLY DEFERRED,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (agreement, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX scan_by_file ON scan (file);
