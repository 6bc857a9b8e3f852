-- Writes one seat of a body.
INSERT INTO body_seat (agreement, body, place, party, content) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (agreement, body, place) DO UPDATE
SET party = excluded.party, content = excluded.content
