INSERT INTO scan (agreement, id, file, content) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (agreement, id) DO UPDATE SET content = excluded.content
