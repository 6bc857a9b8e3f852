-- Removes the signatories of a party that are not in a list.
DELETE FROM signatory
WHERE agreement = ?1 AND party = ?2 AND id NOT IN (SELECT value FROM json_each(?3))
