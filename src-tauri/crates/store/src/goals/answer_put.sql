-- Writes the wishes a goal answers, given as a JSON array.
INSERT INTO goal_answer (agreement, goal, place, wish)
SELECT ?1, ?2, key, value FROM json_each(?3) WHERE true
ON CONFLICT (agreement, goal, place) DO UPDATE SET wish = excluded.wish
