INSERT INTO original (agreement, version, number, content) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (agreement, version, number) DO UPDATE SET content = excluded.content
