-- Adds the head of one entry.
INSERT INTO action
    (seq, at, scope, kind, code, subject, target, payload_hash, previous_hash, entry_hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
