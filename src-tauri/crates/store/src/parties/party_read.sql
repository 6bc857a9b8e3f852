-- The parties of an agreement in order.
SELECT id, place, content, organisation
FROM party
WHERE agreement = ?1
ORDER BY place, id
