-- The signatories of an agreement by party.
SELECT party, id, content
FROM signatory
WHERE agreement = ?1
ORDER BY party, place, id
