-- Takes back a party's votes for goals that are no key of a JSON object.
DELETE FROM vote
WHERE agreement = ?1 AND party = ?2 AND goal NOT IN (SELECT key FROM json_each(?3))
