-- Adds or changes a signatory; one that stands under another party is left alone.
INSERT INTO signatory (agreement, id, party, place, content) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (agreement, id) DO UPDATE
SET place = excluded.place, content = excluded.content
WHERE party = excluded.party
