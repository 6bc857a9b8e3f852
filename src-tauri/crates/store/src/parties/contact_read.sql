-- The contact persons of an agreement in order.
SELECT id, place, content, party
FROM contact
WHERE agreement = ?1
ORDER BY place, id
