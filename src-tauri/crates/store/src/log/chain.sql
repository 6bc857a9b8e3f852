-- Every entry of the log in order, with its payload where it was not erased.
SELECT action.seq, at, scope, kind, code, subject, target, payload_hash, previous_hash, entry_hash, salt, words, rows
FROM action LEFT JOIN action_payload ON action_payload.seq = action.seq
ORDER BY action.seq
