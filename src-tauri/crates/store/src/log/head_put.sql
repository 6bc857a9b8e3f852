-- Notes the newest entry.
INSERT INTO action_head (id, seq, entry_hash) VALUES (1, ?1, ?2)
ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, entry_hash = excluded.entry_hash
