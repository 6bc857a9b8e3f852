-- Every entry of the log that still has its payload.
SELECT action.seq, entry_hash, words, rows
FROM action JOIN action_payload ON action_payload.seq = action.seq
ORDER BY action.seq
