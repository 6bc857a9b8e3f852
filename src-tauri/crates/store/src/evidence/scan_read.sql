SELECT content, id, file FROM scan WHERE agreement = ?1 ORDER BY id
