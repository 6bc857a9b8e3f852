-- Notes when an agreement was last changed.
INSERT INTO agreement_change (agreement, changed_at) VALUES (?1, ?2)
ON CONFLICT (agreement) DO UPDATE SET changed_at = excluded.changed_at
