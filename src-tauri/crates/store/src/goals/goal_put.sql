-- Adds or changes a goal.
INSERT INTO goal (agreement, id, place, focus_area, lead, content) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (agreement, id) DO UPDATE
SET place = excluded.place, focus_area = excluded.focus_area, lead = excluded.lead, content = excluded.content
