-- One entry.
SELECT action.seq, at, scope, kind, code, subject, target, words
FROM action LEFT JOIN action_payload ON action_payload.seq = action.seq
WHERE action.seq = ?1
