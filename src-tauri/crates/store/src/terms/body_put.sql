-- Adds or changes a cooperation body.
INSERT INTO body (agreement, id, place, content) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (agreement, id) DO UPDATE
SET place = excluded.place, content = excluded.content
