-- Adds the head of an agreement, unless there is one.
INSERT INTO agreement (id, created_at, dots_per_party, host, identity, purpose, terms)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (id) DO NOTHING
