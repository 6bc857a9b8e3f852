-- What an agreement has once.
SELECT dots_per_party, host, identity, purpose, terms
FROM agreement
WHERE id = ?1
