-- Adds or changes an organisation.
INSERT INTO organisation (id, content, search, sort_fi, sort_sv, sort_en) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO UPDATE
SET content = excluded.content, search = excluded.search,
    sort_fi = excluded.sort_fi, sort_sv = excluded.sort_sv, sort_en = excluded.sort_en
