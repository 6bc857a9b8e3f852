-- The tasks of an agreement.
SELECT id, place, content, goal
FROM task
WHERE agreement = ?1
ORDER BY place, id
