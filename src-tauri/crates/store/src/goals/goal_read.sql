-- The goals of an agreement.
SELECT id, place, content, focus_area, lead
FROM goal
WHERE agreement = ?1
ORDER BY place, id
