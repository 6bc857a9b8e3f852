-- Writes the roles in a task, given as a JSON object of parties and roles; a role that stays is not touched.
INSERT INTO role (agreement, task, party, role)
SELECT ?1, ?2, key, value FROM json_each(?3) WHERE true
ON CONFLICT (agreement, task, party) DO UPDATE SET role = excluded.role
WHERE role.role <> excluded.role
