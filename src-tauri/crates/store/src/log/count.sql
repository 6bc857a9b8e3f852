-- How many entries of the log `page.sql` has in all.
SELECT count(*)
FROM action LEFT JOIN action_payload ON action_payload.seq = action.seq
WHERE (?1 IS NULL OR scope = ?1)
  AND (?2 IS NULL OR instr(coalesce(subject, ''), ?2) > 0 OR instr(coalesce(rows, ''), ?2) > 0)
  AND (?3 IS NULL OR code IN (SELECT value FROM json_each(?3)))
