-- The newest entries of one scope (or of all, where none is given).
SELECT action.seq, at, scope, kind, code, subject, target, words
FROM action LEFT JOIN action_payload ON action_payload.seq = action.seq
WHERE ?1 IS NULL OR scope = ?1
ORDER BY action.seq DESC
LIMIT ?2
