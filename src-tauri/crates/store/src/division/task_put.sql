-- Adds or changes a task.
INSERT INTO task (agreement, id, place, goal, content) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (agreement, id) DO UPDATE
SET place = excluded.place, goal = excluded.goal, content = excluded.content
