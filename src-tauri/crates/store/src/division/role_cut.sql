-- Removes the roles in a task of parties that are no key of a JSON object.
DELETE FROM role
WHERE agreement = ?1 AND task = ?2 AND party NOT IN (SELECT key FROM json_each(?3))
