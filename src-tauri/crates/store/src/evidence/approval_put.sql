INSERT INTO approval (agreement, version, party, content) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (agreement, version, party) DO UPDATE SET content = excluded.content
