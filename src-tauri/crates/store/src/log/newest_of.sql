-- The newest entry of a scope whose code is in a JSON array.
SELECT seq, at, entry_hash FROM action
WHERE scope = ?1 AND code IN (SELECT value FROM json_each(?2))
ORDER BY seq DESC LIMIT 1
