-- Writes the name of a signatory.
INSERT INTO signatory_name (agreement, signatory, name) VALUES (?1, ?2, ?3)
ON CONFLICT (agreement, signatory) DO UPDATE SET name = excluded.name
