-- Writes a party's votes, given as a JSON object of goals and dots.
INSERT INTO vote (agreement, party, goal, dots)
SELECT ?1, ?2, key, value FROM json_each(?3) WHERE true
ON CONFLICT (agreement, party, goal) DO UPDATE SET dots = excluded.dots
