INSERT INTO rendition (agreement, version, place, kind, languages, sha256, made_at, content)
VALUES (?1, ?2,
    1 + (SELECT coalesce(max(place), 0) FROM rendition WHERE agreement = ?1 AND version = ?2),
    ?3, ?4, ?5, ?6, ?7)
