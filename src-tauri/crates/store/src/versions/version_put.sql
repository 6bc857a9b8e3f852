INSERT INTO version (agreement, number, locked_at, locked_on, sha256, reason, text)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
