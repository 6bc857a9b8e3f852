-- Adds or changes an interface.
INSERT INTO interface (agreement, id, place, content) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (agreement, id) DO UPDATE
SET place = excluded.place, content = excluded.content
