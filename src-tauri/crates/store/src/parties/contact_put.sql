-- Adds or changes a contact person.
INSERT INTO contact (agreement, id, place, party, content) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (agreement, id) DO UPDATE
SET place = excluded.place, party = excluded.party, content = excluded.content
