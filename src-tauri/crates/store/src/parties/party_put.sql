-- Adds or changes a party.
INSERT INTO party (agreement, id, place, organisation, content) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (agreement, id) DO UPDATE
SET place = excluded.place, organisation = excluded.organisation, content = excluded.content
