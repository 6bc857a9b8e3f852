-- Writes the parties that support a goal, given as a JSON array.
INSERT INTO goal_supporting (agreement, goal, place, party)
SELECT ?1, ?2, key, value FROM json_each(?3) WHERE true
ON CONFLICT (agreement, goal, place) DO UPDATE SET party = excluded.party
