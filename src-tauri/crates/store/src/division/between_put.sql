-- Writes the parties of an interface, given as a JSON array.
INSERT INTO interface_party (agreement, interface, place, party)
SELECT ?1, ?2, key, value FROM json_each(?3) WHERE true
ON CONFLICT (agreement, interface, place) DO UPDATE SET party = excluded.party
